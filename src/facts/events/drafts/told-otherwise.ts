import type { Span } from '../../../model/span.ts';
import type { Draft } from './draft.ts';
import { words } from './name-words.ts';

/** `Wizyta mieszkańców Bremy` over `9 lipca rozpoczyna się wizyta dwunastu mieszkańców miasta Brema`: a headline says it in fewer words. Trap: two titles in a list of them. */
export function isHeadlineOf(a: Draft, b: Draft): boolean {
  const [headline, told] = a.topic ? [a, b] : [b, a];
  if (isOverAssembly(headline, told)) return true;
  if (!VISITS.has(a.lemma) || a.topic === b.topic || headline.dates.length > 0 || headline.row !== null) return false;
  if (a.edition !== b.edition || a.quoted !== null || b.quoted !== null || a.plural !== b.plural) return false;
  const others = words(told);
  return [...words(headline)].filter((word) => others.has(word)).length > 1;
}

const VISITS: ReadonlySet<string> = new Set(['wizyta', 'spotkanie', 'wyjazd', 'pobyt', 'narada', 'szkolenie']);

/** `Wigilijne zebranie Grupy w ratuszu w Kocku` over `XVII Walne Zebranie Członków` there: a headline by another adjective. Trap: of another town. */
function isOverAssembly(headline: Draft, told: Draft): boolean {
  if (!headline.topic || told.topic || headline.lemma !== told.lemma || told.classification !== 'assembly')
    return false;
  if (headline.dates.length > 0 || headline.edition !== null || headline.quoted !== null || headline.plural)
    return false;
  const stated = ({ places }: Draft) => places.filter(({ basis }) => basis !== 'inferred').map(({ name }) => name);
  return told.row === null && !told.plural && stated(headline).some((name) => stated(told).includes(name));
}

/** `W maju odbył się wyjazd studyjny do Kocka. Wizyta studyjna była okazją do rozmów`: one trip by its two nouns. Trap: `wizyta techniczna` during a `wyjazd studyjny`. */
export function isSameTrip(a: Draft, b: Draft): boolean {
  const beside = ({ name }: Draft) =>
    /^(?:wizyta|wyjazd)\s(\p{L}{4,13})(?:[ya]|o-\p{L}{5,14})$/iu.exec(name)?.[1]?.toLowerCase() ?? null;
  return a.lemma !== b.lemma && !a.plural && !b.plural && beside(a) !== null && beside(a) === beside(b);
}

/** `Spotkanie odbędzie się 7 września. … Są też konsultacje programów`: what a bare noun told with its day is not called later, without a day or a verb of taking place. Trap: `Dwudniowy warsztat zgromadził …`, said of it. */
export function isToldInPassing(told: Draft, later: Draft): boolean {
  if (told.named || told.dates.length === 0 || told.lemma === later.lemma || later.dates.length > 0) return false;
  if (!later.name.includes(' ') || later.weight === 'hypernym') return false;
  if (later.weight === 'strong') return later.container !== null;
  return !later.asserted || later.lemma === 'konsultacje';
}

/** `Delegacja z Niemiec przyjechała 5 maja z wizytą studyjną`: the verb tells of a visit, and the noun in its sentence calls it. */
export function isVisitByVerb(a: Draft, b: Draft): boolean {
  if (a.lemma !== 'wizyta' || b.lemma !== 'wizyta' || a.plural !== b.plural) return false;
  const covers = (x: Draft, y: Draft) => x.mentions.some((one) => y.mentions.some((each) => isWithin(each, one)));
  return covers(a, b) || covers(b, a);
}

const isWithin = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
