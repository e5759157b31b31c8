import type { EventType } from '../../model/plover.ts'
import type { Sentence, Token } from '../../model/token.ts'
import type { Codebook } from '../../resources/codebook.ts'
import type { Path } from '../../resources/frame.ts'
import type { Filler } from './filler.ts'
import type { Finder } from './finder.ts'
import { isNegated } from './governor.ts'
import type { Reading } from './reading.ts'
import { follow } from './roles/roles.ts'

/** What is done to one who is said to have spied. */
const DONE_TO: ReadonlySet<EventType> = new Set(['ACCUSE', 'COERCE', 'SANCTION'])

/** Where it is told why: "charged with spying", "arrested on suspicion of espionage", "jailed for spying"; a parser may hang it on him. */
const WHY: readonly Path[] = [['with'], ['of'], ['for'], ['on', 'of'], ['obj', 'with'], ['obj', 'of'], ['obj', 'for']]

const SPYING = /^(?:espionage|spying)$/

/** What he is worth for whom another spied. */
const BEHIND = 0.75

/** "Norway charged a clerk with spying for Peru": what Peru did, by the word of who charged him. Null where it is not told for whom. */
export function spiedFor(codebook: Codebook, sentence: Sentence, reading: Reading, finder: Finder): Reading | null {
  const { token, row, slots } = reading
  if (row.type === null || !DONE_TO.has(row.type) || token.upos !== 'VERB' || isNegated(sentence, token)) return null
  const noun = WHY.flatMap((path) => follow(sentence, token, path)).find(isSpying)
  const spying = codebook.rows.get('spying.n')?.[0]
  const masters = noun && spying ? mastersOf(sentence, noun, finder) : []
  if (!noun || !spying || masters.length === 0) return null
  const isOther = ({ party }: Filler) =>
    finder.isKnown(party) && masters.every((master) => finder.apart(master.party, party))
  const recipients = slots.actors.every(isOther) ? slots.actors : []
  const sides = { ...slots, actors: masters, recipients, goods: [], reciprocal: false }
  return { token: noun, particle: null, row: spying, share: null, slots: sides, witnesses: [], about: [] }
}

function isSpying({ upos, lemma }: Token): boolean {
  return upos === 'NOUN' && SPYING.test(lemma)
}

function mastersOf(sentence: Sentence, noun: Token, finder: Finder): readonly Filler[] {
  const found = follow(sentence, noun, ['for']).flatMap((token) =>
    finder.at(sentence, token).map((party) => ({ party, token, confidence: BEHIND })),
  )
  return found.filter(({ party }) => finder.isKnown(party))
}
