import { useApp } from '../../parts/app-context';
import { BasisKey, SourceLines } from '../../parts/page/Colophon';

/** What a sheet needs to stand alone: where it comes from, how to read it, whose work it is, and its address. */
export function PrintColophon({ address }: { address: string }) {
  const { messages } = useApp();
  const { about, basis, paper } = messages;
  return (
    <footer class="sheet-colophon">
      <section>
        <h2>{about.source}</h2>
        <SourceLines />
      </section>
      <section>
        <h2>{basis.howToRead}</h2>
        <BasisKey />
      </section>
      <section>
        <h2>{about.credits}</h2>
        <p>
          {about.naturalEarth} {about.fonts} {about.software}
        </p>
      </section>
      <section class="sheet-address">
        <h2>{paper.address}</h2>
        <p>{address}</p>
      </section>
    </footer>
  );
}
