import { fold } from '../../polish/fold.ts';
import { noiseHeading } from '../noise/noise-heading.ts';
import { descendants, type ElementNode, given, holds } from './node.ts';
import { HEADING, UNREAD } from './tags.ts';
import { textOf } from './text-of.ts';

/** What the link of a tab says, and how high a heading it would be above its panel. */
export interface TabLabel {
  readonly text: string;
  readonly level: number;
}

const LONGEST = 80;
const LOWEST = 6;
const TAB = /(?:^|[\s_-])(?:tab|tabs|pills|tabpanel|tablist|zakladk[aiey])(?:$|[\s_-])/i;

/**
 * `<ul class="nav-tabs"><li><a href="#d1">Czwartek, 13 czerwca</a>` … `<div id="d1">`: what a tab is called heads the panel that it opens.
 * Traps: a list of contents (its headings stand where they are), a panel that says its label itself, a tab that leads to another page, `Zobacz także`.
 */
export function tabLabels(body: ElementNode): ReadonlyMap<ElementNode, TabLabel> {
  const { byId, links } = parts(body);
  if (links.length < 2) return NONE;
  const found = new Map<ElementNode, TabLabel>();
  const rows = new Map<ElementNode | null, number>();
  for (const { link, level } of links) {
    const panel = byId.get(opened(link) ?? '');
    const text = textOf(link, LONGEST + 1);
    if (panel === undefined || text === '' || text.length > LONGEST || found.has(panel)) continue;
    if ((panel.traits & (HEADING | UNREAD)) !== 0 || holds(panel, link) || !isTab(link, panel)) continue;
    found.set(panel, { text, level });
    rows.set(panel.parent, (rows.get(panel.parent) ?? 0) + 1);
  }
  for (const [panel, { text }] of found)
    if ((rows.get(panel.parent) ?? 0) < 2 || saysItself(panel, text) || noiseHeading(text) !== null)
      found.delete(panel);
  return found;
}

interface Parts {
  readonly byId: ReadonlyMap<string, ElementNode>;
  /** With the level one below the heading above it. */
  readonly links: readonly { readonly link: ElementNode; readonly level: number }[];
}

function parts(body: ElementNode): Parts {
  const byId = new Map<string, ElementNode>();
  const links: { link: ElementNode; level: number }[] = [];
  let level: number | null = null;
  for (const element of descendants(body)) {
    if ((element.traits & HEADING) !== 0) level = Math.min(LOWEST, Number(element.name.slice(1)) + 1);
    // Without any heading above they would be the page's only ones, and one of them its title.
    if (level !== null && opened(element) !== null) links.push({ link: element, level });
    const id = given(element, 'id');
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
  }
  return { byId, links };
}

const NONE: ReadonlyMap<ElementNode, TabLabel> = new Map();

/** The id of what a link of this page shows. */
function opened(element: ElementNode): string | null {
  const href = element.name === 'a' ? given(element, 'href') : undefined;
  return href !== undefined && href.length > 1 && href.startsWith('#') ? href.slice(1) : null;
}

/** The link, a box right around it, or the panel is called a tab. */
function isTab(link: ElementNode, panel: ElementNode): boolean {
  const boxes = [link, link.parent, link.parent?.parent, panel, panel.parent];
  return boxes.some(
    (box) =>
      box != null &&
      box.name !== 'body' &&
      TAB.test(`${given(box, 'class') ?? ''} ${given(box, 'role') ?? ''} ${given(box, 'id') ?? ''}`),
  );
}

function saysItself(panel: ElementNode, label: string): boolean {
  const begin = fold(textOf(panel, LONGEST * 2)).trim();
  return begin.startsWith(fold(label).trim());
}
