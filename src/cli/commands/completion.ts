import { Argument, type Command } from 'commander';
import { describeProgram } from '../completion/describe.ts';
import type { Io } from '../io.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];

const EXAMPLES = `
Examples:
  kronika completion bash > ~/.local/share/bash-completion/completions/kronika
  kronika completion zsh > ~/.zfunc/_kronika        ~/.zfunc has to be in $fpath, before compinit
  kronika completion fish > ~/.config/fish/completions/kronika.fish

Completes commands, options and the values of closed options, and files where files belong.
Write it anew after an update of kronika; or load it anew in each shell: source <(kronika completion bash)`;

/** `completion`: a script that lets a shell complete what is typed. */
export function defineCompletion(program: Command, io: Io): void {
  program
    .command('completion')
    .summary('print a script that lets bash, zsh or fish complete what is typed')
    .description('Print a script that lets a shell complete commands, options and their values on Tab.')
    .addArgument(new Argument('<shell>', 'for which shell').choices(SHELLS))
    .addHelpText('after', EXAMPLES)
    .action((shell: Shell) => completion(shell, io));
}

async function completion(shell: Shell, io: Io): Promise<void> {
  const { createProgram } = await import('../program.ts');
  io.stdout.write(await scriptFor(shell, await createProgram(io)));
}

async function scriptFor(shell: Shell, program: Command): Promise<string> {
  const described = describeProgram(program);
  switch (shell) {
    case 'bash':
      return (await import('../completion/bash.ts')).bashCompletion(described);
    case 'zsh':
      return (await import('../completion/zsh.ts')).zshCompletion(described);
    case 'fish':
      return (await import('../completion/fish.ts')).fishCompletion(described);
  }
}
