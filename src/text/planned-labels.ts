import type { Story } from '../story/format';
import { isPlanned } from '../story/questions';
import type { Messages } from './catalog';

/** Returns the story with the word "planned" in the labels of what is planned. The same story, if nothing is. */
export function withPlannedLabels(story: Story, { date }: Messages): Story {
  const isLabelled = story.relations.some((relation) => isPlanned(story, relation));
  if (!isLabelled) return story;
  const relations = story.relations.map((relation) =>
    isPlanned(story, relation)
      ? {
          ...relation,
          label: date.plannedLabel(relation.label),
          ...(relation.short !== undefined && { short: date.plannedLabel(relation.short) }),
        }
      : relation,
  );
  return { ...story, relations };
}
