import type { Claim } from '../../story/format';
import { Evidence } from './Evidence';

/** What the story says of a thing, in its own words, and in a line on what that rests. */
export function Summary({ text, claims }: { text: string; claims: readonly Claim[] }) {
  return (
    <>
      <p class="summary">{text}</p>
      <Evidence class="evidence-line" claims={claims} />
    </>
  );
}
