import { lowerBound } from '../../../polish/lower-bound.ts';
import type { PageContext } from '../../context.ts';
import { isAmongOthers } from './among-others.ts';
import { compatible, nameFit } from './compatible.ts';
import type { Draft, DraftDetails } from './draft.ts';
import { farApart, isSameNews } from './far-apart.ts';
import { isOfOtherCard } from './other-cards.ts';
import { isToldAsPart } from './told-as-part.ts';

/** The dated item that a scope lies in, or the page. */
export function itemOf({ items }: PageContext, scope: number): number {
  return items[scope] ?? 0;
}

/** Joins drafts that tell of one event: title, lead and body of one item first, then the items of a page. */
export function linkDrafts(context: PageContext, drafts: readonly Draft[]): Draft[] {
  const clusters: Draft[] = [];
  const ofItem = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const home = itemOf(context, draft.scope);
    const inItem = ofItem.get(home) ?? [];
    const target = bestTarget(context, inItem, draft);
    if (target !== null) absorb(target, draft);
    else if (draft.weight !== 'hypernym') {
      clusters.push(draft);
      inItem.push(draft);
      ofItem.set(home, inItem);
    }
  }
  return joinAcrossItems(context, clusters);
}

/** One item tells of fewer events; each draft is compared with them all. */
const MOST_OF_AN_ITEM = 300;

function bestTarget(context: PageContext, inItem: readonly Draft[], draft: Draft): Draft | null {
  let best: Draft | null = null;
  let bestScore = -1;
  for (let i = Math.max(0, inItem.length - MOST_OF_AN_ITEM); i < inItem.length; i++) {
    const cluster = inItem[i] as Draft;
    if (!compatible(cluster, draft, true)) continue;
    const fit = nameFit(cluster, draft);
    const general = draft.weight === 'hypernym';
    if (general && (isPartOrPast(cluster) || isRowOfMonth(draft, cluster) || isCounted(context, draft))) continue;
    // A bare noun speaks of what was told just before, or of the topic; not of something pages above.
    if (fit === 0 && !cluster.topic && distance(cluster, draft) > REACH) continue;
    if (fit < 1 && (isPartOf(context, draft, cluster) || isToldAsPart(context, draft))) continue;
    if (fit < 1 && isAmongOthers(context, draft)) continue;
    if (fit < 1 && isOfOtherSection(context, cluster, draft)) continue;
    if (isOfOtherCard(context, cluster, draft)) continue;
    // `Zaplanowane na styczeń szkolenie odwołujemy` is not the meeting told of above.
    if (fit === 0 && draft.status === 'cancelled' && draft.lemma !== cluster.lemma && draft.dates.length > 0) continue;
    if (fit === 0 && isOtherThanPutOff(cluster, draft)) continue;
    // A bare noun does not reach back into another section, except to what the page is about.
    const bare = !draft.named || !cluster.named;
    const about = cluster.topic || cluster.scope === draft.scope || isOnlyOneAbove(context, inItem, cluster, draft);
    if (!general && bare && fit !== 1 && !about) continue;
    // A bare noun means the last one of its kind; a general word (`wydarzenie`) the last one told of, or what the page is about.
    const score =
      fit * 1000 +
      nearness(context, cluster, draft.at) +
      (draft.edition !== null && draft.edition === cluster.edition ? 200 : 0) +
      (cluster.topic ? 20 : 0) +
      (cluster.dates.length > 0 ? 10 : 0);
    if (score > bestScore) {
      bestScore = score;
      best = cluster;
    }
  }
  return best;
}

/** `w prologu przewidziano trzy wydarzenia`: others than the one that is told of. Trap: `oba wydarzenia`. */
const COUNTS =
  /(?<!\p{L})(?:dwa|trzy|cztery|pi[ęe]ć|sze[śs]ć|kilka|kilkana[śs]cie|[2-9])\s{1,3}(?:\p{L}{4,16}\s{1,3}){0,1}$/u;
const isCounted = ({ page }: PageContext, { plural, at }: Draft): boolean =>
  plural && COUNTS.test(page.text.slice(Math.max(0, at - 40), at));

/** `plan: … rajd – tylko w listopadzie, impreza weekendowa`: a row that gives no day tells of something in its plan, not of the assembly above that passed it. */
const isRowOfMonth = ({ row, dates }: Draft, cluster: Draft): boolean =>
  row !== null && row !== cluster.row && dates.length > 0 && dates.every(({ start }) => (start?.length ?? 10) < 10);

/** `Zapraszamy na XI konferencję „Rzeka”` and, below `### Ważne daty`, `22 maja – konferencja`: the noun alone, under a heading that names no occasion, means the one that the text above it names. */
function isOnlyOneAbove(
  { page, byBlock }: PageContext,
  inItem: readonly Draft[],
  cluster: Draft,
  { scope, name, named, plural, row }: Draft,
): boolean {
  if (named || plural || name.includes(' ') || !cluster.named || cluster.dates.length > 0) return false;
  const heading = page.scopes[scope]?.heading ?? null;
  if (row === null || heading === null || (byBlock[heading] ?? []).some(({ occasions }) => occasions.length > 0))
    return false;
  if (page.scopes[scope]?.parent !== cluster.scope) return false;
  return inItem.every((other) => other === cluster || !other.named || other.scope !== cluster.scope);
}

/** `Spotkanie 13 maja przekładamy.` and, in another paragraph, `W Pile planowana jest LVI sesja`: what is put off is not what is planned there. Trap: `LVI sesja w maju` / `Posiedzenie przełożono`, of itself. */
function isOtherThanPutOff(cluster: Draft, draft: Draft): boolean {
  const off = cluster.status === 'postponed' || cluster.status === 'cancelled';
  if (!off || cluster.named || cluster.topic || draft.weight === 'hypernym') return false;
  const placed = draft.places.some(({ basis }) => basis === 'stated');
  if (cluster.dates.length + draft.dates.length === 0 && !(draft.named && placed)) return false;
  return draft.status !== cluster.status && draft.mentions[0]?.block !== cluster.mentions.at(-1)?.block;
}

/** `Częścią konferencji było posiedzenie Rady`: what is part of something is not it. Trap: `podczas Kongresu przyjechało stu gości, choć konferencję planowano mniejszą`. */
function isPartOf(context: PageContext, { container, lemma, weight, at }: Draft, cluster: Draft): boolean {
  if (container === null || weight === 'hypernym' || container.weight === 'hypernym' || lemma === cluster.lemma)
    return false;
  // `w ramach konsultacji strategii odbędzie się spotkanie`: that is how they are held.
  if (!cluster.mentions.includes(container) || container.lemma === 'konsultacje') return false;
  const between = context.page.text.slice(Math.min(container.end, at), Math.max(container.start, at));
  return !/,\s(?:mimo|cho[ćc]|bo|ponieważ|gdyż|ale|lecz)(?!\p{L})/u.test(between);
}

/** `### IV Forum – odwołane` / `Spotkanie nie doszło do skutku`: below a heading that names an occasion, a bare noun means none of another section. */
function isOfOtherSection({ page, byBlock }: PageContext, cluster: Draft, { scope }: Draft): boolean {
  const heading = page.scopes[scope]?.heading ?? null;
  if (heading === null || page.scopes[scope]?.parent === null) return false;
  const named = (byBlock[heading] ?? []).some(({ occasions }) => occasions.some((one) => one.edition !== null));
  return named && !cluster.mentions.some(({ block }) => page.blocks[block]?.scope === scope);
}

/** About two paragraphs, in characters. */
const REACH = 1500;

function distance({ mentions }: Draft, { at }: Draft): number {
  const next = countBefore(mentions, at);
  const before = mentions[next - 1];
  const after = mentions[next];
  return Math.min(
    before === undefined ? Number.POSITIVE_INFINITY : at - before.start,
    after === undefined ? Number.POSITIVE_INFINITY : after.start - at,
  );
}

/** How many mentions begin before `at`; they are in order. */
function countBefore(mentions: Draft['mentions'], at: number): number {
  return lowerBound(mentions.length, (one) => (mentions[one]?.start ?? 0) < at);
}

/** What `wydarzenie` on its own never means: a session of the congress that the page is about, or last year's. */
export function isPartOrPast(cluster: Draft): boolean {
  const deixis = cluster.mentions[0]?.deixis ?? null;
  return (
    // A council's sessions are numbered.
    (cluster.classification === 'session' && (cluster.edition === null || !cluster.named) && !isOwnPanel(cluster)) ||
    cluster.lemma === 'podpisanie' ||
    cluster.programme ||
    cluster.governed ||
    deixis === 'previous' ||
    deixis === 'last_year'
  );
}

/** `Panel Obywatelski` over `Wydarzenie odbędzie się 18 czerwca`: what a page is about, or tells of as past, is no part. */
const isOwnPanel = ({ lemma, named, topic, asserted }: Draft): boolean =>
  lemma === 'panel' && named && (topic || asserted);

/** 0 to 100: how near before `at` the cluster was last mentioned. */
export function nearness(context: PageContext, cluster: Draft, at: number): number {
  const last = cluster.mentions[countBefore(cluster.mentions, at) - 1];
  return last === undefined ? 0 : 100 * (1 - (at - last.start) / Math.max(1, context.page.text.length));
}

function joinAcrossItems(context: PageContext, clusters: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  // Names fit only where the nouns are the same.
  const ofNoun = new Map<string, Draft[]>();
  for (const cluster of clusters) {
    const home = itemOf(context, cluster.scope);
    const alike = ofNoun.get(cluster.lemma) ?? [];
    const same = alike.filter(
      (other) =>
        itemOf(context, other.scope) !== home &&
        nameFit(other, cluster) >= 1 &&
        (other.named || cluster.named || sameDay(other, cluster)) &&
        (compatible(other, cluster, false) || isSameNews(context, other, cluster)) &&
        !farApart(context, other, cluster),
    );
    // Two candidates: never guess between them.
    const target = same.length === 1 ? same[0] : undefined;
    if (target !== undefined) absorb(target, cluster);
    else {
      kept.push(cluster);
      alike.push(cluster);
      ofNoun.set(cluster.lemma, alike);
    }
  }
  return kept;
}

/** Bare nouns of two items are one event only where both give one day. */
function sameDay(a: Draft, b: Draft): boolean {
  return a.dates.some((x) => x.start?.length === 10 && b.dates.some((y) => y.start === x.start));
}

/** Puts everything that `draft` says onto `target`. */
export function absorb(target: Draft, draft: Draft): void {
  if (betterName(draft, target)) {
    target.name = draft.name;
    target.nameSpan = draft.nameSpan;
    target.classification = draft.classification;
    target.series = draft.series ?? target.series;
  }
  // `to pierwsza impreza tego typu` numbers nothing.
  if (draft.weight !== 'hypernym' || draft.named) target.edition = target.edition ?? draft.edition;
  target.series = target.series ?? draft.series;
  target.quoted = target.quoted ?? draft.quoted;
  target.named = target.named || draft.named;
  target.topic = target.topic || draft.topic;
  target.asserted = target.asserted || draft.asserted;
  target.held = target.held || draft.held;
  target.governed = target.governed && draft.governed;
  target.reported = target.reported || draft.reported;
  target.programme = target.programme || draft.programme;
  target.container = target.container ?? draft.container;
  target.row = target.row ?? draft.row;
  target.dates.push(...draft.dates);
  if (target.time === null || (draft.time !== null && target.dates.length === draft.dates.length))
    target.time = target.time ?? draft.time;
  for (const place of draft.places)
    if (!target.places.some((one) => one.name === place.name)) target.places.push(place);
  target.participants.push(...draft.participants);
  if (draft.status !== 'confirmed' && (target.status === 'confirmed' || target.status === 'tentative'))
    target.status = draft.status;
  target.mode = target.mode ?? draft.mode;
  if (draft.themeRank > target.themeRank) {
    target.theme = draft.theme;
    target.themeRank = draft.themeRank;
  }
  unite(target.details, draft.details);
  target.parent = target.parent ?? draft.parent;
  target.confidence = Math.max(target.confidence, draft.confidence);
  target.supports.push(...draft.supports);
  const behind = (target.mentions.at(-1)?.start ?? 0) <= (draft.mentions[0]?.start ?? 0);
  target.mentions.push(...draft.mentions);
  if (!behind) target.mentions.sort((a, b) => a.start - b.start);
}

function unite(target: DraftDetails, { names, topics, languages, free }: DraftDetails): void {
  if (target.topics.length === 0) target.topics.push(...topics);
  target.names.push(...names.filter((one) => !target.names.includes(one)));
  target.languages.push(...languages.filter((one) => !target.languages.includes(one)));
  for (const one of free) target.free.add(one);
}

/**
 * A name beats a bare noun; an edition, a title in quotation marks and more words beat less; the earlier stays otherwise. The number alone is no
 * name: `Europejski Kongres Samorządów`, of which `pierwsza edycja Kongresu` is told.
 */
function betterName(a: Draft, b: Draft): boolean {
  return weightOf(a) > weightOf(b);
}

function weightOf(draft: Draft): number {
  const count = draft.name.split(' ').length;
  return (
    (draft.weight === 'hypernym' ? -1000 : 0) +
    (draft.named ? 100 : 0) +
    (draft.edition !== null && count > 1 ? 40 : 0) +
    (draft.quoted !== null ? 30 : 0) +
    (draft.plural ? -20 : 0) +
    Math.min(count, 10)
  );
}
