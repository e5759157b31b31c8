import type { Actor } from '../../model/actor.ts'
import { STATE_SECTORS } from '../../model/plover.ts'
import { isWanting } from './candidacy.ts'
import type { Draft } from './draft.ts'
import { lastOf, personsIn } from './named.ts'

/**
 * Gives all mentions of a person what one of them tells: that he wants an office, holds one or did once. A text says so where it names him in
 * full, and by then a heading has named him. A surname before that is of the one whom the text names by it.
 */
export function joinPersons(drafts: readonly Draft[]): void {
  for (const mentions of personsIn(drafts).values()) {
    const full = new Map<string, Draft[]>()
    for (const draft of mentions) {
      if (!isFull(draft)) continue
      const name = nameOf(draft)
      full.set(name, [...(full.get(name) ?? []), draft])
    }
    for (const [name, named] of full) {
      const short = mentions.filter((draft) => !isFull(draft) && isOf(draft, name, full.size === 1))
      join([...named, ...short].toSorted((a, b) => a.sentence.index - b.sentence.index || a.first - b.first))
    }
  }
}

function isFull({ proper }: Draft): boolean {
  return proper !== null && lastOf(proper) !== proper
}

function nameOf({ actors }: Draft): string {
  return actors[0]!.name
}

/** Whether a surname is of the person of this name: the gazetteer says so, or he is the only one in the text whom it can mean. */
function isOf(draft: Draft, name: string, isOnly: boolean): boolean {
  return nameOf(draft) === name || (isOnly && lastOf(name) === nameOf(draft))
}

function join(mentions: readonly Draft[]): void {
  const telling = mentions.find(({ role }) => isWanting(role)) ?? mentions.find(holds) ?? mentions.find(isOnce)
  const told = telling?.actors[0] ?? mentions.find(({ actors }) => actors[0]!.country !== null)?.actors[0]
  if (!told) return
  const first = mentions.findIndex(isFull)
  mentions.forEach((draft, at) => {
    const [own] = draft.actors as [Actor]
    if (own === told || (own.country !== null && own.country !== told.country)) return
    const isBefore = own.country === null && at < first
    const isOpen = telling !== undefined && draft.role === null && own.country !== null
    if (isBefore || isOpen) draft.actors = [{ ...told, role: own.role ?? told.role }]
  })
}

/** Whether a mention gives an office of state that is held. */
function holds({ role, actors }: Draft): boolean {
  return role !== null && actors[0]!.country !== null && STATE_SECTORS.has(actors[0]!.sector)
}

/** Whether a mention gives an office of state that is held no more. */
function isOnce({ role, actors }: Draft): boolean {
  return role !== null && STATE_SECTORS.has(role.sector) && actors[0]!.country !== null && actors[0]!.sector === 'CVL'
}
