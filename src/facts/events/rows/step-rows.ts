import { fold } from '../../../polish/fold.ts';
import type { PageContext, Statement } from '../../context.ts';

/** Over what an office has to do by its days. Trap: `Działanie` over what a house of culture offers. */
const STEP_HEADER =
  /^\P{L}{0,3}(?:czynnosc|etap|faza|krok)(?:i|y)?(?:\s(?:postepowania|przetargu|naboru|konkursu|procedury))?\P{L}{0,3}$/u;
/** `30 maja – zakończenie przyjmowania wniosków`, `Opublikowano ankietę`: what an office did or has to do, no topic. Trap: `Zmiany w podatku VAT`. */
const STEP =
  /^(?:rozpoczecie|zakonczenie|ogloszenie|zamkniecie|skladanie|przyjmowanie|termin|nabor|wyniki|lista|rozstrzygniecie|publikacja|ostateczn\p{L}{1,3}|ostatni dzien|zmiana (?:godzin|terminu|siedziby)|wybor oferty|zapytanie ofertowe|dzien wolny|\p{L}{2,20}(?:ano|ono|eto|yto|ito))(?!\p{L})/u;

/** What only a tender or a call for applications has. Trap: `Zakończenie sezonu`, `Otwarcie ścieżki`. */
const OF_TENDER =
  /^\P{L}{0,3}(?:ogledziny|wadium|wplata|skladanie|otwarcie (?:ofert|kopert)|ocena (?:formalna|merytoryczna|wnioskow|ofert)|rozstrzygniecie|ogloszenie wynikow|podpisanie um|zawarcie um|wywieszenie)/u;

export const isStep = (title: string): boolean => STEP.test(fold(title));

/** `Oględziny | 4 marca`, or any row below `Czynność | Termin`: steps of a tender, no occasions. Trap: `Etap | Termin` of a race, whose rows name their events. */
export function isStepRow({ page }: PageContext, { block, dates, folded }: Statement): boolean {
  const { cells = [] } = page.blocks[block] ?? {};
  if (cells.length === 0) return OF_TENDER.test(folded);
  return cells.some(({ start, end, header }) => {
    if (dates.some((date) => date.start < end && start < date.end)) return false;
    return (header !== null && STEP_HEADER.test(fold(header))) || OF_TENDER.test(fold(page.text.slice(start, end)));
  });
}
