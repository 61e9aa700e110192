/*
 * The page while its program has not come, and when that has failed: what the page holds stays, one sentence says what has
 * happened, and buttons lead on. It works without the program. The build puts the texts in (`src/text/last-resort.ts`).
 */
(() => {
  const texts = LAST_RESORT_TEXTS;
  /** The program may take so long, in ms, before the page says so. */
  const LATE_MS = 8000;
  /** How long the server may take for its answer, in ms. */
  const ANSWER_MS = 10_000;
  const page = document.documentElement;
  /** Browsers run no program of a page that is opened as a file, but for one that is a single file (`scripts/single`). */
  const isFromDisk = IS_SITE && location.protocol === 'file:';
  /** A frame without an origin of its own gets a program only from a server that lets it. */
  const isSandboxed = IS_SITE && origin === 'null';
  /** The address asks for another story than the one that the page holds (`opening.js`). */
  const isOther = page.dataset['otherStory'] !== undefined;
  const running = new AbortController();
  const { signal } = running;

  // The first paint, which the program may have replaced before it failed. Kept before the program can run.
  /** @type {[Element, Node[]][]} */
  let painted = [];
  document.addEventListener(
    'readystatechange',
    () => {
      painted = [...document.querySelectorAll('#panel, #figure, #over-map')].map((one) => [one, [...one.childNodes]]);
      // The page itself was cut off: before its program, or before the place where the program works.
      if (!document.querySelector('script[type=module]') || !document.querySelector('#present, #speaker'))
        show('missing');
    },
    { once: true },
  );

  /** What the program cannot do without and browsers before 2023 may lack. */
  const isTooOld = () =>
    !('noModule' in HTMLScriptElement.prototype) ||
    !('ResizeObserver' in window) ||
    !('findLast' in Array.prototype) ||
    (!IS_SITE && !('DecompressionStream' in window)) ||
    !('CSSLayerBlockRule' in window);

  const box = document.createElement('div');
  box.className = 'no-program';
  box.setAttribute('role', 'alert');
  const line = document.createElement('p');
  /** @type {(text: string, act: () => void) => HTMLElement} */
  const button = (text, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'button';
    made.textContent = text;
    made.addEventListener('click', act);
    return made;
  };
  // Without an answer the page stays: the browser would show an error instead.
  const reload = async (hash = location.hash) => {
    if (IS_SITE)
      try {
        const answer = await fetch(location.pathname, { cache: 'no-cache', signal: AbortSignal.timeout(ANSWER_MS) });
        if (!answer.ok) throw new Error(String(answer.status));
      } catch {
        line.textContent = texts.noAnswer;
        return;
      }
    if (hash !== location.hash) location.replace(hash);
    location.reload();
  };

  /** The start of the story that the address names. */
  const startHash = () => {
    const [story] = /[?&]story=[^&#]*/.exec(location.search + location.hash) ?? [];
    return texts.startHash + (isOther && story ? `?${story.slice(1)}` : '');
  };

  /** @type {(what: 'late' | 'missing' | 'failed') => void} */
  const show = (what) => {
    const said = page.dataset['program'];
    // A program fails where the page was cut off.
    if (said === what || said === 'missing') return;
    page.dataset['program'] = what;
    delete page.dataset['mode'];
    const actions = document.createElement('p');
    actions.className = 'wrap';
    if (!isFromDisk) actions.append(button(texts.retry, () => void reload()));
    if (what !== 'late') {
      clearTimeout(timer);
      page.dataset['opening'] = 'first';
      if (isOther) page.dataset['otherStory'] = '';
      else page.dataset['map'] = 'figure';
      page.dataset['mapBusy'] = 'false';
      // As copies: a program that has failed in part must not change them any more.
      for (const [element, nodes] of painted) element.replaceChildren(...nodes.map((node) => node.cloneNode(true)));
      if (!isFromDisk) actions.append(button(texts.start, () => void reload(startHash())));
      if (painted.length > 0 && !isOther) {
        const link = document.createElement('a');
        link.href = page.dataset['statements'] ?? './statements.html';
        link.className = 'button';
        link.textContent = texts.statements;
        actions.append(link);
      }
    }
    const now = what !== 'late' && isTooOld() ? 'old' : what;
    const unfit = isFromDisk ? texts.disk : isSandboxed && what === 'missing' && texts.sandbox;
    line.textContent = unfit || (isOther ? texts.other : texts)[now];
    box.replaceChildren(line, actions);
    document.body.append(box);
  };

  // A file that is missing is an error of its script element, one that is no program or stops too early is one of the window.
  addEventListener(
    'error',
    (event) => {
      if (event.target instanceof HTMLScriptElement) show('missing');
      else if (event instanceof ErrorEvent && event.filename.startsWith(IS_SITE ? location.origin : location.protocol))
        show(event.error instanceof SyntaxError ? 'missing' : 'failed');
    },
    { capture: true, signal },
  );
  addEventListener('program-failed', () => show('failed'), { signal });
  const timer = setTimeout(() => show('late'), LATE_MS);
  addEventListener(
    'program',
    () => {
      clearTimeout(timer);
      running.abort();
      box.remove();
      delete page.dataset['program'];
    },
    { once: true },
  );
})();
