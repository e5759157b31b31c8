import type { EventType } from '../../model/plover.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { ancestors, caseOf, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { Codebook, CodeRow } from '../../resources/codebook.ts'
import { DIRECT, type Filler } from './filler.ts'
import type { Finder } from './finder.ts'
import type { Reading } from './reading.ts'

/** Types of what someone suffers, which is told though nobody is said to have done it. */
const SUFFERED: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION'])

/** Nouns that tell a state of things as often as a deed. */
const VAGUE = new Set(
  'war fighting violence operation campaign control search case block fight struggle battle jihad attempt game defence blow'.split(
    ' ',
  ),
)

/** Words for what is not done, or not yet. */
const UNDONE = new Set(
  'threat risk fear possibility plan prospect right chance danger case call end halt ban deterrent defence protection accusation allegation'.split(
    ' ',
  ),
)

/**
 * Whether a noun tells of somebody known that he suffered it, though not from whom: "the attack on the Iraqi base", "the killing of the
 * Polish envoy". What is feared or ruled out, and what is any such deed, is none.
 */
export function isVictimTold(
  codebook: Codebook,
  sentence: Sentence,
  { token, row }: Reading,
  recipients: readonly Filler[],
  finder: Finder,
): boolean {
  // "A car bombing in Amman": where it was, and not whom it hit.
  if (recipients.some(({ token: { id } }) => caseOf(sentence, id) === 'in')) return false
  return row.type !== null && SUFFERED.has(row.type) && isOneSided(codebook, sentence, token, row, recipients, finder)
}

/** Whether a noun tells of somebody known that he did violence, though not to whom: "the Chadian air strikes", "attacks by Chad". */
export function isDoerTold(
  codebook: Codebook,
  sentence: Sentence,
  { token, row }: Reading,
  actors: readonly Filler[],
  finder: Finder,
): boolean {
  if (isManifold(token, row) || isToldByVerb(codebook, sentence, token)) return false
  return row.type === 'ASSAULT' && isOneSided(codebook, sentence, token, row, actors, finder)
}

/** Nouns of violence that are other deeds as well, where no word beside them says more: "a French strike", "a Kenyan raid". */
const MANIFOLD = new Set(
  'ambush assault barrage bombardment incursion killing massacre onslaught raid shooting strike'.split(' '),
)

function isManifold({ lemma }: Token, { conditions }: CodeRow): boolean {
  return MANIFOLD.has(lemma) && conditions.length === 1 && conditions[0]!.kind === 'state'
}

/** "Turkish shelling wounded nine villagers": what a verb tells of the violence that is its subject. */
function isToldByVerb(codebook: Codebook, sentence: Sentence, noun: Token): boolean {
  const verb = isRelation(noun, 'nsubj') ? tokenById(sentence, noun.head) : undefined
  if (!verb || childrenBy(sentence, verb.id, 'obj').length === 0) return false
  const rows = codebook.rows.get(`${verb.lemma.toLowerCase()}.v`)
  return rows?.some(({ type }) => type === 'ASSAULT') ?? false
}

/** Whether a noun tells a deed that was done, and names the one side itself. */
function isOneSided(
  codebook: Codebook,
  sentence: Sentence,
  noun: Token,
  { frame }: CodeRow,
  side: readonly Filler[],
  finder: Finder,
): boolean {
  if (noun.upos !== 'NOUN' || frame.both.length > 0 || VAGUE.has(noun.lemma) || side.length === 0) return false
  if (!side.every(({ party, confidence }) => confidence === DIRECT && finder.isKnown(party))) return false
  if (childrenBy(sentence, noun.id, 'det').some(({ lemma }) => ANY.has(lemma.toLowerCase()))) return false
  const above = tokenById(sentence, noun.head)
  if (isRelation(noun, 'nmod') && above && UNDONE.has(above.lemma)) return false
  const marker = caseOf(sentence, noun.id) ?? ''
  if (ASIDE.has(marker)) return false
  // "Killed nine in an attack on a convoy": the verb tells it, where it does.
  return !WITHIN.has(marker) || !ancestors(sentence, noun.id).some((word) => tellsViolence(codebook, word))
}

/** Whether the codebook's rows of a verb tell of violence, or of what someone suffers. */
function tellsViolence(codebook: Codebook, { lemma, upos }: Token): boolean {
  const rows = upos === 'VERB' ? codebook.rows.get(`${lemma.toLowerCase()}.v`) : undefined
  return rows?.some(({ type }) => type !== null && SUFFERED.has(type)) ?? false
}

const ANY = new Set(['any', 'no', 'every', 'each', 'some', 'another'])
const ASIDE = new Set(['against', 'without', 'for'])
const WITHIN = new Set(['from', 'of', 'in'])
