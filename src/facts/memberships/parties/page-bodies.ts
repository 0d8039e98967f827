import type { OrganizationMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { cleanName } from '../../../polish/organizations/clean-name.ts';
import { organizationNominative } from '../../../polish/organizations/organization-nominative.ts';
import type { PageContext } from '../../context.ts';
import { fold1 } from './parties.ts';

/** Heads that people join. */
export const ASSOCIATION =
  /(?<!\p{L})(?:(?:zwi[ąa]z|stowarzysz|uni[aąęi](?!\p{L})|sie[ćc]|federac|lokaln|(?:euro|sub)region|metropoli|aglomerac|partnerstw|zrzesz|fundacj|izb[aąęy]|organizacj|porozumieni|lig[aąęi](?!\s(?:Mistrz|Europ|Narod|Okręg|Konferenc))|konwent|klast|kl[ua]ster|lgd|lgr|towarzystw|grup[ay] działania|grup[ay] ryback|ugrupowani|platform|koalicj|wsp[óo]lnot\p{L}{1,3}\s(?!mieszkan)|konsorcj|forum|rad[aęy]\sgmin\s|parlament\p{L}{0,3}\s(?:miast(?!a)|gmin(?!y)|burmistrz|region)|network|league|alliance|cities|cit[ée]s|towns)|(?:lot|zit|hanza|klub miast|klub gmin)(?!\p{L}))/iu;

/** Whether a name is of a body that municipalities join. */
export const isAssociation = (name: string): boolean => ASSOCIATION.test(name) && !OFFICE.test(name);

/** What a page's title may name without being what one joins. */
export const OFFICE =
  /^(?:BIP\s)?(?:Urząd|Urzędu|Starostwo|Rada(?!\sGmin\s)|Burmistrz|Wójt|Gmina|Miasto|Powiat|Komisja|Ministerstwo|Województwo|Marszałek)(?!\p{L})/iu;

/** What of a page's organisations is asked for with each sentence. */
interface Known {
  /** No offices. */
  readonly named: readonly OrganizationMention[];
  readonly joined: readonly OrganizationMention[];
  /** By the beginning of a head: the full names with that head, in the order of the page. */
  readonly byHead: Map<string, readonly OrganizationMention[]>;
}

const KNOWN = new WeakMap<PageContext, Known>();

export function bodiesOf(context: PageContext): Known {
  const known = KNOWN.get(context);
  if (known !== undefined) return known;
  const all = context.mentions.filter((one): one is OrganizationMention => one.kind === 'organization');
  const named = all.map((one) => bodyOf(context, one) ?? one).filter((one) => !OFFICE.test(one.name));
  const joined = named.filter((one) => ASSOCIATION.test(`${one.head ?? ''} ${one.name}`));
  const made: Known = { named, joined, byHead: new Map() };
  KNOWN.set(context, made);
  return made;
}

/** The body that a general word means by its head: the first full name with it that is no entry of a list further down, or null. */
export function bodyWithHead(context: PageContext, head: string, { end }: Span): OrganizationMention | null {
  return withHead(context, head).find((one) => one.start < end || !isEntry(context, one)) ?? null;
}

function withHead(context: PageContext, head: string): readonly OrganizationMention[] {
  const { byHead } = bodiesOf(context);
  const known = byHead.get(head);
  if (known !== undefined) return known;
  const full = context.mentions.filter(
    (one): one is OrganizationMention =>
      one.kind === 'organization' &&
      one.head !== null &&
      (fold1(one.head).startsWith(head) || (head === 'grupa' && /^Lokalna\sGrupa\s/u.test(one.name))) &&
      one.name.split(' ').length > 1,
  );
  const other = full.length > 0 ? null : (innerWithHead(context, head) ?? heldWord(context, head));
  const found = other === null ? full : [other];
  byHead.set(head, found);
  return found;
}

/** `- Stowarzyszenie Miłośników Kocka` below `Członkowie Stowarzyszenia`: who is listed is not whose list it is. */
function isEntry(context: PageContext, one: OrganizationMention): boolean {
  const block = context.page.blocks[one.block];
  return block?.kind === 'list_item' && one.start - block.start <= 4;
}

/** `Zarząd Unii Miast Nadwiślańskich`: the union, where the page names it only so. */
function innerWithHead(context: PageContext, head: string): OrganizationMention | null {
  for (const one of context.mentions) {
    const body = one.kind === 'organization' ? bodyOf(context, one) : null;
    if (body !== null && fold1(context.page.text.slice(body.start, body.end)).startsWith(head)) return body;
  }
  return null;
}

/** `Zarząd Unii Miast X` names the union as well, whose organ it is; null for any other name. */
function bodyOf(context: PageContext, one: OrganizationMention): OrganizationMention | null {
  if (one.head === null) return null;
  const printed = context.page.text.slice(one.start, one.end);
  const organ = ORGAN_OF.exec(printed)?.[0] ?? '';
  if (organ === '' || !ASSOCIATION.test(printed.slice(organ.length))) return null;
  const name = cleanName(organizationNominative(printed.slice(organ.length)));
  return name.includes(' ') ? { ...one, name, acronym: null, start: one.start + organ.length } : null;
}

/** `Stowarzyszenie Gmin Polska Sieć „X”` is a network as well, where the page names no other. */
function heldWord(context: PageContext, head: string): OrganizationMention | null {
  const holds = ({ name }: OrganizationMention) =>
    name.split(' ').some((word, at) => at > 0 && /^\p{Lu}/u.test(word) && fold1(word).startsWith(head));
  return bodiesOf(context).joined.find(holds) ?? null;
}

const ORGAN_OF =
  /^(?:Zarz[ąa]du?|Rad[aęy]|Komisj[aęi]\s(?:\p{Lu}\p{L}{4,20}\s)?|Zgromadzeni[aeu]|Walne\s(?:Zebranie|Zgromadzenie)|Biur[oa]|Prezydium|Zjazdu?|Zebrani[aeu](?=\sDelegat))\s(?:(?:Członków|Delegatów|Czlonkow|Delegatow)\s)?/u;
