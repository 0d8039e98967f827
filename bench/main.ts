// Measures kronika beside others on this machine, with made pages: npm run bench [-- --full] [--write] [--only startup,pages,mentions,growth,million]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './measure/run.ts';
import { growth } from './rows/growth.ts';
import { mentions } from './rows/mentions.ts';
import { million } from './rows/million.ts';
import { pages } from './rows/pages.ts';
import type { Bench, Row } from './rows/row.ts';
import { startup } from './rows/startup.ts';

const GROUPS: Readonly<Record<string, (bench: Bench) => Promise<readonly Row[]>>> = {
  startup,
  pages,
  mentions,
  growth,
  million,
};

const { values: options } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    only: { type: 'string', default: Object.keys(GROUPS).join(',') },
  },
});

function table(rows: readonly Row[], loads: readonly number[]): string {
  const [least, most] = [Math.min(...loads), Math.max(...loads)].map((load) => load.toFixed(1));
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`;
  const lines = rows.map(({ figure, measured, aim }) => `| ${figure} | ${measured} | ${aim} |`);
  return [
    '| figure | measured: median (least–most) | aim |',
    '| --- | --- | --- |',
    ...lines,
    '',
    `Measured on ${new Date().toISOString().slice(0, 10)}, ${machine}, at a load of ${least} to ${most} from other work.`,
  ].join('\n');
}

const folder = mkdtempSync(join(tmpdir(), 'kronika-bench-'));
const rows: Row[] = [];
const loads: number[] = [];
const note = (): void => {
  loads.push(loadavg()[0] ?? 0);
};
try {
  for (const name of options.only.split(',')) {
    const group = GROUPS[name];
    if (group === undefined) throw new Error(`--only ${name}: one of ${Object.keys(GROUPS).join(', ')}`);
    note();
    for (const row of await group({ folder, full: options.full })) {
      rows.push(row);
      console.error(`${row.figure}\n    ${row.measured}   (aim: ${row.aim})`);
    }
    note();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const printed = table(rows, loads);
console.log(`\n${printed}`);
if (options.write) {
  const readme = join(ROOT, 'README.md');
  const text = readFileSync(readme, 'utf8');
  writeFileSync(
    readme,
    text.replace(/(<!-- bench -->)[\s\S]*?(<!-- \/bench -->)/, (_, open, close) => `${open}\n\n${printed}\n\n${close}`),
  );
}
