import type { PageContext } from '../../context.ts';
import { isVetoed } from '../rows/calendar-lines.ts';
import type { ListedEntry } from './listed-entry.ts';

/** What is put up with its date and is no event: papers, and what they tell. */
const NO_EVENT =
  /^(?:uchwal|zarzadzen|protokol|regulamin|list[ay](?!\p{L})|wynik|informacj|sprawozdan|nagran|relacj|galeri|plakat|ogloszen|zawiadom|zapytan|decyzj|obwieszcz|projekt(?!\p{L})|folder|budow|remont|przebudow|modernizac|zakup|nowy |nowa |nowe |raport|umow|wniosk|formularz|zalacznik|statut|budzet|plan(?!\p{L})|komunikat|apel|list(?!\p{L})|transmisj|porzad|zakoncz|rozpocz|odjazd|przyjazd|apte|uchwalen|odzyskan|wybuch|narodzin|smierc|nadan|powstan|zaloz|utworz|dyrektor|kierowni|inspektor|referent|burmistrz|wojt|prezes|sekretar|skarbni|radn[aiy]|(?:[ivx]{1,3} )?rat[ay](?!\p{L})|odwolan|przelozon|przenies|moze(?!\p{L})|brak|pok(?!\p{L})|tel(?!\p{L})|e-mail|dzialk|lokal|nr|lp|wejsc|bilet|cena|wstep|zdjec|foto|wiecej|szczegol|czytaj|zobacz|pobierz|razem|suma|kwota|etap)/u;

/** An entry whose name says that it is a paper, a task, a term or an order, and no event. */
export function isNoEvent({ reading }: PageContext, { name }: ListedEntry): boolean {
  const folded = reading.folded.slice(name.start, name.end);
  return NO_EVENT.test(folded) || isVetoed({ folded });
}

/** A name that is a place, a person or a body. */
export function isOfPlaceOrPerson({ name, statements }: ListedEntry): boolean {
  const fills = (one: { readonly start: number; readonly end: number }) =>
    one.start === name.start && one.end >= name.end - 2;
  return statements.some(
    ({ places, persons, organizations }) => places.some(fills) || persons.some(fills) || organizations.some(fills),
  );
}
