import type { ActorKind } from '../model/actor.ts'
import { SECTORS, type Sector } from '../model/plover.ts'
import { parseTable } from './table.ts'

/** person: who holds a role; body: an institution or force; people: an unnamed many; state: "country"; group: "alliance". */
export type RoleClass = 'person' | 'body' | 'people' | 'state' | 'group'

/** A noun that names an actor by what it is or does, with the words before and after its head that belong to it. */
export interface RoleNoun {
  readonly noun: string
  readonly head: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly class: RoleClass
  readonly kind: ActorKind
  readonly sector: Sector
}

/** Role nouns by the lemma of their head, the longest first. */
export type RoleNouns = ReadonlyMap<string, readonly RoleNoun[]>

const CLASSES: ReadonlySet<string> = new Set(['person', 'body', 'people', 'state', 'group'])

/**
 * Reads data/en/roles.tsv: noun, class, kind, sector. The head is the last word, or the one before "of".
 *
 * @throws Error naming file and line where a class or sector is not one that is known.
 */
export function parseRoles(text: string): RoleNouns {
  const roles = new Map<string, RoleNoun[]>()
  for (const row of parseTable('roles.tsv', text)) {
    const noun = row.get('noun')
    if (!CLASSES.has(row.get('class'))) throw row.error(`"${row.get('class')}" is not a class of roles`)
    if (!(SECTORS as readonly string[]).includes(row.get('sector')))
      throw row.error(`"${row.get('sector')}" is not a sector`)
    const words = noun.toLowerCase().split(/[ -]/)
    const of = words.indexOf('of')
    const at = of > 0 ? of - 1 : words.length - 1
    const head = words[at] ?? noun
    const role: RoleNoun = {
      noun,
      head,
      before: words.slice(0, at),
      after: words.slice(at + 1),
      class: row.get('class') as RoleClass,
      kind: row.get('kind') as ActorKind,
      sector: row.get('sector') as Sector,
    }
    const known = roles.get(head)
    if (known) known.push(role)
    else roles.set(head, [role])
  }
  for (const list of roles.values())
    list.sort((a, b) => b.before.length + b.after.length - a.before.length - a.after.length)
  return roles
}
