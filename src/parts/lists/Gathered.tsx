import type { Bundle } from '../../composition/bundles';
import type { Gathering } from '../../composition/gathering';
import { choice } from '../../view/focus';
import { type App, useApp } from '../app-context';
import { useHover } from '../links/EntityLink';
import { BundleSwatch } from '../links/swatches';
import { bundleEnds, bundleTitle } from '../naming/gathered-names';
import { LongList } from './LongList';
import { Section } from './Section';
import './items.css';

/** What the map gathers, the largest bundle first: each row opens the same choice as a press on the map. */
export function Gathered() {
  const app = useApp();
  const gathering = app.gathered?.now.value.gathering;
  if (!gathering || gathering.bundles.size === 0) return null;
  const { messages } = app;
  const bundles = [...gathering.bundles.values()].sort((a, b) => b.relations.length - a.relations.length);
  const shown = gathering.drawnBy.size;
  return (
    <Section title={messages.gathered.title}>
      <p class="row-note">{messages.gathered.note(shown, gathering.drawn.relations.length)}</p>
      <LongList class="items" items={bundles}>
        {(bundle) => (
          <li key={bundle.id}>
            <BundleRow bundle={bundle} gathering={gathering} />
          </li>
        )}
      </LongList>
    </Section>
  );
}

function BundleRow({ bundle, gathering }: { readonly bundle: Bundle; readonly gathering: Gathering }) {
  const app = useApp();
  const hover = useHover({ kind: 'relation', id: bundle.id });
  return (
    <button
      type="button"
      class="item-link bundle-row"
      aria-haspopup="dialog"
      onClick={(event) => openBundle(bundle, event.currentTarget)}
      {...hover}
    >
      <BundleSwatch kind={kindOf(app, bundle)} />
      <span>
        <span class="item-title">{bundleTitle(app.messages, bundle)}</span>{' '}
        <span class="ends">{bundleEnds(app.messages, gathering, bundle)}</span>
      </span>
    </button>
  );
}

const kindOf = ({ story }: App, { layer }: Bundle) => story.layers.find(({ id }) => id === layer)?.kind ?? 'mixed';

/** Opens the choice beside the row. */
function openBundle({ id, relations }: Bundle, row: HTMLElement): void {
  const { right, top, height } = row.getBoundingClientRect();
  choice.value = {
    beside: false,
    gathered: id,
    lines: relations.map((relation) => ({ kind: 'relation', id: relation.id })),
    at: { x: right, y: top + height / 2 },
  };
}
