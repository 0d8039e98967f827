import type { PlaceMention } from '../../../model/mention.ts';
import type { Statement } from '../../context.ts';
import type { ForeignName } from './foreign-names.ts';

/** Units larger than a municipality, as they are called; one of ours among them is a place that the gazetteer knows. */
const KINDS: readonly (readonly [RegExp, string, 'm' | 'n' | 'f'])[] = [
  [/^powia[tc]/u, 'Powiat', 'm'],
  [/^obwod/u, 'Obwód', 'm'],
  [/^rejon/u, 'Rejon', 'm'],
  [/^okr[eę]g/u, 'Okręg', 'm'],
  [/^region/u, 'Region', 'm'],
  [/^departament/u, 'Departament', 'm'],
  [/^kraj/u, 'Kraj', 'm'],
  [/^hrabstw/u, 'Hrabstwo', 'n'],
  [/^prowincj/u, 'Prowincja', 'f'],
];

/** `Rejonem Dróg Wojewódzkich`: an office. */
const NAME = String.raw`(?!Dr[oó]g|Energ|Wodn|Lasów|Kolei|Meliorac|Partn|Zarz)\p{Lu}[\p{L}\p{M}’'-]{2,24}(?:\s(?:an\sder\s|am\s|de\s|la\s)?\p{Lu}[\p{L}\p{M}’'-]{2,24}){0,2}(?:\s[–-]\s\p{Lu}[\p{L}\p{M}’'-]{2,24})?`;
const ADJECTIVE = String.raw`\p{Ll}{3,24}[sc]k(?:i|im|ie|ą|a)`;
/**
 * `z Powiatem Harz`, `a powiatem dubieńskim`, `pomiędzy Powiatami Rawickim i Harz`, `partnerem jest powiat Bautzen`, `partnerstwo Powiatów Rawickiego i Harz`:
 * the unit in the instrumental or nominative, several in the genitive.
 * Traps: `w powiecie Harz`, `gmina Osterode powiatu Harz`, `Rudki (obwód lwowski)`, where a town lies.
 */
const UNIT = new RegExp(
  String.raw`(?<=(^|\s)(?:(ze?|a|i|oraz|(?:po)?między)\s|(jest|są|pozostaje|został|to)\s(?:od\s(?:roku\s)?\d{4}\s(?:roku\s|r\.\s)?)?|(?:[Pp]artnerstw\p{Ll}{1,2}|(?:po)?między)\s(?=\p{L}{5,10}ów\s))(?:(?:\p{Ll}{4,20}(?:im|ym|ą)|\p{Ll}{5,20}[sc]ki)\s)?)([Pp]owiat|[Oo]bw(?:ód|od)|[Rr]ejon|[Oo]kręg|[Rr]egion|[Dd]epartament|[Kk]raj|[Hh]rabstw|[Pp]rowincj)(em|ami|ów|[oaą]|)\s(${NAME}|${ADJECTIVE})(?:(?:\s(?:z|ze|we?|na)\s\p{Lu}\p{L}{3,14}|\s\(\p{Lu}[\p{L} ]{3,20}\))?,?\s(?:i|a|oraz|z)\s(?!Powiat|Obw|Rejon|Okr|Region|Depart|Kraj|Hrab|Prow)(${NAME}))?`,
  'gu',
);

/** Counties and regions abroad that a sentence on partners names, with the word for what they are: `Powiat Harz`, `Obwód Rówieński`. */
export function foreignLands(statement: Statement): readonly ForeignName[] {
  const found: ForeignName[] = [];
  for (const match of statement.text.matchAll(UNIT)) {
    const [whole, , , , unit = '', ending = '', first = '', second] = match;
    // `partnerem jest powiatem`, `z powiat Harz`: the case does not fit what stands before.
    const joined = match[2] !== undefined;
    if (ending !== 'ów' && (joined ? !/^(?:em|ami|ą|)$/u.test(ending) : /^(?:em|ami|ą)$/u.test(ending))) continue;
    const at = match.index;
    const names = (ending === 'ami' || ending === 'ów') && second !== undefined ? [first, second] : [first];
    for (const name of names) {
      const from = at + whole.indexOf(name, unit.length);
      const span = { start: statement.start + (name === first ? at : from), end: statement.start + from + name.length };
      if (!isOurs(statement, span) && !isCountry(statement, span))
        found.push({ name: landName(unit, name), ...span, known: false });
    }
  }
  return found;
}

const isOurs = ({ places }: Statement, span: { readonly start: number; readonly end: number }): boolean =>
  places.some(
    ({ start, end, candidates: [first] }) =>
      start < span.end && span.start < end && first?.country === 'PL' && first.type !== 'country',
  );

/** `z powiatami Peine z Niemiec`: where it lies. */
const isCountry = ({ places }: Statement, { end }: { readonly end: number }): boolean =>
  places.some((one) => one.end === end && one.candidates[0]?.type === 'country');

function landName(unit: string, printed: string): string {
  const folded = unit.toLowerCase();
  const [, kind, gender] = KINDS.find(([stem]) => stem.test(folded.replace('ó', 'o'))) ?? [null, unit, 'm'];
  const ending = gender === 'm' ? 'i' : gender === 'n' ? 'ie' : 'a';
  const name = printed.replace(/(?<=[sc]k)(?:im|iego|i|ie|ą|a)$/u, ending);
  return `${kind} ${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** Where something lies: `w powiecie rawickim`, `gmina Kozy z powiatu bielskiego`. */
const LIES = /(?<![a-z])(?:we?|na|z|ze|do|dla)\s{1,3}(?:terenie\s{1,3}|terenu\s{1,3})?$/u;

/** Our county or voivodeship that a sentence says has a partner; null where it names none or two. */
export function landAtHome({ places, folded, start }: Statement): PlaceMention | null {
  const found = places.filter(
    ({ candidates: [first], role, start: at }) =>
      first?.country === 'PL' &&
      (first.type === 'county' || first.type === 'voivodeship') &&
      (role === 'unit' || role === 'office') &&
      !LIES.test(folded.slice(Math.max(0, at - start - 20), at - start)),
  );
  const [only] = found;
  return only !== undefined && found.every(({ name }) => name === only.name) ? only : null;
}
