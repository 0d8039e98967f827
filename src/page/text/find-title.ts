import { foldLine } from '../../polish/fold-line.ts';
import { isEventDetail } from '../event-label.ts';
import { isWeekdayLine } from '../noise/banner.ts';
import { datelineOf } from '../scopes/dateline-of.ts';
import { textKey } from '../scopes/same-text.ts';
import type { Line, Marks } from './lines.ts';
import { markMenus } from './mark-menus.ts';
import { isLinkBelow, isNextItem, isOfEntries } from './not-titles.ts';
import { isHeadingLike, isProse, markdownHeading, markerOf } from './shape.ts';
import { slugLine } from './slug-line.ts';

export interface FoundTitle {
  /** Index of the line that is the title; null where only a breadcrumb names the page. */
  readonly line: number | null;
  /** The last line of a title that takes several (`UCHWAŁA NR 5`, `RADY GMINY …`); absent where it is one. */
  readonly last?: number;
  readonly value: string;
  readonly source: string;
}

/** Names of a site's sections: above an article's own title they head the section, alone they are the page's title. */
const SECTION =
  /^(?:aktualnosci|wiadomosci|strona|artykul|news|newsy|ogloszenia|komunikaty|informacje|szczegoly|wydarzenia|archiwum|aktualnosci i wydarzenia|samorzad|kultura|sport|oswiata|edukacja|turystyka|gospodarka|inwestycje|spoleczenstwo|zdrowie|ekologia|srodowisko|komunikat|co nowego|z regionu|z powiatu|z gminy|z zycia (?:gminy|miasta|powiatu|zwiazku|samorzadu)|relacje|prasa|z ostatniej chwili)$/;
/** What blogs print over a list: `Archiwum: marzec 2014`, `Kategoria: Sport`, `Archiwum marzec 2014`; trap: `Archiwum wiadomości`. */
const LISTING =
  /^(?:archiwum|archiwa|archiwum miesieczne|kategoria|tag|miesiac|dzien|autor): \S|^archiwum (?:dla )?[a-z]{3,12},? \d{4}$/;
/** A file's number above the title: `OR.0002.22.2020`, `RG.271.4.2019.AB`; trap: `Kongres2020`. */
const REFERENCE = /^\p{Lu}{1,6}(?:[-.]\p{Lu}{1,6}){0,3}[.-]\d{1,5}(?:[./-][\d\p{Lu}]{1,6}){1,5}$/u;
const MAX_TITLE = 250;
const MARKDOWN = 'Markdown heading';

/** `Treść strony: Goście z Litwy`, `Tytuł: Noc bibliotek`: what stands before the title itself. Trap: `Treść uchwały: …`. */
const LABELLED = /^(?:Treść (?:strony|artykułu)|Tytuł(?: strony| artykułu)?): (?=\p{Lu})/u;

const titleText = (line: Line): string => {
  const marks = markdownHeading(line.text)?.width ?? 0;
  return line.text
    .slice(marks)
    .replace(/\s{1,100}/g, ' ')
    .trim()
    .replace(LABELLED, '');
};

const isDate = (line: Line): boolean => datelineOf(line.text, { start: 0, end: line.text.length }) !== null;

/** `Wójtowie podpisali umowę.` above `22.05.2023` and the text: a title with a full stop. Trap: a page of two lines. */
function isOverDate(lines: readonly Line[], index: number): boolean {
  const [line, next, after] = [lines[index], lines[index + 1], lines[index + 2]];
  if (line === undefined || next === undefined || after === undefined || line.text.length > LONGEST_SENTENCE)
    return false;
  return /^\P{Ll}[^.!?]{9,}\.$/u.test(line.text) && isDate(next) && isProse(after.text);
}
const LONGEST_SENTENCE = 140;

/** Kept lines above the first running text. */
function headOf(lines: readonly Line[], marks: Marks): readonly number[] {
  const head: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (marks.has(index)) continue;
    if (isProse(line.text) && !isHeadingLike(line.text) && !(head.length === 0 && isOverDate(lines, index))) break;
    if (line.text.length > MAX_TITLE) break;
    head.push(index);
  }
  return head;
}

function confirmed(lines: readonly Line[], head: readonly number[], tails: readonly string[]): FoundTitle | null {
  const keys = new Set(tails.map(textKey));
  const index = head.find((i) => keys.has(textKey(lines[i]?.text ?? '')));
  const line = index === undefined ? undefined : lines[index];
  return index === undefined || !line ? null : { line: index, value: titleText(line), source: 'breadcrumb' };
}

/** A browser's title above the page's own: `Dożynki - Gmina Zielone` and, further down, `Dożynki`. */
function named(lines: readonly Line[], head: readonly number[]): FoundTitle | null {
  const [first, ...others] = head.map((index) => ({
    index,
    line: lines[index],
    key: textKey(lines[index]?.text ?? ''),
  }));
  const own = others.find(({ line, key }) => {
    const rest = first?.key.startsWith(key) ? first.key.slice(key.length) : '';
    return line !== undefined && isHeadingLike(line.text) && /^ ?[-|»:•] ?\p{L}/u.test(rest);
  });
  return own?.line ? { line: own.index, value: titleText(own.line), source: 'repeated line' } : null;
}

/** `…/artykul/forum-miasteczek`, and the line `Forum Miasteczek` below the name of a section. */
function addressed(lines: readonly Line[], head: readonly number[], url: string | null): FoundTitle | null {
  const index = slugLine(lines, head, url);
  const line = index === null ? undefined : lines[index];
  return index === null || !line ? null : { line: index, value: titleText(line), source: 'address' };
}

/** `Temat: Zjazd w Kozach` above `Zjazd w Kozach`, as pages for print have it. */
const LABEL = /^(?:Temat|Tytuł|Tytul):\s{0,3}/u;

/** Two equal lines one after the other, neither of them in a list of such pairs. */
function doubled(lines: readonly Line[], head: readonly number[]): FoundTitle | null {
  const pairs = head.filter((index, at) => {
    const next = head[at + 1];
    const [line, other] = [lines[index], next === undefined ? undefined : lines[next]];
    return line && other && isHeadingLike(other.text) && textKey(line.text.replace(LABEL, '')) === textKey(other.text);
  });
  const [first] = pairs;
  const index = LABEL.test(lines[first ?? -1]?.text ?? '') ? head[head.indexOf(first ?? -1) + 1] : first;
  const line = index === undefined ? undefined : lines[index];
  return pairs.length === 1 && index !== undefined && line
    ? { line: index, value: titleText(line), source: 'repeated line' }
    : null;
}

function firstHeading(
  lines: readonly Line[],
  marks: Marks,
  head: readonly number[],
  archive: boolean,
): FoundTitle | null {
  const marked = head.find((i) => markdownHeading(lines[i]?.text ?? '')?.level === 1);
  const candidates = head.filter(
    (i) =>
      (isHeadingLike(lines[i]?.text ?? '') || (i === head[0] && isOverDate(lines, i))) &&
      !REFERENCE.test(lines[i]?.text ?? '') &&
      !isWeekdayLine(lines[i]?.text ?? '') &&
      !isLinkBelow(lines, marks, i) &&
      !isNextItem(lines, i) &&
      !isOfEntries(lines, i),
  );
  const [top, second] = candidates.map((i) => foldLine(lines[i]?.text ?? ''));
  const section =
    top !== undefined && !archive && (SECTION.test(top) || (second !== undefined && isAbove(lines, candidates, top)));
  const below = section ? candidates[1] : belowSection(lines, candidates);
  const index = marked ?? below ?? candidates[0];
  const line = index === undefined ? undefined : lines[index];
  const follows = line && lines.some(({ start }) => start > line.end);
  if (index === undefined || !line || !follows) return null;
  return { line: index, value: titleText(line), source: marked === undefined ? 'first heading' : MARKDOWN };
}

/** `Krynica` / `Wiadomości` / `Dożynki na rynku` / the day: below a part of the site and its section. Trap: `Dożynki` / `Aktualności` / running text. */
function belowSection(
  lines: readonly Line[],
  [first = -1, second = -1, third = -1]: readonly number[],
): number | undefined {
  const [part, section, title] = [first, second, third].map((index) => lines[index]?.text ?? '');
  if (!part || !section || !title || second !== first + 1 || third !== second + 1) return undefined;
  const next = lines[third + 1];
  const stands = next !== undefined && (next.gapBefore || isDate(next));
  return SECTION.test(foldLine(section)) &&
    part.split(' ').length <= 2 &&
    title.split(' ').length >= LEAST_WORDS &&
    stands
    ? third
    : undefined;
}

/** What heads a page by one word: `Zaproszenie` / `na walne zebranie członków`. */
const DOCUMENT =
  /^(?:ogloszenie|zaproszenie|obwieszczenie|zawiadomienie|informacja|komunikat|program|protokol|porzadek|regulamin|statut|oswiadczenie|apel|podziekowanie|harmonogram|kalendarz|kalendarium|historia|kronika|czlonkowie|partnerzy|kontakt|wladze|zalaczniki|dokumenty|pliki|uchwaly|protokoly|galeria)$/;
/** So many words has a title of its own below the name of a section. */
const LEAST_WORDS = 3;

/**
 * Whether the first heading only names the part of the site: `Ogólne` / `Unia wybrała władze` / running text; `Uchwały Rady – kadencja 2018-2023` /
 * `Uchwała Nr XII/89/2019`. Traps: a page of parts (`Zabytki` / `Kościół w Zielonem` / … / `Dwór w Zielonem`), `Zaproszenie` / `na walne zebranie członków`.
 */
function isAbove(lines: readonly Line[], candidates: readonly number[], top: string): boolean {
  const next = candidates[1] ?? 0;
  const below = foldLine(lines[next]?.text ?? '');
  if (NUMBERED_ACT.test(below) && !ACT.test(top)) return true;
  if (candidates.length > 2 || /[^a-z]/.test(top) || DOCUMENT.test(top)) return false;
  if (below.split(' ').length < LEAST_WORDS) return false;
  const heads = (at: number): boolean => isHeadingLike(lines[at]?.text ?? '') && isProse(lines[at + 1]?.text ?? '');
  return lines.every((line, index) => index <= next || isDate(line) || !heads(index));
}

const NUMBERED_ACT = /^(?:uchwala|zarzadzenie) (?:nr |w sprawie )/;
const ACT = /^(?:uchwala|zarzadzenie|postanowienie|obwieszczenie|protokol)(?![a-z])/;
const BODY = /^(?:rady|wojta|burmistrza|prezydenta|zarzadu|sejmiku|starosty|zgromadzenia) /;

/** `UCHWAŁA NR IX/104/19` and, on the line below, whose it is. */
function withBody(lines: readonly Line[], marks: Marks, found: FoundTitle | null): FoundTitle | null {
  if (found?.line == null || !ACT.test(foldLine(found.value))) return found;
  const last = found.line + 1;
  const next = lines[last];
  if (!next || marks.has(last) || next.gapBefore || !BODY.test(foldLine(next.text)) || next.text.length > 80)
    return found;
  return { ...found, last, value: `${found.value} ${titleText(next)}` };
}

/**
 * The page's own title: the line that a breadcrumb's last step repeats, one printed twice, or the first heading; null where the page begins with prose.
 * `site` is the line that names the whole site, `url` the page's address. What stands above the title and is short is marked as the site's shell: menus, section names, today's date.
 */
export function findTitle(
  lines: readonly Line[],
  marks: Marks,
  tails: readonly string[],
  site: number | null,
  url: string | null,
): FoundTitle | null {
  for (const index of headOf(lines, marks))
    if (LISTING.test(foldLine(lines[index]?.text ?? '')) && !isBesideDetail(lines, index))
      marks.set(index, 'breadcrumb');
  const lastStep = markTrail(lines, marks);
  markMenus(lines, marks);
  const head = headOf(lines, marks).filter((index) => index !== site);
  const archive = lines.filter((line, index) => !marks.has(index) && isDate(line)).length >= 2;
  const repeated =
    confirmed(lines, head, tails) ?? named(lines, head) ?? doubled(lines, head) ?? addressed(lines, head, url);
  const found = repeated ?? withBody(lines, marks, firstHeading(lines, marks, head, archive));
  const sure = repeated !== null || found?.source === MARKDOWN;
  if (found && !sure && found.line !== null && isTeaserList(lines, marks, found.line)) return null;
  if (found) markShell(lines, marks, head, found, sure);
  if (found) return found;
  if (lastStep !== null) return { line: null, value: lastStep, source: 'breadcrumb' };
  const tail = tails.find((step) => step.split(' ').length >= 3 && isHeadingLike(step) && isStep(lines, step));
  return tail === undefined ? null : { line: null, value: tail, source: 'breadcrumb' };
}

/** `Ogłoszenia > Nieruchomości > 2020`, `Współpraca » Organizacje`, `>> Finanse >> Podatki` above the title: where in the site the page lies. */
const TRAIL = /^(?:[»>]{1,2}\s)?[^»>›]{2,60}(?:\s(?:[»›]|>{1,2})\s[^»>›]{1,60}){1,5}$/u;
/** `Suwałki / Wiadomości`; trap: `Dożynki / Harvest Home`. */
const SLASHED = /^[^/]{2,60}(?:\s\/\s[^/]{1,60}){1,5}$/u;
const SITE_PART = /^(?:menu|start|home|strona glowna|galeria|urzad|gmina|miasto|powiat)(?![a-z])/;

const isPart = (step: string): boolean => SECTION.test(step) || SITE_PART.test(step);

function isTrail(text: string): boolean {
  return TRAIL.test(text) || (SLASHED.test(text) && text.split(' / ').some((step) => isPart(foldLine(step))));
}

/** Marks a trail that heads the page. Trap: alone it is all the page has for a title, by its last step: `Galeria » Podpatrywaliśmy sery`. */
function markTrail(lines: readonly Line[], marks: Marks): string | null {
  const [first, ...others] = headOf(lines, marks);
  const text = lines[first ?? -1]?.text ?? '';
  if (first === undefined || !isTrail(text)) return null;
  const alone = !others.some((index) => isHeadingLike(lines[index]?.text ?? ''));
  const [part = '', ...steps] = text.split(/\s(?:[»›/]|>{1,2})\s/u);
  if (alone && !isPart(foldLine(part))) return null;
  marks.set(first, 'breadcrumb');
  return alone ? (steps.at(-1) ?? null) : null;
}

/** `Miejsce: Radawa, Dom Ludowy` / `Dzień: 9 września`: a field of a record or an invitation, not the head of an archive. */
function isBesideDetail(lines: readonly Line[], index: number): boolean {
  return [index - 1, index + 1].some((at) => isEventDetail(foldLine(lines[at]?.text ?? '')));
}

/** Whether the step stands behind a separator: the last entry of a list of links may be any page. */
function isStep(lines: readonly Line[], step: string): boolean {
  return lines.some(({ text }) => text.endsWith(step) && /[>»›→]\s{0,5}$/.test(text.slice(0, -step.length)));
}

/** `…` or `...` closes a teaser. */
const CUT = /(?:\.\.\.|…)[\]”"»)]?$/u;
const FEW_TEASERS = 3;

/** Whether the page is a list of teasers with nothing above it: a line and its cut text, from the first line on, three times or more. */
function isTeaserList(lines: readonly Line[], marks: Marks, first: number): boolean {
  const kept = lines.filter((_, index) => index >= first && !marks.has(index));
  const cut = kept.filter((line, at) => CUT.test(line.text) && isHeadingLike(kept[at - 1]?.text ?? ''));
  return cut.length >= FEW_TEASERS && kept[1] !== undefined && cut.includes(kept[1]);
}

function markShell(
  lines: readonly Line[],
  marks: Marks,
  head: readonly number[],
  title: FoundTitle,
  sure: boolean,
): void {
  const above = head.filter((index) => title.line !== null && index < title.line);
  const bullets = above.filter((index) => markerOf(lines[index]?.text ?? '') !== null && !isAnnounced(lines, index));
  for (const index of above) {
    const line = lines[index];
    if (!line) continue;
    if (isWeekdayLine(line.text)) marks.set(index, 'banner');
    else if (isDate(line)) continue;
    else if (sure || SECTION.test(foldLine(line.text))) marks.set(index, 'menu');
    else if (bullets.length >= 3 && bullets.includes(index)) marks.set(index, 'menu');
  }
}

/** Whether a line with a marker is of a list that the line above it opens with a colon: `Uczestnikami są:` and below it `1) Gmina Pniewy`. */
function isAnnounced(lines: readonly Line[], index: number): boolean {
  let above = index - 1;
  while (above >= 0 && index - above <= LONGEST_LIST && markerOf(lines[above]?.text ?? '') !== null) above--;
  const text = lines[above]?.text ?? '';
  return text.endsWith(':') && SHORTEST_INTRO.test(text);
}

const LONGEST_LIST = 60;
/** Two words or more: `Menu:` opens none. */
const SHORTEST_INTRO = /^\p{L}{2,30}(?:\s\p{L}{1,30}){1,20}/u;
