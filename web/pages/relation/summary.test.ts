import { expect, test } from 'vitest'
import type { EventType } from '../../../src/model/plover.ts'
import type { RelationView } from '../../../src/server/contract.ts'
import { summaryOf } from './summary.ts'

type Summed = Parameters<typeof summaryOf>[0]

const counts = (cooperation: number, conflict = 0) => ({
  'verbal cooperation': cooperation,
  'material cooperation': 0,
  'verbal conflict': conflict,
  'material conflict': 0,
})
const types = (...rows: readonly [EventType, number, number][]): RelationView['types'] =>
  rows.map(([type, forward, backward]) => ({ type, label: type, forward, backward }))

const VIEW: Summed = {
  a: { id: 'CHN', name: 'China', kind: 'state' },
  b: { id: 'TZA', name: 'Tanzania', kind: 'state' },
  basis: { claims: 61, documents: 14, reports: 12, asOf: '2026-01-01T00:00:00.000Z' },
  timeline: {
    rows: [
      { period: '1970-Q4', forward: counts(0), backward: counts(0) },
      { period: '1971-Q1', forward: counts(13), backward: counts(11) },
      { period: '1976-Q3', forward: counts(0, 2), backward: counts(0, 7) },
    ],
    undated: 0,
    denied: 1,
  },
  denials: 2,
  types: types(['AID', 12, 0], ['CONSULT', 5, 7], ['ACCUSE', 3, 6]),
  voices: { named: 38, anonymous: 11, writer: 12 },
}
const said = (view: Partial<Summed> = {}) =>
  summaryOf({ ...VIEW, ...view })
    .map(({ words }) => words)
    .join('')

test('a relation is summed up from its counts', () => {
  expect(said()).toBe(
    'Between 1971 and 1976, 14 documents report 61 claims of 33 events between China and Tanzania: 24 cooperation and ' +
      '9 conflict; 2 claims are denials. From China towards Tanzania most often aid and supplies (12 of 20 claims); ' +
      'from Tanzania towards China most often meetings and consultations (7 of 13 claims). ' +
      '62 % of the claims are said by named speakers, 18 % by speakers without a name and 20 % by writers alone.',
  )
})

test('what is nothing, one, all or equally often is said so', () => {
  const one = {
    basis: { ...VIEW.basis, claims: 1, documents: 1 },
    timeline: { rows: [{ period: '1971-Q1', forward: counts(1), backward: counts(0) }], undated: 0, denied: 0 },
    denials: 0,
    types: types(['AID', 1, 0]),
    voices: { named: 0, anonymous: 0, writer: 1 },
  }
  expect(said(one)).toBe(
    'In 1971, 1 document reports 1 claim of 1 event between China and Tanzania: cooperation. ' +
      'From China towards Tanzania most often aid and supplies (the only claim); nothing is told of Tanzania towards China. ' +
      'All claims are said by writers alone.',
  )
  expect(said({ types: types(['AID', 2, 0], ['CONSULT', 2, 0]) })).toContain(
    '. From China towards Tanzania most often aid and supplies and meetings and ' +
      'consultations (each 2 of 4 claims)',
  )
})

test('events whose day is not known, and denials, are told apart', () => {
  expect(said({ timeline: { rows: [], undated: 3, denied: 0 }, denials: 1 })).toContain(
    '14 documents report 61 claims of 3 events between China and Tanzania: all without a day; 1 claim is a denial.',
  )
  expect(said({ timeline: { rows: [], undated: 0, denied: 20 }, denials: 61 })).toContain(
    '14 documents report 61 claims between China and Tanzania; all are denials.',
  )
})

test('nothing is said of nothing', () => {
  expect(summaryOf({ ...VIEW, basis: { ...VIEW.basis, claims: 0 } })).toEqual([])
})

test('what is said of the one is said in the same words of the other', () => {
  const swapped = {
    a: VIEW.b,
    b: VIEW.a,
    types: VIEW.types.map((type) => ({ ...type, forward: type.backward, backward: type.forward })),
  }
  const sentence = /From (\w+) towards (\w+) (.+); from \w+ towards \w+ (.+)\. \d/
  const [, ...there] = sentence.exec(said())!
  const [, ...back] = sentence.exec(said(swapped))!
  expect(back).toEqual([there[1], there[0], there[3], there[2]])
})

test('numbers lead to what they count', () => {
  const targets = summaryOf(VIEW).flatMap(({ words, to }) => (to === null ? [] : [[words, to]]))
  expect(targets).toContainEqual(['61 claims', { choice: {} }])
  expect(targets).toContainEqual(['2 claims are denials', { choice: { status: 'denied' } }])
  expect(targets).toContainEqual(['aid and supplies', { choice: { type: 'AID' }, direction: 'forward' }])
  expect(targets).toContainEqual(['20 % by writers alone', { choice: { voice: 'writer' } }])
})
