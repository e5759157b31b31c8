import type { Actor } from '../../model/actor.ts'
import { besides, childrenBy } from '../../model/tree.ts'
import type { Draft } from './draft.ts'
import type { Nominal } from './nominal.ts'
import { encloses, FAR } from './same.ts'
import type { Story } from './story.ts'

/** The armed group that a description without a state stands for: the one that it names, else that the text is about. */
export function armedGroupOf(story: Story, draft: Nominal, own: Actor): Draft | null {
  const called = besideName(story, draft, own) ?? groupOf(story, draft)
  if (called || !isFighting(draft, own)) return called
  const named = (draft.definite ? onlyArmedGroup(story, draft) : null) ?? story.armed
  return named && !encloses(draft, named) ? named : null
}

/** "The Talysh Brigade, a rebel group", "the rebel group, the Talysh Brigade": the name that stands beside it. */
function besideName(story: Story, draft: Nominal, { kind }: Actor): Draft | null {
  if (kind !== 'armed-group') return null
  const beside = besides(draft.sentence, draft.head).map((id) => story.at(draft, id))
  const named = beside.find((other) => other !== undefined && other.proper !== null)
  return named?.actors[0]?.kind === 'armed-group' ? named : null
}

/** "The rebels", "gunmen", "their captors": an armed group that is described and not named. */
function isFighting(draft: Nominal, { kind, sector }: Actor): boolean {
  const fights = kind === 'armed-group' || (draft.plural && (sector === 'REB' || sector === 'CRM'))
  return fights && (draft.definite || (draft.plural && isBare(draft)))
}

/** Whether a noun stands without article and adjective: "rebels" of a headline are those that the text names. */
function isBare({ sentence, head }: Nominal): boolean {
  return childrenBy(sentence, head, 'det', 'amod', 'nmod:poss').length === 0
}

/** "the rebels", "the paramilitaries": the armed group that was named before, where there was only one. */
function onlyArmedGroup(story: Story, draft: Nominal): Draft | null {
  let found: Draft | null = null
  for (const before of story.back(draft, FAR)) {
    const [actor] = before.actors
    if (actor?.kind !== 'armed-group' || before.actors.length > 1 || before.proper === null) continue
    if (found && found.actors[0]!.name !== actor.name) return null
    found ??= before
  }
  return found
}

/** "Rebels of the Lobaye Front", "the brigade" after "the Talysh Brigade": the armed group that the phrase or its noun names. */
function groupOf(story: Story, draft: Nominal): Draft | null {
  const { sentence, at } = draft
  const isGroup = (other: Draft | undefined) => other?.actors.length === 1 && other.actors[0]!.kind === 'armed-group'
  if ((draft.plural && (at.role.sector === 'REB' || at.role.sector === 'MIL')) || MEMBER.test(at.role.head))
    for (const { id } of childrenBy(sentence, draft.head, 'nmod', 'compound')) {
      const other = story.at(draft, id)
      if (isGroup(other) && (other!.proper !== null || other!.antecedent !== null)) return other!
    }
  if (!draft.definite || at.role.class !== 'body') return null
  const name = story.names.get(at.role.head.replace(/^./, (first) => first.toUpperCase()))
  return isGroup(name) ? name! : null
}

/** Those who are of a group as its members, leaders or envoys. */
const MEMBER =
  /^(?:member|elder|leader|chief|commander|delegate|negotiator|representative|spokesman|spokeswoman|spokesperson|emissary)$/
