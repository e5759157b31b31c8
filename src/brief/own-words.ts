import type { Claim, ClaimActor } from '../model/claim.ts'
import type { Span } from '../model/span.ts'
import type { FoundClaim } from '../record/ask/find-claims.ts'
import { partyName } from './parties.ts'
import type { BriefParty } from './types.ts'
import { safe } from './wording.ts'

/** Longer ones are no sentence that is read at a glance; the note has the words. */
export const LONGEST = 190
const PRONOUN = /^(?:it|they|he|she)$/i
/** Who "we" is depends on who speaks. */
export const OF_SPEAKER = /\b(?:I|[Mm]e|[Mm]y|mine|[Ww]e|us|[Oo]urs?|[Yy]ou|[Yy]ours?)\b/
/** What may stand before the one who acts. */
const LEAD =
  /^(?:(?:so far|earlier|last \p{L}+|(?:in|on|since) (?!which|whom|what|how)[\p{L}\p{N} ]{3,24}),? )?(?:the )?$/iu
/** Words after which what follows is no main clause. */
const DEPENDENT = /\b(?:of|for|by|that|which|who|whose|whom|than|if|whether|after|before|when|while|because|and)\b/i
const BE = /\b(?:is|are|was|were|be|been|being|kept|keeps|began|begins|started|stopped|continues?d?)\b/i
/** Marks that a clause in a sentence of ours has no room for. */
export const MARKS = /[;:()[\]"“”«»…]/
/** Verbs whose past stands after "had" in the same form. */
const SAME_FORM =
  /\bhad (?=(?:already |also )?(?:\p{L}+ed|bought|built|cut|given up|held|kept|left|lent|lost|made|met|paid|put|sent|sold|told|won)\b)/u

/**
 * The clause of the text itself that a claim rests on, to stand in a sentence before who says it: "China delivered 25
 * locomotives to Tanzania on Monday". Who acts is named where the text has a pronoun or a surname alone.
 *
 * @param dated whether the day is shown beside it: then the clause goes without "on Monday", "last year"
 * @returns null where the words are no main clause that begins with a party, are long, speak of "us", or hold words by
 *   which the writer takes a side: then the claim is told by its fields
 */
export function ownWords({ claim }: FoundClaim, sides: readonly BriefParty[], dated = false): string | null {
  const { evidence, event } = claim
  const words = (span: Span) => evidence.exact.slice(span.start - evidence.start, span.end - evidence.start)
  const reported = /^that\s+/i.exec(evidence.exact)?.[0].length ?? 0
  const clause = { start: evidence.start + reported, end: endOf(claim) }
  const parties = partiesIn(claim, clause)
  const [first] = parties
  if (first === undefined || first.span.end > event.trigger.start || event.trigger.end > clause.end) return null
  if (first.party.span.start !== first.span.start && !PRONOUN.test(words(first.span))) return null
  const lead = words({ start: clause.start, end: first.span.start })
  const before = words({ start: first.span.end, end: event.trigger.start })
  if (!LEAD.test(lead) || !isMainClause(before, words(event.trigger)) || isSided(claim, clause)) return null
  const named = parties.flatMap(({ party, span }, index) => {
    const name = fullName(party, words(span), index === 0, claim, sides)
    return name === null ? [] : [{ span, words: name }]
  })
  const time = dated ? timeIn(claim, clause, words) : null
  const changed = replaced(clause, time === null ? named : [...named, { span: time, words: '' }], words)
  const plain = safe(changed.replace(SAME_FORM, '').replace(/[\s,;:.–—-]+$/, ''), LONGEST + 1)
  if (plain.length > LONGEST || OF_SPEAKER.test(plain) || MARKS.test(plain)) return null
  return plain
}

/** Parties that the clause names, in the order of their words; by the pronoun where that stands in it. */
export function partiesIn({ actors, recipients }: Claim, clause: Span): { party: ClaimActor; span: Span }[] {
  const within = (span: Span | null) => span !== null && clause.start <= span.start && span.end <= clause.end
  const found = new Map<number, { party: ClaimActor; span: Span }>()
  for (const party of [...actors, ...recipients]) {
    const span = [party.span, party.through].find(within)
    if (span) found.set(span.start, { party, span })
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start)
}

/** The time that is shown beside the clause, with its preposition; null where the clause needs it. */
function timeIn({ time }: Claim, clause: Span, words: (span: Span) => string): Span | null {
  if (time?.span == null || !time.stated || time.span.start < clause.start || time.span.end > clause.end) return null
  const { start, end } = time.span
  const before = words({ start: clause.start, end: start })
  const after = words({ start: end, end: clause.end })
  // "In 2007, the United States …"
  if (/^(?:(?:on|in|at|during) )?$/i.test(before))
    return { start: clause.start, end: end + /^,?\s*/.exec(after)![0].length }
  const needed = /\b(?:since|until|till|by|before|after|between|and|of|for) $/i.test(before)
  if (needed || !/^\s*(?:,|$|at |in |on |to |from |of )/.test(after)) return null
  const preposition = /\s+(?:(?:early |late )?(?:on|in|at|during|from)\s+)?$/i.exec(before)?.[0].length
  return preposition === undefined ? null : { start: start - preposition, end }
}

function replaced(
  clause: Span,
  changes: readonly { span: Span; words: string }[],
  words: (span: Span) => string,
): string {
  const ordered = [...changes].sort((a, b) => a.span.start - b.span.start)
  let text = ''
  let from = clause.start
  for (const change of ordered) {
    if (change.span.start < from) continue
    text += words({ start: from, end: change.span.start }) + change.words
    from = change.span.end
  }
  return text + words({ start: from, end: clause.end })
}

/** Where the clause ends: before who says so, where that stands at its end. */
function endOf({ evidence, event, attribution }: Claim): number {
  const ends = attribution
    .flatMap(({ source, cue }) => [source?.span.start, cue?.span.start])
    .filter((start): start is number => start !== undefined && start > event.trigger.end && start < evidence.end)
  return Math.min(evidence.end, ...ends)
}

/** Whether what stands between who acts and the event, and the event itself, make a main clause. */
function isMainClause(before: string, trigger: string): boolean {
  // "Sadat of Egypt", "Kissinger, the American national security adviser,"; then only the verb with what belongs to it.
  const rest = before
    .replace(/^ of (?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*/u, '')
    .replace(/^ and (?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*/u, '')
    .replace(/^, (?!who|which|whose)[^,]*,(?= )/, '')
  if (/^['’]s\b/.test(rest) || /[,;:()–—\n]/.test(rest) || DEPENDENT.test(rest) || /^ to $/.test(rest)) return false
  // "Chinese money that it had frozen": a thing, and what was done with it.
  if (/\b(?:that|which|whom?|whose)\b/i.test(trigger)) return false
  return !/^\p{L}+ing\b/u.test(trigger) || BE.test(rest)
}

/** Whether the clause has words by which the writer takes a side. */
export function isSided({ framing }: Claim, clause: Span): boolean {
  return framing.some(({ kind, span }) => kind !== 'hedge' && span.end > clause.start && span.start < clause.end)
}

/** The name in full where the text has a surname or pronoun, with the office of who comes first; null where it is full. */
function fullName(
  party: ClaimActor,
  words: string,
  first: boolean,
  claim: Claim,
  sides: readonly BriefParty[],
): string | null {
  const name = party.name.toLowerCase().split(' ')
  const surname = party.kind === 'person' && name.length > 1 && name.includes(words.toLowerCase())
  if (PRONOUN.test(words)) return first ? partyName(party, claim, sides) : null
  if (!surname) return null
  return first ? partyName(party, claim, sides) : safe(party.name)
}
