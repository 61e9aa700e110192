/** How an area is drawn (`style/shapes/areas.ts`). */
export const AREA_KINDS = ['zone', 'held', 'claimed'] as const;
