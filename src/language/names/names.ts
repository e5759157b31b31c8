import type { Name } from '../../model/document.ts'
import type { Sentence, Token } from '../../model/token.ts'
import type { Stage } from '../../pipeline/pipeline.ts'
import type { Entry } from '../../resources/gazetteer.ts'
import type { Trie } from '../../resources/trie.ts'
import { acronymsAgain } from './acronyms.ts'
import { type IsCommon, type Listed, listedNames } from './listed.ts'

/**
 * Joins the words' labels (B-PER, I-PER, …) to spans, and sets them right by a list: a name that it knows whole has the type that
 * it gives, and is a name though the labels miss it. An acronym is a name everywhere in a document or nowhere.
 *
 * @param isCommon whether a word in small letters is no name
 */
export function names(forms: Trie<Entry>, isCommon: IsCommon = () => false): Stage {
  return {
    name: 'names',
    requires: ['sentences', 'labels', 'trees'],
    assigns: ['names'],
    run(doc) {
      const { sentences } = doc
      const found = sentences.flatMap((sentence) =>
        corrected(sentence, namesOf(sentence), listedNames(sentence, forms, isCommon)),
      )
      const again = acronymsAgain(sentences, found, isCommon)
      const added = again.map(({ sentence, first, last, type }) => nameAt(sentences[sentence]!, first, last, type))
      doc.names = added.length === 0 ? found : [...found, ...added].sort(inOrder)
    },
  }
}

function namesOf(sentence: Sentence): Name[] {
  const { tokens } = sentence
  const out: Name[] = []
  for (let i = 0; i < tokens.length; ) {
    const first = tokens[i]!
    let j = i + 1
    if (first.name.startsWith('B-')) {
      const within = () => {
        while (j < tokens.length && tokens[j]!.name === `I-${first.name.slice(2)}`) j++
      }
      within()
      const joins = ARTICLE.test(tokens[j - 1]!.form)
      while ((first.name === 'B-PER' || joins) && goesOn(tokens, j)) {
        j += 2
        within()
      }
      // No name ends in a mark of its own: "U.S" + ".".
      let end = j
      while (end > i + 1 && MARK.test(tokens[end - 1]!.form)) end--
      const last = tokens[end - 1]!
      if (first.name === 'B-LOC' && last === first && WEEKDAY.test(first.form)) {
        i = j
        continue
      }
      // A given name, an article and what it stands before are a person: "Hadi al-Amiri".
      const isPerson = joins && last.id - first.id > 2
      out.push({
        sentence: sentence.index,
        span: { start: first.start, end: last.end },
        first: first.id,
        last: last.id,
        head: headOf(sentence, first.id, last.id),
        type: isPerson ? 'PER' : (first.name.slice(2) as Name['type']),
      })
    }
    i = j
  }
  return out
}

function corrected(sentence: Sentence, labelled: readonly Name[], listed: readonly Listed[]): Name[] {
  const out = labelled.map((name) => {
    const known = listed.find(({ first, last }) => first === name.first && last === name.last)
    return known ? { ...name, type: known.type } : name
  })
  for (const { first, last, type } of listed) {
    if (labelled.some((name) => name.first <= last && first <= name.last)) continue
    out.push(nameAt(sentence, first, last, type))
  }
  return out.sort(inOrder)
}

function nameAt(sentence: Sentence, first: number, last: number, type: Name['type']): Name {
  const span = { start: sentence.tokens[first - 1]!.start, end: sentence.tokens[last - 1]!.end }
  return { sentence: sentence.index, span, first, last, head: headOf(sentence, first, last), type }
}

function inOrder(a: Name, b: Name): number {
  return a.sentence - b.sentence || a.first - b.first
}

const MARK = /^[.,;:!?)]+$/u

/** Days as they are cut short, which are no places. */
const WEEKDAY = /^(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)\.?$/iu

/** The Arabic article as names have it, before a hyphen. */
const ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az|ul)$/iu

/** Whether a person's name goes on after a hyphen that touches both its sides: "Abu Mahdi al" + "-" + "Muhandis", "Anna Berg" + "-" + "Olsen". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || hyphen?.form !== '-' || !after || (after.name.startsWith('B-') && after.name !== 'B-PER')) return false
  return before.end === hyphen.start && hyphen.end === after.start && /^\p{Lu}/u.test(after.form)
}

/** The word of the span whose head lies outside it; the last where a bad tree has none. */
function headOf(sentence: Sentence, first: number, last: number): number {
  for (let id = first; id <= last; id++) {
    const { head } = sentence.tokens[id - 1]!
    if (head < first || head > last) return id
  }
  return last
}
