import { expect, test } from 'vitest'
import type { NetworkView } from '../../../src/server/contract.ts'
import { labelsOf } from './labels.ts'
import { layoutOf } from './layout.ts'
import { linesOf } from './lines.ts'

/** A hub with many partners, and a ring around it. */
function network(size: number): Pick<NetworkView, 'nodes' | 'links'> {
  const party = (i: number) => ({ id: `N${i}`, name: `Name ${i}`, kind: 'state' })
  const pair = (i: number, j: number, cooperation: number, conflict: number) => ({
    ...{ a: party(i), b: party(j), claims: cooperation + conflict, cooperation, conflict },
    ...{ first: null, last: null },
  })
  const others = Array.from({ length: size - 1 }, (_, i) => i + 1)
  const links = [...others.map((i) => pair(0, i, size - i, 1)), ...others.slice(1).map((i) => pair(i - 1, i, 0, 1))]
  const nodes = Array.from({ length: size }, (_, i) => ({ ...party(i), country: null, claims: size - i }))
  return { nodes, links: links.sort((a, b) => b.claims - a.claims) }
}

test.each([
  [80, 1376],
  [12, 1376],
  [40, 358],
])('%i actors at %i pixels lie apart, within the edges, and always in the same places', (size, width) => {
  const layout = layoutOf(network(size), width)
  expect(layoutOf(network(size), width)).toEqual(layout)
  expect(layout.nodes.length).toBeGreaterThanOrEqual(Math.min(size, 14))
  for (const [i, a] of layout.nodes.entries()) {
    expect(a.x - a.radius).toBeGreaterThanOrEqual(0)
    expect(a.x + a.radius).toBeLessThanOrEqual(layout.width)
    expect(a.y - a.radius).toBeGreaterThanOrEqual(0)
    expect(a.y + a.radius).toBeLessThanOrEqual(layout.height)
    for (const b of layout.nodes.slice(i + 1))
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius)
  }
})

test('where there is little room those with most claims are drawn, each with a line', () => {
  const view = network(80)
  const layout = layoutOf(view, 358)
  expect(layout.nodes.map(({ id }) => id)).toEqual(view.nodes.slice(0, layout.nodes.length).map(({ id }) => id))
  expect(layout.nodes.length).toBeLessThan(30)
  const joined = new Set([...layout.drawn].flatMap(({ a, b }) => [a.id, b.id]))
  expect(layout.nodes.every(({ id }) => joined.has(id))).toBe(true)
  expect(layout.drawn.size).toBeLessThan(layout.links.length)
})

test('nothing and one pair have a picture too', () => {
  expect(layoutOf({ nodes: [], links: [] }, 800)).toMatchObject({ nodes: [], links: [] })
  const { nodes } = layoutOf(network(2), 800)
  expect(nodes.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
})

test('a pair has a line for each kind, side by side, wider for more claims', () => {
  const layout = layoutOf(network(12), 1376)
  const lines = linesOf(layout.nodes, layout.links)
  const of = (a: string, b: string) => lines.filter(({ dyad }) => dyad.a.id === a && dyad.b.id === b)
  const [less, more] = of('N0', 'N2').sort((x, y) => x.claims - y.claims)
  expect(less).toMatchObject({ kind: 'conflict', claims: 1 })
  expect(more).toMatchObject({ kind: 'cooperation', claims: 10 })
  expect(more!.width).toBeGreaterThan(less!.width)
  const apart = Math.hypot(more!.from[0] - less!.from[0], more!.from[1] - less!.from[1])
  expect(apart).toBeGreaterThanOrEqual((more!.width + less!.width) / 2)
  expect(of('N2', 'N3').map(({ kind }) => kind)).toEqual(['conflict'])
})

test('names hide neither nodes nor one another', () => {
  const layout = layoutOf(network(60), 1376)
  const labels = labelsOf(layout, linesOf(layout.nodes, layout.links))
  expect(labels.length).toBeGreaterThan(layout.nodes.length * 0.8)
  const boxes = labels.map(({ text, x, y, anchor }) => {
    const wide = text.length * 7
    const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
    return { left, right: left + wide, top: y - 11, bottom: y + 2 }
  })
  for (const [i, a] of boxes.entries()) {
    for (const { x, y } of layout.nodes)
      expect(x > a.left && x < a.right && y > a.top && y < a.bottom, `${labels[i]!.text} lies on a node`).toBe(false)
    for (const b of boxes.slice(i + 1))
      expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)
  }
})
