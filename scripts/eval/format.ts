import type { PublicationScore } from './score-publication.ts';
import type { SetScore, Share } from './score-set.ts';
import { rates, type Tally } from './tally.ts';

function row(name: string, tally: Tally): string {
  const { precision, recall, f1 } = rates(tally);
  const counts = `${tally.found} found, ${tally.extra} extra, ${tally.missed} missed`;
  return `  ${name.padEnd(14)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${counts})`;
}

function line(name: string, { right, of }: Share): string {
  return `  ${name.padEnd(14)} ${(right / (of || 1)).toFixed(3)}  (${right}/${of})`;
}

/** A set's figures, a line each, for people. */
export function formatScore(folder: string, score: SetScore): string {
  return [
    `${folder}: ${score.pages} pages`,
    row('events', score.events),
    row('events strict', score.strict),
    row('memberships', score.memberships),
    line('kept silent', score.silent),
    ...[...score.attributes].map(([name, share]) => line(name, share)),
  ].join('\n');
}

/** The same for the publication data of real pages. */
export function formatPublication(folder: string, { pages, tallies }: PublicationScore): string {
  return [`${folder}: ${pages} pages`, ...[...tallies].map(([field, tally]) => row(field, tally))].join('\n');
}
