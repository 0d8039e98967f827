import { phrase } from '../../../polish/phrases/phrase.ts';
import { KIND, type MembershipCue, OF_BODY, UNITS_ONLY, WHEN, WORDS } from './cue.ts';
import {
  MEMBER_FIRST,
  MEMBER_NEXT,
  MEMBERS_BEHIND,
  MEMBERS_LAST,
  NAMES_OF_TOLD,
  OF_NAMED_BODY,
} from './word-orders.ts';

const RANKS = String.raw`(?:(?:swoj|nasz|jego|jej)\p{L}{0,2}\s{1,3})?(?:grono|sklad|szeregi|rodzine|poczet|liste\s{1,3}(?=czlonk|uczestn))(?:(?<=\s)|\s{1,3})(?:(?:swoich|naszych|miast|gmin|czlonkow|czlonkowsk\p{L}{1,3}|zrzeszonych\s{1,3}we?|uczestnikow|samorzadow)\s{1,3}){0,2}(?:(?:zwiazku|stowarzyszenia|sieci|unii|ligi|federacji|(?!osob|gosci|fanow|widzow|dzieci)[a-z]{2,6})\s{1,3}(?=o\s))?`;
const GREW = '(?:powiekszyl|poszerzyl|rozszerzyl|zwiekszyl|uzupelnil)';
const ONE_OF = String.raw`(?:(?:tez|takze|rowniez|obecnie|dzis)\s{1,3})?jed(?:en|n\p{L}{1,3})\s{1,3}ze?\s{1,3}(?:(?:\d{1,4}|\p{L}{3,16})\s{1,3}){0,3}?(?:miast|gmin|powiatow|samorzadow|miasteczek|jednostek|uczestnikow)(?:\s{1,3}i\s{1,3}(?:miast|gmin|powiatow))?(?:\s{1,3}(?:nalezacych\s{1,3}do|wchodzacych\s{1,3}w\s{1,3}sklad|(?:zrzeszon|skupion)ych\s{1,3}we?|tworzacych))?(?!\p{L}|\s{1,3}(?:partnersk|zaprzyjazn|blizniac|z\s|we?\s|na\s))`;
/** What is concluded between members; only straight behind its own word is it an association's name. */
const CONCLUDED = String.raw`(?<=(?<![a-z])(?:zwiazek|stowarzyszenie|siec|unie|lige|federacje|porozumienie|klaster|zrzeszenie|partnerstwo)\s[^.;:]{0,90})`;
const TAKES = String.raw`(?:odebral|otrzymal|przyjal|uzyskal|wreczono|przekazano|nadano|przyznano)\p{L}{0,5}`;
const PAPER = String.raw`(?:certyfikat|akt|dokument|swiadectw)\p{L}{0,2}\s{1,3}(?:czlonkowsk\p{L}{1,3}|czlonkostwa(?:\s{1,3}we?(?!\p{L}))?|przynaleznosci\s{1,3}do|przyjecia|przystapienia)`;

/**
 * Belonging told by a roster: who is added to it, stands on it, remains on it. Traps: `poszerzył ofertę o Kozy`, `jedna z gmin objętych projektem Związku`,
 * `Porozumienie ze Związkiem zawarły Kozy` (with it).
 */
export const ROSTER_CUES: readonly MembershipCue[] = [
  // Związek powiększył się o gminy A oraz B / Zarząd Związku poszerzył grono członków o Gminę A
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:(?:powiekszyl\\p{L}{0,2}|rozros\\p{L}{1,3})${WHEN}\\s{1,3}sie${WORDS}\\s{1,3}|${GREW}\\p{L}{0,2}${WHEN}\\s{1,3}${RANKS}${WHEN}\\s{0,3})o(?!\\p{L})`,
        'u',
      ),
    ),
    ...MEMBERS_BEHIND,
    change: 'joined',
  },
  // Powiększył się Klaster Y: przybyły mu A i B; trap: `przybyły mu dwa pokoje`
  {
    pattern: phrase(
      /(?<=(?<![a-z])(?:powiekszyl|poszerzyl|rozrosl|urosl)\p{L}{0,2}\s{1,3}sie\s[^;]{3,140})(?<![a-z])przyby(?:l[aoy]?|li)\s{1,3}(?:mu|jej)(?!\p{L})/u,
    ),
    ...NAMES_OF_TOLD,
    change: 'joined',
  },
  // A, B i C poszerzyły w 1999 roku grono członków Związku
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:${GREW}|zasil)[yioa]l?[yioa]?${WHEN}\\s{1,3}(?:grono|szeregi)(?:\\s{1,3}(?:czlonkow|miast|gmin|samorzadow)){0,2}(?!\\p{L})(?!\\s{1,3}o\\s)`,
        'u',
      ),
    ),
    ...MEMBER_FIRST,
    change: 'joined',
    ...OF_NAMED_BODY,
  },
  // Związek powiększył się w 2001 r. w związku z przystąpieniem Miasta A
  {
    pattern: phrase(
      /(?<=(?<![a-z])(?:(?:powieksz|poszerz|rozszerz)(?:yl\p{L}{0,2}\s{1,3}sie|eni\p{L}{1,2})|rozros\p{L}{1,3}\s{1,3}sie)\s[^.;]{0,140})(?<![a-z])(?:w\s{1,3}zwiazku\s{1,3}z|wraz\s{1,3}z|wskutek|w\s{1,3}wyniku|dzieki|po)\s{1,3}(?:przystapieni|wstapieni|przyjeci|akces|wejsci)\p{L}{1,3}(?!\p{L})(?![^.;]{0,60}?\sdo\s{1,3}(?:program|projekt|konkurs|akcj|kampan|inicjatyw|umow))/u,
    ),
    ...MEMBER_NEXT,
    implied: false,
    change: 'joined',
    ...OF_NAMED_BODY,
  },
  // Grono członków Związku powiększono w 2012 roku o gminy A i B
  {
    pattern: phrase(
      new RegExp(
        `(?<=(?<![a-z])(?:grono|sklad|szeregi|liste)\\s[^.;:]{0,90})(?<![a-z])(?:powiekszono|poszerzono|rozszerzono|uzupelniono)${WORDS}\\s{1,3}o(?!\\p{L})`,
        'u',
      ),
    ),
    ...MEMBERS_BEHIND,
    change: 'joined',
  },
  // Związek ma od 3 maja 2012 r. nowego członka – Gminę A; zyskał dwóch nowych członków: A i B
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:ma|zyskal\\p{L}{0,2}|pozyskal\\p{L}{0,2}|powital\\p{L}{0,2})${WHEN}\\s{1,3}(?:(?:dwoch|trzech|czterech|pieciu|kolejn\\p{L}{2,3})\\s{1,3})?now(?:ego|ych)\\s{1,3}czlonk(?:a|ow)\\s{0,3}[:–—-](?=\\s)`,
        'u',
      ),
    ),
    organization: 'before',
    member: 'names',
    change: 'joined',
    implied: true,
  },
  // Skład Związku uzupełniły w 2012 roku A i B; grono członków Związku zasila Gmina A
  {
    pattern: phrase(
      /(?<=(?<![a-z])(?:sklad|grono(?:\s{1,3}czlonkow)?|szeregi)\s{1,3}(?:zwiazku|stowarzyszenia|sieci|unii|ligi|federacji|klastra|porozumienia)\s[^.;,:]{0,90})(?<![a-z])(?:uzupelnil|zasilil|powiekszyl|poszerzyl)[aoyi]?(?!\p{L}|\s{1,3}sie)/u,
    ),
    organization: 'before',
    member: 'after',
    change: 'joined',
    gap: UNITS_ONLY,
  },
  // Rada Związku zaakceptowała akces Gminy A; przyjęto akces Kóz
  {
    pattern: phrase(
      /(?<![a-z])(?:przyj(?:al|el\p{L}|eto)|zaakceptowa(?:l\p{L}{0,2}|no)|zatwierdzi(?:l\p{L}{0,2}|ono))\s{1,3}akces(?=\s{1,3}\p{L})(?![^.;]{0,60}?\sdo\s{1,3}(?:program|projekt|konkurs|akcj|kampan))/u,
    ),
    ...MEMBER_NEXT,
    change: 'joined',
  },
  // W 2019 roku dokooptowano Gminę A; trap: `Do zarządu dokooptowano Gminę A`
  {
    pattern: phrase(
      /(?<!(?<![a-z])(?:zarzad|rad|komisj|komitet|zespol|prezydi|kapitul|grup|projekt)\p{L}{1,3}\s[^.;]{0,60})(?<![a-z])dokooptow(?:ano|al\p{L}{0,2})(?!\p{L})(?:\s{1,3}(?:do\s{1,3}(?:ni(?:ego|ej)|grona(?:\s{1,3}czlonkow)?)|tez|takze|rowniez)(?!\p{L})){0,2}/u,
    ),
    ...NAMES_OF_TOLD,
    change: 'joined',
  },
  // Z listy członków skreślono A. Pozostały na niej B i C / Ze Związku odeszła A. Pozostały w nim B i C
  {
    pattern: phrase(
      /(?<![a-z])(?:po)?zosta(?:l[aoyi]?|j[ea]|li)\s{1,3}(?:(?:tylko|juz|nadal|jeszcze)\s{1,3})?(?:na\s{1,3}(?:niej|liscie)|w\s{1,3}ni(?:m|ej)|w\s{1,3}je(?:go|j)\s{1,3}(?:gronie|skladzie|szeregach))(?!\p{L})/u,
    ),
    ...NAMES_OF_TOLD,
    change: 'holds',
  },
  // Od 1 lipca 2014 r. w ich miejsce jest Zalewo / W jej miejsce weszła Gmina A
  {
    pattern: phrase(
      /(?<![a-z])w\s{1,3}(?:jej|jego|ich)\s{1,3}miejsce\s{1,3}(?:(?<=(?<![a-z])od\s[^;]{4,40}\s)jest|(?:wesz|wszed|przyje|przystapi|wstapi|dolaczy|dosz)\p{L}{1,3}|wstepuj\p{L}|wchodz\p{L})(?!\p{L})/u,
    ),
    ...NAMES_OF_TOLD,
    change: 'joined',
    bare: true,
  },
  // A jest jednym z 12 miast Związku Y
  {
    pattern: phrase(new RegExp(`(?<![a-z])(?:jest|to|byl\\p{L}{0,2}|zostal\\p{L}{0,2})${WHEN}\\s{1,3}${ONE_OF}`, 'u')),
    ...MEMBER_FIRST,
    change: 'holds',
    ...OF_NAMED_BODY,
  },
  // Jesteśmy jednym z dziewięciu samorządów tworzących Y
  {
    pattern: phrase(new RegExp(`(?<![a-z])(?:jestesmy|bylismy|zostalismy)${WHEN}\\s{1,3}${ONE_OF}`, 'u')),
    ...MEMBER_FIRST,
    change: 'holds',
    association: true,
  },
  // Jednym z 41 miast i gmin Związku Y jest A
  {
    pattern: phrase(
      new RegExp(`(?<=^[^a-z]{0,3})${ONE_OF}(?=\\s[^.;,]{4,120}?\\s(?:jest|byl\\p{L}{0,2})(?!\\p{L}))`, 'u'),
    ),
    ...MEMBERS_LAST,
    change: 'holds',
    near: true,
    association: true,
  },
  // W latach 2007–2017 miasto było częścią Związku Y / W 2007 r. stało się częścią Związku Y
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:(?:jest|jestesmy|byl\\p{L}{0,5}|pozostaj\\p{L}{1,2})${WHEN}(?:\\s{1,3}(?:tez|takze|rowniez))?\\s{1,3}czescia|stanowi(?:my|l\\p{L}{0,4})?${WHEN}\\s{1,3}czesc)${OF_BODY}`,
        'u',
      ),
    ),
    ...MEMBER_FIRST,
    change: 'holds',
    association: true,
  },
  {
    pattern: phrase(new RegExp(`(?<![a-z])stal\\p{L}{0,5}\\s{1,3}sie${WHEN}\\s{1,3}czescia${OF_BODY}`, 'u')),
    ...MEMBER_FIRST,
    change: 'joined',
    association: true,
  },
  // A uczestniczy w Związku Y; traps: `uczestniczy w projekcie Związku`, `w Unii Europejskiej`
  {
    pattern: phrase(
      /(?<![a-z])uczestnicz(?:y|ymy|a)(?:\s{1,3}(?:tez|takze|rowniez|aktywnie)){0,2}\s{1,3}w(?:\s{1,3}pracach(?=\s{1,3}(?:\p{L}{4,24}(?:ego|ej)\s{1,3}){0,2}(?:zwiazku|stowarzyszenia|unii(?!\s{1,3}europ)|ligi|federacji|zrzeszenia|euroregionu|sieci|konwentu)\s)|e?(?=\s{1,3}(?:\p{L}{4,24}(?:im|ym|ej)\s{1,3}){0,2}(?:zwiazku|stowarzyszeniu|unii(?!\s{1,3}europ)|lidze|federacji|zrzeszeniu)\s))/u,
    ),
    ...MEMBER_FIRST,
    change: 'holds',
    association: true,
  },
  // Do tego elitarnego grona trafił w 1998 roku
  {
    pattern: phrase(
      /(?<![a-z])do\s{1,3}(?:(?:tego|jego|jej|ich)\s{1,3})?(?:\p{L}{4,16}(?:ego)\s{1,3})?grona\s{1,3}(?:(?:trafil|przystapil|dolaczyl|przyjet|wszed|weszl)\p{L}{0,2})(?!\p{L})(?=\s{1,3}(?:w|we|z|od|\d)\s?)/u,
    ),
    organization: 'told',
    member: 'before',
    change: 'joined',
  },
  // Stowarzyszenie Y to Miasto A, Powiat B i gminy, m.in. C i D; trap: `Związek Y to 12 gmin`
  {
    pattern: phrase(
      /(?<=^[^a-z]{0,3}(?:zwiazek|stowarzyszenie|siec|unia|liga|federacja|klaster|zrzeszenie|lgd|lot|metropolia|euroregion)\s[^.;:,]{2,90}?\s)to(?!\p{L})/u,
    ),
    organization: 'before',
    member: 'after',
    change: 'holds',
    near: true,
    least: 2,
    gap: UNITS_ONLY,
  },
  // Związek pod nazwą „Y” zawarły: A, B i C / Porozumienie Y zawarli 3 maja 2012 r. burmistrzowie A i B
  {
    pattern: phrase(new RegExp(`${CONCLUDED}(?<![a-z])zawarl[yio](?!\\p{L})`, 'u')),
    organization: 'before',
    member: 'after',
    change: 'joined',
    role: 'founding_member',
    near: true,
    least: 2,
    offices: true,
  },
  // Związek powołano w 2007 r., gdy statut przyjęły rady A, B i C
  {
    pattern: phrase(
      /(?<![a-z])statut(?:\s{1,3}zwiazku)?\s{1,3}(?:przyjel|uchwalil|zatwierdzil|podpisal)[yio]\s{1,3}(?:m\.?\s?in\.\s{0,3})?rad[ay](?!\p{L})/u,
    ),
    organization: 'told',
    member: 'after',
    change: 'joined',
    role: 'founding_member',
    least: 2,
    offices: true,
  },
  // Certyfikat członkowski Y odebrał burmistrz A / Burmistrz A odebrał certyfikat członkowski Y
  {
    pattern: phrase(new RegExp(`(?<![a-z])${PAPER}(?=\\s[^.;]{2,120}?\\s${TAKES}(?!\\p{L}))`, 'u')),
    ...MEMBERS_LAST,
    change: 'joined',
    near: true,
    offices: true,
  },
  {
    pattern: phrase(new RegExp(`(?<![a-z])${TAKES}${WORDS}\\s{1,3}${PAPER}(?!\\p{L})`, 'u')),
    ...MEMBER_FIRST,
    change: 'joined',
    offices: true,
  },
  // Certyfikaty członkowskie odebrali przedstawiciele A i B, of the association named before; trap: `odebrali laureaci z A`
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])${PAPER}\\s{1,3}${TAKES}\\s{1,3}(?:przedstawiciel|reprezentan|delega|burmistrz|wojt|prezyden|staro)\\p{L}{1,6}(?!\\p{L})`,
        'u',
      ),
    ),
    organization: 'told',
    member: 'after',
    change: 'joined',
    offices: true,
    gap: UNITS_ONLY,
  },
  // Zarząd Związku przyjął deklaracje A, B i C; trap: `przyjął deklaracje A w sprawie drogi`
  {
    pattern: phrase(
      /(?<![a-z])(?:przyj(?:al|el\p{L}|eto)|zaakceptowa(?:l\p{L}{0,2}|no)|zatwierdzi(?:l\p{L}{0,2}|ono))\s{1,3}(?:nowe\s{1,3})?deklaracj[eai](?:\s{1,3}(?:czlonkowsk\p{L}{1,3}|przystapienia|akcesu|akcesji|czlonkostwa)){0,2}(?=\s{1,3}\p{L})(?![^.;]{0,120}?\s(?:w\s{1,3}sprawie|dotycz\p{L}{2,4}|o\s{1,3}wspolpr\p{L}{2,4}|na\s{1,3}rzecz)\s)/u,
    ),
    ...MEMBER_NEXT,
    change: 'joined',
  },
  // Akces (do niego) zgłosił powiat A (2012); gmina A zgłosiła akces
  {
    pattern: phrase(
      /(?<![a-z])akces(?:\s{1,3}czlonkowski)?(?:\s{1,3}do\s{1,3}ni(?:ego|ej))?\s{1,3}(?:zglosil|zlozyl)\p{L}{0,2}(?!\p{L})/u,
    ),
    ...NAMES_OF_TOLD,
    change: 'joined',
  },
  // Członkostwo wspierające w Y uzyskał X
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:honorowe|wspierajace|zwyczajne|pelne)?\\s{0,3}czlonkostwo\\s{1,3}${KIND}we?(?=\\s[^.;]{4,120}?\\s(?:uzyskal|otrzymal|zyskal)\\p{L}{0,2}(?!\\p{L}))`,
        'u',
      ),
    ),
    ...MEMBERS_LAST,
    change: 'joined',
    near: true,
  },
  // przyjęto trzech nowych członków: Gminę A i Miasto B
  {
    pattern: phrase(
      /(?<![a-z])przyje(?:to|la|lo|li|ty|ta|te)(?=[^.;:]{2,90}?(?:czlonk|gmin|miast|samorzad|uczestnik|powiat|jednost|podmiot)\p{L}{0,4}\s{0,3}:)/u,
    ),
    ...MEMBERS_LAST,
    change: 'joined',
    implied: true,
  },
];
