import type { Feature, GeometryObject } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

declare const __WORLD__: string | undefined

/** Where the shapes of countries are, put in when the desk is built: named by what is in them. */
export const WORLD: string = typeof __WORLD__ === 'string' ? __WORLD__ : '/world.json'

export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** The shape of a country. */
export interface Shape {
  /** Code of a state as the record has it; null where it has none. */
  readonly id: string | null
  readonly name: string
  readonly shape: Feature<GeometryObject>
}

/** The shapes of countries. */
export function shapesOf(world: World): Shape[] {
  return feature(world, world.objects.countries).features.map((shape) => ({
    id: shape.id === undefined ? null : String(shape.id),
    name: shape.properties.name,
    shape,
  }))
}
