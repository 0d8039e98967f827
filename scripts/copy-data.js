// Copies the language data beside the compiled code: `tsc` only writes JavaScript.
import { cpSync } from 'node:fs';

const target = process.argv[2] ?? 'dist';
cpSync('src/polish/data', `${target}/polish/data`, { recursive: true });
