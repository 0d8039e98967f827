import type { Shape } from '../shape/shape.ts';

type Child = Node | string | null;
type Attributes = Readonly<Record<string, string | number | boolean | null>>;

const SVG = 'http://www.w3.org/2000/svg';

/** An HTML element. Strings become text, never markup; `true` sets an attribute without a value, false and null leave it out. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A drawing as an element. */
export function svgOf({ tag, attributes, children }: Shape): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(name, String(value));
  }
  element.append(...children.map((child) => (typeof child === 'string' ? child : svgOf(child))));
  return element;
}

/** An element that the page was written with. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the report has no element ${id}`);
  return element;
}

let family: string | null = null;
let canvas: CanvasRenderingContext2D | null = null;

const MOST_WIDTHS = 20_000;
const widths = new Map<string, number>();

/** How wide a text is in a font as CSS writes it (`600 12px system-ui`). Remembered: the same labels are laid out again and again. */
export function measureText(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size >= MOST_WIDTHS) widths.clear();
  const width = measured(text, font);
  widths.set(key, width);
  return width;
}

function measured(text: string, font: string): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas === null) return text.length * 8;
  canvas.font = font;
  return canvas.measureText(text).width;
}

/** The face of the page, for measuring. */
export function fontOf(size: number, weight = 400): string {
  family ??= getComputedStyle(document.body).fontFamily;
  return `${weight} ${size}px ${family}`;
}
