import { useApp } from '../../parts/app-context';
import { teachTextsFor } from '../../text/late/classroom/teach-texts';
import { ChapterSketch } from './ChapterSketch';

/** Drawings for teachers in the page's colours, hidden from screen readers: the captions have the meaning. */

/** Two screens: on the wall the map with its caption, on the desk the speaker's window. */
export function TwoScreens() {
  const { story, messages } = useApp();
  const teach = teachTextsFor(messages);
  const chapter = story.chapters.find(({ layers }) => layers.length > 0) ?? story.chapters[0];
  return (
    <figure class="teach-picture">
      <div class="two-screens">
        <div class="screen-wall">
          {chapter && <ChapterSketch chapter={chapter} />}
          <svg viewBox="0 0 160 26" width="160" height="26" aria-hidden="true">
            <path d="M8 8H98M8 17H70" class="draw-bold" />
            <path d="M120 17h4M130 17h4M140 17h4M150 17h4" class="draw-bold" />
          </svg>
        </div>
        <svg class="screen-desk" viewBox="0 0 150 104" width="150" height="104" aria-hidden="true">
          <path d="M18 6H132V82H18ZM4 90H146L138 98H12Z" class="draw" />
          <path d="M26 14H70V42H26ZM78 14H106V32H78Z" class="draw-fill" />
          <path d="M26 52H122M26 60H118M26 68H124M26 76H92" class="draw" />
          <path d="M114 14a9 9 0 1 0 .1 0M114 18v5l4 2" class="draw" />
        </svg>
      </div>
      <figcaption>{teach.twoScreens}</figcaption>
    </figure>
  );
}

/** A presenter's remote control, with the effects of its buttons. */
export function Clicker() {
  const teach = teachTextsFor(useApp().messages);
  const buttons = [
    { y: 38, icon: 'M34 31 46 38 34 45Z', word: teach.clicker.next },
    { y: 74, icon: 'M46 67 34 74 46 81Z', word: teach.clicker.back },
    { y: 110, icon: 'M33 104H47V116H33Z', word: teach.clicker.black },
  ];
  return (
    <figure class="teach-picture">
      <div class="clicker">
        <svg viewBox="0 0 80 172" width="80" height="172" aria-hidden="true">
          <rect x="12" y="4" width="56" height="164" rx="26" class="draw" />
          {buttons.map(({ y, icon }) => (
            <g key={y}>
              <circle cx="40" cy={y} r="14" class="draw" />
              <path d={icon} class="draw-solid" />
              <path d={`M56 ${y}H80`} class="draw" />
            </g>
          ))}
        </svg>
        <ul>
          {buttons.map(({ word }) => (
            <li key={word}>{word}</li>
          ))}
        </ul>
      </div>
      <figcaption>{teach.clicker.caption}</figcaption>
    </figure>
  );
}
