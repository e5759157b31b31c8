import type { Actor, Mention } from '../../model/actor.ts'
import type { Event } from '../../model/event.ts'
import { ancestors, isRelation, tokenById } from '../../model/tree.ts'
import { partyId } from './parties.ts'
import type { Scene } from './scene.ts'

const BODIES: ReadonlySet<Actor['kind']> = new Set<Actor['kind']>(['igo', 'ngo'])
const NOBODY: ReadonlySet<string> = new Set()

/**
 * Bodies that tell of an attack as those who watch and judge: "the OPCW blamed Syria for the attack" was not attacked itself, unless it tells of
 * what is its own ("the attack on its convoy").
 */
export function watchingOf({ type, sentence: index, head, evidence }: Event, scene: Scene): ReadonlySet<string> {
  if (type !== 'ASSAULT') return NOBODY
  const sentence = scene.doc.sentences[index]!
  const isOwn = sentence.tokens.some(
    ({ xpos, start, end }) => xpos === 'PRP$' && start >= evidence.start && end <= evidence.end,
  )
  if (isOwn) return NOBODY
  const above = ancestors(sentence, head)
  const isTelling = (mention: Mention) => {
    const word = mention.sentence === index ? tokenById(sentence, mention.head) : undefined
    return word !== undefined && isRelation(word, 'nsubj') && above.some(({ id }) => id === word.head)
  }
  const bodies = scene
    .near(index)
    .filter((mention) => mention.actors.every(({ kind }) => BODIES.has(kind)) && isTelling(mention))
  return new Set(bodies.flatMap(({ actors }) => actors.map(partyId)))
}
