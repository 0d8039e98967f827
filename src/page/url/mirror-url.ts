// A folder that a mirroring tool named after the host: `www.gmina.pl`, `bip.powiat.edu.pl`. Not `strona.html`, not `2019.05`.
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}(?:pl|eu|com|org|net|info|gov|edu|biz)$/i;

/** The address that a mirror's folder names give (`mirror/www.gmina.pl/art/12.html`), or null. */
export function mirrorUrl(path: string): string | null {
  const parts = path.split(/[\\/]/);
  const host = parts.findIndex((part, index) => index < parts.length - 1 && HOST.test(part));
  if (host < 0) return null;
  const rest = parts.slice(host + 1).map((part) => encodeURI(part).replace(/[?#]/g, encodeURIComponent));
  return `http://${parts[host]?.toLowerCase()}/${rest.join('/')}`;
}
