/* Before the first paint: the theme, and whether the page's first picture is what this address asks for. */
(() => {
  const page = document.documentElement;
  const plain = /^(?:#|#\/explore(?:\?theme=(day|night))?)?$/.exec(location.hash);
  page.dataset['theme'] = plain?.[1] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'night' : 'day');
  page.dataset['script'] = '';
  page.dataset['opening'] = plain ? 'first' : 'other';
  if (!plain) page.dataset['map'] = 'none';
})();
