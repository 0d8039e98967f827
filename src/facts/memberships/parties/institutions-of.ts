import type { Statement } from '../../context.ts';

const CAPITALS = String.raw`\p{Lu}[\p{L}-]{1,24}(?:\s(?:\p{Lu}[\p{L}-]{1,24}|nad|pod|i)){0,2}`;
const INSTITUTIONS = new RegExp(
  String.raw`(?<!\p{L})(?:bibliotek|szk[oó]ł|muze|szpital|parafi|klub|drużyn|uczelni|przedszkol|teatr|ośrodk|firm|straż|orkiestr|hotel|instytucj|placówk|przedsiębiorstw|gospodarstw|restauracj)\p{Ll}{0,4}\s(?:(?:z|ze|miasta|gminy|powiatu)\s)?(?:${CAPITALS}(?:,\s|\s(?:i|oraz)\s)){0,8}$`,
  'u',
);

/** `biblioteki Rzeszowa, Krosna i Sanoka`, `hotele miasta Świdnica`: institutions of these towns belong, and not the towns. */
export const areInstitutionsOf = ({ text, start }: Statement, at: number): boolean =>
  INSTITUTIONS.test(text.slice(Math.max(0, at - start - 160), at - start));
