import { signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { shortened } from '../../story/characters';
import type { App, NoticeCode, Trouble } from '../app-context';

/** Lines that the user has dismissed. Global, so that what is dismissed in the panel stays dismissed in a presentation. */
export const dismissed = signal<readonly string[]>([]);

const NONE: readonly NoticeCode[] = [];
/** Their texts say that the simple map is on screen. */
const SIMPLE_MAP: readonly NoticeCode[] = [
  'no-webgl',
  'worker-blocked',
  'worker-dead',
  'worker-restarts',
  'context-lost',
];
/** Then it is not. Without its style sheet a map has no size. */
const NO_MAP: readonly NoticeCode[] = ['no-map', 'map-late', 'no-style'];

/** Of a part of the address: more would push the page away. */
const MOST_LETTERS = 60;

export interface NoticeLine {
  readonly text: string;
  readonly trouble?: Trouble;
}

/** Returns a line for each part of the URL that was dropped, and for each trouble. */
export function noticeLines(
  { store, trouble, map, messages: { notices } }: Pick<App, 'store' | 'trouble' | 'map' | 'messages'>,
  without: readonly NoticeCode[] = NONE,
): NoticeLine[] {
  const hasSimpleMap = map.value === 'figure' && !trouble.value.some(({ code }) => NO_MAP.includes(code));
  const textOf = (one: Trouble) => (one.code === 'update' ? one.says.text : notices.trouble[one.code]);
  const isTrue = ({ code }: Trouble) => hasSimpleMap || !SIMPLE_MAP.includes(code);
  return [
    ...store.dropped.value.map(
      ({ part, value }): NoticeLine => ({ text: notices.dropped(part, shortened(value, MOST_LETTERS)) }),
    ),
    ...trouble.value
      .filter((one) => !without.includes(one.code) && isTrue(one))
      .map((one): NoticeLine => ({ text: textOf(one), trouble: one })),
  ].filter(({ text }) => !dismissed.value.includes(text));
}

/** Returns a function that returns the lines which are new since its last call, for a live region: notices are none. */
export function useNewNotices(app: App, without?: readonly NoticeCode[]): () => string[] {
  const before = useRef<readonly string[]>([]);
  return () => {
    const lines = noticeLines(app, without).map(({ text }) => text);
    const added = lines.filter((line) => !before.current.includes(line));
    before.current = lines;
    return added;
  };
}
