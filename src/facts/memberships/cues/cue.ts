import type { MembershipRole } from '../../../model/membership.ts';
import { NETWORK_NAMES } from '../../../polish/organizations/networks.ts';
import { type Phrase, phrase } from '../../../polish/phrases/phrase.ts';

/** What a sentence says of belonging, on folded text. Groups: none; the parties stand around the match. */
export interface MembershipCue {
  readonly pattern: Phrase;
  /** Where the organisation stands, and where the members: seen from the match. */
  /** `pronoun`: the association that the words before speak of (`jest w nim od 2011 roku`). `us`: the one whose page it is (`należy do nas`). */
  /** `told`: the association named last before it. `founded`: behind the match, else the one that the sentence before founds. `counted`: whose members the sentence before counts. `gained`: who it says has a new one. */
  readonly organization: 'after' | 'before' | 'relative' | 'pronoun' | 'us' | 'told' | 'founded' | 'counted' | 'gained';
  /**
   * `next`: the first of them behind the match, and what is joined to it. `names`: those behind it that only unit words and numbers part from it.
   * `beside`: the one right before it. `subject`: the sentence's first.
   */
  readonly member: 'after' | 'before' | 'list' | 'either' | 'next' | 'names' | 'beside' | 'subject';
  readonly change: 'holds' | 'joined' | 'left';
  /** The verb alone speaks of the association that the page is about: `Rok później dołączyła gmina Somonino`. */
  readonly implied?: boolean;
  readonly role?: MembershipRole;
  /** The member is named in the sentence; the page's own municipality is not meant. */
  readonly named?: boolean;
  /** A decision: only a day of effect (`z dniem 1 stycznia`) is the membership's, not that of the decision. */
  readonly decided?: boolean;
  /** A council resolves or agrees that its unit joins, which need not have come about: without a day of effect no more than likely. */
  readonly resolve?: boolean;
  /** Only in a heading. */
  readonly headline?: boolean;
  /** At least so many members. */
  readonly least?: number;
  /** The organisation stands straight behind the match: `w skład Związku`, not `do realizacji zadań Związku`. */
  readonly near?: boolean;
  /** The verb says so only of associations: `działa w Urzędzie od 2006 roku` is said of a counter. */
  readonly association?: boolean;
  /** Officials stand for their towns: `podpisali burmistrzowie Mielca i Borowej`. */
  readonly offices?: boolean;
  /** Only where the sentence before founds an association. */
  readonly anew?: boolean;
  /** Says itself that it holds no more. */
  readonly ended?: boolean;
  /** Only where the day is told that it ended, here or in the sentences behind. */
  readonly dated?: boolean;
  /** Nothing but the members and their days stands behind the match. */
  readonly bare?: boolean;
  /** Said of one alone, the last before it: `przygotowują Kock i Fundacja X, członkini Y`. */
  readonly nearest?: boolean;
  /** What is left stands behind `z` in the instrumental: `rozstaje się ze Związkiem`. */
  readonly instrumental?: boolean;
  /** Nothing but a unit's word stands between what is joined and who joins. */
  readonly straight?: boolean;
  /** What may stand between the match and the first member behind it, on folded text. */
  readonly gap?: RegExp;
}

export const KIND = String.raw`(?:(?:aktywn|zwyczajn|rzeczywist|stowarzyszon|wspierajac|stal|pelnoprawn|dlugoletni|zalozycielsk|zalozyciel|honorow)\p{L}{0,4}\s{1,3}){0,2}`;

/** `od 12 marca 2010 r.`, `od roku 1993`, `w 1998 roku`, `od 18 października`. */
export const WHEN = String.raw`(?:\s{1,3}(?:od|z|w)(?!\p{L})(?:\s{1,3}(?:dnia|dniem|roku|poczatku)){0,2}(?:\s{1,3}\d{1,2})?(?:\s{1,3}\p{L}{3,13})?(?:\s{1,3}\d{4})?(?:\s{0,3}(?:r\.|roku|br\.))?)?`;
/** Into what one enters: `do Związku`, `do grona członków Związku`, `do grona miast członkowskich Związku`, `w skład Związku`, `w szeregi Związku`. */
export const INTO = String.raw`(?:do(?:\s{1,3}(?:grona|rodziny|skladu|szeregow)(?:\s{1,3}(?:czlonkow|sygnatariuszy|uczestnikow)|\s{1,3}(?:miast|miasteczek|miejscowosci|gmin|samorzadow|powiatow|organizacji)(?:\s{1,3}(?:czlonkowskich|w|z))?)?)?|w\s{1,3}(?:sklad|szeregi|struktury|poczet(?:\s{1,3}czlonkow)?|grono(?:\s{1,3}czlonkow)?))`;
/** A few words of one clause; the full stop of `3 maja 2011 r.` ends none. */
export const WORDS = String.raw`(?:\s{1,3}(?:r\.|[^\s.;:,]{1,20})){0,6}?`;

/** `z Polski`, `z całego kraju`, `ze Śląska`, `z województwa śląskiego`: where those who are named next lie. */
const FROM_WHERE = String.raw`(?:ze?|spoza)\s{1,3}(?:(?:calego|calej|terenu|obszaru|naszego|naszej)\s{1,3}){0,3}(?:polski|kraju|regionu|(?:malo|wielko)polski|(?:(?:gornego|dolnego)\s{1,3})?slaska|mazowsza|pomorza|podlasia|podkarpacia|podhala|kujaw|kaszub|zaglebia|jury|lubelszczyzny|opolszczyzny|sadecczyzny|warmii(?:\s{1,3}i\s{1,3}mazur)?|mazur|(?:wojewodztwa|powiatu|ziemi)(?:\s{1,3}(?:\p{L}{4,12}-)?\p{L}{4,24}(?:ego|ej))?)(?!\p{L})`;

/** Between a verb and the members that it takes: kinds, numbers, `m.in.`, where they lie, and nothing else. */
export const UNITS_ONLY = new RegExp(
  String.raw`^(?:${FROM_WHERE}|\(|[\s,:]|(?:od|w)\s{1,3}(?:\d{1,2}\s{1,3}\p{L}{3,13}\s{1,3})?\d{4}\s{1,3}(?:roku|r\.)|m\.?\s?in\.?|miedzy\s{1,3}innymi|w\s{1,3}tym|\d{1,4}|(?:dw|trz|czter|piec|szesc|siedem|osiem|dziewiec|dziesiec|jedena)\p{L}{0,10}(?!\p{L})|tak(?:ie|ich)\s{1,3}jak|(?:dotad|dotychczas|lacznie|kolejno|dzis|dzisiaj|obecnie|juz|tylko|jedynie|nadal|takze|rowniez|tez|natomiast|oraz|i)(?!\p{L})|(?:powiat(?:u|ow)|wojewodztwa)\s{1,3}(?:\p{L}{4,14}-)?\p{L}{2,20}(?:sk|ck|dzk)(?:iego|ich)(?=\s{0,2}[(:])|(?:polski\p{L}{1,2}|nastepujac\p{L}{1,3}|sasiedni\p{L}{1,2}|okoliczn\p{L}{1,2})(?!\p{L})|(?:gmin|miast|miasteczk|samorzad|powiat|jednost|osrodk)\p{L}{0,4}(?:\s{1,3}czlonkowsk\p{L}{1,3}|\s{1,3}\p{L}{5,20}(?:skie|skich|ckie|ckich)(?=\s{0,2}[(:]))?(?:\s{1,3}[–—-](?=\s))?(?!\p{L})|czlonk(?:ow|ami)\s{1,3}(?:zwyczajn|rzeczywist)\p{L}{2,3}(?=\s\()|kolejn\p{L}{1,3}(?!\p{L})|now\p{L}{1,3}(?:\s{1,3}czlonk\p{L}{1,3}(?:\s{1,3}[–—-](?=\s))?)?(?!\p{L})|(?:m|gm)\.)*$`,
  'u',
);

/** Conditions, wishes, refusals and representation: nothing holds by them. Trap: `na wniosek Zarządu przyjęto`, by whose wish it was done. */
export const NOT_STATED = phrase(
  /(?<![a-z])(?:nigdy|posrednio|nie\s{1,3}wyra\p{L}{2,6}|aby|zeby|wol(?:e|eli|al\p{L}{0,2}|imy)|nie\s{1,3}(?:jest(?:esmy)?|sa|byl\p{L}{0,5}|nalez\p{L}{1,4}|przystap\p{L}{1,7}|zostal\p{L}{0,2}|(?:zgodzi|wyrazi|popar|zdecydowa|zatwierdzi|uchwali|przyje|przyja|podje|weszl|wszed|wstapi|dolaczy|wykluczy|wykluczo|skresli|skreslo|wystapi|odesz|odszed|opusci|zrezygnowa)\p{L}{1,4})|(?:moze|moga)(?!\s{1,3}(?:sie\s{1,3})?(?:poszczyc|pochwal))|mozna|powin\p{L}{2,4}|chce|chca|chec|chetn\p{L}{1,3}|zamierza\p{L}{0,2}|planuj\p{L}{1,2}|rozwaza\p{L}{0,2}|odmow(?:il\p{L}{0,2}|iono)|odrzuc(?:il\p{L}{0,2}|ono)|odlozono|wstrzymano|(?<!(?<![a-z])na\s{1,3}(?:\p{L}{2,8}\s{1,3}){0,2})wniosek|wnios(?:ku|kuje)|kandyd\p{L}{2,6}|stara\s{1,3}sie|ubiega\p{L}{0,2}\s{1,3}sie|warunk\p{L}{1,4}|(?:w\s{1,3}roli|w\s{1,3}charakterze|jako|status\p{L}{0,2})\s{1,3}obserwator\p{L}{1,3}|gdyby|jesli|jezeli|kto|kazd\p{L}{1,3}|przystapi\p{L}{0,4}\s{1,3}do\s{1,3}(?:realiz|prac|przetarg|licytac|rokowan|program|projekt|wykon|egzamin|umow|budow|konkurs)\p{L}{0,6}|do\s{1,3}(?:przetarg|licytac|rokowan|konkurs)\p{L}{0,4}\s{1,3}przystapi\p{L}{0,4})(?!\p{L})/u,
);

/** The role that the words give. */
export function roleOf(folded: string): 'member' | 'founding_member' | 'honorary_member' | 'partner' {
  if (
    /zalozyciel(?!sk)|(?:gmin|miast|powiat|samorzad)\p{L}{0,4}\s{1,3}zalozycielsk|zalozycielsk\p{L}{1,3}\s{1,3}czlonk|czlonk\p{L}{1,4}\s{1,3}zalozycielsk|wspolzalozy|(?<![a-z])za(?:kladal|lozyl)ismy(?!\p{L})/u.test(
      folded,
    )
  )
    return 'founding_member';
  if (/czlonk\p{L}{1,4}\s{1,3}honorow|honorow\p{L}{1,4}\s{1,3}czlonk/u.test(folded)) return 'honorary_member';
  return 'member';
}

/** Not yet: `data przystąpienia: — (procedura trwa)`, `Rymanów (kandydat)`, `trwają rozmowy, umowy jeszcze nie ma`. */
export const PENDING = phrase(
  /(?<![a-z])(?:procedura|w\s{1,3}toku|wniosek|planowan\p{L}{1,2}|w\s{1,3}trakcie|kandydat\p{L}{0,3}|kandydujac\p{L}{1,2}|(?:trwaja|prowadz\p{L}{1,4})\s{1,3}(?:rozmowy|uzgodnienia|przygotowania)|na\s{1,3}razie\s{1,3}nie(?=\s)|(?:jeszcze|dotad)\s{1,3}nie\s{1,3}\p{L}{2,14}|nie\s{1,3}\p{L}{2,12}\s{1,3}jeszcze|w\s{1,3}przygotowaniu|nie\s{1,3}doczekal\p{L}{0,2}\s{1,3}sie)(?!\p{L})|:\s{0,3}[-–—](?:\s|$)/u,
);

/** What may stand between the name of what is joined and of who joins: a unit's word. */
export const STRAIGHT = /^[\s”"]{0,3}(?:(?:gmin|miast|miasteczek|samorzad|powiat|jednost)\p{L}{0,4}\s{1,3})?$/u;

/** Behind what is said to be of a body, the body's own word: `częścią Ogólnopolskiej Sieci Y`, `najmłodszym miastem Cittaslow`. Trap: `Unii Europejskiej`. */
export const OF_BODY = String.raw`(?=\s{1,3}(?:\p{L}{4,24}(?:ego|ej)\s{1,3}){0,2}(?:zwiazku|stowarzyszenia|unii(?!\s{1,3}europ)|ligi|federacji|zrzeszenia|klastra|euroregionu|sieci|lokalnej\s{1,3}(?:grupy|organizacji)|lgd|lot|lgr|porozumienia|partnerstwa|konwentu|koalicji|${NETWORK_NAMES})(?!\p{L}))`;
/** Behind a word of leaving, the body that is left: `wystąpieniu Gminy X ze Związku Y`. Trap: `wystąpieniu z wnioskiem`. */
export const FROM_BODY = String.raw`[^.;]{0,60}?\sze?\s{1,3}(?:\p{L}{4,24}(?:ego|ej)\s{1,3}){0,2}(?:zwiazku|stowarzyszenia|unii|sieci|ligi|federacji|zrzeszenia|euroregionu|porozumienia|klastra|lokalnej|lgd|lot)(?!\p{L})`;
