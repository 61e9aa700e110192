import type { ComponentChildren } from 'preact';
import type { Choice, QuizQuestion } from '../../story/asking/quiz';
import { directionOf } from '../../story/direction';
import type { Claim } from '../../story/format';
import { quoteLanguage } from '../../story/sources/source-language';
import { askingTextsFor } from '../../text/late/classroom/asking-texts';
import type { App } from '../app-context';

/** What a question of the quiz and its choices say. */

type Words = Pick<App, 'story' | 'messages'>;

export function questionWords({ story, messages }: Words, { kind }: QuizQuestion): string {
  const { quiz } = askingTextsFor(messages, story.sources);
  return quiz[kind];
}

/** What is asked about: words, with their translation, or a statement. */
export function subjectOf({ story, messages }: Words, { kind, claim }: QuizQuestion): ComponentChildren {
  if (!claim) return null;
  if (kind !== 'who' || claim.quote === undefined) return claim.text;
  const lang = quoteLanguage(story, claim);
  return (
    <>
      <span lang={lang} dir={lang === undefined ? undefined : directionOf(lang)}>
        {messages.basis.quote(claim.quote)}
      </span>
      {claim.quoteTranslation !== undefined && <span> {messages.basis.translation(claim.quoteTranslation)}</span>}
    </>
  );
}

export function choiceWords(app: Words, choice: Choice): string {
  switch (choice.kind) {
    case 'person':
      return choice.person.name;
    case 'basis':
      return app.messages.basis[choice.basis];
    case 'unsaid':
      return choice.text;
    case 'who-said':
      return askingTextsFor(app.messages, app.story.sources).quiz.whoSaid(wordsOf(choice.claim));
    default:
      return choice satisfies never;
  }
}

/** In the language of the story, where a translation is there. */
const wordsOf = ({ quote = '', quoteTranslation = quote }: Claim): string => quoteTranslation;
