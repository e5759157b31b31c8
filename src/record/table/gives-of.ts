import type { Claim } from '../../model/claim.ts'
import type { DocumentedClaim } from '../../model/documented-claim.ts'
import { givingVersions, MAY_GIVE } from '../ask/giving-claims.ts'
import type { Database } from '../database.ts'
import { entriesOf } from '../ledger/entry.ts'
import { actorsByNumber } from './actors-by-number.ts'
import type { ClaimTable } from './claim-table.ts'
import { Lists } from './lists.ts'
import type { Selected } from './select.ts'

/** Who gives whom something in the claims of a table, by its rows: numbers of actors, a giver beside each receiver. */
export interface Gives {
  readonly givers: Lists
  readonly receivers: Lists
}

/** Rows whose claims are read at once: what is read in the background keeps nobody waiting for long. */
const AT_ONCE = 2000

const KEPT = new WeakMap<ClaimTable, Gives>()

/** Who gives whom. That is in the claims themselves, which have to be read; what was found holds, since no version changes. */
export function givesOf(db: Database, table: ClaimTable): Gives {
  for (const _ of readGives(db, table));
  return KEPT.get(table)!
}

/** Selected claims in which anyone gives anyone something, with what a ledger wants of their documents. */
export function givingIn({ db, table, rows }: Selected): DocumentedClaim[] {
  const { starts } = givesOf(db, table).givers
  const giving = rows.filter((row) => starts[row + 1]! > starts[row]!)
  return givingVersions(
    db,
    Array.from(giving, (row) => table.version.data[row]!),
  )
}

/** Reads who gives whom, part by part: what takes it one at a time can do something else between. */
export function* readGives(db: Database, table: ClaimTable): Generator<undefined, void> {
  const gives = KEPT.get(table) ?? { givers: new Lists(), receivers: new Lists() }
  KEPT.set(table, gives)
  while (gives.givers.rows < table.rows) {
    append(db, table, gives, Math.min(table.rows, gives.givers.rows + AT_ONCE))
    yield
  }
}

function append(db: Database, table: ClaimTable, { givers, receivers }: Gives, to: number): void {
  const first = givers.rows
  const { version } = table
  const numbers = numbersById(db)
  const rows: number[] = []
  const [giving, receiving]: [number[], number[]] = [[], []]
  for (const { number, json } of db.all<{ number: number; json: string }>(
    `SELECT v.number, b.json FROM claim_versions v JOIN claim_bodies b ON b.number = v.body
     WHERE v.number BETWEEN ? AND ? AND ${MAY_GIVE}`,
    ...[version.data[first]!, version.data[to - 1]!],
  ))
    for (const [giver, receiver] of pairsIn(JSON.parse(json) as Claim)) {
      rows.push(table.rowOf(number) - first)
      giving.push(numbers.get(giver)!)
      receiving.push(numbers.get(receiver)!)
    }
  givers.append(to - first, rows, giving)
  receivers.append(to - first, rows, receiving)
}

/** Ids of who gives and who receives, each pair once. */
function pairsIn(claim: Claim): Iterable<readonly [string, string]> {
  const pairs = entriesOf({ claim, document: NO_DOCUMENT }).map(
    ({ giver, receiver }) => [giver.id, receiver.id] as const,
  )
  return new Map(pairs.map((pair) => [pair.join(' '), pair])).values()
}

/** Who gives whom does not depend on the document. */
const NO_DOCUMENT = {
  ...{ id: '', title: null, publisher: null, url: null, date: null, language: 'en' },
  ...{ text: null, trees: null, group: null },
}

const NUMBERS = new WeakMap<readonly string[], ReadonlyMap<string, number>>()

function numbersById(db: Database): ReadonlyMap<string, number> {
  const { ids } = actorsByNumber(db)
  const known = NUMBERS.get(ids) ?? new Map(ids.map((id, number) => [id, number]))
  NUMBERS.set(ids, known)
  return known
}
