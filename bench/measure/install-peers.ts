import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.ts';

/** Fixed versions, so that runs compare. They are no dependencies of the project: jsdom alone is as large as all of those. */
const PEERS = ['@mozilla/readability@0.6.0', 'jsdom@26.1.0', 'linkedom@0.18.12', '@extractus/article-extractor@8.0.20'];

/** The folder with the packages that kronika is compared with, installed where they are not; null where that fails. */
export function installPeers(): string | null {
  const folder = join(ROOT, 'node_modules/.cache/bench-peers');
  if (existsSync(join(folder, 'node_modules/jsdom'))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...PEERS], {
    cwd: folder,
    stdio: 'ignore',
  });
  return status === 0 ? folder : null;
}
