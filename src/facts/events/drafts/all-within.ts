import { phrase } from '../../../polish/phrases/phrase.ts';
import { type PageContext, statementAt } from '../../context.ts';
import type { Draft } from './draft.ts';

/** Up to what it is all part of. */
const ALL_WITHIN = phrase(
  /^\s{0,3}(?:a\s{1,3})?(?:rzecz(?:\s{1,3}cala)?|wszystko(?:\s{1,3}to)?|to\s{1,3}wszystko|calosc)\s{1,3}(?:dzieje|dziac|dzialo|odbywa|odbywalo|odbedzie|odbylo|bedzie|rozegra)\s{1,3}(?:sie\s{1,3}){0,1}(?:dziac\s{1,3}|dzialo\s{1,3}|odbywac\s{1,3}){0,1}(?:w\s{1,3}ramach|podczas|w\s{1,3}trakcie)\s{1,3}(?:\p{L}{4,16}(?:ych|ego|ej)\s{1,3}){0,1}$/u,
);

/**
 * `4 maja zagra Przegląd Kapel. Rzecz dzieje się w ramach Dni Pyzdr`: what was named right before is part of what such a sentence names. Traps: `W ramach Dni Pyzdr zagra chór`, another thing;
 * a sentence of a paragraph that named nothing before.
 */
export function setWholes(context: PageContext, drafts: readonly Draft[]): void {
  for (const whole of drafts) {
    const [mention] = whole.mentions;
    if (mention === undefined || whole.topic) continue;
    const statement = statementAt(context, mention.start);
    if (statement === null || statement.occasions[0] !== mention) continue;
    if (!ALL_WITHIN.test(statement, statement.folded.slice(0, mention.start - statement.start))) continue;
    const part = drafts.findLast(
      (one) =>
        one.named &&
        !one.governed &&
        one.container === null &&
        one.dates.length > 0 &&
        one.mentions[0]?.block === mention.block &&
        one.at < statement.start,
    );
    if (part !== undefined) part.container = mention;
  }
}
