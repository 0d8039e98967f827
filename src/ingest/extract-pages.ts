import { inferFactsInSteps } from '../facts/index.ts';
import { findMentionsInSteps } from '../mentions/index.ts';
import type { Extract } from '../model/extract.ts';
import type { Page } from '../model/page.ts';
import type { Steps } from '../model/steps.ts';
import type { Origin } from '../page/origin.ts';
import { readPageInSteps } from '../page/read-page.ts';
import { resolveExtractInSteps } from '../resolve/index.ts';
import { boundPage } from './bound-page.ts';
import { type Sites, withSite } from './knowledge/with-site.ts';

/** A page as it came, and what its archive says of it. */
export interface RawPage {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly origin: Origin;
}

/** What became of a page: a rule may have a fault that only this page shows. */
export type Outcome<Value> =
  | { readonly value: Value; readonly fault: null }
  | { readonly value: null; readonly fault: { readonly error: unknown } };

/**
 * What pages state, each for itself: a page's outcome is the same whatever pages stand beside it. All pages take a step before the first takes the next:
 * the code and the tables of a step stay in the processor's cache from page to page, where those of all steps have no room. Page by page takes half as
 * long again.
 */
export function extractPages(pages: readonly RawPage[], sites: Sites): readonly Outcome<Extract>[] {
  const read = together(pages.map(asOutcome), (page) => readInSteps(page, sites));
  return together(together(read, stateInSteps), resolveExtractInSteps);
}

function asOutcome<Value>(value: Value): Outcome<Value> {
  return { value, fault: null };
}

function* readInSteps({ bytes, path, origin }: RawPage, sites: Sites): Steps<Page> {
  return boundPage(withSite(yield* readPageInSteps(bytes, path, origin), sites));
}

function* stateInSteps(page: Page): Steps<Extract> {
  const mentions = yield* findMentionsInSteps(page);
  yield;
  return yield* inferFactsInSteps(page, mentions);
}

/** Goes on with what has no fault: all begin together, and each takes its next step only when the others have taken theirs. */
function together<From, To>(
  given: readonly Outcome<From>[],
  begin: (value: From) => Steps<To>,
): readonly Outcome<To>[] {
  const outcomes: Outcome<To>[] = [];
  let running = given.flatMap((outcome, index) => {
    if (outcome.fault === null) return [{ index, steps: begin(outcome.value) }];
    outcomes[index] = outcome;
    return [];
  });
  while (running.length > 0) {
    running = running.filter(({ index, steps }) => {
      const outcome = nextOf(steps);
      if (outcome !== null) outcomes[index] = outcome;
      return outcome === null;
    });
  }
  return outcomes;
}

/** Takes the next step; what came of it all where it was the last, else null. */
function nextOf<Value>(steps: Steps<Value>): Outcome<Value> | null {
  try {
    const { done, value } = steps.next();
    return done === true ? asOutcome(value) : null;
  } catch (error) {
    return { value: null, fault: { error } };
  }
}
