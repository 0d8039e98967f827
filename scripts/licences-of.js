import { readdirSync, readFileSync } from 'node:fs';

/** The licences of the packages inside a bundle that esbuild made, each with the packages under it: they go where the code goes. */
export function licencesOf(metafile) {
  const used = Object.keys(metafile.inputs).flatMap((path) => /node_modules\/([\w-]+)\//.exec(path)?.[1] ?? []);
  const byTerms = new Map();
  for (const name of [...new Set(used)].sort()) {
    const file = readdirSync(`node_modules/${name}`).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
    const text = readFileSync(`node_modules/${name}/${file}`, 'utf8').trim();
    const copyright = /^Copyright .*$/m.exec(text)?.[0] ?? '';
    const key = text.replace(copyright, '').trim();
    byTerms.set(key, [...(byTerms.get(key) ?? []), `${name}: ${copyright}`]);
  }
  return [...byTerms].map(([terms, names]) => `${names.join('\n')}\n\n${terms}`).join('\n\n');
}
