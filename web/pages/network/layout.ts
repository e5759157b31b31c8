import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import type { NetworkView } from '../../../src/server/contract.ts'

type Actor = NetworkView['nodes'][number]
type Pair = NetworkView['links'][number]

/** An actor with its place in the picture. */
export interface Node extends Actor {
  readonly x: number
  readonly y: number
  readonly radius: number
}

export interface Layout {
  readonly nodes: readonly Node[]
  /** Pairs of actors that are in the picture, most claims first. */
  readonly links: readonly Pair[]
  /** How many of these are drawn: more would hide one another. Every actor has one of them. */
  readonly drawn: ReadonlySet<Pair>
  readonly width: number
  readonly height: number
}

/** Square pixels that a node takes with its name. */
const ROOM = 10_500
const [FEWEST, SMALLEST, LARGEST] = [14, 12, 21]
/** Pairs that are drawn, to an actor. */
const DRAWN = 1.5
/** Space around nodes, and around the whole for names. */
const [GAP, MARGIN] = [9, 30]
/** Steps that bring the forces to rest, and then part what still overlaps. */
const [STEPS, PARTING] = [260, 60]

interface Moving extends SimulationNodeDatum {
  readonly actor: Actor
  readonly radius: number
  x: number
  y: number
}

/**
 * Places actors so that those with much between them lie near one another. Forces are let come to rest before anything is
 * drawn, from the same beginning and with the same chances, so that one view of one width always has the same picture. Of
 * more actors than there is room for, those with most claims are placed.
 */
export function layoutOf({ nodes, links }: Pick<NetworkView, 'nodes' | 'links'>, width: number): Layout {
  const height = Math.round(width < 640 ? width * 1.4 : Math.min(width * 0.6, 700))
  const room = Math.max(FEWEST, Math.floor((width * height) / ROOM))
  const most = nodes[0]?.claims ?? 1
  const chosen = nodes.slice(0, room)
  const ids = new Set(chosen.map(({ id }) => id))
  const pairs = links.filter(({ a, b }) => ids.has(a.id) && ids.has(b.id))
  const joined = new Set(pairs.flatMap(({ a, b }) => [a.id, b.id]))
  // One whose partners found no room would hang in the air.
  const moving = chosen
    .filter(({ id }) => joined.has(id))
    .map((actor): Moving => {
      const radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(actor.claims / most)
      return { actor, radius, x: Number.NaN, y: Number.NaN }
    })
  rest(moving, pairs, Math.sqrt((width * height) / Math.max(1, moving.length)))
  fit(moving, width, height)
  part(moving, width, height)
  const placed = moving.map(({ actor, radius, x, y }) => ({ ...actor, radius, x, y }))
  return { nodes: placed, links: pairs, drawn: drawnOf(pairs, placed.length), width, height }
}

/** The pairs with most claims, and of every actor the one with most. */
function drawnOf(pairs: readonly Pair[], actors: number): Set<Pair> {
  const drawn = new Set(pairs.slice(0, Math.ceil(actors * DRAWN)))
  const seen = new Set([...drawn].flatMap(({ a, b }) => [a.id, b.id]))
  for (const pair of pairs) {
    if (seen.has(pair.a.id) && seen.has(pair.b.id)) continue
    drawn.add(pair)
    seen.add(pair.a.id).add(pair.b.id)
  }
  return drawn
}

/** @param apart how far from one another nodes lie where all have the same room */
function rest(nodes: Moving[], pairs: readonly Pair[], apart: number): void {
  const strongest = Math.max(1, ...pairs.map(({ claims }) => claims))
  const partners = new Map<string, number>()
  for (const { id } of pairs.flatMap(({ a, b }) => [a, b])) partners.set(id, (partners.get(id) ?? 0) + 1)
  const fewest = (a: string, b: string) => Math.min(partners.get(a)!, partners.get(b)!)
  const joints = pairs.map(({ a, b, claims }) => ({
    ...{ source: a.id, target: b.id },
    // One with many partners would draw them all into a knot.
    pull: (0.2 + 0.8 * Math.sqrt(claims / strongest)) / fewest(a.id, b.id),
  }))
  const link = forceLink<Moving, SimulationLinkDatum<Moving> & { pull: number }>(joints)
    .id(({ actor }) => actor.id)
    .distance(apart * 0.8)
    .strength(({ pull }) => pull)
  forceSimulation(nodes)
    .force('link', link)
    .force(
      'charge',
      forceManyBody<Moving>()
        .strength(-apart * 5)
        .distanceMax(apart * 6),
    )
    .force(
      'collide',
      forceCollide<Moving>(({ radius }) => radius + GAP),
    )
    .force('x', forceX<Moving>(0).strength(0.06))
    .force('y', forceY<Moving>(0).strength(0.09))
    .stop()
    .tick(STEPS)
}

/** Stretches the picture over all the room that there is. */
function fit(nodes: Moving[], width: number, height: number): void {
  const stretch = (axis: 'x' | 'y', from: number, to: number) => {
    const values = nodes.map((node) => node[axis])
    const [least, most] = [Math.min(...values), Math.max(...values)]
    for (const node of nodes)
      node[axis] = most > least ? from + ((node[axis] - least) / (most - least)) * (to - from) : (from + to) / 2
  }
  stretch('x', MARGIN * 1.3, width - MARGIN * 1.3)
  stretch('y', MARGIN, height - MARGIN)
}

/** Moves apart what overlaps, and keeps all within the edges. */
function part(nodes: Moving[], width: number, height: number): void {
  const simulation = forceSimulation(nodes)
    .force('collide', forceCollide<Moving>(({ radius }) => radius + GAP).iterations(2))
    .alphaDecay(0)
    .stop()
  for (let step = 0; step < PARTING; step++) {
    simulation.tick()
    for (const node of nodes) {
      node.x = Math.min(Math.max(node.x, MARGIN), width - MARGIN)
      node.y = Math.min(Math.max(node.y, MARGIN * 0.8), height - MARGIN)
    }
  }
}
