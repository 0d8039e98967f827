import type { ReportMembership } from '../report-data.ts';

/** One name in one of the two columns; an organisation that is itself a member stands in both. */
export interface GraphNode {
  readonly name: string;
  readonly side: 'member' | 'organization';
  readonly ties: number;
}

/** A member (`from`) and where it belongs (`to`); indexes of nodes. */
export interface GraphEdge {
  readonly from: number;
  readonly to: number;
  /** All memberships between the two have ended. */
  readonly ended: boolean;
  readonly partner: boolean;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** How many names there are, drawn or not. */
  readonly all: number;
}

interface Tie {
  readonly member: string;
  readonly organization: string;
  readonly ended: boolean;
  readonly partner: boolean;
}

/** Who belongs where: at most `most` names, those that are tied to names with many ties first. */
export function graphOf(memberships: readonly ReportMembership[], most: number): Graph {
  const ties = tiesOf(memberships);
  const counts = new Map<string, number>();
  for (const tie of ties) {
    for (const key of [memberKey(tie), organizationKey(tie)]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const weight = (tie: Tie): number => (counts.get(memberKey(tie)) ?? 0) + (counts.get(organizationKey(tie)) ?? 0);
  const numbers = new Map<string, number>();
  for (const tie of [...ties].sort((a, b) => weight(b) - weight(a))) {
    const missing = [organizationKey(tie), memberKey(tie)].filter((key) => !numbers.has(key));
    if (numbers.size + missing.length > most) continue;
    for (const key of missing) numbers.set(key, numbers.size);
  }
  return {
    nodes: [...numbers.keys()].map((key) => nodeOf(key, counts)),
    edges: edgesOf(ties, numbers),
    all: counts.size,
  };
}

/** One for each member and organisation. */
function tiesOf(memberships: readonly ReportMembership[]): readonly Tie[] {
  const ties = new Map<string, Tie>();
  for (const { member, organization, end, role } of memberships) {
    const key = `${member}\n${organization}`;
    const known = ties.get(key);
    const ended = end !== null && known?.ended !== false;
    ties.set(key, { member, organization, ended, partner: role === 'partner' && known?.partner !== false });
  }
  return [...ties.values()];
}

function edgesOf(ties: readonly Tie[], numbers: ReadonlyMap<string, number>): readonly GraphEdge[] {
  return ties.flatMap((tie) => {
    const [from, to] = [numbers.get(memberKey(tie)), numbers.get(organizationKey(tie))];
    return from === undefined || to === undefined ? [] : [{ from, to, ended: tie.ended, partner: tie.partner }];
  });
}

const MEMBER = 'm:';

function memberKey({ member }: Tie): string {
  return `${MEMBER}${member}`;
}

function organizationKey({ organization }: Tie): string {
  return `o:${organization}`;
}

function nodeOf(key: string, counts: ReadonlyMap<string, number>): GraphNode {
  const side = key.startsWith(MEMBER) ? 'member' : 'organization';
  return { name: key.slice(MEMBER.length), side, ties: counts.get(key) ?? 0 };
}
