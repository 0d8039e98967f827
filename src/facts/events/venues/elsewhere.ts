import { fold } from '../../../polish/fold.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';

/** Whether a sentence puts what it tells of on a shore that has a name, of no known place. */
export function isByWater(statement: Statement): boolean {
  return BY_WATER.test(statement, statement.text);
}

/** `nad jeziorem Bytyń`, `nad Zalewem Zegrzyńskim`: a shore of its own. */
const BY_WATER = phrase(/(?<!\p{L})nad\s{1,3}(?:jeziorem|rzeką|zalewem|Jeziorem|Zalewem)\s{1,3}\p{Lu}/u);

/**
 * `w Julinku`, `w Cząstkowie Mazowieckim`, `zapraszamy do Julinka`: a capitalised word that no house has is a place, known or not; the town is not
 * to be put for it. Traps: `w Kutnowskim Domu Kultury`, `zapraszamy do Biblioteki`.
 */
export function namesElsewhere(statement: Statement, home: string): boolean {
  return [IN, INVITED_TO, CAME_TO, TO_COME].some((pattern) =>
    pattern.all(statement, statement.text).some((match) => isUnknownPlace(statement, match, home)),
  );
}

/**
 * `Dwór Zaborze`, `w remizie OSP Lubcz`, `mieszkańców wsi Brzezie`, `mieszkańców naszego powiatu`: a manor, a fire brigade or a village with a name of
 * its own, or a whole county. Traps: `w Pałacu Ślubów`, `we wsi`, `OSP z gminy`.
 */
export function isLedElsewhere(statement: Statement, home: string): boolean {
  return (
    LARGER.test(statement) ||
    [NAMED_SEAT, TOWN_FIRST].some((pattern) =>
      pattern.all(statement, statement.text).some(({ groups }) => !isHome(groups?.['name'] ?? '', home)),
    )
  );
}

const LARGER = phrase(
  /mieszkanc\p{L}{1,3}\s{1,3}(?:\p{L}{3,12}\s{1,3}){0,1}powiatu(?!\p{L})|(?<!\p{L})(?:pulk|brygad|batalion)\p{L}{0,3}\s/u,
);

const NAMED_SEAT = phrase(
  /(?<!\p{L})(?:[Dd]w[óo]r(?:ze|u|em)?|[Dd]work?(?:ze|u|iem)|[Dd]w[óo]rek|[Pp]a[łl]ac(?:u|em)?(?!\s{1,3}(?:[ŚS]lub|Kult|M[łl]od|Sport))|OSP|[Mm]ieszka[nń]c(?:y|[óo]w|om|ami)(?!\s{1,3}(?:Gmin|Miast|Powiat|Pols|Wojew|Osiedl|Dzielnic|Ziem|Europ|Unii|So[łl]ect|Wsi|Nasz))|[Ww]si|[Ss]o[łl]ect(?:wo|wa|wie|w))\s{1,3}(?:w\s{1,3})?(?<name>\p{Lu}[\p{Lu}\p{Ll}]{2,20})(?!\p{L})/u,
);

/** `Brzezie, niedziela, 5 sierpnia`: a line that gives the day begins with where. Trap: `Niedziela, 5 sierpnia`. */
const TOWN_FIRST = phrase(
  /^\s{0,3}(?!(?:Poniedzia|Wtor|[ŚS]rod|Czwart|Pi[ąa]t|Sobot|Niedziel|Uwaga|Drodzy|Szanowni))(?<name>\p{Lu}\p{Ll}{3,20})(?:\s\p{Lu}\p{Ll}{3,20})?,\s{1,2}(?:\p{Ll}{5,12},\s{1,2})?\d{1,2}\s{1,2}\p{Ll}{3,12}(?!\p{L})/u,
);

/** Whether a name in some case is the town's own: `Jedlinie` of Jedlina-Zdrój. */
function isHome(name: string, home: string): boolean {
  const folded = fold(name);
  return fold(home).startsWith(folded.slice(0, Math.max(4, folded.length - 2)));
}

const NO_HOUSE_AFTER =
  '(?!\\p{L})(?!\\s{1,3}(?:\\p{Lu}\\p{Ll}{2,20}\\s{1,3}){0,2}(?:Dom|Centrum|O[śs]rod|Bibliot|Muze|Szko|Teatr|Park|Sal))';
const IN = phrase(
  new RegExp(
    `(?<!\\p{L})[Ww]e?\\s{1,3}(?<name>\\p{Lu}\\p{Ll}{3,20}(?:u|ie|ach|ej|ym|im|o|[bdfmprwz]i))${NO_HOUSE_AFTER}`,
    'u',
  ),
);
const INVITED_TO = phrase(
  new RegExp(
    `(?<!\\p{L})[Zz]aprasza\\p{Ll}{0,3}\\s{1,3}(?:[^.;!?]{1,40}\\s{1,3})?do\\s{1,3}(?<name>\\p{Lu}\\p{Ll}{1,20}(?:a|u|i|y|ej|[oó]w|ego|(?=\\s{1,3}na\\s)))${NO_HOUSE_AFTER}`,
    'u',
  ),
);

/** `zjechali do Rzeczycy`, `do Rzeczycy ściągnęły tłumy`: where people came to. Traps: `przyjechali do Muzeum`; `zjechali do nas`. */
const CAME =
  '(?:(?:z|przy)jech(?:a[łl][aoiy]?|ali|a[łl]y)|przyby(?:[łl][aoy]?|li|[łl]y)|zawita(?:[łl][aoy]?|li|[łl]y)|[śs]ci[ąa]gn(?:[ąa][łl]|[ęe][łl][aoiy]|[ęe]li))';
const CAME_TO = phrase(
  new RegExp(
    `(?<!\\p{L})${CAME}\\s{1,3}(?:(?:[^.,;!?]|(?<=\\sr)\\.){1,40}\\s{1,3})?do\\s{1,3}(?<name>\\p{Lu}\\p{Ll}{3,20})${NO_HOUSE_AFTER}`,
    'u',
  ),
);
const TO_COME = phrase(
  new RegExp(
    `(?<!\\p{L})[Dd]o\\s{1,3}(?<name>\\p{Lu}\\p{Ll}{3,20})${NO_HOUSE_AFTER}(?=\\s{1,3}(?:[^.,;!?]{1,40}\\s{1,3})?${CAME}(?!\\p{L}))`,
    'u',
  ),
);

function isUnknownPlace(statement: Statement, found: RegExpExecArray, home: string): boolean {
  const name = found.groups?.['name'];
  if (name === undefined) return false;
  const end = statement.start + found.index + found[0].length;
  const at = end - name.length;
  const folded = statement.folded.slice(at - statement.start, end - statement.start);
  // `w Jedlinie` of Jedlina-Zdrój is at home.
  if (HOUSE.test(folded) || isHome(name, home)) return false;
  return (
    // `w Kutnowskim Domu Kultury` is a house; `w Zespole Szkół w Cząstkowie` is where that is.
    !statement.organizations.some((one) => one.start >= at - 3 && one.start <= at) &&
    !statement.places.some((one) => one.name === home && at < one.end && one.start < end) &&
    !statement.dates.some((one) => at < one.end && one.start < end) &&
    // `do udziału w Turnieju Siatkówki`
    !statement.occasions.some((one) => at < one.end && one.start < end)
  );
}

const HOUSE =
  /^(?:dom|centr|osrod|bibliote|muze|szko|przedszkol|teatr|park|sal|urzed|ratusz|rynk|hal|stadion|amfiteatr|swietlic|remiz|filharmoni|kin|zespo|starostw|zamk|palac|kosci|gmin|miejsk|powiat|pols|europ|niedziel|sobot|piat|srod|czwart|wtor|poniedzial|styczni|lut|mar[cz]|kwiet|maj|czerw|lip[ci]|sierp|wrzes|pazdziernik|listopad|grud|tym|nasz|ramach|dni|klub|galeri|parafi|kaplic|ogrod|straznic|auli|solectw|program|projek|konkurs|zapis|komend|sekretari|pokoj)/u;
