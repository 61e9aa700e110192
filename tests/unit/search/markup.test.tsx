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

  it.each([
    ['서울', 'ko'],
    ['東京', 'zh'],
    ['とうきょう', 'ja'],
    ['Пекин', 'ru'],
  ])('says of the name %s that it is %s, so that a voice reads it', (name, lang) => {
    const option = optionFor([{ ...hostile, title: 'Capital', names: [name] }], name);
    expect(option.querySelector('mark')?.closest('[lang]')?.getAttribute('lang')).toBe(lang);
  });

  it('has the language that the document gives a name, and none for one of the page’s', () => {
    const given = { ...hostile, title: 'Capital', names: ['東京', 'Edo'], langs: { 東京: 'ja' } };
    expect(optionFor([given], '東京').querySelector('mark')?.closest('[lang]')?.getAttribute('lang')).toBe('ja');
    expect(optionFor([given], 'Edo').querySelector('[lang]')).toBeNull();
  });

  it('has the language of words of another script in its title and its line', () => {
    const titled = { ...hostile, title: 'Seoul (서울)', lines: ['Called 서울 there'] };
    const parts = [...optionFor([titled], 'seoul').querySelectorAll('[lang]')];
    expect(parts.map((part) => [part.getAttribute('lang'), part.textContent])).toEqual([
      ['ko', '서울'],
      ['ko', '서울'],
    ]);
  });

  it('has the language that the document gives its line', () => {
    const lined = { ...hostile, title: '首页', lines: ['Article on a summit'], langs: { 'Article on a summit': 'en' } };
    for (const query of ['首页', 'summit'])
      expect(optionFor([lined], query).querySelector('.search-line [lang="en"]')?.textContent).toBe(
        'Article on a summit',
      );
  });

  it('shows the line that matched, or its first line if none did', () => {
    const lined = { ...hostile, title: 'Seoul', lines: ['First of all', 'Second to none'] };
    expect(optionFor([lined], 'second').textContent).toContain('Second to none');
    expect(marked(optionFor([lined], 'second'))).toEqual(['Second']);
    expect(optionFor([lined], 'seoul').textContent).toContain('First of all');
  });
});
