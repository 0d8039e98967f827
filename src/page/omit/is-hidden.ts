import { attribute, type ElementNode, given } from '../html/node.ts';

const STYLE = /(?:^|[;\s])(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i;
const CLASSES = new Set([
  'hidden',
  'hide',
  'd-none',
  'invisible',
  'ukryty',
  'ukryte',
  'element-hidden',
  'display-none',
]);
/** What each of them has a piece of. */
const HINT = /hid|invisible|ukryt|none/;
/** `hidden md:block`, `d-none d-lg-flex`: hidden on small screens only. */
const SHOWN_AGAIN = /^(?:[a-z0-9]{2,3}:(?:block|flex|grid|inline|table|contents)|d-(?:sm|md|lg|xl|xxl)-)/;

/** Whether the page hides an element from every reader. Collapsed panels (`collapse`) open on a click and are not hidden. */
export function isHidden(element: ElementNode): boolean {
  if (element.attributes === null) return false;
  if (given(element, 'hidden') !== undefined) return true;
  const style = given(element, 'style');
  if (style !== undefined && STYLE.test(style)) return true;
  const printed = attribute(element, 'class');
  if (!HINT.test(printed)) return false;
  const classes = printed.split(/\s+/);
  return classes.some((name) => CLASSES.has(name)) && !classes.some((name) => SHOWN_AGAIN.test(name));
}
