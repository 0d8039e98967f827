import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedJson } from '../../../src/report/html/embed-json.ts';
import { policyFor } from '../../../src/report/html/policy.ts';

test.each(['</script>', '<!--', '<script', ']]>', '-->', '\u2028', '\u2029', '&lt;'])(
  '%j cannot end or open anything',
  (text) => {
    expect(embedJson({ text })).not.toMatch(/[<>&\u2028\u2029]/);
  },
);

test('whatever goes in comes out, and is no markup on the way', () => {
  const hostile = fc.constantFrom('</script>', '<!--', '<script>', '\u2028', '\\u003c', '"', '\\', '</', '&');
  fc.assert(
    fc.property(fc.array(fc.oneof(hostile, fc.string({ unit: 'binary' }))), (texts) => {
      const written = embedJson(texts);
      expect(written).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(written)).toEqual(texts);
    }),
  );
});

test('the policy lets nothing be loaded and no other script run', () => {
  const policy = policyFor('a()', 'b{}');
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/]{43}='; style-src 'sha256-[\w+/]{43}='/);
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
});
