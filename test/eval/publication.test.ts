import { expect, it } from 'vitest';
import { below, readFloors } from '../../scripts/eval/floors.ts';
import { CORPUS_GOLD, readPublicationGold } from '../../scripts/eval/publication-gold.ts';
import { publicationDigest, publicationFigures, scorePublication } from '../../scripts/eval/score-publication.ts';

const PAGES = readPublicationGold();
if (PAGES === null) console.log('publication data of real pages: ../shared/corpus is not here, skipped');

it.skipIf(PAGES === null)('publication data of real pages are read no worse than before', () => {
  const floor = readFloors().get(CORPUS_GOLD);
  expect(floor?.sha256, 'run `npm run eval -- --update` after a change of annotations').toBe(publicationDigest());
  expect(below(floor?.figures ?? {}, publicationFigures(scorePublication(PAGES ?? [])))).toEqual([]);
});
