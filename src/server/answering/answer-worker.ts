import { setImmediate } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { gzipSync } from 'node:zlib'
import { BUILD } from '../../model/version.ts'
import { loadAgencyFinder, loadEnglishWording } from '../../record/ask/related.ts'
import { openRecord } from '../../record/open-record.ts'
import { loadInBackground } from '../../record/table/warm.ts'
import type { Desk } from '../desk.ts'
import { GZIP, LEAST_GZIPPED } from '../gzipped.ts'
import { LEFT_TO_MAIN, LeftToMain } from './left-to-main.ts'
import type { AnsweringGiven, FromThread, HandedQuestion, MadeAnswer, ToThread } from './messages.ts'
import { quietTurns } from './quiet-turns.ts'
import { recordApi } from './record-api.ts'
import { rehearse } from './rehearse.ts'

const port = parentPort!
const { record, reviewer, asked } = workerData as AnsweringGiven
const stop = new AbortController()
const waiting: HandedQuestion[] = []
let [isReady, isAnswering] = [false, false]

const tell = (told: FromThread, moved: ArrayBuffer[] = []) => port.postMessage(told, moved)

port.on('message', (told: ToThread) => {
  if (told === 'close') stop.abort()
  else waiting.push(told)
  if (isReady && !isAnswering) void answerAll()
})

const db = openRecord(record, { create: false })
const leave = () => {
  throw new LeftToMain()
}
const desk: Desk = {
  ...{ db, reviewer, allowPrivate: false, stopping: stop.signal, pool: leave, onlyInMain: leave },
  agencies: await loadAgencyFinder(),
  wording: await loadEnglishWording(),
  now: () => new Date().toISOString(),
  complain: (message) => tell({ kind: 'complaint', message }),
}
const api = recordApi(desk)
const turn = quietTurns(asked, stop.signal)
await loadInBackground(db, turn)
await rehearse(desk, turn)
isReady = true
if (stop.signal.aborted) close()
else tell({ kind: 'ready', build: BUILD })

/**
 * Answers what waits, one after the other, each in a turn of the event loop of its own: what is known of the record holds for a
 * turn (see `recordStamp`), and a question must see all that was written before it was asked.
 */
async function answerAll(): Promise<void> {
  isAnswering = true
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    await setImmediate()
    const answer = await answerOf(next)
    const moved = [answer?.body.buffer, answer?.gzip?.buffer].filter((buffer) => buffer !== undefined)
    tell({ kind: 'answer', number: next.number, answer }, moved)
  }
  isAnswering = false
  if (stop.signal.aborted) close()
}

async function answerOf({ address, takesGzip }: HandedQuestion): Promise<MadeAnswer | null> {
  const response = await api.request(address)
  if (response.status === LEFT_TO_MAIN) return null
  const body = new Uint8Array(await response.arrayBuffer())
  return { status: response.status, headers: [...response.headers], body, gzip: takesGzip ? zipped(body) : undefined }
}

function zipped(body: Uint8Array): Uint8Array<ArrayBuffer> | null {
  return body.byteLength < LEAST_GZIPPED ? null : new Uint8Array(gzipSync(body, GZIP))
}

function close(): void {
  db.close()
  port.close()
}
