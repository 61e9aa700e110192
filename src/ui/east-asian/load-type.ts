/** The sheets by script (ISO 15924): the letters of the map, and how lines are set. */
const SHEETS: Readonly<Record<string, () => Promise<unknown>>> = {
  Kore: () => import('./kore.css'),
  Jpan: () => import('./jpan.css'),
  Hans: () => import('./hans.css'),
  Hant: () => import('./hant.css'),
};

/** Loads what a page in a language needs besides the sheets of every page. Built pages have it from the start. */
export async function loadType(lang: string): Promise<void> {
  await SHEETS[new Intl.Locale(lang).maximize().script ?? '']?.();
}
