/* Before the first paint: sets the theme, hides the prerendered map if the URL shows another view, waits for the fonts. */
(() => {
  // NEAREST_LANGUAGE
  const page = document.documentElement;
  const address = location.search + location.hash;
  const own = page.dataset['story'] ?? '';
  // The program reads names in all spellings, one after the other: here, only a plain name of a file in `stories` is known.
  const isNamed = /(?:[?&;]|%(?:25)*(?:3F|26|3B))(?:amp;)*story(?:=|%(?:25)*3D)[^&#]/i.test(address);
  const named = /[?&]story=((?:[\w.-]|%[89A-F][\dA-F])+)(?:[&#]|$)/i.exec(address)?.[1];
  const story = isNamed ? nameOf(named ?? '') : own;
  if (story !== own) {
    // Nothing of the page's own story is shown or fetched.
    page.dataset['otherStory'] = '';
    document.title = PRODUCT;
  }
  // A query may name a story, or another part of the view (`src/view/hash.ts`).
  const plain = location.search ? null : /^(?:#|#\/explore(?:\?theme=(?:day|night))?)?$/.exec(location.hash);
  const presents = location.hash.startsWith('#/present');
  const theme = /[?&]theme=(day|night|projector)(?:[&#]|$)/.exec(address)?.[1];
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'night' : 'day';
  page.dataset['theme'] = theme ?? (presents ? 'projector' : system);
  // The view's mode, which the program writes as soon as it runs. The page is laid out for this one mode only.
  if (presents) page.dataset['mode'] = 'present';
  page.dataset['script'] = '';
  page.dataset['opening'] = plain ? 'first' : 'other';
  if (!plain) page.dataset['map'] = 'none';

  // A page that is a single file leads to no other page and requests nothing.
  if (IS_SITE) {
    const root = page.dataset['root'] ?? './';
    const pages = STORY_PAGES;
    const languages = (Object.hasOwn(pages, story) && pages[story]) || {};
    const asked = /[?&]lang=([\w-]+)/.exec(address)?.[1];
    const wanted = languageAmong(Object.keys(languages), asked);
    if (wanted && (story !== own || wanted !== page.lang)) {
      // It has a page of its own. What the page says itself is left out of its address.
      const names =
        asked && wanted !== Object.keys(languages)[0] && nearestLanguage([wanted], asked) ? 'story|lang' : 'story';
      /** @param {string} part */
      const without = (part) =>
        part.replace(new RegExp(`([?&])(?:(?:${names})=[^&#]*(?:&|$))+`, 'g'), '$1').replace(/[?&]$/, '');
      location.replace(root + (languages[wanted] ?? '').slice(2) + without(location.search) + without(location.hash));
      return;
    }

    // The files of each door, by the build (`doors.mjs`). Requested here, they do not wait for the program.
    const doors = DOOR_FILES;
    const translation = story === own && page.dataset['translation'];
    const storyName = translation ? `${story}.${translation}` : story;
    // As `worldFileOf` in `src/style/fetch-world.ts`.
    const world = STORY_WORLDS.includes(story) ? `geo/stories/${storyName}.topo.json` : 'geo/world.topo.json';
    const storyFiles = [...(story ? [`stories/${encodeURIComponent(storyName)}.json`] : []), world];
    /** @type {(files: readonly string[], priority: 'high' | 'low') => void} */
    const request = (files, priority) => {
      for (const file of files) {
        const link = document.createElement('link');
        link.rel = file.endsWith('.js') ? 'modulepreload' : 'preload';
        if (file.endsWith('.json')) link.as = 'fetch';
        if (file.endsWith('.css')) link.as = 'style';
        link.crossOrigin = '';
        link.fetchPriority = priority;
        link.href = root + file;
        document.head.append(link);
      }
    };
    // As `lazyPartsFor` in `src/app/main.tsx`.
    const asksForPage = /[?&](?:panel=|select=name:)/.test(address);
    if (plain) {
      // The picture is in the page, and nothing comes before it.
      document.addEventListener('readystatechange', () => request(storyFiles, 'low'), { once: true });
    } else {
      request(
        [
          ...doors.program,
          ...storyFiles,
          ...(story === own ? [] : doors.story),
          ...(presents ? doors.present : []),
          ...(asksForPage ? doors.page : []),
          ...(/[?&]select=/.test(address) ? doors.select : []),
          ...doors.map,
        ],
        'high',
      );
    }
  }

  /** @param {string} text */
  function nameOf(text) {
    try {
      return decodeURIComponent(text).replace(/\.json$/i, '');
    } catch {
      return '';
    }
  }

  /**
   * The language to show the story in: that of the address, what was chosen before, or the first that the browser names.
   *
   * @param {readonly string[]} available
   * @param {string | undefined} asked
   */
  function languageAmong(available, asked) {
    const given = asked && languageAsked(available, asked);
    const tags = [given, page.dataset['translation'], chosen(), ...navigator.languages, available[0]];
    for (const tag of tags) {
      const lang = tag && nearestLanguage(available, tag);
      if (lang) return lang;
    }
    return undefined;
  }

  /** What was chosen before (`src/parts/page/Languages.tsx`). */
  function chosen() {
    try {
      return localStorage.getItem('crosscurrents/language') ?? undefined;
    } catch {
      return undefined;
    }
  }

  // Buttons have no effect before the program runs. So clicks are stored and repeated when it runs.
  /** @type {HTMLButtonElement[]} */
  const pressed = [];
  const running = new AbortController();
  addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element && target.closest('button');
      // Not those of `last-resort.js`, which have an effect.
      if (button && !button.closest('.no-program')) pressed.push(button);
    },
    { capture: true, signal: running.signal },
  );
  addEventListener(
    'program',
    () => {
      running.abort();
      for (const button of pressed) button.click();
    },
    { once: true },
  );

  // Text would move when its font changes, so it waits for the fonts, at most this long. The map does not wait.
  const LONGEST_MS = 2000;
  const set = () => {
    delete page.dataset['type'];
  };
  page.dataset['type'] = 'waiting';
  const faces = ['1em "Crosscurrents Sans"', '600 1em "Crosscurrents Serif"'];
  // The page requests the fonts after its first picture. An immediate request here would come before the picture.
  const wait = () => Promise.all(faces.map((face) => document.fonts.load(face))).then(set, set);
  document.addEventListener('readystatechange', wait, { once: true });
  setTimeout(set, LONGEST_MS);
})();
