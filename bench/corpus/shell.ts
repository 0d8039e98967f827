import type { Article } from './article.ts';
import type { Random } from './random.ts';

/** What a content management system makes of an article. */
export type Shell = (article: Article, random: Random) => string;
