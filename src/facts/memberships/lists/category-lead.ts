import { VOIVODESHIP_ADJECTIVES } from '../../../polish/places/voivodeship-adjectives.ts';
import type { PageContext } from '../../context.ts';
import { landLead } from './land-lead.ts';

const CATEGORY_LEAD = new RegExp(
  String.raw`^[\s•*–-]{0,4}(?:sektor\s{1,3}\p{L}{6,14}|(?:(?:ze?|we?)\s{1,3})?powia(?:t|tu|cie)\s{1,3}\p{L}{3,20}(?:-\p{L}{3,20})?(?:sk|ck|dzk)(?:i|iego|im)|(?:\d{1,3}\s{1,3}(?:miast|gmin)\p{L}{0,2}\s{1,3})?(?:(?:we?|ze?)\s{1,3})?(?:wojewodztw(?:o|ie|a)\s{1,3})?${VOIVODESHIP_ADJECTIVES}(?:ie?m?|iego)|(?:na\s{1,3})?(?:(?:gorn|doln)\p{L}{1,3}\s{1,3})?(?:slask(?:u|a)?|mazowsz[eua]|pomorz[eua]|podlasi[eua]|podkarpaci[eua]|(?:malo|wielko)polsk[aie]{1,2}|(?:lubel|opol)szczyzn\p{L}{1,2}|kujaw(?:y|ach)|mazur(?:y|ach)|warmi[aie]{1,2}(?:\s{1,3}i\s{1,3}mazur(?:y|ach))?)|samorzady|(?:jednostki\s{1,3})?samorzad\p{L}{0,2}\s{1,3}terytorialn\p{L}{2,4}|przedsiebiorcy|przedsiebiorstwa|gestorzy|hotele|biznes|fundacje|nadlesnictwa|szkoly|biblioteki|pozostali|inni|firmy|stowarzyszenia|organizacje(?:\s{1,3}(?:pozarzadowe|spoleczne|turystyczne))?|instytucje(?:\s{1,3}kultury)?|gminy|miasta|powiaty|uczelnie|(?:nasi\s{1,3})?czlon(?:ek|kini|kowie)\s{1,3}(?:zwyczajn|wspierajac|honorow|nadzwyczajn|zalozyciel)\p{L}{0,3})\s{0,3}:\s{1,3}(?=\S)`,
  'u',
);

/** `Sektor publiczny: Gmina A, Gmina B`: how many characters say which kind the line lists; 0 where it does not. */
export function categoryLead({ page, reading }: PageContext, at: number): number {
  const block = page.blocks[at];
  if (block === undefined || (block.kind !== 'paragraph' && block.kind !== 'list_item')) return 0;
  const folded = reading.folded.slice(block.start, block.end);
  return CATEGORY_LEAD.exec(folded)?.[0].length ?? landLead(folded, page.text.slice(block.start, block.end));
}
