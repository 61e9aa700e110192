import type { App } from '../driver';

/** The centres of the places' visible marks, in CSS px of the window, by the places' ids. */
export const marksOf = async (app: App): Promise<Map<string, { x: number; y: number }>> =>
  new Map(
    await app.page.locator('.standing circle[data-target^="place:"]').evaluateAll((circles) =>
      circles.flatMap((circle): [string, { x: number; y: number }][] => {
        const { x, y, width, height } = circle.getBoundingClientRect();
        const id = circle.getAttribute('data-target')?.replace('place:', '') ?? '';
        return width > 0 ? [[id, { x: x + width / 2, y: y + height / 2 }]] : [];
      }),
    ),
  );
