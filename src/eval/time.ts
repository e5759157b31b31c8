import { overlaps } from '../model/span.ts'
import type { Timex } from '../model/timex.ts'
import { CELLS, cells, f1, newCounts, percent, share } from './counts.ts'
import { matching } from './matching.ts'
import { readMeantime } from './meantime.ts'
import { Misses } from './misses.ts'
import { type Case, isRight, readCases } from './recognizers.ts'
import type { Dependencies, InputFile, Options, Score, Task } from './task.ts'
import { type GoldTimex, readTimeml, type TimedText } from './timeml.ts'

/**
 * Time expressions. Over TimeML and MEANTIME as TempEval-3 counts: strict and relaxed span F1, and value F1 (the value
 * right where spans overlap). Over Recognizers cases: the share that TIMEX3 and this reader support, and of these the
 * share read right.
 */
export const time: Task = {
  summary: 'time expressions, against TimeML (.tml), MEANTIME (.xml) or Recognizers cases (.json)',
  extensions: ['.tml', '.xml', '.json'],
  score: (files, deps, options) => {
    const all = [...files]
    const cases = all.filter(({ path }) => path.endsWith('.json'))
    if (cases.length === 0) return scoreTexts(all, deps, options)
    if (cases.length < all.length)
      throw new Error('Cannot score "time": give either annotated texts or cases, not both')
    return scoreCases(cases, deps, options)
  },
}

function scoreTexts(files: Iterable<InputFile>, deps: Dependencies, options: Options): Score {
  const strict = newCounts()
  const relaxed = newCounts()
  const value = newCounts()
  const misses = new Misses(options.misses)
  for (const { path, text: xml } of files) {
    const gold: TimedText = path.endsWith('.tml') ? readTimeml(xml) : readMeantime(xml)
    const { text, date, timexes: wanted } = gold
    const found = stated(deps.read(text, date === null ? {} : { date }).timexes)
    const pairs = matching(wanted.length, found.length, (a, b) => shared(wanted[a]!, found[b]!))
    for (const counts of [strict, relaxed, value]) {
      counts.gold += wanted.length
      counts.found += found.length
    }
    relaxed.right += pairs.length
    strict.right += pairs.filter(({ a, b }) => isExact(wanted[a]!, found[b]!)).length
    value.right += pairs.filter(({ a, b }) => wanted[a]!.value === found[b]!.value).length
    const show = (timex: GoldTimex | Timed) => `"${text.slice(timex.start, timex.end)}" ${timex.value}`
    wanted.forEach((timex, a) => {
      const pair = pairs.find((known) => known.a === a)
      const got = pair && found[pair.b]!
      if (got && got.value === timex.value && isExact(timex, got)) return
      misses.add(() => ({
        where: path,
        text: around(text, timex),
        wanted: show(timex),
        got: got ? show(got) : 'nothing',
      }))
    })
    found.forEach((timex, b) => {
      if (pairs.some((known) => known.b === b)) return
      misses.add(() => ({ where: path, text: around(text, timex), wanted: 'nothing', got: show(timex) }))
    })
  }
  return {
    figures: { strict: f1(strict), relaxed: f1(relaxed), value: f1(value) },
    counts: {
      gold: strict.gold,
      found: strict.found,
      strict: strict.right,
      relaxed: relaxed.right,
      value: value.right,
    },
    misses: misses.list,
    tables: [
      { title: 'time', head: CELLS, rows: [cells('strict', strict), cells('relaxed', relaxed), cells('value', value)] },
    ],
  }
}

function scoreCases(files: readonly InputFile[], deps: Dependencies, options: Options): Score {
  const misses = new Misses(options.misses)
  const kinds = new Map<string, { all: number; supported: number; right: number }>()
  const total = { all: 0, supported: 0, right: 0 }
  for (const { path, text } of files) {
    for (const item of readCases(path, text)) {
      const kind = kinds.get(item.kind) ?? { all: 0, supported: 0, right: 0 }
      kinds.set(item.kind, kind)
      const right = item.supported && isRight(item, timexesOf(item, deps, path))
      for (const counts of [total, kind]) {
        counts.all++
        if (item.supported) counts.supported++
        if (right) counts.right++
      }
      if (right || !item.supported) continue
      misses.add(() => ({
        where: path,
        text: `${item.text} (${item.date ?? 'no date'})`,
        wanted: item.results.map(({ words, values }) => `"${words}" ${values.join(' or ')}`).join('; ') || 'nothing',
        got:
          timexesOf(item, deps, path)
            .map(({ value, start, end }) => `"${item.text.slice(start, end)}" ${value}`)
            .join('; ') || 'nothing',
      }))
    }
  }
  const row = (name: string, { all, supported, right }: typeof total) => [
    name,
    `${all}`,
    `${supported}`,
    `${right}`,
    percent(share(right, supported)),
  ]
  return {
    figures: { supported: share(total.supported, total.all), right: share(total.right, total.supported) },
    counts: { ...total },
    misses: misses.list,
    tables: [
      {
        title: 'cases',
        head: ['all', 'supported', 'right', '%'],
        rows: [...[...kinds].map(([name, counts]) => row(name, counts)), row('all', total)],
      },
    ],
  }
}

/** A time expression that the text states, with its place. */
interface Timed extends GoldTimex {
  readonly days: { readonly first: string | null; readonly last: string | null }
}

function stated(timexes: readonly Timex[]): Timed[] {
  return timexes.flatMap(({ span, stated, type, value, start, end }) =>
    span && stated ? [{ ...span, type, value, days: { first: start, last: end } }] : [],
  )
}

function timexesOf(item: Case, deps: Dependencies, path: string): Timed[] {
  const meta = { ...(item.date === null ? {} : { date: item.date }), lang: /french/i.test(path) ? 'fr' : 'en' }
  return stated(deps.read(item.text, meta).timexes)
}

function shared(a: GoldTimex, b: GoldTimex): number {
  return overlaps(a, b) ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : 0
}

function isExact(a: GoldTimex, b: GoldTimex): boolean {
  return a.start === b.start && a.end === b.end
}

function around(text: string, { start, end }: GoldTimex): string {
  return text.slice(Math.max(0, start - 60), end + 60)
}
