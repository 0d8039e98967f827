import { body, calendar, icons, menu, script, teasers } from '../furniture.ts';
import type { Shell } from '../shell.ts';

/** A site of no known system, laid out with tables. */
export const tables: Shell = (article, random) => `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${article.home.name} - serwis miejski - ${article.title}</title>
${script(random, 5_000)}
</head>
<body bgcolor="#ffffff" leftmargin="0" topmargin="0">
<table width="980" border="0" cellspacing="0" cellpadding="0" align="center"><tr><td colspan="3" class="top"><img src="/gfx/top.jpg" width="980" height="140" alt=""></td></tr>
<tr><td width="180" valign="top" class="left">
${menu(random, 'lewe', 'm')}
${calendar(random)}
</td><td width="600" valign="top" class="srodek">
<table width="100%"><tr><td class="tytul"><b>${article.title}</b></td></tr><tr><td class="data">${article.published.split('-').reverse().join('.')}</td></tr>
<tr><td class="tresc">
<div align="justify">
${body(article)}
</div></td></tr></table>
</td><td width="200" valign="top" class="right">
${teasers(article, 20, 'box')}
${menu(random, 'prawe', 'm')}
</td></tr>
<tr><td colspan="3" class="stopka">${icons(random, 4)}Wszelkie prawa zastrzeżone. Urząd Miejski ${article.home.held}</td></tr></table>
${script(random, 3_000)}
</body></html>
`;
