import { type PageContext, statementAt } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';
import { itemOf } from '../drafts/link.ts';
import { EDITION_LEMMA } from './edition-sentences.ts';
import { markFirstEditions } from './first-editions.ts';

/**
 * `Poprzednie, drugie spotkanie gościł Stargard` on a page about the III Kongres Miast Średnich is the second congress of that series.
 * Traps: `drugie spotkanie` on a page whose event has no edition is only the second meeting; on one of many dated items it speaks of what
 * its own item tells.
 */
export function nameOtherEditions(context: PageContext, drafts: readonly Draft[]): void {
  markFirstEditions(context, drafts);
  const topics = drafts.filter((draft) => draft.edition !== null && draft.series?.includes(' '));
  const named = drafts.filter((draft) => draft.topic && draft.named);
  for (const draft of drafts) {
    if (draft.series?.includes(' ') || (draft.named && draft.edition === null)) continue;
    const home = itemOf(context, draft.scope);
    const related = (other: Draft) =>
      (other.lemma === draft.lemma || GENERAL.has(draft.lemma)) && itemOf(context, other.scope) === home;
    // `I Forum …`, and further on `pierwsza edycja wydarzenia`: the same one.
    if (draft.weight === 'hypernym' && topics.some((other) => other.edition === draft.edition && related(other)))
      continue;
    const topic =
      draft.edition !== null
        ? topics.find((other) => other.edition !== draft.edition && related(other))
        : POINTING.has(draft.mentions[0]?.deixis ?? '')
          ? (named.find(related) ?? (draft.lemma === EDITION_LEMMA ? lastNamed(drafts, draft, related) : undefined))
          : undefined;
    if (topic === undefined && draft.lemma === EDITION_LEMMA && draft.edition !== null)
      if (!ofOwnSentence(context, drafts, draft)) ofNamed(drafts, draft, related);
    const series = topic?.series ?? topic?.name;
    if (topic === undefined || series === undefined || isSameOne(topic, draft)) continue;
    draft.series = series;
    draft.name = draft.edition === null ? series : `${roman(draft.edition)} ${series}`;
    draft.lemma = topic.lemma;
    draft.classification = topic.classification;
    draft.weight = topic.weight;
    draft.named = true;
    draft.otherEdition = true;
  }
}

/** `Wraca Festiwal Chórów „Echo”. Dwunastą edycję zaplanowano na 26 maja`: the number and the day of what was named just before, and is not dated elsewhere. */
function ofNamed(drafts: readonly Draft[], draft: Draft, related: (other: Draft) => boolean): void {
  const found = lastNamed(drafts, draft, related);
  // `miłośników Rajdu`, right below the title that names it.
  const last = found?.governed
    ? drafts.find(({ topic, named, lemma, governed }) => topic && named && !governed && lemma === found.lemma)
    : found;
  if (last === undefined || last.edition !== null || last.governed || draft.dates.length === 0) return;
  // `Bieg Uliczny – 21.09.2024`, and below it the same day again.
  if (last.dates.some(({ start }) => start === null || start !== draft.dates[0]?.start)) return;
  draft.name = last.name;
  draft.series = last.series;
  draft.quoted = last.quoted;
  draft.lemma = last.lemma;
  draft.classification = last.classification;
  draft.weight = last.weight;
  draft.named = true;
}

/** `Konferencja jest trzecią z rzędu; drugą, 25 maja 2022 roku, urządzono w Chojnicach`: one of the kind that its own sentence tells of, whose own day that is not. */
function ofOwnSentence(context: PageContext, drafts: readonly Draft[], draft: Draft): boolean {
  const sentence = statementAt(context, draft.at);
  const own = drafts.findLast(
    ({ at, named, plural, lemma }) =>
      at < draft.at && !named && !plural && lemma !== EDITION_LEMMA && statementAt(context, at) === sentence,
  );
  if (own === undefined || own.weight !== 'strong') return false;
  draft.name = own.name;
  draft.lemma = own.lemma;
  draft.classification = own.classification;
  draft.weight = own.weight;
  draft.otherEdition = true;
  return true;
}

/** `Za nami Warsztaty w Lipie` over `14 września w Lipie odbyły się kolejne warsztaty`: the one of the title, after others. Trap: `Kolejny zjazd odbędzie się za rok`. */
function isSameOne(topic: Draft, draft: Draft): boolean {
  if (draft.edition !== null || topic.dates.length > 0 || !draft.held || draft.mentions[0]?.deixis !== 'next')
    return false;
  const towns = topic.places.map(({ name }) => name);
  return draft.dates.some(({ past }) => past) && draft.places.some(({ name }) => towns.includes(name));
}

/** What was named last before `Poprzednie gościł Pelplin`. */
function lastNamed(drafts: readonly Draft[], draft: Draft, related: (other: Draft) => boolean): Draft | undefined {
  return drafts.findLast(
    (other) => other.at < draft.at && other.named && other.lemma !== EDITION_LEMMA && !other.plural && related(other),
  );
}

/** `kolejne spotkanie z tego cyklu`, `ubiegłoroczna konferencja`: another one of what the page is about. */
const POINTING: ReadonlySet<string> = new Set(['previous', 'next', 'last_year']);

const GENERAL: ReadonlySet<string> = new Set(['spotkanie', 'wydarzenie', 'impreza', EDITION_LEMMA]);

const NUMERALS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 28 → XXVIII. */
function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [size, sign] of NUMERALS)
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  return text;
}
