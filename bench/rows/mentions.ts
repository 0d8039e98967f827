import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { figureOf, short, shown } from '../measure/figures.ts';
import type { MentionStage } from '../measure/mention-stage.ts';
import { ROOT } from '../measure/run.ts';
import type { Row } from './row.ts';

const ROUNDS = 3;

/** How fast dates, places, organisations, people and occasions are found in text that is read already, and what the language costs to load. */
export async function mentions(): Promise<readonly Row[]> {
  const rounds = Array.from({ length: ROUNDS }, stage);
  const of = (value: (stage: MentionStage) => number) => figureOf(rounds.map(value));
  const [first] = rounds;
  const speeds = (first?.steps ?? []).map(([label], step) => ({ label, ...of(({ steps }) => steps[step]?.[1] ?? 0) }));
  const whole = speeds.at(-1);
  for (const { label, ...speed } of speeds) console.error(`    ${label}: ${shown(speed, ' MB/s')}`);
  return [
    {
      figure: `the mention stage alone, ${short(first?.megabytes ?? 0)} MB of text of ${first?.pages ?? 0} pages, one core`,
      measured: whole === undefined ? '–' : shown(whole, ' MB/s'),
      aim: '≥ 40 MB/s',
    },
    {
      figure: 'loading its modules, then all tables of the language with a first page; memory kept',
      measured: `${shown(of(({ imported }) => imported))} + ${shown(
        of(({ tables }) => tables),
        ' ms',
      )}, ${shown(
        of(({ kept }) => kept),
        ' MB',
      )}`,
      aim: '≤ 60 ms, ≤ 60 MB',
    },
  ];
}

function stage(): MentionStage {
  const script = fileURLToPath(new URL('../measure/mention-stage.js', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', script], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the mention stage ended with ${status}: ${stderr.slice(0, 500)}`);
  return JSON.parse(stdout);
}
