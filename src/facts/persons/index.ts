import type { Document } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Person } from '../../model/person.ts';
import { nameKey } from '../../polish/name-key.ts';
import type { PageContext } from '../context.ts';
import { contentId, evidenceOf, orderedEvidence } from '../evidence.ts';

/** The persons that the page names, each with the posts that stand beside the name. */
export function inferPersons(context: PageContext, document: Document): readonly Person[] {
  const found = new Map<string, { name: string; posts: Map<string, Person['posts'][number]>; sources: Evidence[] }>();
  for (const mention of context.mentions) {
    if (mention.kind !== 'person') continue;
    const key = nameKey(mention.name);
    const person = found.get(key) ?? { name: mention.name, posts: new Map(), sources: [] as Evidence[] };
    if (mention.post !== null) person.posts.set(mention.post.label, mention.post);
    person.sources.push(evidenceOf(document, context.page.text, mention, 'name', mention.rule));
    found.set(key, person);
  }
  return [...found].map(([key, person]) => ({
    id: contentId('person', [key]),
    name: person.name,
    posts: [...person.posts.values()],
    sources: orderedEvidence(person.sources),
  }));
}
