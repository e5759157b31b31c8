import { ORDINAL_WORDS, readOrdinal } from '../../../resources/english-numerals.ts'
import { centuryPeriod, dated, type Match } from '../match.ts'
import { type Rule, type Scene, skip, text } from '../scene.ts'

function match(scene: Scene, at: number): Match | null {
  const said = readOrdinal(scene.atoms, skip(scene, at, 'the'))
  if (said === null || said.value > 30) return null
  const next = text(scene, said.end) === '-' ? said.end + 1 : said.end
  if (text(scene, next) !== 'century') return null
  return dated(centuryPeriod((said.value - 1) * 100), next + 1, true)
}

/** "the 19th century", "twenty-first century". */
export const century: Rule = { name: 'century', starts: ['#', 'the', ...ORDINAL_WORDS], match }
