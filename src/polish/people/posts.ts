import { fold } from '../fold.ts';
import { adjectiveNominative, agrees } from '../inflection/adjective.ts';
import { CASES, type Case } from '../inflection/grammar.ts';
import { facet } from '../words.ts';

/** A post's noun in each case form; feminine and undeclined titles are rows of their own. */
interface PostNoun {
  readonly lemma: string;
  readonly gender: 'm' | 'f';
  readonly forms: Readonly<Record<Case, string>>;
}

function row(
  lemma: string,
  gender: 'm' | 'f',
  gen: string,
  dat: string,
  acc: string,
  inst: string,
  loc: string,
): PostNoun {
  return { lemma, gender, forms: { nom: lemma, gen, dat, acc, inst, loc } };
}

/** Animate nouns in a consonant: `prezydent`, `-a`, `-owi`, `-a`, `-em`, `-ie`. */
function regular(lemma: string, loc: string): PostNoun {
  return row(lemma, 'm', `${lemma}a`, `${lemma}owi`, `${lemma}a`, `${lemma}em`, loc);
}

/** Posts named by adjectives: `przewodniczący`, `radny`. */
function adjectival(stem: string): readonly PostNoun[] {
  return [
    row(`${stem}y`, 'm', `${stem}ego`, `${stem}emu`, `${stem}ego`, `${stem}ym`, `${stem}ym`),
    row(`${stem}a`, 'f', `${stem}ej`, `${stem}ej`, `${stem}ą`, `${stem}ą`, `${stem}ej`),
  ];
}

const PREFIXED = [
  regular('prezydent', 'prezydencie'),
  regular('burmistrz', 'burmistrzu'),
  regular('wójt', 'wójcie'),
  row('starosta', 'm', 'starosty', 'staroście', 'starostę', 'starostą', 'staroście'),
  row('marszałek', 'm', 'marszałka', 'marszałkowi', 'marszałka', 'marszałkiem', 'marszałku'),
  row('wojewoda', 'm', 'wojewody', 'wojewodzie', 'wojewodę', 'wojewodą', 'wojewodzie'),
  row('minister', 'm', 'ministra', 'ministrowi', 'ministra', 'ministrem', 'ministrze'),
  row('prezes', 'm', 'prezesa', 'prezesowi', 'prezesa', 'prezesem', 'prezesie'),
  row('prezeska', 'f', 'prezeski', 'prezesce', 'prezeskę', 'prezeską', 'prezesce'),
  regular('dyrektor', 'dyrektorze'),
  row('dyrektorka', 'f', 'dyrektorki', 'dyrektorce', 'dyrektorkę', 'dyrektorką', 'dyrektorce'),
  ...adjectival('przewodnicząc'),
  row('kanclerz', 'm', 'kanclerza', 'kanclerzowi', 'kanclerza', 'kanclerzem', 'kanclerzu'),
  regular('rektor', 'rektorze'),
];

const NOUNS: readonly PostNoun[] = [
  ...PREFIXED,
  ...PREFIXED.map((noun) => prefixed(noun)),
  row('zastępca', 'm', 'zastępcy', 'zastępcy', 'zastępcę', 'zastępcą', 'zastępcy'),
  row('zastępczyni', 'f', 'zastępczyni', 'zastępczyni', 'zastępczynię', 'zastępczynią', 'zastępczyni'),
  ...adjectival('radn'),
  row('poseł', 'm', 'posła', 'posłowi', 'posła', 'posłem', 'pośle'),
  row('posłanka', 'f', 'posłanki', 'posłance', 'posłankę', 'posłanką', 'posłance'),
  regular('senator', 'senatorze'),
  regular('skarbnik', 'skarbniku'),
  row('sekretarz', 'm', 'sekretarza', 'sekretarzowi', 'sekretarza', 'sekretarzem', 'sekretarzu'),
  row('kierownik', 'm', 'kierownika', 'kierownikowi', 'kierownika', 'kierownikiem', 'kierowniku'),
  row('rzecznik', 'm', 'rzecznika', 'rzecznikowi', 'rzecznika', 'rzecznikiem', 'rzeczniku'),
  row('pełnomocnik', 'm', 'pełnomocnika', 'pełnomocnikowi', 'pełnomocnika', 'pełnomocnikiem', 'pełnomocniku'),
  row('naczelnik', 'm', 'naczelnika', 'naczelnikowi', 'naczelnika', 'naczelnikiem', 'naczelniku'),
  regular('komendant', 'komendancie'),
  row('sołtys', 'm', 'sołtysa', 'sołtysowi', 'sołtysa', 'sołtysem', 'sołtysie'),
  row('koordynator', 'm', 'koordynatora', 'koordynatorowi', 'koordynatora', 'koordynatorem', 'koordynatorze'),
];

function prefixed(noun: PostNoun): PostNoun {
  const forms = Object.fromEntries(CASES.map((each) => [each, `wice${noun.forms[each]}`])) as Record<Case, string>;
  return { lemma: `wice${noun.lemma}`, gender: noun.gender, forms };
}

export interface PostReading {
  readonly noun: { readonly lemma: string; readonly gender: 'm' | 'f' };
  readonly case: Case;
  readonly form: string;
}

let index: ReadonlyMap<string, readonly PostReading[]> | null = null;

/** What a word may be as a post (`zastępcą`, `Wójta`); empty where it is none. Nominative first. */
export function postReadings(word: string): readonly PostReading[] {
  index ??= build();
  const found = index.get(fold(word)) ?? [];
  const lower = word.toLowerCase();
  return lower === fold(word) ? found : found.filter((reading) => reading.form === lower);
}

/** `postReadings` of a word of a text. */
export const postsOf = facet(({ printed }) => postReadings(printed));

function build(): ReadonlyMap<string, readonly PostReading[]> {
  const map = new Map<string, PostReading[]>();
  for (const each of CASES) {
    for (const noun of NOUNS) {
      const key = fold(noun.forms[each]);
      map.set(key, [...(map.get(key) ?? []), { noun, case: each, form: noun.forms[each] }]);
    }
  }
  return map;
}

/** A post's words (first the noun) in the nominative, the tail frozen: `zastępcą prezydenta Wejherowa` → `zastępca prezydenta Wejherowa`. */
export function postNominative(words: readonly string[]): string {
  const [reading] = postReadings(words[0] ?? '');
  if (reading === undefined) return words.join(' ');
  const result = [...words];
  const printed = words[0] ?? '';
  const capital = printed.charAt(0) !== printed.charAt(0).toLowerCase();
  const { lemma, gender } = reading.noun;
  result[0] = reading.case === 'nom' ? printed : capital ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma;
  for (let i = 1; i < words.length; i++) {
    const word = words[i] ?? '';
    if (!agrees(word, { case: reading.case, gender, number: 'sg' })) break;
    if (reading.case !== 'nom') result[i] = adjectiveNominative(word, gender, 'sg');
  }
  return result.join(' ');
}
