import type { Database } from '../database.ts'
import { madeOnce } from '../made-once.ts'
import { actorsByNumber } from './actors-by-number.ts'
import { columnsOf } from './columns-of.ts'
import { tableOf } from './table-of.ts'

/** What actors are called: names and ids, folded, each with the number of its actor. */
interface ActorNames {
  readonly actors: readonly number[]
  readonly folded: readonly string[]
}

/** Numbers of the actors one of whose names, or whose id, begins so, or a word of it; true where it is called just so. */
export function actorsCalled(db: Database, folded: string): Map<number, boolean> {
  const { actors, folded: names } = actorNames(db)
  const inside = ` ${folded}`
  const found = new Map<number, boolean>()
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!
    if (!name.startsWith(folded) && !name.includes(inside)) continue
    const actor = actors[i]!
    if (name === folded) found.set(actor, true)
    else if (!found.has(actor)) found.set(actor, false)
  }
  return found
}

/** Claims that hold now in which each actor acts or is acted upon, by its number. */
export function claimsByActor(db: Database): Int32Array {
  return madeOnce(db, 'claims by actor', () => {
    const table = tableOf(db)
    const { size } = actorsByNumber(db)
    const counts = new Int32Array(size)
    const last = new Int32Array(size).fill(-1)
    for (let row = 0; row < table.rows; row++) {
      if (table.live.data[row] !== 1) continue
      for (const { starts, values } of [table.actors, table.recipients])
        for (let at = starts[row]!; at < starts[row + 1]!; at++) {
          const actor = values[at]!
          if (last[actor] === row) continue
          last[actor] = row
          counts[actor]!++
        }
    }
    return counts
  })
}

function actorNames(db: Database): ActorNames {
  return madeOnce(db, 'actor names', () => {
    const names = columnsOf(db, ['actor', 'folded'], 'actor_names')
    const ids = columnsOf(db, ['number', 'folded'], '(SELECT number, lower(id) AS folded FROM actors)')
    return {
      actors: [...(names.actor as number[]), ...(ids.number as number[])],
      folded: [...(names.folded as string[]), ...(ids.folded as string[])],
    }
  })
}
