import type { Draft } from '../drafts/draft.ts';

/** `zaprasza na dni otwarte 3 i 10 marca`: who holds one day of a sentence holds the other. */
export function shareParticipants(clusters: readonly Draft[]): void {
  const holding = new Map(
    clusters
      .filter((one) => one.participants.length > 0)
      .flatMap((one) => one.mentions.map((mention) => [mention, one] as const)),
  );
  for (const cluster of clusters) {
    const [mention] = cluster.mentions;
    const other = cluster.participants.length > 0 || mention === undefined ? undefined : holding.get(mention);
    if (other === undefined) continue;
    cluster.participants.push(...other.participants);
    cluster.supports.push(...other.supports.filter(({ field }) => field === 'participants'));
  }
}
