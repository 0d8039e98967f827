import type { EventClassification } from '../../../model/event.ts';
import type { OccasionMention } from '../../../model/mention.ts';
import { GOVERNORS } from '../../../polish/occasions/context-words.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';
import { anniversaryName } from './anniversary.ts';
import { hasGenitiveGovernor } from './genitive-governor.ts';
import { hasPredicate } from './has-predicate.ts';
import { isOneOfMany } from './one-of-many.ts';
import { isPerformed } from './performed.ts';
import { isTalkedOf } from './talked-of.ts';

/**
 * What an occasion is to its sentence.
 * `main`: what the sentence is about. `container`: what the main one is part of (`sesja podczas Kongresu`, `w ramach VI Edycji`).
 * `governed`: another noun takes the sentence's date (`raport z konferencji`, `zapisy na warsztaty`).
 */
export type OccasionRole = 'main' | 'container' | 'governed';

const CONTAINER = phrase(
  /(?:w\s{1,3}ramach|podczas|w\s{1,3}trakcie|w\s{1,3}czasie|przy\s{1,3}okazji|z\s{1,3}okazji|w\s{1,3}przeddzien|na\s{1,3}zakonczenie|w\s{1,3}programie|czesci\p{L}{0,2})(?:\s{1,3}\p{L}{3,16}){0,2}\s{1,3}$/u,
);
/** Trap: `umowa na obsługę festiwalu`. */
const ON_THE_OCCASION = /(?<![a-z])na\s{1,3}(?:\p{L}{1,14}(?:ym|im|ej|ych|ich)\s{1,3}){0,1}$/u;
const GOVERNED = phrase(
  new RegExp(
    `(?<![a-z])(?:${GOVERNORS.join('|')})\\p{L}{0,6}(?:\\s{1,3}(?:z|ze|na|do|w|o|po|dla))?(?:\\s{1,3}\\p{L}{3,16}){0,1}\\s{1,3}$`,
    'u',
  ),
);

/** `Z okazji jubileuszu Fundacja A zaprasza na koncert`: why, not to what. */
const REASON = /(?<!\p{L})z\s{1,3}okazji\s{1,3}(?:\p{L}{3,16}\s{1,3}){0,1}$/u;

/** A sentence's occasions, those for whose sake the others are held behind them. */
export function reasonsLast(
  { folded, start }: Statement,
  occasions: readonly OccasionMention[],
): readonly OccasionMention[] {
  const isReason = (one: OccasionMention) =>
    REASON.test(folded.slice(Math.max(0, one.start - start - 40), one.start - start));
  const others = occasions.filter((one) => !isReason(one));
  return others.length === occasions.length ? occasions : [...others, ...occasions.filter(isReason)];
}

/** `z powodu szkoleń pracowników biblioteka będzie czynna krócej`. Trap: `z powodu epidemii kongres odwołano`. */
const BECAUSE = phrase(/(?<!\p{L})(?:z\s{1,3}powodu|ze\s{1,3}wzgledu\s{1,3}na|w\s{1,3}zwiazku\s{1,3}z)\s{1,3}$/u);

/** `Dzień przed sesją, 26 marca, radni obejrzeli zamek`: the day is another one. */
const DAYS_FROM = phrase(
  /(?<!\p{L})(?:dzien|dni|tydzien|tygodni[ea]|miesiac|rok|wieczor)\s{1,3}(?:przed|po)\s{1,3}(?:\p{L}{4,16}\s{1,3}){0,1}$/u,
);

/** `na pierwszej w tym roku sesji`: which one, not of what. */
const COUNTED_IN =
  /(?<=\p{L}(?:ej|ym|im|go|ie|y|a|e)\s)(?:w\s{1,3}(?:tym|biezacym|nowym|minionym)\s{1,3}roku|w\s{1,3}tej\s{1,3}kadencji(?:\s{1,3}samorzadowej|\s{1,3}rady)?|w\s{1,3}historii(?:\s{1,3}\p{L}{3,16}){0,1})\s{1,3}$/u;

/** `Forum poprzedzi 4 marca objazd studyjny`: the day is of what comes before it. Trap: `Koncert poprzedzi forum.`, which names no day. */
const PRECEDED = /^\s{1,3}(?:\p{L}{2,12}\s{1,3}){0,1}poprzedz(?:i|a|il[aoiy]?|ily|ili)(?!\p{L})/u;

function isPreceded(statement: Statement, { end }: OccasionMention): boolean {
  return (
    PRECEDED.test(statement.folded.slice(end - statement.start, end - statement.start + 40)) &&
    statement.occasions.some((other) => other.start > end && other.weight !== 'hypernym')
  );
}

/**
 * `protokół z sesji, która odbyła się 5 maja`, `zapisy na bieg, który odbędzie się w sobotę, 5 maja`, `nabór na szkolenie zaplanowane na 5 maja`: words of its own
 * say that it takes place, and when. Trap: `zapisy na warsztaty, które odbędą się, gdy …`: no day.
 */
const TOOK_PLACE =
  /^(?:,\s{1,3}ktor(?:a|y|e)\s{1,3}(?:(?:odbyl[aoy]?|odbed(?:zie|a))\s{1,3}sie|mial[aoy]?\s{1,3}miejsce|zaplanowano|(?:jest\s{1,3}|zostal[aoy]?\s{1,3}){0,1}(?:za)?planowan[aey])|,?\s{1,3}(?:za)?planowan(?:y|a|e|ego|ej|ych)(?=\s{1,3}na\s))\s(?:(?:(?:juz|na|w|we|dni[au]|dniach|dzien|najblizsz[aye]|poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele),?|w(?:e)?\s{1,3}\p{L}{4,16}(?:\s{1,3}\p{L}{3,16}){0,1},?)\s{1,3}){0,4}(?=\d)/u;

export function isToldHeld(statement: Statement, { end }: OccasionMention): boolean {
  return TOOK_PLACE.test(statement.folded.slice(end - statement.start, end - statement.start + 110));
}

/** `Zdjęcia z Gminnych Dożynek w Rykach (30.08.2015)`: what pictures are of, with its day in brackets. Trap: `zapisy na Bieg (5–10 maja)`, when one signs up. */
const PICTURED =
  /(?<!\p{L})(?:zdjec|fotorelacj|fotografi|fotogaleri|galeri|relacj|transmisj|retransmisj|nagran|film|wideo)\p{L}{0,5}\s{1,3}ze?\s{1,3}(?:\p{L}{4,16}(?:ego|ej|ych|ich)\s{1,3}){0,2}$/u;
const DAY_IN_BRACKETS =
  /^(?:\s{1,3}we?\s{1,3}\p{L}{3,20}(?:[ -]\p{L}{3,20}){0,2})?\s{1,2}\(\d{1,2}(?:\s?[-–]\s?\d{1,2})?[.\s]/u;

/** `Fotorelacja z Dożynek w Rykach – 30 sierpnia 2015`, `Zdjęcia z Gali Sportu, Kutno, 5.05.2019`: a line that is but that. Trap: `Zdjęcia z festynu, dodano 5.05.2019`. */
const DAY_BEHIND =
  /^(?:\s{1,3}we?\s{1,3}[\p{L}-]{3,20}(?:\s[\p{L}-]{3,20}){0,2}|,\s[\p{L}-]{3,20}(?:\s[\p{L}-]{3,20}){0,2})?\s{0,2}[–—,-]\s{0,2}(?:(?:w\s)?dni(?:a|u|ach)\s|od\s)?(?:\p{L}{5,12},\s)?\d[\d\p{L}\s.,–—-]{4,40}$/u;

const isPictured = (
  { folded, start }: Statement,
  { end, about, named, weight }: OccasionMention,
  before: string,
): boolean => {
  if (!(named || weight === 'strong') || !PICTURED.test(before)) return false;
  const behind = folded.slice((about?.end ?? end) - start);
  return (named && DAY_IN_BRACKETS.test(behind.slice(0, 80))) || (behind.length < 100 && DAY_BEHIND.test(behind));
};

/** What a body holds, and what is written of it under its name: the record's heading dates the sitting. */
const SITTINGS: ReadonlySet<EventClassification> = new Set(['session', 'meeting', 'assembly']);
const MINUTES =
  /^[^\p{L}]{0,4}(?:(?:przyjecie|zatwierdzenie)\s{1,3}protokolu|projekt\s{1,3}protokolu|protokol|stenogram|transmisja|retransmisja|nagranie)(?!\p{L})[^.;:]{0,4}(?:nr\.?\s{0,2}[^\s;:]{1,16}\s{1,3}){0,1}(?:(?:z|ze)\s{1,3}){0,1}(?:(?:przebiegu|obrad)\s{1,3}){0,1}(?:\p{L}{4,20}(?:ego|iej|ej)\s{1,3}){0,2}$/u;
const ON_DAY =
  /^([^\d;:!?]{0,160}?)\s(?:z\s{1,3}(?:dnia|dn\.)|w\s{1,3}dni(?:u|ach)|dnia|odbyt(?:ego|ej)(?:\s{1,3}w\s{1,3}dniu|\s{1,3}dnia){0,1})\s{0,3}(?=\d)/u;
/** `, 8 maja 2004 r.` that closes the title. Trap: `, przyjęty 8 maja 2004 r.`, of its adoption. */
const ON_LAST_DAY =
  /^((?:(?!,\s{1,3}\p{L}{3,16}(?:an|on|et|art)[yaei](?!\p{L}))[^\d;:!?]){0,160}?),\s{1,3}(?=\d{1,2}(?:\s?[–-]\s?\d{1,2})?(?:\.\d{1,2}\.|\s\p{L}{3,12}\s)\d{4}\s{0,2}(?:r\.?|roku)?\s{0,2}$)/u;

/** `Protokół nr 5/2022 z posiedzenia Komisji Rewizyjnej z dnia 5 maja`, that opens its line, as `Przyjęcie protokołu z …` of an agenda: a day of the sitting. Trap: `Przyjęto protokół z sesji w dniu 5 maja`, of its adoption. */
function isMinuted({ folded, start, text, kind }: Statement, occasion: OccasionMention): boolean {
  if (!SITTINGS.has(occasion.classification) || occasion.plural) return false;
  // A point of an agenda: the sitting before the one that is called.
  if (!occasion.named && (kind === 'list_item' || occasion.lemma === 'obrady')) return false;
  if (!MINUTES.test(folded.slice(0, occasion.start - start))) return false;
  const from = occasion.head.end - start;
  const name = (ON_DAY.exec(folded.slice(from)) ?? ON_LAST_DAY.exec(folded.slice(from)))?.[1];
  return name !== undefined && !hasPredicate(text.slice(from, from + name.length), name);
}

/** `zapisać w kalendarzach XI Forum`: a day to keep free, not a list to sign. */
const IN_CALENDAR =
  /(?<!\p{L})(?:zapis|wpis|zanot|zaznacz|odnot|rezerw)\p{L}{0,6}\s{1,3}(?:juz\s{1,3}|sobie\s{1,3}){0,1}(?:w|do)\s{1,3}(?:\p{L}{3,10}\s{1,3}){0,1}kalendarz\p{L}{1,3}\s{1,3}$/u;

/** `grupa poznawała targi wiejskie`, `zwiedzali jarmark`: what guests look at is not what the sentence tells of. Trap: `zwiedzali XV Targi Rolne`, by its name. */
const LOOKED_AT = phrase(
  /(?<!\p{L})(?:poznawa|zwiedza|podpatrywa|podglada|wizytowa)(?:l\p{L}{0,5}|c|no|ja|my)\s{1,3}(?:\d{1,2}\s{1,3}\p{L}{3,12}\s{1,3}(?:\d{4}\s{1,3}(?:r\.|roku)\s{1,3})?)?(?:\p{L}{3,16}\s{1,3}){0,1}$/u,
);

/** `dał pieniądze na festyn`, `środki na festyny i jarmarki`, `jeździ z nami na targi`: what is paid for, and a habit. Traps: `zbieramy środki na festynie`, in the locative; `pieniądze na festyn, który odbędzie się …`. */
const PAID_FOR = phrase(
  /(?<!\p{L})(?:pieniadz|srodk|fundusz|dofinansowani|subwencj|kwot)\p{L}{0,4}\s{1,3}(?:\p{L}{4,16}\s{1,3}){0,2}na\s{1,3}(?:\p{L}{3,16}\s{1,3}(?:(?:i|oraz)\s{1,3})?){0,1}$/u,
);
const GOES_TO = phrase(
  /(?<!\p{L})(?:jezdz(?:i|a|imy|il\p{L}{0,5})|wyjezdza\p{L}{0,4}|uczeszcza\p{L}{0,5})\s{1,3}(?:\p{L}{1,14}\s{1,3}){0,4}?na\s{1,3}(?:\p{L}{3,16}\s{1,3}){0,1}$/u,
);

function isAim(statement: Statement, { cases, named, end }: OccasionMention, before: string): boolean {
  if (named || !cases.includes('acc') || cases.includes('loc')) return false;
  if (/^[^.;:]{0,40},\s{1,3}ktor/u.test(statement.folded.slice(end - statement.start))) return false;
  return PAID_FOR.test(statement, before) || GOES_TO.test(statement, before);
}

/** `sesja 5 maja, poprzedzona debatą`, `gala zakończona koncertem`: what stands before the participle has the day. */
const JOINED_TO = phrase(
  /(?<!\p{L})(?:poprzedzon|zakonczon|zwienczon|uswietnion|urozmaicon|wzbogacon|uzupelnion|otwart|rozpoczet)(?:y|a|e|ego|ej|ych|ym)\s{1,3}(?:\p{L}{3,16}\s{1,3}){0,2}$/u,
);

/** `Uroczystość rozpocznie się 11 listopada zbiórką i przemarszem delegacji`: with what it begins. Trap: `Sezon zakończono 5 maja piknikiem`, of which no other occasion stands before. */
const BEGINS_WITH =
  /(?<!\p{L})(?:rozpocz|zaczn|zaczel|zainaugur|zakoncz|skoncz|zwiencz)\p{L}{0,8}(?:\s{1,3}sie){0,1}\s[^;:]{0,120}$/u;

/** `Bieg rozpocznie się o 9.45 od śpiewania kolęd`. Trap: `rozpocznie się od piątku koncertem`. */
const BEGINS_FROM =
  /(?<!\p{L})(?:rozpocz|zaczn|zaczel)\p{L}{0,8}(?:\s{1,3}sie){0,1}(?:\s[^;:,]{0,90})?\sod\s{1,3}(?:mszy\s(?:swietej\s)?(?:i|oraz)\s)?(?:\p{L}{4,16}\s{1,3}){0,2}$/u;

function isHowItBegins({ folded, start, occasions }: Statement, occasion: OccasionMention): boolean {
  if (occasion.named || occasion.weight !== 'weak') return false;
  const before = folded.slice(0, occasion.start - start);
  if (occasion.cases.includes('gen') && BEGINS_FROM.test(before.slice(-140))) return true;
  if (!isInstrumental(occasion)) return false;
  const whole = occasions.find(
    (one) => one.end <= occasion.start && one.weight !== 'hypernym' && one.cases.includes('nom'),
  );
  return whole !== undefined && BEGINS_WITH.test(folded.slice(whole.end - start, occasion.start - start));
}

export function occasionRole(statement: Statement, occasion: OccasionMention): OccasionRole {
  if (isOneOfMany(statement, occasion)) return 'governed';
  const before = statement.folded
    .slice(Math.max(0, occasion.start - statement.start - 60), occasion.start - statement.start)
    .replace(/[„"”]$/u, '')
    .replace(COUNTED_IN, '')
    .replace(IN_CALENDAR, '');
  const within = CONTAINER.exec(statement, before);
  // `w programie forum jest panel`: the forum holds the panel.
  const from = Math.max(statement.start, occasion.start - 60) + (within?.index ?? 0);
  if (within !== null && !statement.occasions.some((other) => other.start >= from && other.end <= occasion.start))
    return 'container';
  // `Ćwierć wieku partnerstwa uczczono 5 maja koncertem`
  if (
    !occasion.named &&
    (isInstrumental(occasion) || isBeforeDash(statement, occasion)) &&
    anniversaryName(statement) !== null
  )
    return 'governed';
  // `sesja ZMP na Kongresie`: a second occasion after `na` in the locative holds the first; `zaprasza na kongres` (accusative) does not.
  if (ON_THE_OCCASION.test(before) && occasion.cases.includes('loc') && !occasion.cases.includes('acc'))
    return 'container';
  if (!occasion.named && isInstrumental(occasion) && JOINED_TO.test(statement, before)) return 'governed';
  if (isHowItBegins(statement, occasion)) return 'governed';
  if (!occasion.named && LOOKED_AT.test(statement, before)) return 'governed';
  if (isAim(statement, occasion, before)) return 'governed';
  if (BECAUSE.test(statement, before) || DAYS_FROM.test(statement, before)) return 'governed';
  if (isPreceded(statement, occasion)) return 'governed';
  if (isToldHeld(statement, occasion) || isMinuted(statement, occasion) || isPictured(statement, occasion, before))
    return 'main';
  if (isPerformed(statement, occasion)) return 'main';
  if (isInMatter(statement, occasion) || isTalkedOf(statement, occasion)) return 'governed';
  return GOVERNED.test(statement, before) || hasGenitiveGovernor(statement, occasion) ? 'governed' : 'main';
}

/** `17 czerwca podjęto uchwałę w sprawie powierzenia zadania pn. „Festiwal Smaku”`: the day of the act. Trap: `sesja w sprawie budżetu`. */
const IN_MATTER = phrase(
  /(?<!\p{L})(?:uchwal(?:e|a|y)|zarzadzeni[ea]|postanowieni[ea]|decyzj[ae])(?!\p{L})[^.;:!?]{0,120}w\s{1,3}sprawie\s[^;:!?]{0,200}$/u,
);

const isInMatter = (statement: Statement, { start }: OccasionMention): boolean =>
  IN_MATTER.test(statement, statement.folded.slice(0, start - statement.start));

const isInstrumental = ({ cases }: OccasionMention): boolean => cases.every((one) => one === 'inst');

/** `Koncert, medale i tort – trzydzieści lat istnienia uczcił chór`: with what, in a list that a dash closes. */
export function isBeforeDash({ folded, start }: Statement, { end }: OccasionMention): boolean {
  return /^(?:,|\s(?:i|oraz)\s)[^–—.;:]{3,90}\s[–—-]\s/u.test(folded.slice(end - start, end - start + 140));
}
