type Numbers = Uint32Array | Float64Array;

const LARGEST = 2 ** 32 - 1;

/** A list of whole numbers that grows; of a million each takes four bytes, and eight once one of them needs more. */
export class NumberList {
  #held: Numbers = new Uint32Array(1_024);
  #length = 0;

  push(number: number): void {
    const isWide = number > LARGEST && this.#held instanceof Uint32Array;
    if (isWide || this.#length === this.#held.length) {
      const Wider = isWide || this.#held instanceof Float64Array ? Float64Array : Uint32Array;
      const longer = new Wider(this.#length * 2 + 1);
      longer.set(this.#held.subarray(0, this.#length));
      this.#held = longer;
    }
    this.#held[this.#length++] = number;
  }

  get length(): number {
    return this.#length;
  }

  /** What it holds, which it goes on holding. */
  get all(): Numbers {
    return this.#held.subarray(0, this.#length);
  }

  /** Its different numbers, ascending. */
  distinct(): Numbers {
    const sorted = this.all.slice().sort();
    let length = 0;
    for (const number of sorted) if (length === 0 || number !== sorted[length - 1]) sorted[length++] = number;
    return sorted.subarray(0, length);
  }
}
