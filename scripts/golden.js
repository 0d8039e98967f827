// Writes the expected records of the fixture pages anew, all or those whose folder contains a given word: npm run golden -- [word …]
// The golden test writes what is missing, and fails so that nobody commits it unread.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const words = process.argv.slice(2);
const slugs = readdirSync(`${ROOT}fixtures/pages`).filter(
  (slug) => words.length === 0 || words.some((word) => slug.includes(word)),
);
for (const slug of slugs) rmSync(`${ROOT}fixtures/pages/${slug}/expected.json`, { force: true });
spawnSync('npx', ['vitest', 'run', '--silent', '--reporter=dot', 'test/golden/golden.test.ts'], {
  cwd: ROOT,
  stdio: 'ignore',
});
const { stdout } = spawnSync('git', ['status', '--short', '--', 'fixtures/pages'], { cwd: ROOT, encoding: 'utf8' });
console.log(
  stdout === '' ? 'Nothing changed.' : `${stdout}Read the difference before you commit it: git diff fixtures/pages`,
);
