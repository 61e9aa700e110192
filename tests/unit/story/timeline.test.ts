import { describe, expect, test } from 'vitest';
import type { Story } from '../../../src/story/format';
import {
  adjacentDay,
  adjacentStop,
  adjacentStretch,
  MAX_LANES,
  timelineOf,
} from '../../../src/story/timeline/timeline';
import { openingStory } from './files';

const story = openingStory();
const timeline = timelineOf(story);
const mark = (id: string) => {
  const found = timeline.marks.find(({ event }) => event.id === id);
  if (!found) throw new Error(`no mark ${id}`);
  return found;
};

describe('the marks of a story', () => {
  test('are all of its events, at the precision that each date has', () => {
    expect(timeline.marks).toHaveLength(story.events.length);
    const { startOf, endOf } = timeline.scale;
    for (const { event, when, from, to } of timeline.marks) {
      expect([from, to], event.id).toEqual([startOf(when.earliest), endOf(when.latest)]);
      expect(to).toBeGreaterThan(from);
    }
    expect(mark('war-against-japan').when).toMatchObject({ precision: 'year', openStart: true });
  });

  test('never overlap while there are lanes', () => {
    for (const a of timeline.marks) {
      expect(a.lane).toBeLessThan(MAX_LANES);
      for (const b of timeline.marks) {
        const coincide = a !== b && a.lane === b.lane && a.from < b.to - 1e-9 && b.from < a.to - 1e-9;
        expect(coincide, `${a.event.id} ${b.event.id}`).toBe(false);
      }
    }
  });

  test('share the last lane where there are more', () => {
    const [event] = story.events;
    if (!event) throw new Error('The story has no event');
    const crowded: Story = { ...story, events: Array.from({ length: 9 }, () => ({ ...event, date: '2026-01-05' })) };
    expect(Math.max(...timelineOf(crowded).marks.map(({ lane }) => lane))).toBe(MAX_LANES - 1);
  });

  test('extend beyond the axis if the date may mean a later day', () => {
    expect(timeline.marks.filter(({ continues }) => continues).map(({ event }) => event.id)).toEqual(['maduro-seized']);
  });
});

describe('the way through the dates', () => {
  test('stops where something begins, the day after something ends, and at the story’s own date', () => {
    expect(timeline.stops).toEqual([
      '1945-01-01',
      '2025-06-01',
      '2025-11-01',
      '2026-01-01',
      '2026-01-04',
      '2026-01-05',
      '2026-01-06',
    ]);
    const [relation] = story.relations;
    if (!relation) throw new Error('The story has no relation');
    const ended: Story = { ...story, relations: [{ ...relation, since: '2025-11', until: '2025-12' }], events: [] };
    expect(timelineOf(ended).stops).toEqual(['2025-11-01', '2026-01-01', '2026-01-06']);
    expect(timelineOf({ ...story, date: '2026-01', relations: [], events: [] }).stops).toEqual(['2026-01-01']);
  });

  test('leads from stop to stop, from any day', () => {
    expect(adjacentStop(timeline, '2025-06-01', 1)).toBe('2025-11-01');
    expect(adjacentStop(timeline, '2025-07-14', -1)).toBe('2025-06-01');
    expect(adjacentStop(timeline, '2026-01-06', 1)).toBeUndefined();
    expect(adjacentStop(timeline, '1800-01-01', -1)).toBeUndefined();
  });

  test('leads from day to day, over the breaks', () => {
    expect(adjacentDay(timeline, '2025-06-14', 1)).toBe('2025-06-15');
    expect(adjacentDay(timeline, '2025-06-30', 1)).toBe('2025-11-01');
    expect(adjacentDay(timeline, '2025-11-01', -1)).toBe('2025-06-30');
    expect(adjacentDay(timeline, '2026-01-06', 1)).toBeUndefined();
  });

  test('leads from stretch to stretch', () => {
    expect(adjacentStretch(timeline, '1945-03-01', 1)).toBe('2025-06-01');
    expect(adjacentStretch(timeline, '2026-01-05', -1)).toBe('2026-01-01');
    expect(adjacentStretch(timeline, '2026-01-01', -1)).toBe('2025-11-01');
  });
});
