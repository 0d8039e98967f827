import type { OrganizationMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { cleanName } from '../../polish/organizations/clean-name.ts';
import { organizationNominative } from '../../polish/organizations/organization-nominative.ts';
import { splitList } from '../../polish/organizations/split-list.ts';
import type { PageContext, Statement } from '../context.ts';
import { actorsIn, unitTitle } from '../events/actors.ts';
import type { Party } from './claim.ts';

/** Heads of bodies inside an organisation or an office: being a member of them is a person's matter. */
const INNER_BODIES = /^(?:zarzad|rad[ay]|komisj|komitet|zespol|kapitul|jury|prezydium|sekcj|kolegi)/;
/** Heads that alone name nothing: `Związek`, `Stowarzyszenie`, `sieć`. */
const GENERAL =
  /^(?:zwiaz\p{L}{1,4}|stowarzyszeni(?:e|a|u|em)|sie(?:c|ci|cia)|uni[aieę]|fundacj\p{L}{1,2}|federacj\p{L}{1,2}|porozumieni\p{L}{1,2}|partnerstw\p{L}{1,2}|lgd|lot|konwent\p{L}{0,2}|izb\p{L}{1,2}|towarzystw\p{L}{1,2}|zrzeszeni\p{L}{1,2}|klaster|klastr\p{L}{1,2}|euroregion\p{L}{0,2})$/u;

export function isGeneralWord(folded: string): boolean {
  return GENERAL.test(folded.trim());
}

function partyOf(mention: OrganizationMention): Party {
  return {
    name: mention.name,
    acronym: mention.acronym,
    span: { start: mention.start, end: mention.end },
    resolved: true,
  };
}

/** Organisations that one can be a member of, in a region; a body inside an organisation is none. */
export function organizationsIn(statement: Statement, region: Span): readonly Party[] {
  return statement.organizations
    .filter((one) => one.start >= region.start && one.end <= region.end)
    .filter((one) => one.head === null || !INNER_BODIES.test(fold1(one.head)))
    .filter((one) => !isWordAndTown(statement, one))
    .map(partyOf);
}

/** `przyjęto do Związku Szczecin i Krosno`: a general word and a town in the nominative are two things; names take a genitive. */
function isWordAndTown(statement: Statement, one: OrganizationMention): boolean {
  const [head, ...rest] = one.name.split(' ');
  const town = rest.join(' ');
  if (!isGeneralWord(fold1(head ?? '')) || town === '') return false;
  return statement.places.some((place) => place.name === town && place.start > one.start && place.end === one.end);
}

const fold1 = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').toLowerCase();

/** Whether a region begins with a body inside an organisation: `członkiem Zarządu Związku`. */
export function startsWithInnerBody(folded: string): boolean {
  return INNER_BODIES.test(folded.trimStart());
}

/** Members in a region: municipalities with or without their unit word, organisations; in the order printed. */
export function membersIn(statement: Statement, region: Span): readonly Party[] {
  const actors = actorsIn(statement, region).filter((actor) => actor.entity_type === 'organization');
  const found: Party[] = actors.map((actor) => ({
    name: actor.name,
    acronym: null,
    span: { start: actor.start, end: actor.end },
    resolved: true,
  }));
  for (const place of statement.places) {
    if (place.start < region.start || place.end > region.end) continue;
    if (place.role === 'street' || place.role === 'seat' || place.role === 'office' || place.role === 'origin')
      continue;
    if (found.some((one) => place.start >= one.span.start && place.end <= one.span.end)) continue;
    found.push({
      name: unitTitle(place.name),
      acronym: null,
      span: { start: place.start, end: place.end },
      resolved: true,
    });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** What a region lists, name by name, whether or not a recogniser knew them. */
export function namesListed(context: PageContext, region: Span): readonly Party[] {
  const text = context.reading.text.slice(region.start, region.end);
  const found: Party[] = [];
  let from = 0;
  for (const part of text.split('\n').flatMap((line) => [...splitList(line)])) {
    const at = text.indexOf(part, from);
    if (at < 0) continue;
    from = at + part.length;
    const name = cleanName(organizationNominative(part.trim()));
    if (!/\p{Lu}/u.test(name) || name.length < 2 || name.split(/\s+/u).length > 16) continue;
    found.push({
      name,
      acronym: null,
      span: { start: region.start + at, end: region.start + at + part.length },
      resolved: true,
    });
  }
  return found;
}

/** The organisation that a general word means: the first full name on the page with the same head, else the page's publisher, else the word itself. */
export function ownOrganization(context: PageContext, span: Span, word: string): Party {
  const head = fold1(word).slice(0, 5);
  const named = context.mentions.find(
    (one): one is OrganizationMention =>
      one.kind === 'organization' &&
      one.head !== null &&
      fold1(one.head).startsWith(head) &&
      one.name.split(' ').length > 1,
  );
  if (named !== undefined) return partyOf(named);
  const publisher = context.own.publisher;
  if (publisher !== null && fold1(publisher).includes(head))
    return { name: publisher, acronym: null, span: context.page.publication.publisher?.span ?? span, resolved: true };
  return { name: capital(word), acronym: null, span, resolved: false };
}

/** A mention that opens a short line of its own is an entry of a list, not what the list is about. */
function isEntry(context: PageContext, one: OrganizationMention): boolean {
  const block = context.page.blocks[one.block];
  return (
    block !== undefined && block.kind !== 'heading' && one.start - block.start <= 4 && block.end - block.start < 120
  );
}

/** Heads that people join. */
const ASSOCIATION =
  /(?:związ|stowarzysz|uni|sie[ćc]|federac|lokaln|euroregion|metropoli|partnerstw|zrzesz|fundacj|izb|organizacj|porozumieni|lig|konwent|klaster|lgd|lgr|towarzystw|grupa działania|grupa rybacka|(?<!\p{L})lot(?!\p{L})|platform|koalicj)/iu;

/** What a page's title may name without being what one joins. */
const OFFICE = /^(?:Urząd|Starostwo|Rada|Burmistrz|Wójt|Gmina|Miasto|Powiat|Komisja|Ministerstwo)(?!\p{L})/u;

/**
 * The association that a page is about: its publisher where that is one, else the one its title names, else the last that it names before `at`,
 * else the first.
 */
export function mainAssociation(context: PageContext, at = Number.POSITIVE_INFINITY): Party | null {
  const { publisher } = context.page.publication;
  // A publisher that only the page's head names has no words in the text; what it publishes stands for it.
  const first = context.statements[0];
  const stand = first === undefined ? { start: 0, end: 0 } : { start: first.start, end: first.end };
  if (publisher !== null && ASSOCIATION.test(publisher.value) && !OFFICE.test(publisher.value))
    return { name: publisher.value, acronym: null, span: publisher.span ?? stand, resolved: true };
  const title = context.page.title?.span;
  const named = context.mentions.filter(
    (one): one is OrganizationMention => one.kind === 'organization' && !OFFICE.test(one.name),
  );
  const titled = named.find((one) => title != null && one.start >= title.start && one.end <= title.end);
  const joined = named.filter((one) => ASSOCIATION.test(`${one.head ?? ''} ${one.name}`));
  const found = titled ?? joined.find((one) => one.start < at) ?? joined.find((one) => !isEntry(context, one));
  if (found !== undefined) return partyOf(found);
  // `LOT „Puszcza Kozienicka”` as the title of the page.
  const value = context.page.title?.value ?? '';
  if (
    title == null ||
    !/^(?:LOT|LGD|LGR|Stowarzyszenie|Związek|Unia|Federacja|Lokalna|Liga|Sieć|Porozumienie)\s[\p{Lu}„"]/u.test(value)
  )
    return null;
  return { name: value, acronym: null, span: title, resolved: true };
}

/** A unit by its name. */
const NAMED_UNIT = /^(?:Gmina|Miasto|Powiat|Województwo|Urząd|Starostwo|Gminn|Miejsk|Powiatow)\p{Ll}{0,3}\s+\p{Lu}/u;

/** The municipality or organisation that speaks: `nasze miasto`, `gmina`; null where the page does not tell. */
export function ownMember(context: PageContext, span: Span): Party | null {
  const { municipality, publisher, region } = context.own;
  if (region !== null) return { name: unitTitle(region.name), acronym: null, span, resolved: true };
  if (municipality !== null) return { name: municipality.name, acronym: null, span, resolved: true };
  // A slogan or the page's own title in the publisher's place (`Miasto z duszą`) is nobody.
  const nobody =
    publisher === null ||
    publisher === context.page.title?.value ||
    !(NAMED_UNIT.test(publisher) || ASSOCIATION.test(publisher));
  return nobody ? mainAssociation(context, span.start) : { name: publisher, acronym: null, span, resolved: true };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
