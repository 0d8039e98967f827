import type { Argument, Command, Option } from 'commander';

/** What may stand behind an option or in the place of an argument: words of a closed list, files, or what nobody can guess. */
export type Expected =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'files' | 'free' };

export interface DescribedOption {
  readonly long: string;
  readonly short: string | null;
  readonly description: string;
  /** Null: it takes no value. */
  readonly value: Expected | null;
}

export interface DescribedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly DescribedOption[];
  /** What stands without an option; null: nothing does. */
  readonly argument: Expected | null;
}

export interface DescribedProgram {
  readonly name: string;
  readonly options: readonly DescribedOption[];
  readonly commands: readonly DescribedCommand[];
}

/** What a shell has to know of the program, read off the program itself. */
export function describeProgram(program: Command): DescribedProgram {
  const help = program.createHelp();
  const commands = help.visibleCommands(program);
  const names = commands.map((command) => command.name());
  return {
    name: program.name(),
    options: optionsOf(program),
    commands: commands.map((command) => ({
      name: command.name(),
      description: oneLine(help.subcommandDescription(command)),
      options: optionsOf(command),
      argument: command.name() === 'help' ? { kind: 'words', words: names } : argumentOf(command.registeredArguments),
    })),
  };
}

function optionsOf(command: Command): readonly DescribedOption[] {
  const help = command.createHelp();
  return help.visibleOptions(command).flatMap((option) => {
    if (option.long == null) return [];
    const description = oneLine(help.optionDescription(option).replace(/ \([^()]*\)$/, ''));
    return [{ long: option.long, short: option.short ?? null, description, value: valueFor(option) }];
  });
}

function valueFor(option: Option): Expected | null {
  if (!option.required && !option.optional) return null;
  return expected(option.argChoices, /[<[]([\w-]+)/.exec(option.flags)?.[1] ?? '');
}

function argumentOf([first]: readonly Argument[]): Expected | null {
  return first === undefined ? null : expected(first.argChoices, first.name());
}

function expected(words: readonly string[] | undefined, name: string): Expected {
  if (words !== undefined) return { kind: 'words', words };
  return { kind: /^(?:file|path|folder)$/.test(name) ? 'files' : 'free' };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
