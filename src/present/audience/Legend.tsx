import { useApp } from '../../parts/app-context';
import { LegendLines } from '../../parts/lists/MapLegend';
import { mapSize } from '../../view/screen';
import { markPointsOfView } from '../shared/free-room';
import { useCorner } from './use-corner';
import './corner-boxes.css';

/** The legend of the lines and symbols that the map draws now, in the corner where it hides the fewest marks. */
export function Legend() {
  const { story, store, messages } = useApp();
  const view = store.view.value;
  const { ref, corner } = useCorner<HTMLElement>(markPointsOfView(story, view, mapSize.value));
  return (
    <section class="present-legend paper" ref={ref} data-corner={corner} aria-label={messages.present.onMap}>
      <ul>
        <LegendLines view={view} />
      </ul>
      <p class="present-note">
        {messages.about.bordersNoteShort} {messages.furniture.credit}
      </p>
    </section>
  );
}
