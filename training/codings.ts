import type { Document } from '../src/model/document.ts'
import type { Participant } from '../src/model/event.ts'

/** Codes of the states on one side, in order. */
function side(doc: Document, participants: readonly Participant[]): string[] {
  const actors = participants.flatMap(({ mention }) => doc.mentions[mention]!.actors)
  return [...new Set(actors.map(({ country, id }) => country ?? id))].sort()
}

/** The codings of a document as the codebook writes them; those that both sides share have them as one. */
export function codingsOf(doc: Document): string[] {
  return doc.events.map((event) => {
    const [actors, recipients] = [side(doc, event.actors), side(doc, event.recipients)]
    const text = (codes: string[]) => codes.join(',') || '-'
    const tail = `${event.type} ${doc.statuses[event.id]!.value}`
    const shared = actors.length > 1 && text(actors) === text(recipients)
    return shared ? `${text(actors)} ${tail}` : `${text(actors)} > ${text(recipients)} ${tail}`
  })
}

/** Whether a document gives all that a coding wants: `none`, or one or several parted by ` ; `, `X <> Y` naming both sides at once. */
export function gives(doc: Document, coding: string): boolean {
  const got = codingsOf(doc)
  return coding === 'none' ? got.length === 0 : coding.split(' ; ').every((one) => got.includes(normal(one)))
}

function normal(coding: string): string {
  const [left = '', sign, right = '', type, status] = coding.split(' ')
  const sorted = (codes: string) => codes.split(',').sort().join(',')
  if (sign === '<>') return `${sorted(`${left},${right}`)} ${type} ${status}`
  return `${sorted(left)} > ${sorted(right)} ${type} ${status}`
}
