import type { Span } from '../../../model/span.ts';
import { fold } from '../../../polish/fold.ts';
import { cleanName } from '../../../polish/organizations/clean-name.ts';
import { organizationNominative } from '../../../polish/organizations/organization-nominative.ts';
import { splitList } from '../../../polish/organizations/split-list.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { DraftParticipant } from '../drafts/draft.ts';

/** Who stands in a part of a sentence, as organisations, municipalities or persons, in order. */
export interface Actor extends Span {
  readonly name: string;
  readonly entity_type: DraftParticipant['entity_type'];
}

/** Mentions of actors inside a span: organisations and persons; municipalities as units (`miasto Świdnica`), where no organisation's name holds them. */
export function actorsIn(statement: Statement, span: Span): readonly Actor[] {
  const inside = (one: Span) => one.start >= span.start && one.end <= span.end;
  const organizations = statement.organizations.filter(inside);
  const found: Actor[] = organizations.map((one) => ({
    start: one.start,
    end: one.end,
    name: one.name,
    entity_type: 'organization',
  }));
  for (const person of statement.persons.filter(inside))
    if (!found.some((one) => person.start >= one.start && person.end <= one.end))
      found.push({ start: person.start, end: person.end, name: person.name, entity_type: 'person' });
  for (const place of statement.places.filter(inside)) {
    if (place.role !== 'unit' || found.some((one) => place.start < one.end && one.start < place.end)) continue;
    found.push({ start: place.start, end: place.end, name: unitName(statement, place), entity_type: 'organization' });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A county or voivodeship as an actor: `powiat rawski` → `Powiat Rawski`; other names stay. */
export function unitTitle(name: string): string {
  return /^(?:powiat|województwo)\s/.test(name)
    ? name.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
    : name;
}

/** `miasta Poznania` → `Miasto Poznań`: the unit word as printed before the place decides. */
function unitName(statement: Statement, place: Span & { readonly name: string }): string {
  const printed = statement.text.slice(place.start - statement.start, place.end - statement.start);
  const before = statement.folded.slice(Math.max(0, place.start - statement.start - 14), place.start - statement.start);
  const words = `${before} ${printed.toLowerCase()}`;
  if (/^(?:powiat|województwo)\s/.test(place.name)) return unitTitle(place.name);
  if (/(?<!\p{L})gmin\p{L}{1,2}\s{1,3}(?:i\s{1,3}miast\p{L}{0,3}\s{0,3})?$|^gmin/u.test(words.trimStart()))
    return `Gmina ${place.name}`;
  return /(?<!\p{L})miast/u.test(words) ? `Miasto ${place.name}` : place.name;
}

/**
 * A list of organisers printed out: every member that looks like a name, whether or not a recogniser knew it. Trap: `organizatorem największego wydarzenia
 * dla sekretarzy: Kongresu Rad Gmin i Powiatów`, where what is organised follows.
 */
export function listedActors(context: PageContext, statement: Statement, span: Span): readonly Actor[] {
  const known = actorsIn(statement, span);
  const text = context.reading.text.slice(span.start, span.end);
  const opening = span.start + text.length - text.trimStart().length;
  if (statement.occasions.some(({ start }) => start >= opening && start <= opening + 1)) return known;
  const listed: Actor[] = [];
  let from = 0;
  for (const part of splitList(text)) {
    const at = text.indexOf(part, from);
    if (at < 0) continue;
    from = at + part.length;
    const start = span.start + at;
    const end = start + part.length;
    const inside = known.filter((one) => one.start < end && one.end > start);
    if (inside.length > 0)
      for (const one of inside) {
        if (!listed.includes(one)) listed.push(one);
      }
    else if (looksLikeName(part))
      listed.push({ start, end, name: cleanName(organizationNominative(part.trim())), entity_type: 'organization' });
  }
  return listed.length > 0 ? listed : known;
}

/** What a name may begin with in lower case: `sołectwo Kozy`. */
const LOWER_HEAD =
  /^(?:solectw|parafi|gmin|miast|szkol|przedszkol|bibliotek|kol[oa]\s|klub|stowarzyszen|fundacj|towarzystw|zwiaz|zespol|osrod|dom\s|urzad|rad[ay]\s|ochotnicz|swietlic|firm|hufiec|grup|lokaln|powiat|starost|centrum|muze|instytut|agencj|dziennik|kwartalnik|miesiecznik|tygodnik|serwis|spolk|radio|telewizj|portal|redakcj|zarzad|samorzad)/u;

/**
 * A capital, few words, no digits of a date or a telephone: `Ringier Axel Springer Polska`; in lower case only what a known head begins (`sołectwo
 * Kozy`). Traps: `wspaniałej PUBLICZNOŚCI`; a mark left open (`Lokalna Grupa „A”, KS „`), where the list was cut amiss.
 */
function looksLikeName(part: string): boolean {
  const trimmed = part.trim();
  return (
    /\p{Lu}/u.test(trimmed) &&
    (!/^\p{Ll}/u.test(trimmed) || LOWER_HEAD.test(fold(trimmed))) &&
    (trimmed.match(/["„”]/gu)?.length ?? 0) % 2 === 0 &&
    trimmed.length > 2 &&
    trimmed.length < 120 &&
    trimmed.split(/\s+/u).length <= 14 &&
    !/\d{3}/.test(trimmed)
  );
}
