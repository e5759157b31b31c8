import { readFileSync } from 'node:fs'
import { parseConllu } from '../src/formats/conllu.ts'
import { lemmaOf } from '../src/language/lemmatize/lemmatize.ts'
import { applyEdit, type LemmaEdit, type Lemmas, LONGEST_SUFFIX } from '../src/resources/lemmas.ts'

interface Pair {
  readonly form: string
  readonly lemma: string
}

/**
 * Learns lemmas from treebanks: for every tag the edit that most forms with a suffix take, kept where it differs from what a
 * shorter suffix says, and whole forms where the edits err.
 *
 * @returns the text of `lemmas.tsv`
 */
export function trainLemmas(treebanks: readonly string[]): string {
  const byTag = new Map<string, Pair[]>()
  for (const path of treebanks) {
    for (const doc of parseConllu(readFileSync(path, 'utf8'))) {
      for (const { tokens } of doc.sentences) {
        for (const { form, lemma, upos, xpos, feats } of tokens) {
          if (lemma === '_' || xpos === 'ADD' || feats.includes('Typo=Yes')) continue
          const tag = `${upos}|${xpos}`
          const pairs = byTag.get(tag) ?? []
          if (pairs.length === 0) byTag.set(tag, pairs)
          pairs.push({ form: form.replace(/[’‘]/g, "'"), lemma })
        }
      }
    }
  }
  const lines = [
    '# Lemmas by tag, learned from the treebanks by `npm run train -- en`; see data/README.md for their licences.',
  ]
  for (const [tag, pairs] of [...byTag].sort(([a], [b]) => (a < b ? -1 : 1))) lines.push(...rulesOf(tag, pairs))
  return `${lines.join('\n')}\n`
}

function rulesOf(tag: string, pairs: readonly Pair[]): string[] {
  const votes = new Map<string, Map<string, number>>()
  for (const { form, lemma } of distinct(pairs)) {
    const edit = editOf(form, lemma)
    if (!edit) continue
    const low = form.toLowerCase()
    for (let length = 0; length <= Math.min(LONGEST_SUFFIX, low.length); length++) {
      const suffix = low.slice(low.length - length)
      const counts = votes.get(suffix) ?? new Map<string, number>()
      votes.set(suffix, counts)
      const key = JSON.stringify(edit)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const suffixes = new Map<string, LemmaEdit>()
  for (const [suffix, counts] of [...votes].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
    const [best, count] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!
    if (count < 2 && suffix !== '') continue
    const edit = JSON.parse(best) as LemmaEdit
    const inherited = inheritedEdit(suffix, suffixes)
    if (inherited && JSON.stringify(inherited) === best) continue
    suffixes.set(suffix, edit)
  }
  const lemmas: Lemmas = {
    forms: new Map(),
    suffixes: new Map([...suffixes].map(([suffix, edit]) => [`${tag}\t${suffix}`, edit])),
  }
  const lines = [...suffixes].map(([suffix, { fold, cut, add }]) => ['suffix', tag, suffix, fold, cut, add].join('\t'))
  for (const [low, lemma] of majority(pairs))
    if (lemmaOf(low.form, tag, lemmas) !== lemma) lines.push(['form', tag, low.form.toLowerCase(), lemma].join('\t'))
  return lines
}

function inheritedEdit(suffix: string, suffixes: ReadonlyMap<string, LemmaEdit>): LemmaEdit | null {
  for (let from = 1; from <= suffix.length; from++) {
    const edit = suffixes.get(suffix.slice(from))
    if (edit) return edit
  }
  return null
}

/** The shortest edit that makes the lemma of the form; null where the two share too little. */
function editOf(form: string, lemma: string): LemmaEdit | null {
  for (const fold of ['l', 'k'] as const) {
    const base = fold === 'l' ? form.toLowerCase() : form
    let same = 0
    while (same < base.length && same < lemma.length && base[same] === lemma[same]) same++
    const edit: LemmaEdit = { fold, cut: base.length - same, add: lemma.slice(same) }
    if (
      edit.cut <= LONGEST_SUFFIX &&
      edit.add.length <= 4 &&
      (same > 0 || lemma.length === 0) &&
      applyEdit(form, edit) === lemma
    )
      return edit
  }
  return null
}

function distinct(pairs: readonly Pair[]): Pair[] {
  return [...new Map(pairs.map((pair) => [`${pair.form}\t${pair.lemma}`, pair])).values()]
}

/** Each form, in lower case, with its most frequent lemma. */
function majority(pairs: readonly Pair[]): [Pair, string][] {
  const counts = new Map<string, Map<string, { count: number; pair: Pair }>>()
  for (const pair of pairs) {
    const low = pair.form.toLowerCase()
    const lemmas = counts.get(low) ?? new Map()
    counts.set(low, lemmas)
    const entry = lemmas.get(pair.lemma) ?? { count: 0, pair }
    lemmas.set(pair.lemma, { ...entry, count: entry.count + 1 })
  }
  return [...counts.values()].map((lemmas) => {
    const [lemma, { pair }] = [...lemmas].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))[0]!
    return [pair, lemma]
  })
}
