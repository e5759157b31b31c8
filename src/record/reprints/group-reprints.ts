import { areReprints, locate } from './containment.ts'
import type { ReprintIndex } from './reprint-index.ts'
import { shinglesOf } from './shingles.ts'
import { bandsOf, signatureOf } from './signature.ts'
import { wordsOf } from './word.ts'

/**
 * Puts a text into the index and its group: texts are in one group where a row of reprints, each of the next, leads from
 * one to the other. The groups are the same whatever the order of adding, since every pair that shares enough bands is
 * compared unless its two groups are one already. A document that was put before is left as it is.
 *
 * @param document the id of the text
 * @returns the name of its group: the least id of the documents in it
 */
export function addReprint(index: ReprintIndex, document: string, text: string): string {
  const known = index.groupOf(document)
  return known ?? place(index, document, shinglesOf(wordsOf(text)))
}

/**
 * Takes a document out; the rest of its group is grouped anew, since it may have been the one that held it together. The
 * groups are those that would be there had it never been put. Nothing happens where it never was.
 */
export function removeReprint(index: ReprintIndex, document: string): void {
  const group = index.groupOf(document)
  if (group === null) return
  const rest = index.members(group).filter((member) => member !== document)
  const shingles = new Map(rest.map((member) => [member, index.shingles(member).slice()]))
  index.remove(document)
  for (const member of rest) index.remove(member)
  for (const [member, own] of shingles) place(index, member, own)
}

function place(index: ReprintIndex, document: string, shingles: Uint32Array): string {
  const bands = shingles.length === 0 ? [] : bandsOf(signatureOf(shingles))
  const located = locate(shingles)
  const joined = new Set<string>()
  for (const candidate of index.candidates(bands))
    if (!joined.has(candidate.group) && areReprints(located, index.shingles(candidate.document)))
      joined.add(candidate.group)
  const groups = [...joined]
  const group = [document, ...groups].sort()[0]!
  index.put({ document, group, bands, shingles })
  if (groups.some((name) => name !== group)) index.regroup(groups, group)
  return group
}
