import { type AddHelpTextContext, type AddHelpTextPosition, type Argument, Command, type Option } from 'commander';
import { BadValue, UsageError } from './errors.ts';
import { localizedExamples } from './help/localize.ts';
import type { Io } from './io.ts';
import type { Messages, Say } from './messages/messages.ts';
import { nearest } from './nearest.ts';
import { sayWrongUsage } from './wrong-usage.ts';

/**
 * A commander command that speaks the user's language: what is wrong with a command line becomes a `UsageError` that suggests what may have been
 * meant, and the examples below its help are kept, so that tests can run them and the manual can print them.
 */
export class KronikaCommand extends Command {
  readonly #io: Io;
  #notes = '';

  constructor(name: string, io: Io) {
    super(name);
    this.#io = io;
  }

  /** What stands below the options in its help: examples and notes, in the user's language. */
  get notes(): string {
    return this.#notes;
  }

  override createCommand(name: string): KronikaCommand {
    return new KronikaCommand(name, this.#io);
  }

  override addHelpText(position: AddHelpTextPosition, text: string | ((context: AddHelpTextContext) => string)): this {
    if (typeof text !== 'string') return super.addHelpText(position, text);
    this.#notes = localizedExamples(text, this.#io.messages);
    return super.addHelpText(position, this.#notes);
  }

  override addOption(option: Option): this {
    checkValues(
      option,
      (typed) =>
        ({ usage }) =>
          usage.badValue(option.flags, typed),
    );
    return super.addOption(option);
  }

  override addArgument(argument: Argument): this {
    checkValues(
      argument,
      (typed) =>
        ({ usage }) =>
          usage.badArgument(argument.name(), typed),
    );
    return super.addArgument(argument);
  }

  /** Called by commander with its English message, of which the code says the kind. */
  override error(message: string, { code = '' }: { readonly code?: string } = {}): never {
    throw new UsageError((messages) => sayWrongUsage(code, message, this, messages), nameOf(this));
  }
}

/** `kronika events` */
function nameOf(command: Command): string {
  return command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`;
}

/** Refuses values that are none, naming those that are and what may have been meant. */
function checkValues(target: Option | Argument, refuse: (typed: string) => Say): void {
  const { parseArg, argChoices } = target;
  if (parseArg === undefined) return;
  target.argParser((typed: string, before: unknown) => {
    if (argChoices !== undefined && !argChoices.includes(typed))
      throw refused(refuse(typed), choicesOf(typed, argChoices));
    try {
      return parseArg(typed, before);
    } catch (error) {
      throw error instanceof BadValue ? refused(refuse(typed), error.say) : error;
    }
  });
}

function refused(wrong: Say, right: Say): UsageError {
  return new UsageError((messages) => `${wrong(messages)} ${right(messages)}`);
}

function choicesOf(typed: string, words: readonly string[]): Say {
  return (messages: Messages) => {
    const meant = messages.meant(typed, words);
    const near = meant === null ? nearest(typed, words) : [meant];
    const suggestion = near.length > 0 ? ` ${messages.usage.didYouMean(near)}` : '';
    return `${messages.usage.choices(words)}${suggestion}`;
  };
}
