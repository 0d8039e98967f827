import { isMetadataLine } from './metadata-line.ts';
import { readLabels } from './read-labels.ts';
import { readStamp } from './read-stamp.ts';

const MAX_LINE = 600;
const DAY_LENGTH = 10;

/**
 * What a line of the page's frame says of its publication: the whole line, or the labels with stamps in it, for a footer goes on with the address
 * (`Opublikowano: 3.03.2022. Dom Kultury, ul. Długa 1`). Trap: `Statut przyjęty 3.03.2022. Związek Gmin`.
 */
export function labelledParts(line: string): readonly string[] {
  if (isMetadataLine(line)) return [line];
  if (line.length > MAX_LINE || !/\d{4}/.test(line)) return [];
  return readLabels(line)
    .filter(({ field, value }) => DATED.has(field) && (readStamp(value)?.length ?? 0) >= DAY_LENGTH)
    .map(({ label, start, end }) => line.slice(Math.max(0, line.lastIndexOf(label, start)), end));
}

const DATED = new Set(['created', 'published', 'modified']);
