import { CommanderError } from 'commander';
import { StoreError } from '../store/store-error.ts';
import { COMMAND_NAMES, type CommandName } from './commands/index.ts';
import { directStdout } from './direct-stdout.ts';
import { CliError, EXIT, type ExitCode, joined, OutputError, UsageError } from './errors.ts';
import type { Io, Stream } from './io.ts';
import { messagesIn } from './messages/index.ts';
import { languageOf } from './messages/language.ts';
import { createProgram } from './program.ts';
import { printable } from './render/printable.ts';

/**
 * The process as a command sees it. The exit code is set here and nowhere else; the process ends by itself once all is written. Streams are opened
 * when a command turns to them: each takes as long as a small query.
 */
async function processIo(): Promise<Io> {
  const opened = new Set<NodeJS.WriteStream>();
  const watched = (stream: NodeJS.WriteStream, failed: (error: NodeJS.ErrnoException) => void): NodeJS.WriteStream => {
    if (!opened.has(stream)) stream.on('error', failed);
    opened.add(stream);
    return stream;
  };
  let direct: Stream | null = null;
  const io: Io = {
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      const failed = (error: NodeJS.ErrnoException) => outputFailed(io, error);
      direct ??= directStdout(failed);
      return direct ?? watched(process.stdout, failed);
    },
    get stderr() {
      return watched(process.stderr, () => {});
    },
    env: process.env,
    messages: await messagesIn(languageOf(process.argv.slice(2), process.env)),
    interruption() {
      const controller = new AbortController();
      process.once('SIGINT', () => controller.abort());
      return controller.signal;
    },
    ignoreInterruption() {
      process.on('SIGINT', () => {});
    },
    finish(code) {
      process.exitCode = code;
    },
  };
  return io;
}

function complain(io: Io, message: string): void {
  io.stderr.write(`${io.messages.usage.error}: ${printable(message)}\n`);
}

/** A reader that has seen enough (`| head -1`) is no failure; a full disk is. Either may come up after the command itself has ended. */
function outputFailed(io: Io, error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  io.finish(EXIT.failed);
  complain(io, io.messages.failures.cannotWrite(error.message));
}

/** Says what went wrong, where there is anything to say, and with which code to end. */
function report(io: Io, error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof OutputError) return EXIT.done;
  if (error instanceof CliError) {
    complain(io, error.told(io.messages));
    if (!(error instanceof UsageError)) return EXIT.failed;
    if (error.helpOf !== null) io.stderr.write(`${io.messages.usage.moreHelp(error.helpOf)}\n`);
    return EXIT.usage;
  }
  if (error instanceof StoreError) {
    complain(io, storeFailure(error, io));
    return EXIT.failed;
  }
  const debug = process.argv.includes('--debug') || Boolean(io.env.KRONIKA_DEBUG);
  if (debug) io.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  else complain(io, io.messages.failures.unforeseen(error instanceof Error ? error.message : String(error)));
  return EXIT.failed;
}

/** `kronika.db: the disk is full; free some …`: what stands behind the file's name is the store's English. */
function storeFailure({ message, hint }: StoreError, { messages }: Io): string {
  const [, file = '', says = message] = /^(.{0,4096}?: )([^:]+)$/s.exec(message) ?? [];
  return joined(`${file}${messages.text(says)}`, hint === null ? null : messages.text(hint));
}

/** The subcommands that a command line needs defined: the one it names, none for the version, else all. */
function neededCommands([first]: readonly string[]): readonly CommandName[] {
  if (first === '-V' || first === '--version') return [];
  const named = COMMAND_NAMES.filter((name) => name === first);
  return named.length > 0 ? named : COMMAND_NAMES;
}

async function main(): Promise<void> {
  const io = await processIo();
  try {
    const program = await createProgram(io, neededCommands(process.argv.slice(2)));
    await program.parseAsync(process.argv);
  } catch (error) {
    const code = report(io, error);
    if (code !== EXIT.done) io.finish(code);
  }
}

// Not awaited: the program is bundled as CommonJS, which cannot.
void main();
