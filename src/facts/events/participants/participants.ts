import type { ParticipantRole } from '../../../model/event.ts';
import type { Span } from '../../../model/span.ts';
import { fold } from '../../../polish/fold.ts';
import { Phrases } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';
import { hasPredicate } from '../wording/has-predicate.ts';
import { ACTING, actingBefore, actingIn, isInOccasion, isNominative, isSubject, townBeside } from './acting.ts';
import { type Actor, listedActors } from './actors.ts';
import { isWholeOf, withoutAside } from './belongs-to.ts';
import { bodiesBeside, forumBeside } from './bodies-beside.ts';
import { INVITING_CUES } from './inviting-cues.ts';
import { ORGANIZER_CUES } from './organizer-cues.ts';
import { type Cue, CUES as PARTICIPANT_CUES } from './participant-cues.ts';
import { isTakingPart, TAKING_PART_CUES } from './taking-part.ts';

const RULE = 'facts/events/participants/participants.ts';

const CUES: readonly Cue[] = [...PARTICIPANT_CUES, ...ORGANIZER_CUES, ...INVITING_CUES, ...TAKING_PART_CUES];
const ANY_CUE = new Phrases(CUES, ({ pattern }) => pattern);

/** Who organises, hosts, supports and speaks, as one sentence says it. */
export function readParticipants(
  context: PageContext,
  statement: Statement,
): readonly { readonly role: ParticipantRole; readonly actor: Actor }[] {
  const found: { role: ParticipantRole; actor: Actor }[] = [];
  for (const cue of ANY_CUE.standing(statement)) {
    const match = cue.pattern.exec(statement);
    if (match === null || isOfAnother(statement, match.index) || isOfUntold(cue, statement, match)) continue;
    for (const actor of actorsOf(context, statement, cue, match)) {
      if (found.some((one) => one.actor.name === actor.name)) continue;
      if (!isTakingPart(cue, statement, actor, match) || isWholeOf(statement, actor)) continue;
      // `Sesję Rady Gminy zorganizowało stowarzyszenie A`, `Forum EUROCITIES zorganizuje Łódź`: the verb's subject stands behind it.
      if (cue.side === 'before' && isInOccasion(statement, actor)) continue;
      if (actor.entity_type === 'person' && !PERSONAL.has(cue.role)) continue;
      if (actor.entity_type === 'organization' && (cue.role === 'speaker' || cue.role === 'moderator')) continue;
      found.push({ role: cue.role, actor });
    }
  }
  return found;
}

/** What persons do for an event by their own names. */
const PERSONAL: ReadonlySet<ParticipantRole> = new Set(['speaker', 'moderator', 'patron', 'participant']);

/** `z okazji naboru organizowanego przez A zapraszamy na spotkanie`: of a noun before it that is no occasion. */
function isOfUntold(cue: Cue, statement: Statement, match: RegExpExecArray): boolean {
  if (cue.side === 'before' && /^(?:zapros(?:i|za)|urzadz)/u.test(match[0]) && !/^zaprosil/u.test(match[0]))
    return !statement.occasions.some((one) => one.start > statement.start + match.index);
  // `Loteria przygotowana przez koło gospodyń cieszyła się powodzeniem`: a sentence of another thing, which is no occasion.
  if (
    /^(?:przygotow(?:yw)?an|przeprowadz(?:on|an)|(?:za)?planowan|zainicjowan)/u.test(match[0]) &&
    statement.occasions.length === 0 &&
    match.index > 3
  )
    return true;
  if (
    !/^(?:wspol)?(?:z?organizowan|przygotow(?:yw)?an|przeprowadz(?:on|an)|(?:za)?planowan|zainicjowan)(?:ego|ej|ych|ymi|ym)/u.test(
      match[0],
    )
  )
    return false;
  const at = statement.start + match.index;
  return statement.occasions.some((one) => one.start > at) && !statement.occasions.some((one) => one.end <= at);
}

/** `pojechała grupa krwiodawców, którą zorganizował klub`: a clause about the noun before it, which is no occasion. */
function isOfAnother(statement: Statement, at: number): boolean {
  const before = statement.folded.slice(Math.max(0, at - 30), at);
  const relative = /,\s{1,3}ktor(?:a|y|e|ego|ych)\s{1,3}$/u.exec(before);
  if (relative === null || statement.occasions.length === 0) return false;
  const comma = statement.start + at - before.length + relative.index;
  const between = (one: Span) => [one.end - statement.start, comma - statement.start] as const;
  return !statement.occasions.some(
    (one) =>
      one.start < comma &&
      comma - one.end < 60 &&
      !hasPredicate(statement.text.slice(...between(one)), statement.folded.slice(...between(one))),
  );
}

function actorsOf(context: PageContext, statement: Statement, cue: Cue, match: RegExpExecArray): readonly Actor[] {
  const cueStart = statement.start + match.index;
  const cueEnd = cueStart + match[0].length;
  if (cue.side === 'before') {
    // `Związek Miast Polskich organizuje w Tarnowie konferencję`: the subject is the last run of actors before the verb.
    const acting = actingBefore(cue, statement, cueStart);
    const run = lastRun(
      statement,
      acting.filter((one) => !isHelper(statement, one)),
    );
    if (cue.beside === true && cueStart - (run.at(-1)?.end ?? statement.start - NEAR) > NEAR) return [];
    return cue.subject === true
      ? run.filter((one) => isNominative(statement, one) && !isInOccasion(statement, one))
      : run;
  }
  const region = behindSummary(statement, clauseAfter(statement, cueEnd));
  // `przygotowywany przez A zjazd odbędzie się`: up to the clause's own verb, and not who stands in the occasion's name.
  if (/przez$/u.test(match[0]))
    return listedActors(context, statement, beforeVerb(statement, region)).filter(
      (one) => !isInOccasion(statement, one),
    );
  const explicit = /wspolorganiz|[:–\t-]\s?$|(?:jest|sa|byl\p{L}?|byli|bedzie|beda)$/u.test(match[0]);
  if (explicit) return listedActors(context, statement, afterColon(statement, beforeThanks(statement, region)));
  const run = firstRun(
    statement,
    actingIn(cue, statement, region).filter((actor) => !isVenue(statement, actor) && !isWholeOf(statement, actor)),
  );
  const isBeside = run[0] !== undefined && isGap(statement, cueEnd, run[0].start);
  if (!isBeside && ACTING.has(cue.role)) {
    const bodies = bodiesBeside(statement, behindObject(statement, cueEnd), actingIn(cue, statement, region));
    if (bodies.length > 0) return bodies;
    const forum = VERB.test(match[0]) ? forumBeside(statement, behindObject(statement, cueEnd), cueStart) : [];
    if (forum.length > 0) return forum;
    const town = statement.places.find(({ start }) => start >= cueEnd && isGap(statement, cueEnd, start));
    if (run.length === 0 && VERB.test(match[0])) return townBeside(statement, town);
  }
  if (cue.beside === true && !isBeside) return [];
  if (cue.subject === true && !isSubject(cue, statement, run[0], cueStart)) return [];
  return run.filter((actor) => !isInOccasion(statement, actor));
}

const VERB = /^(?:z?organizuj|zorganizowal|urzadzi|ugosci|przygotuj)/u;

/** How far before its cue an actor still stands beside it. */
const NEAR = 3;
/** `organizują je wspólnie`, `dzieło miasta Kutna`: what may stand between a cue and who stands beside it. */
const GAP = /^(?:\s{1,3}(?:go|ja|je|wspolnie|razem|miasta|gminy|miasto|gmina)(?!\p{L})){0,2}\s{0,3}$/u;
const OBJECT = /^(?:\s{1,3}(?:go|ja|je|wspolnie|razem)(?!\p{L})){0,2}/u;

const isGap = ({ folded, start }: Statement, from: number, to: number): boolean =>
  GAP.test(folded.slice(from - start, to - start));

const behindObject = ({ folded, start }: Statement, at: number): number =>
  at + (OBJECT.exec(folded.slice(at - start))?.[0].length ?? 0);

/** `Organizatorami byli: Klub A`: the verb ends the cue, the colon stands before the list. */
function afterColon(statement: Statement, { start, end }: Span): Span {
  const mark = /^\s{0,3}[:–-]\s{0,3}/u.exec(statement.text.slice(start - statement.start, end - statement.start));
  return { start: start + (mark?.[0].length ?? 0), end };
}

/**
 * `przygotowuje sześć korporacji, tworzących stronę samorządową Komisji Wspólnej – A, B i C`: who they are stands behind the dash. Trap:
 * `przygotowują organizacje A i B – najstarsze w kraju`; `jest Stowarzyszenie Dolny – Górny Śląsk`.
 */
function behindSummary(statement: Statement, { start, end }: Span): Span {
  const [from, to] = [start - statement.start, end - statement.start];
  const summary = SUMMARY.exec(statement.folded.slice(from, to));
  if (summary === null || !/^\s{1,3}[^\p{Lu}]{4,40}/u.test(statement.text.slice(from, to))) return { start, end };
  if (!/^\s{0,3}[\p{Lu}„]/u.test(statement.text.slice(from + summary[0].length, to))) return { start, end };
  return { start: start + summary[0].length, end };
}

const SUMMARY =
  /^\s{1,3}(?:\p{L}{2,12}\s{1,3}){0,3}(?:(?:korporacj|organizacj|instytucj)[ei]|podmiot(?:y|ow)|stowarzysze(?:nia|n)|partner(?:zy|ow)|jednost(?:ki|ek)|uczelnie?|gminy?|miasta?|samorzad(?:y|ow))(?!\p{L})(?:\s{1,3}\p{L}{4,20}){0,2}(?:,\s{1,3}\p{L}{4,20}[ae]c(?:ych|e|y)\s[^–:.;]{3,90}?)?(?:\s{1,3}[–-]|:)(?=\s)/u;

/** `Organizatorzy pikniku: A i B dziękują sponsorom`, `na zaproszenie organizatorów – A i B – przybyli goście`: up to the clause's verb. */
function beforeThanks(statement: Statement, { start, end }: Span): Span {
  const text = statement.text.slice(start - statement.start, end - statement.start);
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}.])(?:\p{Ll}{3,20}|\p{Lu}{6,20})(?!\p{L})/gu)) {
    const folded = fold(word);
    const verb = /^\p{Lu}/u.test(word) ? /^(?:dziekuj|zaprasza)/u.test(folded) : hasPredicate(word, folded);
    if (verb) return { start, end: start + index };
  }
  return { start, end };
}

function beforeVerb(statement: Statement, { start, end }: Span): Span {
  const verb =
    /\s(?:odb(?:edz|ed|yl)|rozpocz|zosta(?:l|n)|potrwa|trwa|bedzie|beda|zaplanowano|zakoncz)\p{L}{0,5}(?!\p{L})/u.exec(
      statement.folded.slice(start - statement.start, end - statement.start),
    );
  return { start, end: verb === null ? end : start + verb.index };
}

/** `Fundacja A w partnerstwie z Powiatem B zaprasza`: who only helps is not who acts. */
function isHelper(statement: Statement, actor: Span): boolean {
  return HELPED_BY.test(
    statement.folded.slice(Math.max(0, actor.start - statement.start - 60), actor.start - statement.start),
  );
}

const HELPED_BY =
  /(?<!\p{L})(?:w\s{1,3}partnerstwie\s{1,3}z|(?:przy|dzieki|ze)\s{1,3}(?:\p{L}{3,16}\s{1,3}){0,1}(?:wsparci[uae]m?|pomoc[ay]?|udziale|wspoludziale|zaangazowani[uae])|pod\s{1,3}(?:honorowym\s{1,3})?patronatem|na\s{1,3}zaproszenie|w\s{1,3}imieniu)\s{1,3}(?:\p{Ll}{4,16}\s{1,3}){0,1}$/u;

/** `zorganizowała w Centrum Nauki Fundacja A`: what stands in a house is not who did it. */
function isVenue(statement: Statement, actor: Span): boolean {
  return /(?<!\p{L})(?:w|we|na|przy)\s{1,3}$/u.test(
    statement.folded.slice(Math.max(0, actor.start - statement.start - 5), actor.start - statement.start),
  );
}

/** To the end of the sentence or to a semicolon, or to a second cue (`, a współorganizatorem jest …`, `, partnerem …`). */
function clauseAfter(statement: Statement, from: number): Span {
  const rest = statement.folded.slice(from - statement.start);
  const stop =
    /\n\p{L}{4,20}(?:\s\p{L}{3,20}){0,2}:|;|,\s{1,3}a\s{1,3}(?:\p{L}{4,12}\s{1,3})?(?:wspol|partner|patron|gospodarz|organizator)|,\s{1,3}(?:ktor|gdzie|bedac|wspol|partner|patron|przy\s)|\s-\s{1,3}(?:wspol|partner)|,?\s{1,3}(?:w\s{1,3}partnerstwie\s|przy\s{1,3}wsparciu\s|pod\s{1,3}(?:honorowym\s{1,3})?patronatem)|(?<!(?<!\p{L})(?:b?r|ul|im|godz|sp|o|sw|ks|bl|dr|p\.\s?w))\.\s/u.exec(
      rest,
    );
  return { start: from, end: from + (stop === null ? rest.length : stop.index) };
}

/** Actors joined to the last one by commas and conjunctions only. */
function lastRun(statement: Statement, actors: readonly Actor[]): readonly Actor[] {
  const run: Actor[] = [];
  for (const actor of [...actors].reverse()) {
    const next = run[0];
    if (next !== undefined && !joined(statement, actor, next)) break;
    run.unshift(actor);
  }
  return run;
}

function firstRun(statement: Statement, actors: readonly Actor[]): readonly Actor[] {
  const run: Actor[] = [];
  for (const actor of actors) {
    const last = run.at(-1);
    if (last !== undefined && !joined(statement, last, actor)) break;
    run.push(actor);
  }
  return run;
}

function joined(statement: Statement, a: Span, b: Span): boolean {
  const between = withoutAside(statement.folded.slice(a.end - statement.start, b.start - statement.start));
  return /^\s{0,3}(?:,|i|oraz|wraz\s{1,3}z|wspolnie\s{1,3}z|a\s{1,3}takze|we\s{1,3}wspolpracy\s{1,3}z|,\s{0,3}(?:oraz|a\s{1,3}takze))?\s{0,3}$/u.test(
    between,
  );
}

/** `LGD „Nad Wartą”` is `Lokalna Grupa Działania „Nad Wartą”`: bodies of one event that bear one title. */
function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const title = (name: string) => /[„"']([^„”"']{6,100})[”"']/u.exec(name)?.[1] ?? null;
  return title(a) !== null && title(a) === title(b);
}

/**
 * Adds what a sentence says of participants to the event it speaks of. `współorganizują A i B` where nobody else organises: they organise
 * it together.
 */
export function addParticipants(context: PageContext, statement: Statement, target: Draft): void {
  const found = readParticipants(context, statement);
  const together =
    found.length > 1 &&
    found.every(({ role }) => role === 'co_organizer') &&
    !target.participants.some((one) => one.role === 'organizer');
  for (const { role: told, actor } of found) {
    const role = together ? 'organizer' : told;
    if (
      target.participants.some(
        (one) =>
          isSame(one.name, actor.name) && (role === 'participant' || one.role === role || one.role === 'co_organizer'),
      )
    )
      continue;
    target.participants.push({ name: actor.name, entity_type: actor.entity_type, role });
    target.supports.push({ field: 'participants', start: actor.start, end: actor.end, rule: RULE });
  }
}
