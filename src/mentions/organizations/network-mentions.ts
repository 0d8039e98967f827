import type { OrganizationMention } from '../../model/mention.ts';
import { isAcronymShape } from '../../polish/organizations/acronym.ts';
import { isNetwork } from '../../polish/organizations/networks.ts';
import { TITLE, UPPER } from '../../polish/tokens.ts';
import type { Reading, Segment } from '../reading.ts';
import { anyTrigger, hasTrigger } from '../reading.ts';
import { foldedAt, gluedToNext, isMark, isNumber, isWord, rawAt } from '../token-view.ts';
import { trigger } from '../triggers.ts';

const RULE = 'mentions/organizations/network-mentions.ts';

/** Words right before a body's sign: `sieci METREX`, `członkiem ICLEI`, `konferencja METREX`, `zgromadzenia EUROCITIES`. */
const CUES =
  /^(?:siec|sieci|siecia|organizacj[aiey]|czlon(?:ek|kiem|kami|kow|kowie|kinia|kostw[oaeu]|kostwem)|stowarzyszeni(?:e|a|u|em)|konferencj[aiey]|zgromadzeni[aeu]|kongres|kongresu|zebrani[aeu]|sekretariat|sekretariatu|prezydium|platform[aey]|inicjatyw[aey]|sesj[aiey]|spotkani[aeu]|forum|przedstawiciel[ei]?|przedstawicielami|(?:wspol)?zalozyciel(?:e|i|em|ami|a)?|szereg(?:i|ach|ow))$/;

/** Signs in capitals that are something else: documents, taxes, formats, offices' systems. */
const NOT_BODIES = new Set(
  'SIWZ VAT CPV PZP NIP REGON KRS BIP RODO COVID COVID19 PDF DOC DOCX HTML HTTP HTTPS WWW EPUAP ESP PESEL CEIDG PLN EUR USD UTC ISO PN EN CNC OPZ SWZ JEDZ ESPD CD DVD SMS MMS GPS LED LCD PCV PVC TV RTV AGD UWAGA NOWE NIE TAK ORAZ DLA TUTAJ PROGRAM REGULAMIN ZAPROSZENIE UCHWAŁA ZARZĄDZENIE OGŁOSZENIE INFORMACJA KOMUNIKAT EDYCJA ON LINE ONLINE ZOOM TEAMS YOUTUBE FACEBOOK UWAGI KONTAKT AKTUALNOŚCI AKTUALNOSCI STATYSTYKA STATYSTYKI HISTORIA TURYSTYKA KULTURA EDUKACJA OŚWIATA OSWIATA PRZETARGI PODATKI WYBORY SOŁECTWA SOLECTWA KOMISJE REFERATY WYDZIAŁY WYDZIALY SKARGI PETYCJE BUDŻET BUDZET REJESTRY EWIDENCJE ARCHIWUM REDAKCJA INSTRUKCJA'.split(
    ' ',
  ),
);

/**
 * Networks known by a sign in capitals (`METREX`, `EUROCITIES`): a sign of four letters or more that somewhere on the page stands after a word for a body or
 * its meeting, or alone in a list item; then every use of it. Those known by their names (`Cittaslow`) anywhere, in full where `named` has one name that holds them.
 * Read by shape: `sure` is false.
 */
export function networkMentions(
  reading: Reading,
  named: readonly OrganizationMention[],
): readonly OrganizationMention[] {
  const established = new Set<string>();
  eachSign(reading, (segment, at, sign) => {
    if (CUES.test(foldedAt(reading, at - 1)) || standsAlone(reading, segment, at) || isNetwork(sign))
      established.add(sign);
  });
  const found: OrganizationMention[] = [];
  eachSign(reading, (segment, at, sign) => {
    if (established.has(sign)) found.push(mentionOf(reading, segment, at, sign));
  });
  eachKnown(reading, (segment, at, sign) =>
    found.push({ ...mentionOf(reading, segment, at, sign), name: fullName(named, sign) }),
  );
  return found;
}

const SIGN = trigger(
  ({ printed, shape }) =>
    shape === UPPER &&
    printed.length >= 4 &&
    !NOT_BODIES.has(printed) &&
    !/^[IVXLCDM]{4,60}$/.test(printed) &&
    (isAcronymShape(printed) || printed.length > 6),
);

function eachSign(reading: Reading, use: (segment: Segment, at: number, sign: string) => void): void {
  for (const segment of reading.segments) {
    if (!anyTrigger(segment, SIGN)) continue;
    for (let i = segment.first; i < segment.last; i++) {
      if (!hasTrigger(reading, i, SIGN) || besideCapitals(reading, segment, i)) continue;
      use(segment, i, rawAt(reading, i));
    }
  }
}

/** `Cittaslow` on a page that names one `Polska Krajowa Sieć Miast Cittaslow`. */
function fullName(named: readonly OrganizationMention[], sign: string): string {
  const [only, ...others] = new Set(named.map(({ name }) => name).filter((name) => name.includes(` ${sign}`)));
  return only === undefined || others.length > 0 ? sign : only;
}

/** In small letters but the first; capitals are signs. */
const KNOWN = trigger(({ printed, shape }) => shape === TITLE && isNetwork(printed));

/** `należą do Cittaslow`: a word that is no sign, and known. */
function eachKnown(reading: Reading, use: (segment: Segment, at: number, name: string) => void): void {
  for (const segment of reading.segments) {
    if (!anyTrigger(segment, KNOWN)) continue;
    for (let i = segment.first; i < segment.last; i++)
      if (hasTrigger(reading, i, KNOWN) && !(gluedToNext(reading, i) && isMark(reading, i + 1, '-')))
        use(segment, i, rawAt(reading, i));
  }
}

/** `UCHWAŁA RADY GMINY`: capitals of a heading, no sign. */
function besideCapitals(reading: Reading, segment: Segment, at: number): boolean {
  const left = at > segment.first && isWord(reading, at - 1) && reading.tokens.shapes[at - 1] === UPPER;
  const right = at + 1 < segment.last && isWord(reading, at + 1) && reading.tokens.shapes[at + 1] === UPPER;
  const compound =
    (gluedToNext(reading, at) && !/[.,;:)”"]/u.test(rawAt(reading, at + 1))) || gluedToNext(reading, at - 1);
  return left || right || (compound && !isMark(reading, at - 1, '('));
}

/** A list item that is the sign and nothing else. */
function standsAlone(reading: Reading, segment: Segment, at: number): boolean {
  if (reading.page.blocks[segment.block]?.kind !== 'list_item') return false;
  for (let i = segment.first; i < segment.last; i++)
    if (i !== at && (isWord(reading, i) || isNumber(reading, i))) return false;
  return true;
}

function mentionOf(reading: Reading, segment: Segment, at: number, sign: string): OrganizationMention {
  return {
    kind: 'organization',
    start: reading.tokens.starts[at] ?? 0,
    end: reading.tokens.ends[at] ?? 0,
    block: segment.block,
    confidence: 0.7,
    rule: RULE,
    name: sign,
    acronym: null,
    head: null,
    sure: false,
  };
}
