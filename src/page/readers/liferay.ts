import type { PageReader } from './page-reader.ts';

/** Liferay. The article is a portlet's `journal-content-article`, its dates are in the metadata of the asset publisher. */
export const liferay: PageReader = {
  name: 'liferay',
  marks: { elements: [['div.journal-content-article', 'div.portlet-body']] },
  content: [],
  metadata: ['div.asset-metadata', 'span.metadata-publish-date'],
  omit: { breadcrumb: ['ul.breadcrumb'] },
};
