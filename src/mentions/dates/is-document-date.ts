import type { DateContext } from './date-context.ts';
import { OF_DAY } from './is-statute-date.ts';
import { lastNounAt } from './last-noun.ts';

/** Papers that bear a date: `uchwały nr XII/85/2019`, `zarządzeniem`, `umowa`, `pismo`. Traps: `decyzyjny`, `listopad`, `aktualny`. */
const DOCUMENT =
  /(?<!\p{L})(?:uchwal(?:a|y|e|ie|om|ach|ami)?|zarzadzen\p{L}{1,4}|um(?:owa|owy|owie|owe|ow|owach|owami)|aneks\p{L}{0,3}|pis(?:mo|ma|mie|mem|m|mach)|decyzj\p{L}{0,3}|postanowien\p{L}{1,3}|porozumien\p{L}{1,3}|protokol\p{L}{0,4}|wnios(?:ek|ku|kiem|ki|kow)|obwieszczen\p{L}{1,3}|ogloszen\p{L}{1,3}|zawiadomien\p{L}{1,3}|wyrok\p{L}{0,3}|opini[aei]{0,2}|stanowisk\p{L}{1,3}|sprawozdan\p{L}{1,3}|faktur\p{L}{1,2}|akt(?:u|em|ow)?|komunikat\p{L}{0,3}|oswiadczen\p{L}{1,3}|informacj[aei]{0,2}|zaswiadczen\p{L}{1,3}|swiadectw\p{L}{1,3}|zapytan\p{L}{1,3}|wykaz\p{L}{0,3}|interpelacj\p{L}{0,2}|petycj\p{L}{0,2}|list(?:u|em|y)?|regulamin\p{L}{0,3}|apel\p{L}{0,3}|deklaracj\p{L}{0,3}|rezolucj\p{L}{0,2}|pozwolen\p{L}{1,3})(?!\p{L})/gu;

/** `umowy zawartej w dniu`, `uchwałę podjętą dnia`, `decyzją wydaną`: what is done with papers, up to the date. */
const DONE =
  /(?<!\p{L})(?:podjet|zawart|uchwalon|wydan|sporzadzon|opublikowan|ogloszon|zlozon|datowan)\p{L}{1,4}(?:\s{1,3}w)?(?:\s{1,3}(?:dni[au]|dn\.))?\s{0,3}$/u;

/** `Kraków, dnia 5 maja 2019 r.` alone on its line heads a letter. */
const DATELINE = /(?:^|\n)[^\p{L}\n]{0,9}\p{L}[\p{L} -]{1,40},\s?(?:dnia|dn\.)\s?$/u;
const LINE_END = /^[^\p{L}\p{N}\n]{0,9}(?:\n|$)/u;

/** `świadectwo nr 12/45/2024 z dnia`: whatever has a number with a stroke is a paper. */
const NUMBERED =
  /(?<!\p{L})nr\.? ?[\p{L}\p{N}.-]{1,20}\/[\p{L}\p{N}./-]{1,30}(?:(?! (?:na|podczas|z|ze) (?:(?:walny|nadzwyczajn|zwyczajn)\p{L}{1,3} )?(?:sesj|posiedz|zebran|zgromadz|zjazd))[^\n]){0,110}\sz (?:dnia|dn\.)\s?$/u;

/** `protokół nr 5/2022 z posiedzenia komisji z dnia`: the paper is of what was held that day. */
const OF_SITTING =
  /(?<!\p{L})protokol\p{L}{0,3} nr\.? ?[\p{L}\p{N}./-]{1,30} (?:z |ze )?(?:\p{L}{2,20} ){0,2}(?:posiedzenia|sesji|zebrania|obrad|zgromadzenia)(?!\p{L})/u;

/** `Stan na 31.12.2018 r.`, `według stanu na dzień`: of figures. */
const AS_OF = /(?<!\p{L})stan(?:em|u)?\s{1,3}na\s{1,3}(?:(?:dzien|dn\.)\s{1,3})?$/u;

/** `z dnia …` that opens a line of its own, under the heading of a resolution. */
const OPENING = /(?:^|\n)\s?z (?:dnia|dn\.)\s?$/u;

/** `uchwała nr … z dnia …`, `umowa z 5 maja`, a line that begins with `z dnia`. Trap: `protokół z sesji z dnia …` dates the session. */
export function isDocumentDate({ before, after, opens }: DateContext): boolean {
  if (AS_OF.test(before)) return true;
  if (OF_DAY.test(before))
    return (
      (opens && OPENING.test(before)) ||
      (NUMBERED.test(before) && !OF_SITTING.test(before)) ||
      lastNounAt(before, DOCUMENT) >= 0
    );
  if (DONE.test(before)) return lastNounAt(before, DOCUMENT) >= 0;
  return DATELINE.test(before) && LINE_END.test(after);
}
