import type { Messages, Say } from './messages/messages.ts';

/** Exit codes that scripts may rely on. */
export const EXIT = { done: 0, failed: 1, usage: 2, rejected: 3, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A sentence in the reader's language, or an English one that has no other. */
type Sentence = Say | string;

/** A failure that the user can mend: the message says what and where in one line, the hint what to do. Ends the command with exit code 1. */
export class CliError extends Error {
  override readonly name: string = 'CliError';
  readonly #message: Sentence;
  readonly #hint: Sentence | null;

  constructor(message: Sentence, hint: Sentence | null = null, options?: ErrorOptions) {
    super(typeof message === 'string' ? message : '', options);
    this.#message = message;
    this.#hint = hint;
  }

  /** Both sentences, as one reads them. */
  told(messages: Messages): string {
    const said = (sentence: Sentence) => (typeof sentence === 'string' ? messages.text(sentence) : sentence(messages));
    return joined(said(this.#message), this.#hint === null ? null : said(this.#hint));
  }
}

/** A message and what to do about it, on one line. */
export function joined(message: string, hint: string | null): string {
  if (hint === null) return message;
  return `${message}${/[.!?]$/.test(message) ? ' ' : '; '}${hint}`;
}

/** The command line asks for something that cannot be; ends with exit code 2. */
export class UsageError extends CliError {
  override readonly name = 'UsageError';
  /** The command whose `--help` tells more, or null. */
  readonly helpOf: string | null;

  constructor(message: Sentence, helpOf: string | null = null) {
    super(message);
    this.helpOf = helpOf;
  }
}

/** Standard output failed (a full disk) or its reader went away (`| head -1`). The stream itself says which; this only ends the command. */
export class OutputError extends CliError {
  override readonly name = 'OutputError';
}

/** What was typed for an option is none of its values; `say` tells what would be. */
export class BadValue extends Error {
  override readonly name = 'BadValue';
  readonly say: Say;

  constructor(say: Say) {
    super('bad value');
    this.say = say;
  }
}
