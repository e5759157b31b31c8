import { atoms } from '../../model/atom.ts'
import type { Document } from '../../model/document.ts'
import type { Timex } from '../../model/timex.ts'
import type { Sentence } from '../../model/token.ts'
import type { Stage } from '../../pipeline/pipeline.ts'
import { isoDay, parseDay } from './calendar.ts'
import type { Match } from './match.ts'
import { longest, type Rulebook } from './rulebook.ts'
import { ENGLISH } from './rules/english.ts'
import type { Scene } from './scene.ts'

function timex(match: Match, scene: Scene, at: number, sentence: number): Timex {
  const first = scene.atoms[at]
  const last = scene.atoms[match.end - 1]
  return {
    type: match.type,
    value: match.value,
    start: match.first === null ? null : isoDay(match.first),
    end: match.last === null ? null : isoDay(match.last),
    mod: match.mod,
    stated: true,
    sentence,
    span: { start: first?.start ?? 0, end: last?.end ?? 0 },
  }
}

/** What one sentence leaves to the next. */
type State = Pick<Scene, 'today' | 'narrative' | 'day'>

/** Whether an atom goes on a word or a number: the "350" of "A350s", the "000" of "15,000". */
function inside({ atoms }: Scene, at: number): boolean {
  if (!atoms[at]?.glued) return false
  const before = atoms[at - 1]
  if (before === undefined) return false
  if (before.value >= 0 || before.text.toLowerCase() !== before.text.toUpperCase()) return true
  if (before.text === '-' && before.glued && (atoms[at]?.value ?? -1) >= 0) return (atoms[at - 2]?.value ?? -1) >= 0
  return (before.text === ',' || before.text === '.') && before.glued && (atoms[at - 2]?.value ?? -1) >= 0
}

/** Reads one sentence from left to right, the longest match at each word; returns the day that narration stands at. */
function read(sentence: Sentence, state: State, rules: Rulebook, out: Timex[]): State {
  let scene: Scene = { atoms: atoms(sentence.tokens), tokens: sentence.tokens, known: new Map(), ...state }
  for (let at = 0; at < scene.atoms.length; ) {
    const found = inside(scene, at) ? null : longest(rules, scene, at)
    if (found === null || found.end <= at) {
      at++
      continue
    }
    out.push(timex(found, scene, at, sentence.index))
    if (found.absolute && found.first !== null && found.type === 'DATE')
      scene = { ...scene, narrative: found.first, known: new Map() }
    if (found.first !== null && found.first === found.last) scene = { ...scene, day: found.first, known: new Map() }
    at = found.end
  }
  return { today: scene.today, narrative: scene.narrative, day: scene.day }
}

/**
 * Finds time expressions and their TIMEX3 values against the date of publication. Without that date, what depends on it
 * keeps an open value: `PAST_REF`, `XXXX-WXX-3`, `XXXX-02-12`. A range has both ends in its value: `2019/2021`.
 */
export function time(rules: Rulebook = ENGLISH): Stage {
  return {
    name: 'time',
    requires: ['sentences', 'tags', 'lemmas', 'trees'],
    assigns: ['timexes'],
    run(doc: Document): void {
      const today = doc.meta.date === undefined ? null : parseDay(doc.meta.date)
      const out: Timex[] = []
      let state: State = { today, narrative: today, day: null }
      for (const sentence of doc.sentences) state = read(sentence, state, rules, out)
      doc.timexes = out
    },
  }
}
