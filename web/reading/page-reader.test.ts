import { expect, test } from 'vitest'
import { readingPage } from '../../test/support/reading-page.ts'
import { PageReader, type Port, type ReadAnswer } from './page-reader.ts'

/** A worker that answers when it is told to. */
class FakeWorker implements Port {
  onmessage: Port['onmessage'] = null
  onerror: Port['onerror'] = null
  readonly asked: { id: number; text: string }[] = []
  ended = false
  postMessage(message: { id: number; text: string }): void {
    this.asked.push(message)
  }
  terminate(): void {
    this.ended = true
  }
  answer(data: ReadAnswer): void {
    this.onmessage?.call(this as never, { data } as MessageEvent)
  }
}

function started() {
  const workers: FakeWorker[] = []
  const reader = new PageReader(() => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker
  })
  return { reader, workers }
}

test('each text has its own answer', async () => {
  const { reader, workers } = started()
  const [first, second] = [reader.read('One.', {}), reader.read('Two.', {})]
  expect(workers.length).toBe(1)
  workers[0]!.answer({ is: 'read', id: 1, page: readingPage('Two.') })
  workers[0]!.answer({ is: 'failed', id: 0, error: 'it is too long' })
  expect((await second).text).toBe('Two.')
  await expect(first).rejects.toThrow('it is too long')
})

test('a worker that does not start fails what waits for it, and the next text starts another', async () => {
  const { reader, workers } = started()
  const first = reader.read('One.', {})
  workers[0]!.answer({ is: 'failed', id: null, error: 'Cannot read the data file' })
  await expect(first).rejects.toThrow('Cannot read the data file')
  expect(workers[0]!.ended).toBe(true)
  const second = reader.read('Two.', {})
  workers[1]!.answer({ is: 'read', id: 1, page: readingPage('Two.') })
  expect((await second).text).toBe('Two.')
})

test('what is stopped ends at once', async () => {
  const { reader, workers } = started()
  const reading = reader.read('One.', {})
  reader.stop()
  await expect(reading).rejects.toThrow('stopped')
  expect(workers[0]!.ended).toBe(true)
})
