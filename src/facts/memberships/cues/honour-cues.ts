import { phrase } from '../../../polish/phrases/phrase.ts';
import type { MembershipCue } from './cue.ts';
import { MEMBERS_BEHIND, MEMBERS_LAST } from './word-orders.ts';

/** Honours that an association grants to those whom it names last. Trap: `Członkiem honorowym obwołano Jana Bębna, wójta Kóz`. */
export const HONOUR_CUES: readonly MembershipCue[] = [
  // Tytuł członka honorowego otrzymał X
  {
    pattern: phrase(
      /(?<![a-z])(?:tytul|godnosc|status)\s{1,3}(?:czlonka\s{1,3}honorowego|honorowego\s{1,3}czlonka)(?=[^.;]{0,60}?\s(?:otrzyma|uzyska|nada|przyzna))/u,
    ),
    ...MEMBERS_LAST,
    change: 'joined',
    implied: true,
    role: 'honorary_member',
  },
  // Tytuł członka honorowego nosi od 2008 roku A
  {
    pattern: phrase(
      /(?<![a-z])(?:tytul|godnosc|miano|status)\s{1,3}(?:czlonka\s{1,3}honorowego|honorowego\s{1,3}czlonka)\s{1,3}(?:nosi|nosza|dzierzy|posiada|posiadaja|ma|maja|zachowuje|przyjel[aoi]|przyjal)(?!\p{L})/u,
    ),
    ...MEMBERS_BEHIND,
    change: 'holds',
    role: 'honorary_member',
  },
  // Członkiem honorowym obwołano w 2011 roku A; trap: `Członkiem honorowym klubu obwołano`
  {
    pattern: phrase(
      /(?<![a-z])(?:czlonkiem\s{1,3}honorowym|honorowym\s{1,3}czlonkiem)\s{1,3}(?:obwola|mianowa|oglo(?:si|szo)|okrzykn|uczyni|ustanowi|wybra)\p{L}{1,5}(?!\p{L})/u,
    ),
    ...MEMBERS_BEHIND,
    change: 'joined',
    role: 'honorary_member',
  },
];
