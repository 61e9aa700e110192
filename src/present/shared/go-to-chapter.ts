import { goToStop, stopsOf } from '../../view/stops';
import type { LessonWindow } from './lesson-window';

/** Goes to the first stop of a chapter, counted from 0. */
export function goToChapter({ app: { story }, act }: Pick<LessonWindow, 'app' | 'act'>, chapter: number): void {
  const first = stopsOf(story).findIndex((stop) => stop.chapter === story.chapters[chapter]);
  act(goToStop(story, 'present', first));
}
