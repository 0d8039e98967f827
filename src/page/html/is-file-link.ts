import { attribute, type ElementNode } from './node.ts';

// `regulamin.pdf`, `/attachments/download/880`, `pobierz.php?plik=…`, `/zalaczniki/9f2`, `getFile?id=4`. Not `/strona/pobieranie-opłat`.
const FILE =
  /\.(?:pdf|docx?|xlsx?|od[tsp]|rtf|zip|rar|7z|pptx?|csv|jpe?g|png|tiff?|dwg|p7m|xades)(?:[?#]|$)|\/(?:attachments?|downloads?|zalaczniki?|zalacznik|pliki?|getfile)(?:[/?.]|$)|\/pobierz(?:[/?.]|$)|[?&](?:plik|file|download|zalacznik)=/i;

/** Whether a link leads to a file rather than to a page. */
export function isFileLink(link: ElementNode): boolean {
  const href = attribute(link, 'href');
  return href !== '' && href.length < 2000 && FILE.test(href);
}
