import { impossibleDates } from '../mentions/dates/impossible-dates.ts';
import type { Mentions } from '../mentions/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { Extract } from '../model/extract.ts';
import type { Page } from '../model/page.ts';
import { finish, type Steps } from '../model/steps.ts';
import { contextOf } from './context.ts';
import { inferEvents } from './events/index.ts';
import { contentId } from './evidence.ts';
import { inferMemberships } from './memberships/index.ts';
import { inferOrganizations } from './organizations/index.ts';
import { inferPersons } from './persons/index.ts';

/** What a page states, each record with the words that state it. Pure: the same page gives the same records. */
export function inferFacts(page: Page, mentions: Mentions): Extract {
  return finish(inferFactsInSteps(page, mentions));
}

/** The same in steps. */
export function* inferFactsInSteps(page: Page, mentions: Mentions): Steps<Extract> {
  const document = documentOf(page);
  const context = contextOf(page, mentions);
  yield;
  const events = yield* inferEvents(context, document);
  yield;
  const memberships = yield* inferMemberships(context, document);
  yield;
  return {
    document,
    events,
    memberships: memberships.memberships,
    organizations: inferOrganizations(context, document, memberships, events),
    persons: inferPersons(context, document),
    diagnostics: [...diagnosticsOf(page), ...impossibleDates(mentions.reading), ...memberships.diagnostics],
    text: page.text,
  };
}

function documentOf(page: Page): Document {
  const { publisher, published, modified, retrieved } = page.publication;
  return {
    id: contentId('document', [page.path]),
    path: page.path,
    url: page.url,
    title: page.title?.value ?? null,
    publisher: publisher?.value ?? null,
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    retrieved: retrieved?.value ?? null,
    language: page.language,
    charset: page.charset.name,
    reader: page.reader,
    sha256: page.sha256,
  };
}

/** The reader's own diagnostics, and one for each part of the page that was left out. */
function diagnosticsOf(page: Page): readonly Diagnostic[] {
  const omitted = page.omitted.map(
    (one): Diagnostic => ({
      code: `omitted-${one.reason}`,
      severity: 'info',
      message: one.excerpt,
      start: one.span?.start ?? null,
      end: one.span?.end ?? null,
    }),
  );
  return [...page.diagnostics, ...omitted];
}
