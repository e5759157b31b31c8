import type { Document } from '../../model/document.ts'
import type { Event, Status } from '../../model/event.ts'
import { QUADRANTS } from '../../model/plover.ts'
import type { Sentence } from '../../model/token.ts'
import { tokenById } from '../../model/tree.ts'
import type { Stage } from '../../pipeline/pipeline.ts'
import type { StatusLexicon } from '../../resources/status.ts'
import { predicateStatus } from './predicate-status.ts'
import { FACTUALITY } from './standing.ts'

/** Present tense of a verb of saying tells one act; of a deed, what goes on. */
function told(status: Status, event: Event, sentence: Sentence): Status {
  const plain = status.value === 'ongoing' && status.span === null && status.tense === 'present'
  const verb = tokenById(sentence, event.head)?.xpos
  const speech = QUADRANTS[event.type].startsWith('verbal')
  return plain && speech && (verb === 'VBZ' || verb === 'VBP') ? { ...status, value: 'happened' } : status
}

/** Brings in what the frame itself says: the predicate promises, ends or denies what it tells of. */
function governed(status: Status, event: Event): Status {
  const { governor } = event
  if (governor === null) return status
  const actual = status.value === 'happened' || status.value === 'ongoing'
  if (!actual) return status
  if (governor.kind === status.value) return status
  return {
    value: governor.kind,
    factuality: FACTUALITY[governor.kind],
    span: governor.span,
    tense: status.tense,
    negated: governor.kind === 'denied',
  }
}

/** The status of what is taken for granted: it was said, and is no less so for being refused. */
function granted({ governor }: Event): Status {
  const value = governor?.kind ?? 'happened'
  return { value, factuality: FACTUALITY[value], span: governor?.span ?? null, tense: 'past', negated: false }
}

/** Assigns every event its status, by event id. */
export function status(lexicon: StatusLexicon): Stage {
  return {
    name: 'status',
    requires: ['sentences', 'tags', 'lemmas', 'trees', 'events'],
    assigns: ['statuses'],
    run(doc: Document): void {
      doc.statuses = doc.events.map((event) => {
        const sentence = doc.sentences[event.sentence]
        if (sentence === undefined)
          throw new Error(`Event ${event.id} is in sentence ${event.sentence}, which the document does not have`)
        if (event.presupposed) return granted(event)
        const own = predicateStatus(doc, sentence, event.head, lexicon)
        return governed(told(own, event, sentence), event)
      })
    },
  }
}
