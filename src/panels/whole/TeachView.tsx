import { useSignal } from '@preact/signals';
import { KitButton } from '../../kit/offer/KitButton';
import { isSingleFile } from '../../offline/downloads';
import { useApp } from '../../parts/app-context';
import { QUIZ } from '../../parts/commands/quiz-command';
import { ActLink } from '../../parts/links/ActLink';
import { Part } from '../../parts/lists/DetailParts';
import { askingTextsFor } from '../../text/late/classroom/asking-texts';
import { downloadTextsFor } from '../../text/late/classroom/download-texts';
import { kitTextsFor } from '../../text/late/classroom/kit-texts';
import { offlineTextsFor } from '../../text/late/classroom/offline-texts';
import { teachTextsFor } from '../../text/late/classroom/teach-texts';
import { goTo, openPanel } from '../../view/steps';
import { Downloads } from '../downloads/Downloads';
import { ChapterSketch } from './ChapterSketch';
import { KeptOffline } from './KeptOffline';
import { Clicker, TwoScreens } from './TeachPictures';
import './teach.css';

/** How to teach with the map, for a teacher who has a minute: first the link to the presentation, then the rest. */
export function TeachView() {
  const { story, messages } = useApp();
  const teach = teachTextsFor(messages);
  const [first] = story.chapters;
  const questions = story.chapters.filter(({ ask }) => ask).length;
  return (
    <>
      <p class="summary">{teach.lead(story.chapters.length, questions)}</p>
      {first && (
        <ActLink class="button button-main button-big" step={goTo(story, 'present', first.id)}>
          {teach.start}
        </ActLink>
      )}
      <Part title={teach.firstMinute}>
        <ol class="numbered">
          {teach.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <TwoScreens />
      </Part>
      <Part title={teach.keysTitle}>
        <Clicker />
        <dl class="facts teach-keys">
          {teach.keys.map(({ keys, does }) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Part>
      {teach.parts.map(({ title, text }) => (
        <Part key={title} title={title}>
          {text.map((paragraph) => (
            <p key={paragraph} class="teach-text">
              {paragraph}
            </p>
          ))}
        </Part>
      ))}
      <Part title={kitTextsFor(messages).title}>
        <KitButton />
      </Part>
      <Predicting />
      <QuizPart />
      <Part title={offlineTextsFor(messages).title}>
        {isSingleFile() ? <p class="teach-text">{downloadTextsFor(messages).inFile}</p> : <KeptOffline />}
      </Part>
      {!isSingleFile() && <Downloads />}
      <p class="part">
        <ActLink class="inline-link" step={openPanel('kinds')}>
          {messages.panels.kinds.open}
        </ActLink>
      </p>
      <Part title={teach.chapters} show={story.chapters.length > 0}>
        <ChapterGallery />
      </Part>
    </>
  );
}

/** Says in how many chapters the class can guess before it looks. */
function Predicting() {
  const { story, messages } = useApp();
  const { title, text } = askingTextsFor(messages, story.sources).teach;
  const chapters = story.chapters.filter(({ ask }) => ask?.predict).length;
  return (
    <Part title={title} show={chapters > 0}>
      <p class="teach-text">{text(chapters)}</p>
    </Part>
  );
}

/** Offers the quiz that is made from the story. */
function QuizPart() {
  const app = useApp();
  const { title, open } = askingTextsFor(app.messages, app.story.sources).quiz;
  const said = useSignal('');
  return (
    <Part title={title}>
      <button
        type="button"
        class="button"
        onClick={() =>
          QUIZ.perform(app, ({ text }) => {
            said.value = text;
          })
        }
      >
        {open}
      </button>
      <p role="status">{said.value}</p>
    </Part>
  );
}

/** All chapters, each with a sketch of its map and a note if it has a question. */
function ChapterGallery() {
  const { story, messages } = useApp();
  return (
    <ol class="gallery">
      {story.chapters.map((chapter, i) => (
        <li key={chapter.id}>
          <ActLink class="gallery-link quiet-link" step={goTo(story, 'story', chapter.id)}>
            <ChapterSketch chapter={chapter} />
            <span>
              <span class="item-number">{messages.number(i + 1)}</span> <span class="item-title">{chapter.title}</span>
              {chapter.ask && <span class="item-note">{teachTextsFor(messages).asks}</span>}
            </span>
          </ActLink>
        </li>
      ))}
    </ol>
  );
}
