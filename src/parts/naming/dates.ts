import { readDate } from '../../story/edtf';
import type { Relation } from '../../story/format';
import type { Messages } from '../../text/catalog';

/**
 * Returns when a relation or an area began and ended. A `since` that is one day, without `until`, is an act on that day: it is shown
 * without "since", because the source does not say how long it held.
 */
export function datesOf({ since, until }: Pick<Relation, 'since' | 'until'>, { date }: Messages): string {
  const isAct = since !== undefined && until === undefined && readDate(since)?.precision === 'day';
  return [since && (isAct ? date.edtf(since) : date.since(date.edtf(since))), until && date.until(date.edtf(until))]
    .filter(Boolean)
    .join(', ');
}
