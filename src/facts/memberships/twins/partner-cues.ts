import { phrase } from '../../../polish/phrases/phrase.ts';

const PAPER = String.raw`(?:umow|porozumieni|deklaracj|akt|list|uklad|protokol)\p{L}{0,3}`;
const BOND = String.raw`(?:${PAPER}|partnerstw\p{L}{1,2}|przyjazn|zwiaz(?:ek|ki|ku)|wiez\p{L}{0,2})`;
/** What two towns have: `kontakty partnerskie z`, `partnerska współpraca między`. */
const TIE = String.raw`(?:zwiaz(?:e?k|ki)|wiez|kontakt|wspolprac|relacj|stosunk)\p{L}{0,3}`;
const OVER_WORDS = String.raw`(?:wygas|zerwa|zryw|przerwa|przeryw|wypowied|rozwiaz|zawies|zakoncz|obowiaz|ustal)\p{L}{1,8}`;

/**
 * Twin towns in prose: `Troki są siódmym miastem partnerskim Malborka`, `od 1993 roku współpracujemy z niemieckim Monheim`,
 * `umowę partnerską z Bardejowem podpisano w 1998 r.`, `złożyli podpisy pod porozumieniem o partnerstwie`, `z Trokami łączy nas porozumienie z 2003 r.`
 * Trap: `miasta partnerskie` as a heading (a list follows), `partnerska umowa z firmą`, `partnerem projektu`.
 */
export const TWIN = phrase(
  new RegExp(
    [
      '(?:miast|miesci|miejscowos|gmin|region|powiat|wojewodztw)\\p{L}{0,4}\\s{1,3}(?:partnersk|blizniacz|zaprzyjaznion|siostrzan)\\p{L}{1,3}',
      '(?:partnersk|blizniacz|zaprzyjaznion)\\p{L}{1,3}\\s{1,3}(?:miast|miejscowos|gmin|region|powiat)\\p{L}{0,4}',
      '(?:naszym|zagranicznym|kolejnym|pierwszym|najstarszym|najmlodszym|najnowszym|jedynym|drugim|trzecim)\\s{1,3}(?:\\p{L}{5,14}\\s{1,3})?(?:partnerem|partnerka)(?!\\s{1,3}(?:projekt|wydarz|konkurs|strateg|medial|\\p{L}{1,20}\\s{1,3}projekt))',
      '(?:zerwal|zawiesil|wypowiedzial|zakonczyl|nawiazal)[aoyi]?\\s{1,3}(?:(?:w|we)\\s{1,3}(?:\\p{L}{4,13}\\s{1,3})?\\d{4}\\s{1,3}(?:roku|r\\.)\\s{1,3})?(?:wspolprac|partnerstw)\\p{L}{1,2}\\s{1,3}ze?\\s{1,3}\\p{L}{4,14}(?:sk|ck)(?:im|a)\\s(?!firm|spolk|uczeln|uniwers|szko)',
      'wspolpracuj\\p{L}{1,2}\\s{1,3}na\\s{1,3}(?:podstawie|mocy)\\s{1,3}(?:umowy|porozumienia)\\s{1,3}(?:partnersk|o\\s{1,3}partnerstwie)\\p{L}{0,4}',
      'najstarszym\\s{1,3}przyjacielem\\s{1,3}(?:miasta|gminy|powiatu|regionu|wojewodztwa)',
      'partnerem\\s{1,3}zagranicznym',
      '(?:lat|lecie|lecia|rocznic\\p{L}{1,2})\\s{1,3}wspolpracy\\s{1,3}partnerskiej',
      'partnerami\\s{1,3}(?!projekt|wydarz|konkurs|kampani|akcj|festiwal)\\p{L}{3,20}\\s{1,3}(?:\\p{L}{3,20}\\s{1,3})?sa(?!\\p{L})',
      '(?:lat|lecie|lecia|wieku|rocznic\\p{L}{1,2}|jubileusz\\p{L}{0,2})\\s{1,3}(?:\\p{L}{4,12}\\s{1,3})?partnerstwa',
      '(?:lecie|lecia|rocznic\\p{L}{1,2}|jubileusz\\p{L}{0,2})\\s{1,3}(?:\\p{L}{4,14}\\s{1,3})?wspolpracy\\s{1,3}(?:partnerskiej\\s{1,3})?ze?\\s{1,3}(?:\\p{L}{4,14}\\s{1,3}){1,2}(?=gmin|miast|powiat)',
      '(?:akt|deklaracj|umow|kart|dokument|uklad|porozumieni)\\p{L}{0,3}\\s{1,3}partnerstwa',
      '(?:lecie|lecia|rocznic\\p{L}{1,2}|jubileusz\\p{L}{0,2})\\s{1,3}(?:\\p{L}{4,14}\\s{1,3})?(?:umow|uklad|porozumien)\\p{L}{0,3}\\s{1,3}partnersk\\p{L}{2,4}\\s{1,3}ze?\\s',
      'partnerstw\\p{L}{1,2}\\s{1,3}(?:\\p{L}{4,14}\\s{1,3})?(?:miast\\p{L}{0,3}|gmin\\p{L}{0,2})?\\s{0,3}ze?\\s(?!\\p{L}{0,12}\\s{0,1}(?:firm|spolk))',
      'partner(?:ow|a|zy)\\s{1,3}(?:we?|na)\\s(?=[^.;]{3,40}?\\()',
      'nasz\\s{1,3}(?:pierwszy|najstarszy|zagraniczny|kolejny|najnowszy)\\s{1,3}partner\\s{1,3}to',
      '(?:wspolpracuje(?:my)?|partneruje(?:my)?)\\s{1,3}(?=(?:[^.;]|\\sr\\.){0,60}?(?<![a-z])z)',
      '(?:zawarl|podpisal|nawiazal)[yio]\\s{1,3}(?:(?:umowe|akt|porozumienie)\\s{1,3}(?:o\\s{1,3})?)?partnerstw[oae](?!\\p{L}|\\s{1,3}(?:na|w|dla|projekt|strateg|publiczn|bizn))',
      'partneruje\\s{1,3}(?=\\p{L}{3,20}\\s{1,3}od\\s{1,3}(?:roku\\s{1,3})?\\d{4})',
      // `Partnerstwo Kóz i Bardejowa trwa od 1998 roku`
      `(?:partnerstw|(?:partnersk\\p{L}{1,3}\\s{1,3}wspolprac|wspolprac\\p{L}{1,2}\\s{1,3}partnersk))\\p{L}{1,2}\\s{1,3}(?:(?:miast|gmin)\\s{1,3}|gminy\\s{1,3}|miasta\\s{1,3})?[^\\s.;:,]{3,20}(?:\\s[^\\s.;:,]{3,20})?\\s{1,3}(?:i|oraz)\\s(?=[^.;]{3,60}?\\s(?:trwa|zawart|datuje|nawiaz|zawiaz|rozpocz|podpis|siega))`,
      // `Partnerstwo Powiatu Kozy z Powiatem Harz wykształciło się z kontaktów mieszkańców`
      'partnerstw\\p{L}{1,2}\\s{1,3}(?:(?:miasta|gminy|powiatu)\\s{1,3})?[^\\s.;:,]{3,20}(?:\\s[^\\s.;:,]{3,20})?\\s{1,3}ze?\\s(?=[^.;]{3,120}?\\s(?:trwa|zawart|datuje|nawiaz|zawiaz|rozpocz|podpis|siega|wyksztalc|obejmuje|liczy|opiera|przynosi|kwitnie|ukladalo|uklada))',
      // `Kozy są stroną umów o współpracy partnerskiej z niemieckimi miastami`
      `stron(?:a|ami)\\s{1,3}(?:w\\s{1,3})?(?:\\p{L}{3,12}\\s{1,3})?${PAPER}\\s{1,3}(?:partnersk\\p{L}{1,4}|o\\s{1,3}(?:partnerstwie|(?:\\p{L}{4,14}ej\\s{1,3})?wspolpracy\\s{1,3}partnerskiej|partnerskiej\\s{1,3}wspolpracy))\\s{1,3}ze?(?=\\s)`,
      '(?:lacz[ya]|polaczyl\\p{L}{0,2})\\s{1,3}(?:\\p{L}{5,14}\\s{1,3})?(?:wiez\\p{L}{0,2}|zwiaz(?:ek|ki)|umow\\p{L}{1,2}|partnerstwo)\\s{1,3}partnersk\\p{L}{1,3}',
      '(?:akt|deklaracj|umow|kart)\\p{L}{0,3}\\s{1,3}przyjazni(?=[^.;]{0,60}?(?<![a-z])(?:podpis|zawar)|(?<=(?:podpis|zawar)[^.;]{0,80}))',
      `${PAPER}\\s{1,3}(?:partnersk\\p{L}{1,4}|wspolpracy|o\\s{1,3}(?:partnerstwie|(?:\\p{L}{4,14}ej\\s{1,3})?wspolpracy(?:\\s{1,3}partnerskiej)?|partnerskich\\s{1,3}\\p{L}{5,12}))(?=(?:[^.;]|\\sr\\.){0,90}?(?:podpis|zawar|lacz|wiaz|${OVER_WORDS})|(?<=(?:podpis|zawar|lacz|wiaz|${OVER_WORDS})(?:[^.;]|\\sr\\.){0,80}))`,
      `${TIE}\\s{1,3}(?:\\p{L}{4,14}\\s{1,3})?partnersk\\p{L}{1,4}(?=\\s[^.;]{0,60}?(?<![a-z])(?:ze?|(?:po)?miedzy)\\s)`,
      `(?:partnersk|przyjacielsk)\\p{L}{1,4}\\s{1,3}${TIE}(?=\\s[^.;]{0,60}?(?<![a-z])(?:ze?|(?:po)?miedzy)\\s)`,
      'partnerstw[oaie]{1,2}(?=[^.;]{0,40}?\\s(?:zawar|podpis|nawiaz)\\p{L}{1,6})(?<=(?<![a-z])ze?\\s[^.;]{3,50})',
      'partnerem\\s{1,3}(?!projekt|wydarz|konkurs|kampani|akcj|festiwal|konferenc|wystaw|koncert|program|turniej|zawod|imprez|przedsiewz|badan|warsztat)\\p{L}{3,20}(?=(?:[^.;]|\\sr\\.){0,60}?\\s(?:jest|pozostaje|bylo|byla|zosta))',
      'ma(?:my)?\\s{1,3}(?:\\p{L}{4,14}\\s{1,3}){0,2}umow\\p{L}\\s{1,3}(?:partnersk\\p{L}{1,3}|o\\s{1,3}partnerstwie)\\s{1,3}ze?(?=\\s)',
      'ma(?:my)?\\s{1,3}(?:(?:juz|obecnie|dzis)\\s{1,3})?(?:\\d{1,2}|dwoch|trzech|czterech|pieciu|szesciu|siedmiu|osmiu|kilku)\\s{1,3}(?:zagranicznych\\s{1,3})?partnerow(?!\\s{1,3}(?:projekt|wydarz|biznes|handl|strateg))',
      'partner(?:a|em|ka)?\\s{1,3}(?:nasz(?:ego|ej)\\s{1,3})?(?:miasta|gminy|powiatu)(?!\\s{1,3}(?:w|przy|projekt))',
      '(?:przyjazni|przyjaznimy|zaprzyjaznil[aoy]?|zaprzyjaznilismy|zbratal[aoy]?)\\s{1,3}sie(?=[^.;]{0,60}?(?<![a-z])ze?\\s)',
      'zwiazal\\p{L}{0,4}\\s{1,3}sie\\s{1,3}(?:\\p{L}{4,12}\\s{1,3})?(?:partnerstwem|umowa\\s{1,3}partnersk\\p{L}|przyjaznia)',
      '(?:do\\s{1,3})?gron(?:a|o)\\s{1,3}(?:naszych\\s{1,3}|zagranicznych\\s{1,3}){0,2}(?:partnerow|miast\\s{1,3}partnersk\\p{L}{2,3}|przyjaciol)(?=[^.;]{0,60})',
    ]
      .map((one) => `(?<![a-z])${one}`)
      .join('|'),
    'u',
  ),
);
/** On a page that speaks of twin towns, an agreement or friendship with a foreign one is theirs. */
export const AGREED = phrase(
  new RegExp(
    [
      // `Do roku 2001 partnerem był także Troki (Litwa)`
      '(?:do|w\\s{1,3}latach)\\s{1,3}(?:konca\\s{1,3})?(?:roku\\s{1,3})?(?:\\d{4}\\s{0,2}[–—-]\\s{0,2})?\\d{4}\\s{1,3}(?:(?:roku|r\\.)\\s{1,3})?partnerem\\s{1,3}byl[aoy]?(?:\\s{1,3}(?:takze|rowniez|tez))?(?=\\s)',
      '(?:podpis|zawar)\\p{L}{1,8}(?:\\s{1,3}[^\\s.;:,]{1,16}){0,3}?\\s{1,3}(?:umow|porozumieni)\\p{L}{1,2}\\s{1,3}ze?\\s',
      '(?:podpis|zawar|zawiera|sygnowa)\\p{L}{1,8}\\s{1,3}(?:umow|porozumieni)\\p{L}{1,2}\\s{1,3}(?:po)?miedzy\\s(?=(?:gmin|miast|powiat)\\p{L}{1,3}\\s[^.;]{3,60}?,?\\s(?:a|i|oraz)\\s)',
      '(?:umow|porozumieni)\\p{L}{1,2}\\s{1,3}(?:[–—-]\\s{1,3})?z\\s(?=[^.;]{0,90}?(?:podpis|zawar|laczy|obowiaz|wygas|trwa|nosi\\s{1,3}dat|pochodzi|datuj|datowan))',
      `(?:lacz[yai]|wiaz[eai])\\p{L}{0,2}\\s{1,3}nas\\s[^.;]{0,30}?(?<![a-z])(?:${PAPER}|partnerstw\\p{L}{1,2})(?!\\p{L})(?!\\s{1,3}na\\s)`,
      `${BOND}\\s[^.;]{0,40}?(?<![a-z])(?:lacz[yai]|wiaz[eai])\\p{L}{0,2}\\s{1,3}nas(?!\\p{L})`,
      '(?:wspolprac|kontakt|przyjazn|partnerstw|znajomosc)\\p{L}{0,2}\\s{1,3}(?:\\p{L}{5,14}\\s{1,3})?ze?\\s[^.;]{2,50}?\\s(?:trwa|nawiaza|datuje|rozpocz|zapoczatkow|sformaliz|usankcjon|przypieczet|potwierdz|siega|zakoncz|zawies|zerwa)\\p{L}{0,6}',
      '(?:wspolprac|kontakt|przyjazn|partnerstw)\\p{L}{0,2}\\s{1,3}(?:\\p{L}{5,14}\\s{1,3})?(?:po)?miedzy\\s(?=[^.;]{0,90}?\\s(?:a|i)\\s)',
      '(?<=(?<![a-z])ze?\\s[^.;,]{3,60}\\s)(?:nawiaza|zakoncz|zawies|zerwa|rozpocz)\\p{L}{1,8}\\s{1,3}(?:\\p{L}{5,14}\\s{1,3})?(?:wspolprac|partnerstw)\\p{L}{1,2}',
      '(?:nawiaza|zakoncz|zawies|zerwa|rozpocz)\\p{L}{1,8}\\s{1,3}(?:\\p{L}{5,14}\\s{1,3})?(?:wspolprac|partnerstw|umow)\\p{L}{1,2}\\s{1,3}(?:\\p{L}{5,14}\\s{1,3})?ze?\\s',
    ]
      .map((one) => `(?<![a-z])${one}`)
      .join('|'),
    'u',
  ),
);
export const PLANNED = phrase(
  /(?<![a-z])(?:planuj|zamierz|chc(?:e|a|iel)|pragn|rozwaz|szuka|poszukuj|moze|kandydat|rozmow|przyszl(?:osc|y(?!\p{L})|ym|ych|ego|ej)|(?:zostan(?:ie|a)|bed(?:zie|a))\s{1,3}(?:\p{L}{3,14}\s{1,3}){0,2}(?:podpis|zawar|miastami|gminami|partnerami|partnerskimi)|maja\s{1,3}zostac|(?:umow|porozumieni)\p{L}{1,2}\s{1,3}intencyjn|podpisz(?:e|a|emy)(?!\p{L})|zawrz(?:e|a|emy)(?!\p{L})|(?:do|przed)\s{1,3}(?:podpisani|zawarci)(?:a|em)(?!\p{L}))/u,
);
/** Others than the municipality: looked for in the part of the sentence that tells of the bond. */
export const OF_OTHERS = phrase(
  /(?<![a-z])(?:proje(?:kt\p{L}{0,3}(?!\p{L})|kcie)|szkol|rowiesni|mlodzi|uczniow|firm|spolk|producent|przedsiebiorstw|uniwersytet|uczelni|koncern|zespol)/u,
);
/** `Kongres jest organizowany w partnerstwie z Lipskiem`, `w partnerstwie strategicznym z bankiem`: who helps with one thing. */
export const HELD_TOGETHER = phrase(
  /(?<![a-z])(?:w\s{1,3}partnerstwie\s{1,3}(?:strategiczn|merytoryczn|medialn|biznesow|instytucjonaln)|(?:z?organiz|wspolorganiz|z?realiz|przygotow)\p{L}{1,8}\s[^.;]{0,160}?w\s{1,3}partnerstwie\s)/u,
);
/** The bond came to an end. */
export const OVER = phrase(
  /(?<![a-z])(?:wygas|zerwa[nl]|zrywa|przerwa[nl]|przerywa|wypowiedzia|wypowiedzen|rozwiaza|zawies|zakoncz(?:y|on|eni)|obowiazywal|nie\s{1,3}(?:zostal\p{L}{0,2}\s{1,3})?przedluzon)/u,
);
/** Whose page is one on twin towns. */
export const TWINS = phrase(
  /partnersk|blizniacz|zaprzyjaznion|partnerstw\p{L}{1,2}\s{1,3}(?:\p{L}{3,20}\s{1,3}){0,2}ze?\s/u,
);
