import { agrees } from '../../polish/inflection/adjective.ts';
import { headsOf, organizationHeads } from '../../polish/organizations/head-lexicon.ts';
import { type NameExtent, tailEnd } from '../../polish/organizations/name-extent.ts';
import type { TailState } from '../../polish/organizations/tail-state.ts';
import { isLocalKind } from '../../polish/organizations/tail-words.ts';
import { placeNominative } from '../../polish/places/place-nominative.ts';
import { LOWER, TITLE, UPPER } from '../../polish/tokens.ts';
import type { Reading } from '../reading.ts';
import { foldedAt, isWord, rawAt, wordAt } from '../token-view.ts';

/** Words before a unit in lower case that make it somebody's unit or an area, not an actor: `wójt gminy X`, `na terenie miasta Y`. */
const OWNER =
  /^(?:wojt|burmistrz|prezydent|starost|marszal|wojewod|rad|urzed|urzad|mieszkan|teren|obszar|zarzad|herb|flag|histori|stron|budzet|strategi|plan|program|promocj|wladz|centrum|granic|mapa|powierzchni|ludnosc|czesc|zastepc|skarbnik|sekretarz|promocj|rozwoj|obchod|dni|sesj|sejmik|studium|statut|zakres|potrzeb|rzecz|imieni|zadan|jednost|soltys|radn|honorow|przedstawiciel|delegacj|reprezentant)[a-z]{0,6}$/;

const UNIONS = /^(?:stowarzyszenie|związek|unia|federacja|konwent|liga)$/u;

/** What has towns and gminas among its members. */
const BODIES =
  /^(?:stowarzyszenie|związek|unia|federacja|konwent|liga|sieć|zrzeszenie|porozumienie|klaster|euroregion|aglomeracja|metropolia)$/u;

/**
 * A name whose head is in lower case: `miasto Katowice`, `gminą Budry`, `fundacja „Pomost”`, `sieci METREX` (the carrier stays outside the name).
 * Traps: `w gminie Budry` and `wójt gminy Budry` (a place), `stowarzyszenie zaprasza`, `organizacje` (a common noun).
 */
export function lowerHeadExtent(reading: Reading, head: number, end: number): NameExtent | null {
  if (!isWord(reading, head)) return null;
  const readings = headsOf(wordAt(reading, head));
  const lemma = readings[0]?.head.lemma ?? '';
  const manner = organizationHeads().get(lemma)?.manner ?? 'name';
  if (readings.length > 0 && isLocalKind(reading, head)) return localExtent(reading, head, end, lemma);
  if (readings.length === 0 || manner === 'name') return null;
  if (manner === 'unit') return unitExtent(reading, head, end, lemma);
  const next = head + 1;
  // `stowarzyszenie Związek Gmin`: the second head is the name's.
  if (headsOf(wordAt(reading, next)).some((each) => each.case === 'nom')) return null;
  // `członek stowarzyszenia Związku Gmin`: both in one case, so the second is the name's too. Trap: `stowarzyszenie Związku`, of one.
  const cases = new Set(readings.map((each) => each.case));
  if (
    UNIONS.test(lemma) &&
    headsOf(wordAt(reading, next)).some((each) => UNIONS.test(each.head.lemma) && cases.has(each.case))
  )
    return null;
  const united = manner === 'open' && reading.tokens.shapes[next] === LOWER;
  if (!united && !opensName(reading, next, end)) return null;
  if (manner === 'carrier' && !carries(reading, lemma, next)) return null;
  const nominative = readings.some((each) => each.case === 'nom');
  const state: TailState = { source: reading, lemma, head, tail: next, end, nominative, capitals: false };
  const last = tailEnd(state);
  if (last <= next || (united && isLowerOnly(reading, next, last))) return null;
  const carried = manner === 'carrier';
  return { first: carried ? next : head, last, head, tail: next, lemma, readings };
}

/** `lokalna grupa działania „Mazur”`, `Lokalnej organizacji turystycznej BESKID`: the whole kind and a name behind it. Trap: `lokalne grupy działania`. */
function localExtent(reading: Reading, head: number, end: number, lemma: string): NameExtent | null {
  const tail = head + 1;
  if (!opensName(reading, head + 2, end)) return null;
  const readings = headsOf(wordAt(reading, head));
  const nominative = readings.some((each) => each.case === 'nom');
  const last = tailEnd({ source: reading, lemma, head, tail, end, nominative, capitals: false });
  return last <= head + 2 ? null : { first: head - 1, last, head, tail, lemma, readings };
}

/**
 * Whether a carrier in lower case has a name behind it. `organizacja Dni Miasta` is an act, `sieć Internet` no body: an organisation or platform needs
 * a sign or a quoted name; a company or publisher may have any.
 */
function carries(reading: Reading, lemma: string, next: number): boolean {
  if (reading.tokens.shapes[next] === UPPER || !isWord(reading, next)) return true;
  if (/^(?:internet|natura|ethernet|wifi|wi|plus|play|orange)/.test(foldedAt(reading, next))) return false;
  if (lemma === 'sieć' && isTown(rawAt(reading, next))) return false;
  return /^(?:firma|spółka|wydawnictwo|sieć)$/.test(lemma);
}

/** `przyjęto do sieci Jeziorany i Ornetę`: who comes in, not what it is called. */
const isTown = (printed: string): boolean =>
  placeNominative(printed).some(({ country, type }) => country === 'PL' && type !== 'county' && type !== 'voivodeship');

/** `stowarzyszenia gmin górskich`: what unites whom, not what it is called, as `stowarzyszenia gmin „Dolina”` says. */
function isLowerOnly(reading: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (reading.tokens.shapes[at] !== LOWER) return false;
  return true;
}

/** A capital of more than one letter, or a quotation mark. */
function opensName(reading: Reading, at: number, end: number): boolean {
  if (at >= end) return false;
  if ('„“"«'.includes(rawAt(reading, at))) return true;
  return isWord(reading, at) && (reading.tokens.shapes[at] ?? 0) >= TITLE && rawAt(reading, at).length > 1;
}

function unitExtent(reading: Reading, head: number, end: number, lemma: string): NameExtent | null {
  const readings = headsOf(wordAt(reading, head));
  const before = foldedAt(reading, head - 1);
  const cases = new Set(readings.map((each) => each.case));
  if (OWNER.test(before) || /^(?:w|we|na|z|ze|do|od|o|przy|po|nad|i|oraz)$/.test(before)) {
    // `z gminą Budry` is an actor, `z gminy Budry` an origin.
    if (!(/^(?:z|ze|i|oraz)$/.test(before) && (cases.has('inst') || cases.has('nom')))) return null;
  }
  if (!cases.has('nom') && !cases.has('acc') && !cases.has('inst')) return null;
  const next = head + 1;
  if (lemma === 'powiat' || lemma === 'województwo') {
    const agreeing = readings.filter((each) =>
      agrees(rawAt(reading, next), { case: each.case, gender: each.head.gender, number: each.head.number }),
    );
    if (agreeing.length === 0 || !/(?:sk|ck|dzk)(?:i|im|ie|iego|iemu)$/.test(foldedAt(reading, next))) return null;
    return { first: head, last: next + 1, head, tail: next + 1, lemma, readings: agreeing };
  }
  if (!opensName(reading, next, end) || !isWord(reading, next)) return null;
  // `największym miastem Związku Gmin`: one of it.
  if (headsOf(wordAt(reading, next)).some((each) => BODIES.test(each.head.lemma) && each.case === 'gen')) return null;
  const state: TailState = {
    source: reading,
    lemma,
    head,
    tail: next,
    end,
    nominative: cases.has('nom'),
    capitals: false,
  };
  return { first: head, last: tailEnd(state), head, tail: next, lemma, readings };
}
