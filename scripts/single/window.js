/*
 * The first script of the single file: which of the two windows it is. The address of the speaker's window has the query "?speaker".
 */
(() => {
  const page = document.documentElement;
  // Whoever copies the file may give it another name.
  const file = `./${location.pathname.split('/').pop() ?? ''}`;
  page.dataset['audience'] = file;
  page.dataset['speaker'] = `${file}?speaker`;
  const removed = () => document.getElementById('all-statements')?.remove();
  addEventListener('program', removed, { once: true });
  if (!/^\?speaker\b/.test(location.search)) return;
  page.dataset['window'] = 'speaker';
  delete page.dataset['map'];
  delete page.dataset['mapBusy'];
  document.addEventListener(
    'readystatechange',
    () => {
      for (const id of ['panel', 'stage', 'present', 'all-statements']) document.getElementById(id)?.remove();
      const speaker = document.createElement('div');
      speaker.id = 'speaker';
      document.body.prepend(speaker);
    },
    { once: true },
  );
})();
