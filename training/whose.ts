import { readFileSync, writeFileSync } from 'node:fs'
import type { Document } from '../src/model/document.ts'
import { draftsOf } from '../src/reading/link/drafts.ts'
import { choosingAntecedent } from '../src/reading/link/refer.ts'
import { resolve } from '../src/reading/link/resolve.ts'
import { type EnglishResources, loadEnglish } from '../src/resources/english.ts'
import { dataFrom } from '../src/resources/node.ts'
import { articlesOf, readerOf } from './articles.ts'
import { type Choice, fitPreference, writePreference } from './fit-preference.ts'

/** Found by cross-validation over articles. */
export const FITTING = { ridge: 8, rounds: 40, least: 6 }

/** The states of offices and bodies of an article, by where their head words start. */
export type Marks = ReadonlyMap<number, string>

/** Reads the marks of articles (`training/whose/README.md`), by the article's name. */
export function readMarks(path: string): ReadonlyMap<string, Marks> {
  const marks = new Map<string, Map<number, string>>()
  for (const line of readFileSync(path, 'utf8').trimEnd().split('\n').slice(1)) {
    const [article = '', start = '', , state = ''] = line.split('\t')
    const known = marks.get(article) ?? new Map<number, string>()
    marks.set(article, known.set(Number(start), state))
  }
  return marks
}

/** Which state was to choose for each office and body of an article that is marked. What was told before is as it ought to be. */
export function ownStates(
  doc: Document,
  { gazetteer, antecedent }: Pick<EnglishResources, 'gazetteer' | 'antecedent'>,
  marks: Marks,
): Choice[] {
  const out: Choice[] = []
  resolve(doc, draftsOf(doc, gazetteer), gazetteer, {
    antecedent: choosingAntecedent(antecedent),
    state: ({ sentence, head }, states, signs) => {
      const wanted = marks.get(sentence.tokens[head - 1]!.start)
      const right = states.map((state) => state === wanted)
      if (right.includes(true) && states.length > 1) out.push({ signs, right })
      return { at: Math.max(right.indexOf(true), 0), share: right.includes(true) ? 1 : 0 }
    },
  })
  return out
}

const NOTE = `# How much each sign speaks for a state as the one of an office or a body whose phrase names none (src/reading/link/whose.ts).
# Conditional logit on the golden articles that may be tuned on, as training/whose marks them. Made by: npx tsx training/whose.ts
`
if (process.argv[1]?.endsWith('whose.ts')) {
  const resources = await loadEnglish(dataFrom('data'))
  const { read } = await readerOf()
  const marks = readMarks('training/whose/golden-tuning.tsv')
  const choices = articlesOf(['test/golden/tuning'], read).flatMap(({ name, doc }) =>
    ownStates(doc, resources, marks.get(name.replace(/\.txt$/, '')) ?? new Map()),
  )
  writeFileSync('data/en/whose.tsv', NOTE + writePreference(fitPreference(choices, FITTING)))
  process.stdout.write(`${choices.length} choices\n`)
}
