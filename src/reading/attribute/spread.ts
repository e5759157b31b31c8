import { overlaps, type Span } from '../../model/span.ts'
import { merge, takesQuotes } from './direct.ts'
import type { Found } from './found.ts'
import type { Quotation } from './quotation.ts'
import type { Quotations } from './view.ts'

/**
 * Gives quotations that stand alone to whoever spoke before: a sentence wholly in quotation marks, without a cue, next
 * to an attributed statement is the same speaker's; so is a paragraph that goes on with an open quotation. A quotation
 * at the head of a paragraph whose own cue comes after it ("..." "..." said X) goes to that cue.
 */
export function spread(text: string, found: readonly Found[], quotations: Quotations): void {
  const outside = found.filter(
    ({ cue, content, entry }) =>
      content.length > 0 && (entry.act !== 'wants' || takesQuotes(entry)) && !quotations.outermost(cue.start),
  )
  const contents = outside.flatMap((item) => item.content.map((piece) => ({ piece, item })))
  contents.sort((a, b) => a.piece.start - b.piece.start)
  const owners: (Found | null)[] = quotations.outer.map((quotation) => ownerOf(quotation, contents))
  const behind = following(text, quotations.outer, owners)
  for (const [i, quotation] of quotations.outer.entries()) {
    if (owners[i] || !standsAlone(text, quotation)) continue
    const owner = previous(text, i, quotations.outer, owners, outside) ?? behind[i]
    if (!owner) continue
    owners[i] = owner
    owner.content = merge([...owner.content, { start: quotation.start, end: quotation.end }])
  }
}

/** Whether a quotation shares words with what someone is said to say. */
export function ownedBy({ start, end }: Quotation, found: readonly Found[]): boolean {
  return found.some(({ content }) => content.some((piece) => overlaps(piece, { start, end })))
}

interface Content {
  readonly piece: Span
  readonly item: Found
}

function ownerOf(quotation: Quotation, contents: readonly Content[]): Found | null {
  let best: Content | null = null
  for (const content of contents) {
    if (content.piece.start >= quotation.end) break
    if (!overlaps(content.piece, quotation)) continue
    if (!best || content.piece.end - content.piece.start > best.piece.end - best.piece.start) best = content
  }
  return best?.item ?? null
}

/** The speaker of what comes right before, in the same paragraph or, from quotation to quotation, in the one before. */
function previous(
  text: string,
  i: number,
  list: readonly Quotation[],
  owners: readonly (Found | null)[],
  outside: readonly Found[],
): Found | null {
  const quotation = list[i]!
  const before = list[i - 1]
  const owner = owners[i - 1] ?? null
  if (before && owner) {
    if (quotation.continues) return owner
    const since = Math.max(before.end, owner.clause.end, lastEnd(owner))
    const between = text.slice(since, quotation.start)
    if (!isBreak(text, since, quotation.start)) return later(outside, since, quotation.start) ?? owner
    if (isParagraph(text, quotation) && /^[^\n]{0,80}\n\s*$/.test(between)) return owner
  }
  let last: Found | null = null
  for (const item of outside) {
    if (item.clause.start >= quotation.start) break
    if (!isBreak(text, Math.max(item.clause.end, lastEnd(item)), quotation.start)) last = item
  }
  return last
}

/**
 * The speaker of the quotation that comes right behind each, also in the next paragraph where one is nothing but quoted. From the last to the
 * first, so that a text of open quotations is gone through once.
 */
function following(text: string, list: readonly Quotation[], owners: readonly (Found | null)[]): (Found | null)[] {
  const behind: (Found | null)[] = list.map(() => null)
  for (let at = list.length - 2; at >= 0; at--) {
    const [one, next] = [list[at]!, list[at + 1]!]
    if (!OPENING.test(text.slice(one.end, next.start).trim())) continue
    if (isBreak(text, one.end, next.start) && !isParagraph(text, one)) continue
    behind[at] = owners[at + 1] ?? (standsAlone(text, next) ? behind[at + 1]! : null)
  }
  return behind
}

/** What may stand between the end of a quotation and the words of the next. */
const OPENING = /^["“”«‘']?$/

function later(outside: readonly Found[], from: number, to: number): Found | null {
  return outside.findLast(({ clause }) => clause.start >= from && clause.start < to) ?? null
}

function lastEnd(item: Found): number {
  return item.content.at(-1)?.end ?? 0
}

function isBreak(text: string, from: number, to: number): boolean {
  return from < to && text.slice(from, to).includes('\n')
}

function isParagraph(text: string, { start, end }: Quotation): boolean {
  const before = text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', end)
  return text.slice(before, start).trim() === '' && text.slice(end, newline < 0 ? text.length : newline).trim() === ''
}

/** Whether a quotation is a sentence of its own, or several: it opens after a stop and ends with one. */
export function standsAlone(text: string, { start, end, closed }: Quotation): boolean {
  const before = text.slice(Math.max(0, start - 12), start).trimEnd()
  const opens =
    before === '' || /[.!?”"’»:…]$/.test(before) || /\n\s*$/.test(text.slice(Math.max(0, start - 12), start))
  const inner = text.slice(start, closed ? end - 1 : end).trimEnd()
  return opens && (!closed || /[.!?…]['’]?$/.test(inner) || /^[.!?]/.test(text.slice(end, end + 1)))
}
