import { readFileSync } from 'node:fs'
import type { NameLists } from './silver-names.ts'

/**
 * Lists for silver labels: given names and cities (training/names), states, bodies and places of the gazetteer.
 * @param data the project's data folder
 */
export function readNameLists(data: string): NameLists {
  const lines = (path: string) => readFileSync(path, 'utf8').split('\n').filter(Boolean)
  const column = (file: string, ...columns: string[]) => {
    const [header, ...rows] = lines(`${data}/gazetteer/${file}`)
    const names = header!.split('\t')
    return rows.flatMap((row) => {
      const cells = row.split('\t')
      return columns.flatMap((name) => (cells[names.indexOf(name)] ?? '').split('|')).filter(Boolean)
    })
  }
  return {
    given: new Set(lines('training/names/given.txt')),
    places: new Set([
      ...lines('training/names/cities.txt'),
      ...column('states.tsv', 'name', 'aliases', 'capitals'),
      ...column('places.tsv', 'name'),
    ]),
    organisations: new Set(column('organisations.tsv', 'name', 'aliases')),
  }
}
