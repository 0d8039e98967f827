import type { Statement } from '../../context.ts';

/** `Wizyta delegacji z Grimmy`, `Wizyta delegacji litewskiego miasta Kalvarija`, as far as the words beside the delegation go. */
export function visit(statement: Statement): string {
  const whose =
    /[Dd]elegacj[aięą]\s{1,3}((?:\p{Ll}{4,16}(?:iego|ego|iej|ej)\s{1,3}){0,1}(?:z|ze|miasta|gminy)\s{1,3}(?:\p{Ll}{4,16}(?:iego|ego|iej|ej|ich|ych)\s{1,3}){0,1}(?:(?:miasta|gminy)\s{1,3})?\p{Lu}\p{L}{2,20}(?:[ -]\p{Lu}\p{L}{2,20}){0,2})/u.exec(
      statement.text,
    )?.[1];
  return whose === undefined ? 'Wizyta delegacji' : `Wizyta delegacji ${whose.replace(/\s+/gu, ' ')}`;
}

/** Accusatives of those who visit (as printed) → genitives. */
const GUESTS: Readonly<Record<string, string>> = {
  grupę: 'grupy',
  młodzież: 'młodzieży',
  grupe: 'grupy',
  mlodziez: 'mlodziezy',
};

/** `Wizyta grupy z partnerskiego Bitetto`. */
export function guests({ text }: Statement): string {
  const who =
    /(?<!\p{L})(grupę|grupe|gości|gosci|przyjaciół|przyjaciol|młodzież|mlodziez|uczniów|uczniow|strażaków|strazakow|samorządowców|samorzadowcow|radnych|przedstawicieli)(?!\p{L})[^.;]{0,60}?((?:\sz|\sze)\s(?:partnersk|zaprzyja[zź]nion|bli[zź]niacz)\p{L}{1,5}(?:\s(?:miasta|gminy))?\s\p{Lu}\p{L}{2,20}(?:[ -]\p{Lu}\p{L}{2,20})?)?(?=[\s.,;])/u.exec(
      text,
    );
  const first = who?.[1] ?? 'gości';
  return `Wizyta ${GUESTS[first] ?? first}${who?.[2] ?? ''}`;
}
