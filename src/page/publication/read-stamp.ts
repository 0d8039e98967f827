/** A date (and time) as metadata prints it → ISO 8601 of the precision given (`2019-04-15T08:12`, `2010`); null where it is no date or an impossible one. */
export function readStamp(raw: string): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(raw.trim())?.[0] ?? null;
}
