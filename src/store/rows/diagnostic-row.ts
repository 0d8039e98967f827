/** What a page's diagnostics say stands in `remark`, under the name `r`; its code is a term. */
export const DIAGNOSTIC_TABLES =
  'diagnostic g CROSS JOIN remark r ON r.id = g.remark CROSS JOIN term c ON c.id = r.code';

export const DIAGNOSTIC_FIELDS = 'c.text AS code, r.severity, r.message, g.start, g."end"';
