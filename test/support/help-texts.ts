import { Readable, Writable } from 'node:stream';
import type { Io } from '../../src/cli/io.ts';
import { ENGLISH } from '../../src/cli/messages/english.ts';
import { createProgram } from '../../src/cli/program.ts';

/** Every English text that the help of the program looks up. */
export async function helpTexts(): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  const text = (english: string) => {
    if (english !== '') seen.add(english);
    return english;
  };
  const sink = new Writable({ write: (_chunk, _encoding, done) => done() });
  const io: Io = {
    stdin: Readable.from([]),
    stdout: sink,
    stderr: sink,
    env: {},
    messages: { ...ENGLISH, text },
    interruption: () => new AbortController().signal,
    ignoreInterruption: () => {},
    finish: () => {},
  };
  const program = await createProgram(io);
  for (const command of [program, ...program.commands]) command.outputHelp();
  return seen;
}
