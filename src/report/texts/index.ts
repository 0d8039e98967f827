import type { Language } from '../report-data.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { Texts } from './texts.ts';

/** The texts of each language. */
export const TEXTS: Readonly<Record<Language, Texts>> = { pl, en };
