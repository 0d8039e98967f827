import type { Item } from '../timeline/item.ts';
import type { CardContent } from './card.ts';
import { el } from './dom.ts';
import type { Report } from './report.ts';

const MOST = 12;

/** What stands together in a cluster, the first of it by name. */
export function clusterCard(items: readonly Item[], { texts }: Report): CardContent {
  const named = items
    .slice(0, MOST)
    .map(({ label, dateText }) => el('li', {}, label, ' ', el('span', { class: 'site' }, dateText)));
  const rest = items.length > MOST ? [el('li', {}, `+ ${texts.number(items.length - MOST)}`)] : [];
  return { title: texts.number(items.length), body: [el('ul', { class: 'plain' }, ...named, ...rest)] };
}
