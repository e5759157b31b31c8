import { readNumeral } from '../../../resources/english-numerals.ts'
import { civil } from '../calendar.ts'
import { dated, decadePeriod, type Match } from '../match.ts'
import { type Rule, type Scene, skip, text } from '../scene.ts'
import { DECADE_WORDS } from '../vocabulary.ts'

/** Two digits of a decade, in the last hundred years from publication (or of the twentieth century). */
function recent(scene: Scene, tens: number): number {
  const year = scene.today === null ? 1999 : civil(scene.today).year
  const here = Math.floor(year / 100) * 100 + tens
  return here > year ? here - 100 : here
}

function match(scene: Scene, at: number): Match | null {
  let from = skip(scene, at, 'the')
  const the = from > at
  const quoted = /^['’‘]$/.test(text(scene, from))
  if (quoted) from++
  const atom = scene.atoms[from]
  if (atom === undefined) return null
  if (atom.value >= 0) {
    if (atom.value % 10 !== 0) return null
    const apostrophe = /^['’]$/.test(text(scene, from + 1)) ? from + 2 : from + 1
    if (text(scene, apostrophe) !== 's' || !(scene.atoms[apostrophe]?.glued || atom.text.length === 4)) return null
    if (atom.text.length === 4 && atom.value >= 1000) return dated(decadePeriod(atom.value), apostrophe + 1, true)
    if (atom.text.length !== 2) return null
    return dated(decadePeriod(recent(scene, atom.value)), apostrophe + 1)
  }
  const tens = DECADE_WORDS.get(atom.text)
  if (tens !== undefined)
    return (the || text(scene, from - 1) === 'in') && tens !== 10
      ? dated(decadePeriod(recent(scene, tens)), from + 1)
      : null
  if (atom.text === 'two' && text(scene, from + 1) === 'thousands') return dated(decadePeriod(2000), from + 2, true)
  const hundreds = readNumeral(scene.atoms, from)
  if (hundreds === null || hundreds.value < 16 || hundreds.value > 20) return null
  const next = text(scene, hundreds.end) === '-' ? hundreds.end + 1 : hundreds.end
  const after = DECADE_WORDS.get(text(scene, next))
  return after === undefined ? null : dated(decadePeriod(hundreds.value * 100 + after), next + 1, true)
}

/** "the 1990s", "'90s", "the nineties", "the nineteen seventies". */
export const decade: Rule = {
  name: 'decade',
  starts: ['#', 'the', "'", '’', '‘', 'nineteen', 'eighteen', 'twenty', ...DECADE_WORDS.keys()],
  match,
}
