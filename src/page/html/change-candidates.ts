import { fold } from '../../polish/fold.ts';
import { loggedChanges } from '../omit/logged-changes.ts';
import type { Candidate } from '../publication/choose-publication.ts';
import { leadingStamp } from '../publication/read-stamp.ts';
import { select } from '../readers/select.ts';
import type { SelectedReader } from '../readers/select-reader.ts';
import { type ElementNode, elementsNamed } from './node.ts';
import { textOf } from './text-of.ts';

interface Change {
  readonly value: string;
  /** As printed; worked out only for the few changes that matter. */
  readonly raw: () => string;
  readonly what: string;
}

const ENTERED = /^(?:publikacja|opublikowan|udostepnieni|wprowadzeni|dodanie (?:dokumentu|strony|artykulu|informacji))/;
const MADE = /^(?:utworzen|wytworzen)/;
const MOST_LINES = 2000;

/**
 * What the page's own log of changes says: the first publication in it, and the last change. Only logs that tell their operations are read, and
 * the lines that the page's reader knows; lists of what changed elsewhere on a site are none.
 */
export function changeCandidates(root: ElementNode, { definition }: SelectedReader): Candidate[] {
  const changes = [...fromLines(root, definition?.log ?? []), ...fromTables(root)].sort((a, b) =>
    a.value < b.value ? -1 : 1,
  );
  const entered = changes.find(({ what }) => ENTERED.test(what));
  const made = changes.find(({ what }) => MADE.test(what));
  const last = changes.findLast(({ what }) => !ENTERED.test(what) && !MADE.test(what));
  return [candidate('published', entered ?? made), candidate('created', made), candidate('modified', last)].flat();
}

function candidate(field: Candidate['field'], change: Change | undefined): Candidate[] {
  return change === undefined ? [] : [{ field, raw: change.raw(), span: null, source: 'change log', origin: 'log' }];
}

/** `18 lutego 2019 15:58 Jan Nowak - Aktualizacja danych.` */
function* fromLines(root: ElementNode, selectors: readonly string[]): Generator<Change> {
  for (const selector of selectors) {
    for (const line of select(root, selector).slice(0, MOST_LINES)) {
      const text = textOf(line, 300);
      const stamp = leadingStamp(text);
      if (stamp === null || stamp.value.length < 10) continue;
      const what = fold(text.slice(text.lastIndexOf(' - ') + 3)).trim();
      yield { value: stamp.value, raw: () => rawStamp(text), what };
    }
  }
}

/** The stamp's own words at the beginning of a line: as many as still read as one. */
function rawStamp(text: string): string {
  const words = text.split(' ');
  for (let count = Math.min(words.length, 8); count > 1; count--) {
    const raw = words.slice(0, count).join(' ');
    if (leadingStamp(raw)?.rest === '') return raw;
  }
  return words[0] ?? '';
}

function* fromTables(root: ElementNode): Generator<Change> {
  for (const element of elementsNamed(root, 'table')) {
    for (const { stamp, what } of loggedChanges(element)) {
      const value = leadingStamp(stamp)?.value ?? '';
      if (value.length >= 10) yield { value, raw: () => stamp, what: fold(what).trim() };
    }
  }
}
