import { expect, test } from 'vitest'
import type { Column, Stage } from '../../src/record/ledger/types.ts'
import { stageBars } from './stage-bars.ts'

const NOTHING: Column = { figures: [], totals: [], total: null, unknown: 0, denials: [] }
const figure: Column['figures'][number] = {
  status: 'pledge',
  days: { start: null, end: null, stated: false },
  values: [],
  denials: [],
}
const columns = (given: Partial<Record<Stage, Column>>) => ({
  columns: {
    ...{ announced: NOTHING, committed: NOTHING, delivered: NOTHING, cancelled: NOTHING, suspended: NOTHING },
    ...given,
  },
})

test('stages are measured by the greatest amount of their line, and what only some reports say stands apart', () => {
  const line = columns({
    announced: { ...NOTHING, figures: [figure], total: { low: 200, high: 200 } },
    delivered: { ...NOTHING, figures: [figure], total: { low: 50, high: 60 } },
  })
  expect(stageBars(line)).toEqual([
    { stage: 'announced', sure: 100, most: 100 },
    { stage: 'delivered', sure: 25, most: 30 },
  ])
})

test('what has no amount, or is only denied, is there without a bar', () => {
  const line = columns({
    committed: { ...NOTHING, figures: [figure], unknown: 1 },
    delivered: { ...NOTHING, denials: [{} as never] },
  })
  expect(stageBars(line)).toEqual([
    { stage: 'committed', sure: 0, most: 0 },
    { stage: 'delivered', sure: 0, most: 0 },
  ])
})
