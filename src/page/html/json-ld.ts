import type { MarkedDay } from '../../model/page.ts';

/** What schema.org data of a page say of the page or its article. */
export interface JsonLd {
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** The first days of the events that they tell of. */
  readonly events: readonly MarkedDay[];
}

const NOTHING: JsonLd = {
  headline: null,
  published: null,
  modified: null,
  publisher: null,
  author: null,
  url: null,
  events: [],
};
const ARTICLE = /^(?:\w{0,20}Article|BlogPosting|WebPage|Report|SocialMediaPosting)$/;
/** `Event`, and what schema.org derives from it. */
const EVENT = /^(?:https?:\/\/schema\.org\/)?(?:\w{0,20}Event|Festival|Hackathon|CourseInstance)$/;
const MOST_EVENTS = 50;
const MAX_DEPTH = 6;
const MAX_LENGTH = 200_000;
const MAX_NODES = 500;

/** Reads the article among JSON-LD scripts; broken scripts say nothing. An Article counts before a WebPage. */
export function readJsonLd(scripts: readonly string[]): JsonLd {
  const found: Record<string, unknown>[] = [];
  for (const script of scripts) if (script.length <= MAX_LENGTH) gather(parse(script), 0, found);
  const articles = found.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  articles.sort((a, b) => rank(a) - rank(b));
  const best = articles[0];
  const events = eventsOf(found);
  if (best === undefined) return { ...NOTHING, events };
  return {
    headline: text(best.headline),
    published: text(best.datePublished),
    modified: text(best.dateModified),
    publisher: nameOf(best.publisher),
    author: nameOf(best.author),
    url: text(best.url),
    events,
  };
}

function eventsOf(found: readonly Record<string, unknown>[]): MarkedDay[] {
  const nodes = found.filter((node) => typesOf(node).some((type) => EVENT.test(type)));
  return nodes.slice(0, MOST_EVENTS).flatMap((node) => {
    const [day, name] = [isoDay(text(node.startDate)), text(node.name)];
    return day === null || name === null ? [] : [{ day, name }];
  });
}

function rank(node: Record<string, unknown>): number {
  return typesOf(node).includes('WebPage') ? 1 : 0;
}

/** Templates break JSON by raw line ends in strings, or by values without quotes: then what is still plain to see is read. */
function parse(script: string): unknown {
  try {
    return JSON.parse(script.replace(/\s+/g, ' '));
  } catch {
    return salvage(script);
  }
}

const SALVAGED = ['@type', 'headline', 'datePublished', 'dateModified'];

function salvage(script: string): Record<string, unknown> {
  const found = SALVAGED.flatMap((key) => {
    const value = new RegExp(`"${key}"\\s{0,20}:\\s{0,20}"([^"\\\\]{1,300})"`).exec(script)?.[1];
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(found);
}

function gather(value: unknown, depth: number, found: Record<string, unknown>[]): void {
  if (depth > MAX_DEPTH || found.length > MAX_NODES || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, MAX_NODES)) gather(item, depth + 1, found);
    return;
  }
  const node: Record<string, unknown> = { ...value };
  found.push(node);
  gather(node['@graph'], depth + 1, found);
  gather(node.mainEntity, depth + 1, found);
}

function typesOf(node: Record<string, unknown>): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((item): item is string => typeof item === 'string');
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : null;
}

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return nameOf(value[0]);
  if (typeof value === 'object' && value !== null && 'name' in value) return text(value.name);
  return text(value);
}

const ISO_DAY = /^\s{0,3}(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/;

/** `2023-05-12` of `2023-05-12T18:00:00+02:00`; null for months, for words and for other orders of day and month. */
export function isoDay(value: string | null): string | null {
  return ISO_DAY.exec(value ?? '')?.[1] ?? null;
}
