import { readFileSync } from 'node:fs';

/** The version in package.json, which stands two folders above both `src/cli` and `dist/cli`. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  return 'unknown';
}
