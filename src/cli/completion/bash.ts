import type { DescribedCommand, DescribedOption, DescribedProgram, Expected } from './describe.ts';

/** A script for bash: `source <(kronika completion bash)`. It evaluates nothing that was typed. */
export function bashCompletion({ name, options, commands }: DescribedProgram): string {
  return `# bash completion for ${name}; load it with: source <(${name} completion bash)
_${name}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command='' word
  COMPREPLY=()
  # In --format=csv the equals sign is a word of its own.
  if [[ $cur == = ]]; then cur=''
  elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
${indent(commands.map((command) => `${command.name}) command=$word; break ;;`))}
    esac
  done
  case "$command $prev" in
${indent(valueCases('', options))}
${indent(commands.flatMap((command) => valueCases(command.name, [...options, ...command.options])))}
  esac
  if [[ $cur == -* ]]; then
    case $command in
${indent(commands.map((command) => `${command.name}) ${words(flags([...command.options, ...options]))} ;;`))}
      *) ${words(flags(options))} ;;
    esac
    return
  fi
  case $command in
${indent(commands.flatMap(argumentCase))}
    '') ${words(commands.map((command) => command.name))} ;;
  esac
}
complete -F _${name} ${name}
`;
}

function indent(lines: readonly string[]): string {
  return lines.map((line) => `    ${line}`).join('\n');
}

function flags(options: readonly DescribedOption[]): readonly string[] {
  return options.flatMap(({ long, short }) => (short === null ? [long] : [long, short]));
}

function valueCases(command: string, options: readonly DescribedOption[]): readonly string[] {
  return options.flatMap(({ long, value }) =>
    value === null ? [] : [`'${command} ${long}') ${reply(value)}; return ;;`],
  );
}

function argumentCase({ name, argument }: DescribedCommand): readonly string[] {
  return argument === null || argument.kind === 'free' ? [] : [`${name}) ${reply(argument)} ;;`];
}

function reply(expected: Expected): string {
  if (expected.kind === 'words') return words(expected.words);
  return expected.kind === 'files' ? 'compopt -o default 2>/dev/null' : ':';
}

function words(all: readonly string[]): string {
  return `COMPREPLY=($(compgen -W '${all.join(' ')}' -- "$cur"))`;
}
