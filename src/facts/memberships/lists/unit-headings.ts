import { isTown } from '../../../polish/places/is-town.ts';
import type { PageContext } from '../../context.ts';
import { isNameRun } from './category-lines.ts';
import { namesOfYear, withoutContact } from './entry-lines.ts';
import { looksLikeEntry } from './items.ts';
import { listsNames } from './land-lead.ts';

const UNIT =
  /^\s{0,3}(?:w\s{1,3})?(?:(?:wojewodztw(?:o|ie)|woj\.)\s{1,3}\p{L}{4,20}(?:-\p{L}{4,20})?|powiat\s{1,3}\p{L}{4,20}(?:-\p{L}{4,20})?(?:sk|ck|dzk)i)\s{0,3}:?\s{0,3}$/u;

/** `Województwo lubelskie` as the first of several lines of a paragraph: how many characters it takes with its line's end; 0 for any other. */
export function unitLead({ page, reading }: PageContext, at: number): number {
  const block = page.blocks[at];
  if (block?.kind !== 'paragraph') return 0;
  const end = page.text.slice(block.start, block.end).indexOf('\n');
  return end > 0 && UNIT.test(reading.folded.slice(block.start, block.start + end)) ? end + 1 : 0;
}

/**
 * `Województwo lubelskie`, `woj. lubelskie` as a line or term above the towns that lie there, a line that parts the list. Traps: two such lines one below the other, or the last of all,
 * which are members themselves, as in the union of voivodeships.
 */
export function isUnitHeading(context: PageContext, at: number): boolean {
  if (!isUnitLine(context, at)) return false;
  return (
    [at - 1, at + 1].every((one) => !isUnitLine(context, one)) && areNames(context, at + 1) && isParted(context, at)
  );
}

function isUnitLine({ page, reading }: PageContext, at: number): boolean {
  const block = page.blocks[at];
  const alone = block?.kind === 'paragraph' || block?.kind === 'heading' || block?.kind === 'term';
  return alone && UNIT.test(reading.folded.slice(block.start, block.end));
}

/** Whether names stand here, one or several under each other. Trap: the address below a voivodeship that is a member itself. */
function areNames({ page }: PageContext, at: number): boolean {
  const block = page.blocks[at];
  if (block?.kind === 'list_item') return true;
  if (block?.kind !== 'paragraph' && block?.kind !== 'definition') return false;
  const first = page.text.slice(block.start, block.end).split('\n', 1)[0] ?? '';
  const name = withoutContact(first);
  // `Kock – Urząd Miejski, …`; trap: `Kraków, ul. Basztowa 22`, where the voivodeship above sits
  const town = /^(\p{Lu}[\p{L} -]{2,30}?)\s[–—-]\s(?!(?:ul|al|pl|os)\.)/u.exec(first)?.[1];
  if (town !== undefined && isTown(town)) return true;
  if (isNameRun(first, true)) return listsNames(first);
  return looksLikeEntry(name) && (name !== first || isTown(name.trim()) || /^(?:Gmina|Miasto|Powiat)\s/u.test(name));
}

const REACH = 40;

/** Whether the list is parted so: another such line stands near, or this one stands right below what opens the list. */
function isParted(context: PageContext, at: number): boolean {
  const { blocks } = context.page;
  for (const step of [-1, 1])
    for (let next = at + step; next >= 0 && Math.abs(next - at) <= REACH; next += step) {
      const block = blocks[next];
      if (isUnitLine(context, next) || unitLead(context, next) > 0) return true;
      if (block === undefined || block.kind === 'heading') break;
    }
  const above = blocks[at - 1];
  return (
    above?.kind === 'heading' ||
    (above !== undefined && /:\s{0,3}$/u.test(context.page.text.slice(above.start, above.end)))
  );
}

/** `2014: Kock, Ryki`, `Ryki  |  www.ryki.eu` as a line of its own among those of a list. */
export function isOpenLine(context: PageContext, at: number): boolean {
  const line = context.byBlock[at]?.[0]?.text ?? '';
  const name = withoutContact(line);
  return namesOfYear(line) !== null || (name !== line && looksLikeEntry(name));
}
