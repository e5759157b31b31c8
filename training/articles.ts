import { readdirSync, readFileSync } from 'node:fs'
import { type GoldClaim, readGolden } from '../src/eval/golden.ts'
import { english } from '../src/languages/en.ts'
import { type Document, newDocument } from '../src/model/document.ts'
import { pipeline } from '../src/pipeline/pipeline.ts'
import type { Codebook } from '../src/resources/codebook.ts'
import { loadEnglish } from '../src/resources/english.ts'
import { dataFrom } from '../src/resources/node.ts'

/** An annotated article as it is read now. */
export interface Article {
  readonly name: string
  readonly doc: Document
  readonly claims: readonly GoldClaim[]
}

/** The reader of English as it stands, and its codebook. */
export async function readerOf(): Promise<{ read: (doc: Document) => Document; codebook: Codebook }> {
  const resources = await loadEnglish(dataFrom('data'))
  const { segmentation, language, reading } = english(resources)
  return { read: pipeline([segmentation, ...language, ...reading]), codebook: resources.codebook }
}

/** Reads the annotated articles (`*.txt` with `*.claims.json`) of folders. */
export function articlesOf(folders: readonly string[], read: (doc: Document) => Document): Article[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => {
        const text = readFileSync(`${folder}/${name}`, 'utf8')
        const path = `${folder}/${name.replace(/\.txt$/, '.claims.json')}`
        const { meta, claims } = readGolden({ path, text: readFileSync(path, 'utf8') }, text)
        return { name, doc: read(newDocument(text, meta)), claims }
      }),
  )
}
