import type { ComponentChildren } from 'preact';
import { BASES, type Claim, type Story } from '../../story/format';
import { indexStory, paragraphsOf } from '../../story/questions';
import type { Messages } from '../../text/catalog';
import { useApp } from '../app-context';
import { BasisMark } from './Basis';
import { Paragraphs } from './Paragraphs';

/** What a text on screen rests on, in a line: on which bases, who says it, and in which paragraphs it stands. */
export function Evidence({ claims, class: className }: { claims: readonly Claim[]; class: string }) {
  const { story, messages } = useApp();
  if (claims.length === 0) return null;
  return (
    <p class={className}>
      <Paragraphs numbers={paragraphsOf(claims)} />
      {BASES.filter((basis) => claims.some((claim) => claim.basis === basis)).map((basis) => (
        <span key={basis} class="evidence-basis">
          <BasisMark basis={basis} />
          <span>{basis === 'said' ? unbroken(messages.basis, speakersOf(story, claims)) : messages.basis[basis]}</span>
        </span>
      ))}
    </p>
  );
}

/** The names of those who say it, each once. */
function speakersOf(story: Story, claims: readonly Claim[]): string[] {
  const { people } = indexStory(story);
  const speakers = claims.flatMap((claim) => (claim.basis === 'said' && claim.speaker ? [claim.speaker] : []));
  return [...new Set(speakers)].flatMap((id) => people.get(id)?.name ?? []);
}

/** "Said by Lee Jae-myung and Xi Jinping", whose names stay whole at the end of a line. */
function unbroken(words: Messages['basis'], names: readonly string[]): ComponentChildren {
  if (names.length === 0) return words.said;
  let rest = words.saidByAll(names);
  const pieces: ComponentChildren[] = [];
  for (const name of names) {
    const at = rest.indexOf(name);
    if (at < 0) continue;
    pieces.push(rest.slice(0, at), <span class="unbroken">{name}</span>);
    rest = rest.slice(at + name.length);
  }
  return [...pieces, rest];
}
