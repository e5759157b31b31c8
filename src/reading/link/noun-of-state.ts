import { caseOf, childrenBy, tokenById } from '../../model/tree.ts'
import { actorAt } from './affiliation.ts'
import type { RoleAt } from './role.ts'
import type { View } from './view.ts'

const FLIGHT =
  /^(?:air|aircraft|aircrew|airspace|bomber|drill|drone|exercise|fly|flight|helicopter|intercept|jet|missile|pilot|plane|radar|scramble)$/

/** What a state's own people and bodies are called beside what others are: what stands around a noun says which is meant. */
export function nounOfState(view: View, at: RoleAt): RoleAt {
  if (isFlown(view, at)) return { ...at, role: { ...at.role, class: 'body', kind: 'military', sector: 'MIL' } }
  if (isServing(view, at)) return { ...at, role: { ...at.role, class: 'body', kind: 'military', sector: 'MIL' } }
  if (isOfMission(view, at) || isPublic(view, at) || isShore(view, at))
    return { ...at, role: { ...at.role, sector: 'GOV' } }
  return at
}

/** "Two Algerian fighters intercepted a plane": of what flies, fighters are aircraft, and those of a state its own. */
function isFlown({ sentence }: View, { role }: RoleAt): boolean {
  return role.noun === 'fighter' && sentence.tokens.some(({ lemma }) => FLIGHT.test(lemma))
}

const OF_TRADE =
  /^(?:boat|cargo|carrier|coaster|cruise|dhow|ferry|film|fish|fishing|freighter|merchant|news|ship|tanker|television|trawler|TV|tug|vessel|yacht)$/

/** "Togolese crews patrolled the coast": crews of a state that are of no ship, catch or channel serve it. */
function isServing({ sentence }: View, { role, head }: RoleAt): boolean {
  const crews = tokenById(sentence, head)
  if (role.noun !== 'crew' || crews?.xpos !== 'NNS') return false
  if (childrenBy(sentence, head, 'amod').length === 0 || childrenBy(sentence, head, 'nmod').length > 0) return false
  return !sentence.tokens.some(({ lemma }) => OF_TRADE.test(lemma))
}

const EMPLOYED = /^(?:clerk|courier|driver|employee|guard|gardener|secretary|staff|staffer|worker)$/
const MISSION = /^(?:consulate|embassy|legation|mission)$/

/** "An employee of the Chilean consulate", "a Chilean embassy driver": whoever works for a mission is of the state that keeps it. */
function isOfMission({ sentence }: View, { role, head }: RoleAt): boolean {
  if (!EMPLOYED.test(role.head)) return false
  return childrenBy(sentence, head, 'compound', 'nmod', 'nmod:poss').some(
    ({ id, lemma, deprel }) =>
      MISSION.test(lemma.toLowerCase()) && (deprel !== 'nmod' || /^(?:of|at|from)$/.test(caseOf(sentence, id) ?? '')),
  )
}

/** "The state-owned operator", "the national airline": a firm that a state owns is the state. */
function isPublic({ sentence }: View, { role, head }: RoleAt): boolean {
  if (role.sector !== 'BUS' || (role.class !== 'body' && role.noun !== 'operator')) return false
  if (/^(?:state|national) (?:airline|bank|carrier)$|^export bank$/.test(role.noun)) return true
  if (isCentralBank(sentence.tokens.slice(head - 1, head + 2).map(({ form }) => form))) return true
  const before = sentence.tokens.slice(Math.max(0, head - REACH), head - 1).map(({ form }) => form)
  return OWNED.test(before.join(' '))
}

/** "The Bank of Zambia" keeps the money of its state; a few that are called so are firms. */
function isCentralBank([bank, of, owner = '']: readonly string[]): boolean {
  return bank === 'Bank' && of === 'of' && !/^(?:America|Ireland|Scotland)$/.test(owner)
}

/** How many words before a firm may say whose it is. */
const REACH = 7
const OWNED = /\b(?:state|government) ?- ?(?:owned|run|controlled)(?: (?!and\b)[\p{L}'’-]+)*$|\bstate(?: \p{Ll}+)?$/u

const BANKED = /^(?:border|cross|crossing|gunfire|river|shoot|shot|stream|swim)$/

/** "Shots from the Togolese bank": of a river the bank on one side is that state's land, and no firm. */
function isShore(view: View, { role, head }: RoleAt): boolean {
  const { sentence } = view
  if (role.noun !== 'bank' || !/^(?:from|on|to|at)$/.test(caseOf(sentence, head) ?? '')) return false
  const isOfState = childrenBy(sentence, head, 'amod').some(({ id }) => actorAt(view, id)?.kind === 'state')
  return (
    isOfState &&
    sentence.tokens.some(({ lemma, form }) => BANKED.test(lemma) || /^(?:fire|fired|shells?|shelled)$/.test(form))
  )
}
