import { writeFileSync } from 'node:fs'
import { answered } from '../src/reading/assemble/answered.ts'
import { chainsOf } from '../src/reading/assemble/chain.ts'
import { NEED_OTHER } from '../src/reading/assemble/standing.ts'
import { type Article, articlesOf, readerOf } from './articles.ts'
import { type Choice, fitPreference, writePreference } from './fit-preference.ts'
import { goldenEvents } from './golden-events.ts'

/** Found by cross-validation over articles. */
export const FITTING = { ridge: 8, rounds: 40, least: 6 }

/**
 * Who was to choose as the other side of an article's events: of those that tell a golden claim its recipients, of those that tell
 * none and would be no claim without another side nobody. What was told before is as it ought to be.
 */
export function otherSides({ doc, claims }: Article): Choice[] {
  const gold = goldenEvents(doc, claims)
  const out: Choice[] = []
  answered(doc, chainsOf(doc), (event, candidates, signs) => {
    const wanted = gold.get(event)?.recipient
    const right = candidates.map(({ ids, kind }) => {
      if (!wanted) return kind === 'none' && NEED_OTHER.has(event.type)
      if (wanted.length === 0) return kind === 'none'
      return ids.size === wanted.length && wanted.every((id) => ids.has(id))
    })
    if (right.includes(true) && candidates.length > 1) out.push({ signs, right })
    return { at: Math.max(right.indexOf(true), 0), share: 1 }
  })
  return out
}

const NOTE = `# How much each sign speaks for whom as the other side of an event whose clause names nobody (src/reading/assemble/signs.ts).
# Conditional logit on the golden articles that may be tuned on. Made by: npx tsx training/other-side.ts
`
if (process.argv[1]?.endsWith('other-side.ts')) {
  const { read } = await readerOf()
  const choices = articlesOf(['test/golden/tuning'], read).flatMap(otherSides)
  const weights = fitPreference(choices, FITTING)
  writeFileSync('data/en/other-side.tsv', NOTE + writePreference(weights))
  process.stdout.write(`${choices.length} choices\n`)
}
