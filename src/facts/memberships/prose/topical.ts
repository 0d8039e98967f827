import type { MembershipRole } from '../../../model/membership.ts';
import { resolveDate } from '../../../polish/dates/resolve-date.ts';
import { isNetwork } from '../../../polish/organizations/networks.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Claim, Party } from '../claim.ts';
import { NOT_STATED, PENDING, roleOf } from '../cues/cue.ts';
import { itemDates } from '../lists/item-dates.ts';
import { organizationOfItem } from '../lists/items.ts';
import { titlePlace } from '../lists/list-speaker.ts';
import { NOBODY_JOINS } from '../parties/nobody-joins.ts';
import { ownMember, siteAssociation } from '../parties/owner.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import { membersIn, organizationsIn } from '../parties/parties.ts';
import { countsOthers } from './counted.ts';
import { headlineOf } from './headline.ts';

const RULE = 'facts/memberships/prose/topical.ts';
/** Blocks under a line that names an organisation still speak of it. */
const REACH = 4;

/** `Sześć gmin współpracuje przy turystyce; Kock jest jedną z nich`. Trap: `Osiem gmin dostało dotacje, a Kock jest jedną z nich`. */
const ONE_OF_THEM =
  'jest\\s{1,3}jedn(?:ym|a)\\s{1,3}z\\s{1,3}nich(?!\\p{L})(?<=(?<![a-z])(?:tworz|pracuj|wspolpracuj|dziala|wspoldziala|nalez|zrzesza|skupia|laczy|liczy|gromadzi)\\p{L}{0,2}(?!\\p{L})[^.]{0,90}[;,–-]\\s[^.;]{2,40}\\sjest\\s{1,3}jedn(?:ym|a)\\s{1,3}z\\s{1,3}nich)';

/**
 * Under a line that is an organisation's name: `Członkostwo: od 2004 r.`, `Rok wstąpienia 1998`, `Miasto należy od 1990 r.`, `Jesteśmy w nim od 1997 roku`,
 * `Ząbki przystąpiły do niego`. Traps: the organisation's own founding, `data przystąpienia: — (procedura trwa)`, whoever may join.
 */
const BELONGS = phrase(
  new RegExp(
    [
      '(?:rok|data|dzien)\\s{1,3}(?:wstapienia|przystapienia|przyjecia|akcesji|akcesu|dolaczenia|wejscia|czlonkostwa)(?!\\p{L})',
      'podstawa\\s{1,3}czlonkostwa(?:\\s{1,3}(?:gminy|miasta|powiatu)(?:\\s{1,3}\\p{L}{3,20}){1,3})?\\s{0,2}:',
      '(?:czlonkostwo|przynaleznosc)(?:,?\\s(?:tj\\.|[^.;:]){0,40}?)?\\s{1,3}(?:datuje|rozpoczelo|rozpoczela|zaczelo|zaczela|liczy)\\s{1,3}sie\\s',
      'przyjecie\\s{0,2}:',
      'czlonkostwo\\s{0,2}:?\\s{1,3}od',
      '(?:jest|jestesmy)\\s{1,3}(?:w\\s{1,3}ni(?:m|ej)|(?:jego|jej)\\s{1,3}czlonk|czlonk)',
      'czlonkiem\\s{1,3}(?:\\p{L}{5,16}\\s{1,3})?(?:jest|jestesmy)',
      'nalez(?:y|ymy|a)\\s{1,3}(?:do\\s{1,3}ni(?:ego|ej)\\s{1,3})?od',
      '(?:przystapil|wstapil|dolaczyl|weszl)\\p{L}{0,5}(?:\\s{1,3}[^\\s.;:,]{1,20}){0,4}?\\s{1,3}do\\s{1,3}ni(?:ego|ej)',
      '(?:czlonek|jako\\s{1,3}czlonek)\\s{1,3}(?:zalozyciel|zwyczajny|wspierajacy|od|w\\s{1,3}latach)',
      ONE_OF_THEM,
      '(?:gmina|miasto|powiat)\\s{1,3}(?:\\p{L}{3,20}\\s{1,3})?uczestniczy\\s{1,3}w\\s{1,3}ni(?:m|ej)',
    ]
      .map((one) => `(?<![a-z])${one}`)
      .join('|'),
    'u',
  ),
);
const ONE_OF = phrase(new RegExp(ONE_OF_THEM, 'u'));
const LEFT = phrase(
  /(?<![a-z])(?:z\s{1,3}ni(?:ego|ej)\s{1,3}(?:wystapil|odesz)\p{L}{1,3}|wystapil\p{L}{0,2}\s{1,3}z\s{1,3}ni(?:ego|ej)|nalezal\p{L}{1,2}\s{1,3}(?:do\s{1,3}ni(?:ego|ej)\s{1,3})?(?:w\s{1,3}latach|do|od))(?!\p{L})/u,
);
/** What sentences under an organisation's name say of belonging to it. */
export function topicalClaims(context: PageContext, members: ReadonlySet<number>): readonly Claim[] {
  // On an association's own page the lines are its members.
  if (siteAssociation(context) !== null) return [];
  const topics = topicsOf(context);
  return context.statements.flatMap((statement) => {
    const topic = topics.get(statement.index);
    return topic === undefined || members.has(topic.block) ? [] : claimsOf(context, statement, topic);
  });
}

const KNOWN = new WeakMap<PageContext, ReadonlyMap<number, Topic>>();

export interface Topic {
  readonly party: Party;
  /** Who the heading says is in it: `Bielsko-Biała w Energy Cities`. */
  readonly member: Party | null;
  readonly block: number;
}

/** The organisation under whose name a statement stands, by the statement's index. */
export function topicsOf(context: PageContext): ReadonlyMap<number, Topic> {
  const known = KNOWN.get(context);
  if (known !== undefined) return known;
  const topics = new Map<number, Topic>();
  KNOWN.set(context, topics);
  let topic: Topic | null = null;
  for (const statement of context.statements) {
    const named = topicOf(context, statement);
    if (named !== null)
      topic = { party: named, member: headlineOf(context, statement)?.member ?? null, block: statement.block };
    else if (statement.kind === 'heading' || statement.kind === 'term') topic = null;
    else if (topic !== null && statement.block - topic.block <= REACH) topics.set(statement.index, topic);
  }
  return topics;
}

/** `Członkowie Stowarzyszenia`, `Obchody 10-lecia Sieci Miast`, `Zjazd Związku`, `Kto tworzy LGD`: a heading, no name. */
const SECTION_OF =
  /^(?:z|w|o|do|od|na|po|nasze?|informacj[aei]|wieści|nowości|komunikaty?|ogłoszeni[ae]|nowin[ay]|przynależność|wykazy?|rejestr|zestawienie|obszar|teren|zasięg|charakterystyka|mapa|kalendarium|kronika|dzieje|obchody|jubileusz|rocznica|gala|urodziny|członkowie|lista|wykaz|skład|władze|historia|statut|członkostwo|spotkanie|walne|zjazd|konferencja|kongres|zebranie|zgromadzenie|posiedzenie|sesja|uchwała|wybory|nagroda|projekt|program|kto|co|jak|gdzie|czym|kim|dlaczego|kiedy|ile|zarząd|biuro|cele|misja|działalność|aktualności|dokumenty|deklaracja|zasady|struktura)(?!\p{L})/iu;
const KIND_IN_BODY =
  /^(?:(?:now|kolejn|nasz|polski|wszystki)\p{L}{1,3}\s)?(?:miasta|gminy|powiaty|samorządy|członkowie|uczestnicy|partnerzy)\s(?:we?|z|na)\s/iu;

/** `Szlak Cystersów`, `Szlak Piastowski`: a route is joined as well, where the words below it say so. */
const ROUTE = /^(?:\p{Lu}\p{L}{3,20}\s){0,2}Szlak\s\p{Lu}/u;

/** `Organizacja międzynarodowa – ICLEI`: the words say that it is one. */
const CALLED_ORGANIZATION = /^\s{0,3}organizacja(?:\s\p{L}{4,20}a)?\s[-–—]\s/u;

/** The association that a heading, term or line of its own names, and nothing else. */
export function topicOf(context: PageContext, statement: Statement): Party | null {
  if (statement.text.length > 120 || (context.byBlock[statement.block]?.length ?? 0) > 1) return null;
  if (statement.kind === 'table_row' || statement.kind === 'definition' || /[.!?:]\s{0,3}$/u.test(statement.text))
    return null;
  const party = headlineOf(context, statement)?.organization ?? organizationOfItem(context, statement);
  // `Stowarzyszenia w gminie`, `Nowe gminy w LGD` are headings, no names: a name has a second capital or a quoted part.
  return party !== null &&
    !KIND_IN_BODY.test(party.name) &&
    !SECTION_OF.test(party.name) &&
    (isNetwork(party.name) ||
      CALLED_ORGANIZATION.test(statement.folded) ||
      ((isAssociation(party.name) || ROUTE.test(party.name)) && /[„"]|\s\S?\p{Lu}/u.test(party.name))) &&
    !NOBODY_JOINS.test(party.name)
    ? party
    : null;
}

function claimsOf(context: PageContext, statement: Statement, { party: topic, member: told }: Topic): readonly Claim[] {
  const left = LEFT.test(statement);
  if (!left && !BELONGS.test(statement)) return [];
  // `sieci takie jak X, którego województwo jest członkiem`: what the relative clause belongs to is not the topic.
  if (/(?<![a-z])ktor(?:ego|ej|ych)(?!\p{L})/u.test(statement.folded)) return [];
  if (NOT_STATED.test(statement) || PENDING.test(statement) || statement.persons.length > 0) return [];
  if (organizationsIn(statement, statement).some((one) => isAssociation(one.name) && !one.name.includes(topic.name)))
    return [];
  const span = { start: statement.start, end: statement.end };
  const before = membersIn(statement, { ...span, end: verbAt(statement) }).filter(
    (one) => !one.name.includes(topic.name),
  );
  const named = (ONE_OF.test(statement) ? before.at(-1) : before[0]) ?? ofLabel(statement);
  if (named === undefined && countsOthers(statement)) return [];
  const own = named ?? told ?? ownMember(context, span);
  // `Chojnice w organizacjach` above bodies of which none is whose page it is
  const member = own === null || (named === undefined && isOneOfTopics(context, own)) ? titlePlace(context) : own;
  if (member === null || member.name === topic.name) return [];
  // Where nobody's page it is, the first of the bodies that it goes through is not who belongs to the next.
  if (named === undefined && isOneOfTopics(context, member)) return [];
  const role: MembershipRole = /zalozyciel/u.test(statement.folded) ? 'founding_member' : roleOf(statement.folded);
  const dates = itemDates(context, [statement], 'organizations');
  // `Członkostwo: od 18 lat`
  if (/czlonkostwo\s{0,2}:?\s{1,3}od/u.test(statement.folded) && dates.start === null) return [];
  return [
    {
      member,
      organization: topic,
      role,
      start: left && dates.end === null ? null : dates.start,
      end: left ? (dates.end ?? dates.start ?? plainDate(context, statement)) : dates.end,
      span,
      rule: RULE,
      confidence: named === undefined ? 0.85 : 0.9,
      inherited: true,
    },
  ];
}

const isOneOfTopics = (context: PageContext, { name }: Party): boolean =>
  [...topicsOf(context).values()].some(({ party }) => party.name === name);

/** Only what stands before the words of belonging is who belongs. */
function verbAt(statement: Statement): number {
  const match = BELONGS.exec(statement) ?? LEFT.exec(statement);
  return statement.start + (match?.index ?? 0);
}

/** `Data akcesu Ryk: 1998`, `Nasze członkostwo, tj. Miasta Kocka, datuje się od`: whose joining the label names. Trap: `Data przystąpienia: uchwała Rady Kocka`. */
function ofLabel(statement: Statement): Party | undefined {
  const label = LABEL.exec(statement);
  if (label === null) return undefined;
  const start = statement.start + label.index;
  return membersIn(statement, { start, end: start + label[0].length })[0];
}

const LABEL = phrase(
  /(?<![a-z])(?:(?:rok|data|dzien)\s{1,3}(?:wstapienia|przystapienia|przyjecia|akcesji|akcesu|dolaczenia|wejscia)|podstawa\s{1,3}czlonkostwa|(?:czlonkostwo|przynaleznosc),\s{1,3}(?:tj|czyli|to\s{1,3}jest))(?:\s|\.\s)[^.;:,]{2,60}(?=:|,\s{1,3}(?:datuje|zaczelo|rozpoczelo))/u,
);

/** `W 2021 r. miasto z niej wystąpiło.` */
function plainDate(context: PageContext, statement: Statement): Claim['end'] {
  const mention = statement.dates.find((one) => one.use === 'plain');
  const range = mention?.expression.dates[0];
  if (mention === undefined || range === undefined) return null;
  const reference = context.references[statement.scope]?.date ?? null;
  const { start } = resolveDate(mention.expression, range, reference, 'past');
  return start === null ? null : { value: start, span: { start: mention.start, end: mention.end } };
}
