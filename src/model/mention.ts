import type { EventClassification } from './event.ts';
import type { Span } from './span.ts';
import type { DateExpression } from './temporal.ts';

interface MentionBase extends Span {
  /** Index into `Page.blocks`. A mention never crosses a block. */
  readonly block: number;
  /** 0 to 1: how sure the recogniser is of the reading. */
  readonly confidence: number;
  /** The source file under `src/` that proposed it. */
  readonly rule: string;
}

/**
 * What a date is the date of, as its nearest words say.
 * `plain`: nothing says otherwise. `document`: of a resolution, decision, contract, letter (`uchwała nr … z dnia …`).
 * `statute`: of an act or journal of laws. `deadline`: `do dnia …`, `termin składania ofert`. `period`: `w latach 2014-2020`, a financial year.
 */
export type DateUse = 'plain' | 'document' | 'statute' | 'deadline' | 'period';

export interface DateMention extends MentionBase {
  readonly kind: 'date';
  readonly expression: DateExpression;
  readonly use: DateUse;
}

/** `godz. 10.00`, `o 17:30`, `w godz. 9-15`: local time, `HH:MM`. */
export interface TimeMention extends MentionBase {
  readonly kind: 'time';
  readonly time: string;
  readonly end_time: string | null;
}

export type PlaceType = 'town' | 'gmina' | 'village' | 'county' | 'voivodeship' | 'city' | 'country' | 'region';

/** One place of the gazetteer that a form may stand for. */
export interface PlaceCandidate {
  /** Nominative: `Łódź`, `powiat wejherowski`, `województwo zachodniopomorskie`, `Bruksela`. */
  readonly name: string;
  readonly type: PlaceType;
  /** ISO 3166 alpha-2 where known, `PL` for Polish units. */
  readonly country: string | null;
  /** TERYT code (TERC), text with leading zeros; null for foreign places. */
  readonly teryt: string | null;
  /** Voivodeship or country name, for telling homonyms apart. */
  readonly area: string | null;
  readonly population: number | null;
}

/**
 * The part a place plays in its phrase.
 * `venue`: `w Gdańsku`, `we Wrocławiu`, `na terenie gminy X`. `unit`: the municipality itself as an actor (`Miasto Poznań`, `Gmina Budry`).
 * `seat`: `z siedzibą w`, an address. `origin`: `z Łotwy`, `do Lizbony`. `office`: `prezydent Gliwic`, `burmistrz`. `name_part`: inside an organisation's
 * or event's name. `street`: `ul. Warszawska`, `Aleje Krakowskie`. `other`: none of these.
 */
export type PlaceRole = 'venue' | 'unit' | 'seat' | 'origin' | 'office' | 'name_part' | 'street' | 'other';

export interface PlaceMention extends MentionBase {
  readonly kind: 'place';
  /** Nominative of the best candidate. */
  readonly name: string;
  /** Best first; more than one: the page does not say which. Empty: a name the gazetteer does not know, read from its anchor. */
  readonly candidates: readonly PlaceCandidate[];
  readonly role: PlaceRole;
}

export interface OrganizationMention extends MentionBase {
  readonly kind: 'organization';
  /** Nominative, as the source spells it: `Stowarzyszenie Gmin i Powiatów Wielkopolski`. */
  readonly name: string;
  readonly acronym: string | null;
  /** Lemma of the head noun (`związek`, `ministerstwo`, `gmina`), or null for foreign and bare names. */
  readonly head: string | null;
  /** `sure` false: read by shape only (a foreign name, an all-caps word). */
  readonly sure: boolean;
}

export interface PersonMention extends MentionBase {
  readonly kind: 'person';
  /** Nominative where the rule is sure, else as written. */
  readonly name: string;
  readonly nominative: boolean;
  /** `{label: 'zastępca prezydenta Wejherowa', organization: null}`; null where no post stands beside the name. */
  readonly post: { readonly label: string; readonly organization: string | null } | null;
}

export interface OccasionMention extends MentionBase {
  readonly kind: 'occasion';
  /** Nominative, with edition and quoted title as printed: `IV Kongres Polityki Miejskiej i Regionalnej`. */
  readonly name: string;
  readonly classification: EventClassification;
  readonly edition: number | null;
  /** The name without edition, year and place; null where the words are only generic (`spotkanie`, `konferencja`). */
  readonly series: string | null;
  /** Span of the head noun. */
  readonly head: Span;
  /** The title in quotation marks that belongs to it, without the marks; null where none. */
  readonly quoted: string | null;
  /** True where the words name this occasion (an edition, capitals, a quoted title); false for `spotkanie`, `konferencja`. */
  readonly named: boolean;
  readonly plural: boolean;
  /** Lemma of the head noun: `kongres`. */
  readonly lemma: string;
  /** `strong`: with a date it is an event. `weak`: needs more around it. `hypernym` (`wydarzenie`): only refers to another. */
  readonly weight: 'strong' | 'weak' | 'hypernym';
  /** Cases that the head noun's form may stand for. */
  readonly cases: readonly ('nom' | 'gen' | 'dat' | 'acc' | 'inst' | 'loc')[];
  /** `tegoroczna` → this_year, `ubiegłoroczny` → last_year, `poprzednia` → previous, `kolejna`, `najbliższa` → next. */
  readonly deixis: 'this_year' | 'last_year' | 'previous' | 'next' | null;
  /** What it is about, behind the name and no part of it: `o transporcie zbiorowym` of `debata o transporcie zbiorowym`; `end` is where it ends in the page's text. */
  readonly about: { readonly text: string; readonly end: number } | null;
}

export type Mention = DateMention | TimeMention | PlaceMention | OrganizationMention | PersonMention | OccasionMention;
