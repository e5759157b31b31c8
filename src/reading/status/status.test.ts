import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotated } from '../../../test/annotated.ts'
import type { Event } from '../../model/event.ts'
import { parseStatusLexicon } from '../../resources/status.ts'
import { predicateStatus } from './predicate-status.ts'
import { status } from './status.ts'

const lexicon = parseStatusLexicon(readFileSync('data/en/status.tsv', 'utf8'))

/** The status of the word marked with `*`, and the words that say so. */
function read(sentence: string): string {
  const id = sentence.split(' ').findIndex((word) => word.startsWith('*')) + 1
  const doc = annotated([sentence.replace('*', '')])
  const found = predicateStatus(doc, doc.sentences[0]!, id, lexicon)
  return found.span === null ? found.value : `${found.value}: ${doc.text.slice(found.span.start, found.span.end)}`
}

const STOP = '.|PUNCT|.|2|punct'
const SUBJECT = 'Chad|PROPN|NNP|2|nsubj'
const GRAIN = 'grain|NOUN|NN'

const CASES: readonly (readonly [string, string])[] = [
  [`${SUBJECT} *sent|VERB|VBD|0|root ${GRAIN}|2|obj ${STOP}`, 'happened'],
  [`Chad|PROPN|NNP|2|nsubj *sends|VERB|VBZ|0|root ${GRAIN}|2|obj`, 'happened'],
  [`Chad|PROPN|NNP|3|nsubj will|AUX|MD|3|aux *send|VERB|VB|0|root ${GRAIN}|3|obj ${STOP}`, 'planned: will'],
  [`Chad|PROPN|NNP|3|nsubj may|AUX|MD|3|aux *send|VERB|VB|0|root ${GRAIN}|3|obj ${STOP}`, 'possible: may'],
  [`Chad|PROPN|NNP|4|nsubj did|AUX|VBD|4|aux not|PART|RB|4|advmod *send|VERB|VB|0|root ${STOP}`, 'denied: not'],
  [`Chad|PROPN|NNP|4|nsubj has|AUX|VBZ|4|aux been|AUX|VBN|4|aux *sending|VERB|VBG|0|root ${STOP}`, 'ongoing: has'],
  [`No|DET|DT|2|det troops|NOUN|NNS|4|nsubj:pass were|AUX|VBD|4|aux:pass *sent|VERB|VBN|0|root ${STOP}`, 'denied: No'],
  [`${SUBJECT} failed|VERB|VBD|0|root|fail to|PART|TO|4|mark *send|VERB|VB|2|xcomp ${STOP}`, 'denied: failed'],
  [`${SUBJECT} promised|VERB|VBD|0|root|promise to|PART|TO|4|mark *send|VERB|VB|2|xcomp ${STOP}`, 'promised: promised'],
  [`${SUBJECT} stopped|VERB|VBD|0|root|stop *sending|VERB|VBG|2|xcomp ${GRAIN}|3|obj ${STOP}`, 'ended: stopped'],
  [
    `${SUBJECT} continued|VERB|VBD|0|root|continue to|PART|TO|4|mark *send|VERB|VB|2|xcomp ${STOP}`,
    'ongoing: continued',
  ],
  [
    `Chad|PROPN|NNP|4|nsubj did|AUX|VBD|4|aux not|PART|RB|4|advmod fail|VERB|VB|0|root to|PART|TO|6|mark *send|VERB|VB|4|xcomp`,
    'happened: fail',
  ],
  [
    `Chad|PROPN|NNP|3|nsubj may|AUX|MD|3|aux refuse|VERB|VB|0|root to|PART|TO|5|mark *send|VERB|VB|3|xcomp ${GRAIN}|5|obj`,
    'possible: refuse',
  ],
  [
    `${SUBJECT} said|VERB|VBD|0|root|say Peru|PROPN|NNP|4|nsubj *sent|VERB|VBD|2|ccomp ${GRAIN}|4|obj ${STOP}`,
    'happened',
  ],
  [
    `${SUBJECT} said|VERB|VBD|0|root|say it|PRON|PRP|5|nsubj would|AUX|MD|5|aux *send|VERB|VB|2|ccomp ${STOP}`,
    'planned: would',
  ],
  [
    `${SUBJECT} waits|VERB|VBZ|0|root if|SCONJ|IN|5|mark Peru|PROPN|NNP|5|nsubj *sends|VERB|VBZ|2|advcl ${GRAIN}|5|obj ${STOP}`,
    'possible: if',
  ],
  [`${SUBJECT} cancelled|VERB|VBD|0|root|cancel the|DET|DT|4|det *visit|NOUN|NN|2|obj ${STOP}`, 'denied: cancelled'],
  [
    `The|DET|DT|3|det planned|VERB|VBN|3|amod|plan *visit|NOUN|NN|4|nsubj pleased|VERB|VBD|0|root Chad|PROPN|NNP|4|obj`,
    'planned: planned',
  ],
  [
    `The|DET|DT|2|det *visit|NOUN|NN|4|nsubj will|AUX|MD|4|aux take|VERB|VB|0|root place|NOUN|NN|4|obj ${STOP}`,
    'planned: will',
  ],
]

describe('predicateStatus', () => {
  it.each(CASES)('reads %s', (sentence, expected) => {
    expect(read(sentence)).toBe(expected)
  })
})

function event(partial: Partial<Event>): Event {
  return {
    id: 0,
    sentence: 0,
    head: 2,
    trigger: { start: 0, end: 0 },
    type: 'AID',
    mode: null,
    contexts: [],
    contextSpans: [],
    actors: [],
    recipients: [],
    actorsAbsent: null,
    recipientsAbsent: null,
    goods: [],
    place: null,
    evidence: { start: 0, end: 0 },
    governor: null,
    frame: 'send#1',
    confidence: 1,
    ...partial,
  }
}

describe('status', () => {
  const pledge = `${SUBJECT} pledged|VERB|VBD|0|root|pledge ${GRAIN}|2|obj ${STOP}`

  it('takes the status that the frame gives where the predicate itself is told as a fact', () => {
    const doc = annotated([pledge])
    doc.events = [event({ governor: { kind: 'promised', span: { start: 5, end: 12 } } })]
    status(lexicon).run(doc)
    expect(doc.statuses[0]).toMatchObject({ value: 'promised', tense: 'future', span: { start: 5, end: 12 } })
  })

  it('keeps a denial over the frame', () => {
    const doc = annotated([
      `Chad|PROPN|NNP|3|nsubj never|ADV|RB|3|advmod pledged|VERB|VBD|0|root|pledge ${GRAIN}|3|obj`,
    ])
    doc.events = [event({ head: 3, governor: { kind: 'promised', span: { start: 11, end: 18 } } })]
    status(lexicon).run(doc)
    expect(doc.statuses[0]).toMatchObject({ value: 'denied', negated: true })
  })

  it('takes the present tense of a deed for something that goes on, of a saying for one act', () => {
    const doc = annotated([`Chad|PROPN|NNP|2|nsubj sends|VERB|VBZ|0|root|send ${GRAIN}|2|obj ${STOP}`])
    doc.events = [event({}), event({ id: 1, type: 'ACCUSE' })]
    status(lexicon).run(doc)
    expect(doc.statuses.map(({ value }) => value)).toEqual(['ongoing', 'happened'])
  })
})
