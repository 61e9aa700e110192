/* In the page of a missing address: shows its words in the first of the reader's languages that there are. In English without scripts. */
(() => {
  // NEAREST_LANGUAGE
  /** @type {Readonly<Record<string, readonly string[]>>} the texts of the elements below, in the order of the page */
  const texts = JSON.parse(/** @type {Element} */ (document.getElementById('texts')).textContent);
  const langs = Object.keys(texts);
  // A reader who names English first has it, also where other languages follow.
  const lang = navigator.languages.map((asked) => nearestLanguage(langs, asked)).find(Boolean);
  const [title = '', ...words] = texts[lang ?? ''] ?? [];
  if (!lang || !title) return;
  document.documentElement.lang = lang;
  document.title = title;
  for (const [i, element] of [...document.querySelectorAll('[data-text]')].entries())
    element.textContent = words[i] ?? '';
})();
