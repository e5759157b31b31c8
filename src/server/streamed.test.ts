import { expect, test } from 'vitest'
import { streamed } from './streamed.ts'

/** Pieces without end, and what became of them. */
function endless() {
  const told = { made: 0, ended: false }
  async function* pieces() {
    try {
      for (;;) {
        told.made++
        yield 'piece '
      }
    } finally {
      told.ended = true
    }
  }
  return { told, pieces: pieces() }
}

test('a piece is made when the one before is taken, and the end comes when the reader leaves', async () => {
  const { told, pieces } = endless()
  const reader = (await streamed(pieces, new AbortController().signal)).getReader()
  await reader.read()
  await reader.read()
  expect(told.made).toBeLessThanOrEqual(3)
  await reader.cancel()
  expect(told.ended).toBe(true)
})

test('it ends where the reader leaves before the first piece', async () => {
  const { told, pieces } = endless()
  await (await streamed(pieces, new AbortController().signal)).cancel()
  expect(told).toEqual({ made: 1, ended: true })
})

test('it breaks off where the desk stops: what is cut short must not look whole', async () => {
  const { told, pieces } = endless()
  const stop = new AbortController()
  const reader = (await streamed(pieces, stop.signal)).getReader()
  await reader.read()
  stop.abort()
  await expect(reader.read()).rejects.toThrow('The desk was stopped')
  expect(told.ended).toBe(true)
})

test('what fails before the first piece fails at once', async () => {
  async function* failing(): AsyncGenerator<string> {
    yield await Promise.reject(new Error('Cannot begin'))
  }
  await expect(streamed(failing(), new AbortController().signal)).rejects.toThrow('Cannot begin')
})
