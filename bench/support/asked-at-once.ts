import { readFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { setTimeout } from 'node:timers/promises'

/** What asking took, in milliseconds. */
export interface Asked {
  readonly p50: number
  readonly p95: number
  /** Processor time of the server for each request: of all its threads, and of the main one. */
  readonly processor: number
  readonly answering: number
  /** Mean bytes of an answer, as it is sent. */
  readonly bytes: number
}

/** Processor time is counted in hundredths of a second. */
const TICK_MS = 10

/**
 * Asks a server so many questions, so many at a time, and takes the time of each from sending to the end of the answer.
 *
 * @param process of the server
 * @throws Error where an answer is none
 */
export async function askAtOnce(addresses: readonly string[], atOnce: number, process: number): Promise<Asked> {
  const times: number[] = []
  let bytes = 0
  let next = 0
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const before = [processorTime(`${process}`), processorTime(`${process}/task/${process}`)] as const
  const ask = async () => {
    while (next < addresses.length) {
      const address = addresses[next++]!
      const start = performance.now()
      const size = await asked(address, agent)
      times.push(performance.now() - start)
      bytes += size
    }
  }
  await Promise.all(Array.from({ length: atOnce }, ask))
  agent.destroy()
  const processor = (processorTime(`${process}`) - before[0]) / addresses.length
  const answering = (processorTime(`${process}/task/${process}`) - before[1]) / addresses.length
  const sorted = times.sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1]!
  return { p50: at(0.5), p95: at(0.95), processor, answering, bytes: bytes / addresses.length }
}

/** Bytes of an answer as it is sent. It is not unpacked: who asks shares the machine with the server that is measured. */
function asked(address: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(address, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0
      response.on('data', (part: Buffer) => {
        bytes += part.length
      })
      response.on('error', reject)
      response.on('end', () => {
        if (response.statusCode === 200) resolve(bytes)
        else reject(new Error(`${address} was answered with ${response.statusCode}`))
      })
    })
    request.on('error', reject)
  })
}

/** How long a process is watched, and how much of the processor one takes at most that has nothing to do. */
const [WATCHED_MS, IDLE_MS] = [3000, 100]
const MOST_WATCHES = 40

/** Waits until a server has loaded what it loads when it starts, or for two minutes. */
export async function untilIdle(process: number): Promise<void> {
  for (let n = 0; n < MOST_WATCHES; n++) {
    const before = processorTime(`${process}`)
    await setTimeout(WATCHED_MS)
    if (!(processorTime(`${process}`) - before > IDLE_MS)) return
  }
}

/**
 * Processor time that a process has used, all threads together, or one of its threads; NaN where the system does not say.
 *
 * @param task "123", or "123/task/124"
 */
function processorTime(task: string): number {
  try {
    const stat = readFileSync(`/proc/${task}/stat`, 'utf8')
    // After the name, which may hold anything but a closing bracket at its end.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS
  } catch {
    return Number.NaN
  }
}
