import { useApp } from '../../parts/app-context';
import { Part } from '../../parts/lists/DetailParts';
import { AREA_KINDS } from '../../story/shapes/area-kinds';
import { PALETTES } from '../../style/palette';
import type { Shapes } from '../../style/shapes/at-start';
import { kindTextsFor } from '../../text/late/kind-texts';
import { partElement } from '../../ui/Swatch';

/** CSS px of a drawing in one palette. */
const SIZE = { width: 136, height: 36 };

/** All kinds of areas, as the map draws them in each palette, with a name and when to use it. */
export function AreaKinds({ areaSwatch }: { readonly areaSwatch: Shapes['areaSwatch'] | undefined }) {
  const { story, messages } = useApp();
  const texts = kindTextsFor(messages);
  return (
    <Part title={texts.areasTitle}>
      <ul class="kinds">
        {AREA_KINDS.map((kind) => {
          const { name, use } = texts.areas[kind];
          const own = story.areas.filter((area) => area.kind === kind).map((area) => area.name);
          return (
            <li key={kind} class="kind">
              <h4>
                {name} <code>{kind}</code>
              </h4>
              <p>{use}</p>
              {own.length > 0 && <p class="kind-own">{texts.inStory(messages.list(own))}</p>}
              <div class="area-strips" role="img" aria-label={texts.drawnArea(name)}>
                {Object.values(PALETTES).map((palette) => (
                  <span key={palette.name} class="area-strip">
                    <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true" focusable="false">
                      {areaSwatch?.(kind, palette, SIZE).map(partElement)}
                    </svg>
                  </span>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
