import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { below, figuresOf, readFloors } from '../../scripts/eval/floors.ts';
import { PINNED, readSet, setDigest } from '../../scripts/eval/read-set.ts';
import { scorePage } from '../../scripts/eval/score-page.ts';
import { scoreSet } from '../../scripts/eval/score-set.ts';
import { extractPage } from '../../src/ingest/extract-page.ts';

describe.each(PINNED)('%s', (folder) => {
  const floor = readFloors().get(folder);

  it('is the set that the floors were measured on', () => {
    expect(floor?.sha256, 'run `npm run eval -- --update` after a change of pages or annotations').toBe(
      setDigest(folder),
    );
  });

  it('is read no worse than before', () => {
    const pages = readSet(folder) ?? [];
    const scores = pages.map(({ path, gold }) => scorePage(gold, extractPage(readFileSync(path), path)));
    expect(below(floor?.figures ?? {}, figuresOf(scoreSet(scores)))).toEqual([]);
  });
});
