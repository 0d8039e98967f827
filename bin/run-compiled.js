'use strict';
const { fstatSync, closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { basename, dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** `/*`, and the digest of what follows, as the build writes it. */
const DIGEST = { start: 2, end: 66 };

/**
 * Runs a bundle that is written as the function of a module, as `require` does, but keeps what V8 makes of it in the user's cache folder: compiling it takes a third of the time of a small query.
 * Nothing hangs on the cache: where it cannot be written, or is of another build or another Node, all is compiled. NODE_DISABLE_COMPILE_CACHE=1 does
 * without it. The bundle has no `import()`, which such a script may not do. `tuned`: the engine was told that pages are to be read, and
 * takes only what it made being told the same. A thread reads many pages, and compiles them anew: what was kept would be interpreted first.
 */
exports.runCompiled = (file, { tuned = false } = {}) => {
  const source = readFileSync(file, 'latin1');
  const digest = source.slice(DIGEST.start, DIGEST.end);
  const name = basename(file, '.cjs');
  const cache = tuned ? (isMainThread() ? cacheFile(`${name}-${engineTag()}`) : null) : cacheFile(name);
  const cachedData = cache === null ? undefined : cached(cache, digest);
  const script = new Script(source, { filename: file, cachedData });
  if (cache !== null && (cachedData === undefined || script.cachedDataRejected)) {
    // It is of use only to a process that starts as this one did: reading many pages tunes the engine.
    const tag = engineTag();
    process.once('exit', () => {
      if (engineTag() === tag) keep(cache, digest, script);
    });
  }
  const module = { exports: {} };
  script.runInThisContext().call(module.exports, module.exports, createRequire(file), module, file, dirname(file));
  return module.exports;
};

function engineTag() {
  return require('node:v8').cachedDataVersionTag().toString(36);
}

function isMainThread() {
  return require('node:worker_threads').isMainThread;
}

function cacheFile(name) {
  const { XDG_CACHE_HOME, HOME, LOCALAPPDATA, NODE_DISABLE_COMPILE_CACHE } = process.env;
  if (NODE_DISABLE_COMPILE_CACHE) return null;
  const folder = XDG_CACHE_HOME || (HOME && join(HOME, '.cache')) || LOCALAPPDATA;
  return folder ? join(folder, 'kronika', `${name}-${process.version}-${process.arch}.bin`) : null;
}

/** What was kept of this build, by this user: what stands in such a file is run. */
function cached(file, digest) {
  let opened;
  try {
    opened = openSync(file, 'r');
    const isOwn = process.getuid === undefined || fstatSync(opened).uid === process.getuid();
    const kept = isOwn ? readFileSync(opened) : null;
    return kept?.latin1Slice(0, digest.length) === digest ? kept.subarray(digest.length) : undefined;
  } catch {
    return undefined;
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

function keep(file, digest, script) {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const own = `${file}.${process.pid}`;
    writeFileSync(own, Buffer.concat([Buffer.from(digest, 'latin1'), script.createCachedData()]), { mode: 0o600 });
    renameSync(own, file);
  } catch {
    // The next run compiles once more.
  }
}
