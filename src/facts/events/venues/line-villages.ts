import type { PlaceCandidate } from '../../../model/mention.ts';
import type { Block } from '../../../model/page.ts';
import type { Span } from '../../../model/span.ts';
import { villageHomographOf } from '../../../polish/places/homographs.ts';
import { type Village, villagesNamed } from '../../../polish/places/villages.ts';
import { type PageContext, type Statement, statementAt } from '../../context.ts';
import type { Draft, DraftPlace } from '../drafts/draft.ts';
import { hasVerb } from '../wording/has-verb.ts';
import { cardLines } from './venue-lines.ts';

/** A line longer than this is a sentence. */
const LONGEST = 160;
/** Columns that say whom it is for, who holds it or whom to call, not where. */
const OTHER_COLUMN =
  /(?<!\p{L})(?:dla|kto|kogo|organiz|kontakt|osob|prowadz|uczest|telefon|obszar|sk[łl]ad|gospodar|zwyci|wynik)/iu;
const NAME = /^\p{Lu}\p{Ll}{2,20}(?:[ -]\p{Lu}\p{Ll}{2,20}){0,2}$/u;
/** `świetlica Jankowice`, `Boisko w Kątach`: a ground and the name it stands beside. */
const GROUND =
  /^(?:[śŚsS]wietlica|[Rr]emiza|[Bb]oisko|[Pp]la[żz]a|[Pp]lac|[Pp]olana|[Ss]tadion|[Aa]mfiteatr|[Pp]ark|[Ss]ala|[Hh]ala|[Pp]rzysta[ńn]|[Pp]awilon|[Ss]zko[łl]a|[Kk]o[śs]ci[óo][łl])(?:\s(?:wiejska|sportowe|sportowy|sportowa|gimnastyczna|podstawowa|gminna|gminne|so[łl]ecka|rekreacyjny|festynowy))?\s(?=\p{Lu})/u;

const ONLY_GROUND =
  /^(?:[śŚsS]wietlica|[Rr]emiza|[Bb]oisko|[Pp]la[żz]a|[Pp]lac|[Pp]olana|[Ss]tadion|[Aa]mfiteatr|[Pp]ark|[Ss]ala|[Hh]ala|[Pp]rzysta[ńn]|[Pp]awilon|[Ss]zko[łl]a|[Kk]o[śs]ci[óo][łl]|[Dd]om|[Hh]otel|[Dd]w[óo]r|[Ss]kansen)(?:\s[\p{L}.„”]{2,20}){0,4}$/u;

/**
 * `Noc Kupały | Raszki, plaża`, `Święto Chleba, Raszki`, `świetlica Raszki`: villages that a line without a verb names bare, of the publisher's own commune or,
 * behind a comma or in brackets, of its voivodeship where but one is called so; of several those that stand beside a ground. Traps: a column of those it is for;
 * `Sobota`, `Nowe`, which are words; a route (`Raszki – Bór`), which has two ends.
 */
export function villagesInLines(context: PageContext, draft: Draft): readonly DraftPlace[] {
  const home = context.own.municipality;
  if (home === null) return [];
  const found = linesOf(context, draft).flatMap((span) =>
    partsOf(context.page.text, span, draft).flatMap((part) => {
      const village = villageAt(context.page.text.slice(part.start, part.end), home, part.behind);
      const span = { start: part.start, end: part.end };
      return village === null
        ? []
        : [{ ground: part.ground, name: village.name, candidate: village, span, basis: 'stated' as const }];
    }),
  );
  const beside = found.filter(({ ground }) => ground);
  const places = beside.length > 0 ? beside : found;
  return places
    .filter(({ name }, at) => places.findIndex((one) => one.name === name) === at)
    .map(({ name, candidate, span, basis }) => ({ name, candidate, span, basis }));
}

/** The cells of its row that may say where, or its lines, as far as they are no sentences, and those of the card below its heading. */
function linesOf(context: PageContext, draft: Draft): readonly Span[] {
  const row: Block | undefined = draft.row === null ? undefined : context.page.blocks[draft.row];
  if (row !== undefined && row.cells.length > 0)
    return row.cells.filter(({ header }) => header === null || !OTHER_COLUMN.test(header));
  const told = draft.mentions.flatMap((mention) => statementAt(context, mention.start) ?? []);
  return [...told.filter(isLine), ...cardLines(context, draft)];
}

function isLine(statement: Statement): boolean {
  return (
    statement.text.length <= LONGEST &&
    (statement.dates.length > 0 || statement.times.length > 0 || statement.kind === 'list_item') &&
    !hasVerb(statement)
  );
}

interface Part extends Span {
  /** Behind a comma or in brackets, where a place stands for sure. */
  readonly behind: boolean;
  /** Beside a ground: `świetlica, Raszki`, `Raszki, plaża`. */
  readonly ground: boolean;
}

/** What commas, brackets and dashes part; of the part that an occasion ends in, what follows it. */
function partsOf(text: string, { start, end }: Span, { mentions }: Draft): readonly Part[] {
  const line = text.slice(start, end);
  const marks = [...line.matchAll(/[,;|()\n]|\s[–—-]\s|\s(?=\d)|$/gu)];
  const pieces = marks.map((mark, at) => {
    const before = marks[at - 1];
    const from = before === undefined ? 0 : before.index + before[0].length;
    const behind = before !== undefined && /[,(]/u.test(before[0]);
    let first = start + from;
    // `Bieg po Klifie, Raszki` may be all of a row's title.
    for (const one of mentions)
      if (one.start < start + mark.index && one.end > first && !(behind && one.start < first)) first = one.end;
    const raw = text.slice(first, start + mark.index);
    const rest = raw.trim();
    const skipped = GROUND.exec(rest)?.[0].length ?? 0;
    const at0 = first + raw.length - raw.trimStart().length;
    return { start: at0 + skipped, end: at0 + rest.length, behind, ground: skipped > 0, rest, mark: mark[0], at };
  });
  const isGround = (at: number, comma: string | undefined) => comma === ',' && ONLY_GROUND.test(pieces[at]?.rest ?? '');
  return pieces
    .filter(
      (piece) =>
        piece.end > piece.start && !isRoute(piece, pieces[piece.at + 1]) && !isRoute(pieces[piece.at - 1], piece),
    )
    .map((piece) => ({
      ...piece,
      ground: piece.ground || isGround(piece.at - 1, pieces[piece.at - 1]?.mark) || isGround(piece.at + 1, piece.mark),
    }));
}

function villageAt(name: string, home: PlaceCandidate, behind: boolean): PlaceCandidate | null {
  if (!NAME.test(name) || name.length < 4) return null;
  const { word, adjective, person } = villageHomographOf(name);
  if (word || adjective) return null;
  const near = villagesNamed(name).filter(({ area }) => area === home.area);
  const own = near.find(({ commune }) => commune === home.name);
  if (own !== undefined) return plain(own);
  const [only, other] = near;
  return behind && !person && only !== undefined && other === undefined ? plain(only) : null;
}

const plain = ({ name, type, country, teryt, area, population }: Village): PlaceCandidate => ({
  name,
  type,
  country,
  teryt,
  area,
  population,
});

interface Piece {
  readonly rest: string;
  readonly mark: string;
}

/** `Raszki – Bór`: from one end to the other. */
function isRoute(from: Piece | undefined, to: Piece | undefined): boolean {
  return (
    from !== undefined && to !== undefined && /[–—-]/u.test(from.mark) && NAME.test(from.rest) && NAME.test(to.rest)
  );
}
