/** Icons as strokes in a 24 × 24 box. An icon is never the only label: there is a text or an accessible name as well. */
const PATHS = {
  back: 'M14.5 5.5 8 12l6.5 6.5',
  next: 'M9.5 5.5 16 12l-6.5 6.5',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  region: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M9.5 12a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0',
  move: 'M12 3v18M3 12h18M9.5 5.5 12 3l2.5 2.5M9.5 18.5 12 21l2.5-2.5M5.5 9.5 3 12l2.5 2.5M18.5 9.5 21 12l-2.5 2.5',
  palette: 'M12 4a8 8 0 1 0 0 16ZM12 4a8 8 0 0 1 0 16',
  download: 'M12 4v11M7 10.5 12 15.5l5-5M5 19.5h14',
  close: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  down: 'M5.5 9.5 12 16l6.5-6.5',
  play: 'M8 5.5v13L18.5 12Z',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
  search: 'M15.4 15.4 20 20M17 10.5a6.5 6.5 0 1 1-13 0a6.5 6.5 0 1 1 13 0',
  up: 'M12 20V5M5.5 11.5 12 5l6.5 6.5',
  screen: 'M3 4.5h18M4.5 4.5v11h15v-11M12 15.5v4M8 19.5h8',
  layers: 'M12 4 3.5 8.5 12 13l8.5-4.5ZM3.5 12.5 12 17l8.5-4.5M3.5 16.5 12 21l8.5-4.5',
  speaker: 'M3.5 5h17v11h-17ZM12 16v4M8 20h8M7 9h5M7 12h8',
  fullScreen: 'M9.5 14.5 4 20M4 14.5V20h5.5M14.5 9.5 20 4M14.5 4H20v5.5',
  black: 'M4 6h16v12H4ZM4 18 20 6M4 13 13 6M10.5 18 20 11',
  help: 'M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 1.9v.6M12 17.6v.4M12 3.2a8.8 8.8 0 1 0 0 17.6a8.8 8.8 0 1 0 0-17.6',
  pointer: 'M12 8.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7M12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3',
  leave: 'M10 4.5H5v15h5M9.5 12H20M16 7.5 20.5 12 16 16.5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
