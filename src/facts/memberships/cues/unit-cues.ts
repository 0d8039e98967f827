import { NETWORK_NAMES } from '../../../polish/organizations/networks.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import { type MembershipCue, OF_BODY, UNITS_ONLY, WHEN } from './cue.ts';
import { MEMBER_FIRST, MEMBERS_BEHIND, MEMBERS_LAST, OF_NAMED_BODY } from './word-orders.ts';

const UNIT = String.raw`(?:mia?st|gmin|powiat|samorzad|miasteczk|jednost|osrod)\p{L}{0,4}`;
const UNITS = '(?:miasta(?:mi)?|gmin(?:y|ami)|powiat(?:y|ami)|samorzad(?:y|ami)|miasteczka(?:mi)?|jednostk(?:i|ami))';
/** What a town of an association is called by: `miasto członkowskie`, `gmina zrzeszona w`, `samorządy tworzące`. */
const OF_MEMBERS = String.raw`${UNIT}\s{1,3}czlonkowsk\p{L}{1,3}`;
const BOUND = String.raw`(?:(?:zrzeszon|skupion|stowarzyszon)\p{L}{1,3}\s{1,3}we?|nalezac\p{L}{1,3}\s{1,3}do|wchodzac\p{L}{1,3}\s{1,3}w\s{1,3}sklad|tworzac\p{L}{1,3})`;
/** In which the members are: the association's own word, right behind `w`. */
const IN_BODY = String.raw`we?(?=\s{1,3}(?:\p{L}{4,24}(?:im|ym|ej)\s{1,3}){0,2}(?:zwiazku|stowarzyszeniu|unii(?!\s{1,3}europ)|lidze|federacji|zrzeszeniu|sieci|klastrze|porozumieniu|lokalnej\s{1,3}(?:grupie|organizacji)|lgd|lot|euroregionie)(?!\p{L}))`;
/** Behind `w związku …`: the verb of those who are there. */
const WITHIN = String.raw`(?<=(?<![a-z])we?\s{1,3}(?:\p{L}{4,20}(?:ej|ym|im)\s{1,3})?(?:sieci|zwiazku|stowarzyszeniu|unii|lidze|federacji|klastrze|zrzeszeniu|porozumieniu|lgd|lot)\s[^.;:,]{0,70})`;
const ORDINAL = String.raw`(?:\d{1,3}\.?|(?!naj)\p{L}{4,20}(?:ym|im|a))`;
const A_BODY = String.raw`(?:sieci|zwiazk|stowarzyszeni|unii(?!\s{1,3}europ)|lidze|ligi|federacji|${NETWORK_NAMES})`;
/** One of Polish words in -sza, -szym: `najmłodszym`, `najnowszą`. */
const MOST = String.raw`naj\p{L}{4,14}sz(?:ym|a|ymi|e|y)`;

/**
 * Towns called by what they belong to, and verbs by which several are in one. Traps: `miasta członkowskie odwiedziły Rawicz`, `Związek łączy Kock i Łuków
 * nową drogą`, `w Związku działają komisje`, `miasta zrzeszone w Związku spotkały się w Rawiczu`.
 */
export const UNIT_CUES: readonly MembershipCue[] = [
  // Miastami członkowskimi Y są A i B; miasta członkowskie Y to A i B; gminy zrzeszone w Y to A i B
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:${UNITS}\\s{1,3}(?:czlonkowsk(?:ie|imi)|(?:zrzeszon|skupion|stowarzyszon)(?:e|ymi)\\s{1,3}we?|(?:naleza|wchodza|tworza)c(?:e|ymi)(?:\\s{1,3}do|\\s{1,3}w\\s{1,3}sklad)?)|(?:now|kolejn)\\p{L}{1,3}\\s{1,3}(?:miast|gmin|powiat|samorzad|czlonk)\\p{L}{1,4}\\s{1,3}${IN_BODY})(?=\\s[^.;:,]{4,120}?\\s(?:to|sa|jest)(?!\\s{1,3}(?:\\p{L}{3,16}\\s{1,3})?czlonk)(?:\\s{1,3}m\\.?\\s?in\\.|\\s{1,3}(?:dzis|obecnie|miedzy\\s{1,3}innymi))?\\s{0,2}[:\\s])`,
        'u',
      ),
    ),
    ...MEMBERS_LAST,
    change: 'holds',
    near: true,
    association: true,
  },
  // X jest miastem członkowskim Y; X to miasto zrzeszone w Y; X – gmina członkowska Y; X znajduje się w gronie miast zrzeszonych w Y
  {
    pattern: phrase(
      new RegExp(
        `(?:(?<![a-z])(?:jest|sa|to|byl\\p{L}{0,2}|zostal\\p{L}{0,2}|jako)${WHEN}\\s{1,3}|(?:,|\\s[–—-])\\s{1,3})(?:${OF_MEMBERS}|(?:miasto|gmina|powiat|samorzad|miasteczko|miastem|powiatem|samorzadem)\\s{1,3}${BOUND})(?!\\p{L})`,
        'u',
      ),
    ),
    ...MEMBER_FIRST,
    change: 'holds',
    ...OF_NAMED_BODY,
  },
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:jest|sa|(?:znajduj\\p{L}{1,2}|miesci|znalaz\\p{L}{1,4})\\s{1,3}sie)${WHEN}\\s{1,3}(?:w\\s{1,3}gronie|wsrod|posrod)\\s{1,3}(?:\\p{L}{1,14}\\s{1,3}){0,2}?(?:miast|gmin|powiatow|samorzadow)\\s{1,3}(?:czlonkowskich|${BOUND})(?!\\p{L})`,
        'u',
      ),
    ),
    ...MEMBER_FIRST,
    change: 'holds',
    ...OF_NAMED_BODY,
  },
  // Wśród miast zrzeszonych w Y jest X
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:wsrod|posrod)\\s{1,3}(?:\\d{1,3}\\s{1,3})?(?:miast|gmin|powiatow|samorzadow)\\s{1,3}(?:czlonkowskich|${BOUND})(?=\\s[^.;:,]{4,120}?\\s(?:jest|sa|znajduj\\p{L}{1,2}|znalaz\\p{L}{1,4})(?!\\p{L}))`,
        'u',
      ),
    ),
    ...MEMBERS_LAST,
    change: 'holds',
    near: true,
    association: true,
  },
  // Największym miastem Y jest X; najnowszym członkiem Y jest X; trap: `Największym miastem Unii Europejskiej`
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])${MOST}\\s{1,3}(?:miast(?:em|ami)|gmin(?:a|ami)|powiatem|samorzadem|miejscowoscia)${OF_BODY}(?=[^.;:,]{4,120}?\\s(?:jest|sa)(?!\\p{L}))`,
        'u',
      ),
    ),
    ...MEMBERS_LAST,
    change: 'holds',
    near: true,
    association: true,
  },
  // Członek Związku Gmin Y – Gmina X – otrzymał dotację; trap: `Jan Nowak, członek Związku Literatów, gmina X, otrzymał`
  {
    pattern: phrase(
      new RegExp(
        `(?<=^[^a-z]{0,3}czlon(?:ek|kini)${OF_BODY}[^.;,–—-]{4,60}(?:gmin|miast|miasteczek|powiatow|samorzadow|${NETWORK_NAMES})(?!\\p{L})[^.;,–—-]{0,40})(?:,|\\s[–—-])(?=\\s{1,3}(?:gmina|miasto|powiat)\\s[^.;,–—-]{2,40}(?:,|\\s[–—-]))`,
        'u',
      ),
    ),
    organization: 'before',
    member: 'names',
    change: 'holds',
    association: true,
    named: true,
  },
  // W Y są (działają, współpracują, skupiły się) A, B i C: several, and nothing else behind the verb
  {
    pattern: phrase(
      new RegExp(
        `${WITHIN}(?<![a-z])(?:sa|jest|dzialaja|wspolpracuja|wspoldzialaja|(?:skupil|zrzeszyl|zjednoczyl|polaczyl)[yi]\\s{1,3}sie|(?:skupion|zrzeszon|zjednoczon)\\p{L}{1,2}\\s{1,3}sa|polaczyly\\s{1,3}sily)(?:\\s{1,3}(?:juz|dzis|obecnie|teraz|na\\s{1,3}razie))?(?!\\p{L})`,
        'u',
      ),
    ),
    organization: 'before',
    member: 'names',
    change: 'holds',
    ...OF_NAMED_BODY,
    least: 2,
    bare: true,
  },
  // A, B i C skupione są w Y; zrzeszyły się w Y, połączyły siły w Y, otrzymały miejsce w Y; A jest zrzeszony w: Y i Z
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:zrzeszon|skupion|zjednoczon|stowarzyszon)\\p{L}{1,2}${WHEN}\\s{1,3}(?:jest|sa|pozostaj\\p{L}{1,2})${WHEN}\\s{1,3}${IN_BODY}`,
        'u',
      ),
    ),
    ...MEMBER_FIRST,
    change: 'holds',
    ...OF_NAMED_BODY,
  },
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:(?:zrzeszyl|skupil|zjednoczyl|stowarzyszyl)\\p{L}{0,2}\\s{1,3}sie|polaczyl[yi]\\s{1,3}sily|(?:otrzymal|zajal|zajel|u?zyskal|znalaz)\\p{L}{0,3}${WHEN}\\s{1,3}(?:(?:swoje|swe|stale)\\s{1,3})?miejsce)${WHEN}\\s{1,3}${IN_BODY}`,
        'u',
      ),
    ),
    ...MEMBER_FIRST,
    change: 'joined',
    ...OF_NAMED_BODY,
  },
  {
    pattern: phrase(
      /(?<![a-z])(?:(?:zrzeszon|stowarzyszon)\p{L}{1,2}(?:\s{1,3}(?:jest|sa))?\s{1,3}we?\s{0,2}:|(?:nalezy|nalezymy|przynalezy)\s{1,3}(?:obecnie\s{1,3}|dzis\s{1,3})?do\s{0,2}:)/u,
    ),
    ...MEMBER_FIRST,
    near: false,
    change: 'holds',
    ...OF_NAMED_BODY,
  },
  // Związek Y składa się z gmin A, B i C; łączy, jednoczy, stowarzysza A, B i C; trap: `łączy Kock i Łuków nową drogą`
  {
    pattern: phrase(
      /(?<![a-z])(?:(?:sklada|skladal[aoy]?)\s{1,3}sie\s{1,3}ze?(?:\s{1,3}(?:\d{1,3}|\p{L}{4,14}u|trzech|czterech)(?=\s{1,3}(?:gmin|miast)))?|laczy|polaczyl[aoy]?|jednoczy|integruje|stowarzysza)(?!\p{L})/u,
    ),
    ...MEMBERS_BEHIND,
    implied: false,
    change: 'holds',
    association: true,
    named: true,
    least: 2,
    bare: true,
  },
  // Związek Y liczy trzech członków – są nimi A, B i C; trap: `trzech wiceprezesów – są nimi …`
  {
    pattern: phrase(
      /(?<=(?<![a-z])(?:czlonkow|miast|gmin[ya]?|samorzad(?:ow|y)|powiat(?:ow|y))\s{0,2}(?:,|\s[–—-])\s{1,3})(?:sa\s{1,3}(?:nimi|to)|naleza\s{1,3}do\s{1,3}ni(?:ch|ego|ej)|a\s{1,3}mianowicie)(?!\p{L})/u,
    ),
    organization: 'before',
    member: 'names',
    change: 'holds',
    ...OF_NAMED_BODY,
    least: 2,
    gap: UNITS_ONLY,
  },
  // Związek Y, zrzeszający A i B, …; trap: `zrzeszający mieszkańców A i B`
  {
    pattern: phrase(
      /(?<![a-z])(?:zrzesza|skupia|grupu|jednocz)jac\p{L}{1,3}(?!\p{L})(?:\s{1,3}(?:mieszkancow|przedsiebiorcow|rolnikow|organizacje(?:\s{1,3}pozarzadowe)?|stowarzyszenia|firmy|osoby\s{1,3}fizyczne|instytucje)(?:\s{0,2},|\s{1,3}(?:i|oraz)))*(?=\s)/u,
    ),
    ...MEMBERS_BEHIND,
    implied: false,
    change: 'holds',
    association: true,
    named: true,
    least: 2,
  },
  // Związek Y tworzy dwanaście gmin, m.in. A i B
  {
    pattern: phrase(
      /(?<![a-z])tworzy(?=\s{1,3}(?:(?:obecnie|dzis|juz)\s{1,3})?(?:\d{1,3}|(?:dwa|trz|czter|piec|szesc|siedem|osiem|dziewiec|dziesiec|jedena)\p{L}{0,10})\s{1,3}(?:miast|gmin|samorzad|powiat)\p{L}{0,4}(?!\p{L}))/u,
    ),
    ...MEMBERS_BEHIND,
    implied: false,
    change: 'holds',
    association: true,
    least: 2,
  },
  // X jest pełnoprawnym uczestnikiem sieci Y, do 2019 r. była również uczestnikiem Związku Y; traps: `drużyna jest uczestnikiem Ligi`, `była uczestnikiem zjazdu Związku Y`
  {
    pattern: phrase(
      /(?<![a-z])(?:jest|byl[aoy]?|pozostaj[ea]|zostal\p{L}{0,2}|stal\p{L}{0,2}\s{1,3}sie)\s{1,3}(?:(?:tez|takze|rowniez|nadal|ponadto|obecnie)\s{1,3})?(?:\p{L}{4,16}ym\s{1,3})?uczestnikiem(?=\s{1,3}(?:sieci|zwiazku|stowarzyszenia|zrzeszenia|federacji|porozumienia|unii|euroregionu|lokalnej\s{1,3}grupy)(?!\p{L}))/u,
    ),
    ...MEMBER_FIRST,
    change: 'holds',
    ...OF_NAMED_BODY,
  },
  // Wystąpienie X ze Związku Y nastąpiło 3 maja 2011 r.
  {
    pattern: phrase(
      /(?<![a-z])(?:wystapienie|odejscie|wykluczenie|wykreslenie|skreslenie)(?=\s[^.;]{2,60}?\sze?\s[^.;]{4,160}?\s(?:nastapil\p{L}{0,2}|dokonal\p{L}{0,2}\s{1,3}sie|stal\p{L}{0,2}\s{1,3}sie\s{1,3}faktem)(?!\p{L}))/u,
    ),
    organization: 'after',
    member: 'next',
    change: 'left',
    ...OF_NAMED_BODY,
  },
  // Gmina A została 14. miastem sieci Y; czternastym polskim miastem w sieci Y jest A
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:jest|zostal\\p{L}{0,2}|stal\\p{L}{0,2}\\s{1,3}sie)${WHEN}\\s{1,3}${ORDINAL}\\s{1,3}(?:polsk\\p{L}{1,3}\\s{1,3})?(?:miastem|gmina|powiatem)\\s{1,3}(?:we?\\s{1,3})?(?=${A_BODY})`,
        'u',
      ),
    ),
    ...MEMBER_FIRST,
    change: 'holds',
    ...OF_NAMED_BODY,
  },
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])${ORDINAL}\\s{1,3}(?:polsk\\p{L}{1,3}\\s{1,3})?(?:miastem|gmina|powiatem)\\s{1,3}(?:we?\\s{1,3})?(?=${A_BODY}[^.;:,]{0,90}?\\s(?:jest|zostal\\p{L}{0,2}|stal\\p{L}{0,2}\\s{1,3}sie)(?!\\p{L}))`,
        'u',
      ),
    ),
    ...MEMBERS_LAST,
    change: 'holds',
    near: true,
    association: true,
  },
  // X ma swoje miejsce w Y od 1994 roku
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:ma|maja|zajmuj[ea])${WHEN}\\s{1,3}(?:(?:swoje|swe|stale)\\s{1,3})?miejsce\\s{1,3}${IN_BODY}(?=[^.;]{4,120}?\\s(?:od|w)\\s{1,3}(?:\\p{L}{3,13}\\s{1,3})?\\d{4})`,
        'u',
      ),
    ),
    ...MEMBER_FIRST,
    change: 'holds',
    ...OF_NAMED_BODY,
  },
];
