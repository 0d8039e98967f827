import { CommanderError } from 'commander';
import { StoreError } from '../store/store-error.ts';
import { COMMAND_NAMES, type CommandName } from './commands/index.ts';
import { CliError, EXIT, type ExitCode, OutputError, UsageError } from './errors.ts';
import type { Io } from './io.ts';
import { createProgram } from './program.ts';
import { printable } from './render/printable.ts';

/** The process as a command sees it. The exit code is set here and nowhere else; the process ends by itself once all is written. */
function processIo(): Io {
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    interruption() {
      const controller = new AbortController();
      process.once('SIGINT', () => controller.abort());
      return controller.signal;
    },
    finish(code) {
      process.exitCode = code;
    },
  };
}

function complain(io: Io, message: string): void {
  io.stderr.write(`error: ${printable(message)}\n`);
}

/** A reader that has seen enough (`| head -1`) is no failure; a full disk is. Either may come up after the command itself has ended. */
function watchStreams(io: Io): void {
  io.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    io.finish(EXIT.failed);
    complain(io, `Cannot write the output: ${error.message}`);
  });
  io.stderr.on('error', () => {});
}

/** Says what went wrong, where there is anything to say, and with which code to end. */
function report(io: Io, error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof OutputError) return EXIT.done;
  if (error instanceof CliError || error instanceof StoreError) {
    complain(
      io,
      error.hint === null ? error.message : `${error.message}${/[.!?]$/.test(error.message) ? ' ' : '; '}${error.hint}`,
    );
    return error instanceof UsageError ? EXIT.usage : EXIT.failed;
  }
  const debug = process.argv.includes('--debug') || Boolean(io.env.KRONIKA_DEBUG);
  if (debug) io.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  else complain(io, `${error instanceof Error ? error.message : String(error)} (unforeseen; --debug shows where)`);
  return EXIT.failed;
}

/** The subcommands that a command line needs defined: the one it names, none for the version, else all. */
function neededCommands([first]: readonly string[]): readonly CommandName[] {
  if (first === '-V' || first === '--version') return [];
  const named = COMMAND_NAMES.filter((name) => name === first);
  return named.length > 0 ? named : COMMAND_NAMES;
}

const io = processIo();
watchStreams(io);
try {
  const program = await createProgram(io, neededCommands(process.argv.slice(2)));
  await program.parseAsync(process.argv);
} catch (error) {
  const code = report(io, error);
  if (code !== EXIT.done) io.finish(code);
}
