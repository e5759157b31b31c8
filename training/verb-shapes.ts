import { parseTable } from '../src/resources/table.ts'

/** The forms of a verb. */
export interface VerbShapes {
  readonly base: string
  readonly past: string
  readonly participle: string
  readonly progressive: string
  readonly third: string
}

/** Verbs of more than one syllable whose last consonant doubles; of one syllable most do. */
const DOUBLING = new Set(
  'admit begin commit compel control defer deter equip expel forbid forget incur occur omit permit prefer rebut refer regret remit repel submit transfer'.split(
    ' ',
  ),
)

/**
 * The forms of English verbs by rule, and by the table of those that follow none.
 *
 * @param irregular the table `lemma`, `past`, `participle`
 */
export function verbShapes(irregular: string): (lemma: string) => VerbShapes {
  const strong = new Map(
    parseTable('irregular-verbs.tsv', irregular).map((row) => [
      row.get('lemma'),
      [row.get('past'), row.get('participle')],
    ]),
  )
  return (base) => {
    const stem = stemOf(base)
    const regular = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`
    const [past = regular, participle = regular] = strong.get(base) ?? []
    return {
      base,
      past,
      participle,
      progressive: `${/ee$|ye$|oe$/.test(base) ? base : stem.replace(/i$/, 'y')}ing`,
      third: thirdOf(base),
    }
  }
}

function stemOf(base: string): string {
  if (base.endsWith('e')) return base.slice(0, -1)
  const doubles = /^[^aeiou]*[aeiou][bdfgklmnprtvz]$/.test(base) || DOUBLING.has(base)
  return doubles ? base + base.at(-1) : base
}

function thirdOf(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}
