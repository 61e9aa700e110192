/** A text of the page, and the language that it is marked with. */
export interface Words {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  /** Where it is, for a message. */
  readonly where: string;
  /** Texts in the same line or paragraph have the same number; an attribute has one of its own. */
  readonly block: number;
  /** Of a picture, or of the text that describes it: its names are not marked. */
  readonly isDrawn: boolean;
}

/** In the page: all texts that are seen, and those that a screen reader reads. */
export function readWords(): Words[] {
  const words: Words[] = [];
  const blocks = new Map<Element, number>();
  let attributes = 0;
  const langOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang') ?? '';
  const whereOf = (element: Element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
  const blockOf = (element: Element): number => {
    let one = element;
    while (one.parentElement && /^(?:inline|contents)$/.test(getComputedStyle(one).display)) one = one.parentElement;
    const known = blocks.get(one) ?? blocks.size;
    blocks.set(one, known);
    return known;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.nodeValue?.trim() || element.closest('script, style, noscript')) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const isDrawn = element.closest('svg, #map-drawn') !== null;
    words.push({
      text: node.nodeValue,
      lang: langOf(element),
      where: whereOf(element),
      block: blockOf(element),
      isDrawn,
    });
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [alt], [placeholder], [aria-description]')) {
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description']) {
      const text = element.getAttribute(name);
      attributes += 1;
      if (!text?.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
      words.push({
        text,
        lang: langOf(element),
        where: `${whereOf(element)}[${name}]`,
        block: -attributes,
        isDrawn: false,
      });
    }
  }
  words.push({
    text: document.title,
    lang: document.documentElement.lang,
    where: 'title',
    block: -attributes - 1,
    isDrawn: false,
  });
  return words;
}
