/** What a word that attributes is: it decides where its source and its content hang. */
export type CuePos = 'verb' | 'noun' | 'adjective' | 'preposition' | 'phrase' | 'adverb' | 'light' | 'voice'

/** Where a piece of content hangs on the cue: its relation and, for obliques and adjuncts, its preposition. */
export interface Slot {
  readonly relation: 'ccomp' | 'quote' | 'xcomp' | 'obj' | 'obl' | 'clause'
  readonly preposition: string | null
}

export type Stance = 'neutral' | 'affirming' | 'doubting' | 'denying'

/** Whether it is uttered, held to be so, or wanted, felt and done: of the last nobody is heard to say it. */
export type Act = 'says' | 'thinks' | 'wants'

/** One row of the cue lexicon. */
export interface CueEntry {
  /** Lemma, with a particle where it has one: "point out". */
  readonly lemma: string
  readonly pos: CuePos
  /** Where the source hangs (`document`: the subject, if it is a text of law or the like); for a voice, what kind of voice it is. */
  readonly source: string
  /** Alternatives in order of preference, each a list of slots that must all be there. */
  readonly content: readonly (readonly Slot[])[]
  readonly stance: Stance
  readonly act: Act
  readonly example: string
}

/** The cue lexicon: lookup by part of speech and lemma. */
export interface Cues {
  readonly entries: readonly CueEntry[]
  get(pos: CuePos, lemma: string): CueEntry | undefined
}

const POS: readonly string[] = ['verb', 'noun', 'adjective', 'preposition', 'phrase', 'adverb', 'light', 'voice']
const STANCES: readonly string[] = ['neutral', 'affirming', 'doubting', 'denying']
const ACTS: readonly string[] = ['says', 'thinks', 'wants']
const RELATIONS: readonly string[] = ['ccomp', 'quote', 'xcomp', 'obj', 'obl', 'clause']
const SOURCES: Readonly<Record<CuePos, readonly string[]>> = {
  verb: ['subject', 'object', 'document', 'none'],
  noun: ['owner'],
  adjective: ['subject', 'none'],
  preposition: ['complement'],
  phrase: ['owner'],
  adverb: ['none'],
  light: ['subject'],
  voice: ['document', 'media', 'organisation', 'person'],
}

/**
 * Reads a cue lexicon: tab-separated rows of lemma, part of speech, source, content, stance, act and example; empty lines
 * and lines that begin with `#` are skipped.
 *
 * @param text the lexicon
 * @param file its name, for error messages
 * @throws Error naming file, line and what is wanted, where a row cannot be read or stands twice
 */
export function parseCues(text: string, file = 'cues.tsv'): Cues {
  const byKey = new Map<string, CueEntry>()
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const fail = (wanted: string): never => {
      throw new Error(`Cannot read ${file}, line ${index + 1}: ${wanted}`)
    }
    const entry = parseRow(line.split('\t'), fail)
    const key = `${entry.pos} ${entry.lemma}`
    if (byKey.has(key)) fail(`"${entry.lemma}" as ${entry.pos} stands here for the second time, one row wanted`)
    byKey.set(key, entry)
  }
  return Object.freeze({
    entries: Object.freeze([...byKey.values()]),
    get: (pos: CuePos, lemma: string) => byKey.get(`${pos} ${lemma}`),
  })
}

function parseRow(cells: readonly string[], fail: (wanted: string) => never): CueEntry {
  const [lemma = '', pos = '', source = '', content = '', stance = '', act = '', example = ''] = cells
  if (cells.length !== 7)
    fail(`${cells.length} columns, 7 wanted: lemma, part of speech, source, content, stance, act, example`)
  if (lemma === '') fail('the lemma is empty')
  if (!POS.includes(pos)) fail(`part of speech "${pos}", one of ${POS.join(', ')} wanted`)
  const kind = pos as CuePos
  if (!SOURCES[kind].includes(source)) fail(`source "${source}", one of ${SOURCES[kind].join(', ')} wanted`)
  if (!STANCES.includes(stance)) fail(`stance "${stance}", one of ${STANCES.join(', ')} wanted`)
  if (!ACTS.includes(act)) fail(`act "${act}", one of ${ACTS.join(', ')} wanted`)
  return Object.freeze({
    lemma,
    pos: kind,
    source,
    content: Object.freeze(content === '-' ? [] : content.split(' ').map((part) => parseSlots(part, fail))),
    stance: stance as Stance,
    act: act as Act,
    example,
  })
}

/** "obj+obl:of" is the object and the oblique with "of", both wanted. */
function parseSlots(part: string, fail: (wanted: string) => never): readonly Slot[] {
  return Object.freeze(
    part.split('+').map((piece) => {
      const [relation = '', preposition = null] = piece.split(':')
      if (!RELATIONS.includes(relation)) fail(`content "${piece}", one of ${RELATIONS.join(', ')} wanted`)
      if ((relation === 'obl') !== (preposition !== null))
        fail(`content "${piece}", a preposition wanted after obl: only`)
      return Object.freeze({ relation: relation as Slot['relation'], preposition })
    }),
  )
}
