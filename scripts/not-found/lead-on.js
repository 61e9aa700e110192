/* In the page of a missing address: repairs the addresses of views that chat and mail programs have changed. */
(() => {
  const link = /** @type {HTMLAnchorElement} */ (document.querySelector('a'));
  const { origin, pathname, search, hash } = location;
  // The build or the server may know the app's folder. If not, it is what comes before the view in the path.
  const isKnown = link.getAttribute('href') !== './';
  const folder = isKnown ? new URL(link.href).pathname : '/';
  const rest = pathname.startsWith(folder) ? pathname.slice(folder.length) : pathname.slice(1);
  const folders = /^((?:[^/]*\/)*?)/.source;
  /** In any spelling: hosts do not take one for another. */
  const file = /index\.html?\/?/.source;
  /** The page of any story. */
  const page = /(?:((?:[^/%]|%[0-9a-f]{2})+?\.html?)\/?)?/.source;
  /** "#", "#/" or "#!/", with its escapes, if the path has one at all. */
  const sign = /(?:%(?:25)*23)?(?:%(?:25)*21|!)?(?:\/|%(?:25)*2F)?/.source;
  const view = new RegExp(`${folders}${page}${sign}((?:explore|story|present)(?=%|[/?#&]|[^\\w/]*$).*)$`, 'i').exec(
    rest,
  );
  /** The page's file, or nothing but signs behind the folder: the end of a sentence that became part of the link. */
  const start = new RegExp(`${folders}(?:${file}|${page}(?:[^\\w/%]|%[0-9a-f]{2})+/?)$`, 'i').exec(rest);
  const found = view ?? start;
  if (found) {
    // Of this origin, even for a path that begins with two slashes.
    const base = origin + folder + (isKnown ? '' : found[1]) + (found[2] ?? '').replace(/^index\.html?$/i, '');
    location.replace(view ? `${base}#/${view[3]}${search}${hash}` : `${base}${search}${hash}`);
  }
  // In an unknown folder each press of the link leads one folder up.
  if (!isKnown && pathname.endsWith('/')) link.href = '../';
  // The view that was asked for.
  link.href += search + hash;
})();
