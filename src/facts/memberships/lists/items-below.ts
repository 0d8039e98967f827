import { isTown } from '../../../polish/places/is-town.ts';
import type { PageContext, Statement } from '../../context.ts';
import { isCardHead, isInsideCard, isLabelledCard, isTownAbroadAlone, TOWN_AND } from '../twins/twin-cards.ts';
import { isCountryAlone, isTwinHeading, isTwinLine } from '../twins/twin-lines.ts';
import { announces, LISTED } from './announces.ts';
import { isCardField, isHeaderRow } from './card-fields.ts';
import { categoryLead } from './category-lead.ts';
import { isCategory, isRunBelowCategory } from './category-lines.ts';
import { flatRows } from './flat-rows.ts';
import { MEMBERS_OF_SITE } from './frame-cues.ts';
import { type Frame, frameOf } from './frames.ts';
import { goesOn } from './goes-on.ts';
import { looksLikeEntry, PART_OF_SITE } from './items.ts';
import { isAddress, isPicture, isPictureName, isStamp } from './list-captions.ts';
import { nestingOf } from './nested-items.ts';
import { isOrganizationLine } from './organization-lines.ts';
import { isOwnerBelow } from './owner-below.ts';
import { isSpaced } from './spaced-names.ts';
import { goesOnBehindRelative, tellsOfOne } from './tells-of-one.ts';
import { isOpenLine, isUnitHeading } from './unit-headings.ts';

/** Blocks that the frame's block introduces; between them and it at most one sentence may stand, and headings end them. */
export function itemsBelow(context: PageContext, statement: Statement, frame: Frame): readonly number[] {
  const { blocks } = context.page;
  const found: number[] = [];
  // A sentence that neither is a heading nor ends in a colon introduces only what follows at once.
  if (
    statement.kind !== 'heading' &&
    !announces(context, statement) &&
    !LISTED.has(blocks[statement.block + 1]?.kind ?? 'paragraph') &&
    !(
      frame.kind === 'members' &&
      (isUnitHeading(context, statement.block + 1) || categoryLead(context, statement.block + 1) > 0)
    ) &&
    // `Do LOT należą samorządy, firmy oraz stowarzyszenia.`: a whole sentence, and the heading below it is another matter
    ((frame.kind === 'members' && /\p{L}\.\s{0,2}$/u.test(statement.text)) ||
      !isHeadingItem(context, statement.block + 1, statement, frame))
  )
    return [];
  if (frame.kind === 'members' ? tellsOfOne(statement.folded) : goesOnBehindRelative(statement.folded)) return [];
  const rows = frame.kind === 'members' ? flatRows(context, statement) : null;
  if (rows !== null) return rows;
  for (let at = statement.block + 1; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined) break;
    // `członek wspierający` under the heading that names the member.
    if (isBelowCard(context, at, found.at(-1))) continue;
    if (found.length > 0 && isCardField(context, at)) continue;
    if (frame.kind === 'partners' && isCountryAlone(context, at)) continue;
    const isItem =
      block.kind === 'list_item' || block.kind === 'table_row' || block.kind === 'term' || block.kind === 'definition';
    if (isItem) {
      const header = isHeaderRow(context, at);
      const land = block.kind === 'term' && isUnitHeading(context, at);
      if (!header && !land && nestingOf(context, at) !== 'category' && !isIntro(context, at)) found.push(at);
      continue;
    }
    if (
      isStamp(context, at) ||
      isPictureName(context, at) ||
      (found.length > 0 && isAddress(context, at)) ||
      (frame.kind === 'members' && isUnitHeading(context, at))
    )
      continue;
    if (block.kind === 'heading') {
      if (found.length === 0 && isOwnerBelow(context, at, frame)) continue;
      if (isHeadingItem(context, at, statement, frame)) {
        found.push(at);
        continue;
      }
      if (found.length === 0 && at === statement.block + 1 && isPicture(context, at)) continue;
      if (partsList(context, at, statement, frame, found.length > 0)) continue;
      break;
    }
    const more =
      ((found.length > 0 || isTownLine(context, at + 1, frame) || startsWithParty(context, at + 1, frame)) &&
        isTownLine(context, at, frame)) ||
      (frame.kind === 'members' && isOpenLine(context, at));
    if (startsWithParty(context, at, frame) || more) found.push(at);
    else if ((statement.kind === 'heading' || announces(context, statement)) && isCategory(context, at)) continue;
    else if (frame.kind === 'members' && isRunBelowCategory(context, at)) found.push(at);
    else if (found.length > 1 && isNamedEntry(context, at, frame)) found.push(at);
    else if (frame.kind === 'members' && (categoryLead(context, at) > 0 || (found.length > 0 && isCard(context, at))))
      found.push(at);
    else if (goesOn(context, at, frame)) found.push(at);
    else if ((found.length > 0 && !resumes(context, at, frame)) || (found.length === 0 && at > statement.block + 2))
      break;
  }
  return found;
}

/** `Tytuł członka honorowego otrzymali dotąd:` read as a term: a sentence that introduces what it lists. */
export function isIntro(context: PageContext, at: number): boolean {
  const block = context.page.blocks[at];
  const text = block === undefined ? '' : context.page.text.slice(block.start, block.end).trim();
  return block?.kind === 'term' && text.endsWith(':') && text.split(/\s+/u).length > 4;
}

/** `w Stowarzyszeniu od 2014 r.`, `członek założyciel` under the heading that names the member: its first line whatever it is, and short ones behind it. */
function isBelowCard(context: PageContext, at: number, item: number | undefined): boolean {
  if (item === undefined || context.page.blocks[item]?.kind !== 'heading' || at - item > MOST_LINES) return false;
  const [first, ...between] = context.page.blocks.slice(item + 1, at + 1);
  const own = first?.kind === 'paragraph' || (first?.kind === 'list_item' && isSaying(context, item + 1));
  return own && between.every(({ kind, start, end }) => kind === 'paragraph' && end - start <= SHORT_LINE);
}

export const SAYING =
  /^\s{0,3}(?:we?\s{1,3}(?:stowarzyszeni|zwiazk|sieci|unii|grupie|gronie|lidze|lot|lgd|federac|klastr|porozumieni|partnerstw|izbie|euroregion|naszym|naszej|latach)|od\s|czlon|przystapi|przyjet)/u;

/** `w Stowarzyszeniu od 2014 r.`: says something of the heading above, and is no item. */
function isSaying(context: PageContext, at: number): boolean {
  return SAYING.test(context.byBlock[at]?.[0]?.folded ?? '');
}

/** Lines below a card's heading. */
const MOST_LINES = 4;
const SHORT_LINE = 80;
const SHORT_NAME = 40;

/** Below a heading `Członkowie`, deeper headings that each begin with a party are the items (`Gmina X` and its address). */
function isHeadingItem(context: PageContext, at: number, statement: Statement, frame: Frame): boolean {
  const level = context.page.blocks[at]?.level ?? 0;
  const own = context.page.blocks[statement.block];
  if (own?.kind === 'heading' && level <= own.level && frame.kind !== 'partners') return false;
  // `Powiat sandomierski` above a list of its gminas is a part's heading.
  const below = context.page.blocks[at + 1]?.kind;
  if ((below === 'list_item' && !isSaying(context, at + 1)) || below === 'table_row') return false;
  if (frame.kind === 'partners' && isTwinHeading(context, at)) return true;
  if (frame.kind !== 'organizations') return startsWithParty(context, at, frame) || isAmongParties(context, at, frame);
  const first = context.byBlock[at]?.[0];
  return first?.organizations.some((one) => one.start - first.start <= 4) ?? false;
}

/** `Krosno` between `Gmina Tarnowiec` and `Pieńsk`: a name among headings of its rank of which most begin with a party. */
function isAmongParties(context: PageContext, at: number, frame: Frame): boolean {
  const { blocks } = context.page;
  const own = blocks[at];
  const printed = own === undefined ? '' : context.page.text.slice(own.start, own.end);
  if (own === undefined || !looksLikeEntry(printed)) return false;
  const siblings: number[] = [];
  for (const step of [-1, 1])
    for (let next = at + step; next >= 0 && Math.abs(next - at) < 40; next += step) {
      const block = blocks[next];
      if (block === undefined || (block.kind === 'heading' && block.level < own.level)) break;
      if (block.kind === 'heading' && block.level === own.level) siblings.push(next);
    }
  const known = siblings.filter((one) => startsWithParty(context, one, frame)).length;
  if (known >= 2 && known * 2 >= siblings.length) return true;
  // `Bardejów` and below it `Umowę podpisano w 2004 r.`, beside `Reutlingen`
  return (
    frame.kind === 'partners' &&
    (known > 0 || siblings.some((one) => isAgreed(context, one))) &&
    isAgreed(context, at) &&
    TOWN.test(printed)
  );
}

const TOWN =
  /^\p{Lu}[\p{L}\p{M}'’.-]{2,24}(?:\s(?:\p{Lu}[\p{L}\p{M}'’.-]{2,24}|nad|am|an|der|de|la|sur)){0,3}\s{0,2}(?:\(|$)/u;

/** Whether what stands below a heading says when an agreement was signed. Trap: `Wymiana młodzieży` and below it who came in 2004. */
function isAgreed(context: PageContext, at: number): boolean {
  if (context.page.blocks[at + 1]?.kind !== 'paragraph') return false;
  return (context.byBlock[at + 1] ?? []).some((one) => one.dates.length > 0 && AGREED.test(one.folded));
}

const AGREED =
  /(?<![a-z])(?:(?:umow|porozumien|deklaracj|akt)\p{L}{1,4}(?=[^.]{0,80}(?:podpis|zawar))|(?:podpis|zawar)\p{L}{1,4}(?=[^.]{0,80}(?:umow|porozumien|akt))|partnerstw\p{L}{1,3}\s{1,3}(?:trwa|od))/u;

/** A list may be cut by headings of its own (`Gminy`, `Powiaty`, `sektor publiczny`): another frame, or a heading of the same rank, ends it. */
function partsList(context: PageContext, at: number, statement: Statement, frame: Frame, begun: boolean): boolean {
  const { blocks } = context.page;
  const next = (context.byBlock[at] ?? [])[0];
  // `Kontakt`, and below it the office
  if (next === undefined || PART_OF_SITE.test(next.folded.trim()) || NO_PART.test(next.folded)) return false;
  // `Samorządy` on an association's site says whose they are, and so did the sentence above.
  const inner = frameOf(context, next);
  if (inner !== null && !(MEMBERS_OF_SITE.test(next) && inner.owner.name === frame.owner.name)) return false;
  const first = blocks[at + 1];
  const line =
    first?.kind === 'paragraph' &&
    frame.kind === 'members' &&
    (startsWithParty(context, at + 1, frame) || isTownLine(context, at + 1, frame));
  const run = frame.kind === 'members' && isRunBelowCategory(context, at + 1);
  const short = run || (line && (first?.end ?? 0) - (first?.start ?? 0) <= SHORT_LINE);
  if (first?.kind !== 'list_item' && first?.kind !== 'table_row' && !short) return false;
  const own = blocks[statement.block];
  const level = blocks[at]?.level ?? 0;
  // `Samorządy`, and beside it `Biznes`: parts of one list.
  const beside = level === own?.level && MEMBERS_OF_SITE.test(statement) && isCategory(context, at);
  if (own?.kind === 'heading') return level > own.level || beside;
  return begun || announces(context, statement);
}

/** `Sponsorzy imprezy`, `Delegaci`, `Partnerzy projektu` among the parts of a list of members: others. Trap: `Członkowie wspierający`. */
const NO_PART =
  /^(?![^.]{0,60}(?<![a-z])czlonk)[^.]{0,60}(?<![a-z])(?:sponsor|patron(?!at)|partner(?!zy\s{1,3}(?:spoleczn|gospodarcz|publiczn|prywatn|samorzadow)i)|wspier|zarzad|wladz|komisj|projekt|kandyda|obserwator|imprez|wydarze|aktualnosc|deleg|zgromadzeni|posiedzeni|spotkani|kalendar|terminarz|zjazd)/u;

/** `Żarki` and its address below: one more of the cards of a list. */
function isCard({ page }: PageContext, at: number): boolean {
  const block = page.blocks[at];
  return (
    block?.kind === 'paragraph' &&
    /^\p{Lu}[\p{L}-]{1,24}(?:\s\p{Lu}[\p{L}-]{1,24}){0,3}\n(?:ul\.|al\.|pl\.|os\.|\d{2}-\d{3}|tel)/u.test(
      page.text.slice(block.start, block.end),
    )
  );
}

/** `Kock` alone, among the lines of a list: a town that a sentence would have to tell from a word. */
function isTownLine(context: PageContext, at: number, frame: Frame): boolean {
  const block = context.page.blocks[at];
  if (block?.kind !== 'paragraph' || block.end - block.start > SHORT_NAME) return false;
  if (frame.kind !== 'members') return frame.kind === 'partners' && isTownAbroadAlone(context, at);
  if (isSpaced(context.page.text.slice(block.start, block.end))) return true;
  return isTown(
    context.page.text
      .slice(block.start, block.end)
      .replace(/\s\([^()]{3,24}\)\s{0,3}$/u, '')
      .trim(),
  );
}

/** A line of a list of members that no recogniser knew, named as companies and inns are: `Zajazd „Królewski Trakt”`. */
function isNamedEntry(context: PageContext, at: number, frame: Frame): boolean {
  const first = context.byBlock[at]?.[0];
  if (frame.kind !== 'members' || first === undefined) return false;
  const line = first.text.split('\n', 1)[0] ?? '';
  return (
    looksLikeEntry(line) && /[„"].{2,60}[”"]|(?:sp\.\s?(?:z\s?o\.\s?o|j|k)\.|S\.A\.|s\.\s?c\.)\s{0,2}$/u.test(line)
  );
}

/** One line that is not understood does not end a run of lines that go on after it. */
function resumes(context: PageContext, at: number, frame: Frame): boolean {
  const text = context.byBlock[at]?.[0];
  // What is told below a card's head, up to the next card.
  if (
    frame.kind === 'partners' &&
    ([at - 1, at + 1].every((one) => isCardHead(context, one)) || isInsideCard(context, at))
  )
    return true;
  // `Członkowie przyjęci później:` opens a list of its own.
  if (text !== undefined && announces(context, text) && frameOf(context, text) !== null) return false;
  // `Kandydaci` between towns: those below are none.
  if (text !== undefined && text.text.length < SHORT_NAME && NO_PART.test(text.folded)) return false;
  return (
    text !== undefined &&
    text.text.length < 120 &&
    startsWithParty(context, at + 1, frame) &&
    startsWithParty(context, at - 1, frame)
  );
}

/** A paragraph or caption that begins with a municipality and is no sentence: `Gmina Gaszowice – wójt`. */
function startsWithParty(context: PageContext, at: number, frame: Frame): boolean {
  const first = context.byBlock[at]?.[0];
  if (frame.kind === 'organizations') return isOrganizationLine(context, at);
  if (first === undefined) return false;
  if (frame.kind === 'partners' && (isTwinLine(context, at) || isLabelledCard(context, at))) return true;
  const place = first.places[0];
  const organization = first.organizations.find(
    (one) =>
      !/^(?:Rada|Urząd\s(?:Gmin|Miast|Miejsk|Powiat|Marsz|Wojew|Stanu|Pracy|Skarb)\p{Ll}{0,10}|Burmistrz|Zarząd|Komisja|Starosta|Wydział|Referat|Biuro|Dział|Sekretariat)(?!\p{L})/u.test(
        one.name,
      ),
  );
  const begin = Math.min(place?.start ?? Number.POSITIVE_INFINITY, organization?.start ?? Number.POSITIVE_INFINITY);
  // `Weisswasser (Niemcy) – umowa z 1992 r.`, `Weisswasser – Niemcy – od 1992`: a name that nobody knows, and its country. Trap: `Goście z Saksonii, Niemcy`.
  const country = first.places.find((one) => one.candidates[0]?.type === 'country');
  if (
    frame.kind === 'partners' &&
    country !== undefined &&
    TOWN_AND.test(first.text.slice(0, country.start - first.start)) &&
    /^\s{0,2}(?:\)|[–—;,-]|od\s|\(|$)/u.test(first.folded.slice(country.end - first.start))
  )
    return true;
  // Before it at most its unit word and a number: `1. Gmina Gaszowice`, not `Siedziba: Sierpc`.
  const lead = first.folded.slice(0, Math.max(0, begin - first.start));
  if (
    !/^\s{0,4}(?:\d{1,3}[.)]?\s{0,3}|[-•*]\s{0,3})?(?:(?:miejska|wiejska|gmin[aye]|miasto|i|powiat|m\.|st\.)\s{0,3}){0,4}[„"]?$/u.test(
      lead,
    )
  )
    return false;
  return !/(?<![a-z])(?:nie|jest|sa|byl\p{L}{0,2}|zostal\p{L}{0,2}|odb\p{L}{2,6}|\p{L}{2,8}szl[aoy]|ma|(?<!\d\s)maja|moze|podjel\p{L}{0,2}|przyjel\p{L}{0,2}|rozwaza|zastanawia|podpisal\p{L}{0,2}|odmowil\p{L}{0,2}|zlozyl\p{L}{0,2}|zglosil\p{L}{0,2}|stara\p{L}{0,2}|ubiega\p{L}{0,2}|trwa\p{L}{0,2}|(?:tu|tutaj)\s{1,3}(?:znajdzie|zobacz)\p{L}{1,3}|\p{L}{4,14}(?:ala|alo|ily|ila|ilo|aly))(?!\p{L})/u.test(
    first.folded,
  );
}
