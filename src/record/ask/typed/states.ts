import { dataFrom } from '../../../resources/node.ts'
import { readText } from '../../../resources/read-data.ts'
import { parseTable } from '../../../resources/table.ts'
import { fold } from '../../fold.ts'

/** A state by its code of three letters, with every name that it is known by. */
export interface StateNames {
  readonly code: string
  readonly name: string
  readonly names: readonly string[]
  /** A place within it, in degrees; null where the gazetteer has none. */
  readonly point: { readonly lat: number; readonly lon: number } | null
}

let loaded: Promise<readonly StateNames[]> | null = null

/** States of today and of the past, from the gazetteer; read once. */
export function loadStates(): Promise<readonly StateNames[]> {
  return (loaded ??= readStates())
}

async function readStates(): Promise<readonly StateNames[]> {
  const readData = dataFrom()
  const files = ['gazetteer/states.tsv', 'gazetteer/historical-states.tsv']
  const tables = await Promise.all(
    files.map(async (file) => parseTable(`data/${file}`, await readText(readData, file))),
  )
  return tables.flat().map((row) => {
    const name = row.get('name')
    const aliases = row.get('aliases')
    const [lat, lon] = [row.get('lat'), row.get('lon')]
    return {
      code: row.get('code'),
      name,
      names: [name, ...(aliases === '' ? [] : aliases.split('|'))],
      point: lat === '' || lon === '' ? null : { lat: Number(lat), lon: Number(lon) },
    }
  })
}

/** The state that a code of three or two letters or a name stands for; null where none is. */
export async function findState(states: readonly StateNames[], typed: string): Promise<StateNames | null> {
  const code = typed.toUpperCase()
  const byCode = states.find((state) => state.code === code)
  if (byCode !== undefined) return byCode
  const byName = statesByName(states).get(fold(typed))
  if (byName !== undefined || !/^[A-Z]{2}$/.test(code)) return byName ?? null
  // Loaded only here: it takes longer than most questions.
  const { default: countries } = await import('i18n-iso-countries')
  const three = countries.alpha2ToAlpha3(code)
  return states.find((state) => state.code === three) ?? null
}

const BY_NAME = new WeakMap<readonly StateNames[], ReadonlyMap<string, StateNames>>()

/** States by their folded names, the first of those that share one: to fold them all takes longer than a question may. */
function statesByName(states: readonly StateNames[]): ReadonlyMap<string, StateNames> {
  const known = BY_NAME.get(states)
  if (known !== undefined) return known
  const pairs = states.flatMap((state) => state.names.map((name) => [fold(name), state] as const))
  const byName = new Map(pairs.toReversed())
  BY_NAME.set(states, byName)
  return byName
}
