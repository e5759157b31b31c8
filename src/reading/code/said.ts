import type { Attribution } from '../../model/attribution.ts'
import type { Document } from '../../model/document.ts'
import { contains, firstEndingAfter, overlaps, type Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { Codebook, CodeRow } from '../../resources/codebook.ts'
import type { Condition, Path } from '../../resources/frame.ts'
import { matchRow } from './condition.ts'
import type { Filler } from './filler.ts'
import type { Finder } from './finder.ts'
import { Judged, judgementRow } from './judged.ts'
import { isMain } from './main-clause.ts'
import type { Reading } from './reading.ts'
import { fillSlots } from './slots.ts'

/** What someone does by the words that he says, and the attribution that gives him these words. */
export interface Said {
  readonly reading: Reading
  readonly attribution: number
}

/** A piece of what someone is heard to say. */
interface Piece extends Span {
  readonly attribution: Attribution
}

/**
 * Finds acts that are done by what is said, in a clause that no verb of saying governs: a demand ("“Peru must pay. …”"), a judgement, a
 * threat. What the codebook knows of "said that" is asked of each main clause of the words that someone is heard to say.
 */
export class Saying {
  readonly #doc: Document
  readonly #codebook: Codebook
  readonly #finder: Finder
  readonly #rows: readonly CodeRow[]
  readonly #pieces: ReadonlyMap<number, readonly Piece[]>
  readonly #judged = new Judged()

  constructor(doc: Document, codebook: Codebook, finder: Finder) {
    this.#doc = doc
    this.#codebook = codebook
    this.#finder = finder
    this.#rows = clauseRows(codebook)
    this.#pieces = piecesOf(doc)
  }

  /**
   * What the clauses of a sentence do by being said.
   *
   * @param told what the codebook's own words tell of the sentence: what a verb of saying does with its clause is told by it
   */
  in(sentence: Sentence, told: readonly Reading[]): readonly Said[] {
    this.#judged.note(sentence, told)
    const pieces = this.#pieces.get(sentence.index)
    if (!pieces || isAsked(sentence)) return []
    return sentence.tokens.flatMap((token) => {
      if (!isPredicate(sentence, token)) return []
      const piece = innermost(pieces, token)
      const speaker = piece && this.#speakerOf(piece.attribution)
      if (speaker === undefined || !piece || !isMain(sentence, token, piece) || isToldBy(piece, told)) return []
      const reading = this.#reading(sentence, token, speaker)
      return reading ? [{ reading, attribution: piece.attribution.id }] : []
    })
  }

  /** The party that says it, where he is known and speaks for others than himself. */
  #speakerOf({ source, act }: Attribution): number | undefined {
    const party = source?.mention ?? undefined
    if (party === undefined || act === 'wants' || !this.#finder.isKnown(party)) return undefined
    const { actors } = this.#doc.mentions[party]!
    return actors.every(({ sector }) => !PRIVATE.has(sector ?? '')) ? party : undefined
  }

  #reading(sentence: Sentence, token: Token, speaker: number): Reading | null {
    const kindOf = (word: Token) => this.#finder.kind(sentence, word)
    const row = matchRow(this.#codebook, this.#rows, sentence, token, kindOf)
    if (!row) return this.#judgement(sentence, token, speaker)
    if (!row.type || (row.type === 'REQUEST' && token.xpos === 'VBD')) return null
    if (!isByItself(this.#codebook, row, sentence, token)) return null
    const { recipients } = fillSlots(this.#codebook, row, sentence, token, this.#finder)
    return this.#act(row, token, speaker, recipients)
  }

  /** "That is a disgrace": what one says of what another was just said to have done. */
  #judgement(sentence: Sentence, token: Token, speaker: number): Reading | null {
    const row = judgementRow(this.#codebook, this.#rows, token)
    if (!row) return null
    return this.#act(
      row,
      token,
      speaker,
      this.#judged.by(sentence, token, (party) => this.#isOther(speaker, party)),
    )
  }

  #act(row: CodeRow, token: Token, speaker: number, recipients: readonly Filler[]): Reading | null {
    const actor: Filler = { party: speaker, token, confidence: HEARD }
    if (recipients.length === 0 || !recipients.every(({ party }) => this.#isOther(speaker, party))) return null
    const slots = { actors: [actor], recipients, goods: [], reciprocal: false }
    return { token, particle: null, row, share: null, slots, witnesses: [], about: [] }
  }

  #isOther(speaker: number, party: number): boolean {
    return this.#finder.isKnown(party) && this.#finder.apart(speaker, party)
  }
}

/** What a party is worth of whom only the attribution says that he speaks. */
const HEARD = 0.9

/** Sectors of those whose judgements are their own. */
const PRIVATE: ReadonlySet<string> = new Set(['CVL', 'EDU', 'MED', 'BUS', 'NGO', 'REL'])

const derived = new WeakMap<Codebook, readonly CodeRow[]>()

/** The rows on what "said" tells with its clause, as rows on the clause itself. */
function clauseRows(codebook: Codebook): readonly CodeRow[] {
  const known = derived.get(codebook)
  if (known) return known
  const rows = (codebook.rows.get('say.v') ?? []).flatMap((row): CodeRow[] => {
    const conditions = row.conditions.flatMap((condition) => ofClause(condition) ?? [])
    const wanted = (list: readonly Condition[]) => list.filter(({ absent }) => !absent).length
    const recipient = row.frame.recipient.flatMap((path) => below(path) ?? [])
    if (wanted(conditions) < wanted(row.conditions) || wanted(conditions) === 0 || recipient.length === 0) return []
    return [{ ...row, conditions, frame: { ...row.frame, actor: [], recipient, only: true } }]
  })
  derived.set(codebook, rows)
  return rows
}

/** A condition on a clause, of one on what hangs on the verb that tells the clause; null where it asks for something else. */
function ofClause(condition: Condition): Condition | null {
  const paths = condition.paths.flatMap((path) => below(path) ?? [])
  if (paths.length === 0) return null
  const { absent, lemmas } = condition
  return { ...condition, paths, lemmas: absent && lemmas ? new Set([...lemmas].filter(isKeptOut)) : lemmas }
}

/** Where it is known who speaks, "he" and "they" may be others of whom he speaks, if a row on "said" keeps them out. */
function isKeptOut(lemma: string): boolean {
  return !/^(?:he|she|they|you)$/.test(lemma)
}

function below(path: Path): [Path] | null {
  return path[0] === 'ccomp' ? [path.slice(1)] : null
}

/** Whether it is the clause itself that a row speaks of, and not one that is joined to it and is asked for itself. */
function isByItself(codebook: Codebook, row: CodeRow, sentence: Sentence, token: Token): boolean {
  const words = [token, ...childrenBy(sentence, token.id, 'amod', 'compound', 'nmod')]
  return row.conditions.every(({ absent, paths, lemmas, kind }) => {
    const wanted = lemmas ?? codebook.classes.get(kind ?? '')
    if (absent || !wanted || paths.some((path) => path.length > 0)) return true
    return words.some(({ lemma }) => wanted.has(lemma.toLowerCase()))
  })
}

/** The pieces of what is said, by the number of each sentence that they reach into. */
function piecesOf({ attributions, sentences }: Document): ReadonlyMap<number, readonly Piece[]> {
  const out = new Map<number, Piece[]>()
  for (const attribution of attributions)
    for (const { start, end } of attribution.content) {
      for (let at = firstEndingAfter(sentences, start); at < sentences.length && sentences[at]!.start < end; at++) {
        const same = out.get(at)
        if (same) same.push({ start, end, attribution })
        else out.set(at, [{ start, end, attribution }])
      }
    }
  return out
}

function innermost(pieces: readonly Piece[], token: Token): Piece | undefined {
  let best: Piece | undefined
  for (const piece of pieces)
    if (contains(piece, token) && (!best || piece.end - piece.start < best.end - best.start)) best = piece
  return best
}

/** Whether a word says something of a subject of its own. */
function isPredicate(sentence: Sentence, { id, upos, xpos }: Token): boolean {
  return (
    PREDICATES.has(upos) &&
    !COMPARING.test(xpos) &&
    childrenBy(sentence, id, 'nsubj').some(({ id: subject }) => subject !== id)
  )
}

const PREDICATES = new Set(['VERB', 'ADJ', 'NOUN', 'ADP', 'ADV'])
/** "Better off" than otherwise is nobody's praise. */
const COMPARING = /^(?:JJR|RBR)$/

function isAsked({ tokens }: Sentence): boolean {
  return tokens.findLast(({ upos, form }) => upos !== 'PUNCT' || form === '?')?.form === '?'
}

/** Whether the verb of saying tells an act itself, or that there is none, with its clause: that is what is done by it. */
function isToldBy({ attribution: { cue } }: Piece, told: readonly Reading[]): boolean {
  const decides = ({ type, conditions }: CodeRow) =>
    type !== null || conditions.some(({ paths }) => paths.some(([role]) => role === 'ccomp'))
  const isCue = ({ token, row, about }: Reading): boolean =>
    (decides(row) && overlaps(token, cue!.span)) || about.some(isCue)
  return cue !== null && told.some(isCue)
}

/** Types of what one may refuse to do with another. */
const REFUSED: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT'])

/**
 * Whether a word tells what is asked for, threatened or refused by being said, and so is no deed: "leave" of "you must leave", "need to leave",
 * "talks" of "talks are out of the question".
 */
export function isAskedFor(sentence: Sentence, { token, row: told }: Reading, said: readonly Said[]): boolean {
  return said.some(({ reading: { row, token: act } }) => {
    if (row.type === 'REJECT' && REFUSED.has(told.type ?? '') && token.head === act.id)
      return isRelation(token, 'nsubj')
    if (row.status === null) return false
    return token === act || (isRelation(token, 'xcomp') && tokenById(sentence, token.head) === act)
  })
}
