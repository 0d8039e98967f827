import type { EventClassification } from '../../../model/event.ts';
import { fold } from '../../../polish/fold.ts';
import { type Phrase, phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';
import { hasLocalVenue, isSettlement } from '../venues/places-of.ts';
import { peopleGenitive } from '../wording/people-genitive.ts';
import { objectGenitive } from './act-objects.ts';

/** A verb that tells of an occasion, whose name is made of the verb and of who or what stands beside it; null where they make none. */
export interface ActCue {
  readonly pattern: Phrase;
  readonly name: (statement: Statement, match: RegExpExecArray) => string | null;
  readonly lemma: string;
  readonly classification: EventClassification;
  /** It says of what, and is no bare noun. */
  readonly named?: true;
}

const CEREMONY =
  /(?<!\p{L})(?:uroczys\p{L}{1,5}|wsteg\p{L}{1,2}|z\s{1,3}udzialem|gosc\p{L}{1,4}|poswiec\p{L}{2,5}|orkiestr\p{L}{1,3}|przemow\p{L}{2,5})(?!\p{L})/u;

export const ACT_CUES: readonly ActCue[] = [
  // Z krótką wizytą przyjechał 30 maja do Pszczyny ambasador Chorwacji. Trap: `z wizytą duszpasterską przyjdzie ksiądz`.
  {
    pattern: phrase(
      /(?<!\p{L})z\s{1,3}(?:\p{L}{4,16},?\s{1,3}){0,3}wizyta(?!\p{L})(?=[^.;]{0,60}(?<!\p{L})(?:przyjecha|przyby|gosci|bawi|przebywa|zawita|przylecia)l[aoiy]?(?!\p{L}))/u,
    ),
    name: officialVisit,
    lemma: 'wizyta',
    classification: 'study_visit',
  },
  // Od 2 do 6 czerwca dwunastu wójtów przebywało w szwedzkim Växjö; uczniowie spędzili tydzień w Ratingen. Traps: guests from there; a town at home.
  {
    pattern: phrase(
      /(?<!\p{L})(?:przebywa(?:lo|li|ly|lismy|lysmy)|spedzi(?:lo|li|ly|lismy|lysmy)|gosci(?:lo|li|ly|lismy)|bawi(?:lo|li|ly)|odwiedzi(?:lo|li|ly|lismy|lysmy)|poleci(?:alo|eli|aly)|wyjecha(?:lo|li|ly|lismy)|pojecha(?:lo|li|ly|lismy)|uda(?:lo|li|ly)\s{1,3}sie)(?!\p{L})/u,
    ),
    name: stayAbroad,
    lemma: 'wizyta',
    classification: 'study_visit',
  },
  // Pomnik Sybiraków odsłonięto 17 września w Łomży / odsłonił burmistrz. Trap: `odsłonięto karty`.
  {
    pattern: phrase(/(?<!\p{L})(?:odsloni(?:eto|l|la|li|ly|lismy|my)|odslani(?:ano|amy)|odsloniet[ya])(?!\p{L})/u),
    name: (statement, match) => ofObject('Odsłonięcie', statement, match),
    lemma: 'odsłonięcie',
    classification: 'ceremony',
  },
  // Kamień węgielny pod przedszkole wmurowano 12 kwietnia.
  {
    pattern: phrase(/(?<!\p{L})wmurowa(?:no|l|la|li|ly|ny|na)(?!\p{L})/u),
    name: (statement, match) => ofObject('Wmurowanie', statement, match),
    lemma: 'wmurowanie',
    classification: 'ceremony',
  },
  // Nowy sztandar poświęcono 3 maja. Trap: `sesję poświęcono budżetowi`.
  {
    pattern: phrase(/(?<!\p{L})(?:poswieco(?:no|ny|na)|poswieci(?:l|la|li))(?!\p{L})/u),
    name: (statement, match) =>
      /(?<!\p{L})(?:sztandar|kaplicz|krzyz|figur|dzwon|remiz|obelisk|pomnik|tablic)/u.test(statement.folded)
        ? ofObject('Poświęcenie', statement, match)
        : null,
    lemma: 'poświęcenie',
    classification: 'ceremony',
  },
  // Halę sportową uroczyście otwarto 5 września. Traps: `otwarto oferty`; a road opened to traffic, a house that only opens.
  {
    pattern: phrase(/(?<!\p{L})(?:otwarto|otworzy(?:l|la|li|ly|lismy)|otwart[ya])(?!\p{L})/u),
    name: (statement, match) => (CEREMONY.test(statement.folded) ? ofObject('Otwarcie', statement, match) : null),
    lemma: 'otwarcie',
    classification: 'ceremony',
  },
  // Sezon żeglarski zainaugurowano 1 maja.
  {
    pattern: phrase(/(?<!\p{L})zainaugurowa(?:no|l|la|li|ly|lismy)(?!\p{L})/u),
    name: (statement, match) => ofObject('Inauguracja', statement, match),
    lemma: 'inauguracja',
    classification: 'ceremony',
  },
  // Wstęgę na moście przecięto 6 maja.
  {
    pattern: phrase(/(?<!\p{L})(?:wsteg[eai](?=[^.;:]{0,60}przeci)|przeci(?:eto|eli|al|ela)(?=[^.;:]{0,40}wsteg))/u),
    name: () => 'Przecięcie wstęgi',
    lemma: 'otwarcie',
    classification: 'ceremony',
  },
  // Akt założycielski podpisano 4 lipca / pod listem intencyjnym swoje podpisy złożyli.
  {
    pattern: phrase(
      /(?<!\p{L})(?:akt\s{1,3}zalozycielski(?=[^.;:]{0,80}podpisa)|podpisa(?:no|li|ly|l|la)(?=[^.;:]{0,80}akt\p{L}{0,1}\s{1,3}zalozycielsk))/u,
    ),
    name: () => 'Podpisanie aktu założycielskiego',
    lemma: 'podpisanie',
    classification: 'ceremony',
  },
  {
    pattern: phrase(/(?<!\p{L})pod\s{1,3}listem\s{1,3}intencyjnym(?=[^.;:]{0,60}podpis)/u),
    name: () => 'Podpisanie listu intencyjnego',
    lemma: 'podpisanie',
    classification: 'ceremony',
  },
  // Sołtysi radzili 3 marca w Żychlinie; o parku porozmawiamy 4 lipca w bibliotece. Trap: `rozmawiali przez telefon`: neither a town nor a room.
  {
    pattern: phrase(
      /(?<!\p{L})(?:radzi(?:li|ly|my)|naradza(?:li|ly)\s{1,3}sie|debatowa(?:li|ly|no)|dyskutowa(?:li|ly|no)|rozmawia(?:li|ly|no)|porozmawia(?:ja|my)|podyskutuj(?:a|emy)|obradowa(?:li|ly|no)|zebra(?:li|ly)\s{1,3}sie|sie\s{1,3}zebra(?:li|ly)|zbior(?:a|zemy)\s{1,3}sie|zgromadzi(?:li|ly)\s{1,3}sie|radzono|spotykaja\s{1,3}sie|zjecha(?:li|ly)|zjada|zasie(?:dli|dly|da)|usi(?:ada|adziemy|edli)|siadziemy)(?!\p{L})/u,
    ),
    name: (statement) => (isSomewhere(statement) ? ofPeople('Spotkanie', statement) : null),
    lemma: 'spotkanie',
    classification: 'meeting',
  },
  // O planie można publicznie podyskutować 3 marca o 17.00. Trap: `dyskutowano publicznie o plotkach`, without an hour.
  {
    pattern: phrase(
      /(?<!\p{L})(?:(?:po|prze)dyskutowac\s{1,3}publicznie|publicznie\s{1,3}(?:po|prze)dyskutowac)(?!\p{L})/u,
    ),
    name: ({ times }) => (times.length > 0 ? 'Dyskusja publiczna' : null),
    lemma: 'dyskusja',
    classification: 'meeting',
  },
  // Samorządowcy uczyli się 8 lipca w Sieradzu pisania wniosków; przeszkolimy 5 listopada w urzędzie; sołtysi szkoleni będą 9 maja o 9.00. Trap: `są szkoleni`.
  {
    pattern: phrase(
      /(?<!\p{L})(?:szkoli(?:li|ly)\s{1,3}sie|uczy(?:li|ly)\s{1,3}sie|sie\s{1,3}(?:uczyli|szkolili)|przeszkol(?:ono|imy|ili|ilismy)|szkoleni\s{1,3}(?:beda|zostana|byli)|(?:beda|byli)\s{1,3}szkoleni|(?:zostana|zostali|zostaly|beda)\s{1,3}przeszkol(?:eni|one))(?!\p{L})/u,
    ),
    name: (statement, match) =>
      isSomewhere(statement) && isOfDay(statement, match) ? ofPeople('Szkolenie', statement) : null,
    lemma: 'szkolenie',
    classification: 'workshop',
  },
  // Kolarze ścigali się 4 września w Kutnie o puchar burmistrza.
  {
    pattern: phrase(
      /(?<!\p{L})(?:sciga|rywalizowa|zmierzy|walczy|zmaga|zagra|gra|wystartowa|powalcza|zmierza)(?:li|ly|no|ja)?(?:\s{1,3}sie)?(?!\p{L})(?=[^.;:]{0,120}(?<!\p{L})o\s{1,3}(?:puchar|tytul|mistrzostwo|medale))/u,
    ),
    name: (statement) => (isSomewhere(statement) ? contest(statement) : null),
    lemma: 'zawody',
    classification: 'competition',
  },
  // Goście z Fürth przyjechali do Kutna 4 lipca; podjęto gości z Fürth; Linz ugościło grupę strażaków. Trap: guests of a festival from home.
  {
    pattern: phrase(
      /(?<!\p{L})(?:przyjecha(?:li|ly|la|lo)|przebywa(?:li|ly|la|lo)|gosci(?:li|ly|la|lo|l|lismy)|ugosci(?:l|la|lo|li)|zawita(?:li|la|ly|lo)|odwiedzi(?:li|la|ly|lo)|spedzi(?:li|la|ly|lo)|podje(?:to|li|la)|podejmowa(?:l|la|lo|li|no)|przyje(?:to|li|la|lismy)|przyjal|bawi(?:li|la|lo)|przyby(?:li|la|lo|l)|powita(?:no|li|lismy|la)|witalismy)(?!\p{L})/u,
    ),
    name: visit,
    lemma: 'wizyta',
    classification: 'study_visit',
  },
];

/** `szkoleni byli w Turku, a 5 maja dostali dyplomy`: the day behind a comma is of another act. Trap: `w Turku, 5 maja, byli szkoleni`. */
function isOfDay({ folded, start, dates }: Statement, { index, 0: verb }: RegExpExecArray): boolean {
  const end = index + verb.length;
  return dates.some((date) => date.start - start < end || !/[,;]/u.test(folded.slice(end, date.start - start)));
}

/** A town told to be where, or a room, an hour. */
function isSomewhere(statement: Statement): boolean {
  return (
    statement.times.length > 0 ||
    hasLocalVenue(statement) ||
    statement.places.some(
      (place) => isSettlement(place) && (place.role === 'venue' || isWhereTo(statement, place.start)),
    )
  );
}

/** `zjechali do Iłży`, `do Iłży zjechali`. */
function isWhereTo({ folded, start }: Statement, at: number): boolean {
  return (
    /(?<!\p{L})(?:zjechal[iy]\s{1,3}(?:sie\s{1,3})?do|do)\s{1,3}$/u.test(
      folded.slice(Math.max(0, at - start - 24), at - start),
    ) && /zjechal[iy]|zjada(?!\p{L})/u.test(folded)
  );
}

/** The object stands before the verb or behind it. */
function ofObject(act: string, { text }: Statement, match: RegExpExecArray): string | null {
  const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 140);
  const before = text.slice(Math.max(0, match.index - 140), match.index);
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(':')) + 1);
  const object = fromNoun(clause) ?? fromNoun(behind);
  return object === null ? null : `${act} ${object}`;
}

/** The phrase around the first noun that towns celebrate. */
function fromNoun(text: string): string | null {
  const words = text.replace(/\s+/gu, ' ').trim().split(' ');
  for (let at = 0; at < words.length; at++) {
    const found = objectGenitive(words.slice(at).join(' '));
    if (found !== null) return found;
  }
  return null;
}

const PREPOSITIONS = /^(?:w|we|na|z|ze|do|od|dla|przez|o|po|przy|za|i|oraz|u|wsrod|bez|dzieki|wraz)$/u;

/** `Spotkanie sołtysów`, as far as the people are told in the nominative; else the bare noun. */
function ofPeople(noun: string, { text }: Statement): string {
  let before = '';
  for (const [word] of text.matchAll(/\p{L}{1,24}/gu)) {
    const people = PREPOSITIONS.test(fold(before)) ? null : peopleGenitive(word);
    if (people !== null) return `${noun} ${people}`;
    before = word;
  }
  return noun;
}

function contest({ text }: Statement): string | null {
  const prize =
    /(?<!\p{L})o\s{1,3}(?:[Pp]uchar|tytuł|mistrzostwo|medale)(?:\s{1,3}(?!w\s|we\s|na\s|i\s|oraz\s|\d)\p{L}{3,20}){0,3}/u.exec(
      text,
    );
  return prize === null ? null : `Zawody ${prize[0].replace(/\s+/gu, ' ')}`;
}

const VISITORS: Readonly<Record<string, string>> = {
  delegacja: 'delegacji',
  delegacje: 'delegacji',
  goscie: 'gości',
  gosci: 'gości',
  grupa: 'grupy',
  grupe: 'grupy',
  reprezentacja: 'reprezentacji',
  reprezentacje: 'reprezentacji',
  mlodziez: 'młodzieży',
};

/** Who came from abroad or from a partner, or went there: `Wizyta gości z Fürth`. */
function visit({ text, folded, places }: Statement): string | null {
  const abroad = places.some((place) => {
    const country = place.candidates[0]?.country;
    return (country != null && country !== 'PL') || (place.candidates.length === 0 && place.role === 'venue');
  });
  if (!abroad && !/(?<!\p{L})(?:partnersk|zaprzyjaznion|blizniacz)/u.test(folded)) return null;
  for (const match of text.matchAll(/\p{L}{4,24}/gu)) {
    const who = VISITORS[fold(match[0])];
    if (who === undefined) continue;
    const from =
      /^(?:(?:\s{1,3}\p{Ll}{4,16}){0,2}?\s{1,3}(z|ze)|\s{1,3}(?:samorządu|miasta|gminy|powiatu|zaprzyjaźnionego|zaprzyjaźnionej|partnerskiego|partnerskiej))\s{1,3}(?:\p{Ll}{4,16}\s{1,3}){0,2}\p{Lu}\p{L}{2,20}(?:[ -]\p{Lu}\p{L}{2,20}){0,2}/u.exec(
        text.slice(match.index + match[0].length),
      );
    return `Wizyta ${who}${from === null ? '' : from[0].replace(/\s+/gu, ' ')}`;
  }
  return null;
}

/** Who comes on an official visit, folded nominative → genitive. */
const OFFICIALS: Readonly<Record<string, string>> = {
  ambasador: 'ambasadora',
  konsul: 'konsula',
  prezydent: 'prezydenta',
  premier: 'premiera',
  minister: 'ministra',
  wiceminister: 'wiceministra',
  wojewoda: 'wojewody',
  marszalek: 'marszałka',
  burmistrz: 'burmistrza',
  mer: 'mera',
  delegacja: 'delegacji',
  grupa: 'grupy',
};

/** `Wizyta ambasadora Chorwacji`. */
function officialVisit({ text }: Statement): string | null {
  for (const match of text.matchAll(/(?<!\p{L})\p{L}{3,16}(?!\p{L})/gu)) {
    const who = OFFICIALS[fold(match[0])];
    if (who === undefined) continue;
    const whose = /^(?:\s{1,3}\p{Ll}{4,16}){0,2}?\s{1,3}\p{Lu}\p{L}{2,20}(?:[ -]\p{Lu}\p{L}{2,20}){0,2}/u.exec(
      text.slice(match.index + match[0].length),
    );
    return `Wizyta ${who}${whose === null ? '' : whose[0].replace(/\s+/gu, ' ')}`;
  }
  return null;
}

/** People of one's own who were abroad: `Wizyta w szwedzkim Växjö`. */
const OWN_PEOPLE =
  /(?<!\p{L})(?:samorzadowc|radn(?:i|ych)|wojt|burmistrz|soltys|starost|uczni|uczennic|mlodziez|licealist|delegacj|strazac|strazak|nauczyciel|senior|przedstawiciel|czlonk|mieszkanc|gospodyn|chorzyst|rolni[ck]|pszczelarz|urzednik|urzednic|przedsiebiorc)/u;

/** `spędzili wakacje w Grecji`, `spędził dzieciństwo w Wilnie`: nobody's business. */
const AT_LEISURE =
  /(?<!\p{L})(?:wakacj|urlop|ferie|swieta(?!\p{L})|dziecinstw|mlodosc|zycie|wojn|wiezien|lat(?:a)?(?!\p{L}))/u;

function stayAbroad({ text, folded, start, places }: Statement, match: RegExpExecArray): string | null {
  if (!OWN_PEOPLE.test(folded) || AT_LEISURE.test(folded)) return null;
  for (const place of places) {
    const country = place.candidates[0]?.country ?? null;
    if (country === 'PL' || (country === null && place.candidates.length > 0)) continue;
    const at = place.start - start;
    const lead = /(?:^|\s)((?:w|we|na)\s{1,3}(?:\p{Ll}{4,20}(?:im|ym|iej|ej)\s{1,3}){0,1})$/u.exec(
      text.slice(Math.max(0, at - 40), at),
    );
    const printed = text.slice(at, place.end - start);
    if (place.role === 'venue' && lead?.[1] !== undefined) return `Wizyta ${lead[1].replace(/\s+/gu, ' ')}${printed}`;
    if (/^odwiedzi/u.test(match[0]) && /^\s{1,3}$/u.test(text.slice(match.index + match[0].length, at)))
      return `Wizyta – ${place.name}`;
  }
  return null;
}
