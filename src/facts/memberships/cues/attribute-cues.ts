import { phrase } from '../../../polish/phrases/phrase.ts';
import type { MembershipCue } from './cue.ts';
import { MEMBER_FIRST, MEMBERS_BEHIND, NAMES_OF_TOLD, OF_NAMED_BODY } from './word-orders.ts';

const UNITS = String.raw`(?:gmin|miast|miasteczek|samorzad|powiat|jednost)\p{L}{0,4}`;
const KIND_OF_BODY =
  '(?:partnerstw(?:o|em)|zwiaz(?:ek|kiem)|(?:stowarzyszeni|porozumieni|zrzeszeni)(?:e|em)|liga|siec(?:ia)?|unia|koalicja|klast(?:er|rem)|federacja|organizacja|wspolnota)';

/** Belonging told by an attribute, and not by a verb: of who belongs (`Zrzeszona w Y gmina A`), or of what it belongs to (`Y to stowarzyszenie gmin A, B i C`). */
export const ATTRIBUTE_CUES: readonly MembershipCue[] = [
  // Zrzeszone w Y miasto A świętowało; Należące do Y gminy A i B kupiły; trap: `Należące do Y budynki w A`, where more stands between
  {
    pattern: phrase(
      /(?<=^[^a-z]{0,3})(?:zrzeszon[aey](?=\s{1,3}(?:od\s{1,3}(?:\d{4}\s{1,3}(?:r\.|roku)\s{1,3}|\p{L}{3,10}\s{1,3}){1,3})?we?\s)|nalezac[aey](?=\s{1,3}(?:od\s{1,3}(?:\d{4}\s{1,3}(?:r\.|roku)\s{1,3}|\p{L}{3,10}\s{1,3}){1,3})?do\s)|wchodzac[aey](?=\s{1,3}w\s{1,3}sklad\s))/u,
    ),
    organization: 'after',
    member: 'next',
    change: 'holds',
    ...OF_NAMED_BODY,
    straight: true,
  },
  // Tworzące Y miasta A, B i C przygotowały
  {
    pattern: phrase(/(?<=^[^a-z]{0,3})(?:wspol)?tworzace(?=\s{1,3}\p{L})/u),
    organization: 'after',
    member: 'after',
    change: 'holds',
    ...OF_NAMED_BODY,
    near: true,
    straight: true,
    least: 2,
  },
  // Y to stowarzyszenie (dziewięciu) gmin A, B i C; Y jest partnerstwem gmin: A i B; trap: `to związek gmin z trzech powiatów`
  {
    pattern: phrase(
      new RegExp(
        String.raw`(?<![a-z])(?:to|jest|stanowi)\s{1,3}(?:\p{L}{4,20}(?:e|ym|im|a|y)\s{1,3}){0,2}?${KIND_OF_BODY}(?=\s{1,3}(?:(?:\d{1,3}|\p{L}{4,16}(?:u|ech|ch))\s{1,3}){0,2}${UNITS}\s{0,2}:?\s)`,
        'u',
      ),
    ),
    ...MEMBERS_BEHIND,
    implied: false,
    change: 'holds',
    ...OF_NAMED_BODY,
    least: 2,
  },
  // Y to płaszczyzna współpracy dziewięciu gmin: A, B i C; trap: `to płaszczyzna współpracy 15 gmin: wymiany doświadczeń`
  {
    pattern: phrase(
      new RegExp(
        String.raw`(?<![a-z])(?:to|jest|stanowi)\s{1,3}(?:\p{L}{4,20}\s{1,3}){0,2}?(?:plaszczyzn|platform|forum|przestrzen)\p{L}{0,3}\s{1,3}(?:\p{L}{4,20}ej\s{1,3})?wspol(?:prac|dzial)\p{L}{1,4}\s{1,3}(?:(?:\d{1,3}|\p{L}{4,20}(?:u|ech|ch))\s{1,3}){0,2}${UNITS}\s{0,2}:?\s`,
        'u',
      ),
    ),
    ...MEMBERS_BEHIND,
    implied: false,
    change: 'holds',
    ...OF_NAMED_BODY,
    near: true,
    least: 2,
  },
  // Jego założycielami byli A i B; Jej członkami są A, B i C
  {
    pattern: phrase(
      /(?<=^[^a-z]{0,3})je(?:go|j)\s{1,3}(?:(?:czlonkami\s{1,3})?zalozycielami|czlonkami|uczestnikami|sygnatariuszami)(?:,\s{1,3}(?:obok|oprocz|poza)\s[^,;.]{3,40},)?\s{1,3}(?:sa|byl[iy]|zostal[iy])(?!\p{L})/u,
    ),
    ...NAMES_OF_TOLD,
    change: 'holds',
    named: true,
  },
  // Certyfikat potwierdzający przyjęcie Gminy A do Y; akt członkostwa Gminy A w Y
  {
    pattern: phrase(
      /(?<![a-z])(?:certyfikat|dyplom|akt|dokument|pismo|zaswiadczeni|list|uroczystosc|ceremoni|decyzj)\p{L}{0,3}\s{1,3}(?:(?:potwierdzajac|poswiadczajac)\p{L}{1,3}\s{1,3}|o\s{1,3})?(?:przyjeci|przystapieni|czlonkostw|wstapieni)\p{L}{1,2}(?!\p{L})(?![^.;]{4,160}?\s(?:zapadnie|zapadna|nie\s|bedzie|poczeka|odlozono|wstrzyma))/u,
    ),
    organization: 'after',
    member: 'next',
    change: 'holds',
    ...OF_NAMED_BODY,
    gap: /^\s{0,3}(?:nasz\p{L}{1,3}\s{1,3})?(?:(?:gmin|miast|powiat)\p{L}{0,3}\s{1,3})?$/u,
  },
  // Na składkę w Y Gmina A wydała 4 tys. zł
  {
    pattern: phrase(
      /(?<![a-z])na\s{1,3}skladk[eią](?:\s{1,3}(?:czlonkowsk|roczn)\p{L}{1,4}){0,2}\s{1,3}(?:we?|do|na\s{1,3}rzecz|dla)(?=\s[^;]{4,160}?\s(?:wyda|przeznacz|przekaz|zaplac|zabezpiecz)\p{L}{1,4}(?!\p{L}))/u,
    ),
    organization: 'after',
    member: 'after',
    near: true,
    change: 'holds',
    ...OF_NAMED_BODY,
    straight: true,
  },
  // Po czterech latach A wróciła do Y; trap: `wróciła do rozmów ze Związkiem`
  {
    pattern: phrase(
      /(?<![a-z])(?:po)?wrocil\p{L}{0,2}\s{1,3}(?:w\s{1,3}szeregi|do(?:\s{1,3}grona(?:\s{1,3}czlonkow)?)?)(?!\p{L})/u,
    ),
    ...MEMBER_FIRST,
    change: 'joined',
    ...OF_NAMED_BODY,
  },
  // Przyznano Gminie A (uroczyście) członkostwo w Y
  {
    pattern: phrase(
      /(?<=(?<![a-z])(?:przyznano|nadano|przyznal\p{L}{0,2}|nadal\p{L}{0,2})\s[^.;,]{3,60}?\s)czlonkostwo\s{1,3}we?(?!\p{L})/u,
    ),
    ...MEMBER_FIRST,
    change: 'joined',
    ...OF_NAMED_BODY,
  },
  // Gminy należące do Y – A, B i C – kupią; w gminach zrzeszonych w Y (A i B)
  {
    pattern: phrase(
      /(?<=(?<![a-z])(?:gmin(?:y|ach|om|ami)?|miast(?:a|ach|om|ami)?|samorzad(?:y|ach|om|ami)|powiat(?:y|ach|om|ami))\s{1,3}(?:(?:wchodzac|nalezac|tworzac)(?:e|ych|ym|ymi)|(?:zrzeszon|skupion|stowarzyszon)(?:e|ych|ym|ymi))\s[^.;:()]{3,110})(?:,\s{1,3}(?:czyli|tj\.)|\s[–—-]|\s\(|:)(?=\s{0,2}\p{L})/u,
    ),
    organization: 'before',
    member: 'names',
    change: 'holds',
    ...OF_NAMED_BODY,
    least: 2,
  },
];
