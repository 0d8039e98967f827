import type { Shape } from './shape.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML 1.0 does not allow even escaped, and marks that turn the reading direction of what follows. */
const UNWANTED =
  /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text for XML or HTML, in an element or a quoted attribute. */
export function escapeMarkup(text: string): string {
  return text.replace(UNWANTED, '\ufffd').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** A drawing as XML text. */
export function toXml({ tag, attributes, children }: Shape): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join('');
  if (children.length === 0) return `<${tag}${written}/>`;
  const inner = children.map((child) => (typeof child === 'string' ? escapeMarkup(child) : toXml(child))).join('');
  return `<${tag}${written}>${inner}</${tag}>`;
}
