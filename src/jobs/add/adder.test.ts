import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inventedArticle } from '../../../test/support/invented.ts'
import { temporaryRecord } from '../../../test/support/record.ts'
import { reader } from '../../index.ts'
import type { IntakeItem } from '../../intake/item.ts'
import { layersOf } from '../../record/layers.ts'
import { startRun } from '../../record/log/intake-log.ts'
import { type Adding, addItems } from './adder.ts'
import { newTally } from './tally.ts'

const english = await reader()

function item(number: number): IntakeItem {
  const { text, date, publisher, title } = inventedArticle(number)
  const known = {
    title,
    publisher,
    published: date,
    language: 'en',
    url: null,
    author: null,
    modified: null,
    dateline: null,
  }
  const more = { id: null, readable: true, origins: {}, validators: null }
  return { kind: 'document', key: `key ${number}`, name: `line ${number}`, offset: number, text, ...known, ...more }
}

const bad: IntakeItem = { kind: 'bad', key: 'bad', name: '"a.pdf"', offset: 1, reason: 'it is empty' }

function adding(more: Partial<Adding> = {}): Adding & { readonly said: string[] } {
  const db = temporaryRecord()
  const said: string[] = []
  return {
    db,
    said,
    pool: {
      jobs: 2,
      read: async (text, meta) => layersOf(english.document(text, meta), 'test'),
      page: async () => {
        throw new Error('Nobody looks at a page here')
      },
      stamp: async () => 'test',
      close: async () => {},
    },
    run: startRun(db, 'add', '2024-03-01T12:00:00.000Z'),
    tally: newTally(),
    signal: new AbortController().signal,
    now: () => '2024-03-01T12:00:00.000Z',
    complain: (message) => said.push(message),
    done: () => {},
    ...more,
  }
}

async function* of(...items: readonly IntakeItem[]): AsyncGenerator<IntakeItem> {
  yield* items
}

function inputsOf({ db }: Adding): string[] {
  return db.all<{ input: string }>('SELECT input FROM intake_log ORDER BY number').map(({ input }) => input)
}

test('items are kept in the order in which they came, and what is bad is said and logged', async () => {
  const given = adding()
  await addItems(of(...Array.from({ length: 40 }, (_, n) => item(n)), bad, item(40), item(3)), given)
  expect(inputsOf(given)).toEqual([
    ...Array.from({ length: 40 }, (_, n) => `line ${n}`),
    '"a.pdf"',
    'line 40',
    'line 3',
  ])
  expect(given.tally.documents).toMatchObject({ added: 41, known: 1, bad: 1 })
  expect(given.said).toEqual(['Cannot read "a.pdf": it is empty'])
})

test('what was read is kept though the next item is long in coming', async () => {
  const given = adding()
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  async function* slow(): AsyncGenerator<IntakeItem> {
    yield item(0)
    await held
    yield item(1)
  }
  const over = addItems(slow(), given)
  for (let tries = 0; tries < 200 && inputsOf(given).length === 0; tries++) await wait(50)
  expect(inputsOf(given)).toEqual(['line 0'])
  release()
  await over
  expect(inputsOf(given)).toEqual(['line 0', 'line 1'])
})

test('a text that the reader fails at is bad, and the rest goes on', async () => {
  const whole = adding()
  const pool = {
    ...whole.pool,
    read: async (text: string, meta: object) => {
      if (text.includes('report 1.')) throw new Error('no tree')
      return whole.pool.read(text, meta)
    },
  }
  const given = { ...whole, pool }
  await addItems(of(item(0), item(1), item(2)), given)
  expect(given.said).toEqual(['Cannot read line 1: reading it failed: no tree'])
  expect(given.tally.documents).toMatchObject({ added: 2, bad: 1 })
})

test('stopped, it ends at once with what was read, though an input does not answer', async () => {
  const stop = new AbortController()
  const given = adding({ signal: stop.signal })
  async function* endless(): AsyncGenerator<IntakeItem> {
    yield item(0)
    await new Promise(() => {})
  }
  const over = addItems(endless(), given)
  for (let tries = 0; tries < 200 && inputsOf(given).length === 0; tries++) await wait(50)
  stop.abort()
  await over
  expect(inputsOf(given)).toEqual(['line 0'])
})

test('a record that cannot be written to ends it with its error', async () => {
  const given = adding()
  given.db.exec('PRAGMA query_only = ON')
  await expect(addItems(of(item(0)), given)).rejects.toThrow('read-only')
})
