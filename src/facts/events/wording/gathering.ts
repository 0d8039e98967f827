import { phrase } from '../../../polish/phrases/phrase.ts';

const any = (stems: string): string => `(?:${stems.replaceAll(' ', '|')})`;
/** Third persons plural, the first, `-no`, `-to`: many did it, or nobody says who. A single person's `słuchał` tells of no occasion. */
const MANY = '(?:l(?:i|y|o|ismy|ysmy)|n[oa])';

/** What people do where an occasion is held, by conjugation: they listen, watch, perform, talk, compete, learn, eat, are given prizes. Folded. */
const IN_A =
  'slucha wyslucha oglada obejrza podziwia oklaskiwa zwiedza spiewa zaspiewa odspiewa gra zagra rozegra przebywa rozmawia zmaga biega plywa zapoznawa poznawa nagradza wrecza kosztowa probowa degustowa czestowa rywalizowa konkurowa debatowa dyskutowa obradowa swietowa celebrowa dziekowa maszerowa przemaszerowa wedrowa pielgrzymowa startowa wystartowa kibicowa muzykowa koledowa zakoledowa koncertowa wystepowa prezentowa warsztatowa spacerowa przywita powita wita podpatrywa oprowadza';
const IN_I =
  'tanczy zatanczy bawi radzi cwiczy uczy szkoli walczy zmierzy stawi zjawi uczci zwiedzi odwiedzi obejrze wystapi wyruszy zagosci spedzi obchodzi modli zgromadzi sciga pokaze';
const IMPERSONAL =
  'wreczono nagrodzono uhonorowano odznaczono wyrozniono tanczono bawiono walczono zwiedzono odwiedzono cwiczono uczono szkolono radzono poprowadzono rozlozono uczczono obchodzono przeprowadzono';

/**
 * Verbs of people who are together somewhere: `sołtysi przebywali na wyspie`, `dyskutowano o wodzie`, `niedziela upłynęła pod znakiem kajaków`.
 * Traps: `podpisał umowę`, `zmarł`, `zawitał Mikołaj`, `obrad dotyczyła uchwała`: acts that no occasion need go with.
 */
export const GATHERING = phrase(
  /(?<!\p{L})(?:przebywa(?:l\p{L}{1,4}|ja)|spedzi(?:l\p{L}{1,4}|my)|bawi(?:l\p{L}{1,4}|ono|my\s{1,3}sie)|spotka(?:my|ja|li|ly|lismy)\s{1,3}sie|sie\s{1,3}(?:spotka(?:my|ja|li|ly)|zebral[iy])|zebra(?:l[iy]|lismy)\s{1,3}sie|(?:beda|bedziemy|byli|byly|bylismy)\s{1,3}goscmi|(?:zdalnie|online)\s{1,3}polaczyl[iy]\s{1,3}sie|polaczyl[iy]\s{1,3}sie\s{1,3}(?:zdalnie|online)|spotykamy\s{1,3}sie|widzimy\s{1,3}sie|gosci(?:l\p{L}{0,4}|my)|pojawil[iyo]{1,2}\s{1,3}sie|(?:przy|wy)szl[iyo]|sciagn(?:elo|eli|ely)|zjecha(?:lo|li|ly)|przyby(?:lo|li|ly)|zasiedl[iyo]|zamienil[aoy]?\s{1,3}sie\s{1,3}w|by[lw]\p{L}{0,2}(?=[^;:!?]{1,60}\sstolic\p{L}(?!\p{L}))|wspolnie\s{1,3}(?:wykonal[iy]|zaspiewal[iy]|obejrzel[iy]|odspiewal[iy])|zmierzyl[iyo]{1,2}\s{1,3}sie|scigan[oy]\s{1,3}sie|zagral[iyo]|gral[iyo]|wystapil[iyo]|wyruszamy|ruszamy|maszerowal[iyo]|startowal[iyo]|wystartowal[iyo]|sluchal[iyo]|oklaskiwal[iyo]|zwiedzal[iyo]|uczyl[iyo]{1,2}\s{1,3}sie|obchodzil[aioy]?|wyjechal[aioy]|czekamy\s{1,3}na|zjecha(?:l\p{L}{1,4}|no)|zjada|zaprosi(?:l\p{L}{1,4}|l)|zaproszono|przyjecha(?:l[iyao])|przyjada|przyby(?:l[iy]|lo|wali)|wyruszy(?:l[iyo]|lismy)|debatowa(?:l\p{L}{1,4}|no)|obradowa(?:l\p{L}{0,4}|no)|dyskutowa(?:l\p{L}{1,4}|no)|rozmawia(?:l[iy]|lismy|no)|naradzal[iy]\s{1,3}sie|(?:wypelnil|zapelnil)[aoy]?\s{1,3}sie|radzi(?:l[iyo]|lismy)|radzono|swietowa(?:l\p{L}{0,4}|no)|dziekowa(?:l[iyo]|lismy|no)|podziekuja|spiewa(?:l[iyo]|lismy|no)|tanczy(?:l[iyo]|lismy)|tanczono|rywalizowa(?:l[iyo]|no)|sciga(?:l[iyo]|no)\s{1,3}sie|zmagal[iyo]{1,2}\s{1,3}sie|szkolil[iyo]{1,2}\s{1,3}sie|stawil[iyo]{1,2}\s{1,3}sie|rozbrzmia?l?\p{L}{1,6}|rozbrzmiewa\p{L}{1,3}|rozlozyl[iy]|wreczono|uplyn\p{L}{2,4}(?:\s{1,3}\p{L}{1,14}){0,3}\s{1,3}pod\s{1,3}znakiem|naleza?l?[aey]?\p{L}{0,2}\s{1,3}do|zyl[aoy]?|ozyl[aoy]?|otworzyl[aoy]?\s{1,3}swoje\s{1,3}(?:drzwi|podwoje|bramy))(?!\p{L})/u,
);

/** The same by classes of verbs, with any ending of many: `wysłuchano dwunastu wystąpień`, `podziwiali wieńce`. Told only of an occasion named just before. */
export const TOGETHER = phrase(
  new RegExp(
    `(?<!\\p{L})(?:tak\\s{1,3}wygladal[aoy]\\s[^.;:]{0,50}?(?:zmagania|rywalizacja|rozgrywki|swietowanie|zabawa)|${any(IN_A)}(?:${MANY}|ja|my)|${any(IN_I)}(?:${MANY}|my)|${any(IMPERSONAL)})(?!\\p{L})`,
    'u',
  ),
);

/** The sentence tells of another time than the one around it: `Poprzednio bawiliśmy się 8 czerwca 2018 r.` */
export const FORMERLY = phrase(
  /(?<!\p{L})(?:poprzedni\p{L}{0,3}|ostatnio|wczesniej|niegdys|kiedys|wowczas|wtedy|po\s{1,3}raz\s{1,3}(?:pierwszy|ostatni)|przed\s{1,3}(?:rokiem|laty)|rok\s{1,3}temu|zamiast|za\s{1,3}to)(?!\p{L})/u,
);

/** `Poprzednio Rada zebrała się w marcu`, `Rok temu gościł nas Śrem`: not when this one was. */
export const OF_ANOTHER_TIME = phrase(
  /^\P{L}{0,3}(?:poprzednio|rok\s{1,3}temu|przed\s{1,3}rokiem|w\s{1,3}(?:ubieglym|zeszlym)\s{1,3}roku)(?!\p{L})/u,
);
