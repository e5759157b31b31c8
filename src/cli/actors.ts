import type { Readable } from 'node:stream'
import { messageOf } from '../formats/message-of.ts'
import { parseTable } from '../resources/table.ts'
import { Failure } from './exit.ts'
import { readBytes } from './input.ts'

const COLUMNS = ['id', 'name', 'aliases', 'kind', 'sector', 'country', 'wikidata']

/** The text of a file of the user's own actors, where one is given. @throws Failure naming the file and what is wrong */
export async function readActors(path: string | undefined, stdin: Readable): Promise<string | undefined> {
  if (path === undefined) return undefined
  const text = new TextDecoder().decode(await readBytes(path, stdin))
  try {
    for (const row of parseTable(`"${path}"`, text)) for (const column of COLUMNS) row.get(column)
  } catch (error) {
    throw new Failure(`Cannot read the actors: ${messageOf(error)}`)
  }
  return text
}
