import { Session } from 'node:inspector';

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

export interface StepCounter {
  /** Steps of the project's own code that `run` takes: each function entered and each turn of a loop or branch is one. Throws what `run` throws. */
  readonly steps: (run: () => void) => number;
  readonly stop: () => void;
}

/**
 * Counts work instead of time: the same figure on every machine, whatever else runs there. What a built-in does inside one call (a regex, a slice) counts as
 * that one call. To be made before the code is first run: V8 puts its counters into functions as it compiles them.
 */
export function countSteps(): StepCounter {
  const session = new Session();
  session.connect();
  post(session, 'Profiler.enable');
  post(session, 'Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const sum = (): number => {
    const { result } = post(session, 'Profiler.takePreciseCoverage') as Coverage;
    const ours = result.filter(({ url }) => url.includes('/src/'));
    const counts = ours.flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)));
    return counts.reduce((total, count) => total + count, 0);
  };
  return {
    steps: (run) => {
      sum();
      run();
      return sum();
    },
    stop: () => session.disconnect(),
  };
}

/** Commands of the profiler answer before `post` returns. */
function post(session: Session, method: string, params: object = {}): unknown {
  let answer: unknown;
  let failed: Error | null = null;
  session.post(method, params, (error, result) => {
    failed = error;
    answer = result;
  });
  if (failed !== null) throw failed;
  return answer;
}
