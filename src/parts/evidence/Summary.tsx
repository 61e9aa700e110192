import type { Claim } from '../../story/format';
import { Evidence } from './Evidence';

/** The story's summary of an entity, with one line of evidence. */
export function Summary({ text, claims }: { text: string; claims: readonly Claim[] }) {
  return (
    <>
      <p class="summary">{text}</p>
      <Evidence class="evidence-line" claims={claims} />
    </>
  );
}
