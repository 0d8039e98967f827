export const LANGUAGES = ['en', 'pl'] as const;
/** ISO 639-1. */
export type Language = (typeof LANGUAGES)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language of messages: what `--lang` says, else the locale, as POSIX reads it: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is not
 * empty. It is needed before the command line is parsed, because parsing itself may have something to say.
 */
export function languageOf(args: readonly string[], env: Environment): Language {
  return typed(args) ?? ofLocale(env);
}

/** The value of `--lang`, where it is one of ours; what else it may be, the parser tells. */
function typed(args: readonly string[]): Language | null {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  const at = options.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = options[at] === '--lang' ? options[at + 1] : options[at]?.slice('--lang='.length);
  return LANGUAGES.find((language) => language === value) ?? null;
}

function ofLocale({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '') ?? '';
  return /^pl(?:[_.@-]|$)/i.test(locale) ? 'pl' : 'en';
}
