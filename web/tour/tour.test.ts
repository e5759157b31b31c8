import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { findTarget } from './find-target.ts'
import { type Ask, TOUR } from './steps.ts'
import { backward, onward, readTour, writeTour } from './tour-state.ts'

const { document } = parseHTML(`<main><h1>Ledger</h1>
  <table><tbody>
    <tr><td>truck</td><td>25</td></tr>
    <tr id="right"><td>Locomotives</td><td>25 or 30</td></tr>
  </tbody></table>
  <section id="words"><h2>Reports</h2><ul><li>He said it.</li><li id="admitted">He admitted it.</li></ul></section>
  <p data-tour="decide">Decide</p></main>`)
const main = document.querySelector('main')!

test('a target is the smallest block with all the words', () => {
  expect(findTarget(main, { all: ['locomotive', '25', '30'] })?.id).toBe('right')
  expect(findTarget(main, { all: ['said', 'admitted'] })?.tagName).toBe('UL')
  expect(findTarget(main, { all: ['admitted'] })?.id).toBe('admitted')
})

test('where no block has all the words the first one leads', () => {
  expect(findTarget(main, { all: ['admitted', 'never there'] })?.id).toBe('admitted')
  expect(findTarget(main, { all: ['never there'] })).toBe(null)
})

test('what nobody sees is no target', () => {
  expect(findTarget(main, { all: ['admitted'] }, ({ id }) => id !== 'admitted')?.tagName).toBe('UL')
})

test('a target may be named', () => {
  expect(findTarget(main, { selector: '[data-tour="decide"]' })?.textContent).toBe('Decide')
  expect(findTarget(main, { selector: '[data-tour="none"]' })).toBe(null)
})

test('the tour has five steps of two sentences', () => {
  expect(TOUR).toHaveLength(5)
  for (const { text } of TOUR) expect(text.match(/[.](?:\s|$)/g), text).toHaveLength(2)
})

test('steps ask the record for what has an id of its own', async () => {
  const answers: Record<string, unknown> = {
    '/api/happenings': {
      items: [
        { id: 'h_1', denied: false },
        { id: 'h_2', denied: true },
      ],
    },
    '/api/reprints': { items: [{ group: 'd_1' }, { group: 'd_2' }] },
    '/api/reprints/d_1': { drift: [{ to: null }] },
    '/api/reprints/d_2': { drift: [{ to: { exact: 'Admitted' } }] },
    '/api/claims': { items: [{ document: { id: 'd_3' } }] },
  }
  const ask = (async (path: string) => answers[path]) as Ask
  const paths = await Promise.all(TOUR.map(({ path }) => path(ask)))
  expect(paths).toEqual([
    '/ledger/CHN/TZA',
    '/happenings/h_2',
    '/reprints/d_2',
    '/documents/d_3',
    '/review?between=CHN%2CTZA',
  ])
  const nothing = (async () => ({ items: [] })) as unknown as Ask
  expect(await TOUR[1]!.path(nothing)).toBe(null)
  expect(await TOUR[2]!.path(nothing)).toBe(null)
  expect(await TOUR[3]!.path(nothing)).toBe(null)
})

test('a tour is kept, and what cannot be understood is none', () => {
  const left = { state: 'left', step: 3 } as const
  expect(readTour(writeTour(left), 5)).toEqual(left)
  for (const kept of [null, '', 'on', 'on 5', 'gone 1', 'on -1']) expect(readTour(kept, 5)).toBe(null)
})

test('it goes on to its end and back to its beginning', () => {
  expect(onward({ state: 'on', step: 3 }, 5)).toEqual({ state: 'on', step: 4 })
  expect(onward({ state: 'on', step: 4 }, 5)).toEqual({ state: 'over', step: 0 })
  expect(backward({ state: 'on', step: 4 })).toEqual({ state: 'on', step: 3 })
  expect(backward({ state: 'on', step: 0 })).toEqual({ state: 'on', step: 0 })
})
