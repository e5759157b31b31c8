import type { Token } from '../../model/token.ts'
import { ARRANGED } from '../arranged.ts'

export type Direction = 'past' | 'present' | 'future'

const FUTURE_AUX: ReadonlySet<string> = new Set(['will', "'ll", '’ll', 'shall', 'wo'])
/** Governors of an infinitive or a noun that say it is to come. */
const AHEAD: ReadonlySet<string> = new Set(
  'plan planned schedule scheduled expect expected due set slate slated intend intended go going hope aim prepare prepared ready agree promise pledge want decide likely'.split(
    ' ',
  ),
)
/** Prepositions that point ahead unless a past verb says otherwise. */
const UNTIL: ReadonlySet<string> = new Set(['until', 'till'])
/** Relations whose dependent heads a clause, whatever its part of speech. */
const CLAUSES: ReadonlySet<string> = new Set(['root', 'acl:relcl', 'advcl', 'ccomp', 'parataxis', 'xcomp'])

/** Marks of a verb among its dependents: auxiliaries, "to". */
function marks(tokens: readonly Token[], id: number): Direction | 'infinitive' | null {
  let found: Direction | 'infinitive' | null = null
  let be = false
  // Auxiliaries stand shortly before their verb; a bounded look keeps this constant per word.
  for (let i = Math.max(0, id - 9); i < id - 1; i++) {
    const token = tokens[i] as Token
    if (token.head !== id) continue
    const form = token.form.toLowerCase()
    // "is to meet on Thursday"
    if (be && form === 'to' && token.deprel === 'mark') return 'future'
    be = /^(?:is|are|am|was|were|'s|’s|'re|’re)$/.test(form)
    if (token.deprel.startsWith('aux')) {
      if (FUTURE_AUX.has(form)) return 'future'
      if (/^(?:was|were|had|did|'d|’d)$/.test(form)) return 'past'
      if (/^(?:has|have|'ve|’ve)$/.test(form)) return 'past'
      if (/^(?:is|are|am|'s|’s|'re|’re)$/.test(form)) found = 'present'
      if (/^(?:may|might|can|could|would|should|must)$/.test(form)) found = 'future'
    } else if (token.deprel === 'mark' && form === 'to') found ??= 'infinitive'
    else if (token.deprel === 'cop') found ??= /^(?:was|were)$/.test(form) ? 'past' : 'present'
  }
  return found
}

function points(token: Token): boolean {
  return AHEAD.has(token.lemma) || AHEAD.has(token.form.toLowerCase())
}

function ofVerb(tokens: readonly Token[], token: Token): Direction | null {
  const mark = marks(tokens, token.id)
  if (mark === 'past' || mark === 'future') return mark
  // "an event to be held on 12 October": a clause of its own that says what is to come.
  if (mark === 'infinitive') return token.deprel.startsWith('acl') ? 'future' : null
  if (mark === 'present') {
    if (token.xpos === 'VBN') return points(token) ? 'future' : 'past'
    return token.xpos === 'VBG' ? 'future' : 'present'
  }
  if (token.xpos === 'VBD' || token.xpos === 'VBN') return 'past'
  if (token.xpos === 'VBZ' || token.xpos === 'VBP') return ARRANGED.has(token.lemma) ? 'future' : 'present'
  return null
}

/**
 * Where the clause of a word points: the tense of the nearest verb above it in the tree, and "until", "by" before it.
 *
 * @returns null where no verb governs it or the verb has no tense.
 */
export function direction(tokens: readonly Token[], index: number): Direction | null {
  const previous = tokens[index - 1]
  const before = previous?.form.toLowerCase() ?? ''
  if (UNTIL.has(before)) return 'future'
  if (before === 'since') return 'past'
  const ahead = before === 'by'
  let token = tokens[index]
  let infinitive = false
  for (let steps = 0; token !== undefined && steps < 12; steps++) {
    const verbal = token.upos === 'VERB' || token.upos === 'AUX' || CLAUSES.has(token.deprel)
    if (verbal) {
      const coming = infinitive && points(token)
      const found = coming ? 'future' : ofVerb(tokens, token)
      infinitive ||= marks(tokens, token.id) === 'infinitive'
      if (ahead && found !== 'past') return 'future'
      if (found !== null) return found
    }
    if (token.head === 0) break
    token = tokens[token.head - 1]
  }
  return ahead ? 'future' : null
}
