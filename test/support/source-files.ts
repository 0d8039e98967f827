import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** A source file: `path` is relative to `src/`, imports inside the project too (`model/page.ts`), others as written. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const SRC = new URL('../../src/', import.meta.url).pathname;
/** `import … from 'x'`, `export … from 'x'`, `import 'x'` and `import('x')`. */
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^;'"]{0,2000}?from\s*'([^']{1,200})'|(?:^|\n)\s*import\s*'([^']{1,200})'|\bimport\(\s*'([^']{1,200})'/g;

/** Every TypeScript file below `src/`, in order. */
export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(SRC, path), 'utf8');
      const imports = [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
      return {
        path,
        text,
        imports: imports.map((target) => (target.startsWith('.') ? normalize(join(dirname(path), target)) : target)),
      };
    });
}
