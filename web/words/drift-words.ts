import { clean } from '../../src/formats/clean.ts'
import type { WordingDrift } from '../../src/record/reprints/drift.ts'

type Bearing = NonNullable<WordingDrift['from']>['bearing']

/** What words do to what is told, to stand after them: "“admitted”, a word that takes it for true". */
const BEARINGS: Readonly<Record<Bearing, string>> = {
  neutral: 'a neutral word',
  affirming: 'a word that takes it for true',
  doubting: 'a word that puts it in doubt',
  denying: 'a word that denies it',
  hedge: 'a word that leaves it open',
  loaded: 'a loaded word',
  evaluative: 'a word that judges',
  presupposed: 'a word that takes it as given',
}

/** What a copy did to one word that bears on a claim. */
export interface DriftWords {
  /** "dropped", "added", "made": to follow the publisher. */
  readonly verb: 'dropped' | 'added' | 'made'
  readonly from: string | null
  readonly to: string | null
  /** What that does: "a neutral word → a word that takes it for true". */
  readonly effect: string
}

/** A drift of wording in plain words, without a judgement of who is right. */
export function driftWords({ change, from, to }: Pick<WordingDrift, 'change' | 'from' | 'to'>): DriftWords {
  const effects = [from, to].map((words) => (words === null ? null : BEARINGS[words.bearing]))
  return {
    verb: change === 'changed' ? 'made' : change,
    from: from === null ? null : clean(from.exact),
    to: to === null ? null : clean(to.exact),
    effect: effects.filter((effect) => effect !== null).join(' → '),
  }
}
