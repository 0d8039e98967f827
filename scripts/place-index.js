// Makes src/polish/data/place-index.tsv from the gazetteer: run it after a change to the gazetteer, its forms, the aliases or the ending rules.
import { writeFileSync } from 'node:fs';
import { formRows } from '../dist/polish/places/form-rows.js';

const rows = formRows();
writeFileSync(new URL('../src/polish/data/place-index.tsv', import.meta.url), `${rows.join('\n')}\n`);
console.error(`${rows.length - 1} forms of places`);
