import { BASES } from '../bases';
import type { Basis, Claim, Person, PersonId, Story, Unsaid } from '../format';
import { claimsOf, indexStory } from '../questions';
import { type Random, randomFrom, shuffled } from './random';

/*
 * A quiz that is made from a story alone: who said it, how do we know, what is not said. Nothing is invented: each choice is of the story,
 * and each answer rests on statements with their paragraphs.
 */

/** What can be chosen. `key` is the same in each language of the story. */
export type Choice =
  | { readonly key: string; readonly kind: 'person'; readonly person: Person }
  | { readonly key: string; readonly kind: 'basis'; readonly basis: Basis }
  | { readonly key: string; readonly kind: 'unsaid'; readonly text: string }
  /** A question that the source answers: who said the words of this claim. */
  | { readonly key: string; readonly kind: 'who-said'; readonly claim: Claim };

export interface QuizQuestion {
  /** Names it within the story. */
  readonly key: string;
  readonly kind: 'who' | 'basis' | 'silent' | 'unsaid';
  /** What is asked about: words for `who`, a statement for `basis`. */
  readonly claim?: Claim;
  readonly choices: readonly Choice[];
  /** The key of the choice that the source gives. */
  readonly answer: string;
  /** What the answer rests on, or all that the source says near it. One at least. */
  readonly claims: readonly Claim[];
}

/** How many questions a quiz has. */
export const QUIZ_LENGTH = 10;
/** How many choices a question has, where the story gives so many. */
const MOST_CHOICES = 4;
/** Questions of these kinds all ask the same, so a quiz has few of them. */
const MOST_OF_KIND: Readonly<Partial<Record<QuizQuestion['kind'], number>>> = { silent: 2, unsaid: 3 };
/** How many claims are shown with an answer. */
const MOST_CLAIMS = 3;

/** Returns ten questions of a story, or as many as it gives. The same seed gives the same questions. */
export function quizOf(story: Story, seed: number): QuizQuestion[] {
  const random = randomFrom(seed);
  const byKind = [whoSaid, howKnown, whatUnsaid, whoIsSilent].map((make) => {
    const questions = make(story, random);
    return questions.slice(0, MOST_OF_KIND[questions[0]?.kind ?? 'who'] ?? QUIZ_LENGTH);
  });
  const quiz: QuizQuestion[] = [];
  const used = new Set<string>();
  // In turn, so that the kinds alternate. No statement is asked about twice.
  for (let turn = 0; quiz.length < QUIZ_LENGTH && byKind.some((questions) => questions.length > 0); turn++) {
    const next = byKind[turn % byKind.length]?.shift();
    if (!next || (next.claim && used.has(next.claim.id))) continue;
    if (next.claim) used.add(next.claim.id);
    quiz.push(next);
  }
  return quiz;
}

/** The words of one claim are part of those of the other. */
function isSameQuote(a: Claim, b: Claim): boolean {
  const [one, other] = [a, b].map(({ quote = '' }) =>
    quote
      .toLowerCase()
      .replace(/[\p{P}\s]+/gu, ' ')
      .trim(),
  );
  return (
    one !== undefined &&
    other !== undefined &&
    one !== '' &&
    other !== '' &&
    (one.includes(other) || other.includes(one))
  );
}

/** Whether a person may have said the words of a claim, or passed them on. */
function mayHaveSaid(story: Story, claim: Claim, person: PersonId): boolean {
  const isNear = (other: Claim) =>
    other === claim ||
    isSameQuote(claim, other) ||
    claim.supports.includes(other.id) ||
    other.supports.includes(claim.id);
  return story.claims.some((other) => isNear(other) && (other.speaker === person || other.via === person));
}

/** Whether words name a person, which would give the answer away. */
const isNamedIn = (words: string, { name, aliases }: Person): boolean =>
  [name, ...aliases, ...name.split(/\s+/)].some(
    (part) => part.length > 1 && words.toLowerCase().includes(part.toLowerCase()),
  );

interface Quoted {
  readonly claim: Claim & { readonly quote: string };
  readonly speaker: Person;
}

/** Claims with words that somebody said, whose speaker the words do not name. */
function quotedIn(story: Story): Quoted[] {
  const { people } = indexStory(story);
  return story.claims.flatMap((claim) => {
    const { basis, quote } = claim;
    const speaker = claim.speaker && people.get(claim.speaker);
    if (
      basis !== 'said' ||
      quote === undefined ||
      !speaker ||
      isNamedIn(`${quote} ${claim.quoteTranslation ?? ''}`, speaker)
    )
      return [];
    return [{ claim: { ...claim, quote }, speaker }];
  });
}

const personChoice = (person: Person): Choice => ({ key: person.id, kind: 'person', person });

/** Who said these words? To choose from are first those who speak in the story, then the others. */
function whoSaid(story: Story, random: Random): QuizQuestion[] {
  const speakers = new Set(story.claims.map(({ speaker }) => speaker));
  return shuffled(quotedIn(story), random).flatMap(({ claim, speaker }) => {
    const others = story.people.filter(({ id }) => !mayHaveSaid(story, claim, id));
    const likely = shuffled(
      others.filter(({ id }) => speakers.has(id)),
      random,
    );
    const unlikely = shuffled(
      others.filter(({ id }) => !speakers.has(id)),
      random,
    );
    const rest = [...likely, ...unlikely].slice(0, MOST_CHOICES - 1);
    if (rest.length === 0) return [];
    return [
      {
        key: `who:${claim.id}`,
        kind: 'who',
        claim,
        choices: shuffled([speaker, ...rest].map(personChoice), random),
        answer: speaker.id,
        claims: [claim],
      },
    ];
  });
}

/** How do we know this? The choices are always the same three, in their order. One question of each basis in turn. */
function howKnown(story: Story, random: Random): QuizQuestion[] {
  const choices = BASES.map((basis): Choice => ({ key: basis, kind: 'basis', basis }));
  const byBasis = shuffled(BASES, random).map((one) =>
    shuffled(
      story.claims.filter(({ basis }) => basis === one),
      random,
    ),
  );
  const longest = Math.max(...byBasis.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => byBasis.flatMap((claims) => claims[i] ?? []))
    .flat()
    .map((claim) => ({
      key: `basis:${claim.id}`,
      kind: 'basis',
      claim,
      choices,
      answer: claim.basis,
      claims: [claim],
    }));
}

/** Who says nothing? Somebody of whom the story tells, and whose words it does not give, among some whose words it gives. */
function whoIsSilent(story: Story, random: Random): QuizQuestion[] {
  const speaks = ({ id }: Person) => story.claims.some(({ speaker, via }) => speaker === id || via === id);
  const speakers = story.people.filter(speaks);
  const silent = story.people.filter((person) => !speaks(person) && claimsOf(story, person).length > 0);
  if (speakers.length === 0) return [];
  return shuffled(silent, random).map((person) => ({
    key: `silent:${person.id}`,
    kind: 'silent',
    choices: shuffled([person, ...shuffled(speakers, random).slice(0, MOST_CHOICES - 1)].map(personChoice), random),
    answer: person.id,
    claims: claimsOf(story, person).slice(0, MOST_CLAIMS),
  }));
}

/** Which question is left open? Among questions that the source answers: who said some words. */
function whatUnsaid(story: Story, random: Random): QuizQuestion[] {
  const quotes = quotedIn(story).map(({ claim }) => claim);
  return shuffled(story.unsaid, random).flatMap((unsaid) => {
    const text = questionIn(unsaid);
    const claims = claimsNear(story, unsaid);
    const answered = shuffled(quotes, random)
      .slice(0, MOST_CHOICES - 1)
      .map((claim): Choice => ({ key: claim.id, kind: 'who-said', claim }));
    if (text === undefined || claims.length === 0 || answered.length === 0) return [];
    const key = `unsaid:${unsaid.id}`;
    return [
      {
        key,
        kind: 'unsaid',
        choices: shuffled([{ key, kind: 'unsaid', text }, ...answered], random),
        answer: key,
        claims,
      },
    ];
  });
}

/** The first question of an open question. What follows says that it is open. */
const questionIn = ({ text }: Unsaid): string | undefined => /^[^?？]*[?？]/u.exec(text)?.[0].trim() || undefined;

/** What the source does say about the subject of an open question: the claims of that which rests on the fewest. */
function claimsNear(story: Story, { about }: Unsaid): Claim[] {
  const { places, people, relations, events, areas } = indexStory(story);
  const subjects = [relations, events, people, places, areas]
    .flatMap((all) => [...all.values()])
    .filter(({ id }) => about.some((one) => one === id))
    .map((subject) => claimsOf(story, subject))
    .filter(({ length }) => length > 0);
  const [fewest = []] = subjects.sort((a, b) => a.length - b.length);
  return fewest.slice(0, MOST_CLAIMS);
}
