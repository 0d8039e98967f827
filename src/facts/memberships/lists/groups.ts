import type { PageContext, Statement } from '../../context.ts';
import { unitRun } from '../parties/unit-run.ts';
import { isAbroad } from '../twins/foreign-names.ts';
import { isBond, isCountryAlone } from '../twins/twin-lines.ts';
import { announces, endOfLines, isRoll, LISTED } from './announces.ts';
import { answerFrame, isRunOfNames } from './answers.ts';
import { belowHead } from './below-head.ts';
import { categoryLead } from './category-lead.ts';
import { isNameRun, isRunBelowCategory } from './category-lines.ts';
import { withoutContact } from './entry-lines.ts';
import { columnsOf, type Frame, frameOf } from './frames.ts';
import { looksLikeEntry } from './items.ts';
import { isIntro, itemsBelow } from './items-below.ts';
import { landLines } from './land-lead.ts';
import { frameOfLandPart } from './land-parts.ts';
import { isDayAlone } from './leading-date.ts';
import { isTold } from './nested-items.ts';
import { isOrganizationLine, organizationLines } from './organization-lines.ts';
import { sectorHeads } from './sector-columns.ts';
import { isTermOf } from './told-below.ts';
import { townsAbroad } from './towns-abroad.ts';
import { unitLead } from './unit-headings.ts';

/** What a frame is a frame of: the items below it, or the list inside its own sentence. */
export interface Group {
  readonly frame: Frame;
  readonly items: readonly (readonly Statement[])[];
  /** The part of the introducing sentence after its colon, where it lists by itself. */
  readonly inline: { readonly statement: Statement; readonly from: number; readonly to?: number } | null;
}

/** Each frame with the blocks below it: those whose `intro` it is, or the run of like blocks that follows. */
export function groupsOf(context: PageContext): readonly Group[] {
  const taken = new Set<number>();
  const groups: Group[] = [];
  for (const statement of context.statements) {
    if (taken.has(statement.block)) continue;
    const colon = listColon(statement.folded);
    const opens =
      statement.kind === 'heading' ||
      colon >= 0 ||
      endsBlock(context, statement) ||
      announces(context, statement) ||
      isFollowed(context, statement);
    const answered = statement.kind === 'paragraph' ? answerFrame(context, statement) : null;
    if (answered !== null && (colon > 0 || isRunOfNames(statement.text))) {
      groups.push({ frame: answered, items: [], inline: { statement, from: statement.start + colon + 1 } });
      continue;
    }
    // `wymiana doświadczeń z sieciami, w których Związek jest członkiem …`: a long item is no heading of the next ones.
    if (statement.kind === 'list_item' && colon < 0 && statement.text.length > LONG) continue;
    const columns = statement.kind === 'table_row' ? columnFrame(context, statement) : null;
    if (!opens || (statement.kind === 'table_row' && columns === null && !isEntry(context, statement))) continue;
    const frame =
      columns ?? frameOf(context, statement) ?? frameBefore(context, statement) ?? frameOfLandPart(context, statement);
    if (frame === null || isOutdone(context, statement, frame)) continue;
    if (colon > 0 && (isListBehind(statement.folded, colon) || endOfLines(context, statement) > statement.end)) {
      groups.push({ frame, items: [], inline: { statement, from: statement.start + colon + 1 } });
      continue;
    }
    const items = itemsBelow(context, statement, frame).filter((block) => !taken.has(block));
    for (const block of items) taken.add(block);
    const lined = frame.kind === 'members' ? items.filter((block) => isLines(context, block)) : [];
    for (const block of lined)
      for (const inline of linesOf(context, block))
        groups.push({ frame: ofCategory(context, frame, block), items: [], inline });
    const rest = items.filter((block) => !lined.includes(block));
    if (rest.length > 0) groups.push({ frame, items: itemsOf(context, rest, frame), inline: null });
  }
  return groups;
}

const LONG = 120;
/** `9 X 1997 | Związek zakładają: A, B i C`: a chronicle's entry beside its day. */
function isEntry(context: PageContext, statement: Statement): boolean {
  const [first, ...others] = context.page.blocks[statement.block]?.cells ?? [];
  const day = statement.dates[0];
  return (
    first?.header === null &&
    others.length === 1 &&
    day !== undefined &&
    day.start <= first.start &&
    day.end >= first.end - 3
  );
}

/** `… są: A, B`; trap: `… są: (zmiany w 2011)`, a note over the list below. */
const isListBehind = (folded: string, colon: number): boolean =>
  folded.length - colon > 6 && !/^:\s{0,3}\([^():]{2,50}\)\s{0,3}$/u.test(folded.slice(colon));

/** `trzy miasta: A i B oraz dwie gminy wiejskie: C i D`: two lists in one, from the first colon on; else what stands behind the last. */
function listColon(whole: string): number {
  // `(siedziba: Gryfino, KRS 000)` lists nothing.
  const folded = whole.replace(/\([^()]{0,20}(?<![a-z])(?:siedzib|adres|tel|krs|nip|regon)[^()]{0,90}\)/gu, (one) =>
    ' '.repeat(one.length),
  );
  const last = folded.lastIndexOf(':');
  if (isRoll(folded, last)) return -1;
  if (folded.indexOf(':') === last) return last;
  const parts = folded.split(':');
  const kinds =
    /(?<![a-z])(?:miast|gmin|powiat|samorzad)\p{L}{0,4}(?:\s{1,3}(?:wiejski|miejski|miejsko\s?[-–]\s?wiejski)\p{L}{1,2})?(?:\s{1,3}(?:z\s{1,3})?(?:powiatu|wojewodztwa|ziemi)\s{1,3}\p{L}{4,24})?\s{0,3}$/u;
  // `Członkowie zwyczajni: A, B; członkowie wspierający: C`
  const types =
    /^(?:.{0,200}[;.])?\s{0,3}czlonkowie\s{1,3}(?:zwyczajni|wspierajacy|stowarzyszeni|rzeczywisci)\s{0,3}$/su;
  const lead = parts.slice(0, -1);
  const several =
    parts.length > 2 && (lead.every((part) => kinds.test(part)) || lead.every((part) => types.test(part)));
  return several ? folded.indexOf(':') : last;
}

/** `Stowarzyszenie liczyło 9 członków. Były to: …` */
function frameBefore(context: PageContext, statement: Statement): Frame | null {
  const told =
    /^\s{0,3}(?:obecni|aktualni|pozostali|(?:sa|byly|byli)\s{1,3}to|(?:(?:dwie|dwa|trzy|cztery|piec|szesc)\s{1,3})?(?:z\s{1,3}nich\s{1,3})?(?:najwazniejsze|glowne|najstarsze|najwieksze)(?:\s{1,3}z\s{1,3}nich)?(?:\s{1,3}to)?|(?:\d{1,3}|dw[ao]\p{L}{0,3}|trzy|cztery|piec|szesc|wiekszosc)\s{1,3}z\s{1,3}nich\s{1,3}(?:znajduj|lez|pochodz|jest|to)\p{L}{0,3}\s[^:]{0,60})\s{0,3}:/u;
  if (!told.test(statement.folded)) return null;
  const before = context.statements[statement.index - 1];
  const frame = before === undefined || before.block !== statement.block ? null : frameOf(context, before);
  return frame !== null && /^\s{0,3}(?:obecni|aktualni|pozostali)/u.test(statement.folded)
    ? { ...frame, founding: false, span: { start: statement.start, end: statement.end } }
    : frame;
}

/** The statements of each item; a definition belongs to the term above it. */
function itemsOf(context: PageContext, blocks: readonly number[], frame: Frame): readonly (readonly Statement[])[] {
  const items: Statement[][] = [];
  for (const block of blocks) {
    // `II.` of `II. Związek Gmin Soły` is a sentence of its own.
    const statements = nameFirst(
      (context.byBlock[block] ?? []).filter(({ text }, at) => at > 0 || !/^\s{0,3}[IVX]{1,5}\.\s{0,3}$/u.test(text)),
    );
    const kind = context.page.blocks[block]?.kind;
    const own = frame.kind === 'members' || (frame.kind === 'organizations' && isOrganizationLine(context, block));
    const prose = kind === 'paragraph' && !own && context.page.blocks[block - 1]?.kind === 'list_item';
    // `Niemcy` as the term of the town below it
    const told =
      kind === 'definition' &&
      !isCountryAlone(context, block - 1) &&
      !isIntro(context, block - 1) &&
      !isTermOf(context, block, frame);
    // `Umowa partnerska podpisana 12 maja 1995 r.` below `Gettorf (Niemcy)`, both read as items
    const bond =
      frame.kind === 'partners' &&
      kind === 'list_item' &&
      /^[\s•*–-]{0,4}(?:umow|porozumien|akt|deklaracj|podpisan|partnerstw|wspolprac)\p{L}{0,5}\s/u.test(
        statements[0]?.folded ?? '',
      ) &&
      isBond(statements);
    const before = told || prose || bond || isTold(context, block) ? items.at(-1) : undefined;
    const lines = kind !== 'paragraph' ? [] : linesIn(frame, statements);
    // `Krajowe: Związek X`: one part, without what goes before it
    if (lines.length > 1 || (lines[0]?.[0] !== undefined && lines[0][0].start > (statements[0]?.start ?? 0))) {
      items.push(...lines.map((line) => [...line]));
      continue;
    }
    if (before === undefined) items.push([...statements, ...belowHead(context, block)]);
    else before.push(...statements);
  }
  return items;
}

/** `13.10.1999 r. Tapolca – Węgry`, which the full stop parts: the name goes before its day. */
function nameFirst(statements: readonly Statement[]): readonly Statement[] {
  const [day, ...others] = statements;
  const alone = day !== undefined && isDayAlone(day.text);
  return alone && others.length > 0 ? [...others, day] : statements;
}

function linesIn({ kind }: Frame, statements: readonly Statement[]): readonly (readonly Statement[])[] {
  if (kind === 'members') return [];
  return kind === 'partners' ? townLines(statements) : organizationLines(statements);
}

/** Lines of one paragraph of which each names a town abroad: `Tapolca – Węgry – od 2002`. */
function townLines(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const whole = statements.every(
    (one) =>
      one.text.length < 90 && isAbroad(one) && /^\s{0,3}\p{Lu}/u.test(one.text) && !/[.!?]\s{0,3}$/u.test(one.text),
  );
  return whole ? statements.map((one) => [one]) : [];
}

/** A paragraph whose lines are the list: `Gmina Rzeczyca` / `Gmina Inowłódz`. */
function isLines(context: PageContext, block: number): boolean {
  if (categoryLead(context, block) > 0) return true;
  const own = context.page.blocks[block];
  if (own?.kind !== 'paragraph' && own?.kind !== 'definition') return false;
  const lines = context.page.text.slice(own.start, own.end).split('\n');
  const named = unitLead(context, block) > 0 ? lines.slice(1) : lines;
  // `Kock  |  www.kock.pl`, each line with its site.
  if (named.every((line) => withoutContact(line) !== line && looksLikeEntry(withoutContact(line)))) return true;
  if (lines.length === 1)
    return isNameRun(lines[0] ?? '') || isRunBelowCategory(context, block) || unitRun(lines[0] ?? '') !== null;
  const other = /\d{3}|@|www\.|(?<![a-z])(?:ul|tel|al)\./u;
  return lines.length >= 2 && lines.every((line) => looksLikeEntry(line) && !other.test(line));
}

/** `Członek honorowy: Muzeum w Kętach`: what the line says of those it lists goes before what stands above the list. */
function ofCategory(context: PageContext, frame: Frame, block: number): Frame {
  const start = context.page.blocks[block]?.start ?? 0;
  const lead = context.reading.folded.slice(start, start + categoryLead(context, block));
  if (!/czlon/u.test(lead)) return frame;
  return { ...frame, founding: /zalozyciel/u.test(lead), honorary: /honorow/u.test(lead) };
}

function linesOf(context: PageContext, block: number): readonly Group['inline'][] {
  const statement = context.byBlock[block]?.[0];
  if (statement === undefined) return [];
  const lead = statement.start + Math.max(categoryLead(context, block), unitLead(context, block));
  const lands = landLines(context, block);
  return (lands.length > 0 ? lands : [{ from: lead }]).map((line) => ({ statement, ...line }));
}

/** A heading above a sentence that says the same with more (`Miasta partnerskie` / `Oława podpisała umowy z:`) leaves the list to it. */
function isOutdone(context: PageContext, statement: Statement, { kind }: Frame): boolean {
  if (statement.kind !== 'heading') {
    // `Szereg miast przystąpiło do sieci w 2015 r. Poza nimi członkami są:`: the sentence with the colon says what it lists.
    const last = context.byBlock[statement.block]?.at(-1);
    const opens = last !== undefined && last !== statement && last.folded.trimEnd().endsWith(':');
    return opens && (frameOf(context, last)?.kind ?? kind) !== kind;
  }
  const next = (context.byBlock[statement.block + 1] ?? []).find((one) => frameOf(context, one) !== null);
  return (
    next !== undefined &&
    context.page.blocks[next.block]?.kind === 'paragraph' &&
    (announces(context, next) || LISTED.has(context.page.blocks[next.block + 1]?.kind ?? ''))
  );
}

/** A table whose own columns say what it lists: `Gmina | Data przystąpienia`, `Organizacja | Członkostwo od`. */
function columnFrame(context: PageContext, statement: Statement): Frame | null {
  const { blocks } = context.page;
  const below = blocks[statement.block + 1];
  const heads = below?.kind === 'table_row' && blocks[statement.block - 1]?.kind !== 'table_row';
  const abroad = heads ? (townsAbroad(context, statement) ?? sectorHeads(context, statement)) : null;
  if (abroad !== null) return abroad;
  if (
    !heads ||
    !/przyst[ae]p|wstapieni|wystapi|czlonk|czlonek\s{1,3}(?:od|do)(?!\p{L})|przyje[ct]|akces|nalez|we?\s{1,3}(?:zwiazku|stowarzyszeniu|sieci|unii|lgd|lot|lidze|klastrze)\s{1,3}od(?!\p{L})/u.test(
      statement.folded,
    )
  )
    return null;
  return columnsOf(context, statement);
}

/** `Tabela pokazuje zrzeszenia, w których …`: says itself that the list comes, whatever the sentences between tell. */
const SHOWS =
  /^\s{0,3}(?:(?:ponizsz|niniejsz)\p{L}{1,3}\s{1,3})?(?:tabela|lista|wykaz|zestawienie|spis)\s{1,3}(?:\p{L}{3,14}\s{1,3}){0,2}?(?:pokazuje|przedstawia|prezentuje|zawiera|wymienia|obejmuje|podaje|wylicza)(?!\p{L})/u;

/** `Zestawienie członkostw gminy. Kolejność alfabetyczna.` and the list. */
function isFollowed(context: PageContext, statement: Statement): boolean {
  const block = context.page.blocks[statement.block];
  // Eighty letters, and the spaces between what is left of the block.
  const most = SHOWS.test(statement.folded) ? 600 : 120;
  if (block === undefined || block.end - statement.end > most) return false;
  if (!LISTED.has(context.page.blocks[statement.block + 1]?.kind ?? '')) return false;
  const rest = (context.byBlock[statement.block] ?? []).filter((one) => one.index > statement.index);
  const length = rest.reduce((sum, one) => sum + one.text.length, 0);
  return length <= (most * 2) / 3 && rest.every((one) => !one.folded.includes(':'));
}

const endsBlock = ({ byBlock }: PageContext, statement: Statement): boolean =>
  byBlock[statement.block]?.at(-1) === statement;
