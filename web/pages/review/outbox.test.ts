import { expect, test } from 'vitest'
import { Outbox } from './outbox.ts'

class Away extends Error {}

/** An outbox with a server that can be stopped, and a clock that goes on when it is told to. */
function outbox(kept: readonly string[] = []) {
  const log: string[] = []
  const refusals: string[] = []
  const server = { isUp: true, kept: [] as readonly string[], pauses: [] as number[] }
  let wake: (() => void) | null = null
  const box = new Outbox<string>(
    {
      async send(item) {
        if (!server.isUp) throw new Away('nobody')
        if (item === 'wrong') throw new Error('it is wrong')
        log.push(item)
      },
      isAway: (error) => error instanceof Away,
      refused: (item, error) => refusals.push(`${item}: ${error.message}`),
      keep: (items) => {
        server.kept = items
      },
      changed() {},
      later(ms, work) {
        server.pauses.push(ms)
        wake = work
        return () => {
          wake = null
        }
      },
    },
    kept,
  )
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve))
  const pass = async () => {
    wake?.()
    await settle()
  }
  return { box, log, refusals, server, settle, pass }
}

test('what is added is sent in order', async () => {
  const { box, log, server, settle } = outbox()
  for (const item of ['a', 'b', 'c']) box.add(item)
  expect(server.kept).toEqual(['a', 'b', 'c'])
  await settle()
  expect(log).toEqual(['a', 'b', 'c'])
  expect(server.kept).toEqual([])
})

test('while nobody answers all is kept, and sent in order once somebody does', async () => {
  const { box, log, server, settle, pass } = outbox()
  server.isUp = false
  box.add('a')
  await settle()
  box.add('b')
  await pass()
  expect(box.isAway).toBe(true)
  expect(server.kept).toEqual(['a', 'b'])
  expect(server.pauses).toEqual([1000, 2000])
  server.isUp = true
  await pass()
  expect(log).toEqual(['a', 'b'])
  expect([box.isAway, box.items]).toEqual([false, []])
})

test('pauses grow to half a minute and begin anew after an answer', async () => {
  const { box, server, settle, pass } = outbox()
  server.isUp = false
  box.add('a')
  await settle()
  for (let i = 0; i < 7; i++) await pass()
  expect(server.pauses).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000])
  server.isUp = true
  await pass()
  server.isUp = false
  box.add('b')
  await settle()
  expect(server.pauses.at(-1)).toBe(1000)
})

test('what is refused is told of and holds up nothing', async () => {
  const { box, log, refusals, settle } = outbox()
  for (const item of ['a', 'wrong', 'b']) box.add(item)
  await settle()
  expect(log).toEqual(['a', 'b'])
  expect(refusals).toEqual(['wrong: it is wrong'])
})

test('what an earlier page left unsent goes first', async () => {
  const { box, log, settle } = outbox(['left'])
  box.add('new')
  await settle()
  expect(log).toEqual(['left', 'new'])
})

test('only what was never sent can be taken back', async () => {
  const { box, server, settle } = outbox()
  server.isUp = false
  box.add('a')
  await settle()
  expect(box.takeBack()).toBe(null)
  box.add('b')
  expect(box.takeBack()).toBe('b')
  expect(server.kept).toEqual(['a'])
  expect(outbox().box.takeBack()).toBe(null)
})
