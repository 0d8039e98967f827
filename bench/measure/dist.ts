import { pathToFileURL } from 'node:url';
import { ROOT } from './run.ts';

const built = async (path: string): Promise<unknown> => import(pathToFileURL(`${ROOT}dist/${path}`).href);

/** The built store and resolver, as the command line uses them. */
export async function builtStore(): Promise<
  Pick<typeof import('../../src/store/index.ts'), 'openStore'> &
    Pick<typeof import('../../src/resolve/index.ts'), 'resolver'>
> {
  const store = (await built('store/index.js')) as typeof import('../../src/store/index.ts');
  const resolve = (await built('resolve/index.js')) as typeof import('../../src/resolve/index.ts');
  return { openStore: store.openStore, resolver: resolve.resolver };
}

type Pages = typeof import('../../src/store/pages/packed-page.ts') &
  typeof import('../../src/store/pages/page-keys.ts');

/** How pages are stored. */
export async function builtPages(): Promise<Pages> {
  const [packed, keys] = await Promise.all(['packed-page', 'page-keys'].map((name) => built(`store/pages/${name}.js`)));
  return { ...(packed as object), ...(keys as object) } as Pages;
}

/** The mention stage, how it reads a page, and what makes a page. */
export const builtMentions = async (): Promise<typeof import('../../src/mentions/index.ts')> =>
  (await built('mentions/index.js')) as typeof import('../../src/mentions/index.ts');
export const builtReading = async (): Promise<typeof import('../../src/mentions/reading.ts')> =>
  (await built('mentions/reading.js')) as typeof import('../../src/mentions/reading.ts');
export const builtReadPage = async (): Promise<typeof import('../../src/page/read-page.ts')> =>
  (await built('page/read-page.js')) as typeof import('../../src/page/read-page.ts');
