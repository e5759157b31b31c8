import type { Mention } from '../../model/actor.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { follow } from './roles.ts'

const LOCATIVE = ['in', 'at', 'near', 'inside', 'off', 'outside', 'across', 'around']
const PATHS = LOCATIVE.flatMap((role) => [[role], ['obj', role]])

/** Where an event took place: the mention of a place or a state in a locative slot of its word; null where none stands there. */
export function placeOf(mentions: readonly Mention[], sentence: Sentence, token: Token): number | null {
  for (const path of PATHS) {
    for (const word of follow(sentence, token, path)) {
      const mention = mentions.find((one) => one.head === word.id && isPlace(one.actors))
      if (mention) return mention.id
    }
  }
  return null
}

function isPlace(actors: readonly { kind: string }[]): boolean {
  return actors.some(({ kind }) => kind === 'place' || kind === 'state')
}
