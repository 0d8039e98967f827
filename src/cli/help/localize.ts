import type { Argument, Command, Help, HelpConfiguration, Option } from 'commander';
import type { Messages } from '../messages/messages.ts';

/** `  kronika events --year 2019      what happened then`: the line, the gap, the remark. */
const REMARKED = /^( {2}\S(?:.{0,200}?\S)?)( {2,60})(\S.*)$/;

/** Examples and notes of a command in the user's language: remarks behind commands one by one, notes a paragraph at a time; commands stay. */
export function localizedExamples(text: string, { text: translated }: Messages): string {
  return text
    .split('\n\n')
    .map((paragraph) =>
      /^\n?\S.*:\n {2}/.test(paragraph) ? localizedLines(paragraph, translated) : localizedNote(paragraph, translated),
    )
    .join('\n\n');
}

/** A note as it is looked up: without the line end behind the last one. */
function localizedNote(note: string, translated: (text: string) => string): string {
  const bare = note.trimEnd();
  return `${bare === '' ? '' : translated(bare)}${note.slice(bare.length)}`;
}

function localizedLines(paragraph: string, translated: (text: string) => string): string {
  const lines = paragraph.split('\n').map((line) => {
    const [, command, gap, remark] = REMARKED.exec(line) ?? [];
    if (remark !== undefined) return `${command}${gap}${translated(remark)}`;
    return line === '' || line.startsWith(' ') ? line : translated(line);
  });
  return lines.join('\n');
}

/** How commander writes help in the user's language: its headings, and the descriptions that commands give in English. */
export function helpIn(messages: Messages): HelpConfiguration {
  const { text } = messages;
  return {
    showGlobalOptions: true,
    visibleGlobalOptions(this: Help, command: Command) {
      const program = rootOf(command);
      return command === program ? [] : program.options.filter(({ long }) => long === '--lang');
    },
    styleTitle: (title) => text(title),
    commandDescription: (command) => text(command.description()),
    subcommandDescription: (command) => text(command.summary() || command.description()),
    argumentDescription: (argument) => withExtras(argument, messages),
    optionDescription: (option) => withExtras(option, messages),
  };
}

function rootOf(command: Command): Command {
  return command.parent === null ? command : rootOf(command.parent);
}

/** The description, and in brackets the values it may have, that it has by itself, and the variable that gives it another. */
function withExtras(target: Option | Argument, { text }: Messages): string {
  const choices = target.argChoices?.map((choice) => JSON.stringify(choice)).join(', ');
  const extras = [
    choices === undefined ? null : `${text('choices')}: ${choices}`,
    defaultOf(target, text),
    'envVar' in target && target.envVar !== undefined ? `${text('env')}: ${target.envVar}` : null,
  ].filter((extra) => extra !== null);
  const description = text(target.description);
  return extras.length > 0 ? `${description} (${extras.join(', ')})` : description;
}

function defaultOf(
  { defaultValue, defaultValueDescription }: Option | Argument,
  text: Messages['text'],
): string | null {
  if (defaultValue === undefined || typeof defaultValue === 'boolean') return null;
  const shown = defaultValueDescription === undefined ? JSON.stringify(defaultValue) : text(defaultValueDescription);
  return `${text('default')}: ${shown}`;
}
