import { fold } from '../../polish/fold.ts';
import { organizationNominative } from '../../polish/organizations/organization-nominative.ts';
import { remembering } from '../remembering.ts';
import type { EdgeName } from './edge-names.ts';
import type { Head } from './read-head.ts';
import { titleSegments } from './title-segments.ts';
import { isOffice, isSiteWord, isUnitName, namesOwner } from './unit-name.ts';

/** Who keeps the site, and where the page says so. */
export interface FoundPublisher {
  readonly value: string;
  readonly source: string;
}

/**
 * The office or body that keeps the page: what metadata for machines call the site or its publisher, then the name of an office or body in the page's title,
 * its header and its footer. A name that several of them give wins; among equals the earlier place does.
 */
export function findPublisher(head: Head, edgeNames: readonly EdgeName[]): FoundPublisher | null {
  const stated = [...statedNames(head)];
  const units = new Votes();
  for (const { value, source } of stated) units.vote(unitOf(value), source);
  for (const segment of titleSegments(head.title ?? '').slice(0, 6)) units.vote(unitOf(ownerOf(segment)), '<title>');
  for (const { name, source } of edgeNames) units.vote(owningUnit(name), source);
  const unit = units.best();
  const named =
    stated.find(({ value }) => isUnitName(value)) ?? stated.find(({ value }) => !isAddress(value)) ?? stated[0];
  if (unit === null) return named ?? siteOf(head);
  return named === undefined || outdoes(unit, named.value) ? unit : named;
}

/** Over a slogan or a host name goes the name that the title or two places give, over a host also that of an office. */
function outdoes({ value, source, count }: Vote, stated: string): boolean {
  if (isUnitName(stated)) return false;
  return count > 1 || source === '<title>' || (isAddress(stated) && isOffice(value));
}

const META_KEYS = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name'];

function* statedNames(head: Head): Generator<FoundPublisher> {
  for (const key of META_KEYS) {
    const value = tidy(head.metas.get(key) ?? '');
    if (isName(value)) yield { value, source: key };
  }
  const value = tidy(head.jsonLd.publisher ?? '');
  if (isName(value)) yield { value, source: 'json-ld' };
}

function isName(value: string): boolean {
  return value.length > 2 && value.length < 120 && /\p{L}{3}/u.test(value) && !isSiteWord(value);
}

/** `radiokujawy.pl`: a host is a name where nothing better is given. */
function isAddress(value: string): boolean {
  return /^[\w-]{1,60}(?:\.[\w-]{2,60}){1,4}$/.test(value);
}

/** `Nowy park — Klub Bralina` where `og:title` is `Nowy park`: the rest is the site's name. */
function siteOf(head: Head): FoundPublisher | null {
  const own = tidy(head.metas.get('og:title') ?? '');
  const title = tidy(head.title ?? '');
  if (own.length < 8 || !title.startsWith(own)) return null;
  const rest = /^\s{0,3}[-–—|»:•]{1,2}\s{1,3}(\p{L}.{2,60})$/u.exec(title.slice(own.length))?.[1];
  return rest !== undefined && isName(rest) && titleSegments(rest).length === 1
    ? { value: rest, source: '<title>' }
    : null;
}

function tidy(name: string): string {
  return name.trim().replace(/[,;|\s]{1,20}$/, '');
}

interface Vote extends FoundPublisher {
  /** How many kinds of place give it. */
  count: number;
}

class Votes {
  readonly #names = new Map<string, Vote>();

  vote(name: string | null, source: string): void {
    if (name === null) return;
    const key = fold(name);
    const known = this.#names.get(key);
    if (known === undefined) this.#names.set(key, { value: name, source, count: 1 });
    else if (known.source !== source) known.count++;
  }

  best(): Vote | null {
    let winner: Vote | null = null;
    for (const candidate of this.#names.values())
      if (winner === null || candidate.count > winner.count) winner = candidate;
    return winner;
  }
}

/** The unit that a value names, or null. */
function unitOf(value: string): string | null {
  const name = withoutDepartment(tidy(value));
  return isUnitName(name) ? name : null;
}

/** The unit whose site a name in the frame of a page says it is, or null. */
const owningUnit = remembering((name) => (namesOwner(name) ? unitOf(ownerOf(name)) : null));

/** `Urząd Miejski w Słupsku Wydział Informatyczny`: the office keeps the page, the department looks after the machine. */
function withoutDepartment(name: string): string {
  return name.replace(/\s{1,3}(?:Wydzia[łl]|Referat|Dzia[łl])\s.{1,80}$/u, '').replace(/(?<!\b[\p{L}.]{1,4})\.$/u, '');
}

const SITE =
  /^(?:BIP|Biuletyn Informacji Publicznej|Serwis(?: internetowy)?|Portal|Oficjalna strona|Strona)(?: internetow[ay])?\s{1,3}(?=\p{Lu})/iu;
const SITE_AT_END = /\s{1,3}[-–|]?\s{0,3}(?:BIP|Biuletyn Informacji Publicznej)$/i;
const GENITIVE =
  /^(?:urzedu|gminy|miasta|powiatu|starostwa|wojewodztwa|komendy|zarzadu|zakladu|osrodka|zespolu|szkoly|przedszkola|biblioteki|muzeum|domu|zwiazku|stowarzyszenia|powiatow(?:ego|ej)|miejski(?:ego|ej)|gminn(?:ego|ej)|wojewodzki(?:ego|ej)|samorzadow(?:ego|ej)) /;

/** `BIP Urząd Gminy X` → `Urząd Gminy X`; behind the words for the site the name may be in the genitive: `Biuletyn Informacji Publicznej Urzędu Gminy X`. */
function ownerOf(segment: string): string {
  const rest = segment.replace(SITE, '').replace(SITE_AT_END, '');
  if (isSiteWord(rest)) return '';
  return GENITIVE.test(fold(rest)) ? organizationNominative(rest) : rest;
}
