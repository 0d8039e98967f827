// Bundles the browser's part of a report into two files that the report is written with: dist/report/assets/report.js and report.css.
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { licencesOf } from './licences-of.js';

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

const text = licencesOf(metafile);
if (text.includes('*/')) throw new Error('a licence cannot stand in a comment');
const script = `/*!\n${text}\n*/\n${readFileSync(SCRIPT, 'utf8')}`;
if (/<\/script|<!--/i.test(script)) throw new Error(`${SCRIPT} cannot stand in a script element`);
writeFileSync(SCRIPT, script);
