#!/usr/bin/env node
'use strict';
const { readFileSync, writeSync } = require('node:fs');
const { join } = require('node:path');

// Scripts ask for the version often, and it needs nothing of the program: only where it cannot be written does the program tell why.
if (!(process.argv.length === 3 && /^(?:--version|-V)$/.test(process.argv[2]) && printsVersion())) {
  require('./run-compiled.js').runCompiled(join(__dirname, '../dist/bundle/main.cjs'));
}

function printsVersion() {
  const { version } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8'));
  try {
    writeSync(1, `${version}\n`);
    return true;
  } catch {
    return false;
  }
}
