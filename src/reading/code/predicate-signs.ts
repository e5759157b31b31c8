import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, tokenById } from '../../model/tree.ts'
import type { Codebook } from '../../resources/codebook.ts'
import type { Finder } from './finder.ts'
import { isFuture, isNegated } from './governor.ts'
import { FUNCTIONAL, rolesOf } from './roles/roles.ts'
import { isPassive } from './roles/voice.ts'

/** Of how many words in one role, as coordinated ones are, notice is taken. */
const MOST = 3

/**
 * Names what stands at and around a verb, as the learned weights of event types know it: the verb, the words in its roles with their classes
 * and whom they name, the verb above, and of which types the codebook's own rows of the verb are.
 */
export function predicateSigns(
  codebook: Codebook,
  sentence: Sentence,
  token: Token,
  finder: Finder,
): readonly string[] {
  const lemma = token.lemma.toLowerCase()
  const predicate = [
    lemma,
    ...childrenBy(sentence, token.id, 'compound:prt').map((word) => word.lemma.toLowerCase()),
  ].join('_')
  const signs = new Set([`verb=${predicate}`, `lemma=${lemma}`, `form=${token.xpos}`, `rel=${token.deprel}`])
  if (isPassive(sentence, token)) signs.add('passive')
  if (isFuture(sentence, token)) signs.add('future')
  if (isNegated(sentence, token)) signs.add('negated')
  const known = codebook.rows.get(`${predicate}.v`) ?? codebook.rows.get(`${lemma}.v`) ?? []
  // What a verb tells by "not" is no type of its own.
  const rows = known.filter(({ conditions }) => !conditions.some(({ paths }) => paths.some(([role]) => role === 'not')))
  signs.add(`rows=${Math.min(rows.length, 3)}`)
  for (const share of sharesOfTypes(rows)) signs.add(share)
  const roles = rolesOf(sentence, token)
  for (const [role, words] of roles)
    for (const word of FUNCTIONAL.has(role) ? [] : words.slice(0, MOST)) {
      signs.add(`has ${role}`)
      signs.add(`${role} names ${partyAt(sentence, word, finder)}`)
      if (role === 'subj') continue
      signs.add(`${role}=${word.lemma.toLowerCase()}`)
      signs.add(`${lemma} with ${role}`)
      for (const name of codebook.classesOf.get(word.lemma.toLowerCase()) ?? []) {
        signs.add(`${role} is ${name}`)
        signs.add(`${lemma} with ${role} is ${name}`)
      }
      for (const inner of childrenBy(sentence, word.id, 'compound', 'amod', 'nmod')) {
        const party = partyAt(sentence, inner, finder)
        if (party !== 'nobody') signs.add(`${role} of ${party}`)
        for (const name of codebook.classesOf.get(inner.lemma.toLowerCase()) ?? []) signs.add(`${role} of ${name}`)
      }
    }
  if (!roles.has('obj')) signs.add('no obj')
  if (!roles.has('subj')) signs.add('no subj')
  const head = tokenById(sentence, token.head)
  if (head) signs.add(`below ${head.lemma.toLowerCase()} ${token.deprel.split(':')[0]}`)
  return [...signs]
}

/** The types of a verb's rows, by how many of them are of each. */
function sharesOfTypes(rows: readonly { readonly type: string | null }[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { type } of rows) counts.set(type ?? '-', (counts.get(type ?? '-') ?? 0) + 1)
  return [...counts].map(([type, count]) => {
    const share = count / rows.length
    return `rows ${share === 1 ? 'all' : share >= 0.6 ? 'mostly' : share >= 0.25 ? 'partly' : 'rarely'} ${type}`
  })
}

function partyAt(sentence: Sentence, word: Token, finder: Finder): string {
  const [party] = finder.at(sentence, word)
  if (party === undefined) return 'nobody'
  return `${finder.kind(sentence, word)}${finder.isKnown(party) ? '' : ' unknown'}`
}
