import type { Camera } from '../../../src/view/camera';

/** What an author writes for a template: its build puts it into the page's program, as `CONFIG`. */
export interface TemplateConfig {
  readonly steps: readonly { readonly title: string; readonly text: string; readonly camera: Camera }[];
  readonly kinds: readonly { readonly id: string; readonly color: string; readonly lines: readonly Line[] }[];
  readonly places: readonly Position[];
  readonly colors: Readonly<Record<'water' | 'land' | 'coast' | 'marker' | 'ring', string>>;
}

type Position = readonly [longitude: number, latitude: number];
type Line = readonly [Position, Position];
