import type { Span } from '../../../model/span.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import { placeNominative } from '../../../polish/places/place-nominative.ts';
import type { PageContext, Statement } from '../../context.ts';
import { unitTitle } from '../../events/participants/actors.ts';
import type { Party } from '../claim.ts';
import { titlePlace } from '../lists/list-speaker.ts';
import { ownMember } from '../parties/owner.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import { fold1, isGeneralWord, membersIn, partyOf } from '../parties/parties.ts';
import { subjectLeftOut } from './left-out-subject.ts';
import { quotedOfficial } from './quoted-official.ts';
import { topicsOf } from './topical.ts';
import { townAbove } from './town-above.ts';

/** Sentences whose subject is a person, by the words of a life. */
const PERSONAL = phrase(
  /(?<![a-z])(?:pani?|zmarl\p{L}{0,2}|urodzon\p{L}{1,3}|nauczyciel\p{L}{0,4}|emeryt\p{L}{0,3}|zolnierz\p{L}{0,2}|poet\p{L}{1,2}|artyst\p{L}{1,2}|absolwent\p{L}{0,3})(?!\p{L})/u,
);
const OFFICIAL = phrase(
  /(?<![a-z])(?:wojt|burmistrz|nadburmistrz|prezydent|starosta|wicestarosta|radn[ya]|prezes|przewodnicz\p{L}{3,5}|sekretarz|dyrektor(?:ka)?|soltys(?:ka)?)(?!\p{L})/u,
);

const INSTITUTION_SAID =
  /^[^.;]{0,40}(?<![a-z])(?<!(?<![a-z])(?:dla|przez|na|w|z)\s{1,3}(?:nasz\p{L}{1,3}\s{1,3})?)(?:szkola|biblioteka|spolka|placowka|szpital|muzeum|uczelnia|przedszkole|nadlesnictwo|firma|klub|fundacja)\s{1,3}(?!w\s)(?:\p{L}{2,14}\s{1,3}){0,3}$/u;

/** Whom a sentence speaks of that names no member: a county by its word, else the one whose page it is; null where its subject is a person or a name that was not read. */
export function speakerOf(context: PageContext, statement: Statement, at: Span): Party | null {
  const quoted = quotedOfficial(context, statement, at);
  if (quoted !== undefined) return quoted;
  // `Zmarła była członkiem ZNP`: what a person belongs to is not the town's.
  if (statement.persons.length > 0 || PERSONAL.test(statement)) return null;
  if (isOthers(context, statement, at)) return null;
  // `Szkoła należy do Sieci` on the page of its gmina: of a school that nothing names.
  const own = context.own.publisher === null ? null : ownMember(context, at);
  if (
    INSTITUTION_SAID.test(statement.folded.slice(0, at.start - statement.start)) &&
    own?.name !== context.own.publisher
  )
    return null;
  const opening = openedBy(context, statement);
  if (opening !== null) return opening;
  const unread = unreadSubject(statement, at);
  // `Legionowo nie jest już w Związku`: a name that no recogniser took at a sentence's beginning, whose page it is.
  if (unread !== null) return unread === context.own.municipality?.name ? ownMember(context, at) : null;
  // `nasze miasto` is no association, whatever the page is about.
  const unit = /(?<![a-z])(?:miasto|gmina|powiat|wojewodztwo)(?!\p{L})/u.test(statement.folded);
  // `Związku X, do którego przystąpiła w 2011 roku` as an item: the member's list, not that of another association.
  const listed =
    statement.kind === 'list_item' && statement.organizations.some(({ start }) => start - statement.start <= 3);
  const fitting = (party: Party | null) =>
    party !== null && (unit || listed) && isAssociation(party.name) ? null : party;
  const titled = unit || /(?<![a-z])nasz[ae](?!\p{L})/u.test(statement.folded);
  return (
    (unit ? null : subjectLeftOut(context, statement, at)) ??
    unitSaid(context, statement, at) ??
    townAbove(context, statement) ??
    fitting(ownMember(context, at)) ??
    (titled ? fitting(titlePlace(context)) : null) ??
    (titled ? onlyUnit(context) : null)
  );
}

/** `Klub Seniora „Złota Jesień”. Powstał w 2009 roku, należy do Federacji X`: the body whose name alone opens the paragraph. */
function openedBy(context: PageContext, statement: Statement): Party | null {
  const first = context.byBlock[statement.block]?.[0];
  const [body] = first?.organizations ?? [];
  if (first === undefined || first === statement || body === undefined || body.start - first.start > 2) return null;
  const rest = context.page.text.slice(body.end, first.end);
  const unit = /(?<![a-z])(?:nasz[ae]?|miasto|gmina|powiat|wojewodztwo)(?!\p{L})/u.test(statement.folded);
  return unit || !/^[”"]?\s{0,2}[.:]?\s{0,2}$/u.test(rest) ? null : partyOf(body);
}

const ONLY = new WeakMap<PageContext, Party | null>();

/** The one municipality that the page's sentences begin with, by its unit word: whose `nasze miasto` is. */
function onlyUnit(context: PageContext): Party | null {
  const known = ONLY.get(context);
  if (known !== undefined) return known;
  const only = unitOfSentences(context);
  ONLY.set(context, only);
  return only;
}

function unitOfSentences(context: PageContext): Party | null {
  const named = context.statements.flatMap((one) =>
    membersIn(one, one).filter(
      ({ name, span }) => /^(?:Gmina|Miasto|Powiat|Województwo)\s/u.test(name) && span.start - one.start <= 2,
    ),
  );
  const [first] = named;
  return first !== undefined && named.every(({ name }) => name === first.name) ? first : null;
}

/** `Raków jest członkiem …`, `Gorzkowice-Trzebina jest …`: a name right before the verb is the subject, whether a recogniser took it or not. */
function unreadSubject(statement: Statement, at: Span): string | null {
  const before = statement.text.slice(0, at.start - statement.start);
  // `Dolina Stobrawy, która od 2015 roku jest członkiem …`
  const told =
    /(?<!\p{L})(?!(?:Gmina|Miasto|Powiat),)(\p{Lu}[\p{L}”"-]{1,30}),\s{1,3}któr[aeyi](?!\p{L})[^,;]{0,40}$/u.exec(
      before,
    );
  if (told?.[1] !== undefined) return told[1];
  const name = /(?<!\p{L})(\p{Lu}[\p{L}-]{2,30})\s{1,3}$/u.exec(before);
  if (name?.[1] === undefined || isGeneralWord(fold1(name[1]))) return null;
  // `W Związku Miast Polskich jesteśmy …`: the name's last word is no subject.
  const from = statement.start + name.index;
  if (statement.organizations.some((one) => one.start < from && one.end > from)) return null;
  const [, word] = name;
  const unread =
    name.index <= 2
      ? placeNominative(word).some((place) => place.name === word)
      : !/^(?:Gmina|Miasto|Powiat|Nasz[ae]?)$/u.test(word);
  return unread ? word : null;
}

/** `Wójt prywatnie należy do …`; under the name of another body, or behind a sentence on an official, a sentence without a subject speaks of that one. */
function isOthers(context: PageContext, statement: Statement, at: Span): boolean {
  const before = statement.folded.slice(0, at.start - statement.start);
  // `Wójt przypomniał, że gmina należy do Związku`: what an official says is of whom he speaks.
  const said = before.slice(
    /,\s{1,3}(?:ze|iz)\s(?=(?:[^,;]{0,40}\s)?(?:nasz|gmin|miast|powiat)(?:(?!\ssam[aoi]?\s)[^;]){0,160}$)/u.exec(before)
      ?.index ?? 0,
  );
  if (OFFICIAL.test(statement, said) || /(?<![a-z])prywatnie(?!\p{L})/u.test(statement.folded)) return true;
  const own = /(?<![a-z])(?:gmin|miast|powiat|wojewodztw|samorzad|nasz)\p{L}{0,4}(?!\p{L})/u;
  const near = statement.folded.slice(0, at.end - statement.start + 24);
  if (own.test(near) || /\p{L}my(?!\p{L})/u.test(statement.folded)) return false;
  const last = context.statements[statement.index - 1];
  const official = last?.block === statement.block && OFFICIAL.test(last);
  return official || topicsOf(context).has(statement.index);
}

/** `Powiat jest członkiem …` on the page of a town: the one county that the page names. */
function unitSaid(context: PageContext, statement: Statement, at: Span): Party | null {
  const before = statement.folded.slice(0, at.start - statement.start);
  const word = /(?<![a-z])(powiat|wojewodztwo)(?!\p{L})/u.exec(before);
  if (word === null) return null;
  const type = word[1] === 'powiat' ? 'county' : 'voivodeship';
  const all = context.statements.flatMap((one) => one.places).filter((one) => one.candidates[0]?.type === type);
  const title = context.page.title?.span;
  // `Powiat X w organizacjach` as the title, and others beside it in the text
  const titled = all.filter((one) => title != null && one.start >= title.start && one.end <= title.end);
  const names = new Map((titled.length > 0 ? titled : all).map((one) => [one.name, one]));
  const [only] = names.values();
  return names.size === 1 && only !== undefined
    ? { name: unitTitle(only.name), acronym: null, span: { start: only.start, end: only.end }, resolved: true }
    : null;
}
