import { createHash } from 'node:crypto';
import type { Event } from '../../src/model/event.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Extract } from '../../src/model/extract.ts';
import type { Membership } from '../../src/model/membership.ts';
import { type Random, seeded } from './random.ts';
import { unionName } from './sentences.ts';
import { GATHERINGS, TOWNS } from './words.ts';

/** Claims of a page, the last one a membership. */
export const CLAIMS_PER_PAGE = 20;

/** What a page with twenty claims would give, without the page: for measuring what comes behind the reading. The same for the same number. */
export function makeClaims(number: number): Extract {
  const random = seeded(number + 1);
  const path = `made/${number}.html`;
  const id = `document:${createHash('sha256').update(path).digest('hex').slice(0, 16)}`;
  const lines: string[] = [];
  let length = 0;
  const sources = (line: string, fields: readonly string[]): Evidence[] => {
    const start = length;
    lines.push(line);
    length += line.length + 1;
    return fields.map((field) => ({
      ...{ document_id: id, path, url: null, quote: line, start, end: start + line.length },
      ...{ field, rule: 'facts/made.ts' },
    }));
  };
  const events = Array.from({ length: CLAIMS_PER_PAGE - 1 }, (_, at): Event => {
    const place = random.pick(TOWNS);
    const name = `${random.pick(GATHERINGS)} ${madeName(random)} ${madeName(random)}`;
    const date = `${2005 + random.int(20)}-${two(1 + random.int(12))}-${two(1 + random.int(28))}`;
    return {
      ...{ id: `event:${number}-${at}`, name, classification: 'congress', edition: null, series: null },
      ...{ date, start_date: date, end_date: null, start_time: null, status: 'confirmed', attendance_mode: null },
      ...{ places: [{ name: place.name, country: 'PL', teryt: null }], participants: [], theme: null, parent_id: null },
      ...{ confidence: 0.9, conflicts: [] },
      sources: sources(`${name} odbył się ${place.held} ${date}.`, ['name', 'start_date', 'places']),
    };
  });
  const memberships = [membershipOf(number, random.pick(TOWNS).name, unionName(random), sources)];
  const text = lines.join('\n');
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    document: {
      ...{
        id,
        path,
        url: null,
        title: `Kalendarium ${number}`,
        publisher: null,
        published: '2024-05-06',
        modified: null,
      },
      ...{ retrieved: null, language: 'pl', charset: 'utf-8', reader: 'generic', sha256 },
    },
    ...{ events, memberships, organizations: [], persons: [], diagnostics: [], text },
  };
}

function membershipOf(
  number: number,
  member: string,
  organization: string,
  sources: (line: string, fields: readonly string[]) => Evidence[],
): Membership {
  return {
    id: `membership:${number}`,
    member: { id: `organization:${number}-m`, name: `Miasto ${member}`, classification: 'municipality' },
    organization: { id: `organization:${number}-o`, name: organization, acronym: null },
    ...{ role: 'member', start_date: null, end_date: null, as_of: '2024-05-06', confidence: 0.9, conflicts: [] },
    sources: sources(`Miasto ${member} należy do: ${organization}.`, ['member', 'organization']),
  };
}

const SYLLABLES = 'bar ce do fi ga ho ja ki le mo na os pi ra se tu wa zy'.split(' ');

/** A name that few share: a chronicle that grows tells of more things, not of the same ones more often. */
function madeName(random: Random): string {
  const syllables = Array.from({ length: 4 }, () => random.pick(SYLLABLES)).join('');
  return syllables.charAt(0).toUpperCase() + syllables.slice(1);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
