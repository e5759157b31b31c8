import type { Actor } from '../../model/actor.ts'
import type { Sentence } from '../../model/token.ts'
import type { Gazetteer } from '../../resources/gazetteer.ts'
import type { Membership } from '../../resources/governing.ts'
import type { Beside, Choice } from './choose.ts'
import type { Chunk } from './chunk.ts'
import type { RoleAt } from './role.ts'

/** All that the making of drafts looks at in one sentence, by word id. */
export interface View {
  readonly text: string
  readonly sentence: Sentence
  readonly gazetteer: Gazetteer
  readonly chunks: readonly Chunk[]
  /** Names that cover a word, the shortest last. */
  readonly chunkAt: ReadonlyMap<number, readonly Chunk[]>
  readonly roleAt: ReadonlyMap<number, RoleAt>
  /** Persons that a bare surname may mean in this document's time and among the states that it names. */
  readonly bySurname: (chunk: Chunk, beside: Omit<Beside, 'isShared'>) => Actor | null
  readonly choose: (chunk: Chunk) => Choice
  /** The party that words before an office name, of the state given or of one that the document names. */
  readonly partyIn: (words: string, country: string | null) => Membership | null
  /** Role heads that a person's or a body's mention has taken in. */
  readonly used: Set<number>
}
