import type { ActorKind } from '../../src/model/actor.ts'

const KINDS: Readonly<Partial<Record<ActorKind, string>>> = {
  igo: 'organisation of states',
  bloc: 'group of states',
  'armed-group': 'armed group',
  ngo: 'non-governmental organisation',
}

/** What kind of thing acts, in plain words: "state", "armed group". */
export function kindWords(kind: string): string {
  return KINDS[kind as ActorKind] ?? kind
}
