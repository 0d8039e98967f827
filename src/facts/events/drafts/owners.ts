import type { OccasionMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { lowerBound } from '../../../polish/lower-bound.ts';
import type { Draft } from './draft.ts';
import { RowKinds } from './one-of-rows.ts';

interface Owned extends Span {
  readonly mention: OccasionMention;
  /** Of its cluster, in their order. */
  readonly position: number;
}

const NONE: readonly Owned[] = [];

/** Whose mentions stand where: every sentence of a page asks for it, so the clusters are gone through once. Their mentions must not change meanwhile. */
export class Owners {
  readonly #clusters: readonly Draft[];
  /** By start. */
  readonly #owned: readonly Owned[];
  /** How many clusters lie within each mention. */
  readonly #parts = new Map<OccasionMention, number>();
  /** A page of a thousand cards is asked about each of its sentences: no cluster is compared with all others. */
  readonly rows: RowKinds;

  constructor(clusters: readonly Draft[]) {
    this.#clusters = clusters;
    this.rows = new RowKinds(clusters);
    for (const { container } of clusters)
      if (container !== null) this.#parts.set(container, (this.#parts.get(container) ?? 0) + 1);
    this.#owned = clusters
      .flatMap(({ mentions }, position) =>
        mentions.map((mention) => ({ start: mention.start, end: mention.end, mention, position })),
      )
      .sort((a, b) => a.start - b.start);
  }

  /** The first cluster with a mention within the span. */
  within({ start, end }: Span): Draft | undefined {
    return this.#first(this.#between(start, end), end);
  }

  /** The clusters that have this mention, in order. */
  of(mention: OccasionMention): readonly Draft[] {
    return this.#between(mention.start, mention.start)
      .filter((owned) => owned.mention === mention)
      .sort((a, b) => a.position - b.position)
      .flatMap(({ position }) => this.#clusters[position] ?? []);
  }

  /** `Koncert w ramach Festiwalu`, and in the next line `Niedziela, 5 sierpnia`: that is told of the concert. */
  isOnlyWhole({ mentions, container }: Draft): boolean {
    return mentions.every((mention) => (this.#parts.get(mention) ?? 0) > (container === mention ? 1 : 0));
  }

  #first(found: readonly Owned[], until: number): Draft | undefined {
    let least = Number.POSITIVE_INFINITY;
    for (const { position, end } of found) if (end <= until) least = Math.min(least, position);
    return this.#clusters[least];
  }

  /** Those that start from `first` to `last`. */
  #between(first: number, last: number): readonly Owned[] {
    const low = lowerBound(this.#owned.length, (one) => (this.#owned[one]?.start ?? 0) < first);
    if (low === this.#owned.length || (this.#owned[low]?.start ?? 0) > last) return NONE;
    const found: Owned[] = [];
    for (let at = low; at < this.#owned.length; at++) {
      const owned = this.#owned[at];
      if (owned === undefined || owned.start > last) break;
      found.push(owned);
    }
    return found;
  }
}
