/* Before the first paint: the theme, whether the page's first picture is what this address asks for, and the wait for type. */
(() => {
  const page = document.documentElement;
  const plain = /^(?:#|#\/explore(?:\?theme=(day|night))?)?$/.exec(location.hash);
  const presents = location.hash.startsWith('#/present');
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'night' : 'day';
  page.dataset['theme'] = plain?.[1] ?? (presents ? 'projector' : system);
  if (presents) page.dataset['mode'] = 'present';
  page.dataset['script'] = '';
  page.dataset['opening'] = plain ? 'first' : 'other';
  if (!plain) page.dataset['map'] = 'none';

  // The program may not come. Then the first picture is better than none, and a line says so.
  addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement)) return;
      page.dataset['opening'] = 'first';
      delete page.dataset['mode'];
      page.dataset['map'] = 'figure';
      page.dataset['program'] = 'missing';
    },
    { capture: true },
  );

  // A button does nothing before the program runs. What is pressed by then is pressed again once it does.
  /** @type {HTMLButtonElement[]} */
  const pressed = [];
  const running = new AbortController();
  addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element && target.closest('button');
      if (button) pressed.push(button);
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

  // Words would move as their type changes, so they wait for it, though not for ever. The map does not wait.
  const LONGEST_MS = 2000;
  const set = () => {
    delete page.dataset['type'];
  };
  page.dataset['type'] = 'waiting';
  const faces = ['1em "Crosscurrents Sans"', '600 1em "Crosscurrents Serif"'];
  // The page asks for it behind its first picture; asked here at once, it would come before.
  const wait = () => Promise.all(faces.map((face) => document.fonts.load(face))).then(set, set);
  document.addEventListener('readystatechange', wait, { once: true });
  setTimeout(set, LONGEST_MS);
})();
