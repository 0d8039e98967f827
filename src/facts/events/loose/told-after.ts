import { isFiniteVerb } from '../../../polish/occasions/verb-forms.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import { someWord } from '../../../polish/some-word.ts';
import { type PageContext, type Statement, statementAt } from '../../context.ts';
import { eventDates } from '../dates/assign-dates.ts';
import type { Draft } from '../drafts/draft.ts';
import { hasLocalVenue } from '../venues/places-of.ts';
import { isHabit } from '../wording/cues.ts';
import { FORMERLY, GATHERING, TOGETHER } from '../wording/gathering.ts';
import { hasPredicate } from '../wording/has-predicate.ts';
import { isHeadingOf } from '../wording/heading-of.ts';
import { isOnPaper } from '../wording/told-that-day.ts';

/** How many sentences may stand between the occasion's name and the one that tells when people were together. */
const BETWEEN = 3;

/**
 * `Minął XII Zlot Kowali. Kuźnie rozłożyli 4 maja 2019 r. w Zduńskiej Woli`, or below the heading `Seminarium o rybach`: `16 maja w Dobczycach wysłuchano dwunastu wykładów`: a sentence
 * that says when people were together, the first one with a day after the one that names the occasion. Traps: `5 maja podpisano umowę`; another day or occasion between the two.
 */
export function isToldAfter(context: PageContext, statement: Statement, target: Draft): boolean {
  if (statement.dates.length === 0 || statement.kind === 'heading' || FORMERLY.test(statement)) return false;
  if (!GATHERING.test(statement) && !TOGETHER.test(statement) && !isStart(statement)) return false;
  const dates = eventDates(statement);
  if (dates.length === 0 || !dates.every((date) => date.expression.dates[0]?.start.day != null)) return false;
  return isNamedBefore(context, statement, target);
}

/** Pasts of many, of the first person plural and of nobody in particular: whatever they did. */
const DID = /(?:l[iyo]|l[iy]smy|[aeo]no|[iyu]to)$/u;

/**
 * `### Powiatowy Konkurs Ortograficzny` and below it `W Karczmiskach 14 maja pisano dyktando`: under a title that is a named occasion, what many did on the one day that is told of is done
 * at it, by whichever verb where the place is told, else by what is done there. Traps: acts on paper (`14 maja ogłoszono wyniki`), another day anywhere below, `do 14 maja pisano do nas`.
 */
export function isToldUnderTitle(context: PageContext, statement: Statement, target: Draft): boolean {
  const [mention] = target.mentions;
  if (mention === undefined || !target.named || target.plural || target.weight === 'hypernym') return false;
  const acts = ACTS_AT[target.classification]?.test(statement) === true && !BY_OTHERS.test(statement.folded);
  if (statement.kind === 'heading' || FORMERLY.test(statement) || (isOnPaper(statement) && !acts)) return false;
  if (isHabit(statement)) return false;
  // `podsumowano rok 2016`
  const [date, ...others] = eventDates(statement).filter(({ expression }) => !isYearAlone(expression.dates[0]));
  if (date?.expression.dates[0]?.start.day == null || others.length > 0) return false;
  // Where they did it: `radni poparli pomysł`, `wyznaczono trasę` may be done anywhere.
  const there = hasLocalVenue(statement) || statement.places.some(({ role }) => role === 'venue');
  if (!there && !acts) return false;
  if (!acts && !someWord(statement.folded, (word) => DID.test(word) && isFiniteVerb(word))) return false;
  const title = statementAt(context, mention.start);
  if (title === null || title.start >= statement.start || !isTitle(context, title, statement)) return false;
  return !otherDayBelow(context, title, statement, acts);
}

/** `członkowie udzielili zarządowi absolutorium`, `radni uchwalili budżet`: what is done where a body sits. Trap: `zarząd przyjął plan`, which sits by itself. */
const SITTING = phrase(
  /(?<!\p{L})(?:udziel(?:il[iyo]|ilismy|ono)\s[^.;:]{0,60}?(?:absolutori|wotum)\p{L}{1,3}|uchwal(?:il[iyo]|ilismy|ono)|(?:przyj(?:el[iyo]|elismy|eto)|zatwierdz(?:il[iyo]|ilismy|ono)|rozpatrz(?:yl[iyo]|ono)|wysluchal[iy])\s[^.;:]{0,60}?(?:sprawozdan|plan|statut|budzet|uchwal|stanowisk|program)\p{L}{0,4}|podje(?:l[iyo]|lismy|to)\s[^.;:]{0,40}?uchwal\p{L}{0,3}|wybra(?:l[iyo]|lismy|no)\s[^.;:]{0,60}?(?:zarzad|wladz|rad[eyn]|komisj|przewodnicz|prezes|soltys|delegat)\p{L}{0,5}|podsumowa(?:l[iyo]|lismy|no)\s[^.;:]{0,60}?(?:rok|kadencj|dzialalnosc|sezon)\p{L}{0,3}|glosowa(?:l[iyo]|lismy|no))(?!\p{L})/u,
);
/** `sportowcy odebrali nagrody`, `laureatom wręczono statuetki`. */
const AWARDS = phrase(
  /(?<!\p{L})(?:odebra|otrzyma|wrecz[yo]|przyzna)(?:l[iyo]|no|ono)\s[^.;:]{0,60}?(?:nagrod|wyroznien|statuetk|medal|odznaczen|odznak|dyplom|puchar|tytul)\p{L}{0,4}(?!\p{L})/u,
);
/** Who acts without the assembly. */
const BY_OTHERS = /(?<!\p{L})(?:zarzad|prezydium|kapitula|jury|wojewoda|minister|komisja|sad)\s/u;
const ACTS_AT: Readonly<Partial<Record<Draft['classification'], typeof SITTING>>> = {
  session: SITTING,
  assembly: SITTING,
  meeting: SITTING,
  ceremony: AWARDS,
};

/** The heading above, or the line without a verb that opens the same paragraph. */
function isTitle(context: PageContext, title: Statement, statement: Statement): boolean {
  if (isHeadingOf(context, title, statement)) return true;
  const opens = context.byBlock[statement.block]?.[0] === title && title.kind === 'paragraph';
  return opens && !hasPredicate(title.text, title.folded) && !/[.:;,]\s{0,2}$/u.test(title.text);
}

/** Below what an assembly did its plans may stand, with days of their own: those in a list are not its own. */
function otherDayBelow({ statements }: PageContext, title: Statement, statement: Statement, acts: boolean): boolean {
  for (let at = title.index + 1; at < statements.length; at++) {
    const one = statements[at];
    if (one === undefined || one.scope !== statement.scope) return false;
    if (title.block === statement.block && one.block !== title.block) return false;
    if (acts && one.kind === 'list_item') continue;
    if (one !== statement && one.dates.some(({ expression }) => expression.dates[0]?.start.day != null)) return true;
  }
  return false;
}

/** `Sztab rusza do pracy 28 stycznia o 9:00`, `Startujemy 7 lipca`: it begins. Traps: what is sold, signed up for or built from that day on. */
const STARTS = phrase(
  /(?<!\p{L})(?:rusza(?:my|ja)?|startuj(?:e|emy|a)|wystartuj(?:e|emy|a)|zaczyna(?:my|ja)?|zaczniemy|rozpoczyna(?:my|ja)?|rozpoczniemy|otwiera(?:my)?|otworzymy)(?!\p{L})/u,
);
const OF_OTHER =
  /(?<!\p{L})(?:zapis|sprzedaz|przedsprzedaz|bilet|rejestrac|rekrutac|nabor|glosowan|zgloszen|remont|budow|prace(?!\p{L})|robot|inwestycj|produkcj|przyjmowan|wydawan|konkurs|kampani|projekt|autobus|lini[ae]|kurs|szczepi)/u;

const isStart = (statement: Statement): boolean => STARTS.test(statement) && !OF_OTHER.test(statement.folded);

/** `w tym roku`, `w 2016 roku` */
const isYearAlone = (range: Statement['dates'][number]['expression']['dates'][number] | undefined): boolean =>
  range?.start.month == null && range?.start.season == null;

function isNamedBefore(context: PageContext, statement: Statement, target: Draft): boolean {
  for (let at = statement.index - 1; at >= Math.max(0, statement.index - 1 - BETWEEN); at--) {
    const before = context.statements[at];
    if (
      before === undefined ||
      !(before.block === statement.block || isHeadingOf(context, before, statement) || before.scope === statement.scope)
    )
      return false;
    if (target.mentions.some((one) => one.start >= before.start && one.end <= before.end))
      return before.block === statement.block || isHeadingOf(context, before, statement);
    // `Jak co roku w styczniu dziękujemy`: no day, a habit; `W tym roku świętowaliśmy w Luzinie`.
    const days = before.dates.filter(({ expression }) => !isYearAlone(expression.dates[0]));
    if ((days.length > 0 && !isHabit(before)) || before.occasions.some(({ weight }) => weight !== 'hypernym'))
      return false;
  }
  return false;
}
