import type { Anchor, Likeness } from '../../model/judgement.ts';
import { likeness } from '../../resolve/judgements/make-judgement.ts';
import { anchorKey, nameRulings } from '../../resolve/judgements/name-rulings.ts';
import type { Store } from '../../store/index.ts';
import type { OwnKnowledge } from './read-config.ts';

/** Judgements of files carry this in the place of a day: they hold as long as the file says so. */
const FROM_FILE = '';

/** Makes the database know what its files say of names, and forget what they no longer say. Returns the judgements of files that have no effect. */
export function applyNames(store: Store, knowledge: Pick<OwnKnowledge, 'same' | 'different'>): readonly Likeness[] {
  const wanted = new Map(judgementsOf(knowledge).map((judgement) => [judgement.id, judgement]));
  const known = store.judgements();
  const stale = known.filter(({ id, made }) => made === FROM_FILE && !wanted.has(id)).map(({ id }) => id);
  if (stale.length > 0) store.withdraw(stale);
  const there = new Set(known.map(({ id }) => id));
  const fresh = [...wanted.values()].filter(({ id }) => !there.has(id));
  if (fresh.length > 0) store.judge(fresh, false);
  const contradicted = new Set(store.judgements().flatMap(({ id, state }) => (state === 'contradicted' ? [id] : [])));
  return [...wanted.values()].filter(({ id }) => contradicted.has(id));
}

function judgementsOf({ same, different }: Pick<OwnKnowledge, 'same' | 'different'>): Likeness[] {
  const occasion = { because: null, made: FROM_FILE };
  const joined = same.flatMap(([first = '', ...others]) =>
    others.map((other) => likeness('same', [anchorOf(first), anchorOf(other)], occasion)),
  );
  const parted = different.flatMap((names) =>
    names.flatMap((name, index) =>
      names.slice(index + 1).map((other) => likeness('different', [anchorOf(name), anchorOf(other)], occasion)),
    ),
  );
  return [...joined, ...parted];
}

function anchorOf(name: string): Anchor {
  return { kind: 'organization', id: '', label: name, name, classification: null };
}

/** Names that are said to be one, and not to be one, in one line; null where there are none. */
export function contradictionIn(knowledge: Pick<OwnKnowledge, 'same' | 'different'>): string | null {
  const judgements = judgementsOf(knowledge);
  const { canonical } = nameRulings(judgements);
  const broken = judgements.find(({ verdict, first, second }) => {
    const [one, other] = [first, second].map((anchor) =>
      anchor.kind === 'organization' ? canonical(anchorKey(anchor)) : '',
    );
    return (one === other) !== (verdict === 'same');
  });
  return broken === undefined
    ? null
    : `${broken.first.label} and ${broken.second.label} are said to be one, and not to be one`;
}
