import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Cue } from './participant-cues.ts';

/** What one says of an event instead of its name. */
const EVENT = String.raw`(?:obrad|spotkani|wydarzeni|imprez|uroczystosc|zjazd|kongres|konferencj|warsztat|zawod|turniej|koncert|festyn|festiwal|przeglad|jarmark|calosc|konkurs|wyjazd|wypraw|rajd|bieg|dozyn|targ|forum|swiet|seminari|szkoleni|debat|zlot|piknik|gal|wystaw|wizyt)\p{L}{0,3}`;
const MADE = String.raw`(?:z?organizowal|przygotowal|urzadzil)\p{L}{0,2}`;

/** Less usual ways to say who organised what a page tells of. */
export const ORGANIZER_CUES: readonly Cue[] = [
  // Nagrody ufundował Związek A, organizator konkursu. Traps: `Związek A, organizator transportu publicznego`; `radny A, organizator biegu`, a person.
  {
    role: 'organizer',
    side: 'before',
    beside: true,
    pattern: phrase(
      new RegExp(
        `[,–—-]\\s{0,3}(?:glowny\\s{1,3})?organizator(?:ka|em|zy)?(?:\\s{1,3}(?:tego\\s{1,3})?${EVENT})?(?=\\s{0,3}(?:[.,;)!]|$))`,
        'u',
      ),
    ),
  },
  // W tym roku organizator, Stowarzyszenie A, postawił na chóry. Trap: `organizator, Jan Kos`, a person.
  {
    role: 'organizer',
    side: 'after',
    beside: true,
    pattern: phrase(
      new RegExp(`(?<![a-z])organizator(?:ka|zy){0,1}(?:\\s{1,3}(?:tego\\s{1,3})?${EVENT})?,(?=\\s{1,3}\\p{L})`, 'u'),
    ),
  },
  // …, a głównym organizatorem Związek A. Trap: `być organizatorem Dni Kultury`, of what.
  {
    role: 'organizer',
    side: 'after',
    beside: true,
    subject: true,
    pattern: phrase(/(?<![a-z])organizator(?:em|ka|ami)(?=\s{1,3}(?:\p{L}{4,14}\s{1,3}){0,1}\p{L})/u),
  },
  // Za przygotowania odpowiadają A i B; zadbał o nią Związek A; całością kieruje A. Trap: `odpowiada za przygotowania do remontu`.
  {
    role: 'organizer',
    side: 'after',
    beside: true,
    subject: true,
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:za\\s{1,3}przygotowani[ea](?:\\s{1,3}${EVENT})?\\s{1,3}odpowiada(?:l\\p{L}{0,2}|ja)?|zadbal\\p{L}{0,2}\\s{1,3}o\\s{1,3}(?:ni(?:a|ego|e)|organizacje|${EVENT})|(?:wszystkim|caloscia)\\s{1,3}(?:zawiadywa|kierowa|zawiadu|kieru)\\p{L}{1,3})(?!\\p{L})`,
        'u',
      ),
    ),
  },
  // Kongres, wspólne dzieło Gmin A i B; Forum to wspólne przedsięwzięcie miasta A i spółki B. Trap: `wspólny projekt gmin A i B`, which is no event.
  {
    role: 'organizer',
    side: 'after',
    beside: true,
    pattern: phrase(
      /(?<![a-z])wspoln\p{L}{1,3}\s{1,3}(?:dziel|przedsiewzieci|inicjatyw|impreza|wydarzeni)\p{L}{0,3}(?!\p{L})/u,
    ),
  },
  // Kto zaprasza: Związek A. Trap: `Kto zaprasza gości, ten płaci`.
  {
    role: 'organizer',
    side: 'after',
    pattern: phrase(/^\s{0,3}kto\s{1,3}(?:z?organizuje|zaprasza|przygotowuje)\s{0,3}[:?–-]/u),
  },
  // Wydział A ogłasza nabór referatów na konferencję. Trap: `Urząd A ogłasza nabór na stanowisko`, of no occasion.
  {
    role: 'organizer',
    side: 'before',
    subject: true,
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:oglasza(?:ja)?|oglosil\\p{L}{0,2}|otwiera(?:ja)?|otworzyl\\p{L}{0,2}|rozpoczyna(?:ja)?)\\s{1,3}(?:nabor|zapisy|rejestracje)\\s{1,3}(?:\\p{L}{4,14}\\s{1,3}){0,2}(?:na|do)(?=\\s{1,3}(?:[^\\s.;:]{1,20}\\s{1,3}){0,5}?${EVENT}(?!\\p{L}))`,
        'u',
      ),
    ),
  },
  // Forum współtworzyły Fundacja A i Spółka B. Trap: `współtworzą związek`, of members.
  {
    role: 'co_organizer',
    side: 'after',
    beside: true,
    subject: true,
    pattern: phrase(
      new RegExp(`(?<=${EVENT}\\s(?:[^.;:]|\\sr\\.){0,90}\\s)wspoltworz(?:yl\\p{L}{1,2}|y|a)(?!\\p{L})`, 'u'),
    ),
  },
  // Festyn urządzony przez Fundację A.
  {
    role: 'organizer',
    side: 'after',
    beside: true,
    pattern: phrase(
      /(?<![a-z])(?:urzadzon|wyprawion)(?:y|a|e|ego|ej|ym|ych)\s{1,3}(?:wspolnie\s{1,3}){0,1}przez(?!\p{L})/u,
    ),
  },
  // Na kongres zaproszenia rozesłały A i B.
  {
    role: 'organizer',
    side: 'after',
    beside: true,
    subject: true,
    pattern: phrase(
      /(?<![a-z])zaproszenia\s{1,3}(?:rozesl|wysl|wystosow|rozsyl|skierow)\p{L}{2,5}(?:\s{1,3}(?:wspolnie|razem))?(?!\p{L})/u,
    ),
  },
  // …, na którą Związek A zaprosił do Kutna; …, którą Ośrodek A zaplanował na maj. Trap: `budżet, który Gmina A zaplanowała`, of no occasion.
  {
    role: 'organizer',
    side: 'before',
    subject: true,
    pattern: phrase(
      /zapr(?:osil\p{L}{0,2}|asza(?:ja)?)(?!\p{L})(?<=(?:na|do)\s{1,3}ktor(?:y|a|e|ego|ej|ych)\s[^.;,]{3,110}\szapr\p{L}{3,7})|zaplanowal\p{L}{0,2}(?!\p{L})(?<=,\s{1,3}ktor(?:y|a|e)\s[^.;,]{3,110}\szaplanowal\p{L}{0,2})/u,
    ),
  },
  // Fundacja A poprowadzi webinar. Trap: `Zajęcia poprowadzi Fundacja A`, who teaches.
  {
    role: 'organizer',
    side: 'before',
    subject: true,
    pattern: phrase(/(?<![a-z])poprowadz(?:i|a|il\p{L}{0,2})(?!\p{L})/u),
  },
  // Zjazd prowadzą razem Izba A i Gmina B. Trap: `prowadzą razem świetlicę`, what is no occasion.
  {
    role: 'organizer',
    side: 'after',
    beside: true,
    subject: true,
    pattern: phrase(
      new RegExp(
        `(?<![a-z])${EVENT}\\s{1,3}(?:po)?prowadz(?:i|a|il\\p{L}{1,2})\\s{1,3}(?:razem|wspolnie)(?!\\p{L})`,
        'u',
      ),
    ),
  },
  // Fundacja A zaprosi na kongres, urządza kongres. Traps: `urządza nowe biuro`, where no occasion stands behind it; `kto Fundację A zaprosi`.
  {
    role: 'organizer',
    side: 'before',
    subject: true,
    pattern: phrase(/(?<![a-z])(?:zapros(?:i|za)|urzadz(?:a|aja|i|il\p{L}{0,2})(?!\s{1,3}sie))(?!\p{L})/u),
  },
  // Miasto A urządza kongres razem z Fundacją B. Trap: `urządza razem z mieszkańcami`, no body.
  {
    role: 'co_organizer',
    side: 'after',
    beside: true,
    pattern: phrase(
      /(?<=(?:organizuj|zorganizowal|urzadz|przygotow)\p{L}{1,4}\s{1,3}(?:(?:go|je|ja)\s{1,3})?)(?:razem|wspolnie|wraz|do\s{1,3}spolki)\s{1,3}ze?(?!\p{L})/u,
    ),
  },
  // Naradę zwołał Starosta A. Trap: `Zwołuję sesję Rady Miejskiej`, what is called together.
  {
    role: 'organizer',
    side: 'after',
    subject: true,
    pattern: phrase(/(?<![a-z])zwol(?:uj[ea](?!\s{1,3}sie)|a(?:l\p{L}{0,2})?)(?!\p{L})/u),
  },
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
        `(?<![a-z])(?:za\\s{1,3}organizacje(?:\\s{1,3}${EVENT}(?:[\\s,](?:[^.;:]|(?<=\\sr)\\.){0,100}?)?)?\\s{1,3}odpowiada(?:l\\p{L}{0,2}|ja)?|organizacji(?:\\s{1,3}${EVENT})?\\s{1,3}podj(?:al|el[aoiy]?|ely|eli)\\s{1,3}sie|organizacje(?:\\s{1,3}${EVENT})?\\s{1,3}wzi(?:al|el[aoiy]?|ely|eli)\\s{1,3}na\\s{1,3}siebie|nad\\s{1,3}organizacja(?:\\s{1,3}${EVENT})?\\s{1,3}czuwal\\p{L}{0,2})(?!\\p{L})`,
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
  // Stowarzyszenie A było 5 maja 2019 r. organizatorem zjazdu.
  {
    role: 'organizer',
    side: 'before',
    pattern: phrase(
      /(?<![a-z])(?:byl[aoiy]?|byli|bedzie|beda|zostal[aoy]?)(?:\s{1,3}\d{1,2}\s{1,3}\p{L}{3,12}\s{1,3}\d{4}\s{1,3}(?:r\.|roku))?\s{1,3}organizator(?:em|ka|ami)(?!\p{L})/u,
    ),
  },
  // Zaprasza Fundacja A; do udziału zapraszają wspólnie A i B; zaprosiło ich A. Traps: `Gmina A zaprasza Gminę B na mecz`; `zaprosił burmistrz Fundację A`.
  {
    role: 'organizer',
    side: 'after',
    beside: true,
    subject: true,
    pattern: phrase(
      /(?<![a-z])zapr(?:asza(?:ja)?|osil\p{L}{0,2})(?:\s{1,3}(?:nas|ich|wszystkich|gosci|mieszkanc\p{L}{2,3}|uczestni\p{L}{2,5}|delegat\p{L}{2,3}|samorzadowcow))?(?:\s{1,3}(?:wspolnie|razem|serdecznie|goraco|rowniez|takze))?\s{0,3}:?(?=\s)/u,
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
