import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import { LISTED } from './announces.ts';

const MOST_NAMES = 60;
const LONGEST_LINES = 400;
const SHORTEST_STEM = 3;

/** `czlon*` of any ending, `lacza` whole; all folded. */
const words = (list: string): string =>
  list
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace('*', String.raw`\p{L}{0,12}`))
    .join('|');

const BELONGS = `
  członk* członek* zgrup* grupuj* zrzesz* skupi* jednocz* należ* przynależ* wchodz* wesz* tworz* utworz* współtworz* skład składu składzie
  założyciel* założył* założon* współzałoż* powoła* powołuj* zawiąz* sygnatariusz* akces* przystąp* przystęp* dołącz* wstąp* wstęp*
  szeregach szeregi szeregów gronie grona grono uczestnic* uczestnik* zalicza zaliczają`;
const BODIES = `
  stowarzyszen* związ* sieci sieciach sieć zrzeszeni* porozumieni* organizacj* unii unia lig* federacj* podmiot* struktur* partnerstwa partnerstwo partnerstw`;
const UNITS = `
  miast* gmin* samorząd* samorządow* powiat* województw* jednost* terytorialn* lokaln* polsk* wiejsk* miejsk*`;
const MANY = `
  dwa dwaj dwie dwóch dwoje trzy trzech cztery czterech pięć pięciu sześć sześciu siedem siedmiu osiem ośmiu dziewięć dziewięciu dziesięć dziesięciu
  jedenaście jedenastu dwanaście dwunastu trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia trzydzieści
  kilka kilku kilkanaście kilkunastu kilkadziesiąt łącznie razem ogółem wszyst* liczy liczą`;
const WHEN = `
  stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia roku rokiem dnia dniu dniem moment* początku
  dziś dzisiaj teraz obecn* aktualn* bieżąc* lata latach wczoraj nadal`;
const LIST = `
  lista listy liście listę wykaz* spis spisie rejestr rejestrze stan status statut zestawienie tabela następuj* poniższ* niżej poniżej wymienion* oto
  przedstawia prezentuje zawiera alfabetyczn* kolejnoś* porządku`;
const WHAT_SORT = `
  zwyczajn* zwycz* wspier* honorow* stowarzyszon* rzeczywist* nadzwyczajn* nowy nowi nowe nowych nowymi kolejn* pozostał* pierwsz* formaln* oficjaln* aktywnie
  nasz naszą nasza nasze naszych naszej naszego naszym swoich swoim swych`;
const BEING = `
  zosta* pozosta* pozostaj* znajduj* widniej* figuruj* posiada posiadają mają złożył* deklaracj* obejmuj* życia poczet rodziny rodzinie reprezentowan* twórc*
  jego jest jesteśmy był była było działa działamy działalności udział łączy łączą opłaca opłacają składki składkę rzecz gdzie jaki* jakich współpraca współpracy przez jako któr*
  także również ponadto`;

const fold1 = (list: string): string => list.replace(/[ąćęłńóśźż]/gu, (letter) => LETTERS[letter] ?? letter);
const LETTERS: Readonly<Record<string, string>> = {
  ą: 'a',
  ć: 'c',
  ę: 'e',
  ł: 'l',
  ń: 'n',
  ó: 'o',
  ś: 's',
  ź: 'z',
  ż: 'z',
};

/**
 * Words of belonging, in whatever phrase: `grupuje obecnie następujące samorządy`, `Lista członkowska`, `powołały do życia`, `Status członka mają`, `to dziś pięć samorządów`.
 * Nearest trap: a word beside them that tells of something else.
 */
export const BELONGING = phrase(
  new RegExp(
    `(?<![a-z])(?:${words(fold1(BELONGS))})(?!\\p{L})|(?<![a-z])(?:to|liczy|ma|obejmuje|laczy)\\s{1,3}(?:\\p{L}{3,9}\\s{1,3}){0,2}(?:\\d{1,3}|${words(fold1(MANY))})\\s{1,3}(?:\\p{L}{4,16}\\s{1,3})?(?:miast|gmin|samorzad|powiat|jednost)\\p{L}{0,4}(?!\\p{L})`,
    'u',
  ),
);

/**
 * All that such a lead says beside names: belonging, whose and how many, since when, in what order. A word that is none of these tells of something else:
 * `Do finału przeglądu Stowarzyszenia X weszły:`, `Członkowie Stowarzyszenia X zwiedzili:`.
 */
const LEAD_WORD = new RegExp(
  `^(?:\\p{L}{1,3}|\\d{1,4}|${words(fold1([BELONGS, BODIES, UNITS, MANY, WHEN, LIST, WHAT_SORT, BEING].join(' ')))})$`,
  'u',
);
/** Short words that deny it, or that are nouns. */
const OTHER: ReadonlySet<string> = new Set(['nie', 'bez', 'kol', 'bus', 'lgd', 'lot']);

/** Whether a word stands there that no lead to a list of who belongs has; `rest` is folded and without names. Trap: `nie należą`. */
export const saysMore = (rest: string): boolean =>
  rest.split(/[^\p{L}\d]+/u).some((word) => word !== '' && (OTHER.has(word) || !LEAD_WORD.test(word)));

/** A lead up to `end`, folded, without the names of places and bodies, and without that of whose page it is, in any case. */
export function withoutNames({ own }: PageContext, statement: Statement, end: number): string {
  const stop = statement.start + end;
  const rest = [...statement.places, ...statement.organizations]
    .filter((one) => one.end <= stop)
    .reduce(
      (told, one) =>
        told.slice(0, one.start - statement.start) +
        ' '.repeat(one.end - one.start) +
        told.slice(one.end - statement.start),
      statement.folded.slice(0, end),
    );
  const stem = fold1((own.municipality?.name ?? '').toLowerCase()).slice(0, -1);
  return stem.length < SHORTEST_STEM
    ? rest
    : rest.replace(/\p{L}{1,40}/gu, (word) => (word.startsWith(stem) && word.length <= stem.length + 3 ? ' ' : word));
}

/** What stands behind the colon, else the items, cards' headings or short lines below. */
export function namesBelow(context: PageContext, statement: Statement, colon: number): readonly string[] {
  const { page, byBlock } = context;
  const behind = colon < 0 ? '' : statement.text.slice(colon + 1);
  if (behind.trim().length > 4) return behind.split(/[,;\n]|\s(?:i|oraz)\s(?=\p{Lu}|\p{Ll}{4,9}\s\p{Lu})/u);
  const rest = (byBlock[statement.block] ?? []).filter((one) => one.index > statement.index);
  if (rest.length > 0) return rest.flatMap(({ text }) => text.split('\n'));
  return blocksBelow(context, statement).flatMap((at) => {
    const block = page.blocks[at];
    const cell = block?.cells.find((one) => /\p{L}{3}/u.test(page.text.slice(one.start, one.end)));
    const { start, end } = cell ?? block ?? { start: 0, end: 0 };
    const text = page.text.slice(start, end);
    return block?.kind === 'paragraph' ? text.split('\n') : [text];
  });
}

/** The items, rows, cards' headings or short lines right below a lead. */
export function blocksBelow({ page }: PageContext, { block: own }: Statement): readonly number[] {
  const first = page.blocks[own + 1];
  const found: number[] = [];
  for (let at = own + 1; at < page.blocks.length && found.length < MOST_NAMES; at++) {
    const block = page.blocks[at];
    if (block === undefined || first === undefined) break;
    // What a card tells stands under its heading.
    if (block.kind !== first.kind && first.kind === 'heading' && block.kind !== 'heading') continue;
    if (block.kind !== first.kind || (block.kind === 'heading' && block.level !== first.level)) break;
    if (!LISTED.has(block.kind) && block.kind !== 'heading' && block.end - block.start >= LONGEST_LINES) break;
    found.push(at);
  }
  return found;
}
