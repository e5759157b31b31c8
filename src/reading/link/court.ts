import type { Actor } from '../../model/actor.ts'
import type { Draft } from './draft.ts'
import type { Nominal } from './nominal.ts'
import { FAR, isBare, isGiven } from './same.ts'
import { isSubject, placeOf, type Story } from './story.ts'

/** Words by which a court of states is told of without its name, and which it is; one of The Hague has to be told by what it does. */
const TOLD: readonly (readonly [words: RegExp, id: string | null])[] = [
  [/\bthe hague\b|\bhague(?:-based)?\b/, null],
  [/\bstrasbourg\b|\beurop(?:e 's|ean) .*\brights (?:court|judges?)\b/, 'ECHR'],
  [/\binter-american\b/, 'IACTHR'],
  [/\bluxembourg\b/, 'EU'],
  [/\bhamburg\b/, 'ITLOS'],
  [/\bworld 's (?:highest|top) (?:court|judges?)\b/, 'ICJ'],
  [/\b(?:un|u\.n\.|united nations)\b(?! -)/, 'ICJ'],
]

/** Courts of states that sit in The Hague, of which a text that names one means that. */
const OF_THE_HAGUE = new Set(['ICC', 'ICJ', 'PCA', 'ICTY', 'IRMCT', 'STL'])
/** What is dealt with by those that try men, and not states. */
const OF_MEN =
  /\b(?:acquit\w*|arrest\w*|charge[sd]?|charging|convict\w*|crimes?|criminal|extradit\w*|guilty|handed|indict\w*|jail\w*|sentenc\w*|surrender\w*|suspects?|trial|tried|warrants?)\b/i

/** A court or who sits in it, by no more than that; a "district court" is of the state where it sits. */
const COURT = /^(?:(?:war crimes |criminal )?(?:court|tribunal)|judge|justice)$/
/** Who charges men before a court of states. */
const CHARGING = /^(?:chief )?prosecutor$/

/** "The UN's top court", "judges in The Hague", "the Strasbourg court": a court of states told of by where it sits or whose it is. */
export function courtOf(story: Story, draft: Nominal): Actor | null {
  const { noun } = draft.at.role
  const isCharging = CHARGING.test(noun)
  if (!isCharging && !COURT.test(noun)) return null
  const { tokens } = draft.sentence
  const words = tokens
    .slice(Math.max(0, draft.first - 2), draft.last)
    .map(({ form }) => form.toLowerCase())
    .join(' ')
  if (/\b(?:an?|another)\b/.test(words) || /\b(?:district|appeals?) court\b/.test(words)) return null
  const [, id] = TOLD.find(([telling]) => telling.test(words)) ?? [undefined, undefined]
  if (id === undefined || (isCharging && id !== null)) return null
  return story.gazetteer.bodies.get(id ?? ofTheHague(story, draft, isCharging)) ?? null
}

/** Which court of The Hague is meant: the one that the text has named, or the one that deals with what the sentence tells. */
function ofTheHague(story: Story, draft: Nominal, isCharging: boolean): string {
  for (let i = story.told.length - 1; i >= 0; i--) {
    const [actor] = story.told[i]!.actors
    if (actor && OF_THE_HAGUE.has(actor.id)) return actor.id
  }
  const isOfMen = isCharging || draft.sentence.tokens.some(({ form }) => OF_MEN.test(form))
  if (draft.at.role.head === 'tribunal') return isOfMen ? 'ICTY' : 'PCA'
  return isOfMen ? 'ICC' : 'ICJ'
}

/** How a court of states is called. */
const NAMED = /\b(?:Court|Tribunal)\b/

/**
 * "The court", "the judges", "prosecutors" after "the International Criminal Court": the court of states told of before, where none of a
 * state was told of since.
 */
export function courtAgain(story: Story, draft: Nominal): Draft | null {
  const { noun } = draft.at.role
  if (!COURT.test(noun) && !CHARGING.test(noun)) return null
  const isOfMany = draft.at.role.class === 'person' && draft.plural && isSubject(placeOf(draft))
  if (!(isGiven(draft) || (isOfMany && draft.first === draft.last)) || !isBare(draft)) return null
  for (const before of story.back(draft, FAR)) {
    const [actor, ...more] = before.actors
    if (!actor || more.length > 0 || before.form === 'adjective') continue
    const isCourt = NAMED.test(actor.name) || COURT.test(before.role?.noun ?? '')
    if (actor.kind === 'igo' && isCourt) return before
    if (actor.sector === 'JUD' && (actor.country !== null || before.role?.class === 'body')) return null
  }
  return null
}
