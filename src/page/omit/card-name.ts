import { attribute, type ElementNode } from '../html/node.ts';

/** `post-1204`, `event-card--cancelled`: what tells one card of a list from another. */
const OWN = /\d{2,}|--/;

/** What the cards of one list are called alike: the tag and the first class that is not of one card alone. */
export function cardName(card: ElementNode): string {
  const classes = attribute(card, 'class').split(/\s+/);
  return `${card.name} ${classes.find((one) => one !== '' && !OWN.test(one)) ?? ''}`;
}
