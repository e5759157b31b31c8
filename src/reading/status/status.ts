import type { Document } from '../../model/document.ts'
import { entryDates } from '../../model/entry-dates.ts'
import type { Event, Status } from '../../model/event.ts'
import { isVerbal } from '../../model/plover.ts'
import type { Timex } from '../../model/timex.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { children, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import { isOfTelling, isVerdict } from '../../model/untruth.ts'
import type { Stage } from '../../pipeline/pipeline.ts'
import type { StatusLexicon } from '../../resources/status.ts'
import { byType } from './by-type.ts'
import { predicateStatus } from './predicate-status.ts'
import { FACTUALITY } from './standing.ts'

/** Present tense of a verb of saying tells one act, as do that of a deed done at one stroke and that of a chronology; of other deeds, what goes on. */
function told(status: Status, event: Event, sentence: Sentence, isBygone: boolean): Status {
  const verb = tokenById(sentence, event.head)
  const plain = status.value === 'ongoing' && status.span === null && status.tense === 'present'
  if (!plain || !verb) return status
  const speech = isVerbal(event.type) && !isLasting(event, verb) && isTold(sentence, verb)
  return speech || isBygone || isStroke(sentence, verb) ? { ...status, value: 'happened' } : status
}

/** "Both oppose the rebels": a mind stays set against them. "Rebels which support the king": backing that describes someone goes on. */
function isLasting({ type }: Event, { deprel, lemma }: Token): boolean {
  if (lemma === 'oppose') return type === 'ACCUSE' || type === 'REJECT'
  return type === 'SUPPORT' && deprel === 'acl:relcl' && /^(?:support|back)$/.test(lemma)
}

/** Whether a verb of saying is finite, or tells what stands in a text: "a letter blaming Peru". */
function isTold(sentence: Sentence, { xpos, head, deprel }: Token): boolean {
  if (xpos === 'VBZ' || xpos === 'VBP') return true
  return xpos === 'VBG' && deprel === 'acl' && TEXTS.has(tokenById(sentence, head)?.lemma ?? '')
}

const TEXTS = new Set(
  'statement message letter tweet post video note speech report resolution memo communique article'.split(' '),
)

/** Deeds done at one stroke, which nobody goes on doing. */
const STROKES = new Set(
  'expel recall suspend sever seize arrest detain sentence free release kill summon deport extradite sign launch bomb freeze raid shell ban'.split(
    ' ',
  ),
)

/** "Peru expels two envoys": a main clause in the present that tells news. */
function isStroke(sentence: Sentence, { id, xpos, deprel, lemma }: Token): boolean {
  if (!/^VB[PZ]$/.test(xpos) || !STROKES.has(lemma) || !/^(?:root|parataxis)$/.test(deprel)) return false
  return !children(sentence, id).some(({ deprel, lemma }) => deprel === 'advmod' && OFTEN.test(lemma))
}

const OFTEN = /^(?:still|often|always|regularly|routinely|usually|never|sometimes|daily)$/i

/** Brings in what the frame itself says: the predicate promises, ends or denies what it tells of. */
function governed(status: Status, event: Event, sentence: Sentence): Status {
  const { governor } = event
  if (governor === null) return status
  // "Will respond harshly": what is threatened is to come, and no plan.
  const toCome = governor.kind === 'threatened' && status.value === 'planned'
  const actual = status.value === 'happened' || status.value === 'ongoing' || toCome
  if (!actual) return status
  if (governor.kind === status.value || isBygoneStart(event, sentence)) return status
  return {
    value: governor.kind,
    factuality: FACTUALITY[governor.kind],
    span: governor.span,
    tense: status.tense,
    negated: governor.kind === 'denied',
  }
}

/** "Began to shell the town in May": what once began is told as done; what "has begun" goes on. */
function isBygoneStart({ governor }: Event, { tokens }: Sentence): boolean {
  const verb = tokens.find(({ start }) => start === governor?.span.start)
  return verb?.xpos === 'VBD' && /^(?:begin|start)$/.test(verb.lemma)
}

/** The status of what is taken for granted: it was said, and is no less so for being refused. */
function granted({ governor }: Event): Status {
  const value = governor?.kind ?? 'happened'
  return { value, factuality: FACTUALITY[value], span: governor?.span ?? null, tense: 'past', negated: false }
}

/** "Libya's accusation is groundless": what is said of an accusation leaves it made. */
function isJudged({ type, head }: Event, sentence: Sentence): boolean {
  const noun = tokenById(sentence, head)
  if (!noun || !isVerbal(type) || !isOfTelling(noun) || !isRelation(noun, 'nsubj')) return false
  const verdict = tokenById(sentence, noun.head)
  const isGiven = childrenBy(sentence, noun.id, 'nmod:poss', 'nmod', 'amod', 'compound').length > 0
  return isGiven && verdict !== undefined && isVerdict(verdict) && childrenBy(sentence, verdict.id, 'cop').length > 0
}

/** Whether the date of a chronology's entry lies before the day of writing. */
function isBygone(entry: Timex | null, { meta }: Document): boolean {
  return entry?.end != null && (meta.date === undefined || entry.end < meta.date)
}

/** Assigns every event its status, by event id. */
export function status(lexicon: StatusLexicon): Stage {
  return {
    name: 'status',
    requires: ['sentences', 'tags', 'lemmas', 'trees', 'mentions', 'events', 'attributions', 'timexes'],
    assigns: ['statuses'],
    run(doc: Document): void {
      const entryDate = entryDates(doc)
      doc.statuses = doc.events.map((event) => {
        const sentence = doc.sentences[event.sentence]
        if (sentence === undefined)
          throw new Error(`Event ${event.id} is in sentence ${event.sentence}, which the document does not have`)
        if (event.presupposed || isJudged(event, sentence)) return granted(event)
        const own = predicateStatus(doc, sentence, event.head, lexicon)
        return byType(
          governed(told(own, event, sentence, isBygone(entryDate(event.sentence), doc)), event, sentence),
          event,
          sentence,
          doc,
        )
      })
    },
  }
}
