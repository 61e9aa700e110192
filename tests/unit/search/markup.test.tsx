import { describe, expect, it } from 'vitest';
import { going, type SearchDocument } from '../../../src/panels/search/document';
import { findingIn } from '../../../src/panels/search/finding';
import { SearchDialog } from '../../../src/panels/search/SearchDialog';
import { SearchResults } from '../../../src/panels/search/SearchResults';
import { appAt, htmlOn } from '../panels/test-app';

const nothing = () => {};
const choice = going((view) => view);
const resultsFor = (documents: readonly SearchDocument[], query: string): string =>
  htmlOn(
    appAt(''),
    <SearchResults
      id="list"
      label="Found"
      finds={findingIn(documents)(query)}
      active={0}
      onChoose={nothing}
      onPoint={nothing}
    />,
  );

describe('the search’s window', () => {
  const html = htmlOn(appAt('#/explore'), <SearchDialog onClosed={nothing} onTrouble={nothing} />);

  it('is a field that names its list and the active one of it', () => {
    const field = html.match(/<input[^>]*>/)?.[0] ?? '';
    expect(field).toContain('role="combobox"');
    for (const attribute of ['aria-controls', 'aria-activedescendant', 'aria-describedby']) {
      const id = new RegExp(`${attribute}="([^"]+)"`).exec(field)?.[1];
      expect(html, attribute).toContain(` id="${id}"`);
    }
    expect(html.match(/role="option"/g)?.length).toBeGreaterThan(5);
    expect(html.match(/aria-selected="true"/g)).toHaveLength(1);
  });
});

describe('what was found', () => {
  const hostile: SearchDocument = {
    id: 'a',
    kind: 'place',
    kindWord: 'Place',
    title: '<img src=x onerror=alert(1)>',
    choice,
  };

  it('is text, and what was looked for an element in it', () => {
    const html = resultsFor([hostile], 'img');
    expect(html).toContain('&lt;<mark>img</mark> src=x');
    expect(html).not.toContain('<img');
  });

  it('shows by which of its names it was found', () => {
    const html = resultsFor([{ ...hostile, title: 'Taiwan', names: ['臺北', '台北'] }], '台北');
    expect(html).toContain('<mark>台北</mark>');
    expect(html).not.toContain('臺');
  });

  it('shows the line in which it was found, and else its first one', () => {
    const lined = { ...hostile, title: 'Seoul', lines: ['First of all', 'Second to none'] };
    expect(resultsFor([lined], 'second')).toContain('<mark>Second</mark> to none');
    expect(resultsFor([lined], 'seoul')).toContain('First of all');
  });
});
