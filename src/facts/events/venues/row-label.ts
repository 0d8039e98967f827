import type { PlaceCandidate } from '../../../model/mention.ts';
import { placeNominative } from '../../../polish/places/place-nominative.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';

/** Capitalised words of a place column that are houses, not places. */
export const INSTITUTION =
  /^(?:Sala|Świetlica|Dom|Rynek|Hala|Stadion|Park|Szkoła|Biblioteka|Urząd|Remiza|Boisko|Plac|Centrum|Ośrodek|Zespół|Kościół|Pałac|Dwór|Muzeum|Ratusz|Teatr|Kino|Zamek|Online|Zdalnie|Teams|Zoom)(?!\p{L})/u;

/** Meetings that villages and estates hold: the name a row begins with is one of them. */
const OF_VILLAGES = /so[łl]ect|so[łl]tys|wiejsk|(?<!\p{L})wsi(?:ach)?(?!\p{L})|osiedl|mieszka[ńn]c|miejscowo/iu;
const NO_PLACE =
  /^(?:Poniedzia|Wtorek|Środa|Czwartek|Piątek|Sobota|Niedziela|Grupa|Sekcja|Termin|Zarząd|Komisja|Rada|Temat|Tura|Etap|Okręg|Obwód|Rejon|Uwaga|Nowy|Zebranie|Spotkanie|Stycz|Luty|Marzec|Kwiec|Maj$|Czerw|Lipiec|Sierp|Wrze|Paźdz|Listop|Grudz)/u;

const NAME = /^(\p{Lu}\p{Ll}{2,20}(?:[ -]\p{Lu}\p{Ll}{2,20}){0,2})$/u;
const LABEL =
  /^(\p{Lu}\p{Ll}{2,20}(?:[ -]\p{Lu}\p{Ll}{2,20}){0,2}?)(?:\s(?=(?:Pn|Pon|Wt|Śr|Czw|Pt|Pi[aą]t|Sob|Niedz|Nd)\p{Ll}{0,10}\.?,?\s?\d)|\s?[–—:-]\s|,\s(?=\d{1,2}(?:\.|\s\p{Ll}{3,12}\s)))/u;

/** What tells villages of one name from each other: `Stara Wólka`, `Kozy Dolne`, `Lipki Wielkie-Kolonia`. Traps: `Gmina Kozy`, `Sołtys Kozy`. */
const TELLING =
  /^(?:Star|Now|Mał|Wielk|Duż|Górn|Doln|Średni|Niżn|Wyżn|Biał|Czarn|Such|Mokr|Leśn|Poln|Królewsk|Szlacheck|Kościeln|Dworsk|Kolonia|Osada|Pierwsz|Drug)(?:[aeyi]|ie)?$/u;

/**
 * `Stara Wólka` in a cell, before a dash or between commas: the whole name, where a recogniser that has no such village knew `Wólka`. Null where the
 * place is all of the name or what stands beside it does not belong to a name.
 */
export function wholeName(
  text: string,
  within: { readonly start: number; readonly end: number },
  place: { readonly start: number; readonly end: number },
): Draft['places'][number] | null {
  const before = /(?:^|[,;:|(\n–—-]\s?)((?:\p{Lu}\p{Ll}{2,20}[ -]){1,2})$/u.exec(
    text.slice(Math.max(within.start, place.start - 60), place.start),
  );
  const after = /^((?:[ -]\p{Lu}\p{Ll}{2,20}){1,2})(?=\s?[,;:|)\n–—]|\s-\s|$)/u.exec(
    text.slice(place.end, Math.min(within.end, place.end + 60)),
  );
  const start = place.start - (telling(before?.[1])?.length ?? 0);
  const end = place.end + (telling(after?.[1])?.length ?? 0);
  if (start === place.start && end === place.end) return null;
  const name = text.slice(start, end);
  const candidate = placeNominative(name).find((one) => one.type !== 'country') ?? null;
  return { name: candidate?.name ?? name, candidate, span: { start, end }, basis: 'stated' };
}

/** The words beside a place if each of them tells villages apart. */
function telling(words: string | undefined): string | null {
  if (words === undefined) return null;
  return words.split(/[ -]/u).every((word) => word === '' || TELLING.test(word)) ? words : null;
}

/** `Sołectwo Bzie`, `Osiedle Leśne`: whose it is; a place only by the name of the village. */
export const DISTRICT = /^(?:Osiedle|Dzielnica|Sołectwo|Okręg|Rejon|Śródmieście|Stare Miasto)(?!\p{L})/u;

/** `Osiedle Leśne – 16 sierpnia, Szkoła nr 5`: the part of the town that the row opens with. */
export function districtLabel({ page }: PageContext, row: number): string | null {
  const block = page.blocks[row];
  const cell = block?.cells[0];
  if (block === undefined || (cell !== undefined && cell.header !== null)) return null;
  const end = cell?.end ?? Math.min(block.end, block.start + 80);
  const name = (cell === undefined ? LABEL : NAME).exec(page.text.slice(block.start, end))?.[1];
  return name !== undefined && DISTRICT.test(name) ? name : null;
}

/** The place that a label in the nominative names: `Kowale`, not the Kowala whose forms are spelled so. */
export function namedSo(name: string): PlaceCandidate | null {
  const candidates = placeNominative(name).filter((one) => one.type !== 'country');
  return candidates.find((one) => one.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** `Dębowiec – poniedziałek 5 lutego, godz. 18`, `Dębowiec Pon., 5.02, godz. 18` in a list of village meetings. Traps: `Sekcja pierwsza – 5 lutego`, `Piątek – 5 lutego`. */
export function labelPlace(context: PageContext, row: number, what: string): Draft['places'][number] | null {
  const block = context.page.blocks[row];
  const cell = block?.cells[0];
  if (block === undefined || (cell !== undefined && cell.header !== null)) return null;
  const end = cell?.end ?? Math.min(block.end, block.start + 80);
  const name = (cell === undefined ? LABEL : NAME).exec(context.page.text.slice(block.start, end))?.[1];
  if (name === undefined || NO_PLACE.test(name) || INSTITUTION.test(name) || DISTRICT.test(name)) return null;
  const { heading } = context.page.scopes[block.scope] ?? { heading: null };
  const above = [block.intro, heading].flatMap((at) => (at === null ? [] : (context.byBlock[at] ?? [])));
  if (!OF_VILLAGES.test(what) && !above.some(({ text }) => OF_VILLAGES.test(text))) return null;
  const candidate = namedSo(name);
  return {
    name: candidate?.name ?? name,
    candidate,
    span: { start: block.start, end: block.start + name.length },
    basis: 'stated',
  };
}

/** A term that is one capitalised name is the village, known to the gazetteer or not. */
export function termPlace(term: Statement): Draft['places'] {
  const name = term.text.trim();
  if (
    !/^\p{Lu}\p{Ll}{2,20}(?:[ -]\p{Lu}\p{Ll}{2,20}){0,2}$/u.test(name) ||
    DISTRICT.test(name) ||
    INSTITUTION.test(name)
  )
    return [];
  return [{ name, candidate: null, span: { start: term.start, end: term.end }, basis: 'stated' }];
}

const WEEKDAY = /(?<!\p{L})(?:poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela|roku|dnia)(?!\p{L})/gu;

/** `24/05` over `19.00 Gala`: the day of what the lines below it tell, and no meeting of those that the page speaks of. */
export function isDayOfProgramme({ statements }: PageContext, { index, folded, start, dates }: Statement): boolean {
  const next = statements[index + 1];
  const [date, ...others] = dates;
  if (date === undefined || others.length > 0 || folded.length > 50 || next === undefined) return false;
  const beside = folded.slice(0, date.start - start) + folded.slice(date.end - start);
  return (
    !/\p{L}{2}/u.test(beside.replace(WEEKDAY, '')) &&
    /^\s{0,2}(?:[01]?\d|2[0-3])[.:][0-5]\d(?!\d|\.)\s{1,3}\S/u.test(next.text)
  );
}

const SEVERAL = new WeakMap<PageContext, boolean>();

/** One of several such days: none of them is the day of what the page is called. */
export function isOneOfDays(context: PageContext, statement: Statement): boolean {
  if (!isDayOfProgramme(context, statement)) return false;
  const known = SEVERAL.get(context) ?? context.statements.filter((one) => isDayOfProgramme(context, one)).length > 1;
  SEVERAL.set(context, known);
  return known;
}
