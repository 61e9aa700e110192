import type { Claim, Relation, Story } from '../../src/story/format';

/** Whether a claim names every part of a date: “November 2025” for 2025-11~. An open start, “../”, needs no words. */
export function namesDate({ text }: Claim, date: string, lang: string): boolean {
  const words = new Set(text.match(/[\p{L}\p{N}]+/gu));
  return date
    .replace(/[~?%]/g, '')
    .split('/')
    .filter((end) => end !== '..')
    .every((end) => {
      const [year = '', month, day] = end.split('-');
      const monthName =
        month && new Intl.DateTimeFormat(lang, { month: 'long' }).format(new Date(2000, Number(month) - 1));
      return words.has(year) && (!monthName || words.has(monthName)) && (!day || words.has(String(Number(day))));
    });
}

/**
 * Returns the claim that carries the start of a relation. A claim that dates an event dates a relation only if the
 * relation belongs to that event: the date of a war is not the date of what is said about it later.
 */
export function dateCarrier(story: Story, { id, since, claims }: Relation): Claim | undefined {
  if (!since) return undefined;
  return story.claims.find((claim) => {
    if (!claims.includes(claim.id) || !namesDate(claim, since, story.lang)) return false;
    const dated = story.events.filter((event) => event.claims.includes(claim.id));
    return dated.length === 0 || dated.some(({ relations }) => relations.includes(id));
  });
}
