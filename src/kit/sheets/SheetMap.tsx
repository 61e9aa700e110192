import { domElement } from '../../figure/svg/dom-element';
import { useApp } from '../../parts/app-context';
import type { MapPicture } from '../maps/map-picture';

/** A map with the note on its borders. Without a map, because it is not needed or could not be drawn, nothing. */
export function SheetMap({ map, name }: { map: MapPicture | undefined; name: string }) {
  const { about } = useApp().messages;
  if (!map) return null;
  return (
    <figure class="kit-map">
      <div
        role="img"
        aria-label={name}
        data-map={map.id}
        ref={(slot) => {
          if (slot && !slot.firstChild) slot.append(domElement(map.element));
        }}
      />
      <figcaption>{about.bordersNote}</figcaption>
    </figure>
  );
}
