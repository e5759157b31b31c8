import { expect, test } from 'vitest'
import { newCount, quietTurns } from './quiet-turns.ts'

test('a turn comes at once where nobody asks, and waits while somebody does', async () => {
  const asked = newCount()
  const turn = quietTurns(asked, new AbortController().signal)
  const start = performance.now()
  expect(await turn()).toBe(true)
  expect(performance.now() - start).toBeLessThan(400)
  Atomics.add(asked, 0, 1)
  const from = performance.now()
  expect(await turn()).toBe(true)
  expect(performance.now() - from).toBeGreaterThan(400)
})

test('who waits for a turn is let go when the desk is to stop', async () => {
  const [asked, stop] = [newCount(), new AbortController()]
  const turn = quietTurns(asked, stop.signal)
  Atomics.add(asked, 0, 1)
  const waiting = turn()
  stop.abort()
  expect(await waiting).toBe(false)
  expect(await turn()).toBe(false)
})
