import type { Story } from './format';
import { isPlanned } from './questions';

/**
 * Returns the story with labels that say what is planned; the same story, if nothing is. `label`: makes such a label. Done once, where
 * a story is opened, so that both renderers, what measures labels and the legend have the same.
 */
export function withPlannedLabels(story: Story, label: (label: string) => string): Story {
  if (!story.relations.some((relation) => isPlanned(story, relation))) return story;
  const relations = story.relations.map((relation) =>
    isPlanned(story, relation)
      ? {
          ...relation,
          label: label(relation.label),
          ...(relation.short !== undefined && { short: label(relation.short) }),
        }
      : relation,
  );
  return { ...story, relations };
}
