import type { Sector } from '../../model/plover.ts'
import { caseOf, isRelation, tokenById } from '../../model/tree.ts'
import { type Preference, sharesOf } from '../../resources/preference.ts'
import { ADDRESSING, ANSWERING } from './answering.ts'
import type { ChooseState } from './choosers.ts'
import type { Draft } from './draft.ts'
import { facedBy, facedHere } from './facing.ts'
import { FAR_AHEAD, homeOf, hostOf, seatBefore, standingOut } from './home.ts'
import { isSubject, placeOf, type Story, type Weighed } from './story.ts'

/** Chooses by learned weights; of equals the first. */
export function choosingState(preference: Preference): ChooseState {
  return (_, __, signs) => {
    const shares = sharesOf(preference, signs)
    const share = Math.max(...shares)
    return { at: shares.indexOf(share), share }
  }
}

/** Among how many of the states that a story names most, near a mention and in the whole, its own is looked for. */
const MOST = 8

/** A choice with less of a share than this is worth no more than what the rules say. */
const SURE = 0.6

/**
 * The state of an office or a body whose phrase names none, as the story around it tells; null where none is likely.
 *
 * @param ruled what the rules say, for where no state stands out
 */
export function whose(story: Story, draft: Draft, ruled: string | null): string | null {
  const near = story.focus(draft)
  const known = [...near.slice(0, MOST), ...story.subjects.slice(0, MOST)].map(({ code }) => code)
  const faced = facedHere(story, draft)
  const only = mainState(story)
  if (only !== null && (!faced.has(only) || AT_HOME.has(draft.actors[0]?.sector ?? null))) return only
  const states = [...new Set(known)].filter((code) => !faced.has(code))
  if (states.length < 2) return ruled
  const { at, share } = story.choose.state(draft, states, signsOf(story, draft, near, states))
  return share < SURE ? ruled : states[at]!
}

/** How often at most a text names every other state for each time that it names the one whose own news it is. */
const BY_THE_WAY = 0.25

/** Those who have to do with their own state, whomever they are at odds with: "the senator criticised the president". */
const AT_HOME: ReadonlySet<Sector | null> = new Set<Sector | null>(['LEG', 'JUD', 'COP'])

/** The state whose own affairs a text tells: others are named by the way, and whoever holds an office is not theirs. */
function mainState({ subjects: [one, other] }: Story): string | null {
  return one && other && other.weight < BY_THE_WAY * one.weight ? one.code : null
}

/**
 * Names what speaks for or against each state as the one that a mention is of: which rules mean it, how much the text is about it, how the
 * sentences beside the mention name it. Each sign stands by itself and for the kind of mention, its place, its sector and what it does.
 */
function signsOf(story: Story, draft: Draft, near: readonly Weighed[], states: readonly string[]): string[][] {
  const rules = {
    host: hostOf(story, draft),
    home: story.home,
    seat: seatBefore(story, draft),
    sent: story.sentFrom,
    out: standingOut(story, draft),
    far: standingOut(story, draft, FAR_AHEAD),
    rule: homeOf(story, draft),
  }
  const place = placeOf(draft)
  const contexts = [
    draft.proper !== null ? 'named' : draft.role?.class === 'person' ? 'person' : 'body',
    isSubject(place) ? 'subject' : (place?.deprel.split(':')[0] ?? 'none'),
    draft.actors[0]?.sector ?? 'none',
    actOf(draft),
  ]
  const faced = facedBy(story, draft)
  const spoke = lastVoice(story, draft)
  return states.map((state) => {
    const signs = Object.entries(rules).flatMap(([rule, code]) =>
      code === null ? [] : [code === state ? rule : `not ${rule}`],
    )
    if (faced.has(state)) signs.push('faced')
    signs.push(
      `near ${rankOf(near, state)}`,
      `all ${rankOf(story.subjects, state)}`,
      `of ${Math.min(states.length, 4)}`,
    )
    if (spoke !== null) signs.push(spoke === state ? 'spoke' : 'other spoke')
    if (story.titled.has(state)) signs.push('titled')
    if (story.leading.has(state)) signs.push('leads')
    signs.push(...around(story, draft, state))
    return [...signs, ...contexts.flatMap((context) => signs.map((sign) => `${sign} | ${context}`))]
  })
}

const ACTS: readonly (readonly [string, RegExp])[] = [
  ['answers', ANSWERING],
  ['addresses', ADDRESSING],
  ['says', /^(?:add|announce|argue|claim|explain|insist|note|say|tell|warn|write)$/],
  ['thanks', /^(?:congratulate|praise|thank)$/],
  ['goes', /^(?:arrive|come|fly|go|leave|travel|visit)$/],
]

/** What kind of thing a mention does, where it does something. */
function actOf(draft: Draft): string {
  const place = placeOf(draft)
  const verb = isSubject(place) ? tokenById(draft.sentence, place!.head) : undefined
  return verb ? (ACTS.find(([, verbs]) => verbs.test(verb.lemma))?.[0] ?? 'does') : 'no act'
}

/** The state of the person who was told to do something last. */
function lastVoice(story: Story, draft: Draft): string | null {
  for (const before of story.back(draft, 4)) {
    const [actor] = before.actors
    const isVoice = actor?.kind === 'person' && before.proper !== null && isSubject(placeOf(before))
    if (isVoice && actor.country) return actor.country
  }
  return null
}

/** The place of a state in a list by weight, and how far it stands from the first or, as the first, from the next. */
function rankOf(list: readonly Weighed[], state: string): string {
  const at = list.findIndex(({ code }) => code === state)
  if (at < 0) return 'not'
  const ratio = list[at]!.weight / (list[at === 0 ? 1 : 0]?.weight ?? 0.1)
  if (at === 0) return `1 by ${ratio > 3 ? 3 : ratio > 1.6 ? 2 : 1}`
  return `${Math.min(at + 1, 4)}${ratio > 0.7 ? ' close' : ''}`
}

/** Sentences beside a mention's, by how far before it they stand. */
const BESIDE = [
  ['last', 1],
  ['two back', 2],
  ['next', -1],
] as const

/** How the sentence of a mention and those beside it name a state. */
function around(story: Story, draft: Draft, state: string): string[] {
  const signs = new Set<string>()
  const namedIn = (sentence: number) =>
    story.inSentence(sentence).filter(({ actors }) => actors.some(({ country }) => country === state))
  const { index } = draft.sentence
  for (const other of namedIn(index)) {
    if (other.first >= draft.first && other.last <= draft.last) continue
    const side = other.head > draft.head ? 'after' : 'before'
    signs
      .add(`here ${side} ${roleOf(other)}`)
      .add(`here ${side} ${other.form}`)
      .add(`here ${other.actors[0]!.kind}`)
  }
  for (const [name, back] of BESIDE)
    for (const other of namedIn(index - back)) {
      signs.add(`${name} ${roleOf(other)}`)
      if (back > 0) signs.add(`${name} ${other.form} ${other.actors[0]!.kind}`)
    }
  return [...signs]
}

function roleOf(draft: Draft): string {
  const place = placeOf(draft)
  if (!place || draft.form === 'adjective') return draft.form
  if (isSubject(place)) return tokenById(draft.sentence, place.head)?.deprel === 'root' ? 'main subject' : 'subject'
  const relation = place.deprel.split(':')[0]!
  const marked = isRelation(place, 'obl') || isRelation(place, 'nmod')
  return marked ? `${relation} ${caseOf(draft.sentence, place.id) ?? ''}` : relation
}
