import type { Document } from '../model/document.ts'
import type { Dependencies } from './task.ts'

/** Dependencies whose reading is timed, and the words read a second so far. */
export interface Clocked {
  readonly deps: Dependencies
  wordsPerSecond(): number
}

/** Wraps the two reading functions so that the time in them and the words that they read are added up. */
export function clocked(deps: Dependencies): Clocked {
  let words = 0
  let milliseconds = 0
  const timed = (work: () => Document): Document => {
    const start = deps.now()
    const doc = work()
    milliseconds += deps.now() - start
    for (const { tokens } of doc.sentences) words += tokens.length
    return doc
  }
  return {
    deps: {
      read: (text, meta) => timed(() => deps.read(text, meta)),
      readSentences: (doc) => timed(() => deps.readSentences(doc)),
      relate: (doc, actor, recipient) => deps.relate(doc, actor, recipient),
      judge: (doc, sentence, head) => deps.judge(doc, sentence, head),
      now: () => deps.now(),
    },
    wordsPerSecond: () => (milliseconds > 0 ? Math.round((1000 * words) / milliseconds) : 0),
  }
}
