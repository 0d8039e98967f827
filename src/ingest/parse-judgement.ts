import type { Correction, Judgement } from '../model/judgement.ts';
import { MEMBERSHIP_ROLES } from '../model/membership.ts';
import { ORGANIZATION_CLASSIFICATIONS } from '../model/organization.ts';
import { faultOf } from '../resolve/judgements/correctable.ts';
import { correction, likeness, type Occasion, placement, rejection } from '../resolve/judgements/make-judgement.ts';
import { type Check, list, nullable, number, oneOf, record, text } from './check.ts';

const kind = nullable(oneOf(ORGANIZATION_CLASSIFICATIONS));
const known = { id: text, label: text };

const ANCHORS: Readonly<Record<string, Check>> = {
  event: record({
    ...known,
    traces: list(
      record({ path: text, url: nullable(text), sha256: text, id: text, name: text, edition: nullable(number) }),
    ),
  }),
  organization: record({ ...known, name: text, classification: kind }),
  membership: record({
    ...known,
    role: oneOf(MEMBERSHIP_ROLES),
    sides: list(record({ member: text, classification: kind, organization: text })),
  }),
};

const anchor: Check = (value, at) => {
  const fault = record({ kind: oneOf(Object.keys(ANCHORS)) })(value, at);
  if (fault !== null) return fault;
  return ANCHORS[(value as { readonly kind: string }).kind]?.(value, at) ?? null;
};

const common = { because: nullable(text), made: text, first: anchor };
const VERDICTS: Readonly<Record<string, Check>> = {
  same: record({ ...common, second: anchor }),
  different: record({ ...common, second: anchor }),
  correct: record({ ...common, field: text, value: nullable(text) }),
  reject: record(common),
};

function parseCorrection({ first, second, field, value }: Correction, occasion: Occasion): Correction | string {
  const fault = faultOf(first.kind, field, value);
  if (fault !== null) return fault;
  if (field !== 'parent_id' || value === null) return correction(first, field, value, occasion);
  const wrong = anchor(second, 'second');
  if (wrong !== null) return wrong;
  if (first.kind !== 'event' || second?.kind !== 'event') return 'first and second are not both events';
  return placement(first, second, occasion);
}

/** Reads a judgement as `kronika judgements` prints it. Returns what is wrong with it, in one line, where it is none. Its id is made anew. */
export function parseJudgement(value: unknown): Judgement | string {
  const fault = record({ verdict: oneOf(Object.keys(VERDICTS)) })(value, '');
  if (fault !== null) return fault;
  const given = value as Judgement;
  const wrong = VERDICTS[given.verdict]?.(value, '') ?? null;
  if (wrong !== null) return wrong;
  const occasion = { because: given.because, made: given.made };
  if (given.verdict === 'correct') {
    return parseCorrection(given, occasion);
  }
  if (given.verdict === 'reject') return rejection(given.first, occasion);
  const { first, second, verdict } = given;
  if (first.kind !== second.kind || first.kind === 'membership')
    return 'first and second are not both events or both organizations';
  return likeness(verdict, [first, second], occasion);
}
