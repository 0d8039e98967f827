// Copies the language data beside the compiled code: `tsc` only writes JavaScript.
import { cpSync } from 'node:fs';

cpSync('src/polish/data', 'dist/polish/data', { recursive: true });
