import type { Span } from '../../../model/span.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';
import { isSettlement } from '../../events/venues/places-of.ts';

/** A foreign town or municipality as a sentence names it. */
export interface ForeignName extends Span {
  readonly name: string;
  /** The gazetteer knows it, and its nominative. */
  readonly known: boolean;
}

/** `słowacki Stropkov`, `z węgierską gminą Sajószentpéter`: whose it is, in the adjective. */
const NATION =
  '(?:niemieck|czesk|slowack|wegiersk|francusk|ukrainsk|litewsk|lotewsk|estonsk|rumunsk|bulgarsk|wlosk|hiszpansk|portugalsk|greck|dunsk|szwedzk|norwesk|finsk|brytyjsk|angielsk|szkock|irlandzk|holendersk|niderlandzk|belgijsk|austriack|szwajcarsk|chorwack|serbsk|slowensk|macedonsk|albansk|moldawsk|gruzinsk|ormiansk|tureck|izraelsk|chinsk|japonsk|koreansk|amerykansk|kanadyjsk|bialorusk|rosyjsk|bosniack|saksonsk|bawarsk|islandzk|luksembursk|maltansk)';
const UNIT = '(?:(?:miast|miasteczk|gmin|powiat|region|hrabstw|dzielnic|okreg|departament)\\p{L}{0,4}\\s{1,3})?';
/** Words for another country: `z tą szwajcarską gminą`. */
export const OF_NATION = phrase(new RegExp(`(?<![a-z])${NATION}\\p{L}{1,4}(?!\\p{L})`, 'u'));
/** `z węgierskim miastem`, not `z węgierskim miastem Tokaj`: one named elsewhere. */
export const THAT_TOWN = phrase(
  new RegExp(
    `(?<![a-z])z(?:e|\\s{1,3}(?:tym|owym))?\\s{1,3}${NATION}(?:im|a)\\s{1,3}(?:miastem|miasteczkiem|partnerem|samorzadem|gmina)(?!\\p{L})`,
    'u',
  ),
);
const NATION_LEAD = new RegExp(
  `^${NATION}(?:ie|i|y|a)\\s{1,3}(?:(?:miasto|miasteczko|gmina|powiat|region)\\s{1,3})?`,
  'u',
);

/** `niemieckie Gettorf` as an entry begins: how many characters say only whose it is. Trap: `niemieckiego Gettorf`, inside a sentence. */
export const nationLead = (folded: string): number => NATION_LEAD.exec(folded)?.[0].length ?? 0;

const AFTER_NATION = phrase(new RegExp(`(?<![a-z])${NATION}\\p{L}{1,4}\\s{1,3}${UNIT}`, 'u'));
const NAME =
  /^\p{Lu}[\p{L}\p{M}'’-]{1,24}(?:\s(?:(?:nad|an|am|de|la|le|sur|der|bei|of|del|di)\s)?\p{Lu}[\p{L}\p{M}'’-]{1,24}){0,3}/u;
/** Behind `z gminą`, `a miastem`, `z partnerskim rejonem`. Traps: `jest miastem Kopernika`, `z powiatem Ostrowskim`. */
const WITH_UNIT = new RegExp(
  String.raw`(?<=(?:^|[\s(])(?:z|a|i|oraz|między)\s(?:\p{Ll}{4,16}(?:ym|im|ą)\s)?(?:[Gg]miną|[Mm]iastem|[Mm]iasteczkiem|[Rr]ejonem|[Pp]owiatem|[Oo]kręgiem|[Hh]rabstwem|[Dd]epartamentem|[Pp]rowincją)\s)(?!(?:Gmin|Miast)|\p{L}{3,24}(?:im|ym|ą)(?!\p{L}))${NAME.source.slice(1)}`,
  'gu',
);
/** `a Gminami Voronovica i Luka`, `z miastami Torgau, Vlotho i Gera`: several behind one word. Trap: `z gminami Kozy i Brenna`, ours. */
const WITH_UNITS = new RegExp(
  String.raw`(?<=(?:^|[\s(])(?:z|a|i|oraz|między)\s(?:\p{Ll}{4,16}(?:ymi|imi)\s)?(?:[Gg]minami|[Mm]iastami|[Mm]iasteczkami|[Rr]ejonami)\s)${NAME.source.slice(1)}(?:(?:\s\([^()]{2,24}\))?(?:,|\s(?:i|oraz))\s${NAME.source.slice(1)}){1,5}`,
  'gu',
);
/** One of such names; where it lies stands in brackets: `Forst (Lausitz)`. */
const ONE_OF_RUN = new RegExp(`(?<!\\()(?<=^|,\\s|\\s(?:i|oraz)\\s)${NAME.source.slice(1)}`, 'gu');
/** `z hromadą Klewań`, `wspólnotą terytorialną Radziwiłłowa`, `ukraińską gminą terytorialną Olyka`: the name as printed, or in the genitive. */
const COMMUNITY = new RegExp(
  String.raw`(?<=(?:^|[\s(])(?:(?:[Ww]spólnot|[Gg]min)(?:ą|a|y)\s(?:\p{Ll}{4,12}(?:ą|a|ej)\s)?terytorialn(?:ą|a|ej)|[Hh]romad(?:ą|a|y))\s(?:(?:miasta|wsi)\s)?)${NAME.source.slice(1)}`,
  'gu',
);
/** `z gminą Bagdati w rejonie Imereti w Gruzji`: where the town lies. */
const IN_REGION =
  /(?<![a-z])(?:rejonie|regionie|obwodzie|prowincji|powiecie|departamencie|hrabstwie|wojewodztwie|stanie|kraju|landzie|okregu|kantonie|dystrykcie|gubernii)\s{1,3}$/u;
/** `położony w Nadrenii (Niemcy)`, `miasto nad Odrą (Czechy)`, `w okolicach Balatonu (Węgry)`: what a town lies in or by. */
const LIES_IN =
  /(?<![a-z])(?:(?:polozon|lezac|usytuowan)\p{L}{1,3}\s{1,3}(?:\p{L}{1,14}\s{1,3}){0,2}|(?:okolic\p{L}{1,3}|poblizu|nad|pod)\s{1,3}(?:\p{L}{5,20}(?:ego|ej)\s{1,3})?)$/u;
/** `wójt Kóz i burmistrz Tokaju podpisali umowę`: officials sign for their towns. */
const SIGN = phrase(
  /(?<![a-z])(?:podpisal[iy]|parafowal[iy]|zawarl[iy]|(?:zlozyl[iy]|skladal[iy])\s{1,3}(?:swoje\s{1,3})?podpisy)(?!\p{L})/u,
);
/** `kontakty z Krmelinem (Czechy)`, `z Tapolcą (Węgry) i Krmelinem (Czechy)`: the case of the name that comes next. */
const WITH = /(?<![a-z])ze?\s{1,3}(?:[^.;:]{2,60}?(?:,|\si|\soraz)\s{1,3})?$/u;
/** `miastem partnerskim Sławgradu (Ukraina)`: whose partner it is, of towns that are called so. Trap: `miasto partnerskie Vantu (Estonia)`, a name that ends so. */
const OF_TOWN = /(?<![a-z])(?:miast|gmin)\p{L}{1,3}\s{1,3}(?:partnersk|blizniacz)\p{L}{1,3}\s{1,3}$/u;
const TOWN_IN_GENITIVE = /(?<=(?:grad|gród|grod|horod|hrad|burg|berg|stadt|dorf|feld))u$/u;
/** Letters that Polish does not have. */
const NOT_POLISH = /[áéíúýàèìòùâêîôûäëïöüčďěňřšťůžľĺŕőűășțşţãõñçøåæßœđ]/iu;

/** `Mustvee (Estonia)`, `Tapolca`: whether a line names a place or a country that is not ours. */
export function isAbroad({ places, text }: Statement): boolean {
  const found = places.find(({ candidates: [first] }) => first !== undefined && first.country !== 'PL');
  return found !== undefined || NOT_POLISH.test(text);
}

/** `Bardejowem` → `Bardejów`, `Wołkowyskiem` → `Wołkowysk`, `Breznem` → `Brezno`, `Chmielnickim` → `Chmielnicki`, `Birżami` → `Birże`, `Trokami` → `Troki`; null for what shows no such ending. */
export function instrumental(name: string): string | null {
  const cut = (ending: RegExp, by: string): string | null => (ending.test(name) ? name.replace(ending, by) : null);
  return (
    cut(/owem$/u, 'ów') ??
    cut(/(?<=[kg])iem$/u, '') ??
    cut(/cem$/u, 'ec') ??
    cut(/(?<=[bcdfghkłmprstvwz][nlr])em$/u, 'o') ??
    cut(/(?<=[bdfgjłnprstvwz])em$/u, '') ??
    cut(/(?<=[sc]k)im$/u, 'i') ??
    cut(/(?<=[kg])ami$/u, 'i') ??
    cut(/(?<=[żlcj]|sz|cz|rz)ami$/u, 'e') ??
    cut(/ami$/u, 'y') ??
    cut(/ą$/u, 'a')
  );
}

/** `z Českým Krumlovem` → `Český Krumlov`: each word of a name in the instrumental; a name that shows no such ending as it is. */
export function instrumentalOf(name: string): string {
  const words = name.split(' ');
  const last = instrumental(words.at(-1) ?? '');
  if (last === null) return name;
  return [...words.slice(0, -1).map((word) => word.replace(/(?<=[ýíyi])m$/u, '')), last].join(' ');
}

/**
 * The nominative of a name that nobody knows, as the adjective before it shows its case: `z czeskich Hořic`, `czeskiego Krnova`, `z niemieckim Hövelhofem`.
 * Trap: `niemieckiego miasta Gera`, where the name itself is not declined; `holenderskim Arnhem`, which ends so.
 */
function behindNation(nation: string, name: string): string {
  // `delegacja węgierskiej Tapolcy`; trap: `francuskiej gminy Chambly`, where the unit alone is declined
  if (/^\p{L}{3,20}?(?:iej|ej)\s{1,3}$/u.test(nation) && !name.includes(' '))
    return name.replace(/(?<=[bcdfhjlłmnprstvwzżšč])y$|(?<=[kg])i$/u, 'a');
  // `ma dwa miasta partnerskie: węgierską Tapolcę i ukraińską Trembowlę`; nations are read folded
  if (/^\p{L}{3,20}?ka\s{1,3}$/u.test(nation) && !name.includes(' ')) return name.replace(/ę$/u, 'a');
  const [, ending] =
    /^\p{L}{3,20}?(ego|ich|ych|imi|ymi|im|ym)\s{1,3}(?:(?:miast|gmin)\p{L}{1,3}\s{1,3})?$/u.exec(nation) ?? [];
  if (ending === undefined || name.includes(' ')) return name;
  if (ending === 'ego') return name.replace(/(?<=[bcdfghjklłmnprstvwzžščř])[au]$/u, '');
  // `z rosyjskim Rostowem`: Russian towns end in -ow in the nominative, too.
  if (nation.startsWith('rosyjsk') && name.endsWith('owem')) return name.slice(0, -2);
  if (ending === 'im' || ending === 'ym' || ending === 'imi' || ending === 'ymi') return instrumental(name) ?? name;
  return name.replace(/ic$/u, 'ice');
}

/** Foreign towns of a sentence, in order: those of the gazetteer, those behind an adjective of a nation, and names spelled with letters that Polish does not have. */
export function foreignNames(statement: Statement): readonly ForeignName[] {
  const signs = SIGN.test(statement);
  const found: ForeignName[] = statement.places
    .filter((place) => isSettlement(place) && place.role !== 'street' && (place.role !== 'office' || signs))
    .filter((place) => place.candidates[0] !== undefined && place.candidates[0].country !== 'PL')
    .map((place) => ({ name: place.name, start: place.start, end: place.end, known: true }));
  const add = (from: number, text: string, name = text): void => {
    const span = { start: statement.start + from, end: statement.start + from + text.length };
    const taken = [...found, ...statement.persons].some((one) => one.start < span.end && span.start < one.end);
    if (!taken) found.push({ name, ...span, known: false });
  };
  for (const match of AFTER_NATION.all(statement)) {
    const from = match.index + match[0].length;
    const name = NAME.exec(statement.text.slice(from));
    if (name === null) continue;
    const printed = upToOurs(statement, from, name[0]);
    add(from, printed, behindNation(match[0], printed));
  }
  const located = new Set<number>();
  // `Gettorf w Niemczech`, `Merefa na Ukrainie`, `Saint-Lô w północnej Francji`, `Gettorf (Niemcy)`: whatever stands in another country.
  for (const country of statement.places) {
    if (country.candidates[0]?.type !== 'country' || country.candidates[0].name === 'Polska') continue;
    const lead = statement.text.slice(0, country.start - statement.start);
    const name =
      /(?<![\p{L}„"])(?!(?:Miast|Gmin|Powiat|Region)\p{Ll}{0,4}\s)(\p{Lu}[\p{L}\p{M}'’-]{2,24}(?:\s(?:(?:vor der|an der|in der|ob der|am|im|nad|sur|de|la|le|les|lès|di|upon)\s)?\p{Lu}[\p{L}\p{M}'’-]{2,24}){0,2})\s(?:(?:we?|na)\s(?:\p{Ll}{4,20}(?:ej|ym|im)\s)?|\()$/u.exec(
        lead,
      );
    if (
      name?.[1] !== undefined &&
      !IN_REGION.test(statement.folded.slice(0, name.index)) &&
      !LIES_IN.test(statement.folded.slice(Math.max(0, name.index - 60), name.index))
    ) {
      const word = name[1];
      located.add(country.end - statement.start);
      const beside = WITH.test(statement.folded.slice(0, name.index)) && !word.includes(' ');
      const ofTown = OF_TOWN.test(statement.folded.slice(0, name.index)) ? word.replace(TOWN_IN_GENITIVE, '') : word;
      add(name.index, word, beside ? (instrumental(word) ?? word) : ofTown);
    }
  }
  // `z gminą Westerburg`, `a miastem Swietłyj`: what is no place of ours.
  for (const { index, 0: name } of statement.text.matchAll(WITH_UNIT)) {
    const span = { start: statement.start + index, end: statement.start + index + name.length };
    const known = [...statement.places, ...statement.occasions];
    if (!known.some((one) => one.start < span.end && span.start < one.end)) add(index, name);
  }
  for (const { index, 0: run } of statement.text.matchAll(WITH_UNITS)) {
    for (const { index: at, 0: name } of run.matchAll(ONE_OF_RUN)) {
      const span = { start: statement.start + index + at, end: statement.start + index + at + name.length };
      if (!statement.places.some((one) => one.start < span.end && span.start < one.end)) add(index + at, name);
    }
  }
  for (const { index, 0: name } of statement.text.matchAll(COMMUNITY))
    if (!/[sc]k(?:a|ą|iej)$/u.test(name)) add(index, name, name.replace(/owa$/u, 'ów'));
  // `w Czechach (Náchod, Broumov)`; trap: `Gettorf w Niemczech (Szlezwik-Holsztyn)`, the land that it lies in
  for (const match of statement.text.matchAll(/\s\((\p{Lu}[^()\d]{2,80})\)/gu)) {
    const inside = match[1] ?? '';
    const country = statement.places.some(
      (one) =>
        one.candidates[0]?.type === 'country' && one.end - statement.start === match.index && !located.has(match.index),
    );
    for (const name of country ? inside.matchAll(/\p{Lu}[\p{L}\p{M}'’ -]{2,40}/gu) : [])
      add(match.index + 2 + name.index, name[0]);
  }
  for (const match of statement.text.matchAll(
    /(?<![\p{L}„"])(?!(?:Miast|Gmin|Powiat|Region|Mer|Burmistrz|Prezyden|Starost|Radn|Delegac|Gości|Partner|Dzielnic)\p{Ll}{0,4}\s)\p{Lu}[\p{L}\p{M}'’-]{2,24}(?:\s\p{Lu}[\p{L}\p{M}'’-]{2,24}){0,2}/gu,
  ))
    if (NOT_POLISH.test(match[0]) && !ADDRESSED.test(statement.text.slice(0, match.index) + match[0])) {
      const printed = upToOurs(statement, match.index, withoutOfficial(statement, match.index, match[0]));
      add(match.index, printed, WITH.test(statement.folded.slice(0, match.index)) ? instrumentalOf(printed) : printed);
    }
  if (found.length > 0) found.push(...besideForeign(statement));
  return found
    .filter((one) => !isQuarter(statement, one, found) && !isBodyAbroad(one.name))
    .sort((a, b) => a.start - b.start);
}

/** `X Dzielnicy Budapesztu – Kőbánya`, `Budapeszt X Dzielnica Kőbánya`: the part of a town that stands beside it. Trap: `z dzielnicą Kőbánya` alone. */
function isQuarter({ folded, start }: Statement, one: ForeignName, all: readonly ForeignName[]): boolean {
  if (one.known) return false;
  const at = one.start - start;
  const beside = all.some((town) => town.known && Math.abs(town.start - one.start) <= QUARTER_REACH);
  return beside && /(?<![a-z])dzielnic\p{L}{0,2}\s[^.;,]{0,40}$/u.test(`${folded.slice(Math.max(0, at - 50), at)}`);
}

/** `Związku Polaków na Ukrainie`, `Towarzystwo Kultury Polskiej`: who came with a twin town, and no town. Trap: `Stowarzyszenie Gmin Ferzberg`. */
export const isBodyAbroad = (name: string): boolean =>
  /^(?:Związ(?:ek|ku|kiem)|Towarzystw|Stowarzyszeni|Fundacj|Oddział|Zesp[oó]ł|Klub|Chór|Orkiestr|Szkoł|Liceum|Dom(?:u|em)?\s|Ambasad|Konsulat|Parafi|Ochotnicz)\p{L}{0,3}(?!\p{L})(?!\sGmin\s)/u.test(
    name,
  );

/** `Pani Sabine Röhl`, `dr Jürgen Voß`: a person. */
const ADDRESSED =
  /(?:^|\s)(?:Pan(?:i|ią|a|em|u|owie)?|[Dd]r|prof\.|ks\.|inż\.|mgr)\s(?:\p{Lu}[\p{L}\p{M}'’-]{1,24}\s){0,2}\p{Lu}[\p{L}\p{M}'’-]{1,24}$/u;

/** Letters between a town's name and that of its part. */
const QUARTER_REACH = 45;

/** `Z Bückeburgiem Rawicz łączy umowa`: a town of ours behind it is no word of its name. */
function upToOurs({ places, start }: Statement, at: number, name: string): string {
  const ours = places.find(
    (one) => one.candidates[0]?.country === 'PL' && one.start - start > at && one.start - start < at + name.length,
  );
  return ours === undefined ? name : name.slice(0, ours.start - start - at).trimEnd();
}

/** `burmistrz Kisvárda Peter Han`, `mer Uzdy Jan Nowy`: behind an official's title the last two of three words are who it is. */
function withoutOfficial({ folded }: Statement, at: number, name: string): string {
  const words = name.split(' ');
  const titled =
    /(?<![a-z])(?:(?:wice)?(?:burmistrz\p{L}{0,3}|mer(?:a|em)?|prezydent\p{L}{0,2}|starost\p{L}{1,2}|wojt\p{L}{0,2}))\s{1,3}$/u;
  return words.length >= 3 && titled.test(folded.slice(Math.max(0, at - 24), at)) ? words.slice(0, -2).join(' ') : name;
}

/** `z Gettorf w Niemczech i gminą Pniewy w Wielkopolsce`: a commune of ours that stands as one more behind those abroad. Trap: `z Gettorf, a z gminą Pniewy budujemy drogę`. */
function besideForeign({ places, folded, start }: Statement): readonly ForeignName[] {
  return places
    .filter(
      (place) =>
        place.candidates[0]?.country === 'PL' &&
        isSettlement(place) &&
        /(?<![a-z])ze?\s[^.;:]{3,120}(?:,|\s(?:i|oraz))\s{1,3}(?:(?:polsk|krajow)\p{L}{1,2}\s{1,3})?(?:gmina|miastem|powiatem)\s{1,3}$/u.test(
          folded.slice(Math.max(0, place.start - start - 180), place.start - start),
        ) &&
        /^(?:\s(?:we?|na|ze?)\s[^.;:,]{3,40})?\s{0,3}(?:[.;]|$)/u.test(folded.slice(place.end - start)),
    )
    .map((place) => ({ name: place.name, start: place.start, end: place.end, known: true }));
}
