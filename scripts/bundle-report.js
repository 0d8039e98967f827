// Bundles the browser's part of a report into two files that the report is written with: dist/report/assets/report.js and report.css.
import { build } from 'esbuild';

await build({
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
});
