import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { InputFile } from '../../src/eval/task.ts'

/** Half of the reports may be read and mended from; of the other half only the totals are looked at. */
export const PARTS = ['read', 'kept-out'] as const
export type Part = (typeof PARTS)[number]

/** Where a report stands in a folder of corpora, and how much of it was annotated (UTF-16 units from its beginning). */
export interface Text {
  readonly name: string
  readonly part: Part
  readonly set: string
  readonly date: string
  readonly publisher: string
  readonly length: string
  readonly sha256: string
}

/** A claim by the place of its evidence, since the words themselves are not ours to keep. */
export interface Standoff {
  readonly name: string
  readonly start: string
  readonly end: string
  readonly actor: string
  readonly recipient: string
  readonly type: string
  readonly status: string
  /** Who says so; "-" is the writer, "?" somebody who is not named. */
  readonly source: string
}

const HERE = join(import.meta.dirname, '..', 'real-reports')

/**
 * Joins the annotations of `bench/real-reports` with the texts that they are about: `NAME.txt` and `NAME.claims.json`, as `chancery eval claims` reads
 * them.
 *
 * @param corpora folder that holds `news/en/*.csv`, `attribution/polnear/train/text/*.txt` and `treebanks/en/*.conllu`
 * @throws Error where a text is missing, or is not the one that was annotated
 */
export function realReports(corpora: string, part: Part): InputFile[] {
  const { texts: annotated, claims } = annotations()
  const texts = new Corpora(corpora)
  return annotated
    .filter((text) => text.part === part)
    .flatMap((text) => {
      const whole = texts.find(text.set, text.name)
      const read = whole.slice(0, Number(text.length))
      if (createHash('sha256').update(read).digest('hex') !== text.sha256)
        throw new Error(`Cannot score "${text.name}" of ${corpora}: it is not the text that was annotated`)
      return [
        { path: `${text.name}.txt`, text: read },
        {
          path: `${text.name}.claims.json`,
          text: JSON.stringify(
            golden(
              text,
              claims.filter(({ name }) => name === text.name),
              read,
            ),
          ),
        },
      ]
    })
}

/** The texts that were annotated, and what was written down of them, as the files have it. */
export function annotations(): { texts: readonly Text[]; claims: readonly Standoff[] } {
  return { texts: rowsOf<Text>('texts.tsv'), claims: rowsOf<Standoff>('claims.tsv') }
}

function golden({ date, publisher }: Text, claims: readonly Standoff[], text: string): object {
  const side = (ids: string) => (ids === '-' ? [] : ids.split('+'))
  return {
    date,
    ...(publisher === '-' ? {} : { publisher }),
    claims: claims.map(({ start, end, actor, recipient, type, status, source }) => ({
      evidence: text.slice(Number(start), Number(end)),
      actor: side(actor),
      recipient: side(recipient),
      type,
      status,
      source: source === '-' ? null : source === '?' ? '' : source,
    })),
  }
}

function rowsOf<Row>(file: string): Row[] {
  return parse(readFileSync(join(HERE, file), 'utf8'), { delimiter: '\t', columns: true, quote: null }) as Row[]
}

/** Texts of a folder of corpora by set and name; each file is read once. */
class Corpora {
  readonly #read = new Map<string, ReadonlyMap<string, string>>()

  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  find(set: string, name: string): string {
    const text = set === 'polnear' ? this.#article(name) : this.#among(set).get(name)
    if (text === undefined) throw new Error(`Cannot find "${name}" among ${set} in "${this.folder}"`)
    return text
  }

  #article(name: string): string | undefined {
    const path = join(this.folder, 'attribution/polnear/train/text', `${name}.txt`)
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined
  }

  #among(set: string): ReadonlyMap<string, string> {
    const known = this.#read.get(set)
    if (known) return known
    const path = set.startsWith('wikinews') ? `news/en/${set}.csv` : `treebanks/en/${set}.conllu`
    const file = readFileSync(join(this.folder, path), 'utf8')
    const texts = set.startsWith('wikinews') ? articles(file, set) : documents(file)
    this.#read.set(set, texts)
    return texts
  }
}

/** Wikinews articles by set and row ("wikinews-2019-15"), the title as a paragraph of its own. */
function articles(csv: string, set: string): ReadonlyMap<string, string> {
  const rows = parse(csv, { columns: true }) as { title: string; text: string }[]
  return new Map(rows.map(({ title, text }, i) => [`${set}-${i}`, `${title}\n\n${paragraphs(text)}`]))
}

/** Documents of a treebank by id, from the sentences as they were written. */
function documents(conllu: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const part of conllu.split(/^# newdoc id = /m).slice(1)) {
    const lines = part.split('\n')
    const pieces = lines.flatMap((line) =>
      line.startsWith('# newpar') ? ['\n\n'] : line.startsWith('# text =') ? [`${line.slice(8).trim()} `] : [],
    )
    texts.set(lines[0]!.trim(), paragraphs(pieces.join('')))
  }
  return texts
}

/** A text with one empty line between paragraphs, none around. */
function paragraphs(text: string): string {
  return text.replace(/[ \t]*\n[ \t]*\n\s*/g, '\n\n').trim()
}
