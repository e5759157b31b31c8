import type { Sentence, Token } from '../../model/token.ts'
import { caseOf, children, isRelation } from '../../model/tree.ts'
import type { Codebook, CodeRow } from '../../resources/codebook.ts'
import { givesLeave, leaveAt } from './by-leave.ts'
import { isCopular } from './roles/copular.ts'

/** A word that may tell an event, with the rows of its predicate. */
export interface Candidate {
  readonly token: Token
  readonly particle: Token | null
  readonly rows: readonly CodeRow[]
}

/** What a word may tell, in the order in which it is tried: a verb with its particle before the verb alone. */
export type Candidates = readonly Candidate[]

const POS: Readonly<Record<string, readonly string[]>> = {
  VERB: ['v', 'n'],
  AUX: ['v'],
  NOUN: ['n', 'v'],
  PROPN: ['n'],
  ADJ: ['a', 'v'],
}

/** What a word may tell as a predicate that the codebook knows. */
export function candidatesAt(codebook: Codebook, sentence: Sentence, token: Token): Candidates {
  const kinds = POS[token.upos]
  if (!kinds || isRelation(token, 'aux') || isRelation(token, 'cop')) return []
  if (givesLeave(codebook, sentence, token)) return []
  const lemma = token.lemma.toLowerCase()
  const out: Candidate[] = []
  // "May again be sold in Oman": who says so is not asked, whatever else the codebook knows of selling.
  const leave = leaveAt(codebook, sentence, token)
  if (leave) out.push({ token, particle: null, rows: leave })
  if (token.upos === 'VERB') {
    for (const particle of particles(sentence, token)) {
      const rows = codebook.rows.get(`${lemma}_${particle.lemma.toLowerCase()}.v`)
      if (rows) out.push({ token, particle, rows })
    }
  }
  // "Was in Bishkek", "is behind the raid": the phrase is what is said of someone.
  const being = isPhrase(sentence, token) ? codebook.rows.get('be.v') : undefined
  if (being) out.push({ token, particle: null, rows: being })
  for (const kind of kinds) {
    const rows = codebook.rows.get(`${lemma}.${kind}`)
    if (!rows || !mayBe(token, kind)) continue
    out.push({ token, particle: null, rows })
    break
  }
  return out
}

/** Whether a clause says of its subject no more than that it is where a phrase says: "was in Bishkek". */
export function isPhrase(sentence: Sentence, token: Token): boolean {
  return caseOf(sentence, token.id) !== null && isCopular(sentence, token)
}

/** A word tagged as another part of speech may still tell the event where its form allows: "the bombing" and "bombing". */
function mayBe(token: Token, kind: string): boolean {
  if (kind === 'n') return token.upos === 'NOUN' || token.upos === 'PROPN' || token.xpos === 'VBG'
  if (kind === 'a') return token.upos === 'ADJ'
  return token.upos === 'VERB' || token.upos === 'AUX'
}

/** Words that may form one verb with it: a particle, or an adverb or adposition right after it. */
export function particles(sentence: Sentence, token: Token): Token[] {
  return children(sentence, token.id)
    .filter(
      (child) =>
        child.deprel === 'compound:prt' ||
        (isRelation(child, 'advmod') && child.id > token.id && child.id - token.id <= 7),
    )
    .concat(follower(sentence, token))
}

function follower(sentence: Sentence, token: Token): Token[] {
  const next = sentence.tokens[token.id]
  return next && (next.upos === 'ADP' || next.upos === 'ADV') ? [next] : []
}
