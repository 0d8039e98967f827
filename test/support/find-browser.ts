import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium on this machine: what `CHROMIUM` or `CHROME_PATH` names, else where systems put it; null where there is none. */
export function findBrowser(): string | null {
  const named = [process.env.CHROMIUM, process.env.CHROME_PATH].filter((path) => path !== undefined && path !== '');
  return [...named, ...PLACES].find((path) => path !== undefined && existsSync(path)) ?? null;
}
