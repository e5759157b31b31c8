import type { Document, Layer } from '../model/document.ts'

/** One step of reading: what it needs, what it alone writes, and the work itself, which adds layers to the document. */
export interface Stage {
  readonly name: string
  readonly requires: readonly Layer[]
  readonly assigns: readonly Layer[]
  run(doc: Document): void
}

/**
 * Joins stages into one function that reads a document in place and returns it.
 *
 * @throws Error where a stage requires a layer that no earlier stage assigns, or two stages assign the same layer.
 */
export function pipeline(stages: readonly Stage[]): (doc: Document) => Document {
  const writers = new Map<Layer, string>()
  for (const stage of stages) {
    for (const layer of stage.requires) {
      if (!writers.has(layer))
        throw new Error(`Stage "${stage.name}" requires the layer "${layer}", which no earlier stage assigns`)
    }
    for (const layer of stage.assigns) {
      const writer = writers.get(layer)
      if (writer !== undefined)
        throw new Error(`Stages "${writer}" and "${stage.name}" both assign the layer "${layer}"`)
      writers.set(layer, stage.name)
    }
  }
  return (doc) => {
    for (const stage of stages) stage.run(doc)
    return doc
  }
}
