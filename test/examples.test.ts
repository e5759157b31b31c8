import { describe, expect, it } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import type { Document } from '../src/model/document.ts'
import type { Participant } from '../src/model/event.ts'
import { loadEnglish } from '../src/resources/english.ts'
import { dataFrom } from '../src/resources/node.ts'

const reader = await createReader(dataFrom())
const { codebook } = await loadEnglish(dataFrom())
const rows = [...codebook.rows.values()].flat().sort((a, b) => a.line - b.line)

/** Codes of the states on one side, in order. */
function side(doc: Document, participants: readonly Participant[]): string[] {
  const actors = participants.flatMap(({ mention }) => doc.mentions[mention]!.actors)
  return [...new Set(actors.map(({ country, id }) => country ?? id))].sort()
}

/** The codings of a sentence as the codebook writes them; those that both sides share have them as one. */
function codings(sentence: string): string[] {
  const doc = reader.document(sentence, { date: '2024-06-03' })
  return doc.events.map((event) => {
    const [actors, recipients] = [side(doc, event.actors), side(doc, event.recipients)]
    const text = (codes: string[]) => codes.join(',') || '-'
    const tail = `${event.type} ${doc.statuses[event.id]!.value}`
    const shared = actors.length > 1 && text(actors) === text(recipients)
    return shared ? `${text(actors)} ${tail}` : `${text(actors)} > ${text(recipients)} ${tail}`
  })
}

/** A coding of the codebook in the same form: `X <> Y` names both sides at once. */
function normal(coding: string): string {
  const [left = '', sign, right = '', type, status] = coding.split(' ')
  const sorted = (codes: string) => codes.split(',').sort().join(',')
  if (sign === '<>') return `${sorted(`${left},${right}`)} ${type} ${status}`
  return `${sorted(left)} > ${sorted(right)} ${type} ${status}`
}

describe('the examples of the codebook', () => {
  it('give the codings that their rows state', () => {
    const wrong = rows.flatMap(({ name, example, coding }) => {
      const got = codings(example)
      const missing = coding === 'none' ? got.length > 0 : coding.split(' ; ').some((one) => !got.includes(normal(one)))
      return missing ? [`${name}: ${example} wanted ${coding}, got ${got.join(' ; ') || 'none'}`] : []
    })
    expect(wrong).toEqual([])
  })
})
