import { aboutOf, isDescribed } from './about.ts';
import type { Draft } from './draft.ts';
import { isToldByReport } from './reported.ts';

/** Whether what the page says of an occasion is enough to call it an event that takes or took place. */
export function isEvent(draft: Draft): boolean {
  if (draft.weight === 'hypernym') return false;
  if (draft.part && draft.parent !== null) return isEvent(draft.parent);
  if (draft.governed && !draft.named) return false;
  const dated = draft.dates.length > 0;
  const placed = draft.places.some((place) => place.basis === 'stated' || place.basis === 'name');
  // `między sesjami (25 sierpnia – 29 września)`, `zebrania od marca do maja`: a stretch of many, not one.
  if (draft.plural && draft.dates.some(isStretch)) return false;
  // `W 2017 r. odbyły się cztery sesje`: a count over a year is no occurrence.
  if (
    draft.plural &&
    draft.lemma !== 'dzień' &&
    !draft.dates.some((date) => (date.start === null ? isOfDay(date) : date.start.length === 10))
  )
    return false;
  if (isVague(draft) || isConsultationOfText(draft) || isSubmission(draft)) return false;
  if (draft.status === 'cancelled' || draft.status === 'postponed') return draft.named || draft.topic || dated;
  if (dated) return datedIsEvent(draft, placed);
  if (isToldByReport(draft)) return true;
  if (draft.governed) return false;
  return undatedIsEvent(draft, placed);
}

/** With a date: a strong noun suffices unless only a document's words carry it; a weak one needs a verb of taking place and something of its own. */
function datedIsEvent(draft: Draft, placed: boolean): boolean {
  if (draft.programme)
    return draft.weight === 'strong' || draft.named || draft.time !== null || draft.classification === 'study_visit';
  if (draft.weight === 'strong') return draft.asserted || draft.topic || draft.named || placed || draft.time !== null;
  // `Uroczystości 25-lecia partnerstwa odbyły się w piątek 25 maja`: an everyday noun that says of what, and a verb that leaves no doubt.
  // `7-8 maja w Nałęczowie: XXI Zjazd Kronikarzy`: what is numbered and has a day takes place.
  if (draft.edition !== null && draft.named && !draft.governed && hasDay(draft)) return true;
  if (draft.held && !draft.programme && isDescribed(draft) && hasDay(draft)) return true;
  // `15 sierpnia, rynek w Sanoku, Święto Chleba`: named, with its day and where.
  if ((draft.named || aboutOf(draft) !== null) && placed && !draft.governed && hasDay(draft)) return true;
  if (isDescribed(draft) && !draft.plural && (placed || draft.time !== null) && isBesideDay(draft)) return true;
  return (
    (draft.asserted && (draft.named || placed || draft.time !== null || draft.classification === 'study_visit')) ||
    (draft.topic && (draft.named || placed || draft.time !== null || draft.asserted))
  );
}

/** How far behind an occasion its day may stand: `Noc Muzeów, 14 maja`, `zlot motocykli (12-13 lipca)`. */
const BESIDE = 3;

/** `zlot motocykli 12-13 lipca w Lipie`: right beside it the day, and where or at what hour. Trap: `Bal karnawałowy 10 lutego`, a headline that teases. */
function isBesideDay({ mentions, dates }: Draft): boolean {
  return mentions.some(
    (mention) =>
      mention.cases.includes('nom') &&
      dates.some(
        ({ start, span, mention: date }) =>
          (start === null || start.length === 10) &&
          date != null &&
          date.expression.dates[0]?.start.day != null &&
          span.start >= mention.end &&
          span.start - mention.end <= BESIDE,
      ),
  );
}

/** `konsultacje projektu statutu od 2 do 30 marca`, `rozpoczęcie konsultacji programu`: remarks are sent in; with a day and an hour or a place people meet. */
function isConsultationOfText(draft: Draft): boolean {
  if (
    draft.lemma !== 'konsultacje' ||
    draft.mentions.some(({ lemma, weight }) => lemma !== 'konsultacje' && weight === 'strong')
  )
    return false;
  const day = draft.dates.some(({ start, end }) => start?.length === 10 && (end === null || end === start));
  return !day || (draft.time === null && !draft.places.some((place) => place.basis === 'stated'));
}

/** `Konkurs trwa od 11 do 18 kwietnia`: works are sent in; who plays for days has a place for it. */
function isSubmission(draft: Draft): boolean {
  if (draft.lemma !== 'konkurs') return false;
  if (draft.dates.length === 0 && !draft.held && draft.edition === null) return true;
  if (draft.places.some((place) => place.basis === 'stated')) return false;
  return draft.dates.some(
    ({ start, end }) =>
      start?.length === 10 && end?.length === 10 && Date.parse(end) - Date.parse(start) > 4 * 86_400_000,
  );
}

/** A day whose year is not known; `wiosną` is none. */
function isOfDay(date: Draft['dates'][number]): boolean {
  return date.mention?.expression.dates[0]?.start.day != null;
}

function hasDay(draft: Draft): boolean {
  return draft.dates.some((date) => date.start?.length === 10 || date.start === null);
}

/** Without a date: a named occasion with a place, or an edition with somebody who organises it; never a bare noun. */
function undatedIsEvent(draft: Draft, placed: boolean): boolean {
  // `medale na mistrzostwach Polski`: held each year, in many sports. Trap: `mistrzostwa Polski w Kutnie`, `XII Mistrzostwa Polski`.
  if (draft.lemma === 'mistrzostwa' && draft.edition === null && !draft.places.some(({ basis }) => basis === 'stated'))
    return false;
  // `Zakończył się 31. Gminny Konkurs Pięknego Czytania`
  if (draft.weight === 'weak' && draft.edition !== null && draft.named && draft.held) return true;
  // `Na Walnym Zgromadzeniu Regionów w Pradze wybrano prezesa`: one that its adjectives tell.
  const assembly = draft.named && !draft.plural && /(?<!\p{L})(?:walne|ogólne)(?!\p{L})/iu.test(draft.name);
  // `Zgromadzenie Metropolii` above what it decides: the organ itself.
  if (draft.lemma === 'zgromadzenie' && !assembly && !draft.held && draft.edition === null && !isBesidePlace(draft))
    return false;
  // `Obrady Konwentu Powiatów odbyły się w Kutnie`
  const stated = draft.places.some(({ basis }) => basis === 'stated');
  if (draft.weight === 'weak' && draft.named && draft.held && !draft.plural && stated) return true;
  if (draft.weight === 'weak' && !assembly)
    return draft.topic && placed && (draft.named || draft.asserted || draft.classification === 'study_visit');
  if (draft.named && placed) return draft.asserted || draft.topic || draft.edition !== null;
  if (draft.topic && placed) return draft.asserted;
  const told = draft.participants.some((one) => one.role === 'organizer') || draft.theme !== null;
  return draft.named && draft.edition !== null && (told || draft.asserted);
}

/** `Zgromadzenie Związku w Janikowie`. Trap: the address of its office, further down. */
const isBesidePlace = ({ mentions, places }: Draft): boolean =>
  mentions.some(({ start, end }) => places.some(({ span }) => span.start >= start && span.start - end < BESIDE_PLACE));
const BESIDE_PLACE = 5;

/** Kinds that are held many times a year. */
const EVERYDAY: ReadonlySet<Draft['classification']> = new Set([
  'workshop',
  'session',
  'meeting',
  'competition',
  'study_visit',
  'other',
]);

/** `szkolenie w 2018 r.`, `sesja (2017)`: a bare noun and a year are no occurrence; `Zgromadzenia` above a date no more. */
function isVague(draft: Draft): boolean {
  if (draft.named || draft.edition !== null) return false;
  const stated = draft.places.some((place) => place.basis === 'stated');
  // `Wyjazd odbędzie się 5 maja o 7.00 spod szkoły`, on a page that nowhere says what for
  if (draft.lemma === 'wyjazd' && !isDescribed(draft)) return true;
  // `można będzie wziąć udział w konkursach`
  if (draft.plural && draft.weight === 'weak' && !draft.held && draft.row === null && !draft.name.includes(' '))
    return true;
  // `W programie liczne koncerty`
  if (draft.programme && draft.plural && draft.row === null && draft.time === null && !draft.name.includes(' '))
    return true;
  // `podziękować za plony minionego roku`: of no occurrence.
  if (draft.dates.length > 0 && draft.dates.every(isOnlyRelativeYear) && !stated) return true;
  if (!EVERYDAY.has(draft.classification)) return false;
  return draft.dates.length > 0 && draft.dates.every((date) => date.start?.length === 4) && !stated && !draft.held;
}

/** `w tym roku`, `minionego roku`, whether or not it is known which. */
function isOnlyRelativeYear(date: Draft['dates'][number]): boolean {
  const expression = date.mention?.expression;
  const printed = expression?.dates[0]?.start;
  const bare = printed !== undefined && printed.month === null && printed.day === null && printed.season === null;
  return bare && /_year$/u.test(expression?.relative ?? '');
}

/** A range of more than two weeks. */
function isStretch(date: Draft['dates'][number]): boolean {
  if (date.start?.length !== 10 || date.end?.length !== 10) return false;
  return Date.parse(date.end) - Date.parse(date.start) > 14 * 86_400_000;
}
