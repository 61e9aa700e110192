import type { PictureFormat } from '../../parts/app-context';
import type { LayerId, Unsaid } from '../../story/format';
import type { Step } from '../../view/steps';
import type { Table } from '../whole/relation-files';

export type DocumentKind =
  | 'place'
  | 'person'
  | 'layer'
  | 'relation'
  | 'event'
  | 'page'
  | 'action'
  | 'chapter'
  | 'pair'
  | 'claim'
  | 'question'
  | 'paragraph'
  | 'name';

/** One thing that the search knows. */
export interface SearchDocument {
  /** Unlike any other's: its kind and its id there. */
  readonly id: string;
  readonly kind: DocumentKind;
  /** What kind of thing it is, as a person reads it. */
  readonly kindWord: string;
  readonly title: string;
  /** Its other names, in any script. */
  readonly names?: readonly string[];
  /** What is said of it, searched as well. The first one stands under the title unless another was what is found. */
  readonly lines?: readonly string[];
  /** Names of what it has to do with. */
  readonly about?: readonly string[];
  readonly choice: Choice;
}

/** What choosing a find does. */
export type Choice =
  | { readonly do: 'step'; readonly step: Step; readonly arrive: Arrival }
  | { readonly do: 'print' }
  | { readonly do: 'play'; readonly on: boolean }
  | { readonly do: 'table'; readonly table: Table }
  | { readonly do: 'save'; readonly format: PictureFormat };

/** Where the focus goes then: to the heading of the page that comes up, to something on it, or back to where it was. */
export type Arrival = 'heading' | 'back' | { readonly layer: LayerId } | { readonly question: Unsaid['id'] };

/** Goes to another page of the panel. */
export const going = (step: Step): Choice => ({ do: 'step', step, arrive: 'heading' });
