import { stopsOf, walk, walkTo } from '../view/walk';
import { toggleCurtain } from './lesson';
import type { SpeakerDesk } from './speaker-desk';
import { toggleTool } from './SpeakerTools';

export function speakerKeys(speaker: SpeakerDesk): () => void {
  const { desk, lesson } = speaker;
  const { story, store } = desk;
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !lesson.company.peek().leads) return;
    const go = (step: Parameters<typeof store.act>[0]) => {
      event.preventDefault();
      store.act(step, 'replace');
    };
    switch (event.key) {
      case 'PageDown':
        return go(walk(story, 'present', 1));
      case 'PageUp':
        return go(walk(story, 'present', -1));
      case 'Home':
        return go(walkTo(story, 'present', 0));
      case 'End':
        return go(walkTo(story, 'present', stopsOf(story).length - 1));
      case 'b':
        return lesson.act(toggleCurtain('black'));
      case 'w':
        return lesson.act(toggleCurtain('white'));
      case 'l':
        return toggleTool(speaker, 'laser');
    }
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}
