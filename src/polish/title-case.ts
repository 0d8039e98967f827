/** `BIELSKO-BIAŁA`, `RYKI` as a line prints them: `Bielsko-Biała`, `Ryki`. Every word gets its capital, `NAD` too: small words are the caller's. */
export const titleCase = (printed: string): string =>
  printed.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
