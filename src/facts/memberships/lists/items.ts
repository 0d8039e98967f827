import type { Span } from '../../../model/span.ts';
import { fold } from '../../../polish/fold.ts';
import { fitsAcronym, isAcronymShape } from '../../../polish/organizations/acronym.ts';
import { cleanName, splitQualifier } from '../../../polish/organizations/clean-name.ts';
import { organizationNominative } from '../../../polish/organizations/organization-nominative.ts';
import { isTown } from '../../../polish/places/is-town.ts';
import { remember } from '../../../polish/places/remember.ts';
import type { PageContext, Statement } from '../../context.ts';
import { isSettlement } from '../../events/venues/places-of.ts';
import type { Party } from '../claim.ts';
import { isGeneralWord, membersIn } from '../parties/parties.ts';
import { isAbroad, nationLead } from '../twins/foreign-names.ts';
import { IN_COUNTRY, NO_TOWN } from '../twins/town-name.ts';
import { isBond, isCountryAlone, townOf } from '../twins/twin-lines.ts';
import { partyInCase } from './bodies-in-case.ts';
import { namedCard } from './card-fields.ts';
import { repeatsHeader } from './column-heads.ts';
import { columnSense } from './column-sense.ts';
import { described } from './described.ts';
import { withoutAddress } from './entry-lines.ts';
import { leadingDate } from './leading-date.ts';

/** Column headers of the cell that names the party. */
const NAME_HEADER = /nazw|gmin|miast|czlon|samorz|organiz|stowarz|podmiot|jednost|zwiaz|powiat|partner/u;
const NOT_NAME_HEADER =
  /^(?:lp|l\.p|nr|data|rok|adres|www|strona|telefon|e-?mail|od|kraj|panstwo|przedstawiciel|reprezent|liczba|skladk)/u;

/** The part of an item that names its party: a table row's name cell, else the text up to a bracket, a semicolon, a date or a dash. */
export function nameRegion(context: PageContext, statement: Statement): Span {
  const block = context.page.blocks[statement.block];
  if (block === undefined || block.cells.length === 0) return { start: statement.start, end: statement.end };
  const card = namedCard(context, statement.block);
  if (card !== null) return card;
  const named = block.cells.filter(({ header }) => header !== null && isNameHeader(header));
  // `Powiat | Gmina`: the narrower one is the member.
  const headed = named.find(({ header }) => !/^(?:powiat|wojewodztwo)$/u.test(plain(header ?? ''))) ?? named[0];
  // `Kraj | Miejscowość | Umowa`, where no other column names them
  const town = block.cells.find(({ header }) => header !== null && plain(header) === 'miejscowosc');
  const lettered = block.cells.find((cell) => /\p{L}{3}/u.test(context.page.text.slice(cell.start, cell.end)));
  return headed ?? town ?? lettered ?? block.cells[0] ?? statement;
}

const isNameHeader = (header: string): boolean =>
  NAME_HEADER.test(plain(header)) && !NOT_NAME_HEADER.test(plain(header)) && columnSense(header) === null;

const plain = (text: string): string => fold(text).trim();

/** Leading list marks, ordinals and the bar behind one (`1. | Związek Miast`) are no part of a name. */
const LEAD = /^\s{0,6}(?:(?:[•●▪◦*–—→►▶»✓❖■-]|\d{1,3}[.)](?!\d)|\p{L}\))\s{0,4})?(?:\|\s{1,4}(?=\S))?/u;
/** `Nazwa: Związek Miast Polskich`, `Organizacja międzynarodowa – ICLEI`: which field of a card it is. */
const LABEL =
  /^(?:(?:[Oo]ficjaln[ay]\s)?(?:Strona|Witryna|Serwis|Portal|BIP|Biuletyn Informacji Publicznej)(?:\s(?:internetow[ay]|www))?\s(?=(?:[Gg]miny|[Mm]iasta|[Pp]owiatu)\s)|(?:Nazwa(?:\s(?:organizacji|stowarzyszenia|związku|członka|gminy|miasta|partnera))?|Organizacja|Stowarzyszenie|Związek|Członek|Gmina|Miasto(?:\spartnerskie)?|Gmina\spartnerska|Partner)\s?:\s{1,3}|Organizacja(?:\s\p{Ll}{4,20}a)?\s[-–—]\s(?=\p{Lu}))/u;
/** Where the name ends, on folded text: a bracket that is no acronym, `– od 1992 r.`, `, do której …`, `– umowa z …`, of a table's flattened row its year and its dues: `1993 5 412,00`. Trap: `Stowarzyszenie Kock 2030`. */
const TAIL =
  /\n|\s{0,3}(?:\((?!\p{L}{2,12}\))|;|\||\s[-–—]\s(?:\d|sklad|kwot|od|do|czlon|przyst|przyje|uchwal|umow|partner|w\s|z\s|rok|najst|nalez|akces|jestesmy|(?:\p{L}{2,14}\s{1,3}){0,3}\p{L}{2,14}(?:l[iy]s|[aei])my(?!\p{L})|http|www|(?:gmina|miasto|powiat)\s{1,3}(?:jest|nalez|przyst|wst))|,\s{1,3}(?:od|do|w\s{1,3}(?:roku\s)?\d{4}|z\s{1,3}siedzib|(?:(?:w|do|z)\s{1,3})?kt|czlon(?:ek|ki|k)|przyst|przyje|uchwal)|\s(?:o\s{1,3}statucie\s|z\s{1,3}siedziba\s{1,3}we?\s|od\s{1,3}(?:dnia\s{1,3}|roku\s{1,3})?\d|w\s{1,3}\d{4}|-\s{0,2}\d{4}|(?:(?:19|20)\d{2}\s{1,3})?(?:\d{1,3}\s)?\d{1,3},\d{2}(?:\s{0,2}zl)?\s{0,3}$))/u;

function itemName(context: PageContext, statement: Statement): Span {
  const region = nameRegion(context, statement);
  const text = context.page.text.slice(region.start, region.end);
  const mark = LEAD.exec(text)?.[0].length ?? 0;
  const label = LABEL.exec(text.slice(mark))?.[0].length ?? 0;
  const lead = mark + label + leadingDate(text.slice(mark + label));
  const rest = text.slice(lead);
  const tail = TAIL.exec(fold(rest));
  const told = described(statement, region.start + lead, rest);
  const length = told ?? (tail === null || tail.index < 3 ? rest.length : tail.index);
  return { start: region.start + lead, end: region.start + lead + length };
}

/** Whether a day stands before the name: then it is a name only where a recogniser knew it. Trap: `1999 – Zjazd w Toruniu`. */
function isDated(context: PageContext, statement: Statement, { start }: Span): boolean {
  return start > statement.start && /\d{4}/u.test(context.page.text.slice(statement.start, start));
}

/** A finite verb, a relative clause or more words than a name has: `Oświadczenie, w którym oferent zobowiązuje się …`. */
export function isSentenceLike(printed: string): boolean {
  if (printed.split(/\s+/u).length > 14) return true;
  return /(?<![a-z])(?:jest|sa|nie|odby\p{L}{1,4}|zosta\p{L}{1,4}|uczestnicz\p{L}{1,4}|dyskutowan\p{L}|ktor\p{L}{1,3}|sie|nalezy|moze|polozon\p{L}{1,2}|przy\s{1,3}ul|za\s{1,3}\p{L}{4,20}e|dziekuj\p{L}{1,3}|(?:tu|tutaj)\s{1,3}(?:znajdzie\p{L}{1,2}|zobacz\p{L}{0,3})|kliknij|czytaj\s{1,3}(?:wiecej|dalej))(?!\p{L})/u.test(
    fold(printed),
  );
}

/** A short line with a capital that is no sentence, no question and no label. */
export function looksLikeEntry(printed: string): boolean {
  const text = printed.trim();
  return (
    /^(?:\d{1,3}[.)]\s{0,3})?[\p{Lu}„"]/u.test(text) &&
    text.length >= 3 &&
    text.split(/\s+/u).length <= 10 &&
    !/[:?!]$|[.]$(?<!o\.|S\.A\.|j\.)/u.test(text) &&
    !isSentenceLike(text)
  );
}

/** An organisation as an item of a city's list prints it. */
export function organizationOfItem(context: PageContext, statement: Statement): Party | null {
  const inCase = partyInCase(statement);
  if (inCase !== null) return inCase;
  const span = itemName(context, statement);
  const printed = withoutAddress(context.page.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim());
  const known = statement.organizations.some((one) => Math.abs(one.start - span.start) <= 3);
  if (isDated(context, statement, span) && !known) return null;
  // A Polish town by its bare name is no organisation that towns join: such a list is one of members.
  const named = isTown(printed) || isLabelled(printed, known) ? null : organizationPrinted(printed);
  return named === null ? null : { ...named, span, resolved: true };
}

/** `Delegat: Wójt`, `Rok przystąpienia: 1998`: says something of another line. */
const isLabelled = (printed: string, known: boolean): boolean => !known && /^[\p{L}\s]{3,40}:(?:\s|$)/u.test(printed);

/** `Składka – 2019`, `Uchwała nr 12` in a list of organisations: what it takes to belong. */
const PAPER =
  /^(?:razem|suma|ogolem|lacznie|skladk|uchwal|statut|deklaracj|zalacznik|protokol|sprawozdani|podstawa|delegat|delegac|przedstawiciel|adres|telefon|regulamin|wniosek|zarzadzenie)\p{L}{0,4}(?!\p{L})/u;

/** `Złożenie deklaracji`, `Podjęcie uchwały przez Radę`: what is done. Traps: `Stowarzyszenie gmin`, `Porozumienie burmistrzów`. */
const DEED =
  /^(?!(?:stowarzysz|zrzesz|porozumi|zgromadz|polacz|sprzymierz)enie\s)\p{L}{3,16}(?:enie|anie|cie|alnosc)\s{1,3}(?=\p{L})/u;

const isDeed = (name: string): boolean => DEED.test(fold(name)) && /^\p{L}+\s\p{Ll}/u.test(name);

/** The organisation of an item's words; lines come again from page to page. */
const organizationPrinted = remember(4_000, (printed): Pick<Party, 'name' | 'acronym'> | null => {
  if (!/\p{Lu}/u.test(printed) || printed.length < 3 || printed.length > 160) return null;
  if (isSentenceLike(printed)) return null;
  const { name, acronym } = withAcronym(splitQualifier(cleanName(printed)).name);
  const nominative = cleanName(organizationNominative(name));
  if (
    isGeneralWord(fold(nominative)) ||
    PAPER.test(fold(nominative)) ||
    isDeed(nominative) ||
    repeatsHeader(fold(nominative), printed)
  )
    return null;
  return nominative === '' ? null : { name: nominative, acronym };
});

/** `European Cities Marketing (ECM)`, `PLOT – Poznańska Lokalna Organizacja Turystyczna`. */
function withAcronym(printed: string): { readonly name: string; readonly acronym: string | null } {
  const bracket = /^(.{4,140}?)\s{0,2}\(([\p{Lu}\p{N}][\p{L}\p{N}-]{1,11})\)/u.exec(printed);
  if (bracket?.[1] !== undefined && bracket[2] !== undefined && isAcronymShape(bracket[2]))
    return { name: bracket[1], acronym: bracket[2] };
  const dash = /^([\p{Lu}\p{N}][\p{L}\p{N}]{1,11})\s[–—-]\s(.{6,140})$/u.exec(printed);
  if (
    dash?.[1] !== undefined &&
    dash[2] !== undefined &&
    isAcronymShape(dash[1]) &&
    fitsAcronym(dash[1], bareKind(dash[2]))
  )
    return { name: dash[2], acronym: dash[1] };
  // `Rada Gmin i Regionów Europy – CEMR`, whose letters are of another tongue
  const behind = /^(\p{Lu}\S{2,30}(?:\s\S{1,30}){1,9})\s[–—-]\s(\p{Lu}{3,8})$/u.exec(printed);
  if (behind?.[1] !== undefined && behind[2] !== undefined) return { name: behind[1], acronym: behind[2] };
  return { name: printed, acronym: null };
}

/** `LGD – Lokalna Grupa Działania „Bór”`: the letters are of the words before its own name. */
const bareKind = (name: string): string => name.replace(/\s[„"][^„”"]{2,80}[”"]$/u, '');

/** `Gminy`, `Urząd Gminy`: a kind, not one of them. */
const UNIT_ALONE =
  /^(?:gmin[ay]|miast[oa]|powiat[y]?|samorządy|urząd(?:\s(?:gminy|miasta|miejski))?|starostwo(?:\spowiatowe)?)$/iu;

/** `Burmistrz Rawicza – wiceprzewodniczący`: who sits in a body for as long as the office is held. */
const OFFICIAL =
  /^(?:starosta|burmistrz|wojt|prezydent|(?:wice)?przewodnicz\p{L}{3,5}|marszalek|wojewoda|komendant|dyrektor|prezes|sekretarz|skarbnik|zastepca|radn[yai])(?!\p{L})/u;

const PERSON = /^(?:\p{L}{3,24}(?:-\p{L}{3,24})?\s){1,2}\p{L}{3,24}(?:-\p{L}{3,24})?$/u;

/** `Siedlec` as the whole entry is that town, whatever else it is the genitive of. */
function asListed({ page }: PageContext, party: Party): Party {
  const printed = page.text.slice(party.span.start, party.span.end);
  return printed !== party.name && /^\p{Lu}[\p{L}-]{2,30}$/u.test(printed) && isTown(printed)
    ? { ...party, name: printed }
    : party;
}

/** `12. Ryki".` ends what an act quotes, and no sentence. Trap: `LGD „Bór”.`, a name's own mark. */
const LAST_OF_QUOTED = /(?<=^[^„”"“«»]{3,60})["”]\s?[.;,]$/u;

/** A member as an item of an organisation's list prints it: the municipality or organisation that it begins with. */
export function memberOfItem(context: PageContext, statement: Statement): Party | null {
  const span = itemName(context, statement);
  const [own = '', office = ''] = fold(context.page.text.slice(span.start, span.end))
    .trim()
    .split(/\s?[–—-]\s/u);
  // `Adam Kos (Radny Gminy Kozy)`, `Adam Kos – wójt`: who sits in a body for a commune
  const bracket = fold(context.page.text.slice(span.end, statement.end)).replace(/^\s{0,2}\(\s{0,2}/u, '');
  const isNamed = [...statement.places, ...statement.organizations].some(
    (one) => one.start < span.start + own.length && span.start < one.end,
  );
  if (OFFICIAL.test(own) || (!isNamed && (OFFICIAL.test(office) || OFFICIAL.test(bracket)) && PERSON.test(own)))
    return null;
  const known = membersIn(statement, { start: span.start, end: Math.max(span.end, statement.end) });
  const first = known.find((party) => party.span.start - span.start <= 24 && !UNIT_ALONE.test(party.name));
  if (first !== undefined) return asListed(context, first);
  if (isOccasion(statement, span)) return null;
  const printed =
    context.page.text
      .slice(span.start, span.end)
      .split(/\s[–—-]\s|,\s/u)[0]
      ?.replace(/\s+/gu, ' ')
      .trim()
      .replace(LAST_OF_QUOTED, '') ?? '';
  if (isDated(context, statement, span) && !isTown(printed)) return null;
  // `„Razem dla Wkry” z siedzibą w Bieżuniu`: what marks of quotation enclose
  const quoted = /^[„"“«](\p{Lu}[^„”"“»«]{4,80}\s[^„”"“»«]{2,60})[”"“»]$/u.exec(printed)?.[1];
  if (quoted !== undefined && !isSentenceLike(quoted))
    return {
      name: quoted,
      acronym: null,
      span: { start: span.start + 1, end: span.start + 1 + quoted.length },
      resolved: true,
    };
  if (!/^\p{Lu}/u.test(printed) || printed.length < 3 || printed.split(' ').length > 9 || /[.:?!]$/u.test(printed))
    return null;
  if (isSentenceLike(printed) || UNIT_ALONE.test(printed) || PART_OF_SITE.test(fold(printed))) return null;
  const name = cleanName(organizationNominative(printed));
  return name === ''
    ? null
    : { name, acronym: null, span: { start: span.start, end: span.start + printed.length }, resolved: true };
}

/** `XIX Zjazd – 28 lutego, Kock`, `Sesja sprawozdawcza – 12 maja`: what is numbered or dated so takes place. Trap: `Festiwal Kultur – Fundacja`, without a day. */
function isOccasion(statement: Statement, { start }: Span): boolean {
  const text = statement.text.slice(start - statement.start);
  if (/^[IVXLC]{1,6}\.?\s{1,3}\p{Lu}/u.test(text)) return true;
  return statement.dates.length > 0 && statement.occasions.some((one) => Math.abs(one.start - start) <= 1);
}

/** `Biuro – pokój 4`: the association's own. Trap: `Biuro Rachunkowe „Saldo”`. */
export const PART_OF_SITE =
  /^(?:biuro|sekretariat|kontakt|adres|telefon|siedziba|statut|zarzad|rada(?: programowa)?|komisja rewizyjna|ksiegowosc|dokumenty|deklaracj[ae](?: czlonkowsk[aie]{1,2})?|skladk[ai]|nazwa(?: (?:czlonka|gminy|podmiotu|jednostki))?|podmiot|lp|delegat|przedstawiciel|reprezentant|uwagi|powierzchnia|wladze|czlonkowie|regulamin|uchwaly|do pobrania|mapa|logo|galeria|struktura(?: organizacyjna)?|schemat organizacyjny|organy|sklad (?:zarzadu|komisji rewizyjnej)|cele(?: statutowe)?|zadania|o nas|do pobrania|sprawozdania|linki|ksiega gosci|mapa strony|strona glowna|aktualnosci|multimedia|wyszukiwarka|rejestr zmian|ogloszenia|przetargi)$/;

const CAPTION = /^\s{0,3}(?:herb|flaga|logo|logotyp|zdjecie|foto|fot\.|mapa|panorama|widok|ratusz)(?!\p{L})/u;

const UNIT_WORDS = /^\s{0,3}(?:(?:Miasto|Gmina|Powiat|Region|Miasteczko|Hrabstwo|Dzielnica)\s)?/u;

/** `Węgry – Tapolca`, `Węgry: Tapolca`: where the name begins; null where the country is all that is told. */
function behindCountry(statement: Statement, { start }: Span): number | null {
  const country = statement.places.find(
    (one) => one.candidates[0]?.type === 'country' && Math.abs(one.start - start) <= 1,
  );
  if (country === undefined) return start;
  const mark = /^\s{0,2}(?:\s[–—-]|:)\s{1,3}(?=\p{Lu})/u.exec(statement.text.slice(country.end - statement.start));
  return mark === null ? null : country.end + mark[0].length;
}

/** A twin town: the settlement that the item begins with, known to the gazetteer or not. */
export function partnerOfItem(context: PageContext, statement: Statement, item: readonly Statement[]): Party | null {
  const place = statement.places.find(
    (one) => isSettlement(one) || one.candidates[0]?.type === 'county' || one.candidates[0]?.type === 'region',
  );
  const begin = itemName(context, statement).start;
  // `Herb miasta Mustvee` is a picture, `Zaprzyjaźnione samorządy partnerskie` a heading.
  const heading =
    place === undefined &&
    (/(?<![a-z])partnersk/u.test(statement.folded) || PART_OF_SITE.test(statement.folded.trim())) &&
    !isBond(item);
  // `Historia`, `Kontakt` as headings among those of towns
  const section = statement.kind === 'heading' && NO_TOWN.test(statement.folded.slice(begin - statement.start));
  // `Burmistrz Kocka` among those who went
  const official = OFFICIAL.test(statement.folded.slice(begin - statement.start));
  if (CAPTION.test(statement.folded) || heading || section || official) return null;
  // `Bruksela, Belgia: konferencja w 2012 roku`
  const isNote = statement.occasions.length > 0 && !isBond(item);
  if (isCountryAlone(context, statement.block) || isNote) return null;
  // `Seminarium w Pradze (2009)`
  const before = context.page.text.slice(statement.start, place?.start ?? statement.start);
  if (/\p{L}\s(?:we?|na|do)\s$/u.test(before) && before.length <= 40 && townOf(statement) === null) return null;
  const lead = place === undefined ? '' : context.page.text.slice(begin, place.start);
  // `Teltow – miasto w Brandenburgii`: what nobody knows stands before where it lies.
  const town = /\S\s{0,2}[(:,–—-]/u.test(lead) ? townOf(statement) : null;
  // `Trenčianske Teplice`: a name that goes on before what the gazetteer knows of it.
  if (
    place !== undefined &&
    town === null &&
    place.start - begin <= 24 &&
    !/^-\p{L}/u.test(context.page.text.slice(place.end, place.end + 2)) &&
    !/\p{Lu}\p{L}{1,30}\s$/u.test(lead.replace(UNIT_WORDS, ''))
  )
    return { name: place.name, acronym: null, span: { start: place.start, end: place.end }, resolved: true };
  const span = itemName(context, statement);
  if (item.length === 0 || (isDated(context, statement, span) && !isAbroad(statement))) return null;
  const behind = behindCountry(statement, span);
  if (behind === null) return null;
  const start = behind + nationLead(statement.folded.slice(behind - statement.start));
  const printed =
    context.page.text
      .slice(start, Math.max(span.end, behind === span.start ? 0 : statement.end))
      .split(/\s[–—-]\s|,|\(|\s(?:19|20)\d{2}\s{0,2}$/u)[0]
      ?.trim()
      .replace(IN_COUNTRY, '') ?? '';
  if (!/^\p{Lu}[\p{L}\p{M}' ./-]{2,40}$/u.test(printed) || printed.split(/\s+/u).length > 4) return null;
  return { name: printed, acronym: null, span: { start, end: start + printed.length }, resolved: true };
}
