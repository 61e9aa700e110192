// @vitest-environment happy-dom
import '../../../src/ui/own-text';
import { options, render } from 'preact';
import { afterAll, expect, it } from 'vitest';
import { markLanguage, textsIn } from '../../../src/ui/text-language';

const before = options.vnode;
afterAll(() => {
  if (before) options.vnode = before;
});

it('a text of the story has its language and direction, and one of the interface has none', () => {
  markLanguage(textsIn({ title: '서울', places: [{ name: '베이징' }] }), 'ko', 'ltr');
  const page = document.createElement('div');
  render(
    <main>
      <h1>{'서울'}</h1>
      <p>
        {'베이징'} <b>Place</b>
      </p>
      <button type="button">Back</button>
      <cite lang="ja">{'서울'}</cite>
    </main>,
    page,
  );
  const marked = [...page.querySelectorAll('[lang]')].map((one) => [one.textContent?.trim(), one.getAttribute('lang')]);
  expect(marked).toEqual([
    ['서울', 'ko'],
    ['베이징', 'ko'],
    ['서울', 'ja'],
  ]);
});
