import type { Area, Relation, Story } from './format';
import { isPlanned } from './questions';

/**
 * Returns the story with labels of lines and names of areas that say what is planned; the same story, if nothing is. `label`: makes
 * such a label. Done once, where a story is opened, so that both renderers, what measures labels and the legend have the same.
 */
export function withPlannedLabels(story: Story, label: (label: string) => string): Story {
  const isOne = (spanned: Relation | Area) => isPlanned(story, spanned);
  if (![...story.relations, ...story.areas].some(isOne)) return story;
  const relations = story.relations.map((relation) =>
    isOne(relation)
      ? {
          ...relation,
          label: label(relation.label),
          ...(relation.short !== undefined && { short: label(relation.short) }),
        }
      : relation,
  );
  const areas = story.areas.map((area) => (isOne(area) ? { ...area, name: label(area.name) } : area));
  return { ...story, relations, areas };
}
