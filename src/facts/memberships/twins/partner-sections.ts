import { phrase } from '../../../polish/phrases/phrase.ts';
import { placeNominative } from '../../../polish/places/place-nominative.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Claim } from '../claim.ts';
import { ownMember } from '../parties/owner.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import { fold1 } from '../parties/parties.ts';
import { type ForeignName, isAbroad, OF_NATION } from './foreign-names.ts';
import { OVER } from './partner-cues.ts';
import { whenOfTwin } from './partner-dates.ts';
import { twinNames } from './partner-names.ts';
import { isOthers, ON_TWINS } from './partners.ts';
import { NO_TOWN, TOWN_NAME } from './town-name.ts';

const RULE = 'facts/memberships/twins/partner-sections.ts';
/** Blocks under a town's name that still speak of it. */
const REACH = 4;

/**
 * What is said below a twin town's name without saying it again: `Umowę burmistrzowie podpisali 27 czerwca 2009 r.`, `Jest naszym partnerem od 2011 roku`,
 * `Łączyła nas umowa na pięć lat`. Trap: below `Historia` the umowa is another's, `Umowę na dostawę podpisano`.
 */
const BOND = phrase(
  new RegExp(
    [
      '(?:umow|porozumieni|akt|deklaracj)\\p{L}{0,3}\\s{1,3}(?:partnersk|o\\s{1,3}(?:partnerstwie|wspolpracy)|partnerstwa|blizniac)',
      '(?:umow|porozumieni)\\p{L}{1,2}\\s{1,3}(?!na\\s|dotycz)(?=[^.;]{0,80}(?:podpis|zawar))',
      '(?:podpis|zawar)\\p{L}{1,5}\\s{1,3}(?:\\p{L}{4,14}\\s{1,3}){0,2}(?:umow|porozumieni)\\p{L}{1,2}(?!\\s{1,3}(?:na|dotycz))',
      '(?:wspolprac|partnerstw|przyjazn)\\p{L}{0,2}\\s(?=[^.;]{0,60}(?:nawiaza|trwa|datuje|rozpocz|siega|zawiaza|od\\s{1,3}(?:roku\\s{1,3})?\\d{4}))',
      '(?:nawiaza|zawiaza|rozpocz)\\p{L}{1,7}\\s{1,3}(?:\\p{L}{4,14}\\s{1,3}){0,2}(?:wspolprac|partnerstw)',
      '(?:naszym|miasta|gminy|powiatu)\\s{1,3}partnerem',
      'partnerem\\s{1,3}(?:\\p{L}{3,20}\\s{1,3}){1,2}(?:jest|pozostaje|zosta|byl)',
      'miast\\p{L}{1,2}\\s{1,3}(?:partnersk|blizniac|zaprzyjaznion)\\p{L}{1,3}\\s{1,3}(?:jest|zosta|od|byl)',
      '(?:lacz[yai]|wiaz[eai])\\p{L}{0,2}\\s{1,3}nas\\s[^.;]{0,30}?(?:umow|porozumieni|partnerstw|przyjazn)',
    ]
      .map((one) => `(?<![a-z])${one}`)
      .join('|'),
    'u',
  ),
);

const TOWN = new RegExp(String.raw`^(${TOWN_NAME})\s{0,2}(?:\(|,\s|\s?[–—-]\s|$)`, 'u');

/** Twin towns by the headings that are their names, on a page about them. */
export function sectionClaims(context: PageContext): readonly Claim[] {
  if (!ON_TWINS.test(fold1(context.page.title?.value ?? ''))) return [];
  const heads = context.statements.filter((one) => one.kind === 'heading');
  const abroad = heads.some((one) => isAbroad(one) && townOf(one) !== null);
  return heads.flatMap((head) => {
    const town = townOf(head);
    if (town === null) return [];
    const below = context.statements.filter((one) => one.block > head.block && one.block <= head.block + REACH);
    const next = below.findIndex((one) => one.kind === 'heading');
    const told = next < 0 ? below : below.slice(0, next);
    const known = town.known || isAbroad(head) || abroad || told.some((one) => isAbroad(one) || OF_NATION.test(one));
    return known ? told.flatMap((one) => claimOf(context, one, town)) : [];
  });
}

function townOf(head: Statement): ForeignName | null {
  const name = TOWN.exec(head.text.trim())?.[1];
  if (name === undefined || NO_TOWN.test(fold1(name)) || head.organizations.length > 0) return null;
  const span = { start: head.start, end: head.start + name.length };
  const entries = placeNominative(name).filter((one) => one.name === name);
  const foreign = entries.some(({ country, type }) => country !== 'PL' && type !== 'country');
  if (entries.some(({ type }) => type === 'country') || (entries.length > 0 && !foreign && !isAbroad(head)))
    return null;
  return { name, ...span, known: foreign };
}

function claimOf(context: PageContext, statement: Statement, town: ForeignName): readonly Claim[] {
  const match = BOND.exec(statement);
  if (match === null || isOthers(statement, match)) return [];
  if (twinNames(statement, false).some(({ name }) => name !== town.name)) return [];
  const member = ownMember(context, { start: statement.start, end: statement.end });
  // An association that a page names has no twin towns.
  if (member === null || member.name === town.name || isAssociation(member.name)) return [];
  const stand = { ...town, start: statement.start, end: statement.start };
  const when = whenOfTwin(context, statement, undefined, stand, undefined, false);
  if (OVER.test(statement) && when.end === null) return [];
  return [
    {
      member,
      organization: { name: town.name, acronym: null, span: { start: town.start, end: town.end }, resolved: true },
      role: 'partner',
      ...when,
      span: { start: statement.start, end: statement.end },
      rule: RULE,
      confidence: town.known ? 0.88 : 0.75,
      inherited: true,
    },
  ];
}
