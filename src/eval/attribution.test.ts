import { expect, test } from 'vitest'
import type { Attribution } from '../model/attribution.ts'
import type { Document } from '../model/document.ts'
import { goldAttributions } from './brat.ts'
import { fakes, place } from './fakes.ts'
import { evaluate } from './tasks.ts'

const TEXT = '"Rice," said Ada, "has come." Bo denied that it came.'
const FIRST = `T1\tSource 13 16\tAda
T2\tCue 8 12\tsaid
T3\tContent 0 7;18 29\t"Rice," "has come."
T4\tAttribution 8 12\tsaid
E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
T5\tSource 30 32\tBo
T6\tCue 33 39\tdenied
T7\tContent 40 52\tthat it came
E2\tAttribution:T6 Source:T5 Cue:T6 Content:T7
T8\tDiscard 0 3\t"Ri
`

function attribution(
  doc: Pick<Document, 'text'>,
  source: string,
  cue: string,
  content: readonly string[],
): Attribution {
  const at = (words: string) => place(doc.text, words)
  return {
    id: 0,
    source: { id: '', name: source, role: null, country: null, kind: 'named', mention: null, span: at(source) },
    sourceAbsent: null,
    manner: 'direct',
    act: 'says',
    cue: { lemma: cue, stance: 'neutral', span: at(cue) },
    content: content.map(at),
    parent: null,
    confidence: 1,
  }
}

test('counts exact and overlapping spans, and whole triples, against the first annotator', () => {
  const files = [
    { path: 'text/news.txt', text: TEXT },
    { path: 'attributions/news_b.ann', text: '' },
    { path: 'attributions/news_a.ann', text: FIRST },
    { path: 'text/other.txt', text: 'Nobody annotated this.' },
  ]
  // The first is right to the letter. The second has its cue, "that it" of its content, and the wrong source.
  const deps = fakes((doc) => ({
    attributions: [
      attribution(doc, 'Ada', 'said', ['"Rice,"', '"has come."']),
      attribution(doc, 'Rice', 'denied', ['that it']),
    ],
  }))
  const { figures, counts, misses } = evaluate('attribution', files, deps, { misses: 9 })
  expect(figures).toEqual({
    exact: { source: 0.5, cue: 1, content: 0.5 },
    overlap: { source: 0.5, cue: 1, content: 1 },
    triples: 0.5,
    exactTriples: 0.5,
  })
  expect(counts).toEqual({ articles: 1, attributions: 2, found: 2, triples: 1 })
  expect(misses.map(({ wanted, got }) => [wanted, got])).toEqual([
    ['source [Bo] cue [denied] content [that it came]', 'source [Rice] cue [denied] content [that it]'],
    ['no such attribution', 'source [Rice] cue [denied] content [that it]'],
  ])
})

test('reads offsets in code points, and joins the pieces that a line break parts', () => {
  const text = '😀 Ada said rice\nhas come'
  const annotations =
    'T1\tSource 2 5\tAda\nT2\tCue 6 10\tsaid\nT3\tContent 11 15;16 24\trice has come\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n'
  const [gold] = goldAttributions(annotations, text)
  expect(gold).toEqual({ source: [place(text, 'Ada')], cue: [place(text, 'said')], content: [{ start: 12, end: 25 }] })
})
