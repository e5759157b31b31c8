import type { Actor } from '../../model/actor.ts'
import { childrenBy, isRelation } from '../../model/tree.ts'
import type { Draft } from './draft.ts'
import type { Nominal } from './nominal.ts'
import { headOf, type Story } from './story.ts'

/** How many sentences back those of an office, a description or a group are looked for. */
export const FAR = 12

/** The officer of a body is sought in the whole text, since few texts name two bodies that have one. */
const WHOLE = Number.POSITIVE_INFINITY

/** By which noun a body of states is called again, and what is in the names of those that are called so; any is, where nothing is. */
const CALLED: Readonly<Record<string, RegExp>> = {
  agency: /Agency|Commissioner|Fund|Office|(?<!Treaty )Organi[sz]ation|Programme/,
  bank: /Bank/,
  cartel: /Organi[sz]ation/,
  commission: /Commission|European Union/,
  community: /Community/,
  council: /Council|United Nations/,
  'director-general': /Agency|Organi[sz]ation/,
  fund: /Fund/,
  lender: /Bank|Fund/,
  mission: /(?:)/,
  'secretary-general': /(?:)/,
  union: /Union/,
  watchdog: /Agency|Organi[sz]ation/,
}

/** "The agency" after "UNHCR", "the court" after "the ICC": the body of states last named that is called so. */
export function bodyAgain(story: Story, draft: Nominal): Draft | null {
  const { head, noun } = draft.at.role
  const names = CALLED[noun.replace(' ', '-')] ?? CALLED[head]
  if (!names || draft.plural || !isGiven(draft) || !isBare(draft)) return null
  for (const before of story.back(draft, draft.at.role.class === 'person' ? WHOLE : FAR)) {
    const [actor] = before.actors
    if (actor?.kind === 'igo' && before.actors.length === 1 && names.test(actor.name)) return before
  }
  return null
}

/** Whether a description says no more than its noun, or where its seat is: "the agency", not "the electoral agency of Peru". */
export function isBare({ sentence, head, at }: Nominal): boolean {
  return childrenBy(sentence, head, 'amod', 'compound', 'nmod', 'nmod:poss').every(
    ({ id, form }) => (id >= at.first && id <= at.last) || form === SEATED || form === 'The',
  )
}

const SEATED = 'based'

/** "The agency", and "The Hague-based court", where a parser takes the article for a part of the seat's name. */
export function isGiven(draft: Nominal): boolean {
  return draft.definite || (isSeated(draft) && draft.sentence.tokens[draft.first - 1]?.form === 'The')
}

/** "The Vienna-based agency": where a body sits, which tells not for which state it stands. */
export function isSeated({ sentence, head }: Nominal): boolean {
  return childrenBy(sentence, head, 'amod').some(({ form }) => form === SEATED)
}

const KINDRED: Readonly<Record<string, RegExp>> = {
  diplomat: /^(?:ambassador|envoy|consul|attach|emissary|charg|diplomat|representative|minister|secretary)/,
  envoy: /^(?:ambassador|envoy|representative|emissary|diplomat)/,
  minister: /^(?:minister|secretary|premier)/,
  premier: /^(?:minister|premier)/,
  leader: /^(?:president|premier|minister|chancellor|king|queen|emir|sultan|leader|chairman|ruler|prince|dictator)/,
  official:
    /^(?:minister|secretary|ambassador|envoy|spokes|adviser|advisor|commissioner|official|aide|deputy|diplomat)/,
  general: /^(?:general|marshal|commander|chief)/,
  officer: /^(?:general|colonel|major|captain|lieutenant|admiral|commander)/,
  politician: /^(?:minister|senator|deputy|president|leader|lawmaker|mp|politician|premier)/,
  lawmaker: /^(?:senator|deputy|congress|mp|representative|lawmaker|legislator)/,
  ruler: /^(?:king|queen|emir|sultan|president|leader)/,
}

/** The person or body of this office that was told of before: same word, or a word for the same kind of office. */
export function sameRole(story: Story, draft: Nominal): Draft | null {
  const own = draft.actors[0]
  if (!draft.definite && !isBareBody(draft) && !isLabel(draft)) return null
  const { head } = draft.at.role
  const kin = KINDRED[head]
  const single = draft.at.role.class === 'person'
  let found: Draft | null = null
  for (const before of story.back(draft, FAR)) {
    const [actor] = before.actors
    if (!actor || before.actors.length > 1 || before.form === 'adjective' || before.form === 'possessive') continue
    if (single ? actor.kind !== 'person' || before.plural : actor.kind === 'person') continue
    if (!actor.country && single && before.proper === null) continue
    if (own?.country && actor.country !== own.country) continue
    if (encloses(before, draft)) continue
    const role = single && isCalled(before, head) ? head : (before.role?.head ?? lastWord(actor.role))
    if (role === null) continue
    if (role === head || (single && kin?.test(role))) {
      if (!single && (!actor.country || own?.country)) continue
      if (!sameOffice(draft, before)) continue
      // In what a ministry publishes its own minister is "the Minister", whoever was named since.
      if (!single || own?.country || !story.home || actor.country === story.home) return before
      found ??= before
    }
  }
  return found
}

/** Whether a word stands before a person's name: he may hold another office too, "General X, the minister of security". */
function isCalled({ sentence, first, head: name }: Draft, word: string): boolean {
  return sentence.tokens
    .slice(first - 1, name - 1)
    .some(({ lemma, deprel }) => lemma.toLowerCase() === word && deprel === 'nmod:desc')
}

/** "The refugees" after "refugees from Myanmar": people of the same description whose state the text has given. */
export function sameMany(story: Story, draft: Nominal): Draft | null {
  for (const before of story.back(draft, FAR)) {
    if (before.form !== 'nominal' || before.plural !== draft.plural || before.role?.head !== draft.at.role.head)
      continue
    const [actor, ...more] = story.actorsOf(before)
    if (actor && more.length === 0 && isKnown(actor) && !encloses(before, draft)) return before
  }
  return null
}

/** Whether it is known for whom people act: a state, or a body of states. */
export function isKnown({ country, sector, id }: Actor): boolean {
  return country !== null || (sector === 'IGO' && id === id.toUpperCase())
}

/** "the foreign minister" is not "the defence minister". */
function sameOffice(draft: Nominal, before: Draft): boolean {
  const role = before.role
  const mine = draft.at.role
  if (!role || role.head !== mine.head || mine.before.length === 0) return true
  return role.noun === mine.noun
}

function lastWord(role: string | null): string | null {
  return role === null ? null : (role.toLowerCase().split(' of ')[0]?.split(/\s+/).pop() ?? null)
}

export function encloses(outer: Draft, inner: Draft): boolean {
  return outer.sentence === inner.sentence && outer.first <= inner.head && inner.head <= outer.last
}

/** "Spokesperson: We have seen the reports.": an office before a colon is that of who speaks. */
export function isLabel({ sentence, first, last }: Nominal): boolean {
  return first === 1 && sentence.tokens[last]?.form === ':'
}

/** "Parliament voted", "Police said": a body without an article is a given one. */
export function isBareBody(draft: Nominal): boolean {
  const head = headOf(draft)
  return draft.at.role.class === 'body' && head !== undefined && (isRelation(head, 'nsubj') || head.upos === 'PROPN')
}
