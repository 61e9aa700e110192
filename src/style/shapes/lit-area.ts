import type { Area, Story } from '../../story/format';
import { claimsOfParagraph } from '../../story/questions';
import { resolve } from '../../view/resolve';
import type { View } from '../../view/view';

/** Whether the selection highlights an area, or nothing is selected. */
export function areaIsLit(story: Story, { select }: View, area: Area): boolean {
  const resolved = select && resolve(story, select);
  switch (resolved?.kind) {
    case undefined:
      return true;
    case 'area':
      return resolved.area === area;
    case 'claim':
      return area.claims.includes(resolved.claim.id);
    case 'paragraph': {
      const { source, paragraph } = resolved;
      return claimsOfParagraph(story, source.id, paragraph).some(({ id }) => area.claims.includes(id));
    }
    case 'place':
      return area.territory !== undefined && area.territory === resolved.place.territory;
    default:
      return false;
  }
}
