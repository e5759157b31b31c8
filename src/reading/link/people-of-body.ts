import type { Actor } from '../../model/actor.ts'
import { STATE_SECTORS } from '../../model/plover.ts'
import { childrenBy } from '../../model/tree.ts'
import type { Draft } from './draft.ts'
import type { Nominal } from './nominal.ts'
import type { Story } from './story.ts'

/** How many sentences back a body is looked for whose people are told of. */
const FAR = 5

/** Those who are a body's own by their noun; an opponent or a victim of the army is not. */
const OWN = /^(?:member|official|representative|delegate|figure|leader|fighter|commander|candidate)$/

/** In which bodies those sit whose noun says no more. */
const SITTING: readonly (readonly [people: RegExp, bodies: RegExp])[] = [
  [/^senator$/, /^(?:senate|parliament|congress|legislature)$/],
  [
    /^(?:mp|lawmaker|legislator|parliamentarian|deputy)$/,
    /^(?:parliament|assembly|congress|legislature|house|chamber|senate)$/,
  ],
  [/^(?:judge|justice|magistrate)$/, /^(?:court|tribunal|judiciary)$/],
]

/**
 * People as their body's own, where their phrase or the story tells the body: "members of the cabinet", "cabinet members", "several senators"
 * after "Chad's senate". Null where it tells none, or bodies of several states.
 */
export function peopleOf(
  story: Story,
  draft: Nominal,
  own: Actor,
): { readonly actor: Actor; readonly of: Draft } | null {
  const { head } = draft.at.role
  const isOwn = OWN.test(head) || STATE_SECTORS.has(own.sector)
  const of = (isOwn ? (within(story, draft) ?? named(story, draft)) : null) ?? sitting(story, draft)
  const body = of?.actors[0]
  if (!of || !body) return null
  const { id, country, sector } = body
  const isOfState = country !== null && STATE_SECTORS.has(sector)
  return { of, actor: { ...own, id: isOfState ? country : id, country, sector } }
}

/** "Members of the cabinet". */
function within(story: Story, draft: Nominal): Draft | null {
  for (const { id } of childrenBy(draft.sentence, draft.head, 'nmod')) {
    const inner = story.at(draft, id)
    if (inner && isBody(inner)) return inner
  }
  return null
}

/** "Cabinet members" after "Chad's cabinet". */
function named(story: Story, draft: Nominal): Draft | null {
  const nouns = childrenBy(draft.sentence, draft.head, 'compound').map(({ lemma }) => lemma.toLowerCase())
  return nouns.length === 0 ? null : bodyBefore(story, draft, (noun) => nouns.includes(noun))
}

function sitting(story: Story, draft: Nominal): Draft | null {
  const [, bodies] = SITTING.find(([people]) => people.test(draft.at.role.head)) ?? []
  return bodies ? bodyBefore(story, draft, (noun) => bodies.test(noun)) : null
}

/** The body that the story told of last by such a noun; null where it told of those of several states. */
function bodyBefore(story: Story, draft: Nominal, isCalled: (noun: string) => boolean): Draft | null {
  let found: Draft | null = null
  for (const before of story.back(draft, FAR)) {
    const noun = before.form === 'adjective' ? undefined : before.role?.head
    if (noun === undefined || !isCalled(noun) || !isBody(before)) continue
    if (found && found.actors[0]!.id !== before.actors[0]!.id) return null
    found ??= before
  }
  return found
}

function isBody({ actors: [actor, ...more], plural }: Draft): boolean {
  if (!actor || more.length > 0 || plural) return false
  return actor.country !== null && actor.kind !== 'person' && actor.kind !== 'state' && actor.sector !== null
}
