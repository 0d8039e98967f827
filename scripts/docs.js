// Writes the command reference of README.md from the program itself, and the output of its examples. `--check` only compares.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENGLISH } from '../dist/cli/messages/english.js';
import { createProgram } from '../dist/cli/program.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const README = join(ROOT, 'README.md');
const WIDTH = 100;

/** A program that writes nowhere and wraps its help alike on every machine. */
function quietProgram() {
  const stream = { columns: WIDTH, write: () => true };
  return createProgram({ stdin: stream, stdout: stream, stderr: stream, env: {}, messages: ENGLISH });
}

async function reference() {
  const { commands } = await quietProgram();
  const parts = commands.map((command) => {
    let help = '';
    command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
    return `### kronika ${command.name()}\n\n\`\`\`text\n${help.trim()}\n\`\`\`\n`;
  });
  return `\n${parts.join('\n')}\n`;
}

/** Runs the commands of a `$ kronika …` block in a database of the fixture pages, and writes what they print below each. */
function tour(block, database) {
  const commands = block.split('\n').filter((line) => line.startsWith('$ '));
  const parts = commands.map((line) => {
    const run = spawnSync('bash', ['-c', line.slice(2).replace(/^kronika/, 'node bin/kronika.js')], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, KRONIKA_DB: database, NO_COLOR: '1', LC_ALL: 'C.UTF-8' },
    });
    return `${line}\n${run.stdout}${run.stderr}`.trimEnd();
  });
  return `\n\`\`\`console\n${parts.join('\n\n')}\n\`\`\`\n`;
}

async function written(readme) {
  const commands = await reference();
  const folder = mkdtempSync(join(tmpdir(), 'kronika-docs-'));
  try {
    return readme
      .replace(/(<!-- reference -->)[\s\S]*?(<!-- \/reference -->)/, (_, open, close) => `${open}\n${commands}${close}`)
      .replace(
        /(<!-- tour -->)([\s\S]*?)(<!-- \/tour -->)/g,
        (_, open, block, close) => `${open}\n${tour(block, join(folder, 'tour.db'))}\n${close}`,
      );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const before = readFileSync(README, 'utf8');
const after = await written(before);
if (process.argv.includes('--check')) {
  if (before !== after) {
    console.error('README.md is not what the program says; write it anew with: npm run docs');
    process.exit(1);
  }
} else {
  writeFileSync(README, after);
}
