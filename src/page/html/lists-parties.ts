import { fold } from '../../polish/fold.ts';
import { type ElementNode, elementsOf } from './node.ts';
import { textOf } from './text-of.ts';

/** As much of a box or a section as is looked at. */
const LOOKED_AT = 600;
/** The most that a sentence or heading that introduces a box has. */
const INTRO = 200;

/** `Bardejów (Słowacja) – od 1999`, `umowa z 2004 r.`: a year that a bond is of. Trap: `Program Operacyjny 2014-2020`. */
const BOND_YEAR =
  /(?:\(|[–—-]\s|(?<!\p{L})(?:od|umow\p{L}{1,3}|partner\p{L}{0,8}|porozumieni\p{L}{1,2})\s)[^()\n]{0,30}(?<![\d-])(?:19|20)\d{2}(?!\s?[-–/]\s?\d|\d)/gu;
/** A town and a year, and nothing else. */
const TOWN_AND_YEAR = /^\p{Lu}[\p{L}\p{M}\s'’,.-]{2,40}?\s\(?(?:od\s)?(?:19|20)\d{2}(?:\s?r\.)?\)?$/u;
const UNITS = /(?<!\p{L})(?:Gmina|Miasto|Powiat|Miasto i Gmina)\s\p{Lu}/gu;
const MEMBERS = /czlonk|stowarzyszon|nalez[ay]|wchodz|zrzesz|tworz[ya]|uczestnic/u;

/** `Nasi partnerzy` above twin towns with the years of their agreements: no logos of those who pay for a site. */
export function listsBonds(heading: ElementNode): boolean {
  const { parent } = heading;
  const text = parent === null ? '' : textOf(parent, LOOKED_AT);
  return [...text.matchAll(BOND_YEAR)].length > 1;
}

/** A box called `partner` or `logos` that is an entry of the page's list: a town and its year, or municipalities below words of belonging. */
export function listsParties(box: ElementNode): boolean {
  const text = textOf(box, LOOKED_AT).replace(/\s+/gu, ' ').trim();
  if (TOWN_AND_YEAR.test(text)) return true;
  if ([...text.matchAll(UNITS)].length < 2) return false;
  const siblings = box.parent === null ? [] : elementsOf(box.parent);
  const before = siblings[siblings.indexOf(box) - 1];
  return before !== undefined && MEMBERS.test(fold(textOf(before, INTRO)));
}
