#!/usr/bin/env node
import { readFileSync, writeSync } from 'node:fs';

// Scripts ask for the version often, and it needs nothing of the program: only where it cannot be written does the program tell why.
if (!(process.argv.length === 3 && /^(?:--version|-V)$/.test(process.argv[2]) && printsVersion())) {
  await import('../dist/cli/main.js');
}

function printsVersion() {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  try {
    writeSync(1, `${version}\n`);
    return true;
  } catch {
    return false;
  }
}
