import type { DateMention, OccasionMention } from '../../../model/mention.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';
import { isDayOfLaterClause } from '../venues/later-clause.ts';
import { anniversaryClause } from '../wording/anniversary.ts';
import { hasPredicate } from '../wording/has-predicate.ts';
import { isShiftedFrom } from './shifts.ts';

/** `, który`, `, w którym`: what follows is told of the word before the comma. */
const RELATIVE =
  /,\s{1,3}(?:(?:w|we|na|z|ze|do|od|o|przez|dla|po|przy|nad)\s{1,3})?ktor(?:y|a|e|ego|ej|ych|ym|emu|zy)(?!\p{L})/gu;
/** `uchwała z 5 marca`, `powódź z 2010 roku`: the date describes the noun before it. As printed: `że` folds to `ze`. */
const OF_DATE = /(?<!\p{L})z\s{1,3}(?:dnia\s{1,3}|roku\s{1,3})?$/u;
/** `zamek zbudowany w 1356 roku`; of an occasion itself: `Zjazd zorganizowany w 2010 roku`. */
const PARTICIPLE =
  /(?<!\p{L})(\p{L}{2,16}(?:an|on|[jcrz]et|art|yt)(?:y|a|e|ego|ej|ym|ych|ymi))\s{1,3}(?:(?:w|we|z|juz|dopiero|jeszcze|dnia|w\s{1,3}dniu)\s{1,3}){0,2}$/u;
const AUXILIARY =
  /(?<!\p{L})(?:zosta(?:l[aoy]?|nie|na|je|ja)|jest|sa|byl[aoy]?|bedzie|beda)\s{1,3}(?:\p{L}{3,16}\s{1,3}){0,2}$/u;
const OF_OCCASIONS =
  /^(?:z?organizowan|odbyt|(?:za|roz)?planowan|zapowiadan|zapowiedzian|rozegran|prze?prowadz|zwolan|odwolan|przeniesion|przelozon|przesuniet|obchodz|swietowan|zainaugurowan|rozpoczet|wyznaczon|przewidzian|zakonczon|trwajac|poprzedzon|polaczon|odroczon|odlozon|przewidywan|proponowan|ustalon|zaproponowan|przyjet|podan|oglaszan|zgloszon)/u;
/** What one speaks of has its own time: `wspominano otwarcie szkoły w 1965 roku`, `tradycja sięga 1998 roku`. */
const RECALLED = phrase(
  /(?<!\p{L})(?:wspomin\p{L}{1,5}|wspomni\p{L}{1,5}|przypomni?\p{L}{1,6}|upamietni\p{L}{1,10}|opowi(?:ad|edz)\p{L}{1,6}|nawiaz\p{L}{2,6}|siega\p{L}{0,3})(?!\p{L})/u,
);
/** `podsumowano rok 2019`, `życzymy udanego 2021 roku`: a year that is spoken of. */
const YEAR_SPOKEN_OF = phrase(
  /(?<!\p{L})(?:podsumow\p{L}{1,5}|rozlicz\p{L}{1,5}|oceni\p{L}{1,4}|omow\p{L}{1,5}|zamkn\p{L}{1,5})\s{1,3}(?:\p{L}{3,12}\s{1,3}){0,2}$|(?<!\p{L})(?:udan|dobr|szczesliw|pomysln|spokojn|lepsz|zdrow)(?:ego|ym)\s{1,3}(?:now\p{L}{2,3}\s{1,3})?$/u,
);
/** `5 marca ogłosimy, gdzie odbędzie się konferencja`; not `5 marca pojadą do Kutna, gdzie …`. */
const SAID_THEN = phrase(
  /(?<!\p{L})(?:oglo[sz]|poinform|poda|dowie|zdecyd|ustal|wyjasni|wskaz|przekaz|poznamy|rozstrzyg)\p{L}{0,8}(?:\s{1,3}\p{L}{1,14}){0,3},\s{1,3}(?:gdzie|kiedy|czy|kto|jak|ze|ktor\p{L}{1,3})(?!\p{L})/u,
);

/** `Już dziś zapraszamy`: one is asked today. */
const NOW_INVITED = phrase(/juz\s{1,3}dzis(?:iaj)?\s{1,3}(?:\p{L}{4,12}\s{1,3}){0,1}zaprasza/u);

/** `W związku z naborem, który potrwa od 5 do 9 maja, zapraszamy na szkolenie`: the clause about another noun ends before the occasion. */
function isClosedClause(before: string, between: string): boolean {
  if (!/^\s{0,2}(?:r\.|roku|br\.)?\s{0,2},/u.test(between)) return false;
  const clause = [...before.matchAll(RELATIVE)].at(-1);
  return clause !== undefined && !before.slice(clause.index + 1).includes(',') && clause.index > 8;
}

/** `12 maja rozpoczęto remont sali, w której odbywają się koncerty`, `spłonęła hala, gdzie co roku organizowano targi`: what the place is for. */
const PLACE_CLAUSE = /,\s{1,3}(?:(?:w|na)\s{1,3}ktor(?:ym|ej|ych)|gdzie)\s[^,;:]{0,90}$/u;
const HELD_THERE = phrase(
  /(?<!\p{L})(?:odbywa(?:ja|l[aoy]?|c)?|organizowan[yaeo]|urzadzan[yaeo]|co\s{1,3}roku|zwykle)(?!\p{L})/u,
);

function isForWhat(statement: Statement, between: string, occasion: number): boolean {
  const clause = PLACE_CLAUSE.exec(between);
  if (clause === null) return false;
  const at = occasion - statement.start;
  const rest = /^[^,;.!?]{0,90}/u.exec(statement.folded.slice(at, at + 90))?.[0] ?? '';
  return HELD_THERE.test(statement, clause[0] + rest);
}

/** `5 marca komisja oceniła prace uczniów biorących udział w konkursie`: the day of the assessment. */
const WORKS_FOR =
  /(?<!\p{L})(?:(?:bioracych|bioracymi)\s{1,3}udzial\s{1,3}w|uczestniczacych\s{1,3}w|(?:zgloszon|nadeslan|zlozon|przygotowan|zakwalifikowan)(?:ych|e|ymi|ego|ej)\s{1,3}(?:na|do))\s{1,3}(?:\p{L}{1,16}\s{1,3}){0,3}$/u;
/** `ogłoszono rok 2020 Rokiem Wody`: the year is named, nothing is held in it. */
const PROCLAIMED = /(?<!\p{L})(?:ustanowi|oglosz|oglosi|proklam|uznan)\p{L}{1,6}\s{1,3}(?:\p{L}{3,12}\s{1,3}){0,2}$/u;

/** `Po raz drugi (pierwszy raz w 2015 r.) gościmy kongres`: of another time. */
const FORMER_TIME = phrase(
  /\((?:po\s{1,3}raz\s{1,3})?(?:pierwszy|poprzedni|ostatni)(?:\s{1,3}raz)?(?:\s{1,3}(?:w|we|byl|odbyl\s{1,3}sie)){0,2}\s{1,3}$/u,
);

/** `komisji powołanych do wyborów zarządzonych na 16 listopada`: the day of the elections. Trap: `zebrania wyborcze wyznaczone na 5 maja`. */
const OF_ELECTIONS = phrase(
  /(?<!\p{L})(?:wybor(?:y|ow|ami|ach)|referendum|glosowani[ae])\s{1,3}(?:\p{L}{3,20}\s{1,3}){0,5}(?:zarzadzon|wyznaczon|rozpisan)\p{L}{1,3}\s{1,3}na\s{1,3}(?:dzien\s{1,3}|niedziele,?\s{1,3}){0,2}$/u,
);

/** `Na drugi dzień zjazdu (25 maja) zaplanowano debatę`: a day of it, not when it began. Trap: `Pierwszego dnia zjazdu (24 maja)`. */
const LATER_DAY = phrase(
  /(?<!\p{L})(?:drugi|trzeci|czwart[ey]|piat[ey]|ostatni|kolejn[ey]|nastepn[ey])(?:go|ego|m)?\s{1,3}(?:dzien|dnia|dniu)\s{1,3}$/u,
);

/**
 * Whether a date of the sentence is told of something else than this occasion. Traps: `Kongres odbył się w hali, która stoi od 2010 roku`,
 * `Zjazd, który odbył się w 2010 roku`: the clause right after the occasion is its own.
 */
export function isForeignDate(statement: Statement, occasion: OccasionMention, date: DateMention): boolean {
  const celebrated = anniversaryClause(statement);
  if (celebrated !== null && date.start >= celebrated.start && date.end <= celebrated.end) return true;
  const before = statement.folded.slice(0, date.start - statement.start);
  if (FORMER_TIME.test(statement, before) || OF_ELECTIONS.test(statement, before)) return true;
  if (date.start < occasion.end)
    return isSaidBefore(statement, occasion, date) || isShiftedFrom(statement, occasion.start, date);
  const from = occasion.end - statement.start;
  const to = date.start - statement.start;
  const folded = statement.folded.slice(from, to);
  if (
    LATER_DAY.test(statement, statement.folded.slice(0, occasion.start - statement.start)) &&
    /^\s?[,(]?\s?$/u.test(folded)
  )
    return true;
  const told = (end: number): boolean => hasPredicate(statement.text.slice(from, from + end), folded.slice(0, end));
  if (isOfNextAct(statement, folded, date, from) || isDayOfLaterClause(statement, occasion, date)) return true;
  const relative = [...folded.matchAll(RELATIVE)].at(-1);
  if (relative !== undefined && told(relative.index)) return true;
  const described = OF_DATE.exec(statement.text.slice(from, to));
  if (described !== null && told(described.index) && !isMoved(folded)) return true;
  if (isYear(date) && (isDescribed(folded, told) || isOfOthers(statement, occasion, date))) return true;
  return RECALLED.test(statement, folded) || (isYear(date) && YEAR_SPOKEN_OF.test(statement, folded));
}

/** Past acts of one: `podpisał`, `otworzyła`. */
const ACT =
  /^\s{1,3}(?:(?:br\.|r\.|roku)\s{1,3})?(?:\p{L}{1,14}\s{1,3}){0,1}\p{Ll}{2,16}(?:ł|ła|li|ły|ano|ono)(?!\p{L})/u;

/** `4 maja uczestniczył w konwencie, 9 maja podpisał umowę`: a list of acts, each with its day before it. Trap: `Na zjeździe, 9 maja, przyjęto`. */
function isOfNextAct(statement: Statement, between: string, { start, end }: DateMention, from: number): boolean {
  if (!/[,;]\s{1,3}(?:a\s{1,3}|zas\s{1,3}|w\s{1,3}dniu\s{1,3}|dnia\s{1,3})?$/u.test(between)) return false;
  if (!ACT.test(statement.text.slice(end - statement.start))) return false;
  const first = statement.dates.find((one) => one.start < from + statement.start);
  if (first === undefined || first.start === start) return false;
  const lead = [first.end - statement.start, from] as const;
  return hasPredicate(statement.text.slice(...lead), statement.folded.slice(...lead));
}

/** Whether a participle that is no predicate stands right before the year: `zamek zbudowany w 1356 roku`; not `Zjazd został otwarty w 2010 roku`. A day is rarely a thing's. */
function isDescribed(folded: string, told: (end: number) => boolean): boolean {
  const participle = PARTICIPLE.exec(folded);
  if (participle?.[1] === undefined || OF_OCCASIONS.test(participle[1])) return false;
  return told(participle.index) && !AUXILIARY.test(folded.slice(0, participle.index));
}

/** `powstańców z 1863 i 1864 roku`, `osadnikach z lat 1945–1946`: the years of those before it. */
const OF_YEARS =
  /(?<=\p{L}{3}\s)ze?\s(?:lat(?:\s|(?=\d))|roku\s)?(?:1[5-9]\d\d|20\d\d)?(?:\s?[-–,]\s?|\s(?:i|oraz)\s)?$/u;
/** `o osadnikach z`, `upamiętnienia powstańców z`: of whom the occasion is. */
const ABOUT = /(?<!\p{L})(?:o|po|upamietni\p{L}{2,9}|uczczeni[ae]|pamieci|holdzie)\s{1,3}(?:\p{L}{3,16}\s{1,3}){1,3}$/u;

/** `Rajd Szlakiem Powstańców Styczniowych 1863 r.`: the year of those named right before it. Trap: `Rajd Powstańców 2018`, this year's. */
const OF_FIGHTERS =
  /(?<!\p{L})(?:powstan(?:cow|com|cami|ia|iu)|bit(?:wy|ew)|wojny|walk|zolnierzy|poleglych|ofiar|bohaterow|obroncow|zeslancow|wiezniow|wrzesnia)\s{1,3}(?:\p{L}{4,16}\s{1,3}){0,2}$/u;
/** Occasions of earlier years are remembered, not announced. */
const LIVING = 1950;

/**
 * A year that is told of people or things that an occasion remembers, or that stands beside its own day: `12 maja br. odbyła się uroczystość upamiętnienia powstańców z 1863 i 1864 roku`.
 * Trap: `Zjazd wójtów z 2010 roku`, by which it is told.
 */
function isOfOthers(statement: Statement, occasion: OccasionMention, date: DateMention): boolean {
  const to = date.start - statement.start;
  const before = statement.folded.slice(0, to);
  const year = date.expression.dates[0]?.start.year ?? null;
  if (
    year !== null &&
    year < LIVING &&
    OF_FIGHTERS.test(statement.folded.slice(occasion.head.end - statement.start, to))
  )
    return true;
  const years = OF_YEARS.exec(before);
  if (years === null) return false;
  const hasOwnDay = statement.dates.some(
    (one) => one !== date && one.use === 'plain' && one.expression.dates[0]?.start.day != null,
  );
  const from = occasion.head.end - statement.start;
  return years.index > from && (hasOwnDay || ABOUT.test(before.slice(from, years.index)));
}

/** `przeniesiono z 5 marca na 6 marca`: not what the date describes. */
function isMoved(folded: string): boolean {
  return /(?:przeniesi|przeloz|przesun|przekl)/u.test(folded);
}

function isYear(date: DateMention): boolean {
  return date.expression.dates[0]?.start.month === null;
}

function isSaidBefore(statement: Statement, occasion: OccasionMention, date: DateMention): boolean {
  const before = statement.folded.slice(0, date.start - statement.start);
  const between = statement.folded.slice(
    date.end - statement.start,
    Math.max(date.end, occasion.start) - statement.start,
  );
  if (SAID_THEN.test(statement, between)) return true;
  if (
    NOW_INVITED.test(
      statement,
      before.slice(-6) + statement.folded.slice(date.start - statement.start, date.end - statement.start) + between,
    )
  )
    return true;
  if (isClosedClause(before, between)) return true;
  if (isForWhat(statement, between, occasion.start)) return true;
  if (
    WORKS_FOR.test(between) &&
    hasPredicate(statement.text.slice(date.end - statement.start, occasion.start - statement.start), between)
  )
    return true;
  if (isYear(date) && (/^\s{1,3}rokiem(?!\p{L})/u.test(between) || PROCLAIMED.test(before))) return true;
  // `Uchwałę z 5 marca omówiono na sesji`. Trap: `Z 5 na 6 marca noc muzeów`.
  const described = OF_DATE.exec(statement.text.slice(0, date.start - statement.start));
  return described !== null && described.index > 0 && !isMoved(statement.folded);
}
