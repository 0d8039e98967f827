// Bundles the browser's part of a report into two files that the report is written with: dist/report/assets/report.js and report.css.
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const SCRIPT = 'dist/report/assets/report.js';

const { metafile } = await build({
  entryPoints: [
    { in: 'src/report/browser/report.css', out: 'report' },
    { in: 'src/report/browser/main.ts', out: 'report' },
  ],
  outdir: 'dist/report/assets',
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['chrome120', 'firefox121', 'safari17'],
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
});

/** The licences of what is inside, each with the packages under it: they go where the code goes, into every report. */
function licences() {
  const used = Object.keys(metafile.inputs).flatMap((path) => /node_modules\/([\w-]+)\//.exec(path)?.[1] ?? []);
  const byTerms = new Map();
  for (const name of new Set(used.sort())) {
    const [copyright, ...terms] = readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim().split('\n');
    const key = terms.join('\n').trim();
    byTerms.set(key, [...(byTerms.get(key) ?? []), `${name}: ${copyright}`]);
  }
  return [...byTerms].map(([terms, names]) => `${names.join('\n')}\n\n${terms}`).join('\n\n');
}

const text = licences();
if (text.includes('*/')) throw new Error('a licence cannot stand in a comment');
const script = `/*!\n${text}\n*/\n${readFileSync(SCRIPT, 'utf8')}`;
if (/<\/script|<!--/i.test(script)) throw new Error(`${SCRIPT} cannot stand in a script element`);
writeFileSync(SCRIPT, script);
