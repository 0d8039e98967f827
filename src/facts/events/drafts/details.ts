import type { EventDetails } from '../../../model/event.ts';
import type { Span } from '../../../model/span.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import { hasPredicate } from '../wording/has-predicate.ts';
import type { Draft } from './draft.ts';
import { languagesIn } from './languages.ts';
import { topicsBelow } from './topics.ts';

const RULE = 'facts/events/drafts/details.ts';

const EVENT =
  '(?:konferencj|szkoleni|seminari|wydarzeni|spotkani|kongres|warsztat|koncert|imprez|webinar|zjazd|wyklad|festyn)\\p{L}{0,3}';
const FREE_WORD = '(?:bezplatn|nieodplatn|darmow)(?:y|a|e)';
/** `Udział w konferencji jest bezpłatny`, `Wstęp wolny`, `Szkolenie jest bezpłatne`. */
const FREE = phrase(
  new RegExp(
    `(?<!\\p{L})(?:(?:udzial|uczestnictwo|wstep)(?:\\s[^.;,:]{1,60}?)?(?:\\s{1,3}(?:jest|bedzie)|\\s{0,2}[-–:])?\\s{1,3}(?:${FREE_WORD}|woln(?:y|e))|${EVENT}\\s{1,3}(?:jest|sa|bedzie|beda)\\s{1,3}${FREE_WORD})(?!\\p{L})`,
    'u',
  ),
);
const PAID = phrase(
  /(?<!\p{L})(?:udzial|uczestnictwo|wstep)(?:\s[^.;,:]{1,60}?)?(?:\s{1,3}(?:jest|bedzie))?\s{1,3}(?:od)?platn(?:y|e)(?!\p{L})/u,
);
/** `Wstęp wolny dla dzieci`, `udział bezpłatny dla członków`: for some. Trap: `dla wszystkich`. */
const FOR_SOME =
  /^[^.;!]{0,12}(?:\s(?:dla\s{1,3}(?!wszystkich|kazdego|uczestnikow|mieszkanc|publicznosci|chetnych|zainteresowanych)|do\s{1,3}(?:lat|godz)|po\s{1,3}(?:godz|okaz)|za\s{1,3}okazaniem|pod\s{1,3}warunkiem|z\s{1,3}biletem|w\s{1,3}(?:pierwsz|poniedzial|wtor|srod|czwart|piat|sobot|niedziel)))/u;

/** `Kongres w formule Krajowego Forum`: which the next occasion names otherwise. Trap: `w formule warsztatów`, a manner. */
const IN_FORM = /(?<!\p{L})w\s{1,3}formule\s{1,3}$/u;

/** What few pages tell, of the event that a sentence speaks of. */
export function addDetails(context: PageContext, statement: Statement, target: Draft): void {
  addFree(statement, target);
  addForm(statement, target);
  for (const { value, ...span } of languagesIn(statement))
    note(target, 'languages', target.details.languages, value, span);
  if (target.details.topics.length > 0) return;
  for (const { value, ...span } of topicsBelow(context, statement))
    note(target, 'topics', target.details.topics, value, span);
}

function addFree(statement: Statement, target: Draft): void {
  const match = FREE.exec(statement);
  const some = match !== null && (isForSome(statement, match) || isOfProgramme(statement, match));
  const told = match !== null && !some ? true : PAID.test(statement) ? false : null;
  if (told === null || some || target.plural) return;
  target.details.free.add(told);
  target.supports.push({ field: 'is_free', start: statement.start, end: statement.end, rule: RULE });
}

/** `Opłata wynosi 120 zł; dla studentów wstęp wolny`, `Wstęp wolny dla dzieci`. */
function isForSome({ folded }: Statement, { index, 0: told }: RegExpExecArray): boolean {
  return (
    FOR_SOME.test(folded.slice(index + told.length)) ||
    /(?<!\p{L})dla\s{1,3}(?:\p{L}{3,20}\s{1,3}){1,3}$/u.test(folded.slice(0, index)) ||
    /\d\s{0,2}(?:zl|pln)(?!\p{L})/u.test(folded)
  );
}

/** `O 20:30 na telebimie obejrzymy mecz, wstęp wolny`: an hour of the day, with a verb of its own. */
function isOfProgramme({ text, folded, times, occasions }: Statement, { index }: RegExpExecArray): boolean {
  return times.length > 0 && occasions.length === 0 && hasPredicate(text.slice(0, index), folded.slice(0, index));
}

function addForm(statement: Statement, target: Draft): void {
  for (const { named, edition, name, start, end } of statement.occasions) {
    const before = statement.folded.slice(0, start - statement.start);
    if (!named || edition !== null || !name.includes(' ') || !IN_FORM.test(before)) continue;
    if (target.mentions.some((one) => one.start < start && one.start >= statement.start))
      addOtherName(target, name, { start, end }, RULE);
  }
}

/** Another name of the event, once. */
export function addOtherName(target: Draft, name: string, { start, end }: Span, rule: string): void {
  if (target.name === name) return;
  note(target, 'other_names', target.details.names, name, { start, end }, rule);
}

function note(
  target: Draft,
  field: string,
  values: string[],
  value: string,
  { start, end }: Span,
  rule: string = RULE,
): void {
  if (values.includes(value)) return;
  values.push(value);
  target.supports.push({ field, start, end, rule });
}

/** As a record shows them; a page that says both of the price says neither. */
export function detailsOf({ name, details: { names, topics, languages, free } }: Draft): EventDetails {
  const others = names.filter((other) => other !== name).sort();
  const [isFree] = free;
  return {
    ...(others.length === 0 ? {} : { other_names: others }),
    ...(topics.length === 0 ? {} : { topics }),
    ...(languages.length === 0 ? {} : { languages: [...languages].sort() }),
    ...(free.size !== 1 || isFree === undefined ? {} : { is_free: isFree }),
  };
}
