// `npm start`: fills a database from the pages in fixtures/ and asks it two questions, so that one sees what kronika does.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const DATABASE = 'example.db';

/** Runs a command of kronika as a user would type it, and shows the typing. */
function kronika(...words) {
  const typed = words.map((word) => (/[\s"]/.test(word) ? JSON.stringify(word) : word)).join(' ');
  console.log(`\n$ kronika ${typed}`);
  const { status } = spawnSync(process.execPath, ['bin/kronika.js', ...words], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(`${ROOT}dist/cli/main.js`)) {
  console.error('dist/ is missing; make it with: npm run build');
  process.exit(1);
}
kronika('ingest', 'fixtures/pages', '--db', DATABASE);
kronika('events', '--limit', '15', '--db', DATABASE);
kronika('timeline', 'Szczecin', '--db', DATABASE);
console.log(`
The pages are in fixtures/pages, the database is ${DATABASE}. Try next:
  node bin/kronika.js memberships --db ${DATABASE}
  node bin/kronika.js conflicts --db ${DATABASE}
  node bin/kronika.js show <id> --db ${DATABASE}    which sentence says so
  node bin/kronika.js ingest <folder>           your own pages, into kronika.db
\`npm link\` makes it the command \`kronika\`.`);
