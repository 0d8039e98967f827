import type { EventClassification } from '../../../model/event.ts';
import type { OccasionMention } from '../../../model/mention.ts';
import { fold } from '../../../polish/fold.ts';
import { type Phrase, Phrases, phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import { eventDates } from '../dates/assign-dates.ts';
import { joinConsecutive, resolveMention } from '../dates/resolve-dates.ts';
import { isRelativeToBefore } from '../dates/shifts.ts';
import { weekdayTold } from '../dates/told-weekdays.ts';
import { type Draft, draftOf } from '../drafts/draft.ts';
import { placesOf } from '../venues/places-of.ts';
import { anniversaryClause, anniversaryName } from '../wording/anniversary.ts';
import { isHabit, takesPlace } from '../wording/cues.ts';
import { isHeadingOf } from '../wording/heading-of.ts';
import { talkedFrom } from '../wording/talked-of.ts';
import { titleHeld } from '../wording/titled-event.ts';
import { toldOccasion } from '../wording/told-occasion.ts';
import { guests, visit } from '../wording/visit-names.ts';
import { ACT_CUES } from './act-cues.ts';
import { GUEST_CUES } from './guest-cues.ts';
import { happeningOf } from './happening-verbs.ts';
import { MEETING_CUES } from './meeting-cues.ts';
import { isDayOfMeeting, isPlaceOfTopic, organMeeting } from './organ-meeting.ts';
import { isOfHeading, isOnlyHow, isSeatOf, namesOccasion } from './other-occasion.ts';

const RULE = 'facts/events/verbs/verb-events.ts';

/** A verb that tells of an occasion without naming it. */
interface VerbCue {
  readonly pattern: Phrase;
  readonly name: (statement: Statement) => string;
  readonly lemma: string;
  readonly classification: EventClassification;
}

const CUES: readonly VerbCue[] = [
  // Podpisy pod aktem założycielskim związku złożyli 4 lutego wójtowie trzech gmin. Trap: `podpisy pod petycją złożyło 300 mieszkańców`.
  {
    pattern: phrase(
      /(?<!\p{L})podpisy\s{1,3}pod\s{1,3}(?:\p{L}{4,16}(?:ym|im|a)\s{1,3}){0,1}(?:aktem|umowa|deklaracja|listem|porozumieniem)(?!\p{L})[^.;:]{0,120}?(?<!\p{L})(?:zlozyl[aioy]?|zlozono|postawil[aioy]?|zlozyli)(?!\p{L})|(?<!\p{L})(?:zlozyl[aioy]?|zlozono|postawil[aioy]?|zlozyli)(?!\p{L})[^;:]{0,80}?(?<!\p{L})podpisy\s{1,3}pod\s{1,3}(?:\p{L}{4,16}(?:ym|im|a)\s{1,3}){0,1}(?:aktem|umowa|deklaracja|listem|porozumieniem)(?!\p{L})/u,
    ),
    name: signature,
    lemma: 'podpisanie',
    classification: 'ceremony',
  },
  // Od 3 do 6 maja przebywała w Sejnach delegacja miasta X / gościliśmy delegację z Y / delegacja z Y gości w ratuszu. Traps: `delegacja gości z Y`, `delegacja radnych złożyła kwiaty`, `przybyli goście oraz delegacje`.
  {
    pattern: phrase(
      /(?<!\p{L})(?:przebywala|bawila|goscila|odwiedzila|przyjechala|wizytowala|zawitala)(?!\p{L})(?=[^.;]{0,90}(?<!\p{L})delegacja(?!\p{L}))|(?<!\p{L})(?:goscil(?:i|ismy|a|o)?|goscimy|podejmowal(?:i|ismy))(?!\p{L})(?=[^.;]{0,60}(?<!\p{L})delegacje(?!\p{L}))|(?<!\p{L})delegacja(?=[^.;]{0,60}(?<!\p{L})(?:gosci|przebywa|bawi|odwiedza|wizytuje|przyjezdza)\s{1,3}(?:w|we|u|na|do|nasz\p{L}{0,3}|miasto|gmine)(?!\p{L}))|(?<!\p{L})delegacja(?=[^.;]{0,90}(?<!\p{L})(?:przebywala|bawila|goscila|odwiedzila|przyjechala|wizytowala|zawitala)(?!\p{L}))/u,
    ),
    name: visit,
    lemma: 'wizyta',
    classification: 'study_visit',
  },
  // W dniach 3–7 maja gościliśmy w Kutnie grupę uczniów z partnerskiego Bitetto. Traps: `gościliśmy zespoły z całej Polski`, `gościliśmy mistrza`.
  {
    pattern: phrase(
      /(?<!\p{L})(?:goscil(?:i|ismy|a|o)?|goscimy|podejmowal(?:i|ismy))(?!\p{L})(?=[^.;]{0,90}(?<!\p{L})(?:grupe|gosci|przyjaciol|mlodziez|uczniow|strazakow|samorzadowcow|radnych|przedstawicieli)(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:partnersk|zaprzyjaznion|blizniacz))/u,
    ),
    name: guests,
    lemma: 'wizyta',
    classification: 'study_visit',
  },
  // W siedzibie związku spotkali się 15 lutego prezydenci miast. Trap: `spotkał się z krytyką`.
  {
    pattern: phrase(
      /(?<![a-z])(?:spotka(?:li|ly|ja)\s{1,3}sie(?!\p{L})|spotka(?:l[ao]?|my|lismy)?\s{1,3}sie\s{1,3}(?:\d{1,2}\s{1,3}\p{L}{3,12}\s{1,3}(?:\d{4}\s{1,3}(?:roku|r\.?)?\s{1,3})?)?(?:(?:w|na)\s{1,3}\p{L}{3,20}\s{1,3}){0,2}z\s{1,3}(?!(?:\p{L}{3,16}\s{1,3}){0,2}(?:krytyk|uznan|odmow|zaintereso|aprobat|sprzeciw|odzew|opor|brak)))/u,
    ),
    name: () => 'Spotkanie',
    lemma: 'spotkanie',
    classification: 'meeting',
  },
  // Skarbnicy gmin zjechali 15 lutego do biura związku. Traps: `auto zjechało do rowu`, `cykliści zjechali do mety`.
  {
    pattern: phrase(
      /(?<![a-z])(?:(?:wice)?prezydenci|burmistrzowie|wojtowie|starostowie|samorzadowcy|radni|delegaci|przedstawiciele|skarbnicy|sekretarze|soltysi|marszalkowie)(?=[^.;]{0,60}(?<!\p{L})(?:zjechali|przyjechali)(?:\s{1,3}sie){0,1}\s[^.;]{0,50}(?<!\p{L})(?:do|w)\s)|(?<![a-z])(?:zjechali|przyjechali)(?:\s{1,3}sie){0,1}\s{1,3}(?=[^.;]{0,60}(?<!\p{L})(?:(?:wice)?prezydenci|burmistrzowie|wojtowie|starostowie|samorzadowcy|radni|delegaci|skarbnicy|sekretarze|soltysi|marszalkowie)(?!\p{L}))/u,
    ),
    name: () => 'Spotkanie',
    lemma: 'spotkanie',
    classification: 'meeting',
  },
  // burmistrzowie odnowili umowę partnerską / zawarto porozumienie o partnerstwie / podpisano list intencyjny / podpisana została deklaracja. Traps: `umowę podpisano z wykonawcą`, `podpisał deklarację członkowską`.
  {
    pattern: phrase(
      /(?<![a-z])(?:podpisa(?:no|li|ly|l|la)|zawar(?:to|li|ly|l|la)(?=[^.;]{0,90}(?:partnersk|partnerstw))|podpisz\p{L}{1,3}|odnowi(?:li|ly|ono)|parafowa\p{L}{1,3}|podpisan[aey]\s{1,3}(?:zosta(?:l[ao]?|nie)|bedzie)|zosta(?:l[ao]?|nie)\s{1,3}(?:\p{L}{8,12}\s{1,3}){0,1}podpisan[aey])(?!\p{L})(?=[^.;]{0,160}(?:partnersk|o\s{1,3}partnerstwie|o\s{1,3}wspolpracy|listy?\s{1,3}intencyjn[ye](?!\p{L})|konwencj\p{L}{1,2}\s{1,3}o\s{1,3}utworzeniu|deklaracj(?!\p{L}{1,2}\s{1,3}(?:(?:o\s{1,3})?przystapieni|(?:o\s{1,3})?czlonkostw|czlonkowsk|akces|dostepnosc|podatkow|majatkow))))|(?:umow\p{L}{1,2}\s{1,3}(?:partnersk\p{L}{1,2}|o\s{1,3}partnerstwie|o\s{1,3}wspolpracy)|listy?\s{1,3}intencyjn[ye](?!\p{L})|(?:deklaracj\p{L}{1,2}|porozumieni[ea])\s{1,3}o\s{1,3}(?:\p{L}{6,16}\s{1,3}){0,1}wspolpracy|partnerstw[^.;]{1,40}umow\p{L}{1,2})(?=[^.;]{0,80}(?:podpisa|odnowi|parafowa))/u,
    ),
    name: (statement) => (/odnowi/.test(statement.folded) ? 'Odnowienie umowy partnerskiej' : signed(statement)),
    lemma: 'podpisanie',
    classification: 'ceremony',
  },
];

/** Instrumentals of what is signed (as printed) → genitives. */
const SIGNED: Readonly<Record<string, string>> = {
  aktem: 'aktu',
  umową: 'umowy',
  deklaracją: 'deklaracji',
  listem: 'listu',
  porozumieniem: 'porozumienia',
};

/** `Podpisy pod aktem założycielskim Związku złożyli` → `Podpisanie aktu założycielskiego Związku`. */
function signature({ text }: Statement): string {
  const what =
    /pod\s{1,3}(?:\p{L}{4,16}\s{1,3}){0,1}?(aktem|umową|deklaracją|listem|porozumieniem)((?:\s{1,3}(?!złoży|złożo|postawi|\d|w\s|dnia\s)[\p{L}„”"-]{1,24}){0,8})/u.exec(
      text,
    );
  if (what?.[1] === undefined) return 'Podpisanie umowy';
  const [first = '', ...rest] = (what[2] ?? '').trim().split(/\s+/u);
  const adjective = first
    .replace(/(?<=\p{L}{3})(?:ym|im)$/u, (ending) => (ending === 'im' ? 'iego' : 'ego'))
    .replace(/(?<=[nw])ą$/u, 'ej')
    .replace(/(?<=[kg])ą$/u, 'iej');
  return ['Podpisanie', SIGNED[what[1]], adjective, ...rest].filter(Boolean).join(' ');
}

function signed(statement: Statement): string {
  if (/list\s{1,3}intencyjny/.test(statement.folded)) return 'Podpisanie listu intencyjnego';
  if (/listy\s{1,3}intencyjne/.test(statement.folded)) return 'Podpisanie listów intencyjnych';
  const founded = /konwencj\p{Ll}{1,2}\s{1,3}o\s{1,3}utworzeniu((?:\s{1,3}\p{Lu}[\p{L}-]{1,24}){0,6})/iu.exec(
    statement.text,
  )?.[1];
  if (founded !== undefined) return `Podpisanie konwencji o utworzeniu${founded}`;
  if (/partnersk|partnerstw/.test(statement.folded)) return 'Podpisanie umowy partnerskiej';
  const what = /(?<!\p{L})(deklaracj|porozumieni)\p{L}{1,2}\s{1,3}o\s/u.exec(statement.folded)?.[1];
  if (what === 'deklaracj') return 'Podpisanie deklaracji o współpracy';
  return what === 'porozumieni' ? 'Podpisanie porozumienia o współpracy' : 'Podpisanie umowy o współpracy';
}

/** Occasions told by a verb alone, in a sentence that names none and gives a day. */
export function collectVerbEvents(context: PageContext): readonly Draft[] {
  return context.statements.flatMap((sentence) => {
    const statement = anniversaryClause(sentence) ?? sentence;
    if (namesOccasion(statement) || isHabit(statement)) return [];
    const from = talkedFrom(statement);
    const organ = statement.dates.length === 0 ? null : organMeeting(statement);
    const days = eventDates(statement).filter(
      (date) =>
        date.start < from && isDay(statement, date) && (organ === null || isDayOfMeeting(statement, organ, date.start)),
    );
    const exact = days.filter((date) => date.expression.dates[0]?.start.day != null);
    const dates = exact.length > 0 ? exact : days;
    const written = context.references[statement.scope]?.date ?? '';
    const weekday = dates.length > 0 || written.length !== 10 ? null : weekdayTold(statement, statement.end, written);
    const later = dates.length === 0 && weekday === null && isDatedNext(context, statement);
    const day = dates.length === 0 && weekday === null ? dayBehind(context, statement) : null;
    if (day !== null) return visitOn(context, statement, day);
    if (dates.length === 0 && weekday === null && !later && !isRelativeToBefore(statement)) return [];
    const told = toldBy(context, statement);
    if (told === null || (later && told.classification !== 'ceremony')) return [];
    const draft = draftFrom(context, statement, told, dates);
    // `W niedzielę podpisano umowę partnerską`
    if (weekday?.past === true) {
      draft.dates.push(weekday);
      draft.supports.push({ field: 'start_date', ...weekday.span, rule: 'facts/events/dates/told-weekdays.ts' });
    }
    return weekday?.past === false ? [] : [draft];
  });
}

/** `Z wizytą przyjechał do Pszczyny ambasador. 30 maja spacerował po parku`: the next sentence opens with the day. */
function dayBehind({ statements }: PageContext, { index, block, occasions }: Statement): Day | null {
  const next = statements[index + 1];
  if (next?.block !== block || !occasions.some(({ lemma }) => lemma === 'wizyta')) return null;
  const [date, ...others] = eventDates(next);
  if (date === undefined || others.length > 0 || date.start - next.start > 3 || next.occasions.length > 0) return null;
  return date.expression.dates[0]?.start.day == null ? null : { statement: next, date };
}

interface Day {
  readonly statement: Statement;
  readonly date: Statement['dates'][number];
}

function visitOn(context: PageContext, statement: Statement, { statement: next, date }: Day): readonly Draft[] {
  const told = actToldBy(context, statement);
  if (told?.lemma !== 'wizyta') return [];
  const draft = draftFrom(context, statement, told, []);
  draft.dates.push(...joinConsecutive([...resolveMention(context, next, date)]));
  for (const one of draft.dates) draft.supports.push({ field: 'start_date', ...one.span, rule: RULE });
  return [draft];
}

/** `Odsłonięto pomnik. Uroczystość miała miejsce 4 maja`: the next sentence opens with what it was, and says when. */
function isDatedNext({ statements }: PageContext, { index, block }: Statement): boolean {
  const next = statements[index + 1];
  if (next?.block !== block || !takesPlace(next)) return false;
  const [first] = next.occasions;
  const dates = eventDates(next);
  return (
    first !== undefined &&
    CALLED.has(first.lemma) &&
    !first.named &&
    first.start - next.start < 14 &&
    dates.length === 1 &&
    dates[0]?.expression.dates[0]?.start.day != null
  );
}

const CALLED: ReadonlySet<string> = new Set(['uroczystość', 'ceremonia', 'wydarzenie', 'impreza']);

/** A day; `dziś`; of a body that met somewhere, a month: `Rada zebrała się w marcu w Łodzi`. */
function isDay(statement: Statement, { expression }: Statement['dates'][number]): boolean {
  const first = expression.dates[0]?.start;
  if (first?.day != null || expression.relative === 'today' || expression.relative === 'yesterday') return true;
  const placed = statement.places.some(({ role }) => role === 'venue');
  return first?.month != null && placed && organMeeting(statement) !== null;
}

/** What a sentence's verb tells of. */
interface Told {
  readonly name: string;
  readonly lemma: string;
  readonly classification: EventClassification;
  readonly named: boolean;
}

function toldBy(context: PageContext, statement: Statement): Told | null {
  const organ = organMeeting(statement);
  if (organ !== null) return { name: organ.name, lemma: 'posiedzenie', classification: 'meeting', named: true };
  const anniversary = anniversaryName(statement);
  if (anniversary !== null) return { name: anniversary, lemma: 'jubileusz', classification: 'ceremony', named: true };
  const title = titleHeld(statement);
  if (title !== null) return { name: title, lemma: fold(title), classification: 'other', named: true };
  const happening = happeningOf(statement);
  if (happening !== null) return { ...happening, named: false };
  const cue = CUES.find((one) => one.pattern.test(statement, unstopped(statement.folded)));
  if (cue === undefined) return actToldBy(context, statement);
  if (cue.lemma === 'spotkanie' && isOfHeading(context, statement)) return null;
  return { name: cue.name(statement), lemma: cue.lemma, classification: cue.classification, named: false };
}

/** `19 stycznia 2021 r. list`, `4.07.2019`: full stops of a day end no clause; as long as before. */
const unstopped = (folded: string): string => folded.replace(/(?<=\d\s?r)\.|(?<=\d)\.(?=\s?\d)/gu, ' ');

/** Who came together, and the sentence before says to what: the day is lent to that. */
const OF_WHAT_WAS_NAMED: ReadonlySet<string> = new Set(['spotkanie', 'szkolenie', 'zawody', 'wizyta']);
const REACH = 3;

const ANY_ACT = new Phrases([...ACT_CUES, ...GUEST_CUES, ...MEETING_CUES], ({ pattern }) => pattern);

function actToldBy(context: PageContext, statement: Statement): Told | null {
  const none = (one: OccasionMention) => isSeatOf(statement, one) || (one.lemma === 'wizyta' && isOnlyHow(one));
  if (!statement.occasions.every(none)) return null;
  for (const cue of ANY_ACT.standing(statement)) {
    const match = cue.pattern.exec(statement, unstopped(statement.folded));
    const name = match === null ? null : cue.name(statement, match);
    if (name === null || (OF_WHAT_WAS_NAMED.has(cue.lemma) && isNamedBeside(context, statement))) continue;
    return { name, lemma: cue.lemma, classification: cue.classification, named: cue.named === true };
  }
  return null;
}

function isNamedBeside(context: PageContext, statement: Statement): boolean {
  // `Leśnicy debatowali 7 maja w Serocku. Konferencję otworzyła …`
  const next = context.statements[statement.index + 1];
  if (next?.block === statement.block && next.occasions.some(({ weight }) => weight !== 'hypernym')) return true;
  for (let at = statement.index - 1; at >= Math.max(0, statement.index - REACH); at--) {
    const before = context.statements[at];
    if (before === undefined || (before.block !== statement.block && !isHeadingOf(context, before, statement)))
      continue;
    if (before.occasions.some(({ weight }) => weight !== 'hypernym')) return true;
  }
  return false;
}

function draftFrom(context: PageContext, statement: Statement, told: Told, dates: Statement['dates']): Draft {
  const span = { start: statement.start, end: statement.end };
  const until = talkedFrom(statement);
  const mention = toldOccasion(span, {
    block: statement.block,
    confidence: 0.75,
    rule: RULE,
    name: told.name,
    classification: told.classification,
    edition: null,
    named: told.named,
    lemma: told.lemma,
    weight: 'strong',
  });
  const draft = draftOf(mention, statement.scope);
  draft.asserted = true;
  draft.dates.push(
    ...joinConsecutive(dates.slice(0, 1).flatMap((date) => [...resolveMention(context, statement, date)])),
  );
  const organ = told.lemma === 'posiedzenie' ? organMeeting(statement) : null;
  const own = placesOf(statement, mention, []).filter(
    ({ span, basis }) =>
      basis === 'stated' && span.start < until && (organ === null || !isPlaceOfTopic(statement, organ, span.start)),
  );
  draft.places.push(...own);
  draft.supports.push({ field: 'name', ...span, rule: RULE });
  for (const date of draft.dates) draft.supports.push({ field: 'start_date', ...date.span, rule: RULE });
  for (const place of draft.places) draft.supports.push({ field: 'places', ...place.span, rule: RULE });
  return draft;
}
