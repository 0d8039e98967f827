import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';
import { draftPlace, isSettlement } from '../venues/places-of.ts';

const RULE = 'facts/events/wording/anniversary-title.ts';

/** Nouns that a celebration is called by once its title said what is celebrated. */
const CELEBRATIONS: ReadonlySet<string> = new Set(['uroczystość', 'jubileusz', 'obchody']);

/** `90 lat OSP w Drążnie`, `Stulecie szkoły`, `XX-lecie klubu`, `Szkoła w Kole ma 100 lat`. Traps: `20 lat temu`, `5 lat więzienia`, `10 lat gwarancji`, `Bieg na 100 lat`. */
const ANNIVERSARY = phrase(
  /^\P{L}{0,3}(?:\d{1,4}|[ivxlc]{1,7}|[a-z]{3,20}(?:dziesiat|dziescia|set|sto))\s{1,3}lat(?!\s{1,3}(?:temu|wiezienia|pozniej|gwarancji|wczesniej|po\s|od\s|w\s{1,3}(?:unii|ue)(?!\p{L})))\s{1,3}\p{L}|^\P{L}{0,3}(?:\p{L}{3,20}lecie|\d{1,4}\s{0,2}-?\s{0,2}lecie|[ivxlc]{1,7}\s{0,2}-\s{0,2}lecie|polwiecze|cwiercwiecze|cwierc\s{1,3}wieku)\s{1,3}\p{L}|(?<!\p{L})(?:ma|maja|konczy|skonczyl[aoy]?|obchodzi)\s{1,3}(?:juz\s{1,3}){0,1}(?:\d{2,4}|sto)\s{1,3}lat\P{L}{0,3}$/u,
);
const LONGEST = 120;

/**
 * `Stulecie szkoły w Kole` / `Uroczystość odbędzie się 18 czerwca`: below a title that is an anniversary, the bare noun means its celebration. Traps: a title that names an occasion of
 * its own; a noun that says of what (`uroczystość wręczenia nagród`); `20 lat temu`.
 */
export function nameByAnniversary(context: PageContext, drafts: readonly Draft[]): void {
  // `Dwadzieścia lat istnienia uczcił 5 maja Związek A`: its verb told of it.
  if (drafts.some(({ lemma, named, dates }) => lemma === 'jubileusz' && named && dates.length > 0)) return;
  for (const draft of drafts) {
    if (draft.named || draft.governed || !CELEBRATIONS.has(draft.lemma) || draft.name.includes(' ')) continue;
    const title = titleOver(context, draft);
    if (title === null) continue;
    const text = title.text.replace(/\s[–—-]\s[^\n]*$|\s{0,2}[.:!]{1,3}\s{0,2}$/u, '').trim();
    draft.name = text;
    draft.nameSpan = { start: title.start, end: title.start + text.length };
    draft.lemma = 'jubileusz';
    draft.named = true;
    draft.weight = 'strong';
    draft.supports.push({ field: 'name', start: title.start, end: title.start + text.length, rule: RULE });
    // `Stulecie szkoły w Kocku`: where no other place is told.
    const town = title.places.find((place) => place.role === 'venue' && isSettlement(place));
    if (town === undefined || draft.places.length > 0) continue;
    draft.places.push(draftPlace(town, 'name'));
    draft.supports.push({ field: 'places', start: town.start, end: town.end, rule: RULE });
  }
}

/** The nearest heading above that is an anniversary; one between that names an occasion ends the search. */
function titleOver({ page, byBlock }: PageContext, draft: Draft): Statement | null {
  for (let scope: number | null = draft.scope; scope !== null; scope = page.scopes[scope]?.parent ?? null) {
    const heading = page.scopes[scope]?.heading ?? null;
    const [title, ...others] = heading === null ? [] : (byBlock[heading] ?? []);
    if (title === undefined || title.start > draft.at) continue;
    if (draft.at < title.end) continue;
    if (others.length === 0 && title.text.length <= LONGEST && ANNIVERSARY.test(title)) {
      return title.occasions.some(({ weight }) => weight === 'strong') ? null : title;
    }
  }
  return null;
}
