import type { ReportData } from './report-data.ts';
import { TEXTS } from './texts/index.ts';

/** What a limit left out of a report, in words; null where it holds all. */
export function leftOut({ shares, language }: ReportData): string | null {
  const texts = TEXTS[language];
  const parts = (['events', 'memberships'] as const).flatMap((noun) => {
    const { all, shown } = shares[noun];
    return shown < all ? [texts.page.part(texts.number(shown), texts[noun](all))] : [];
  });
  return parts.length === 0 ? null : texts.page.left(parts);
}
