import type { Command } from 'commander';
import type { Messages, UsageMessages } from './messages/messages.ts';
import { nearest } from './nearest.ts';

type Explain = (names: readonly string[], command: Command, usage: UsageMessages) => string;

/** What commander's codes stand for; `names` are what its English message has in quotes. */
const EXPLANATIONS: Readonly<Record<string, Explain>> = {
  'commander.unknownCommand': ([name = ''], command, usage) =>
    suggesting(usage.unknownCommand(name), name, commandNames(command), usage),
  'commander.unknownOption': ([flag = ''], command, usage) =>
    suggesting(usage.unknownOption(flag), flag, flagsOf(command), usage),
  'commander.missingArgument': ([name = ''], _, usage) => usage.missingArgument(name),
  'commander.optionMissingArgument': ([flags = ''], _, usage) => usage.missingValue(flags),
  'commander.excessArguments': (_, command, usage) =>
    usage.tooManyArguments(command.name(), command.registeredArguments.length, command.args.length),
  'commander.conflictingOption': ([first = '', second = ''], _, usage) => usage.conflictingOptions(first, second),
};

/** What is wrong with the command line, in the user's language; commander's own words where its code is a new one. */
export function sayWrongUsage(code: string, message: string, command: Command, messages: Messages): string {
  const explain = EXPLANATIONS[code];
  if (explain === undefined) return message.replace(/^error: /, '');
  return explain(quoted(message), command, messages.usage);
}

/** `'…'` in a message: the outermost where there is one, so that what was typed may hold quotes itself. */
function quoted(message: string): readonly string[] {
  const both =
    /^error: (?:option|environment variable) '([^']*)' cannot be used with (?:option|environment variable) '([^']*)'$/.exec(
      message,
    );
  return both === null ? [/'([\s\S]*)'/.exec(message)?.[1] ?? ''] : both.slice(1);
}

function suggesting(message: string, typed: string, words: readonly string[], usage: UsageMessages): string {
  const near = nearest(typed, words);
  return near.length > 0 ? `${message} ${usage.didYouMean(near)}` : message;
}

function commandNames(command: Command): readonly string[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .map((each) => each.name());
}

function flagsOf(command: Command | null): readonly string[] {
  if (command === null) return [];
  const own = command
    .createHelp()
    .visibleOptions(command)
    .flatMap(({ long }) => (long == null ? [] : [long]));
  return [...own, ...flagsOf(command.parent)];
}
