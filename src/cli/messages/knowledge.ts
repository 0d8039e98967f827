import type { Judgement } from '../../model/judgement.ts';
import type { Run, StoredJudgement } from '../../store/index.ts';

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
  /** What was judged, in one line. */
  readonly judged: (judgement: Judgement) => string;
  readonly takenBack: (id: string) => string;
  readonly imported: (counts: ImportCounts) => string;
  readonly cannotJudge: (id: string) => string;
  readonly twoOfAKind: string;
  readonly oneRecord: string;
  readonly notJudged: (ids: readonly string[]) => string;
  readonly notCorrected: (id: string, field: string) => string;
  readonly whereJudgements: string;
  readonly setWhat: string;
  readonly rejectWhole: string;
  /** Of a record, before the reason. */
  readonly rejected: string;
  readonly severalPlaces: (name: string, choices: readonly string[]) => string;
  readonly unknownPlace: (name: string, choices: readonly string[]) => string;
  readonly noParent: (id: string) => string;
  readonly notAssignment: (typed: string) => string;
  readonly corrected: (ruled: string | null, because: string | null) => string;
  readonly states: Readonly<Record<StoredJudgement['state'], string>>;
  readonly idleJudgements: string;
  readonly withoutEffect: (judged: string) => string;
}

/** `known`: those that say nothing new; `idle`: all in the database that are not in effect. */
export interface ImportCounts {
  readonly changed: number;
  readonly known: number;
  readonly rejected: number;
  readonly idle: number;
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
  judged: (judgement) => {
    const { verdict, first } = judgement;
    if (verdict === 'reject') return `${first.label} is false`;
    if (verdict === 'correct')
      return `${first.label}: ${judgement.field} is ${judgement.second?.label ?? judgement.value ?? 'nothing'}`;
    return `${first.label} and ${judgement.second.label} are ${verdict === 'same' ? 'one' : 'two'}`;
  },
  takenBack: (id) => `taken back: ${id}`,
  imported: ({ changed, known, rejected, idle }) =>
    `${changed} taken, ${known} known, ${rejected} rejected${idle > 0 ? `; ${idle} in the database not in effect` : ''}`,
  cannotJudge: (id) => `${id} is no event, membership or organization.`,
  twoOfAKind: 'Give the ids of two events, or of two organizations.',
  oneRecord: 'Both ids are of one record, drawn from the same pages.',
  notJudged: (ids) => `Nothing was judged of ${ids.join(' and ')} with this command.`,
  notCorrected: (id, field) => `The field ${field} of ${id} was not corrected.`,
  whereJudgements: 'kronika judgements lists what was judged.',
  rejectWhole:
    'reject takes a whole record; tell the part of one page from it with kronika different <id> <id>@<document id>, and reject that.',
  rejected: 'rejected',
  severalPlaces: (name, choices) =>
    `several places are called ${name}, so it has no code; one of them is given as ${choices.join(' or ')}, or by its TERYT code`,
  unknownPlace: (name, choices) => {
    const known = choices.length === 0 ? '' : `; there is ${choices.join(' or ')}`;
    return `no place that kronika knows is called ${name}; it is kept as written, without a code${known}`;
  },
  noParent: (id) => `${id} is no other event.`,
  setWhat: 'say what is to be corrected: --set field=value, or --remove field.',
  notAssignment: (typed) => `--set takes field=value, not ${typed}.`,
  corrected: (ruled, because) => `judged${because === null ? '' : `: ${because}`}; by the rules ${ruled ?? 'nothing'}`,
  states: { 'in effect': 'in effect', lost: 'lost', contradicted: 'contradicted' },
  idleJudgements: 'Judgements that are not in effect',
  withoutEffect: (judged) => `${judged}: without effect, for an earlier judgement contradicts it`,
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
  judged: (judgement) => {
    const { verdict, first } = judgement;
    if (verdict === 'reject') return `${first.label}: to nieprawda`;
    if (verdict === 'correct')
      return `${first.label}: ${judgement.field} to ${judgement.second?.label ?? judgement.value ?? 'nic'}`;
    return `${first.label} i ${judgement.second.label} to ${verdict === 'same' ? 'jedno' : 'nie to samo'}`;
  },
  takenBack: (id) => `cofnięto: ${id}`,
  imported: ({ changed, known, rejected, idle }) =>
    `przyjęto ${changed}, znane ${known}, odrzucono ${rejected}${idle > 0 ? `; w bazie nie działa ${idle}` : ''}`,
  cannotJudge: (id) => `${id} nie jest wydarzeniem, członkostwem ani organizacją.`,
  twoOfAKind: 'Podaj identyfikatory dwóch wydarzeń albo dwóch organizacji.',
  oneRecord: 'Oba identyfikatory dotyczą jednego rekordu z tych samych stron.',
  notJudged: (ids) => `Tym poleceniem niczego nie rozstrzygnięto o ${ids.join(' i ')}.`,
  notCorrected: (id, field) => `Pola ${field} rekordu ${id} nie poprawiono.`,
  whereJudgements: 'Rozstrzygnięcia wymienia kronika judgements.',
  rejectWhole:
    'reject dotyczy całego rekordu; udział jednej strony oddziel poleceniem kronika different <id> <id>@<document id> i odrzuć to, co powstanie.',
  rejected: 'odrzucone',
  severalPlaces: (name, choices) =>
    `miejscowości o nazwie ${name} jest kilka, więc nie ma ona kodu; jedną z nich wskazuje ${choices.join(' lub ')} albo jej kod TERYT`,
  unknownPlace: (name, choices) => {
    const known = choices.length === 0 ? '' : `; są: ${choices.join(', ')}`;
    return `kronika nie zna miejscowości ${name}; zostaje tak, jak ją zapisano, bez kodu${known}`;
  },
  noParent: (id) => `${id} nie jest innym wydarzeniem.`,
  setWhat: 'podaj, co poprawić: --set pole=wartość, albo --remove pole.',
  notAssignment: (typed) => `--set wymaga postaci pole=wartość, a nie ${typed}.`,
  corrected: (ruled, because) =>
    `rozstrzygnięto${because === null ? '' : `: ${because}`}; według reguł ${ruled ?? 'nic'}`,
  states: { 'in effect': 'działa', lost: 'nie znajduje rekordu', contradicted: 'sprzeczne' },
  idleJudgements: 'Rozstrzygnięcia, które nie działają',
  withoutEffect: (judged) => `${judged}: bez skutku, bo przeczy temu wcześniejsze rozstrzygnięcie`,
};
