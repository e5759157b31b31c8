import { describe, expect, test } from 'vitest'
import type { Mention } from '../../model/actor.ts'
import type { Attribution } from '../../model/attribution.ts'
import { type Document, type DocumentMeta, newDocument } from '../../model/document.ts'
import type { Event, Status } from '../../model/event.ts'
import type { Timex } from '../../model/timex.ts'
import type { Token } from '../../model/token.ts'
import { UNCALIBRATED } from '../../resources/calibration.ts'
import { assemble } from './assemble.ts'

const coder = { version: '0.0.0', language: 'en', model: 'none' }

/** A one-sentence document from "form upos head deprel" lines, spaces between all words. */
function sentence(lines: string, meta: DocumentMeta = {}): Document {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
  const doc = newDocument(rows.map(([form]) => form).join(' '), meta)
  let start = 0
  const tokens = rows.map(([form, upos, head, deprel], i): Token => {
    const token = { id: i + 1, form: form!, start, end: start + form!.length, lemma: form!.toLowerCase() }
    start = token.end + 1
    return { ...token, upos: upos!, xpos: '_', feats: '_', head: Number(head), deprel: deprel!, name: 'O' }
  })
  doc.sentences = [{ index: 0, paragraph: 0, start: 0, end: doc.text.length, tokens, multiwords: [] }]
  return doc
}

function spanOf(doc: Document, words: string) {
  const start = doc.text.indexOf(words)
  if (start < 0) throw new Error(`No "${words}" in "${doc.text}"`)
  return { start, end: start + words.length }
}

function mention(doc: Document, id: number, words: string, code: string, more: Partial<Mention> = {}): Mention {
  const actors = [
    { id: code, name: words, kind: 'state', country: code, sector: 'GOV', role: null, wikidata: null },
  ] as const
  const span = spanOf(doc, words)
  return { id, sentence: 0, span, head: 1, form: 'name', actors, antecedent: null, reason: null, ...more }
}

function event(doc: Document, head: number, trigger: string, more: Partial<Event> = {}): Event {
  return {
    id: 0,
    sentence: 0,
    head,
    trigger: spanOf(doc, trigger),
    type: 'AID',
    mode: null,
    contexts: [],
    contextSpans: [],
    actors: [{ mention: 0, confidence: 0.9, stated: true }],
    recipients: [{ mention: 1, confidence: 0.8, stated: true }],
    actorsAbsent: null,
    recipientsAbsent: null,
    presupposed: false,
    goods: [],
    place: null,
    evidence: { start: 0, end: doc.text.length },
    governor: null,
    frame: `${trigger}#1`,
    confidence: 0.8,
    ...more,
  }
}

function timex(doc: Document, words: string, value: string): Timex {
  return {
    type: 'DATE',
    value,
    start: value,
    end: value,
    mod: null,
    stated: true,
    sentence: 0,
    span: spanOf(doc, words),
  }
}

function attribution(id: number, doc: Document, cue: string, content: string, parent: number | null): Attribution {
  const said = { lemma: cue, stance: 'neutral', span: spanOf(doc, cue) } as const
  const source = {
    id: cue,
    name: cue,
    role: null,
    country: null,
    kind: 'named',
    mention: 0,
    span: spanOf(doc, cue),
  } as const
  const spans = [spanOf(doc, content)]
  return {
    id,
    source,
    sourceAbsent: null,
    manner: 'indirect',
    act: 'says',
    cue: said,
    content: spans,
    parent,
    confidence: 0.9,
  }
}

const HAPPENED: Status = { value: 'happened', factuality: 3, span: null, tense: 'past', negated: false }

const SHIPPED = `
  Brazil PROPN 2 nsubj
  shipped VERB 0 root
  rice NOUN 2 obj
  to ADP 5 case
  Angola PROPN 2 obl
  on ADP 7 case
  Monday PROPN 2 obl
`

function shipped(meta: DocumentMeta = {}): Document {
  const doc = sentence(SHIPPED, meta)
  doc.mentions = [mention(doc, 0, 'Brazil', 'BRA'), mention(doc, 1, 'Angola', 'AGO')]
  doc.events = [event(doc, 2, 'shipped')]
  doc.statuses = [HAPPENED]
  return doc
}

function claims(doc: Document) {
  assemble(coder, UNCALIBRATED, new Map()).run(doc)
  return doc.claims
}

describe('assemble', () => {
  test('gives the parties with their words, and says why each empty field is empty', () => {
    const [claim] = claims(shipped())
    expect(claim!.actors).toMatchObject([{ id: 'BRA', stated: true, span: { start: 0, end: 6 } }])
    expect(claim!.recipients).toMatchObject([{ id: 'AGO' }])
    expect(claim!.absent).toEqual({
      mode: 'AID has no modes',
      contexts: 'no words of a field',
      time: 'not stated, and the document has no date to imply it',
      place: 'not stated',
      goods: 'not stated',
      attribution: "the writer's own voice",
    })
    expect(claim!.evidence.exact).toBe('Brazil shipped rice to Angola on Monday')
  })

  test('gives the same text the same ids, and takes the id given with a document', () => {
    expect(claims(shipped())[0]!.id).toBe(claims(shipped())[0]!.id)
    expect(claims(shipped())[0]!.id).toMatch(/^c_[0-9a-f]{16}$/)
    expect(claims(shipped())[0]!.document).toMatch(/^d_[0-9a-f]{16}$/)
    expect(claims(shipped({ id: 'mine' }))[0]!.document).toBe('mine')
    expect(claims(shipped({ id: 'mine' }))[0]!.id).not.toBe(claims(shipped())[0]!.id)
  })

  test('marks a party that a description stands for as not stated here', () => {
    const doc = shipped()
    doc.mentions = [mention(doc, 0, 'Brazil', 'BRA', { antecedent: 1, form: 'pronoun' }), doc.mentions[1]!]
    expect(claims(doc)[0]!.actors[0]!.stated).toBe(false)
  })

  test('quotes an unresolved party with the reason', () => {
    const doc = shipped()
    doc.mentions = [mention(doc, 0, 'Brazil', 'BRA', { actors: [], reason: 'no antecedent' }), doc.mentions[1]!]
    doc.events = [event(doc, 2, 'shipped', { type: 'ASSAULT' })]
    expect(claims(doc)[0]!.absent.actors).toBe('"Brazil": no antecedent')
  })

  test('makes no claim of what needs another side and has none', () => {
    const doc = shipped()
    doc.events = [event(doc, 2, 'shipped', { recipients: [] })]
    expect(claims(doc)).toEqual([])
    doc.events = [event(doc, 2, 'shipped', { recipients: [], type: 'MOBILIZE' })]
    expect(claims(doc)).toHaveLength(1)
  })

  test('makes no claim of an event of which neither side is known', () => {
    const doc = shipped()
    doc.events = [event(doc, 2, 'shipped', { actors: [], recipients: [] })]
    expect(claims(doc)).toEqual([])
  })

  test('tells an event that a sentence tells twice once, and keeps the surer telling', () => {
    const doc = shipped()
    doc.events = [event(doc, 2, 'shipped'), event(doc, 3, 'rice', { id: 1, confidence: 0.9 })]
    doc.statuses = [HAPPENED, HAPPENED]
    expect(claims(doc).map(({ event }) => event.frame)).toEqual(['rice#1'])
    doc.statuses = [HAPPENED, { ...HAPPENED, value: 'promised' }]
    expect(claims(doc)).toHaveLength(2)
  })
})

describe('time', () => {
  test('takes the time attached to the event', () => {
    const doc = shipped({ date: '2024-05-08' })
    doc.timexes = [timex(doc, 'Monday', '2024-05-06')]
    expect(claims(doc)[0]!.time).toMatchObject({ value: '2024-05-06', stated: true, span: spanOf(doc, 'Monday') })
  })

  test('implies the day of writing, and says that it is not stated', () => {
    const [claim] = claims(shipped({ date: '2024-05-08' }))
    expect(claim!.time).toEqual({
      type: 'DATE',
      value: '2024-05-08',
      start: null,
      end: '2024-05-08',
      stated: false,
      span: null,
    })
  })

  test('does not take the time of the report, nor that of the thing', () => {
    const doc = sentence(
      `
      Officials NOUN 2 nsubj
      said VERB 0 root
      Tuesday PROPN 2 obl
      Brazil PROPN 5 nsubj
      rejected VERB 2 ccomp
      Angola PROPN 10 nmod:poss
      's PART 6 case
      2015 NUM 10 nummod
      trade NOUN 10 compound
      deal NOUN 5 obj`,
      { date: '2024-05-08' },
    )
    doc.mentions = [mention(doc, 0, 'Brazil', 'BRA'), mention(doc, 1, 'Angola', 'AGO')]
    doc.events = [event(doc, 5, 'rejected', { type: 'REJECT' })]
    doc.statuses = [HAPPENED]
    doc.timexes = [timex(doc, 'Tuesday', '2024-05-07'), timex(doc, '2015', '2015')]
    expect(claims(doc)[0]!.time).toMatchObject({ stated: false })
  })
})

describe('attribution', () => {
  test('chains from the innermost content outwards, outermost first', () => {
    const doc = sentence(`
      Papers NOUN 2 nsubj
      wrote VERB 0 root
      ministers NOUN 4 nsubj
      claimed VERB 2 ccomp
      Brazil PROPN 6 nsubj
      helped VERB 4 ccomp
      Angola PROPN 6 obj`)
    doc.mentions = [mention(doc, 0, 'Brazil', 'BRA'), mention(doc, 1, 'Angola', 'AGO')]
    doc.events = [event(doc, 6, 'helped')]
    doc.statuses = [HAPPENED]
    doc.attributions = [
      attribution(0, doc, 'wrote', 'ministers claimed Brazil helped Angola', null),
      attribution(1, doc, 'claimed', 'Brazil helped Angola', 0),
    ]
    const [claim] = claims(doc)
    expect(claim!.attribution.map(({ cue }) => cue!.lemma)).toEqual(['wrote', 'claimed'])
    expect(claim!.attribution[0]!.source).not.toHaveProperty('mention')
    expect(claim!.confidence.attribution).toBe(0.81)
    expect(claim!.absent).not.toHaveProperty('attribution')
  })
})
