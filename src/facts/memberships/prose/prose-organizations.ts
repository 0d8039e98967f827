import type { Span } from '../../../model/span.ts';
import { isNetwork } from '../../../polish/organizations/networks.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Party } from '../claim.ts';
import { INTO, type MembershipCue } from '../cues/cue.ts';
import { mainAssociation, ownOrganization, pagesAssociation, siteAssociation, withoutOrgan } from '../parties/owner.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import { isGeneralWord, organizationsIn } from '../parties/parties.ts';
import { calledAbove } from './called-above.ts';
import { withinClause } from './clause.ts';
import { countedWord } from './counted-word.ts';
import { formsThing } from './forms-thing.ts';
import { COUNTED, GAINED } from './gained.ts';
import { gathered } from './gathered.ts';
import { agrees, isFeminine } from './gender.ts';
import { firstJoined } from './joined.ts';
import { namedSo } from './named-so.ts';
import { isOfHeld } from './of-held.ts';
import { isOfSeveral } from './of-several.ts';
import { printedName, UNIT } from './printed-name.ts';
import { copulaAfter } from './prose-members.ts';
import { isSign, signAfter, signIn } from './signs.ts';
import { subjectWord } from './subject-word.ts';
import { topicsOf } from './topical.ts';

/** The organisations that a cue speaks of: on its side, else the one a general word means, else (where the cue allows) the page's own. */
export function organizationsOf(
  context: PageContext,
  statement: Statement,
  cue: MembershipCue,
  at: Span,
): readonly Party[] {
  if (cue.organization === 'us') return listOfOne(us(context, at, cue.named === true));
  if (cue.organization === 'pronoun') return listOfOne(antecedent(context, statement, at));
  if (cue.organization === 'told') return listOfOne(toldBefore(context, statement, at));
  if (cue.organization === 'counted' || cue.organization === 'gained')
    return listOfOne(saidBefore(context, statement, cue.organization === 'counted' ? COUNTED : GAINED));
  const region = regionOf(statement, cue, at);
  if (cue.organization === 'founded') {
    const told = /zalozycielsk/u.test(statement.folded.slice(0, at.start - statement.start));
    const where = cue.anew !== true ? region : told ? { start: statement.start, end: at.start } : null;
    const named = where === null ? [] : organizationsIn(statement, where).filter(isJoined).slice(0, 1);
    if (named.length > 0) return named;
    const meant = where === null ? null : wordBehind(context, statement, at, where);
    return listOfOne(meant ?? saidBefore(context, statement, FOUNDED) ?? foundedOnPage(context, statement));
  }
  const called = cue.organization === 'after' || cue.near === true ? namedSo(statement, region) : null;
  if (called !== null && (cue.organization === 'after' || isSubject(statement, at, called))) return [called];
  const own = cue.organization === 'after' ? withinClause(statement, region) : region;
  const all = organizationsIn(statement, own).filter((one) => !UNIT.test(one.name));
  const named = all[0] === undefined || isGoverned(statement, cue, at, all[0]) ? all : [];
  if (cue.organization === 'relative') return isOfSeveral(statement, at.start - statement.start) ? [] : named.slice(-1);
  if (cue.organization === 'before' && cue.near) return named.slice(-1).filter((one) => isSubject(statement, at, one));
  if (cue.organization === 'before' && named.length > 0) return named.slice(-1).map(withoutOrgan);
  const unknown = all[0] === undefined ? null : printedBefore(context, statement, cue, region, all[0]);
  if (unknown !== null) return [unknown, ...firstJoined(statement, all)];
  if (named.length > 0)
    return cue.member === 'before' || (cue.member === 'either' && cue.organization === 'after')
      ? firstJoined(statement, named)
      : named.slice(0, 1);
  const printed =
    cue.organization === 'after' && (cue.member === 'before' || cue.member === 'either' || cue.near)
      ? printedName(context, region)
      : null;
  // `do Partnerów Karty Mieszkańca dołączyła firma`: without the words of belonging before it, a name must be of what is joined.
  const plain = cue.member === 'either' && !cue.near;
  const town = statement.places.find(({ start }) => start === printed?.span.start);
  // `Związek X współtworzyły Kock i Ryki`: towns behind the verb are who acts.
  const areTowns =
    town !== undefined && /^(?:,|\s(?:i|oraz)\s|\W{0,2}$)/u.test(statement.text.slice(town.end - statement.start));
  if (printed !== null && !areTowns && isNear(statement, cue, at, printed) && (!plain || isAssociation(printed.name)))
    return [printed];
  const joined = cue.organization === 'after' ? signAfter(context, region, cue.member === 'next') : null;
  if (joined !== null && isNear(statement, cue, at, joined)) return [joined];
  const sign = cue.organization === 'before' ? signIn(context, region) : null;
  if (sign !== null) return [sign];
  const general = generalWord(statement, region);
  if (general !== null && isGoverned(statement, cue, at, { span: general })) {
    const above = calledAbove(context, statement, general);
    if (above !== null) return [above];
    const meant = ownOrganization(context, general, context.page.text.slice(general.start, general.end));
    // `Do naszego Stowarzyszenia przystąpiła` on the page of what is called a union
    const ours = OUR.test(statement.folded.slice(0, general.start - statement.start));
    if (ours && !meant.resolved) return listOfOne(pagesAssociation(context) ?? meant);
    // `przystępuje do stowarzyszenia`: in small letters it is some association, of which nothing says which.
    return meant.resolved || /^(?!Partnerst)\p{Lu}/u.test(context.page.text.slice(general.start)) ? [meant] : [];
  }
  const next = cue.organization === 'after' ? continued(context, statement) : null;
  if (next !== null) return [next];
  const main =
    cue.implied && !formsThing(context, statement, at)
      ? (gathered(statement, at) ?? mainAssociation(context, at.start))
      : null;
  return main === null ? [] : [main];
}

/** `członkiem Zgromadzenia Regionów Europy (od 2001 r.) i sieci ERRIN`: a name that nobody knows before one that is known. */
function printedBefore(
  context: PageContext,
  statement: Statement,
  cue: MembershipCue,
  region: Span,
  first: Party,
): Party | null {
  if (cue.organization !== 'after' || !(cue.member === 'before' || cue.member === 'either')) return null;
  const printed = printedName(context, { start: region.start, end: first.span.start });
  if (printed === null || !isNear(statement, { ...cue, near: true }, region, printed)) return null;
  return firstJoined(statement, [printed, first]).length === 2 ? printed : null;
}

/** Whose page it is: the site's association; where no municipality speaks, the one that the page is about. */
export function us(context: PageContext, at: Span, named: boolean): Party | null {
  const { municipality, region, publisher } = context.own;
  const nobody = named && municipality === null && region === null && publisher === null;
  return siteAssociation(context) ?? (nobody ? mainAssociation(context, at.start) : null);
}

/** `umowę o utworzeniu klastra`: right behind, a general word that the page explains. */
function wordBehind(context: PageContext, statement: Statement, at: Span, { start, end }: Span): Party | null {
  const word = generalWord(statement, { start, end: Math.min(end, at.end + 16) });
  const meant = word === null ? null : ownOrganization(context, word, context.page.text.slice(word.start, word.end));
  return meant?.resolved === true ? meant : null;
}

const listOfOne = (party: Party | null): readonly Party[] => (party === null ? [] : [party]);

const OUR = /(?<![a-z])nasz(?:ego|ej|ym)\s{1,3}$/u;

/** What else `do niego` may stand for: `Związek prowadzi projekt. Gmina przystąpiła do niego.` */
const RIVAL =
  /(?<![a-z])(?:projekt|program|konkurs|akcj|przetarg|plan|inicjatyw|fundusz|rejestr|kampani|przedsiewzieci)\p{L}{0,5}(?!\p{L})|(?<![a-z])list[aeyio](?!\p{L}|\s{1,3}(?:czlonk|uczestn))/u;
const wordsAt = ({ folded, start }: Statement, at: Span): string => folded.slice(at.start - start, at.end - start);

/** Sentences that a pronoun reaches back over. */
const REACH = 3;

/**
 * What `w nim`, `do niej` stands for: the association named last before it, in the sentence or in the few before it of the same text.
 * Its trap: `Kongres otworzył prezes Związku, a Kozy wystąpiły w nim z pokazem`, so that only verbs of belonging ask.
 */
export function antecedent(context: PageContext, statement: Statement, at: Span): Party | null {
  const words = wordsAt(statement, at);
  const feminine = /(?<![a-z])(?:niej|jej)(?!\p{L})/u.test(words);
  const anyGender = /^(?:stamtad|tam(?!\p{L})|z\s|opuscil)/u.test(words);
  for (let index = statement.index; index >= Math.max(0, statement.index - REACH); index--) {
    const told = context.statements[index];
    if (told === undefined || told.scope !== statement.scope) break;
    const region = { start: told.start, end: index === statement.index ? at.start : told.end };
    const named = organizationsIn(told, region).filter(isJoined);
    const last =
      calledSo(context, told, named) ?? named.at(-1) ?? signIn(context, region) ?? subjectWord(context, told, region);
    if (last === null) continue;
    const between = context.reading.folded.slice(last.span.end, at.start);
    if (isOfHeld(words, told, last)) return null;
    return (anyGender || agrees(last.name, feminine, between)) && !RIVAL.test(between) ? last : null;
  }
  const site = siteAssociation(context);
  return site !== null && isFeminine(site.name) === feminine ? site : null;
}

/** `u początków sieci (Global Network of Towns), do której …`: another name of what the word before the bracket means. */
function calledSo(context: PageContext, told: Statement, named: readonly Party[]): Party | null {
  const { page } = context;
  const last = named.at(-1);
  if (last === undefined || page.text[last.span.start - 1] !== '(') return null;
  const before = told.folded.slice(0, last.span.start - told.start - 1);
  const word = /(?<![a-z])\p{L}{3,20}(?=\s{1,2}$)/u.exec(before);
  if (word === null || !isGeneralWord(word[0])) return null;
  const start = told.start + word.index;
  const meant = ownOrganization(
    context,
    { start, end: start + word[0].length },
    page.text.slice(start, start + word[0].length),
  );
  return meant.resolved && meant.name !== last.name ? meant : null;
}

/** `zawiązano Klaster`, `powołano do życia Stowarzyszenie`, `powstał Związek`. */
export const FOUNDED =
  /(?<![a-z])(?:zalozyl|utworzyl|powolal|zawiazal|powstal|narodzil|ukonstytuowal|zalozon|utworzon|powolan|zawiazan)\p{L}{0,4}(?!\p{L})/u;

/** `Na sejmiku zawiązano Komitet Założycielski`, on the page of what it was to found. */
function foundedOnPage(context: PageContext, statement: Statement): Party | null {
  const last = context.statements[statement.index - 1];
  const told = last !== undefined && last.scope === statement.scope && statement.block - last.block <= 1;
  return told && FOUNDED.test(last.folded) && /zalozycielsk/u.test(last.folded) ? pagesAssociation(context) : null;
}

/** The association of the sentence before, of the same text, where that says so of it. */
function saidBefore(context: PageContext, statement: Statement, said: RegExp): Party | null {
  const last = context.statements[statement.index - 1];
  if (last?.scope !== statement.scope || statement.block - last.block > 1 || !said.test(last.folded)) return null;
  return (
    organizationsIn(last, last).map(withoutOrgan).filter(isJoined).at(-1) ??
    topicsOf(context).get(last.index)?.party ??
    countedWord(context, last)
  );
}

/** The association named last before a cue, in its sentence or in the few before it of the same text. */
function toldBefore(context: PageContext, statement: Statement, at: Span): Party | null {
  for (let index = statement.index; index >= Math.max(0, statement.index - REACH); index--) {
    const told = context.statements[index];
    if (told === undefined || told.scope !== statement.scope) break;
    const region = { start: told.start, end: index === statement.index ? at.start : told.end };
    const last = organizationsIn(told, region).filter(isJoined).at(-1);
    const rival = RIVAL.test(context.reading.folded.slice(last?.span.end ?? at.start, at.start));
    if (last !== undefined) return rival || isOfHeld(wordsAt(statement, at), told, last) ? null : last;
  }
  return pagesAssociation(context);
}

export const isJoined = ({ name }: Party): boolean =>
  !UNIT.test(name) && (isAssociation(name) || isSign(name) || isNetwork(name));

/** `utworzyły w 2004 r. Związek Gmin …`: a sentence that seems to end with `r.` goes on. */
function continued(context: PageContext, statement: Statement): Party | null {
  const next = context.statements[statement.index + 1];
  if (next === undefined || next.block !== statement.block || !/\sr\.\s{0,3}$/u.test(statement.folded)) return null;
  const first = organizationsIn(next, next)[0];
  return first !== undefined && first.span.start - next.start <= 2 && !UNIT.test(first.name) ? first : null;
}

/** Whether a name is what the cue's words belong to: right behind them, or behind the preposition that the member stands before. */
function isGoverned(statement: Statement, cue: MembershipCue, at: Span, one: Pick<Party, 'span'>): boolean {
  if (cue.organization !== 'after' || cue.member !== 'next') return isNear(statement, cue, at, one);
  const between = statement.folded.slice(at.end - statement.start, one.span.start - statement.start);
  return PREPOSED.test(between);
}

/** Adjectives and words for a body before its name. */
export const BEFORE_NAME = String.raw`(?:(?:\p{L}{3,20}(?:ego|ej|ych|ich|ym)|tej|tego|ruchu|sieci|stowarzyszeni[au]|zwiazku|organizacji|o\s{1,3}nazwie)\s{1,3}){0,3}[„"]?`;
const NEAR = new RegExp(`^\\s{0,3}${BEFORE_NAME}$`, 'u');

/** `przystąpienie Gminy X do ogólnopolskiej sieci Y`. Trap: `przystąpienie Gminy X do projektu Związku Y`. */
const PREPOSED = new RegExp(`(?:^|\\s)(?:${INTO}|we?|ze?)\\s{1,3}${BEFORE_NAME}$`, 'u');

/**
 * `Związek w 2010 roku jednogłośnie przyjął Gminę X`: the name is the verb's subject. Trap: `Uchwałę w obronie Fundacji i jej dzieł przyjęło Stowarzyszenie Y`,
 * where it stands behind the verb.
 */
function isSubject(statement: Statement, at: Span, { span, name }: Pick<Party, 'span' | 'name'>): boolean {
  // `XV Kongres Związku Gmin X przyjęła Gmina Y`: the congress is who was received.
  const head = /^\p{Lu}\p{L}{2,20}/u.exec(statement.text.slice(span.start - statement.start))?.[0] ?? '';
  // `Porozumienie ze Związkiem Y zawarły`: with it.
  const before = statement.folded.slice(0, span.start - statement.start);
  if (/(?<![a-z])(?:ze?|we?|do|dla|o|od|przy)\s$/u.test(before)) return false;
  // `Zarząd Związku X przyjął`: what its body does
  const acts = /^\W{0,3}(?:\p{L}{4,16}\s)?(?:zarzad|zgromadzenie|delegaci|walne\s(?:zebranie|zgromadzenie))\s$/u.test(
    before,
  );
  if (!acts && name.split(' ', 1)[0]?.toLowerCase() !== head.toLowerCase() && /(?:u|i|ia|ii)$/u.test(head))
    return false;
  return /^[\s"”)]{0,3}(?:(?:w|od|dnia|dniu|roku|r\.|\d{1,4}|\p{L}{3,10}(?:a|nia|ego)|jednoglosnie|rowniez|takze|tez|juz|oficjalnie)\s{1,3}){0,6}$/u.test(
    statement.folded.slice(span.end - statement.start, at.start - statement.start),
  );
}

/** Whether nothing but an adjective or a general word stands between a cue and the name that it governs: `w skład ogólnopolskiej sieci X`. */
function isNear(statement: Statement, cue: MembershipCue, at: Span, { span }: Pick<Party, 'span'>): boolean {
  // `jest członkiem (Rada Gmin) lub ma przedstawicieli (Związek Y)`: beyond the bracket it is of something else.
  const gap = statement.folded.slice(at.end - statement.start, Math.max(at.end, span.start) - statement.start);
  if (cue.near !== true) return cue.organization !== 'after' || !/\)\s{1,3}(?:lub|albo|czy)\s/u.test(gap);
  return NEAR.test(gap);
}

/** `Do sieci X przystąpiło …`: behind the verb stands who joins. */
function regionOf(statement: Statement, cue: MembershipCue, at: Span): Span {
  if (cue.organization !== 'after' && cue.organization !== 'founded') return { start: statement.start, end: at.start };
  const end = cue.member === 'list' || at.end - at.start === 2 ? copulaAfter(statement, at.end) : statement.end;
  // `jedno z trzech członków sieci obok A, B i C`: behind `obok` stand the other members, nothing that is joined.
  const beside = BESIDE.exec(statement.folded.slice(at.end - statement.start, end - statement.start));
  return { start: at.end, end: beside === null ? end : at.end + beside.index };
}

const BESIDE = /(?<![a-z])(?:obok|wraz\s{1,3}z|razem\s{1,3}z|oprocz|podobnie\s{1,3}jak)(?!\p{L})/u;

/** `należy do organizacji`; traps: `do organizacji samorządowych`, `do organizacji: A, B`. */
const isOurs = (word: string, behind: string): boolean =>
  /^organizacj[aię]$/u.test(word) && /^\s{0,3}(?:[.,;]|$|(?:od|odkad|w|jako)\s)/u.test(behind);

function generalWord(statement: Statement, region: Span): Span | null {
  const rest = statement.folded.slice(region.start - statement.start);
  const text = rest.slice(0, region.end - region.start);
  // `członkiem 15 organizacji i sieci` counts kinds; it means none in particular.
  // `w związku z tym` is no association; `telefony należące do sieci: Orange, …` names them next.
  for (const word of text.matchAll(/\p{L}{3,20}/gu))
    if (
      (isGeneralWord(word[0]) || isOurs(word[0], text.slice(word.index + word[0].length))) &&
      !/\d|organizacj/u.test(text.slice(0, word.index)) &&
      // `Stowarzyszenia, których członkiem jest Gmina`: several, and none by name
      !/^,\s{1,3}(?:(?:do|we?)\s)?ktorych\s/u.test(rest.slice(word.index + word[0].length)) &&
      text.charAt(word.index + word[0].length) !== ':' &&
      !/(?<![a-z])(?:w|ktor(?:ego|ej|ych))\s{1,3}$/u.test(text.slice(0, word.index))
    )
      return { start: region.start + word.index, end: region.start + word.index + word[0].length };
  return null;
}
