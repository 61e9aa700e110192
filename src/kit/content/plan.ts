import type { Chapter, Story } from '../../story/format';
import { eventCards, statementCards } from './cards';
import { spread } from './spread';

/** How long a class may be, in minutes. */
export const LENGTHS = [10, 15, 45] as const;
export type Length = (typeof LENGTHS)[number];

/** What a class does, in this order. `look`: at the map, in a story without chapters. */
const STEPS = ['begin', 'map', 'chapters', 'look', 'table', 'cards', 'open', 'end'] as const;
export type Step = (typeof STEPS)[number];

/** Minutes of each step in a story that has all of them. Each column sums up to its length, with chapters or with a look at the map. */
const MINUTES: Readonly<Record<Step, Readonly<Record<Length, number>>>> = {
  begin: { 10: 1, 15: 2, 45: 4 },
  map: { 10: 0, 15: 2, 45: 6 },
  chapters: { 10: 6, 15: 7, 45: 15 },
  look: { 10: 6, 15: 7, 45: 15 },
  table: { 10: 0, 15: 0, 45: 8 },
  cards: { 10: 0, 15: 0, 45: 6 },
  open: { 10: 0, 15: 0, 45: 3 },
  end: { 10: 3, 15: 4, 45: 3 },
};
/** How many chapters there is time for; 45 minutes are enough for all. */
const CHAPTERS: Readonly<Record<Length, number>> = { 10: 2, 15: 3, 45: Number.POSITIVE_INFINITY };
const MOST_QUESTIONS = 4;

export interface PlanRow {
  readonly step: Step;
  /** Whole minutes; 0: there is no time for it. */
  readonly minutes: Readonly<Record<Length, number>>;
}

/** Returns the steps that a story has something for, with their minutes: of each length, exactly as many as the class has. */
export function planRows(story: Story): PlanRow[] {
  const steps = STEPS.filter((step) => isOffered(story, step));
  const shared = LENGTHS.map((length) => [length, shareOut(steps, length)] as const);
  return steps.map((step, i) => ({
    step,
    minutes: Object.fromEntries(shared.map(([length, minutes]) => [length, minutes[i] ?? 0])) as PlanRow['minutes'],
  }));
}

function isOffered(story: Story, step: Step): boolean {
  switch (step) {
    case 'map':
      return story.places.filter(({ offMap }) => !offMap).length > 1;
    case 'chapters':
      return story.chapters.length > 0;
    case 'look':
      return story.chapters.length === 0;
    case 'cards':
      return statementCards(story).length + eventCards(story).length > 0;
    case 'open':
      return story.unsaid.length > 0;
    default:
      return true;
  }
}

/** Shares the minutes among the steps by their weights, in whole minutes: the method of the largest remainder. */
function shareOut(steps: readonly Step[], length: Length): number[] {
  const weights = steps.map((step) => MINUTES[step][length]);
  const total = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (weight * length) / total);
  const whole = exact.map(Math.floor);
  const left = length - whole.reduce((a, b) => a + b, 0);
  const largest = exact
    .map((minutes, i) => ({ i, rest: minutes - Math.floor(minutes) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i)
    .slice(0, left)
    .map(({ i }) => i);
  return whole.map((minutes, i) => minutes + (largest.includes(i) ? 1 : 0));
}

/** The chapters for a class of this length: where there is not time for all, first those with a question. */
export function chaptersIn(story: Story, length: Length): Chapter[] {
  const most = CHAPTERS[length];
  if (story.chapters.length <= most) return [...story.chapters];
  const asking = story.chapters.filter(({ ask }) => ask);
  const others = story.chapters.filter(({ ask }) => !ask);
  const chosen = [...spread(asking, most), ...spread(others, Math.max(0, most - asking.length))];
  return story.chapters.filter((chapter) => chosen.includes(chapter));
}

/** The chapters whose questions lead to the big one; in a story without questions, chapters all the same. */
export function supportingChapters(story: Story): Chapter[] {
  const asking = story.chapters.filter(({ ask }) => ask);
  return spread(asking.length > 0 ? asking : story.chapters, MOST_QUESTIONS);
}

/** Some of the questions that the story leaves open. */
export const openQuestions = (story: Story) => spread(story.unsaid, 3);
