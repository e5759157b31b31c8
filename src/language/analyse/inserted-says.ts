import type { Token } from '../../model/token.ts'

/** Verbs by which someone is heard between two commas, in the forms in which they stand there. */
const SAYS =
  /^(?:adds|alleges|argues|asserts|believes|charges|claims|complains|contends|insists|maintains|reckons|said|says|suspects|alleged|argued|asserted|believed|charged|claimed|contended|insisted|maintained)$/

/** Parts of speech in the name or description of a subject or a speaker. */
const NOMINAL = /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|PART|ADP)$/

const LONGEST = 9

/**
 * Sets who is heard inside a clause apart from it: of "Rwanda, claims Burundi, has armed the rebels" and "The Turkish navy, Greece claims, rammed a
 * boat" parsers make the speaker the subject, or join him to it.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 * @returns the word that is now the root of the sentence; 0 where the root stays
 */
export function freeInsertedSays(part: readonly Token[]): number {
  const at = part.findIndex(({ form }) => SAYS.test(form))
  const says = part[at]
  if (!says) return 0
  const inserted = insertedAround(part, at)
  if (!inserted) return 0
  const { opening, closing } = inserted
  const subject = headOf(part, 0, opening)
  const [from, to] = part[at - 1]!.form === ',' ? [at + 1, closing] : [opening + 1, at]
  const speaker = headOf(part, from, to)
  const main = predicateAt(part, closing + 1)
  if (!subject || !speaker || !main) return 0
  return rehang(part, { subject, speaker, says, main, opening, closing })
}

interface Pattern {
  readonly subject: Token
  readonly speaker: Token
  readonly says: Token
  readonly main: Token
  readonly opening: number
  readonly closing: number
}

/** The commas around a clause of saying behind the subject with which a sentence begins; undefined where there is more or less. */
function insertedAround(part: readonly Token[], at: number): { opening: number; closing: number } | undefined {
  const opening = part.findLastIndex(({ form }, index) => index < at && form === ',')
  const closing = part.findIndex(({ form }, index) => index > at && form === ',')
  if (opening < 1 || closing < 0 || closing - opening > LONGEST || opening > LONGEST) return undefined
  const isInverted = opening === at - 1
  if (!isInverted && closing !== at + 1) return undefined
  const before = part.slice(0, opening)
  const who = part.slice(opening + 1, closing).filter((_, index) => opening + 1 + index !== at)
  if (who.length === 0 || !before.every(isNominal) || !who.every(isNominal)) return undefined
  return before[0]!.upos !== 'ADP' && who[0]!.upos !== 'ADP' ? { opening, closing } : undefined
}

function isNominal({ upos, xpos }: Token): boolean {
  return NOMINAL.test(upos) && !/^W/.test(xpos)
}

/** The word of a phrase on which its others hang. */
function headOf(part: readonly Token[], from: number, to: number): Token | undefined {
  const words = part.slice(from, to)
  const ids = new Set(words.map(({ id }) => id))
  return words.find(
    ({ upos, head, deprel }) => /^(?:NOUN|PROPN|PRON)$/.test(upos) && !ids.has(head) && !/^nmod/.test(deprel),
  )
}

/** The predicate that begins at a place: its verb, or that of its auxiliary. */
function predicateAt(part: readonly Token[], at: number): Token | undefined {
  const first = part[at]
  if (!first || !/^(?:VB[DPZ]|MD)$/.test(first.xpos)) return undefined
  return first.upos === 'AUX' ? part.find(({ id }) => id === first.head && id > first.id) : first
}

function rehang(part: readonly Token[], { subject, speaker, says, main, opening, closing }: Pattern): number {
  const known = [subject, speaker, says, main]
  const ids = new Set(known.map(({ id }) => id))
  const top = known.find(({ head }) => !ids.has(head)) ?? main
  const { head, deprel } = top
  const inside = (id: number) => id > part[opening]!.id && id <= part[closing]!.id
  for (const word of part) {
    if (ids.has(word.id) || inside(word.id)) continue
    const isAstray =
      word.head === says.id || word.head === speaker.id || (word.head === subject.id && word.id > main.id)
    if (isAstray) word.head = main.id
  }
  const isPassive = part.some((word) => word.head === main.id && word.deprel === 'aux:pass')
  Object.assign(main, { head, deprel })
  Object.assign(subject, { head: main.id, deprel: isPassive ? 'nsubj:pass' : 'nsubj' })
  Object.assign(says, { upos: 'VERB', xpos: /s$/.test(says.form) ? 'VBZ' : 'VBD', head: main.id, deprel: 'parataxis' })
  Object.assign(speaker, { head: says.id, deprel: 'nsubj' })
  return head === 0 ? main.id : 0
}
