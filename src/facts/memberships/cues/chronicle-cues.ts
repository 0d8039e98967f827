import { phrase } from '../../../polish/phrases/phrase.ts';
import type { MembershipCue } from './cue.ts';
import { MEMBER_FIRST, MEMBERS_BEHIND, MEMBERS_LAST, NAMES_OF_TOLD } from './word-orders.ts';

/** An entry begins with its verb, behind at most its year and day. Trap: `Ze swoją kapelą wystąpiła Gmina Pniewy`. */
const OPENS = String.raw`(?<=^[^a-z]{0,12}(?:r(?:ok)?[^a-z]{1,4})?(?:\d{1,2}\s\p{L}{3,12}[^a-z]{0,4}(?:\d{4}[^a-z]{0,4}(?:r[^a-z]{1,4})?)?)?)`;
const UNIT = String.raw`\s{1,3}(?:gmin[aey]|gminy|miasto|miasta|powiat|powiaty|samorzady)(?!\p{L})`;
/** `Przyjęto Gminę Pniewy do programu`, `Występuje Gmina Pniewy z wnioskiem`: what follows says of something else. */
const TO_OTHER = String.raw`(?![^.;]{0,90}?\s(?:do\s{1,3}(?:program|projekt|konkurs|realizac|grupy\s{1,3}zakup)|ze?\s{1,3}(?:swo|zespo|orkiestr|kapel|wniosk|inicjatyw|propozycj|koncert|programem|apelem|petycj)|o\s{1,3}(?:dofinans|srodk|zwrot|wsparci|zgod)|jako\s{1,3}(?:gospod|organiz|partner|stron)))`;

/** Entries of an association's chronicle, which do not say its name. */
export const CHRONICLE_CUES: readonly MembershipCue[] = [
  // 2007 | Przyjęto Gminę A (1 lutego) i Powiat B (14 czerwca)
  {
    pattern: phrase(new RegExp(`${OPENS}(?:przyjeto|przyjecie)(?=${UNIT})${TO_OTHER}`, 'u')),
    ...MEMBERS_BEHIND,
    change: 'joined',
  },
  // 2008 | Przyjęto Mielnik i Drohiczyn. / Dołącza Mielnik.
  {
    pattern: phrase(
      new RegExp(
        `${OPENS}(?:przyjeto|przyjecie|przyjmujemy|doszl[aoy]|doszedl|dochodzi|dolacza(?:ja)?|przystepuj[ea]|wstepuj[ea]|(?:po)?wrac[ai](?:ja)?|wchodz[ia])(?=\\s{1,3}\\p{L}{3,20})`,
        'u',
      ),
    ),
    ...MEMBERS_BEHIND,
    change: 'joined',
    bare: true,
  },
  // 2010 | Występuje Drohiczyn. / wystąpienie Drohiczyna
  {
    pattern: phrase(
      new RegExp(
        `${OPENS}(?:wystepuj[ea]|wystapienie|wystapil[aoy]?|odejscie|odchodz[ia]|odeszl[aoy]|odszedl|ubywa(?:ja)?|rezygnuj[ea]|rezygnacja|skreslenie|wykreslenie)(?=\\s{1,3}\\p{L}{3,20})`,
        'u',
      ),
    ),
    ...MEMBERS_BEHIND,
    change: 'left',
    bare: true,
  },
  // 2003 – w skład Związku wchodzi Powiat A
  {
    pattern: phrase(
      /(?<=^[^a-z]{0,14}\d{4}[^a-z]{0,4}(?:r(?:ok)?[^a-z]{1,4})?)w\s{1,3}sklad(?=\s[^.;]{2,90}?\swchodz(?:i|a)(?!\p{L}))/u,
    ),
    ...MEMBERS_LAST,
    change: 'joined',
  },
  // 1993 – akces Olkusza, przystąpienie Gminy A; trap: `przyjęcie budżetu`, where no town stands behind it
  {
    pattern: phrase(
      new RegExp(
        `${OPENS}(?:akces|przystapienie|wstapienie|przyjecie|akcesja)(?=\\s{1,3}\\p{L})(?!\\s{1,3}(?:\\p{L}{4,10}\\s{1,3})?(?:rad[ay]|sejmik|zarzad|zgromadzeni))${TO_OTHER}`,
        'u',
      ),
    ),
    ...MEMBERS_BEHIND,
    change: 'joined',
  },
  // Niedługo potem zgłosiły się następne: A (2003), a od 2010 r. B
  {
    pattern: phrase(
      /(?<![a-z])(?:(?:zglosil|doszl|przybyl|dolaczyl|przystapil|przylaczyl)[aoyi]\p{L}{0,2}(?:\s{1,3}sie)?|przyjeto)\s{1,3}(?:nastepne|kolejne|dalsze|nowe|dwa|dwie|trzy|cztery)(?:\s{1,3}(?:nastepne|kolejne|dalsze|nowe|gminy|miasta|samorzady|powiaty)){0,2}\s{0,3}:/u,
    ),
    ...NAMES_OF_TOLD,
    change: 'joined',
  },
  // 2001 – Związek wstępuje do Federacji Y; 2003: Gmina A staje się członkiem Y; trap: `Gmina staje się członkiem z dniem wpisu`, a statute
  {
    pattern: phrase(
      /(?<=^[^a-z]{0,14}(?:\d{4}|\d{4}\s{1,2}r(?:ok|\.)?)[^a-z]{1,4}[^.;:]{3,80}?\s)(?:(?:wstepuj|przystepuj)[ea]\s{1,3}do|wchodz(?:i|a)\s{1,3}do|(?:staj[ea]\s{1,3}sie|zostaj[ea])\s{1,3}czlonk(?:iem|ami))(?!\p{L})/u,
    ),
    ...MEMBER_FIRST,
    change: 'joined',
    association: true,
  },
  // 1998 | Członkiem zostaje Gmina A
  {
    pattern: phrase(
      /(?<![a-z])czlonk(?:iem|ami)(?:\s{1,3}(?:zwiazku|stowarzyszenia|sieci|unii|ligi|organizacji|lot|lgd))?\s{1,3}(?:zostaj[ea]|staj[ea]\s{1,3}sie)(?!\p{L})/u,
    ),
    organization: 'before',
    member: 'after',
    change: 'joined',
    implied: true,
  },
  // 2012 | Występuje Gmina A
  {
    pattern: phrase(
      new RegExp(`${OPENS}(?:wystepuj[ea]|wystapil[aoy]?|odchodz[ia]|odeszl[aoy]|odszedl)(?=${UNIT})${TO_OTHER}`, 'u'),
    ),
    ...MEMBERS_BEHIND,
    change: 'left',
  },
];
