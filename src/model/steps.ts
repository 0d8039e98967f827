/**
 * Work that pauses between its steps: where it yields, other work may take the same step before it goes on. What it gives does not depend on that.
 * `ingest/extract-pages` says what it is good for.
 */
export type Steps<Value> = Generator<undefined, Value, undefined>;

/** Takes all steps, one after the other. */
export function finish<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
