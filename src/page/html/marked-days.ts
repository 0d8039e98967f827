import type { MarkedDay } from '../../model/page.ts';
import { isoDay } from './json-ld.ts';
import { attribute, type ElementNode } from './node.ts';
import type { Head } from './read-head.ts';

const MOST = 50;

/**
 * The days that JSON-LD, `<time datetime="2023-05-12">12 maja</time>` and `itemprop="startDate"` give in full, among the elements of a page that are read. Trap: a
 * `<time>` of another use (`published`) gives a day too; it lends its year only to a date of the same day and month.
 */
export function markedDays(read: readonly ElementNode[], { metas, jsonLd }: Head): readonly MarkedDay[] {
  const found: MarkedDay[] = [...jsonLd.events];
  const meta = isoDay(metas.get('startdate') ?? null);
  if (meta !== null) found.push({ day: meta, name: null });
  for (const element of read) {
    if (found.length >= MOST) break;
    if (element.attributes === null) continue;
    const starts = attribute(element, 'itemprop').toLowerCase() === 'startdate';
    if (element.name !== 'time' && !starts) continue;
    const day = isoDay(attribute(element, 'datetime') || (starts ? attribute(element, 'content') : ''));
    if (day !== null) found.push({ day, name: null });
  }
  return found;
}
