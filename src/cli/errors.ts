/** Exit codes that scripts may rely on. */
export const EXIT = { done: 0, failed: 1, usage: 2, rejected: 3, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A failure that the user can mend: the message says what and where in one line, the hint what to do. Ends the command with exit code 1. */
export class CliError extends Error {
  override readonly name: string = 'CliError';
  readonly hint: string | null;

  constructor(message: string, hint: string | null = null, options?: ErrorOptions) {
    super(message, options);
    this.hint = hint;
  }
}

/** The command line asks for something that cannot be; ends with exit code 2. */
export class UsageError extends CliError {
  override readonly name = 'UsageError';
}

/** Standard output failed (a full disk) or its reader went away (`| head -1`). The stream itself says which; this only ends the command. */
export class OutputError extends CliError {
  override readonly name = 'OutputError';
}
