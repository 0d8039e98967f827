import { readFileSync } from 'node:fs';
import { COLOURS, MARK_STYLE } from '../timeline/style.ts';

/** The browser's part of a report, as `scripts/bundle-report.js` leaves it beside the compiled code. */
export interface Assets {
  readonly script: string;
  readonly style: string;
}

/** Reads the assets. Throws where the package was not built. */
export function readAssets(): Assets {
  const read = (name: string): string => readFileSync(new URL(`../assets/${name}`, import.meta.url), 'utf8');
  return { script: read('report.js'), style: `${COLOURS}${MARK_STYLE}${read('report.css')}` };
}
