import { fold } from '../../../polish/fold.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import { type PageContext, type Statement, statementAt } from '../../context.ts';
import { eventDates } from '../dates/assign-dates.ts';
import { isDescribed } from '../drafts/about.ts';
import type { Draft } from '../drafts/draft.ts';

/** What asks people to come along, up to the occasion. Trap: `Kto był na spływie?` */
const ASKS = phrase(
  /(?<!\p{L})(?:kto\s{1,3}(?:chce|chcialby|ma\s{1,3}ochote)|chcesz|chcecie|masz\s{1,3}ochote|(?:zapisz|zglos|wybierz)(?:cie)?\s{1,3}sie|zapisujemy|szukamy\s{1,3}(?:chetnych|uczestnikow)|jedziesz|jedziecie|pojedz(?:cie)?|jedz(?:cie)?|wyrusz(?:cie)?|zabieramy|zabierzemy|zapraszamy|(?:sa|mamy|zostaly)\s{1,3}(?:jeszcze\s{1,3}){0,1}(?:wolne\s{1,3}){0,1}miejsca|prowadzimy\s{1,3}(?:zapisy|nabor)|przyjmujemy\s{1,3}zgloszenia)\s[^.;:!?]{0,60}?(?<!\p{L})na\s{1,3}(?:\p{L}{3,16}\s{1,3}){0,2}$/u,
);
/** `Termin:`, `Termin i miejsce:`, `Termin wyjazdu:`, `Kiedy?`. Traps: `Termin zgłoszeń:`, `Termin realizacji:`. */
const LABEL =
  /^\P{L}{0,3}(?:termin|data|kiedy|czas)(?:\s{1,3}(?:i|oraz)\s{1,3}(?:miejsce|czas|gdzie|godzina)){0,1}(?:\s{1,3}(\p{L}{4,16})(?:\s{1,3}\p{L}{4,14}){0,1}){0,1}\s{0,3}[:?–-]/u;
const WHATEVER = /^(?:wydarzeni|spotkani|imprez)/u;
const STEM = 5;

/**
 * `Masz ochotę na spływ kajakowy po Pilicy?` and, lines below, `Data: 4 lipca, Sulejów`: when that one is which the page asks people along to. Traps: another
 * occasion with a day or a name on the page; the day until which one signs up.
 */
export function isAskedTo(
  context: PageContext,
  statement: Statement,
  target: Draft,
  clusters: readonly Draft[],
): boolean {
  if (target.governed || target.plural || target.dates.some(tellsMonth) || !isDescribed(target)) return false;
  const label = LABEL.exec(statement.folded);
  if (label === null || !(isOf(label[1], target) && hasDay(statement))) return false;
  if (clusters.some((one) => one !== target && isAnother(one))) return false;
  return target.mentions.some(({ start }) => {
    const told = statementAt(context, start);
    if (told === null || told.start >= statement.start) return false;
    return ASKS.test(told, told.folded.slice(0, start - told.start));
  });
}

/** `W tym roku zabieramy seniorów` tells no day. */
const tellsMonth = ({ start, mention }: Draft['dates'][number]): boolean =>
  (start !== null && start.length > 4) || mention?.expression.dates[0]?.start.month != null;

const isOf = (word: string | undefined, { lemma }: Draft): boolean =>
  word === undefined || WHATEVER.test(word) || word.startsWith(fold(lemma).slice(0, STEM));

function hasDay(statement: Statement): boolean {
  const [date, ...others] = eventDates(statement);
  return date?.expression.dates[0]?.start.day != null && others.length === 0;
}

const isAnother = ({ weight, asserted, named, governed, dates, topic }: Draft): boolean =>
  !governed && (dates.length > 0 || topic || named || (weight === 'strong' && asserted));
