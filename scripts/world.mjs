// The map that the desk draws: shapes of Natural Earth as world-atlas has them, each under the code that the record calls a
// state by, so that pages need no tables of codes.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import countries from 'i18n-iso-countries'

/** Shapes that ISO 3166-1 gives no number, by their name in world-atlas, and that the gazetteer has a code for. */
const UNNUMBERED = { Kosovo: 'XKX' }

/**
 * @param root folder of the project
 * @returns the file's name, which changes with what is in it, and its contents: TopoJSON, whose shapes have the code of a
 *   state as their id (none where there is no such code) and the name that the gazetteer gives it
 */
export function worldFile(root) {
  const world = JSON.parse(readFileSync(join(root, 'node_modules', 'world-atlas', 'countries-110m.json'), 'utf8'))
  const names = namesOf(readFileSync(join(root, 'data', 'gazetteer', 'states.tsv'), 'utf8'))
  for (const shape of world.objects.countries.geometries) {
    const { name } = shape.properties
    const code = shape.id === undefined ? UNNUMBERED[name] : countries.numericToAlpha3(shape.id)
    if (code === undefined) delete shape.id
    else shape.id = code
    shape.properties = { name: names.get(code) ?? name }
  }
  const contents = JSON.stringify({ ...world, objects: { countries: world.objects.countries } })
  const digest = createHash('sha256').update(contents).digest('hex').slice(0, 8).toUpperCase()
  return { name: `world-${digest}.json`, contents }
}

function namesOf(table) {
  const rows = table.split('\n').map((line) => line.split('\t'))
  return new Map(rows.map(([code, name]) => [code, name]))
}
