/** Polish of what is written elsewhere in English: help texts, and what the rooms below say of files and databases. */
export const POLISH_TEXTS: ReadonlyMap<string, string> = new Map([]);
