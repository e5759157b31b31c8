import type { Actor } from '../../model/actor.ts'
import { type Preference, sharesOf } from '../../resources/preference.ts'
import { isInFront, subjectAhead } from './ahead.ts'
import { antecedentSigns } from './antecedent-signs.ts'
import { candidatesFor, meant } from './antecedents.ts'
import { chargedOf } from './charged.ts'
import type { ChooseAntecedent } from './choosers.ts'
import { sayerOf, sharersOf } from './matter.ts'
import { oneOfTwo } from './one-of-two.ts'
import { pairBefore } from './pair.ts'
import { countedBy, peopleAgain } from './people-again.ts'
import type { Pronoun } from './pronoun.ts'
import { joinedTogether } from './several.ts'
import type { Story } from './story.ts'
import { wrongedOf } from './wronged.ts'

/** Finds what a pronoun stands for; leaves it open where that is no party, or nothing that the text names. */
export function resolvePronoun(story: Story, draft: Pronoun): void {
  if (draft.person === 'speaker' || draft.person === 'addressed') {
    draft.reason = draft.person
    return
  }
  if (draft.person === 'counted' || draft.person === 'pair' || draft.person === 'several') {
    const isCounted = draft.person === 'counted' || draft.count !== null
    const again = isCounted ? peopleAgain(story, draft, { noun: null, sector: null }) : null
    if (again) Object.assign(draft, { actors: story.actorsOf(again), antecedent: again })
    else if (draft.person === 'counted') draft.reason = 'nobody was counted before'
    if (again) return
    const count = draft.person === 'counted' ? countedBy(draft, null) : draft.count
    const isPair = draft.person === 'pair' || (draft.person === 'counted' && count === 2)
    // "The pair" are two who were named together, not any two of whom the text tells.
    const isAny = draft.person === 'pair'
    const pair = isPair ? pairBefore(story, draft, isParty, isAny) : joinedTogether(story, draft, count)
    if (pair) Object.assign(draft, { actors: pair.actors, antecedent: pair.before, reason: null })
    else draft.reason ??= 'no pair stands out'
    return
  }
  if (draft.person === 'former' || draft.person === 'latter') {
    const one = oneOfTwo(story, draft, draft.person)
    if (one) Object.assign(draft, { actors: one.actors, antecedent: one })
    else draft.reason = 'no two are named before'
    return
  }
  const sayer = chargedOf(story, draft) ?? sayerOf(story, draft) ?? wrongedOf(story, draft)
  if (sayer) {
    Object.assign(draft, { actors: sayer.actors, antecedent: sayer })
    return
  }
  const ahead = namedAhead(story, draft)
  if (ahead && isInFront(draft)) {
    Object.assign(draft, ahead)
    return
  }
  const candidates = candidatesFor(story, draft)
  const at = story.choose.antecedent(draft, candidates, antecedentSigns(story, draft, candidates))
  const { key, actors, places } = candidates[at]!
  story.standFor(draft, draft.person, key, actors.length > 0)
  if (actors.length === 0) {
    const isOpen = candidates.every((candidate) => candidate.actors.length === 0)
    Object.assign(draft, isOpen && ahead ? ahead : { reason: 'stands for no actor' })
    return
  }
  const mentions = places.flatMap((place) => place.draft ?? [])
  draft.antecedent = mentions.find(({ form }) => form !== 'adjective') ?? mentions[0] ?? null
  const sharers = draft.antecedent && actors.length === 1 ? sharersOf(story, draft, mentions[0]!) : []
  const sent = mentions.find((mention) => story.sent.has(mention))
  draft.actors = sharers.length > 1 ? sharers : sent && actors.length === 1 ? story.actorsOf(sent) : actors
  if (draft.person === 'single' && draft.antecedent) draft.antecedent.gender ??= draft.gender
}

/** Who is named as the subject behind a phrase with the pronoun, if he may be meant. */
function namedAhead(story: Story, draft: Pronoun): Pick<Pronoun, 'actors' | 'antecedent'> | null {
  const antecedent = subjectAhead(story, draft)
  const actors = antecedent && meant(story, draft, antecedent)
  return actors && actors.length > 0 ? { actors, antecedent } : null
}

/** Whether an actor may be one of "the two". */
function isParty({ country, kind }: Actor): boolean {
  return (country !== null || kind !== 'person') && kind !== 'place'
}

/** Chooses by learned weights; of equals the first. */
export function choosingAntecedent(preference: Preference): ChooseAntecedent {
  return (_, __, signs) => {
    const shares = sharesOf(preference, signs)
    return shares.indexOf(Math.max(...shares))
  }
}
