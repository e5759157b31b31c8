import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { worldFile } from '../../../scripts/world.mjs'
import { arrow } from './arrow.ts'
import { drawingOf, PARTS, type PartName } from './parts.ts'
import { placesOf } from './places.ts'
import { shadeOf, stepOf, stepsOf, stepWords } from './steps.ts'
import { shapesOf, type World } from './world.ts'

const shapes = shapesOf(JSON.parse(worldFile('.').contents) as World)
const states = readFileSync('data/gazetteer/states.tsv', 'utf8').trim().split('\n').slice(1)
const codes = new Set(states.map((line) => line.split('\t')[0]))
const country = (id: string, lat: number, lon: number) => ({
  id,
  name: id,
  actor: 2,
  recipient: 1,
  point: { lat, lon },
})

test('shapes have the codes and names of the gazetteer', () => {
  expect(shapes.length).toBeGreaterThan(170)
  expect(shapes.filter(({ id }) => id !== null && !codes.has(id))).toEqual([])
  expect(shapes.filter(({ id }) => id === null).map(({ name }) => name)).toEqual(['N. Cyprus', 'Somaliland'])
  expect(shapes.find(({ id }) => id === 'CIV')).toMatchObject({ name: "Côte d'Ivoire" })
  expect(new Set(shapes.map(({ id, name }) => id ?? name)).size).toBe(shapes.length)
})

test.each([
  [0, []],
  [1, ['1 claim and more']],
  [3, ['1 claim', '2 claims', '3 claims and more']],
  [68, ['1 claim', '2 to 4 claims', '5 to 9 claims', '10 to 19 claims', '20 claims and more']],
])('of %i at most the steps are %j', (most, words) => {
  expect(stepsOf(most).map(stepWords)).toEqual(words)
})

test('every count is in one step, and more claims are never in a lighter one', () => {
  for (const most of [1, 2, 5, 6, 9, 14, 60, 1234, 98765]) {
    const steps = stepsOf(most)
    expect(steps.length).toBeLessThanOrEqual(5)
    expect(stepOf(steps, 0)).toBeNull()
    let before = 0
    for (let claims = 1; claims <= Math.min(most, 3000); claims++) {
      const step = stepOf(steps, claims)!
      expect(step).toBeGreaterThanOrEqual(before)
      const { from, to } = steps[step]!
      expect(claims >= from && (to === null || claims <= to)).toBe(true)
      before = step
    }
    expect(stepOf(steps, most)).toBe(steps.length - 1)
    expect(shadeOf(steps.length - 1, steps.length)).toBe(steps.length === 1 ? '24%' : '100%')
  }
})

test('what goes and what comes back lie apart, and arrows point where they lead', () => {
  const points = (path: string) =>
    path
      .slice(1, -1)
      .split('L')
      .map((point) => point.split(',').map(Number))
  const there = points(arrow([0, 0], [100, 0], 4))
  const back = points(arrow([100, 0], [0, 0], 4))
  const middle = (all: number[][]) => all.reduce((sum, [, y]) => sum + y!, 0) / all.length
  expect(middle(there)).toBeLessThan(-2)
  expect(middle(back)).toBeGreaterThan(2)
  expect(Math.max(...there.map(([x]) => x!))).toBeGreaterThan(95)
  expect(arrow([0, 0], [3, 0], 4)).toBe('')
})

test.each(Object.keys(PARTS) as PartName[])('%s fits a wide and a narrow page', (name) => {
  for (const width of [328, 1376]) {
    const { projection, height } = drawingOf(name, width)
    expect(height).toBeGreaterThan(100)
    expect(height).toBeLessThanOrEqual(640)
    const [west, south, east, north] = PARTS[name].box
    for (const corner of [
      [west + 1, south],
      [east - 1, north],
    ] as const) {
      const [x, y] = projection([...corner])!
      expect(x).toBeGreaterThanOrEqual(-1)
      expect(x).toBeLessThanOrEqual(width + 1)
      expect(y).toBeGreaterThanOrEqual(-1)
      expect(y).toBeLessThanOrEqual(height + 1)
    }
  }
})

test('states that the map has no shape of are dots at their place; those without a place are not drawn', () => {
  const told = [country('FRA', 46.6, 2.4), country('SGP', 1.4, 103.8), { ...country('SUN', 0, 0), point: null }]
  const drawing = drawingOf('world', 1376)
  const places = placesOf(shapes, told, drawing, 110)
  const of = (id: string) => places.find((place) => place.id === id)!
  expect(of('SGP')).toMatchObject({ outline: '', small: true, country: { actor: 2 } })
  expect(of('SGP').at![0]).toBeCloseTo(drawing.projection([103.8, 1.4])![0])
  expect(of('FRA')).toMatchObject({ small: false })
  expect(of('SUN')).toMatchObject({ outline: '', at: null, small: false })
  expect(of('PER')).toMatchObject({ country: null, name: 'Peru' })
  // France's middle is in Europe, though Guiana belongs to its shape.
  const [lon, lat] = drawing.projection.invert!([...of('FRA').at!])!
  expect(Math.hypot(lon - 2.5, lat - 46.5)).toBeLessThan(1.5)
})
