import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Tape } from './tape.ts'

/** Where a training run stands, beside its weights. */
export interface Progress {
  readonly epoch: number
  readonly updates: number
  readonly random: number
}

/** Writes weights, moments and averages with the run's progress; the old checkpoint stays whole until the new one is. */
export function saveCheckpoint(path: string, tape: Tape, progress: Progress): void {
  mkdirSync(dirname(path), { recursive: true })
  const header = Buffer.alloc(4096)
  header.write(JSON.stringify(progress))
  const parts = tape.weights.flatMap((w) => [w.data, w.m.data, w.v.data, w.mean.data])
  writeFileSync(
    `${path}.new`,
    Buffer.concat([header, ...parts.map((p) => Buffer.from(p.buffer, p.byteOffset, p.byteLength))]),
  )
  renameSync(`${path}.new`, path)
}

/** Restores a checkpoint into weights of the same shapes; null where there is none. */
export function loadCheckpoint(path: string, tape: Tape): Progress | null {
  if (!existsSync(path)) return null
  const file = readFileSync(path)
  const progress = JSON.parse(file.subarray(0, 4096).toString().replace(/\0+$/, '')) as Progress
  let at = 4096
  for (const weight of tape.weights) {
    for (const part of [weight.data, weight.m.data, weight.v.data, weight.mean.data]) {
      const bytes = file.subarray(at, at + part.byteLength)
      if (bytes.length < part.byteLength)
        throw new Error(`Cannot resume from "${path}": it does not fit this network; remove it to start anew`)
      new Uint8Array(part.buffer, part.byteOffset, part.byteLength).set(bytes)
      at += part.byteLength
    }
  }
  tape.updateCount = progress.updates
  return progress
}
