import { workerData } from 'node:worker_threads'
import { type ReadingPage, toReadingPage } from '../../formats/reading-page.ts'
import { createReader, type Reader } from '../../languages/reader.ts'
import type { DocumentMeta } from '../../model/document.ts'
import type { Layers } from '../../record/entry.ts'
import { layersOf } from '../../record/layers.ts'
import { dataFrom } from '../../resources/node.ts'
import { stamped } from './stamped.ts'

/** A text to be read in a worker. */
export interface ReadTask {
  readonly text: string
  readonly meta: DocumentMeta
}

/** What a pool gives its workers. */
export interface WorkerGiven {
  readonly actors: string | undefined
}

interface Loaded {
  readonly reader: Reader
  readonly stamp: string
}

// Tinypool passes its own data first and then what the pool was given.
const { actors } = (workerData as [unknown, WorkerGiven])[1]
let loaded: Promise<Loaded> | undefined

/** Reads a text and returns what the record keeps of it. */
export async function read({ text, meta }: ReadTask): Promise<Layers> {
  const { reader, stamp } = await load()
  return layersOf(reader.document(text, meta), stamp)
}

/** Reads a text and returns it as a page shows it. */
export async function page({ text, meta }: ReadTask): Promise<ReadingPage> {
  return toReadingPage((await load()).reader.document(text, meta))
}

/** What tells this reader from others. */
export async function stamp(): Promise<string> {
  return (await load()).stamp
}

/** The reader is made once a thread. */
function load(): Promise<Loaded> {
  loaded ??= make()
  return loaded
}

async function make(): Promise<Loaded> {
  const data = stamped(dataFrom(), actors)
  const reader = await createReader(data.readData, actors)
  return { reader, stamp: data.stamp() }
}
