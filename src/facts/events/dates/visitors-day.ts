import { fold } from '../../../polish/fold.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import { type PageContext, type Statement, statementAt } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';
import { isHouseIn } from '../loose/when-where-line.ts';
import { draftPlace, isSettlement } from '../venues/places-of.ts';
import { isHabit } from '../wording/cues.ts';
import { FORMERLY } from '../wording/gathering.ts';
import { eventDates } from './assign-dates.ts';
import { joinConsecutive, resolveMention } from './resolve-dates.ts';

const RULE = 'facts/events/dates/visitors-day.ts';

/** Whose visit a title tells of → who comes, both folded. */
const VISITORS: Readonly<Record<string, string>> = {
  delegacji: 'delegacja',
  grupy: 'grupa',
  gosci: 'goscie',
  ambasadora: 'ambasador',
  konsula: 'konsul',
  ministra: 'minister',
  wojewody: 'wojewoda',
  marszalka: 'marszalek',
  prezydenta: 'prezydent',
  premiera: 'premier',
  burmistrza: 'burmistrz',
  mera: 'mer',
  radnych: 'radni',
  uczniow: 'uczniowie',
  studentow: 'studenci',
  seniorow: 'seniorzy',
  strazakow: 'strazacy',
  samorzadowcow: 'samorzadowcy',
  przedstawicieli: 'przedstawiciele',
  mlodziezy: 'mlodziez',
};

const COMES = phrase(
  /(?<!\p{L})(?:odwiedzi(?:a|l[aioy]?|li|ly)?|odwiedza(?:ja)?|zwiedzi(?:a|l[aioy]?|li|ly)?|przyjedzie|przyjada|przyjecha(?:l[aoiy]?|li|ly)|przyjezdza(?:ja)?|przybed(?:zie|a)|przyby(?:l[aoiy]?|li|ly)|przybywa(?:ja)?|zawita(?:ja|l[aoiy]?|li|ly)?|gosci(?:l[aoiy]?|li|ly)?|bedzie\s{1,3}goscic|beda\s{1,3}goscic|przebywa(?:ja|l[aoiy]?|li|ly)?|zjawi(?:a|l[aoiy]?|li|ly)?\s{1,3}sie|zlozy(?:l[aoiy]?|li|ly|a)?\s{1,3}wizyte)(?!\p{L})/u,
);
/** Another one, or where the guests go then. Trap: `delegacja odwiedzi nas ponownie 5 maja`. */
const OTHER = phrase(
  /(?<!\p{L})(?:kolejn|nastepn|poprzedni|ponownie|znowu?|wczesniej|pozniej|rewizyt|uprzedni|ubiegl|zeszl|przyszl|przed\s{1,3}rokiem|rok\s{1,3}temu|za\s{1,3}rok|nie\s{1,3}(?:odwiedz|przyj|przyb|zawit))/u,
);

/**
 * `Wizyta studentów z Gruzji` over `W czwartek 12 maja studenci przyjadą do Kutna`: whose visit the title tells of comes somewhere
 * on the one day that is told. Traps: `Delegacja gminy odwiedziła 5 maja Bergen` under `Wizyta gości z Bergen`, others; two such days; another visit than this.
 */
export function dateByVisitors(context: PageContext, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (!draft.topic || draft.lemma !== 'wizyta' || draft.governed || draft.dates.length > 0) continue;
    const who = visitorOf(draft.name);
    const title = statementAt(context, draft.at);
    if (who === null || title === null) continue;
    const told = context.statements.filter(
      (one) => one.index > title.index && one.scope === title.scope && tellsOf(one, who),
    );
    const [statement, ...others] = told;
    if (statement === undefined || others.length > 0) continue;
    giveDay(context, draft, statement);
    // `goście zwiedzą ratusz; o 15.00 przewidziano wykłady`: what the guests will hear is their visit.
    for (const one of drafts) if (isHeardThere(one, statement)) [one.governed, one.dates] = [true, []];
  }
}

/** Who a visit is of: the word right behind it, or behind an adjective. */
function visitorOf(name: string): string | null {
  const words = fold(name).split(/\s+/u);
  const at = words.indexOf('wizyta');
  const found = words.slice(at + 1, at + 3).find((word) => VISITORS[word] !== undefined);
  return found === undefined ? null : (VISITORS[found] ?? null);
}

function tellsOf(statement: Statement, who: string): boolean {
  if (statement.kind === 'heading' || isHabit(statement) || OTHER.test(statement) || FORMERLY.test(statement))
    return false;
  const [date, ...others] = eventDates(statement);
  if (date?.expression.dates[0]?.start.day == null || others.length > 0) return false;
  const clause = statement.folded.split(';')[0] ?? '';
  if (date.start - statement.start > clause.length) return false;
  return COMES.test(statement, clause) && isSubject(clause, who);
}

/** Behind whom whose they are may stand: `delegacja naszej gminy`, which are others. */
const OURS = /^\s{1,3}(?:nasz|gmin|powiat|miasta|urzed|z\s{1,3}nasz)/u;

function isSubject(clause: string, who: string): boolean {
  for (const { index, 0: word } of clause.matchAll(/\p{L}{3,20}/gu))
    if (word === who && !OURS.test(clause.slice(index + word.length))) return true;
  return false;
}

function giveDay(context: PageContext, draft: Draft, statement: Statement): void {
  const days = eventDates(statement).flatMap((date) => [...resolveMention(context, statement, date)]);
  for (const one of joinConsecutive(days)) {
    draft.dates.push(one);
    draft.supports.push({ field: 'start_date', ...one.span, rule: RULE });
  }
  draft.asserted = true;
  const [place, ...others] = statement.places.filter(
    (one) => isSettlement(one) && (one.role === 'venue' || isHouseIn(statement, one)),
  );
  if (place === undefined || others.length > 0 || draft.places.some(({ basis }) => basis === 'stated')) return;
  draft.places.push(draftPlace(place, 'stated'));
  draft.supports.push({ field: 'places', start: place.start, end: place.end, rule: RULE });
}

const isHeardThere = ({ plural, named, mentions }: Draft, { start, end }: Statement): boolean =>
  plural && !named && mentions.every((one) => one.start >= start && one.end <= end);
