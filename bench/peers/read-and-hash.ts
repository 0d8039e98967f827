import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads and hashes all files below a folder: what a program without a memory of them has to do at the least. */
const folder = process.argv[2] ?? '';
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (entry.isFile())
    createHash('sha256')
      .update(readFileSync(join(entry.parentPath, entry.name)))
      .digest('hex');
}
