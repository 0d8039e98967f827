import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Cue } from './participant-cues.ts';

/** What one says of an event instead of its name. */
const EVENT = String.raw`(?:obrad|spotkani|wydarzeni|imprez|uroczystosc|zjazd|kongres|konferencj|warsztat|zawod|turniej|koncert|festyn|festiwal|przeglad|jarmark|calosc)\p{L}{0,3}`;
const MADE = String.raw`(?:z?organizowal|przygotowal|urzadzil)\p{L}{0,2}`;

/** Less usual ways to say who organised what a page tells of. */
export const ORGANIZER_CUES: readonly Cue[] = [
  // Zaprosiło na niego Stowarzyszenie A. Trap: `zaprosił radnych na sesję`, where the guests stand behind the verb.
  {
    role: 'organizer',
    side: 'after',
    pattern: phrase(/(?<![a-z])zaprosil\p{L}{0,2}\s{1,3}(?:na|do)\s{1,3}ni(?:e|ego|a|ej|ch)(?!\p{L})/u),
  },
  // Seminarium, do którego zaprosił Związek A; warsztaty, na które zaprasza muzeum. Traps: `sala, do której zaprosił gości`, of no occasion; `na którą zaprosił burmistrz Fundację A`.
  {
    role: 'organizer',
    side: 'after',
    pattern: phrase(
      /(?<![a-z])(?:na|do)\s{1,3}ktor(?:y|a|e|ego|ej|ych)\s{1,3}zapr(?:osil\p{L}{0,2}|asza(?:ja)?)(?!\p{L})(?!\s{1,3}(?:\p{L}{3,16}\s{1,3}){0,2}(?:burmistrz|wojt|prezydent|starost|prezes|dyrektor|przewodnicz|marszal|soltys|wladz|proboszcz|radn))/u,
    ),
  },
  // Za organizacją stoją A oraz B. Trap: `stoi za organizacją pracy urzędu`.
  {
    role: 'organizer',
    side: 'after',
    pattern: phrase(
      new RegExp(
        `(?<![a-z])za\\s{1,3}organizacja(?:\\s{1,3}${EVENT})?\\s{1,3}(?:stoi|stoja|stal[aoy]?)(?!\\p{L})`,
        'u',
      ),
    ),
  },
  // Organizator, czyli dom kultury A, zapowiada powrót.
  { role: 'organizer', side: 'after', pattern: phrase(/(?<![a-z])organizator(?:zy|ka)?,\s{1,3}czyli(?!\p{L})/u) },
  // Gminny Ośrodek A ma zaszczyt zaprosić na wieczór kolęd. Trap: `Mam zaszczyt zaprosić`, who does not say his name.
  {
    role: 'organizer',
    side: 'before',
    pattern: phrase(
      /(?<![a-z])maj?a?\s{1,3}(?:zaszczyt|przyjemnosc|honor)\s{1,3}(?:serdecznie\s{1,3})?zaprosic(?!\p{L})/u,
    ),
  },
  // Stowarzyszenie A zaprosiło do Leszna na VI Kongres. Trap: `mówił o pracy związku oraz zaprosił na zebranie`, somebody named before.
  {
    role: 'organizer',
    side: 'before',
    pattern: phrase(
      /(?<![a-z])(?<!(?:oraz|i|a)\s)zaprosil\p{L}{0,2}(?!\p{L})(?:[^.;]|(?<=\sr)\.){0,80}?\s{1,3}na(?!\p{L})/u,
    ),
  },
  // Imprezę urządził ośrodek kultury. Trap: `urządził sobie pracownię`.
  {
    role: 'organizer',
    side: 'after',
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:${EVENT}\\s{1,3}urzadz(?:il\\p{L}{0,2}|a|aja)|urzadz(?:il\\p{L}{0,2}|a|aja)\\s{1,3}(?:go|je|ja))(?!\\p{L})`,
        'u',
      ),
    ),
  },
  // Za organizację odpowiadało A; organizacji podjęło się A; organizację wziął na siebie A. Trap: `odpowiada za organizację pracy urzędu`.
  {
    role: 'organizer',
    side: 'after',
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:za\\s{1,3}organizacje(?:\\s{1,3}${EVENT})?\\s{1,3}odpowiada(?:l\\p{L}{0,2}|ja)?|organizacji(?:\\s{1,3}${EVENT})?\\s{1,3}podj(?:al|el[aoiy]?|ely|eli)\\s{1,3}sie|organizacje(?:\\s{1,3}${EVENT})?\\s{1,3}wzi(?:al|el[aoiy]?|ely|eli)\\s{1,3}na\\s{1,3}siebie|nad\\s{1,3}organizacja(?:\\s{1,3}${EVENT})?\\s{1,3}czuwal\\p{L}{0,2})(?!\\p{L})`,
        'u',
      ),
    ),
  },
  // Staraniem Towarzystwa A odbył się jarmark.
  { role: 'organizer', side: 'after', pattern: phrase(/(?<![a-z])staraniem(?!\p{L})/u) },
  // Gości witało Stowarzyszenie A, które przygotowało obrady. Trap: `klub, który przygotował wystawę grzybów`.
  {
    role: 'organizer',
    side: 'before',
    pattern: phrase(
      new RegExp(`,\\s{1,3}ktor(?:y|a|e|zy)\\s{1,3}${MADE}\\s{1,3}(?:\\p{L}{2,12}\\s{1,3})?${EVENT}(?!\\p{L})`, 'u'),
    ),
  },
  // Stowarzyszenie A było organizatorem zjazdu.
  {
    role: 'organizer',
    side: 'before',
    pattern: phrase(/(?<![a-z])(?:byl[aoiy]?|byli|bedzie|beda|zostal[aoy]?)\s{1,3}organizator(?:em|ka|ami)(?!\p{L})/u),
  },
  // Zaprasza Fundacja A; Zapraszają: A i B; Na zjazd 5 maja zaprasza Związek A. Traps: `Gmina A zaprasza Gminę B na mecz`; `Na zjazd zaprasza wszystkich Klub A`.
  {
    role: 'organizer',
    side: 'after',
    beside: true,
    pattern: phrase(
      /^\s{0,3}(?:na\s[^;!?]{4,140}\s)?(?:serdecznie\s{1,3})?zaprasza(?:ja)?(?:\s{1,3}serdecznie)?\s{0,3}:?(?=\s)/u,
    ),
  },
  // Turniej (5 maja, org. Klub A). Traps: `org. porządkowe`, `im. org. pracy`.
  {
    role: 'organizer',
    side: 'after',
    beside: true,
    pattern: phrase(/(?<!\p{L})(?<!im\.\s)org\.\s{0,2}:?(?=\s{0,2}\p{L})/u),
  },
  // Organizacja: Klub A. Trap: `Organizacja ruchu: objazd ulicą Długą`.
  {
    role: 'organizer',
    side: 'after',
    beside: true,
    pattern: phrase(new RegExp(`^\\s{0,3}organizacja(?:\\s{1,3}${EVENT})?\\s{0,3}:`, 'u')),
  },
  // Gmina A była gospodarzem zjazdu. Trap: `Gospodarzem zjazdu była Gmina A`, where it stands behind.
  {
    role: 'host',
    side: 'before',
    pattern: phrase(
      /(?<![a-z])(?:jest|byl[aoiy]?|byli|bedzie|beda|zostal[aoy]?)\s{1,3}(?:(?:juz\s{1,3}){0,1}po\s{1,3}raz\s{1,3}\p{L}{4,14}\s{1,3}){0,1}(?:wspol)?gospodarz(?:em|ami)(?!\p{L})/u,
    ),
  },
];
