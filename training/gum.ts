import { readFileSync } from 'node:fs'

/** A text with the entities that are named or described in it, by where the head words of their mentions start. */
export interface Annotated {
  readonly name: string
  readonly text: string
  readonly entities: ReadonlyMap<number, ReadonlySet<string>>
}

/** A word as the treebank has it: its number, that of its head, where it starts in the text, and its MISC. */
interface Word {
  readonly id: number
  readonly head: number
  readonly start: number
  readonly misc: string
}

/** Reads CoNLL-U whose MISC holds coreference as GUM has it (`Entity=(1-person-...`, `Entity=1)`), one text a `# newdoc`. */
export function readGum(path: string): Annotated[] {
  return readFileSync(path, 'utf8')
    .split(/^# newdoc id = /m)
    .slice(1)
    .map((source) => {
      const entities = new Map<number, Set<string>>()
      let text = ''
      for (const block of source.split('\n\n')) {
        if (/^# newpar/m.test(block) && text !== '') text = `${text.trimEnd()}\n\n`
        const read = wordsOf(block, text)
        text = read.text
        for (const { start, entity } of headsOf(read.words))
          entities.set(start, (entities.get(start) ?? new Set()).add(entity))
      }
      return { name: source.slice(0, source.indexOf('\n')).trim(), text, entities }
    })
}

/** The words of a sentence, and the text with them; words of a token of several stand in it one after the other. */
function wordsOf(block: string, before: string): { readonly words: readonly Word[]; readonly text: string } {
  const words: Word[] = []
  let text = before
  let [until, at] = [0, 0]
  for (const line of block.split('\n')) {
    const [number = '', form = '', , , , , head = '', , , misc] = line.split('\t')
    if (misc === undefined || number.includes('.')) continue
    const space = /SpaceAfter=No/.test(misc) ? '' : ' '
    const id = Number.parseInt(number, 10)
    if (number.includes('-')) {
      until = Number(number.slice(number.indexOf('-') + 1))
      at = text.length
      text += form + space
      continue
    }
    const inside = id <= until
    words.push({ id, head: Number(head), start: inside ? at : text.length, misc })
    if (inside) at += form.length
    else text += form + space
  }
  return { words, text }
}

/** Where the head word of each mention of a sentence starts, and of which entity it is. */
function headsOf(words: readonly Word[]): { readonly start: number; readonly entity: string }[] {
  const open: { readonly entity: string; readonly from: number }[] = []
  return words.flatMap(({ id, misc }) => {
    const marks = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? ''
    return [...marks.matchAll(/\((\d+)[^()]*|(\d+)?\)/g)].flatMap(([, opened, closed]) => {
      if (opened !== undefined) {
        open.push({ entity: opened, from: id })
        return []
      }
      const last = closed === undefined ? open.length - 1 : open.findLastIndex(({ entity }) => entity === closed)
      const [mention] = open.splice(last, 1)
      const head = words.find((word) => {
        const inside = (n: number) => mention !== undefined && mention.from <= n && n <= id
        return inside(word.id) && !inside(word.head)
      })
      return mention && head ? [{ start: head.start, entity: mention.entity }] : []
    })
  })
}
