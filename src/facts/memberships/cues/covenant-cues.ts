import { phrase } from '../../../polish/phrases/phrase.ts';
import type { MembershipCue } from './cue.ts';

/** Who signs a covenant that has a name belongs to it. Trap: `podpisały porozumienie w sprawie drogi`, of a contract. */
export const COVENANT_CUES: readonly MembershipCue[] = [
  // pięć gmin podpisało Porozumienie Burmistrzów: A, B i C; trap: `podpisały porozumienie w sprawie drogi`
  {
    pattern: phrase(
      /(?<![a-z])(?:podpisal|sygnowal)\p{L}{0,2}(?=\s{1,3}(?:porozumienie|karte|partnerstwo)\s{1,3}(?!o\s|w\s|z\s|ze\s|na\s|dotycz)\p{L}{4,20}(?:\s\p{L}{4,20}){0,2}\s{0,2}:)/u,
    ),
    organization: 'after',
    member: 'after',
    change: 'joined',
    association: true,
    named: true,
    near: true,
    least: 2,
  },
  // W Polsce podpisało je 16 samorządów (m.in. A, B i C)
  {
    pattern: phrase(/(?<![a-z])(?:podpisal|sygnowal)\p{L}{0,2}\s{1,3}je(?=\s[^.;:()]{3,60}\(m\.\s?in\.)/u),
    organization: 'pronoun',
    member: 'after',
    change: 'joined',
    named: true,
    least: 2,
    gap: /\(m\.\s?in\.\s{1,3}(?:(?:gmin|miast)\p{L}{0,3}\s)?$/u,
  },
];
