import type { Mention } from '../../model/actor.ts'
import type { EventType } from '../../model/plover.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { tokenById } from '../../model/tree.ts'
import { follow } from './roles.ts'

const LOCATIVE = ['in', 'at', 'near', 'inside', 'off', 'outside', 'across', 'around']
const PATHS = LOCATIVE.flatMap((role) => [[role], ['obj', role]])

/** Where people gather before a house that a state has abroad: "outside the Danish embassy in Jakarta", "marched on the embassy in Jakarta". */
const BEFORE = ['outside', 'at', 'near', 'in_front_of', 'on', 'to', 'around', 'past', 'obj']
const STREET = /^(?:street|square|capital|city|road|avenue|port|town|centre|center)$/i
const MISSION = /^(?:embassy|consulate|mission|commission|residence|chancery|consulate-general)$/i
const HOSTED = BEFORE.flatMap((role) => (role === 'obj' ? [[role]] : [[role], ['obj', role]]))

/** Where people march: "through Jakarta", "took to the streets of Jakarta", "filled the squares of Jakarta". */
const MARCHED = [['through'], ...['to', 'in', 'on', 'through', 'obj'].map((role) => [role, 'of']), ['obj', 'to', 'of']]

/**
 * Where an event took place: the mention of a place or a state in a locative slot of its word, or in the way of a march; null where none
 * stands there.
 */
export function placeOf(
  mentions: readonly Mention[],
  sentence: Sentence,
  token: Token,
  type: EventType | null,
): number | null {
  const paths = type === 'PROTEST' ? [...PATHS, ...MARCHED] : PATHS
  for (const path of paths) {
    for (const word of follow(sentence, token, path)) {
      if (path.at(-1) === 'of' && !STREET.test(tokenById(sentence, word.head)?.lemma ?? '')) continue
      const mention = mentions.find((one) => one.head === word.id && isPlace(one.actors))
      if (mention) return mention.id
    }
  }
  return hostOf(mentions, sentence, token)
}

/** The place of the embassy at which something was done, which a parser hangs on the embassy. */
function hostOf(mentions: readonly Mention[], sentence: Sentence, token: Token): number | null {
  for (const path of HOSTED) {
    for (const house of follow(sentence, token, path)) {
      if (!MISSION.test(house.form)) continue
      for (const word of follow(sentence, house, ['in'])) {
        const mention = mentions.find((one) => one.head === word.id && isPlace(one.actors))
        if (mention) return mention.id
      }
    }
  }
  return null
}

function isPlace(actors: readonly { kind: string }[]): boolean {
  return actors.some(({ kind }) => kind === 'place' || kind === 'state')
}
