import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/polish/fold.ts';
import { neededStems } from '../../../src/polish/phrases/needed-stems.ts';

/** A pattern, and the lists of stems that it needs, rarest first. */
const TABLE: readonly (readonly [RegExp, readonly (readonly string[])[]])[] = [
  [/nalez(?:y|a)\s{1,3}do/u, [['naleza', 'nalezy'], ['do']]],
  [/(?<![a-z])czlonk\p{L}{1,3}(?!\p{L})/u, [['czlonk']]],
  // What may be missing is not needed.
  [/(?:swoje\s{1,3})?czlonkostwo/u, [['czlonkostwo']]],
  [/org\p{L}{0,4}?(?:rada)?/u, [['org']]],
  [/(?:rada){0,3}/u, []],
  // What is forbidden is not needed, what stands ahead or behind is.
  [/wydarzen(?!ie)(?=[^.]{0,40}marca)/u, [['wydarzen'], ['marca']]],
  [/(?<=siec[^.]{0,60})w\s{1,3}tym/u, [['siec'], ['tym']]],
  [/(?<!brak\s)sesj[aię]/u, [['sesja', 'sesje', 'sesji']]],
  // An alternative that needs nothing leaves nothing to ask for.
  [/zjazd|\d{4}/u, []],
  [/wniosek|:\s{0,3}-/u, []],
  // Each alternative gives its rarest need.
  [/(?:co\s{1,3}(?:roku|rok)|kilka\s{1,3}razy)/u, [['rok', 'kilka']]],
  // Letters on two sides of a mark or a digit are two runs.
  [/on-?line/u, [['line'], ['on']]],
  [/lgd2rada/u, [['rada'], ['lgd']]],
  // One letter says nothing; letters as printed stand folded in the text.
  [/(?<!\p{L})[wW]\s\p{Lu}/u, []],
  [/Są|był[ao]/u, [['sa', 'byla', 'bylo']]],
  [/a(?:b|c){2}zet+on/u, [['ze'], ['on']]],
  // Without regard to case nothing is said: the long s is an s then.
  [/siec/iu, []],
];

describe('the stems that a pattern needs', () => {
  test.each(TABLE)('%s', (pattern, lists) => {
    expect(neededStems(pattern)).toEqual(lists);
  });

  const made = [
    /(?:czlon(?:ek|k)[a-c]{1,3}|nalez[yai]m?y?)\s(?:do|od|z)\s(?:gmin|miast|powiat)?[a-z]{2,4}/,
    /x?(?:(?:ab|cd)e|fgg{1,2}h)(?:ij|k)?l{2}m/,
    /[abc][abc][abc][abc](?:def|ghi)/,
    /(?:(?:ab)+|cde*f)(?:gh|)(?:ij){0,1}k[lm]n/,
    /a(?:bc(?:de(?:fg|hi)|jk)|l)m|n(?:o|p)q\d\dab/,
  ];
  test.each(made)('stand in all that %s matches', (pattern) => {
    const lists = neededStems(pattern);
    expect(lists).not.toEqual([]);
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(`^(?:${pattern.source})$`)), (text) =>
        lists.every((list) => list.some((stem) => fold(text).includes(stem))),
      ),
    );
  });
});
