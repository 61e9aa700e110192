import type { KindLook, LineLook } from './kind';
import { filled, stroked } from './shape';

/**
 * All kinds of relationship, and of what a place does by itself. To add one, write one entry, and its name and use in
 * `text/kind-texts.ts`; tests hold every two of them apart, without colour and for colour-blind eyes. Each is named by what it
 * means in general: nothing here is about a country or an article.
 *
 * The build puts those of the opening story into the program. The others are loaded with a story that has them.
 */
export const KIND_TABLE = {
  restoration: {
    group: 'together',
    line: solid(4.5, 'round'),
    end: filled('M12 2 21 21 3 21Z'),
    alone: stroked('M19 6.2A9 9 0 1 0 21 12M19.5 1.5V7H14', 3.4),
    color: { day: '#00795b', night: '#2fc795', projector: '#00563f' },
  },
  agreement: {
    group: 'together',
    line: double(7, 0.6),
    end: filled('M10.4 3V22H2V10.5ZM13.6 3 22 10.5V22H13.6Z'),
    alone: filled('M4 1H16L21 6V23H4ZM7.2 14.2 11 18.6 18 10.6 15.8 8.7 10.9 14.3 9.3 12.4Z'),
    color: { day: '#05604b', night: '#41f7c3', projector: '#06433e' },
  },
  dialogue: {
    group: 'together',
    line: dotted(3, 2),
    end: stroked('M3.5 19 12 4 20.5 19', 4),
    alone: filled('M2 3H22V17H12L6 23V17H2ZM6.5 8.6V11.4H9.3V8.6ZM10.6 8.6V11.4H13.4V8.6ZM14.7 8.6V11.4H17.5V8.6Z'),
    color: { day: '#0b7499', night: '#62c6f2', projector: '#005878' },
  },
  mediation: {
    group: 'together',
    line: dashed(3, [6, 1, 1, 1, 1, 1]),
    end: stroked('M12 4 20 13 12 22 4 13Z', 3.2),
    alone: filled(
      'M10.4 1H13.6V4.5H22.5V7.5H13.6V19.5H18.5V23H5.5V19.5H10.4V7.5H1.5V4.5H10.4ZM.5 11H9A4.3 4.3 0 0 1 .5 11ZM15 11H23.5A4.3 4.3 0 0 1 15 11Z',
    ),
    color: { day: '#015168', night: '#00b2e0', projector: '#02303f' },
  },
  alliance: {
    group: 'together',
    line: double(5, 0.4),
    end: filled('M12 2 21 22 12 16.5 3 22Z'),
    alone: filled('M10.6 1V23C5.4 20.6 2 17 2 12V3.6ZM13.4 1 22 3.6V12C22 17 18.6 20.6 13.4 23Z'),
    color: { day: '#20489e', night: '#8fb0ff', projector: '#12327d' },
  },
  membership: {
    group: 'together',
    line: double(5, 0.4, [1, 1]),
    end: stroked('M12 4.2a8.8 8.8 0 1 1 0 17.6a8.8 8.8 0 1 1 0-17.6Z', 4),
    alone: filled(
      'M12 0a3.6 3.6 0 1 1 0 7.2a3.6 3.6 0 1 1 0-7.2ZM20.4 6.4a3.6 3.6 0 1 1 0 7.2a3.6 3.6 0 1 1 0-7.2ZM17.2 16a3.6 3.6 0 1 1 0 7.2a3.6 3.6 0 1 1 0-7.2ZM6.8 16a3.6 3.6 0 1 1 0 7.2a3.6 3.6 0 1 1 0-7.2ZM3.6 6.4a3.6 3.6 0 1 1 0 7.2a3.6 3.6 0 1 1 0-7.2Z',
    ),
    color: { day: '#3b61e0', night: '#add1ff', projector: '#333fb7' },
  },
  support: {
    group: 'together',
    line: solid(6.5, 'butt'),
    end: filled('M12 2 22 12.5H2ZM5 16.5H19V22H5Z'),
    alone: filled('M2 2H22V6H17V18H22V22H2V18H7V6H2Z'),
    color: { day: '#385408', night: '#95ad39', projector: '#272e15' },
  },
  aid: {
    group: 'exchange',
    line: double(5, 0.4, [3, 1]),
    end: filled('M8.8 2H15.2V8.8H22V15.2H15.2V22H8.8V15.2H2V8.8H8.8Z'),
    alone: filled('M2 2H22V22H2ZM9.6 5.5V9.6H5.5V14.4H9.6V18.5H14.4V14.4H18.5V9.6H14.4V5.5Z'),
    color: { day: '#3e7e06', night: '#67de6b', projector: '#144102' },
  },
  trade: {
    group: 'exchange',
    line: dashed(2.5, [8, 2]),
    end: stroked('M12 4.5 19.5 19.5H4.5Z', 3.4),
    alone: stroked('M2.5 8H20M15.5 3 20.5 8M21.5 16H4M8.5 21 3.5 16', 3.2),
    color: { day: '#5c6400', night: '#c8cf4a', projector: '#434900' },
  },
  movement: {
    group: 'exchange',
    line: dotted(5, 3),
    end: filled('M12 2 22 13H16V22H8V13H2Z'),
    alone: filled('M2 8.5H12V2.5L23 12 12 21.5V15.5H2Z'),
    color: { day: '#623601', night: '#fcc886', projector: '#51341b' },
  },
  presence: {
    group: 'standing',
    line: dashed(6.5, [2, 1]),
    end: filled('M2 21.5C2 9.5 6.3 2.5 12 2.5S22 9.5 22 21.5H16V13.5H8V21.5Z'),
    alone: filled('M2 22V4H7V7.5H9.5V4H14.5V7.5H17V4H22V22H15V15.5H9V22Z'),
    color: { day: '#781e8e', night: '#dd7cf3', projector: '#5c016d' },
  },
  claim: {
    group: 'standing',
    line: dashed(2, [4, 4]),
    end: filled('M5 2 21 8.5 9.5 14.5V22H5Z'),
    alone: filled('M3.5 1H7V3H21.5L18 8 21.5 13H7V23H3.5Z'),
    color: { day: '#532d6b', night: '#fabbfe', projector: '#371a54' },
  },
  memory: {
    group: 'standing',
    line: dashed(2, [1, 1]),
    end: filled('M12 1C14 8 19 11 19 16a7 7 0 0 1-14 0C5 11 10 8 12 1Z'),
    alone: filled('M12 0C13.2 3.4 16 4.8 16 7.6a4 4 0 0 1-8 0C8 4.8 10.8 3.4 12 0ZM8 13.5H16V19H20.5V23.5H3.5V19H8Z'),
    color: { day: '#7552a3', night: '#c3a1f0', projector: '#56348a' },
  },
  event: {
    group: 'standing',
    line: dashed(2, [1, 4]),
    end: filled('M3 3H21V8H3ZM3 11H21V22H3Z'),
    alone: filled('M2 4H5.5V1H9V4H15V1H18.5V4H22V9H2ZM2 11.5H22V23H2Z'),
    color: { day: '#4a13a2', night: '#979fd3', projector: '#40078f' },
  },
  rupture: {
    group: 'apart',
    line: dashed(3.5, [3, 2]),
    end: filled('M2 2H22V6H14.6L20 21H4L9.4 6H2Z'),
    alone: stroked('M9.8 2.4A7.8 7.8 0 0 0 9.8 18M14.2 6A7.8 7.8 0 0 1 14.2 21.6', 4),
    color: { day: '#c23b00', night: '#ff7d3b', projector: '#9c2a00' },
  },
  dispute: {
    group: 'apart',
    line: dashed(5, [1, 1]),
    end: filled('M3 2H21L14.5 12 21 22H3L9.5 12Z'),
    alone: filled('M1.5 3 11 12 1.5 21ZM22.5 3 13 12 22.5 21Z'),
    color: { day: '#751b25', night: '#fc938c', projector: '#750000' },
  },
  pressure: {
    group: 'apart',
    line: dashed(3, [5, 2, 1, 2]),
    end: stroked('M4 12.5 12 3 20 12.5M4 21.5 12 12 20 21.5', 3.6),
    alone: filled('M8.5 1H15.5V8H21L12 17 3 8H8.5ZM2 19.5H22V23.5H2Z'),
    color: { day: '#9a6300', night: '#f0b020', projector: '#6f4600' },
  },
  sanction: {
    group: 'apart',
    line: double(5, 0.4, [3, 1, 1, 1]),
    end: filled('M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20ZM6 9.8V14.2H18V9.8Z'),
    alone: filled('M3 10H6V8A6 6 0 0 1 18 8V10H21V23H3ZM9.5 10H14.5V8A2.5 2.5 0 0 0 9.5 8ZM10.4 14V19H13.6V14Z'),
    color: { day: '#864129', night: '#d79569', projector: '#4d1500' },
  },
  threat: {
    group: 'force',
    line: dashed(5, [2, 1, 1, 1]),
    end: filled('M14.5 1 4 14H11L8.5 23 20 9.5H13Z'),
    alone: filled('M12 1.5 23.5 22H.5ZM10.3 8.5V15H13.7V8.5ZM10.3 16.8V20H13.7V16.8Z'),
    color: { day: '#b62d90', night: '#d794c0', projector: '#971b7a' },
  },
  attack: {
    group: 'force',
    line: dashed(5.5, [4, 1]),
    end: filled('M12 0 15.2 9 22 12.5 15.2 16 12 24 8.8 16 2 12.5 8.8 9Z'),
    alone: stroked('M3 3 17 17M21 3 7 17M13.5 20.5 20.5 13.5M10.5 20.5 3.5 13.5M18 18 21.5 21.5M6 18 2.5 21.5', 3),
    color: { day: '#b44c61', night: '#fbb2bc', projector: '#7c3331' },
  },
  launch: {
    group: 'force',
    line: solid(2, 'round'),
    end: burst(),
    alone: burst(),
    color: { day: '#a3195b', night: '#ff7fb6', projector: '#850f48' },
  },
} as const satisfies Readonly<Record<string, KindLook>>;

function solid(width: number, cap: LineLook['cap']): LineLook {
  return { width, dash: [], cap, core: 0 };
}

function dashed(width: number, dash: readonly number[]): LineLook {
  return { width, dash, cap: 'butt', core: 0 };
}

/** `gap`: from the middle of a dot to the middle of the next, in line widths. */
function dotted(width: number, gap: number): LineLook {
  return { width, dash: [0, gap], cap: 'round', core: 0 };
}

function double(width: number, core: number, dash: readonly number[] = []): LineLook {
  return { width, dash, cap: 'butt', core };
}

function burst() {
  return filled(
    'M12 0 14.3 6.5 20.5 3.5 17.5 9.7 24 12 17.5 14.3 20.5 20.5 14.3 17.5 12 24 9.7 17.5 3.5 20.5 6.5 14.3 0 12 6.5 9.7 3.5 3.5 9.7 6.5Z',
  );
}
