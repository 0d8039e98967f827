import { performance } from 'node:perf_hooks';
import { CLAIMS_PER_PAGE, makeClaims } from '../corpus/claims.ts';
import { builtStore } from '../measure/dist.ts';

/** `load-claims.js <database> <claims>`: writes made claims, resolves them, then once more with one page changed; prints the times and the peak memory as JSON. */
const [file = '', claims = '0'] = process.argv.slice(2);
/** As `ingest` writes them. */
const BATCH = 100;
const pages = Number(claims) / CLAIMS_PER_PAGE;
const { openStore, resolver } = await builtStore();
const store = openStore(file, { resolver, create: true });
const write = (numbers: readonly number[], offset = 0): void => {
  store.replaceDocuments(
    numbers.map((number) => ({
      extract:
        offset === 0 ? makeClaims(number) : { ...makeClaims(number + offset), document: makeClaims(number).document },
      size: null,
      mtime: null,
    })),
  );
};
let began = performance.now();
for (let page = 0; page < pages; page += BATCH)
  write(Array.from({ length: Math.min(BATCH, pages - page) }, (_, at) => page + at));
const written = performance.now() - began;
began = performance.now();
store.resolve();
const resolved = performance.now() - began;
write([Math.floor(pages / 2)], 1_000_000_007);
began = performance.now();
store.resolve();
const again = performance.now() - began;
store.close();
console.log(JSON.stringify({ written, resolved, again, peak: process.resourceUsage().maxRSS / 1024 }));
