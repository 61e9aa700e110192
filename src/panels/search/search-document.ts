import type { Command } from '../../parts/commands/commands';
import type { LayerId, Unsaid } from '../../story/format';
import type { Step } from '../../view/steps';

export type DocumentKind =
  | 'place'
  | 'area'
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

/** One entry of the search's index. */
export interface SearchDocument {
  /** Unique: its kind and its id within that kind. */
  readonly id: string;
  readonly kind: DocumentKind;
  /** Its kind as text for the user. */
  readonly kindWord: string;
  readonly title: string;
  /** Other names, in any script. */
  readonly names?: readonly string[];
  /** The languages of those names and lines that have a known one, by their text. The title may be among them. */
  readonly langs?: Readonly<Record<string, string>>;
  /** Texts about it, which are searched as well. The result shows the first line, or the one with the match. */
  readonly lines?: readonly string[];
  /** Names of related entities. */
  readonly about?: readonly string[];
  readonly choice: Choice;
}

/** What choosing a result does. */
export type Choice =
  | { readonly do: 'step'; readonly step: Step; readonly focus: FocusTarget }
  | { readonly do: 'command'; readonly command: Command };

/** Where the focus moves: to the heading of the opened page, or to a switch or question on it. */
export type FocusTarget = 'heading' | { readonly layer: LayerId } | { readonly question: Unsaid['id'] };

/** Returns a choice that opens another page of the panel. */
export const openPage = (step: Step): Choice => ({ do: 'step', step, focus: 'heading' });
