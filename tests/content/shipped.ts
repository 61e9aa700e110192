/**
 * The stories that ship with the project. The tests of this folder hold each of them to all of its rules. Any other file in
 * `public/stories` is held only to what holds for any story (`any-story.test.ts`).
 */
export const SHIPPED: ReadonlySet<string> = new Set(['northeast-asia-2026', 'telegram-1917']);
