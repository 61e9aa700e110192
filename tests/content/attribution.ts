import type { Claim, Person, Story } from '../../src/story/format';
import { sentencesOf } from './reading-grade';
import type { ShownText } from './stories';

/** By person: how texts refer to them besides their name, “Lee” or “his chief of staff”. */
export type Called = Readonly<Record<string, readonly string[]>>;

const SAYS =
  'says|said|speaks|spoke|tells|told|adds|added|suggests|suggested|promised|promises|recalls|recalled|calls|called|names' +
  '|thinks|believes|expects|doubts|jokes|joked|writes|wrote|asks|asked|counts|counted|wants|reads';
/** With these a sentence says something only if a person stands before them: “Xi and Lee speak”, but “speak up”. */
const SAY = 'say|speak|tell|add|suggest|promise|recall|call|name|think|believe|expect|doubt|ask|count|report';
const WHAT_ONE_SAYS = 'words|remark|reading|comments?|promise|joke|post|account|view|hopes?|wish';

/**
 * Returns what is wrong with the attributions of a text: a person it names whom none of its claims is by, about or names; a
 * person it lets speak who is not the speaker of any of its claims; a sentence with a verb of saying and no speaker.
 */
export function misattributions({ text, claims }: ShownText, story: Story, called: Called): string[] {
  const faults: string[] = [];
  const speakers = new Set<string>(
    claims.flatMap(({ basis, speaker }) => (basis === 'said' && speaker ? [speaker] : [])),
  );
  let before: readonly string[] = [];
  let wasBySource = false;
  for (const sentence of sentencesOf(text.replace(/“[^”]*”/g, '“”'))) {
    const { marked, people } = markPeople(sentence, story, called);
    for (const id of people) {
      if (!claims.some((claim) => concerns(claim, id) || markPeople(claim.text, story, called).people.includes(id)))
        faults.push(`names ${id}, whom none of its claims names`);
    }
    for (const id of speaking(marked)) {
      if (!speakers.has(id)) faults.push(`lets ${id} speak, who says none of its claims`);
    }
    for (const [, id = ''] of marked.matchAll(new RegExp(`‹([^›]+)›’s (?:${WHAT_ONE_SAYS})\\b`, 'g'))) {
      // Somebody else may speak about what they said: “his reading of Xi’s comments”.
      const isSpokenOf = claims.some(({ basis, about }) => basis === 'said' && about.some((one) => one === id));
      if (!speakers.has(id) && !isSpokenOf) faults.push(`refers to what ${id} said, who says none of its claims`);
    }
    const meant = /\b(?:he|she|his|her|they|their)\b/i.test(marked) ? [...people, ...before] : people;
    const bySource: boolean = /\b(?:article|telegram|we)\b/i.test(marked) || (wasBySource && /\bits?\b/i.test(marked));
    const says = !/\?$|\bnobody\b|\bwho says\b/i.test(marked) && new RegExp(`\\b(?:${SAYS})\\b`).test(marked);
    if (says && !bySource && !meant.some((id) => speakers.has(id))) faults.push(`says without a speaker: ${sentence}`);
    before = meant;
    wasBySource = bySource;
  }
  return [...new Set(faults)];
}

/** Returns the people that a text names, in the order of their mention. */
export const peopleIn = (text: string, story: Story, called: Called): readonly string[] =>
  markPeople(text, story, called).people;

const concerns = ({ speaker, via, to, about }: Claim, id: string): boolean =>
  [speaker, via, ...to, ...about].some((one) => one === id);

/** Replaces each reference to a person by ‹id›, the longest references first: “Lee’s chief of staff” is not Lee. */
function markPeople(sentence: string, story: Story, called: Called): { marked: string; people: readonly string[] } {
  const references = story.people
    .flatMap((person) => referencesTo(person, story.people, called).map((text) => ({ id: person.id, text })))
    .sort((a, b) => b.text.length - a.text.length);
  let marked = sentence;
  for (const { id, text } of references) {
    marked = marked.replace(new RegExp(`(?<![\\p{L}‹-])${escaped(text)}(?![\\p{L}›-])`, 'gu'), `‹${id}›`);
  }
  return { marked, people: [...new Set([...marked.matchAll(/‹([^›]+)›/g)].map(([, id = '']) => id))] };
}

/** The full name, what the story's own list adds, and each part of the name that nobody else has. */
function referencesTo({ id, name, kind }: Person, people: readonly Person[], called: Called): string[] {
  const parts = kind === 'person' ? name.split(' ').filter((part) => part.length > 2) : [];
  const own = parts.filter((part) => people.every((other) => other.id === id || !other.name.includes(part)));
  return [name, ...(called[id] ?? []), ...own];
}

/** The people that a sentence lets speak: “‹x› says”, “says ‹x›”, “as ‹x› reads it”, “‹x›’s remark”, “‹x› on the war”. */
function speaking(marked: string): string[] {
  const who = '‹([^›]+)›';
  const aside = '(?:, [^,.;]+,)?(?: also)?';
  const patterns = [
    `${who}${aside} (?:${SAYS}|${SAY})\\b`,
    `\\b(?:says|said|say) ${who}(?!’s)`,
    `\\b(?:according to|as) ${who}(?!’s)`,
    `^${who} on\\b`,
  ];
  return patterns.flatMap((pattern) => [...marked.matchAll(new RegExp(pattern, 'g'))].map(([, id = '']) => id));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
