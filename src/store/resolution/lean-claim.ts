import type { Document } from '../../model/document.ts';
import type { Claim } from '../../model/resolution.ts';

/** Records that are held at a time of those that are read where they are asked for: they are asked for in turn, several times each. */
const HELD = 8_192;

/** What a claim is read with. */
export interface ClaimSource {
  document(page: number): Document;
  record(claim: LeanClaim): Claim['record'];
}

/**
 * A claim that is read where somebody asks for it, and not for good: the events of a hundred thousand pages may all be connected, and then they are
 * resolved together.
 */
export class LeanClaim {
  readonly kind: Claim['kind'];
  readonly id: number;
  readonly page: number;
  readonly #held: HeldRecords;
  #record: Claim['record'] | null = null;

  constructor(kind: Claim['kind'], id: number, page: number, held: HeldRecords) {
    this.kind = kind;
    this.id = id;
    this.page = page;
    this.#held = held;
  }

  get document(): Document {
    return this.#held.source.document(this.page);
  }

  get record(): Claim['record'] {
    if (this.#record === null) {
      this.#record = this.#held.source.record(this);
      this.#held.add(this);
    }
    return this.#record;
  }

  forget(): void {
    this.#record = null;
  }
}

/** The claims whose records were read last. */
export class HeldRecords {
  readonly source: ClaimSource;
  readonly #claims: LeanClaim[] = [];
  #next = 0;

  constructor(source: ClaimSource) {
    this.source = source;
  }

  /** The one that was read first is forgotten for it. */
  add(claim: LeanClaim): void {
    this.#claims[this.#next]?.forget();
    this.#claims[this.#next] = claim;
    this.#next = (this.#next + 1) % HELD;
  }

  /** Whether so many records are better held as they are. */
  static holdsAll(count: number): boolean {
    return count <= HELD;
  }
}
