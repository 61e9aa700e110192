import type { ComponentChildren } from 'preact';
import { BASES } from '../../story/bases';
import type { Claim, Person, PersonId, Story } from '../../story/format';
import { indexStory } from '../../story/questions';
import { citationsOf } from '../../story/sources/citations';
import { type App, useApp } from '../app-context';
import { originalNameOf } from '../links/OriginalName';
import { BasisMark } from './Basis';
import { Paragraphs } from './Paragraphs';
import { sourceTitle } from './source-words';

interface Props {
  readonly claims: readonly Claim[];
  /** Whose words the text gives. Omitted: those of all speakers. Words of others are not said to be in the text. */
  readonly voices?: readonly PersonId[] | undefined;
  readonly class: string;
  /** Whether it names the sources that letters stand for: where no list of sources is at hand. */
  readonly named?: boolean;
}

/** One line of evidence for a text on screen: the paragraphs, the bases and the speakers of its claims. */
export function Evidence({ claims, voices, class: className, named = false }: Props) {
  const app = useApp();
  const { story, messages } = app;
  if (claims.length === 0) return null;
  const given = claims.filter(
    ({ basis, speaker }) => basis !== 'said' || !speaker || !voices || voices.includes(speaker),
  );
  return (
    <p class={className}>
      <Paragraphs claims={claims} />
      {BASES.filter((basis) => given.some((claim) => claim.basis === basis)).map((basis) => (
        <span key={basis} class="evidence-basis">
          <BasisMark basis={basis} />
          <span>{basis === 'said' ? withUnbrokenNames(app, speakersOf(story, given)) : messages.basis[basis]}</span>
        </span>
      ))}
      {named &&
        citationsOf(story, claims).map(
          ({ source, label }) =>
            label !== undefined && (
              <span key={source.id} class="evidence-source">
                <strong>{label}</strong> {sourceTitle(story, source)}
              </span>
            ),
        )}
    </p>
  );
}

/** Returns the speakers, each once. */
function speakersOf(story: Story, claims: readonly Claim[]): Person[] {
  const { people } = indexStory(story);
  const speakers = claims.flatMap((claim) => (claim.basis === 'said' && claim.speaker ? [claim.speaker] : []));
  return [...new Set(speakers)].flatMap((id) => people.get(id) ?? []);
}

/** A longer name has to break. */
const UNBROKEN_LETTERS = 40;

/** Returns "Said by Lee Jae-myung and Xi Jinping", with each name in a span that CSS protects from line breaks. */
function withUnbrokenNames(app: App, speakers: readonly Person[]): ComponentChildren {
  const texts = app.messages.basis;
  if (speakers.length === 0) return texts.said;
  let rest = texts.saidByAll(speakers.map(({ name }) => name));
  const pieces: ComponentChildren[] = [];
  for (const speaker of speakers) {
    const { name } = speaker;
    const at = rest.indexOf(name);
    if (at < 0) continue;
    pieces.push(
      rest.slice(0, at),
      <span class={name.length <= UNBROKEN_LETTERS ? 'unbroken' : undefined}>{name}</span>,
      originalNameOf(app, speaker),
    );
    rest = rest.slice(at + name.length);
  }
  return [...pieces, rest];
}
