import type { Story } from '../format';

/**
 * Whether a story has shapes that its sources give: ways from point to point, areas. What draws and checks them is loaded with such a
 * story, because most have none.
 */
export const hasShapes = ({ relations, areas }: Pick<Story, 'relations' | 'areas'>): boolean =>
  areas.length > 0 || relations.some(({ via }) => via);

/** What of a story the catalog of its texts depends on (`text/catalog.ts`). */
export const toldBy = (story: Pick<Story, 'sources' | 'relations' | 'areas'>) => ({
  sources: story.sources,
  shapes: hasShapes(story),
});
