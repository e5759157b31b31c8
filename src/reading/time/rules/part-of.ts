import type { Match } from '../match.ts'
import { type Rule, type Scene, skip, text } from '../scene.ts'
import { baseAt } from './base.ts'

/** Words for a part of a period, by the TIMEX3 `mod` that they give. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['early', 'START'],
  ['beginning', 'START'],
  ['start', 'START'],
  ['mid', 'MID'],
  ['middle', 'MID'],
  ['late', 'END'],
  ['end', 'END'],
  ['close', 'END'],
])
const NEEDS_OF: ReadonlySet<string> = new Set(['beginning', 'start', 'middle', 'end', 'close'])
const HEDGES: ReadonlySet<string> = new Set(['around', 'about', 'circa', 'approximately'])

function match(scene: Scene, at: number): Match | null {
  let from = skip(scene, at, 'the')
  const word = text(scene, from)
  const hedge = HEDGES.has(word)
  const mod = hedge ? 'APPROX' : PARTS.get(word)
  if (mod === undefined) return null
  from = skip(scene, from + 1, '-')
  if (NEEDS_OF.has(word)) {
    if (text(scene, from) !== 'of') return null
    from++
  } else from = skip(scene, from, 'in', 'of')
  const whole = baseAt(scene, from) ?? (text(scene, from) === 'the' ? baseAt(scene, from + 1) : null)
  if (whole === null || whole.type !== 'DATE') return null
  return { ...whole, mod }
}

/** "early 2023", "mid-May", "late last year", "the end of March", "around 1990". */
export const partOf: Rule = { name: 'part of', starts: ['the', ...PARTS.keys(), ...HEDGES], match }
