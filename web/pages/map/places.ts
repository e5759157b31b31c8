import type { Polygon } from 'geojson'
import type { MapView } from '../../../src/server/contract.ts'
import type { Point } from './arrow.ts'
import type { Drawing } from './parts.ts'
import type { Shape } from './world.ts'

type Country = MapView['countries'][number]

/** A country as it is drawn. */
export interface Place {
  readonly id: string | null
  readonly name: string
  /** Its outline; empty where the map has no shape of it, or none in sight. */
  readonly outline: string
  /** Where arrows begin and end; null where nothing is known of it, or it is out of sight. */
  readonly at: Point | null
  /** Whether its shape is too small to be seen or pointed at, so that a dot stands for it. */
  readonly small: boolean
  /** What is told of it; null where nothing is. */
  readonly country: Country | null
}

/**
 * Countries as they are drawn: all that have a shape, and those without one of which something is told.
 *
 * @param small area in square pixels below which a shape cannot be pointed at
 */
export function placesOf(
  shapes: readonly Shape[],
  countries: readonly Country[],
  drawing: Drawing,
  small: number,
): Place[] {
  const told = new Map(countries.map((country) => [country.id, country]))
  const drawn = shapes.map((shape): Place => {
    const country = shape.id === null ? null : (told.get(shape.id) ?? null)
    const largest = largestOf(shape, drawing)
    const outline = drawing.path(shape.shape) ?? ''
    return {
      ...{ id: shape.id, name: country?.name ?? shape.name, country, outline },
      at: outline === '' ? null : drawing.path.centroid(largest),
      small: outline !== '' && drawing.path.area(largest) < small,
    }
  })
  const shaped = new Set(shapes.map(({ id }) => id))
  const dots = countries
    .filter(({ id }) => !shaped.has(id))
    .map((country): Place => {
      const at = country.point === null ? null : drawing.projection([country.point.lon, country.point.lat])
      return { id: country.id, name: country.name, outline: '', at, small: at !== null, country }
    })
  return [...drawn, ...dots]
}

/** The largest piece of a country: what lies overseas does not move its middle into the sea. */
function largestOf({ shape }: Shape, { path }: Drawing): Polygon {
  const { geometry } = shape
  if (geometry.type !== 'MultiPolygon') return geometry as Polygon
  const pieces = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
  return pieces.reduce((largest, piece) => (path.area(piece) > path.area(largest) ? piece : largest))
}
