import { idcom } from './idcom.ts';
import type { PageReader } from './page-reader.ts';

/** Readers of CMS families, the surer marks first. The generic reader takes what none of them does. */
export const READERS: readonly PageReader[] = [idcom];
