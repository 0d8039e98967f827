import { fold } from './fold.ts';
import { recently } from './recently.ts';

/** `fold` for the lines of a page: a dozen rules fold the same one, one right after the other. */
export const foldLine: (line: string) => string = recently(fold);
