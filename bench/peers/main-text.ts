import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';

/** Finds the main text of the pages named on standard input, with a package of the folder given: `main-text.js <folder> <which>`. */
const [folder = '', which = ''] = process.argv.slice(2);
const near = createRequire(`${folder}/package.json`);
const load = async (name: string): Promise<Loaded> => (await import(pathToFileURL(near.resolve(name)).href)) as Loaded;

/** What is used of the packages; they are not among the project's own, so neither are their types. */
interface Loaded {
  readonly Readability: new (document: unknown) => { parse(): { readonly textContent?: string | null } | null };
  readonly JSDOM: new (
    html: string,
    options: object,
  ) => { readonly window: { readonly document: unknown; close(): void } };
  readonly parseHTML: (html: string) => { readonly document: unknown };
  readonly extractFromHtml: (html: string, url: string) => Promise<{ readonly content?: string } | null>;
}

const URL_OF_PAGE = 'https://www.example.pl/strona.html';

async function extractor(): Promise<(html: string) => unknown> {
  if (which === 'article-extractor') {
    const { extractFromHtml } = await load('@extractus/article-extractor');
    return (html) => extractFromHtml(html, URL_OF_PAGE);
  }
  const { Readability } = await load('@mozilla/readability');
  if (which === 'readability-linkedom') {
    const { parseHTML } = await load('linkedom');
    return (html) => new Readability(parseHTML(html).document).parse();
  }
  const { JSDOM } = await load('jsdom');
  return (html) => {
    const { window } = new JSDOM(html, { url: URL_OF_PAGE });
    const found = new Readability(window.document).parse();
    window.close();
    return found;
  };
}

const WARM_UP = 10;
const run = await extractor();
const pages = readFileSync(0, 'utf8')
  .split('\n')
  .map((path) => readFileSync(path, 'utf8'));
for (const page of pages.slice(0, WARM_UP)) await run(page);
const began = performance.now();
for (const page of pages) await run(page);
console.log(performance.now() - began);
