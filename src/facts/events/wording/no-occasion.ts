import type { OccasionMention } from '../../../model/mention.ts';
import { MONTH_OF_DAY } from '../../../polish/dates/calendar-names.ts';
import { fold } from '../../../polish/fold.ts';
import { occasionForms } from '../../../polish/occasions/noun-index.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';
import { hasLocalVenue } from '../venues/places-of.ts';
import { isCancelled, isPast, isPostponed } from './cues.ts';
import { hasVerb } from './has-verb.ts';
import { isLineOfOne } from './line-of-one.ts';
import { isPerformed } from './performed.ts';
import { isRowOfAct } from './row-act.ts';

/** Verbal nouns: an occasion only as the subject of taking place, in a title, or by a name. */
const VERBAL: ReadonlySet<string> = new Set([
  'podpisanie',
  'rozpoczęcie',
  'otwarcie',
  'wręczenie',
  'odsłonięcie',
  'poświęcenie',
]);
/** `Sala Narad`, `sali obrad`, `sala konferencji`: part of a room's name. */
const ROOM = phrase(/(?<![a-z])sal(?:a|i|e|o|ach|ami)\s{1,3}$/u);
/** `Dom spotkań`, `w Punkcie Spotkań`, `miejsce zebrań`: what a house is for. Trap: `Miejsce spotkania: świetlica`, of one. */
const HOUSE_OF =
  /(?<![a-z])(?:dom(?:u|em|y|ach)?|izb(?:a|y|ie)|punkt(?:u|em)?|punkcie|miejsc(?:e|em|u|a)|klub(?:u|ie|em)?|centrum|hal(?:a|i))\s{1,3}$/u;

/** `zjazd z drogi gminnej`, `projekt zjazdu`, `istniejącym zjazdem`: a driveway. */
const DRIVEWAY_BEFORE =
  /(?:projekt\p{L}{0,6}|istniejac\p{L}{1,3}|lokalizacj\p{L}{1,3}|przebudow\p{L}{1,3}|budow\p{L}{1,3}|publiczn\p{L}{1,3}|indywidualn\p{L}{1,3})\s{1,3}$/u;
const DRIVEWAY_AFTER =
  /^\s{1,3}(?:publiczn|indywidualn|istniejac|z\s{1,3}(?:drog|ulic|dzialk)|na\s{1,3}(?:drog|ulic|dzialk)|na\s{1,3}teren)/u;
/** `Konkurs „Badania na rynek”: dofinansowanie dla firm`: a call for applications. Trap: a prize of money in a recitation contest. */
const GRANTS = phrase(
  /(?<!\p{L})(?:dofinansowani\p{L}{1,4}|dotacj\p{L}{1,3}|grant\p{L}{0,4}|beneficjen\p{L}{1,5}|wniosk(?:i|ow|odawc)\p{L}{0,4}\s{1,3}o\s|funduszy\s{1,3}(?:unijn|europejsk))/u,
);
/** Feast days that are only named: `z okazji Święta Niepodległości`, `dziś Dzień Kobiet`, `przypada Dzień Ziemi`. */
const FEAST_BEFORE =
  /(?:z\s{1,3}okazji|w\s{1,3}zwiazku\s{1,3}ze?|ze\s{1,3}wzgledu\s{1,3}na|w\s{1,3}(?:swieto|dzien)|przypada\p{L}{0,2}|ustanowi\p{L}{2,5}|dzis|dzisiaj|jutro|obchodz\p{L}{1,6}|uczci\p{L}{1,5}|upamietnia\p{L}{0,6})(?:\s{1,3}\p{L}{3,16}){0,3}\s{1,3}$/u;
const HELD = phrase(
  /(?<![a-z])(?:bawi(?:li|lismy)\s{1,3}sie|po\s{1,3}raz\s{1,3}\p{L}{4,14}|odb(?:edz|ed|yl)\p{L}{0,5}|zaprasza\p{L}{0,3}|wyb(?:ra|ier)\p{L}{1,6}\s{1,3}sie(?=[^.;]{0,40}\sna\s)|zorganizowa\p{L}{1,5}|swietowa\p{L}{1,4}|organizuj\p{L}{1,3}|urzadz\p{L}{1,4}|wyprawi\p{L}{0,3}|szykuj\p{L}{1,3}|rozpoczni\p{L}{1,2}|trwal[aoy]?(?!\p{L})|potrwa|(?:sciagn|przyciagn)(?:al|el[aioy])|program|gospodarz(?:em|ami)(?!\p{L})|zjechali)/u,
);

/** Occasions by whose names bodies go too: `Organizatorami są Fundacja A oraz Konwent Wójtów B`. */
const BODIES: ReadonlySet<string> = new Set(['konwent', 'forum', 'kongres', 'zgromadzenie', 'konwencja']);
const ORGANIZED_BY =
  /(?<!\p{L})(?:organizator\p{L}{0,4}(?:\s[^;!?]{0,90}?)?(?:\s(?:jest|sa|byl[aoiy]?|byli|beda|bedzie)|\s?:)|an[yaei]\s{1,3}przez)\s[^.;:!?]{0,120}$/u;

/** `Forum Skarbników powstało w 2011 r.`, `Konwent został powołany w 2007 roku`: when the body was founded. Trap: `Na Konwencie powołano radę`, `Forum zwołano na 5 maja`. */
const FOUNDED =
  /^(?:,\s{1,3}ktor[yae]|(?:\s{1,3}\p{L}{3,20}){0,1})\s{1,3}(?:(?:zostal[aoy]?\s{1,3}){1}(?:powolan|utworzon|zalozon|ustanowion)[yaei]|powstal[aoy]?|powolano|utworzono|zalozono|zawiaza(?:no|l[aoy]?\s{1,3}sie)|ukonstytuowal[aoy]?\s{1,3}sie)(?!\p{L})/u;
const FOUNDED_BEFORE =
  /(?<!\p{L})(?:powstal[aoy]?|powolano|utworzono|zalozono|zawiaza(?:no|l[aoy]?\s{1,3}sie)|ukonstytuowal[aoy]?\s{1,3}sie)(?:\s{1,3}do\s{1,3}zycia){0,1}(?:\s{1,3}we?(?:\s{1,3}\p{L}{3,20}){1,2}){0,1}\s{1,3}$/u;

/** Whether a body is told to be founded, not to meet. */
function isFounded({ folded, start }: Statement, occasion: OccasionMention, before: string): boolean {
  if (!occasion.cases.includes('nom') && !occasion.cases.includes('acc')) return false;
  if (/(?<!\p{L})(?:na|w|we|podczas|trakcie|ramach)\s{1,3}(?:\p{L}{4,16}(?:ym|im|ej)\s{1,3}){0,1}$/u.test(before))
    return false;
  return FOUNDED.test(folded.slice(occasion.end - start, occasion.end - start + 60)) || FOUNDED_BEFORE.test(before);
}

const SEATS_IN =
  /(?<!\p{L})(?:radn(?:y|i|ych)|delegat\p{L}{0,3}|przedstawiciel\p{L}{0,3}|reprezentant\p{L}{0,3}|czlonk\p{L}{1,3}|glos(?:y|ow)?|mandat(?:y|ow)?|miejsc[ae]?|zasiada(?:ja|l\p{L}{0,2})?)\s{1,3}w\s{1,3}$/u;

const WHO_BELONGS =
  /(?<!\p{L})(?:przedstawiciel|reprezentant|czlonk|prezes|wiceprezes|sekretarz|wiceprzewodnicz|przewodnicz)\p{L}{0,6}\s{1,3}$/u;

/** `Zgromadzenie zatwierdziło zmiany na posiedzeniu 5 maja`: a body, which sits at what is named behind. Trap: `Zgromadzenie wybrało zarząd`. */
const DECIDES =
  /^(?:\s{1,3}\p{Lu}?\p{L}{2,20}){0,6}?\s{1,3}(?:zatwierdzil|uchwalil|przyjel|podjel|postanowil|zdecydowal|powolal|wybral|rozpatrzyl|omowil)[ao]?(?!\p{L})/u;
/** `odwołanie do Walnego Zebrania`, `odwołać się do Zgromadzenia`: a body that decides. Trap: `odwołanie koncertu`. */
const APPEALED_TO = phrase(
  /(?<!\p{L})odwol(?:ani\p{L}{1,3}|ac\s{1,3}sie|uje\s{1,3}sie)(?:\s{1,3}(?:sie|przysluguje|sluzy)){0,1}\s{1,3}do\s{1,3}(?:najblizszego\s{1,3})?$/u,
);
const ELSEWHERE = phrase(
  /(?<!\p{L})(?:na|podczas|w\s{1,3}trakcie)\s{1,3}(?:\p{L}{3,16}(?:ym|im|ej|ego)\s{1,3}){0,2}(?:posiedzeni[ua]|sesji|obrad(?:ach)?|spotkani[ua]|zebrani[ua])(?!\p{L})/u,
);

/** `wernisaż podsumowujący plener`, `szkolenie połączone z konkursem`, `występ zapowiadający festiwal`: what stands before it is held. Trap: `połączony z IV Turniejem Sołectw`. */
const SUMMED_UP = phrase(
  /(?<!\p{L})(?:(?:podsumowujac|zapowiadajac|promujac|poprzedzajac|konczac|zamykajac|otwierajac|inaugurujac|wienczac|zwienczajac)(?:y|a|e|ego|ej|ych|ym|ymi)|(?<joined>polaczon(?:y|a|e|ego|ej|ych|ym|ymi))\s{1,3}ze?)\s{1,3}(?:\P{Ll}{0,4}\p{L}{3,16}\s{1,3}){0,2}$/u,
);

function isSummedUp(statement: Statement, before: string, named: boolean): boolean {
  const found = SUMMED_UP.exec(statement, before);
  if (found === null || (named && found.groups?.['joined'] !== undefined)) return false;
  return before
    .slice(0, found.index)
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 3 && occasionForms(word) !== undefined);
}

/** `zebrali się, by ustalić program Forum`: what is got ready. Trap: `w programie Forum`. */
const ITS_PROGRAMME =
  /(?<!\p{L})(?:ustal|omowi|omawia|uloz|uklad|przygotow|uzgodni|uzgadnia|opracow|dopracow)\p{L}{0,6}\s{1,3}(?:\p{L}{4,14}\s{1,3}){0,1}(?:program|plan|harmonogram|termin)\s{1,3}$/u;

/** `12.00 – koniec obrad`, `Zamknięcie obrad`: a line that ends a programme. Trap: `Zakończenie obrad nastąpiło 5 maja`, which says when. */
const END_OF = /(?<!\p{L})(?:koniec|zakonczenie|zamkniecie)\s{1,3}$/u;
const isEndOfTalks = (statement: Statement, { lemma, named }: OccasionMention, before: string): boolean =>
  lemma === 'obrady' && !named && END_OF.test(before) && !hasVerb(statement);

/** A town alone before a comma. */
const HALLS = /^\s{0,3}\p{Lu}[\p{L}-]{2,20}(?:\s\p{Lu}[\p{L}-]{2,20}){0,2},\s{1,3}$/u;

/** `Czy festiwal wróci w 2025 r.?`: nobody knows yet. Trap: `Czy byliście na festiwalu 5 maja?`, which was held; `Kiedy są Dni Kutna?`, which asks for the day. */
const WHETHER = phrase(/^\P{L}{0,3}czy\s/u);
const isAsked = (statement: Statement): boolean =>
  WHETHER.test(statement) && /\?\P{L}{0,3}$/u.test(statement.text) && !isPast(statement);

/** `5 maja wpłynęła oferta pn. „Festyn w Kutnie”`, `wniosek na zadanie pn. „Bieg”`: what is applied for. Trap: `ofertę stoisk na „Jarmark”`. */
const APPLIED_FOR = phrase(
  /(?<!\p{L})(?:ofert\p{L}{1,3}|wnios(?:ek|k\p{L}{1,3}))(?:\s[^.;:!?„"]{1,90})?\s{1,3}(?:p\.?n\.|pod\s{1,3}nazwa)\s{0,2}[„",]{1,2}\s?(?:\p{L}{3,16}\s{1,3}){0,2}$/u,
);

/** `„Świętem Dyszla” utarło się nazywać dzień targowy`: a nickname. */
const CALLED =
  /^[”"]?\s{1,3}(?:(?:utarlo|zwyklo|przyjelo)\s{1,3}sie\s{1,3}nazywac|zwyklo\s{1,3}nazywac|nazywano)(?!\p{L})/u;
/** `przyjęto deklarację upamiętniającą jubileusz`: what is remembered. */
const REMEMBERING = /(?<!\p{L})upamietniajac(?:y|a|e|ego|ej|ych|ym)\s{1,3}(?:\p{L}{3,16}\s{1,3}){0,1}$/u;
/** `„Rosa” to jeden z największych festiwali`, `jest jedną z najstarszych imprez`: what something is. Trap: `odbędzie się jeden z największych festiwali`. */
const ONE_OF =
  /(?<!\p{L})(?:to|jest|sa|byl[aoy]?|stanowi|jako)\s{1,3}(?:\p{L}{3,14}\s{1,3}){0,2}?jed(?:en|na|no|nym|nej)\s{1,3}z(?:e)?\s{1,3}(?:\p{L}{3,20}\s{1,3}){0,4}$/u;

/** Whether the words around a mention show that it is no occasion at all. */
export function isNoOccasion(statement: Statement, occasion: OccasionMention): boolean {
  if (isAsked(statement)) return true;
  const lead = statement.folded.slice(0, occasion.start - statement.start);
  if (REMEMBERING.test(lead.slice(-60)) || (occasion.plural && ONE_OF.test(lead.slice(-90)))) return true;
  if (APPLIED_FOR.test(statement, lead)) return true;
  if (CALLED.test(statement.folded.slice(occasion.end - statement.start))) return true;
  const at = occasion.head.start - statement.start;
  const before = statement.folded.slice(
    Math.max(0, Math.min(at, occasion.start - statement.start) - 60),
    occasion.start - statement.start,
  );
  const after = statement.folded.slice(occasion.head.end - statement.start, occasion.head.end - statement.start + 40);
  if (isSummedUp(statement, before, occasion.named) || APPEALED_TO.test(statement, before)) return true;
  if (ITS_PROGRAMME.test(before) || isEndOfTalks(statement, occasion, before)) return true;
  if (ROOM.test(statement, before) || /przetargow/.test(after.slice(0, 30))) return true;
  if (occasion.plural && !occasion.cases.includes('nom') && HOUSE_OF.test(before)) return true;
  // `o pracy między sesjami`: the time that lies between.
  if (occasion.plural && /(?<!\p{L})(?:po)?miedzy\s{1,3}(?:\p{L}{4,14}ymi\s{1,3}){0,1}$/u.test(before)) return true;
  // `5 radnych w zgromadzeniu`, `dwa głosy w konwencie`: a body in which they sit.
  if (BODIES.has(occasion.lemma) && !occasion.named && SEATS_IN.test(before)) return true;
  // `zwołany przez Forum Wójtów`, `rok bez Dni Miasta`
  if (BODIES.has(occasion.lemma) && /(?<!\p{L})przez\s{1,3}$/u.test(before)) return true;
  if (
    occasion.cases.includes('gen') &&
    /(?<!\p{L})bez\s{1,3}(?:\p{L}{3,14}(?:ego|ej|ych|ich)\s{1,3}){0,1}$/u.test(before)
  )
    return true;
  if (BODIES.has(occasion.lemma) && ORGANIZED_BY.test(statement.folded.slice(0, occasion.start - statement.start)))
    return !statement.dates.some((date) => date.start >= occasion.end);
  // `obradowali przedstawiciele Konwentu Powiatów`. Trap: `obradowali uczestnicy Kongresu Gmin`.
  if (BODIES.has(occasion.lemma) && occasion.cases.includes('gen') && WHO_BELONGS.test(before)) return true;
  if (BODIES.has(occasion.lemma) && isFounded(statement, occasion, before)) return true;
  if (BODIES.has(occasion.lemma) && DECIDES.test(after) && ELSEWHERE.test(statement)) return true;
  if (occasion.lemma === 'zjazd' && (DRIVEWAY_BEFORE.test(before) || DRIVEWAY_AFTER.test(after))) return true;
  // `tkano na wyścigi`: in a race with each other. Trap: `zapraszamy na wyścigi konne`.
  if (
    occasion.lemma === 'wyścig' &&
    occasion.plural &&
    /(?<!\p{L})na\s$/u.test(before) &&
    /^\s?(?:[.,;!?]|$)/u.test(after)
  )
    return true;
  // `Kielce, Targi, 7–8 listopada`: the halls in which something else is held.
  if (
    occasion.lemma === 'targi' &&
    !occasion.named &&
    HALLS.test(statement.text.slice(0, at)) &&
    /^,\s{1,3}\d/u.test(after)
  )
    return true;
  if (occasion.lemma === 'konkurs' && GRANTS.test(statement)) return true;
  if (NAMES_OF_DAYS.has(occasion.lemma)) return isMereFeast(statement, occasion, before);
  return VERBAL.has(occasion.lemma) && isMereAct(statement, occasion);
}

/** `uroczystości z okazji rocznicy, Święta Maryi Panny i św. Floriana`: what others are held for. */
const OCCASION_OF = /(?<!\p{L})z\s{1,3}okazji(?!\p{L})(?:[^.;:!?]|(?<=\d)\.){0,150}$/u;
/** Nouns that days and weeks are called by, as well as what is held on them. */
const NAMES_OF_DAYS: ReadonlySet<string> = new Set(['dzień', 'święto', 'tydzień', 'uroczystość']);
/** `W Święto Trzech Króli zagra kapela`, `w uroczystość Wniebowzięcia NMP`: when, not what. Trap: `wzięli udział w święcie`. */
const ON_FEAST = /^(?:swieto|dzien|uroczystosc)(?!\p{L})/u;
/** Weeks of good causes: `Tydzień Pomocy Ofiarom Przestępstw`, which offices keep by being open longer. Trap: `Tydzień Bibliotek`. */
const CAUSE =
  /(?<!\p{L})(?:ofiar|pokrzywdz|swiadomosci|walki|profilaktyk|chor(?:ob|ych)|przemoc|uzaleznien|trzezwosci|szczepien)/u;
/** `3 maja – Święto Konstytucji`, `1 marca: Narodowy Dzień Pamięci`: what the day is called. */
const AFTER_DAY = new RegExp(
  String.raw`\d{1,2}\s{1,3}${MONTH_OF_DAY}\s{0,3}(?:\d{4}\s{0,3}(?:r\.|roku)?\s{0,3})?[–—:-]\s{0,3}$`,
  'u',
);
/** Days of the state and the church, which fall whether anybody meets or not. */
const OFFICIAL =
  /^(?:(?:narodow|panstwow)\p{L}{1,3}\s{1,3})?(?:swiet\p{L}{1,3}|dzien|dnia)\s{1,3}(?:flagi|pamieci|wolny|konstytucji|(?:narodowe\p{L}{0,2}\s{1,3})?niepodleglosci|odzyskania|pracy|wojska|maryi|matki|samorzadu|edukacji|pracownika|nauczyciela|dziadka|babci|ojca|kobiet|solidarnosci|trzech|bozego|zmarlych|wszystkich|trzeciego)(?!\p{L})/u;

/** `Dzień Kobiet`, `Święto Niepodległości` is an occasion where it is held: with a verb of holding, a place or an hour. `Dni Kutna` always may be. */
function isMereFeast(statement: Statement, occasion: OccasionMention, before: string): boolean {
  // `XX Święto Morza` is numbered because it is held.
  if (occasion.plural || occasion.edition !== null || /^dni(?!\p{L})/iu.test(occasion.name)) return false;
  const head = statement.folded.slice(occasion.head.start - statement.start);
  if (ON_FEAST.test(head) && /(?<!\p{L})w\s{1,3}$/u.test(before)) return true;
  if (occasion.lemma === 'uroczystość' || HARVEST.test(occasion.name)) return false;
  if (occasion.lemma === 'tydzień') return CAUSE.test(fold(occasion.name));
  const lead = statement.folded.slice(0, occasion.start - statement.start);
  // `W piątek 3 maja obchodziliśmy Święto Konstytucji`, `Dzień Kobiet ODWOŁANY`
  if (isCancelled(statement) || (KEPT.test(before) && statement.dates.some(isOfDay))) return false;
  if (OBSERVED.test(before) && LOCAL.test(fold(occasion.name)) && !OCCASION_OF.test(lead)) return false;
  if (FEAST_BEFORE.test(before) || OCCASION_OF.test(lead)) return true;
  const official = OFFICIAL.test(fold(occasion.name));
  // `Święto Ziemniaka przeniesiono na 17 września`; trap: `dzień wolny za święto przeniesiono`
  if (!official && isPostponed(statement)) return false;
  if (official && AFTER_DAY.test(before)) return true;
  if (
    !official &&
    (/(?<!\p{L})(?:za|przed)\s{1,3}nami\s{1,3}(?:\p{L}{4,16}\s{1,3}){0,2}$/u.test(before) ||
      isLineOfOne(statement, occasion))
  )
    return false;
  if (statement.kind === 'heading' && official)
    return statement.times.length === 0 && !HELD.test(statement) && !hasLocalVenue(statement);
  if (/otwart/iu.test(occasion.name)) return false;
  if (statement.kind === 'heading' || statement.kind === 'table_row' || statement.kind === 'list_item') return false;
  // `Święto Chleba urządzi 5 maja w Kutnie stowarzyszenie`: where it is, as well as when.
  if (!official && (hasLocalVenue(statement) || statement.places.some(({ role }) => role === 'venue'))) return false;
  return !HELD.test(statement) && statement.times.length === 0;
}

/** `W Kole obchodzono uroczyście Gminny Dzień Strażaka`: what a commune or district keeps is held there. Trap: `obchodzono Dzień Strażaka`, in the whole land. */
const OBSERVED = /(?<!\p{L})obchodz(?:ono|il[ay]|ili)(?:\s{1,3}\p{L}{3,16}){0,2}\s{1,3}$/u;
const LOCAL = /^(?:miejsko-gminn|gminn|powiatow|wojewodzk|miejsk|solecki|rejonow)\p{L}{1,3}\s/u;
/** `Święto Plonów`, of the harvest, is what people come to. */
const HARVEST = /(?<!\p{L})plon[óo]w(?!\p{L})/iu;

/** Who tells it was there. */
const KEPT = /(?<!\p{L})(?:obchodzi|swietowa)(?:lismy|lysmy)(?:\s{1,3}\p{L}{3,16}){0,3}\s{1,3}$/u;
const isOfDay = ({ expression }: Statement['dates'][number]): boolean => expression.dates[0]?.start.day != null;

/** `a zakończyła uroczystym otwarciem`, `rocznicę uczczono odsłonięciem pomnika`, up to the act. Trap: `zakończono podpisaniem umowy`, on paper. */
const BEGUN_WITH =
  /(?<!\p{L})(?:rozpocz|zaczet|zaczel|zainaugur|zakoncz|skoncz|zwiencz|uczc|uswietn)\p{L}{1,8}(?:\s{1,3}(?:sie|je|ja|go|\p{L}{4,14}))?\s{1,3}(?:uroczyst\p{L}{2,3}\s{1,3})?$/u;

/** `od podpisania umowy`, `termin rozpoczęcia robót`, `Rozpoczęcie o godz. 10:00`. */
function isMereAct(statement: Statement, occasion: OccasionMention): boolean {
  if (occasion.lemma === 'rozpoczęcie') return true;
  // `prezent z okazji zakończenia roku szkolnego`: for which others are held.
  const at = occasion.start - statement.start;
  if (
    /(?<!\p{L})z\s{1,3}okazji\s{1,3}(?:\p{L}{3,16}\s{1,3}){0,1}$/u.test(
      statement.folded.slice(Math.max(0, at - 40), at),
    )
  )
    return true;
  if (statement.kind === 'heading' || occasion.quoted !== null || isRowOfAct(statement, occasion)) return false;
  if (occasion.lemma !== 'podpisanie' && (isLineOfOne(statement, occasion) || isPerformed(statement, occasion)))
    return false;
  if (
    occasion.cases.includes('inst') &&
    occasion.lemma !== 'podpisanie' &&
    BEGUN_WITH.test(statement.folded.slice(Math.max(0, at - 70), at))
  )
    return false;
  return (
    !occasion.cases.includes('nom') ||
    !/(?<![a-z])(?:odb(?:edz|ed|yl)\p{L}{0,5}|nastapi\p{L}{0,3}|zaprasza\p{L}{0,3}|swietowa\p{L}{1,4}|uroczyst\p{L}{1,4})/u.test(
      statement.folded,
    )
  );
}
