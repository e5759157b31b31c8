import { expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import type { Claim } from '../src/model/claim.ts'
import { loadEnglish } from '../src/resources/english.ts'
import { dataFrom } from '../src/resources/node.ts'

// Codes never depend on which states are named: one template with one pair of states after another gives the same coding.

const TEMPLATES = 200
const PAIRS: readonly (readonly [string, string])[] = [
  ['Russia', 'Ukraine'],
  ['Ukraine', 'Russia'],
  ['Israel', 'Iran'],
  ['Iran', 'Israel'],
  ['China', 'Taiwan'],
  ['Taiwan', 'China'],
  ['India', 'Pakistan'],
  ['Pakistan', 'India'],
  ['Armenia', 'Azerbaijan'],
  ['Azerbaijan', 'Armenia'],
  ['Ethiopia', 'Eritrea'],
  ['Eritrea', 'Ethiopia'],
  ['Morocco', 'Algeria'],
  ['Algeria', 'Morocco'],
  ['Serbia', 'Kosovo'],
  ['Kosovo', 'Serbia'],
  ['Greece', 'Turkey'],
  ['Turkey', 'Greece'],
  ['Mali', 'France'],
  ['France', 'Mali'],
  ['Qatar', 'Bahrain'],
  ['Bahrain', 'Qatar'],
  ['Japan', 'Vietnam'],
  ['Vietnam', 'Japan'],
  ['Venezuela', 'Colombia'],
  ['Colombia', 'Venezuela'],
  ['Rwanda', 'Burundi'],
  ['Burundi', 'Rwanda'],
  ['Poland', 'Belarus'],
  ['Belarus', 'Poland'],
  ['Sudan', 'Egypt'],
  ['Egypt', 'Sudan'],
  ['Cuba', 'Haiti'],
  ['Haiti', 'Cuba'],
  ['North Korea', 'South Korea'],
  ['South Korea', 'North Korea'],
  ['Saudi Arabia', 'South Africa'],
  ['South Africa', 'Saudi Arabia'],
  ['Burkina Faso', 'Sri Lanka'],
  ['Sri Lanka', 'Burkina Faso'],
]

const PART_OF_NAME =
  /\b(?:[Tt]he (?:Netherlands|Philippines|Gambia|Maldives|Bahamas|Seychelles|Comoros)|(?:South|North|East|West|New) \p{Lu})/u

const resources = await loadEnglish(dataFrom())
const reader = await createReader(dataFrom())
const codes = new Map([...resources.gazetteer.states.values()].map(({ name, code }) => [name, code]))

/** Examples of the codebook in which two states are named by one word each, with places for them. */
function templates(): string[] {
  const names = [...codes.keys()].filter((name) => /^\p{L}+$/u.test(name))
  const found = [...resources.codebook.rows.values()].flat().flatMap(({ example }) => {
    const named = names.filter((name) => new RegExp(`\\b${name}\\b`, 'u').test(example))
    const [a, b] = named.sort((x, y) => example.indexOf(x) - example.indexOf(y))
    // "the Netherlands", "South Sudan": more belongs to the name than its last word.
    if (named.length !== 2 || !a || !b || PART_OF_NAME.test(example) || statesIn(example) > 2) return []
    return [example.replaceAll(new RegExp(`\\b${a}\\b`, 'gu'), '{A}').replaceAll(new RegExp(`\\b${b}\\b`, 'gu'), '{B}')]
  })
  const step = Math.floor(found.length / TEMPLATES)
  return found.filter((_, i) => i % step === 0).slice(0, TEMPLATES)
}

/** How many states a sentence names in any form: "Qatari mediation" is a third beside the two. */
function statesIn(example: string): number {
  const { mentions } = reader.document(example, {})
  return new Set(mentions.flatMap(({ actors }) => actors.flatMap(({ country }) => country ?? []))).size
}

/** A template's claims with the two states' codes put back to A and B. */
function coding(template: string, [a, b]: readonly [string, string]): string {
  const text = template.replaceAll('{A}', a).replaceAll('{B}', b)
  const side = (parties: Claim['actors']) =>
    parties.map(({ id, kind }) => `${id.replace(codes.get(a)!, 'A').replace(codes.get(b)!, 'B')}/${kind}`)
  const claims = reader.read(text, { date: '2024-06-03' }).claims.map((claim) => {
    const { event, status, time } = claim
    return [side(claim.actors), side(claim.recipients), event, status.value, time?.value, claim.attribution.length]
  })
  return JSON.stringify(claims, (key, value) => (key === 'trigger' ? undefined : value))
}

test(`${TEMPLATES} sentences give the same coding whichever of ${PAIRS.length} pairs of states stand in them`, () => {
  const all = templates()
  expect(all).toHaveLength(TEMPLATES)
  const different: string[] = []
  for (const template of all) {
    for (const size of [1, 2]) {
      const pairs = PAIRS.filter(([a]) => a.split(' ').length === size)
      const wanted = coding(template, pairs[0]!)
      for (const pair of pairs) {
        const got = coding(template, pair)
        if (got !== wanted) different.push(`${template} ${pair.join(', ')}: ${got}, not ${wanted}`)
      }
    }
  }
  expect(different).toEqual([])
}, 120_000)
