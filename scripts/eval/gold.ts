import { type Fields, fields, items, text, textOrNull, texts, textsOrNulls } from './json.ts';

/** What the annotator gave, and what else a careful reader may give. */
export interface Value {
  readonly given: string | null;
  readonly others: readonly (string | null)[];
}

export interface GoldEvent {
  readonly names: readonly string[];
  readonly kinds: readonly string[];
  readonly edition: number | null;
  readonly start: Value;
  readonly end: Value;
  /** Empty where the page does not say. */
  readonly places: readonly string[];
  /** Empty where the page does not say, or only implies it. */
  readonly organizers: readonly string[];
  readonly status: string | null;
  readonly optional: boolean;
  readonly evidence: string;
}

export interface GoldMembership {
  readonly members: readonly string[];
  readonly organizations: readonly string[];
  readonly since: Value;
  readonly until: Value;
  readonly roles: readonly string[];
  /** Null where the annotation does not say. */
  readonly asOf: string | null;
  readonly optional: boolean;
  readonly evidence: string;
}

/** The facts of one page; the keys are explained in fixtures/eval/README.md. */
export interface GoldPage {
  readonly title: Value;
  readonly published: Value;
  readonly events: readonly GoldEvent[];
  readonly memberships: readonly GoldMembership[];
}

function value(from: Fields, key: string, at: string): Value {
  return { given: textOrNull(from[key], `${at}.${key}`), others: textsOrNulls(from[`${key}_alt`], `${at}.${key}_alt`) };
}

/** Places and organisers list their alternatives as lists of lists; kinds and roles as one list or one word. */
function flat(of: unknown, at: string): readonly string[] {
  return typeof of === 'string'
    ? [of]
    : items(of, at).flatMap((item) => (Array.isArray(item) ? texts(item, at) : [text(item, at)]));
}

function listed(from: Fields, key: string, at: string): readonly string[] {
  const own = texts(from[key], `${at}.${key}`);
  return own.length === 0 ? [] : [...own, ...flat(from[`${key}_alt`], `${at}.${key}_alt`)];
}

function goldEvent(raw: unknown, at: string): GoldEvent {
  const from = fields(raw, at);
  return {
    names: [text(from.name, `${at}.name`), ...texts(from.name_accept, `${at}.name_accept`)],
    kinds: [...flat(from.kind, `${at}.kind`), ...flat(from.kind_alt, `${at}.kind_alt`)],
    edition: typeof from.edition === 'number' ? from.edition : null,
    start: value(from, 'start', at),
    end: value(from, 'end', at),
    places: listed(from, 'places', at),
    organizers: from.organizers_optional === true ? [] : listed(from, 'organizers', at),
    status: textOrNull(from.status, `${at}.status`),
    optional: from.optional === true,
    evidence: textOrNull(from.evidence, `${at}.evidence`) ?? '',
  };
}

function goldMembership(raw: unknown, at: string): GoldMembership {
  const from = fields(raw, at);
  const accepted = textsOrNulls(from.org_accept, `${at}.org_accept`).filter((name) => name !== null);
  return {
    members: [text(from.member, `${at}.member`), ...texts(from.member_accept, `${at}.member_accept`)],
    organizations: [text(from.organization, `${at}.organization`), ...accepted],
    since: value(from, 'since', at),
    until: value(from, 'until', at),
    roles: [...flat(from.role, `${at}.role`), ...flat(from.role_alt, `${at}.role_alt`)],
    asOf: textOrNull(from.as_of, `${at}.as_of`),
    optional: from.optional === true,
    evidence: textOrNull(from.evidence, `${at}.evidence`) ?? '',
  };
}

/** Reads one page's annotations; throws on a key of the wrong type, naming it. */
export function goldPage(raw: unknown, at: string): GoldPage {
  const from = fields(raw, at);
  return {
    title: value(from, 'title', at),
    published: value(from, 'published', at),
    events: items(from.events, at).map((item, i) => goldEvent(item, `${at}.events[${i}]`)),
    memberships: items(from.memberships, at).map((item, i) => goldMembership(item, `${at}.memberships[${i}]`)),
  };
}
