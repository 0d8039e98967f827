import type { DescribedCommand, DescribedOption, DescribedProgram, Expected } from './describe.ts';

/** A script for zsh: in a folder of `$fpath` as `_kronika`, or `source <(kronika completion zsh)`. */
export function zshCompletion({ name, options, commands }: DescribedProgram): string {
  return `#compdef ${name}
# zsh completion for ${name}; load it with: source <(${name} completion zsh)
_${name}() {
  local curcontext="$curcontext" state line
  local -a commands=(
${commands.map((command) => `    ${quoted(`${command.name}:${command.description}`)}`).join('\n')}
  )
  _arguments -C \\
${options.map((option) => `    ${optionSpec(option)} \\`).join('\n')}
    '1: :->command' '*:: :->rest'
  case $state in
    command) _describe -t commands command commands ;;
    rest)
      case $words[1] in
${commands.map((command) => `        ${command.name}) _arguments ${specs(command)} ;;`).join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _${name} ]]; then _${name} "$@"; else compdef _${name} ${name}; fi
`;
}

function specs({ options, argument }: DescribedCommand): string {
  const places =
    argument === null ? [] : [`'*:${argument.kind === 'files' ? 'file' : 'argument'}:${action(argument)}'`];
  return [...options.map(optionSpec), ...places].join(' \\\n          ');
}

/** `'*--role[only this kind]:role:(member partner)'`; the star: it may be given again. */
function optionSpec({ long, description, value }: DescribedOption): string {
  const told = description.replace(/[[\]\\]/g, '\\$&');
  return quoted(value === null ? `${long}[${told}]` : `*${long}=[${told}]:${long.slice(2)}:${action(value)}`);
}

function action(expected: Expected): string {
  if (expected.kind === 'words') return `(${expected.words.join(' ')})`;
  return expected.kind === 'files' ? '_files' : ' ';
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
