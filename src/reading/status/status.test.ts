import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotated } from '../../../test/annotated.ts'
import type { Event, StatusValue } from '../../model/event.ts'
import { parseStatusLexicon } from '../../resources/status.ts'
import { predicateStatus } from './predicate-status.ts'
import { scaled } from './scale.ts'
import { standing } from './standing.ts'
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
  [`Chad|PROPN|NNP|3|nsubj to|PART|TO|3|mark *send|VERB|VB|0|root ${GRAIN}|3|obj`, 'planned'],
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
  [
    `${SUBJECT} took|VERB|VBD|0|root|take steps|NOUN|NNS|2|obj|step to|PART|TO|5|mark guard|VERB|VB|2|xcomp it|PRON|PRP|5|obj by|SCONJ|IN|8|mark *closing|VERB|VBG|5|advcl ports|NOUN|NNS|8|obj`,
    'happened',
  ],
  [
    `${SUBJECT} hoped|VERB|VBD|0|root|hope to|PART|TO|4|mark guard|VERB|VB|2|xcomp it|PRON|PRP|4|obj by|SCONJ|IN|7|mark *closing|VERB|VBG|4|advcl ports|NOUN|NNS|7|obj`,
    'planned: hoped',
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
  [
    `Chad|PROPN|NNP|4|nsubj must|AUX|MD|4|aux have|AUX|VB|4|aux *sent|VERB|VBN|0|root ${GRAIN}|4|obj ${STOP}`,
    'possible: must',
  ],
  [
    `The|DET|DT|2|det grain|NOUN|NN|6|nsubj:pass is|AUX|VBZ|6|aux:pass to|PART|TO|6|mark be|AUX|VB|6|aux:pass *sent|VERB|VBN|0|root ${STOP}`,
    'planned: is',
  ],
  [`Chad|PROPN|NNP|0|root to|PART|TO|3|mark *send|VERB|VB|1|acl ${GRAIN}|3|obj`, 'planned'],
  [
    `${SUBJECT} had|VERB|VBD|0|root|have to|PART|TO|4|mark *send|VERB|VB|2|xcomp ${GRAIN}|4|obj ${STOP}`,
    'happened: had',
  ],
  [
    `${SUBJECT} had|VERB|VBD|0|root|have yet|ADV|RB|2|advmod|yet to|PART|TO|5|mark *send|VERB|VB|2|xcomp ${STOP}`,
    'denied: had',
  ],
  [`It|PRON|PRP|2|nsubj *let|VERB|VB|0|root them|PRON|PRP|4|nsubj go|VERB|VB|2|ccomp ${STOP}`, 'happened'],
  [
    `Chad|PROPN|NNP|3|nsubj is|AUX|VBZ|3|aux *going|VERB|VBG|0|root|go to|PART|TO|5|mark send|VERB|VB|3|xcomp ${GRAIN}|5|obj ${STOP}`,
    'planned: is',
  ],
  [
    `Chad|PROPN|NNP|3|nsubj will|AUX|MD|3|aux send|VERB|VB|0|root ${GRAIN}|3|obj when|SCONJ|WRB|7|mark Peru|PROPN|NNP|7|nsubj *pays|VERB|VBZ|3|advcl ${STOP}`,
    'planned: will',
  ],
  [
    `${SUBJECT} *sends|VERB|VBZ|0|root ${GRAIN}|2|obj if|SCONJ|IN|6|mark Peru|PROPN|NNP|6|nsubj|Peru pays|VERB|VBZ|2|advcl ${STOP}`,
    'possible: if',
  ],
  [
    `Shares|NOUN|NNS|2|nsubj fell|VERB|VBD|0|root|fall to|PART|TO|4|mark *close|VERB|VB|2|advcl at|ADP|IN|6|case 30|NUM|CD|4|obl ${STOP}`,
    'happened',
  ],
]

/** The tense and the sign of the word marked with `*`. */
function told(sentence: string): string {
  const id = sentence.split(' ').findIndex((word) => word.startsWith('*')) + 1
  const doc = annotated([sentence.replace('*', '')])
  const { tense, negated } = predicateStatus(doc, doc.sentences[0]!, id, lexicon)
  return `${tense}${negated ? ', not' : ''}`
}

const TENSES: readonly (readonly [string, string])[] = [
  [`Chad|PROPN|NNP|3|nsubj has|AUX|VBZ|3|aux *sent|VERB|VBN|0|root ${GRAIN}|3|obj ${STOP}`, 'present'],
  [`Chad|PROPN|NNP|3|nsubj had|AUX|VBD|3|aux *sent|VERB|VBN|0|root ${GRAIN}|3|obj ${STOP}`, 'past'],
  [`Chad|PROPN|NNP|3|nsubj would|AUX|MD|3|aux *send|VERB|VB|0|root ${GRAIN}|3|obj ${STOP}`, 'past'],
  [`Chad|PROPN|NNP|3|nsubj must|AUX|MD|3|aux *send|VERB|VB|0|root ${GRAIN}|3|obj ${STOP}`, 'present'],
  [`Chad|PROPN|NNP|4|nsubj will|AUX|MD|4|aux not|PART|RB|4|advmod *send|VERB|VB|0|root ${STOP}`, 'future, not'],
  [`Chad|PROPN|NNP|3|nsubj *is|AUX|VBZ|3|cop ready|ADJ|JJ|0|root ${STOP}`, 'present'],
  [
    `It|PRON|PRP|4|nsubj might|AUX|MD|4|aux not|PART|RB|4|advmod prevent|VERB|VB|0|root|prevent a|DET|DT|6|det *raid|NOUN|NN|4|obj ${STOP}`,
    'future',
  ],
  [
    `Chad|PROPN|NNP|3|nsubj would|AUX|MD|3|aux stop|VERB|VB|0|root|stop *sending|VERB|VBG|3|xcomp ${GRAIN}|4|obj ${STOP}`,
    'future, not',
  ],
]

describe('predicateStatus', () => {
  it.each(CASES)('reads %s', (sentence, expected) => {
    expect(read(sentence)).toBe(expected)
  })

  it.each(TENSES)('takes the tense and the sign of %s', (sentence, expected) => {
    expect(told(sentence)).toBe(expected)
  })

  it('takes the factuality of a verb from the weights of its cues, never against its status', () => {
    const weights = new Map([
      ['word=send', -4],
      ['word=ship', 1.2],
    ])
    const factuality = (verb: string) => {
      const doc = annotated([`${SUBJECT} ${verb} ${GRAIN}|2|obj ${STOP}`])
      return predicateStatus(doc, doc.sentences[0]!, 2, { ...lexicon, weights }).factuality
    }
    expect(factuality('shipped|VERB|VBD|0|root|ship')).toBe(2)
    expect(factuality('ships|VERB|VBZ|0|root|ship')).toBe(2)
    expect(factuality('sent|VERB|VBD|0|root|send')).toBe(2)
  })
})

describe('scaled', () => {
  it('stretches what cues weigh and keeps it within what the status allows', () => {
    const rules = (value: StatusValue, factuality: number) => standing(value, null, null, factuality)
    expect(scaled(0.5, rules('requested', -2))).toBe(0.8)
    expect(scaled(-0.01, rules('requested', -2))).toBe(0)
    expect(scaled(-3, rules('happened', 3))).toBe(2)
    expect(scaled(3, rules('denied', -3))).toBe(-2)
    expect(scaled(9, rules('ongoing', 3))).toBe(2.8)
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
    presupposed: false,
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
    expect(doc.statuses[0]).toMatchObject({ value: 'promised', tense: 'past', span: { start: 5, end: 12 } })
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
