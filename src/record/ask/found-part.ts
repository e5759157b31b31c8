import type { FoundBodies } from './found-bodies.ts'

/** What was found, as numbers in a row: handed to a thread at no cost. */
export interface FoundPart {
  /** Numbers of documents, and how many claims were found of each. */
  readonly documents: Float64Array
  readonly counts: Float64Array
  /** Numbers of what claims hold, those of one document after each other. */
  readonly bodies: Float64Array
}

/** What was found in parts of at most so many claims; a document with more of them is a part by itself. */
export function* partsOf(found: Iterable<FoundBodies>, most: number): Generator<FoundPart> {
  let documents: number[] = []
  let counts: number[] = []
  let bodies: number[] = []
  for (const { document, bodies: own } of found) {
    if (bodies.length > 0 && bodies.length + own.length > most) {
      yield part(documents, counts, bodies)
      documents = []
      counts = []
      bodies = []
    }
    documents.push(document)
    counts.push(own.length)
    for (const body of own) bodies.push(body)
  }
  if (bodies.length > 0) yield part(documents, counts, bodies)
}

function part(documents: number[], counts: number[], bodies: number[]): FoundPart {
  return {
    documents: Float64Array.from(documents),
    counts: Float64Array.from(counts),
    bodies: Float64Array.from(bodies),
  }
}
