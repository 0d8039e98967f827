import type { Language } from './language.ts';
import type { Messages } from './messages.ts';

const CATALOGUES: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./english.ts')).ENGLISH,
  pl: async () => (await import('./polish.ts')).POLISH,
};

/** The messages of a language, read only when they are asked for. */
export async function messagesIn(language: Language): Promise<Messages> {
  return CATALOGUES[language]();
}
