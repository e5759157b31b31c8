import type { Dyad } from '../../../src/server/contract.ts'
import type { Node } from './layout.ts'

/** A line between two nodes: what they do together, or against each other. */
export interface Line {
  readonly kind: 'cooperation' | 'conflict'
  readonly dyad: Dyad
  readonly claims: number
  readonly width: number
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
}

const [THINNEST, WIDEST] = [1, 8]
/** Between the two lines of one pair. */
const GAP = 2

/** Lines of pairs, the widest last: one for each kind of which there are claims, side by side. */
export function linesOf(nodes: readonly Node[], dyads: readonly Dyad[]): Line[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const most = Math.max(1, ...dyads.flatMap(({ cooperation, conflict }) => [cooperation, conflict]))
  const widthOf = (claims: number) =>
    claims === 0 ? 0 : THINNEST + (WIDEST - THINNEST) * Math.sqrt((claims - 1) / Math.max(1, most - 1))
  const lines = dyads.flatMap((dyad): Line[] => {
    const [a, b] = [byId.get(dyad.a.id), byId.get(dyad.b.id)]
    if (a === undefined || b === undefined) return []
    const [together, against] = [widthOf(dyad.cooperation), widthOf(dyad.conflict)]
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
    const [nx, ny] = [(a.y - b.y) / length, (b.x - a.x) / length]
    const between = together > 0 && against > 0 ? GAP : 0
    const line = (kind: Line['kind'], width: number, aside: number): Line[] =>
      width === 0
        ? []
        : [
            {
              ...{ kind, dyad, claims: dyad[kind], width },
              from: [a.x + nx * aside, a.y + ny * aside],
              to: [b.x + nx * aside, b.y + ny * aside],
            },
          ]
    return [
      ...line('cooperation', together, -(against + between) / 2),
      ...line('conflict', against, (together + between) / 2),
    ]
  })
  return lines.sort((a, b) => a.claims - b.claims)
}
