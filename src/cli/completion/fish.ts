import type { DescribedCommand, DescribedOption, DescribedProgram, Expected } from './describe.ts';

/** A script for fish: `kronika completion fish > ~/.config/fish/completions/kronika.fish`. */
export function fishCompletion({ name, options, commands }: DescribedProgram): string {
  const bare = `not __fish_seen_subcommand_from ${commands.map((command) => command.name).join(' ')}`;
  const lines = [
    `complete -c ${name} -f`,
    ...options.map((option) => optionLine(name, null, option)),
    ...commands.map(
      (command) => `complete -c ${name} -n ${quoted(bare)} -a ${command.name} -d ${quoted(command.description)}`,
    ),
    ...commands.flatMap((command) => commandLines(name, command)),
  ];
  return `# fish completion for ${name}; load it with: ${name} completion fish | source\n${lines.join('\n')}\n`;
}

function commandLines(name: string, { name: command, options, argument }: DescribedCommand): readonly string[] {
  const within = `-n ${quoted(`__fish_seen_subcommand_from ${command}`)}`;
  const places =
    argument === null || argument.kind === 'free' ? [] : [`complete -c ${name} ${within} ${argumentFlags(argument)}`];
  return [...options.map((option) => optionLine(name, command, option)), ...places];
}

function optionLine(
  name: string,
  command: string | null,
  { long, short, description, value }: DescribedOption,
): string {
  const within = command === null ? '' : ` -n ${quoted(`__fish_seen_subcommand_from ${command}`)}`;
  const letter = short === null ? '' : ` -s ${short.slice(1)}`;
  const taken = value === null ? '' : value.kind === 'files' ? ' -r -F' : ` -x${wordsOf(value)}`;
  return `complete -c ${name}${within} -l ${long.slice(2)}${letter}${taken} -d ${quoted(description)}`;
}

function argumentFlags(argument: Expected): string {
  return argument.kind === 'files' ? '-F' : wordsOf(argument).trim();
}

function wordsOf(expected: Expected): string {
  return expected.kind === 'words' ? ` -a ${quoted(expected.words.join(' '))}` : '';
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
