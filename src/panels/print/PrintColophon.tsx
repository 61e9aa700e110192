import { useApp } from '../../parts/app-context';
import { BasisKey, SourceLines } from '../../parts/page/Colophon';
import { printTextsFor } from '../../text/late/print-texts';

/** What a printed sheet needs to be complete without the app: source, legend of the bases, credits, and URL. */
export function PrintColophon({ address }: { address: string }) {
  const { messages } = useApp();
  const { about, basis } = messages;
  return (
    <footer class="sheet-colophon">
      <section>
        <h2>{about.article}</h2>
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
      {/* Nobody else can open the address of a file, and it may name its owner. */}
      {!address.startsWith('file:') && (
        <section class="sheet-address">
          <h2>{printTextsFor(messages).address}</h2>
          <p>{address}</p>
        </section>
      )}
    </footer>
  );
}
