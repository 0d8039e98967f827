import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractPage } from '../../src/ingest/extract-page.ts';
import type { Extract } from '../../src/model/extract.ts';

const FOLDER = 'fixtures/pages';

export interface GoldenPage {
  readonly slug: string;
  readonly path: string;
  readonly expected: string;
}

/** The pages beside which an `expected.json` stands, or will. */
export function goldenPages(): readonly GoldenPage[] {
  const slugs = readdirSync(FOLDER).sort();
  return slugs.flatMap((slug) => {
    const folder = join(FOLDER, slug);
    const page = ['page.html', 'page.txt'].map((name) => join(folder, name)).find(existsSync);
    return page === undefined ? [] : [{ slug, path: page, expected: join(folder, 'expected.json') }];
  });
}

export function extractFile(path: string): Extract {
  return extractPage(readFileSync(path), path);
}
