// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { SearchDialog } from '../../../src/panels/search/SearchDialog';
import { SearchResults } from '../../../src/panels/search/SearchResults';
import { openPage, type SearchDocument } from '../../../src/panels/search/search-document';
import { searchIn } from '../../../src/panels/search/search-index';
import { rendered, texts } from '../component-driver';
import { appAt } from '../panels/test-app';

const nothing = () => {};
const choice = openPage((view) => view);
/** The one option of a search in these documents. */
const optionFor = (documents: readonly SearchDocument[], query: string): HTMLElement =>
  rendered(
    appAt(''),
    <SearchResults
      id="list"
      label="Found"
      results={searchIn(documents)(query)}
      active={0}
      onChoose={nothing}
      onPoint={nothing}
    />,
  ).getByRole('option');
const marked = (option: HTMLElement) => texts([...option.querySelectorAll('mark')]);

describe('the search dialog', () => {
  it('has a field that names its list, the active option and its description', () => {
    const page = rendered(appAt('#/explore'), <SearchDialog onClosed={nothing} onTrouble={nothing} />);
    const field = page.getByRole('combobox');
    const options = page.getAllByRole('option');
    const named = (attribute: string) => document.getElementById(field.getAttribute(attribute) ?? '');
    expect(named('aria-controls')).toBe(page.getByRole('listbox'));
    expect(named('aria-activedescendant')).toBe(options[0]);
    expect(named('aria-describedby')?.textContent).not.toBe('');
    expect(options.length).toBeGreaterThan(5);
    expect(options.filter((option) => option.getAttribute('aria-selected') === 'true')).toEqual([options[0]]);
  });
});

describe('a search result', () => {
  const hostile: SearchDocument = {
    id: 'a',
    kind: 'place',
    kindWord: 'Place',
    title: '<img src=x onerror=alert(1)>',
    choice,
  };

  it('is text, with the searched words marked by an element', () => {
    const option = optionFor([hostile], 'img');
    expect(option.textContent).toContain(hostile.title);
    expect(marked(option)).toEqual(['img']);
    expect(option.querySelector('img')).toBeNull();
  });

  it('shows the name that matched', () => {
    const option = optionFor([{ ...hostile, title: 'Taiwan', names: ['臺北', '台北'] }], '台北');
    expect(marked(option)).toEqual(['台北']);
    expect(option.textContent).not.toContain('臺');
  });

  it('shows the line that matched, or its first line if none did', () => {
    const lined = { ...hostile, title: 'Seoul', lines: ['First of all', 'Second to none'] };
    expect(optionFor([lined], 'second').textContent).toContain('Second to none');
    expect(marked(optionFor([lined], 'second'))).toEqual(['Second']);
    expect(optionFor([lined], 'seoul').textContent).toContain('First of all');
  });
});
