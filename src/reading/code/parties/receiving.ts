import type { EventType } from '../../../model/plover.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, childrenBy } from '../../../model/tree.ts'
import type { Codebook, CodeRow } from '../../../resources/codebook.ts'
import type { Filler } from '../filler.ts'
import type { Finder } from '../finder.ts'
import { rolesOf } from '../roles/roles.ts'
import { isPassive } from '../roles/voice.ts'

/** Types of what only the state does that has received an envoy: it shuts him out, or holds him. */
const SHUTTING: ReadonlySet<EventType> = new Set(['SANCTION', 'COERCE'])

/** Verbs by which a state has an envoy come and hear what it has against his own. */
const CALLING_IN = new Set('call carpet haul reprimand summon upbraid'.split(' '))

/** Verbs by which the state calls back an envoy whose envoy he is. */
const OWN = new Set('bring fetch pull recall replace return withdraw'.split(' '))
const HOME = /^(?:back|home)$/

/** Where an envoy serves. */
const SERVING = new Set(['to', 'in', 'at'])

/** What a state is worth as who did to an envoy what only those do who have received him. */
const RECEIVING = 0.8

/** Whether a word is an envoy in a clause that tells of him what his own state does not do. */
export function isSentOut(codebook: Codebook, sentence: Sentence, verb: Token, envoy: Token): boolean {
  if (!codebook.classes.get('diplomat')?.has(envoy.lemma.toLowerCase()) || OWN.has(verb.lemma)) return false
  return !sentence.tokens.some(({ head, lemma }) => head === verb.id && verb.lemma === 'call' && HOME.test(lemma))
}

/** "Norway's ambassador to Peru was expelled", "two Cuban envoys in Lima were told to leave": by the state that has received them. */
export function receiverOf(
  codebook: Codebook,
  { type }: CodeRow,
  sentence: Sentence,
  token: Token,
  finder: Finder,
): readonly Filler[] {
  if (type === null || !isPassive(sentence, token)) return []
  if (!SHUTTING.has(type) && !(type === 'ACCUSE' && CALLING_IN.has(token.lemma))) return []
  const roles = rolesOf(sentence, token)
  for (const envoy of [...(roles.get('obj') ?? []), ...(roles.get('iobj') ?? [])]) {
    if (!isSentOut(codebook, sentence, token, envoy)) continue
    const sent = finder.at(sentence, envoy)
    for (const place of [...childrenBy(sentence, envoy.id, 'nmod'), ...childrenBy(sentence, token.id, 'obl')]) {
      if (!SERVING.has(caseOf(sentence, place.id) ?? '') || finder.kind(sentence, place) === 'igo') continue
      const found = finder.at(sentence, place).filter((party) => sent.every((own) => finder.apart(own, party)))
      if (found.length > 0 && sent.length > 0)
        return found.map((party) => ({ party, token: place, confidence: RECEIVING }))
    }
  }
  return []
}
