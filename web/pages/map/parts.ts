import { type GeoPath, type GeoProjection, geoNaturalEarth1, geoPath } from 'd3-geo'
import type { MultiPoint } from 'geojson'

/** A part of the world to look at: its west, south, east and north, in degrees; east may lie beyond 180. */
interface Part {
  readonly label: string
  readonly box: readonly [west: number, south: number, east: number, north: number]
}

export const PARTS = {
  world: { label: 'The whole world', box: [-169, -56, 191, 83.6] },
  africa: { label: 'Africa', box: [-20, -36, 54, 38] },
  americas: { label: 'The Americas', box: [-168, -56, -32, 72] },
  asia: { label: 'Asia', box: [34, -11, 150, 56] },
  europe: { label: 'Europe', box: [-25, 34, 52, 71] },
  'middle-east': { label: 'The Middle East', box: [22, 11, 65, 44] },
  pacific: { label: 'The Pacific', box: [94, -49, 222, 24] },
} as const satisfies Record<string, Part>
export type PartName = keyof typeof PARTS

export interface Drawing {
  readonly projection: GeoProjection
  readonly path: GeoPath
  readonly height: number
}

/** Heights that a map has at most, in pixels and in widths: it is to be seen whole. */
const [HIGHEST, STEEPEST] = [640, 0.95]
/** Points along each side of a box: sides are curved. */
const POINTS = 24

/** Natural Earth's projection, fitted to a part of the world. @param width of the map, in pixels */
export function drawingOf(name: PartName, width: number): Drawing {
  const [west, south, east, north] = PARTS[name].box
  const sides: MultiPoint = {
    type: 'MultiPoint',
    coordinates: Array.from({ length: POINTS + 1 }, (_, i) => {
      const [lon, lat] = [west + ((east - west) * i) / POINTS, south + ((north - south) * i) / POINTS]
      // Just within the edge, where the map is cut.
      const [left, right] = [west + 1e-3, east - 1e-3]
      return [
        [Math.min(Math.max(lon, left), right), south],
        [Math.min(Math.max(lon, left), right), north],
        [left, lat],
        [right, lat],
      ]
    }).flat(),
  }
  const projection = geoNaturalEarth1()
    .rotate([-(west + east) / 2, 0])
    .fitWidth(width, sides)
  const path = geoPath(projection)
  const wanted = path.bounds(sides)[1][1]
  const height = Math.round(Math.min(wanted, HIGHEST, width * STEEPEST))
  if (wanted > height)
    projection.fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      sides,
    )
  return { projection, path, height }
}
