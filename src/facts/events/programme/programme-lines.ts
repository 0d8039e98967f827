import type { PageContext, Statement } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';
import { leadingHour } from './programme-hours.ts';

/** `8.00 – recepcja kongresu` in the programme of a congress named above: a bare noun in the genitive behind another one says whose line it is. Trap: `8.00 kongres rolników`. */
export function isOfNamed({ page }: PageContext, draft: Draft, named: ReadonlyMap<string, number>): boolean {
  const [mention] = draft.mentions;
  if (mention === undefined || draft.named || mention.cases.includes('nom') || !mention.cases.includes('gen'))
    return false;
  if (!/\p{L}{4}\s{1,3}$/u.test(page.text.slice(Math.max(0, mention.start - 12), mention.start))) return false;
  return (named.get(draft.lemma) ?? draft.at) < draft.at;
}

/** Where the first occasion of each noun stands that has a name. */
export function namedFirst(drafts: readonly Draft[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { named, lemma, at } of drafts) if (named && at < (first.get(lemma) ?? Infinity)) first.set(lemma, at);
  return first;
}

/** A list below one hour has fewer lines. */
const MOST_LISTED = 20;
/** So much of its line what is held may leave. */
const MOST_LEFT = 12;

/**
 * `9.00 Obrady równoległe` / `- Zgromadzenie Związku A` / `- Zgromadzenie Związku B`: bullets below a line of a programme, each only the name of what
 * is held then. Trap: `- Zgromadzenie Związku A powołało komisję`, a report in bullets.
 */
export function isListedBelowHour(context: PageContext, statement: Statement, draft: Draft): boolean {
  if (!isNamedAlone(statement, draft)) return false;
  const { blocks } = context.page;
  for (let at = statement.block - 1; at >= Math.max(0, statement.block - MOST_LISTED); at--) {
    const [line] = context.byBlock[at] ?? [];
    if (blocks[at]?.scope !== statement.scope || line === undefined) return false;
    if (leadingHour(context, line) !== null) return true;
    if (blocks[at]?.kind !== 'list_item') return false;
  }
  return false;
}

function isNamedAlone({ kind, text, times, occasions }: Statement, { named, mentions }: Draft): boolean {
  const [mention] = mentions;
  if (kind !== 'list_item' || !named || mention === undefined || times.length > 0) return false;
  return occasions.length === 1 && text.length - (mention.end - mention.start) <= MOST_LEFT;
}
