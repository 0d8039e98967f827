import { phrase } from '../../../polish/phrases/phrase.ts';

/**
 * `Po obradach uczestnicy przyjechali do Granicy`, `Następnie goście przybyli do …`: where people went on to, which is not where it was. Trap: `Po latach przerwy zawodnicy
 * przyjechali do Granicy`.
 */
export const GOES_ON = phrase(
  /^\P{L}{0,3}(?:(?:po|z)\s{1,3}(?:zakonczeniu\s{1,3}){0,1}(?:obradach|obrad|kongresie|kongresu|zjezdzie|zjazdu|konferencji|spotkaniu|spotkania|uroczystosciach|uroczystosci|zawodach|czesci\s{1,3}oficjalnej|mszy(?:\s{1,3}swietej){0,1})|nastepnie|potem|pozniej|stamtad|stad|na\s{1,3}koniec)(?!\p{L})/u,
);
