import type { Run } from '../../store/index.ts';

/** What is said of runs, and of what people know better than the pages. */
export interface KnowledgeMessages {
  readonly latestRuns: string;
  readonly run: (run: Run) => string;
  readonly noRun: (typed: string) => string;
  readonly giveRun: string;
  readonly knownSince: (run: number) => string;
  readonly giveLaterRun: (run: number) => string;
  readonly firstRunLeftOut: string;
  readonly rulesChanged: (run: number) => string;
}

export const ENGLISH_KNOWLEDGE: KnowledgeMessages = {
  latestRuns: 'Latest runs',
  run: ({ finished, inserted, updated, removed, changes }) => {
    const counts = `${inserted} inserted, ${updated} updated, ${removed} removed, ${changes} records changed`;
    return `${counts}${finished === null ? ', did not finish' : ''}`;
  },
  noRun: (typed) => `No run is called ${typed}.`,
  giveRun: 'Give its number, -1 for the last one, or a date; kronika status lists runs.',
  knownSince: (run) => `What changed is known since run ${run} only.`,
  giveLaterRun: (run) => `Give --since ${run} or later; kronika status lists runs.`,
  firstRunLeftOut: 'the first run filled an empty database; what it found is not listed as a change',
  rulesChanged: (run) => `kronika was updated after run ${run}; what only that changed is not listed`,
};

export const POLISH_KNOWLEDGE: KnowledgeMessages = {
  latestRuns: 'Ostatnie wczytania',
  run: ({ finished, inserted, updated, removed, changes }) => {
    const counts = `dodano ${inserted}, zmieniono ${updated}, usunięto ${removed}, zmienione rekordy: ${changes}`;
    return `${counts}${finished === null ? ', niedokończone' : ''}`;
  },
  noRun: (typed) => `Nie ma wczytania ${typed}.`,
  giveRun: 'Podaj jego numer, -1 jako ostatnie, albo datę; wczytania wymienia kronika status.',
  knownSince: (run) => `Zmiany są znane dopiero od wczytania ${run}.`,
  giveLaterRun: (run) => `Podaj --since ${run} lub późniejsze; wczytania wymienia kronika status.`,
  firstRunLeftOut: 'pierwsze wczytanie wypełniło pustą bazę; tego, co wtedy znaleziono, nie wymieniono jako zmian',
  rulesChanged: (run) => `po wczytaniu ${run} zmieniła się wersja kroniki; nie wymieniono tego, co zmieniło tylko to`,
};
