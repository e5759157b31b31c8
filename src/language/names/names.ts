import type { Name } from '../../model/document.ts'
import type { Sentence, Token } from '../../model/token.ts'
import type { Stage } from '../../pipeline/pipeline.ts'

/** Joins the words' labels (B-PER, I-PER, …) to spans. */
export function names(): Stage {
  return {
    name: 'names',
    requires: ['sentences', 'labels', 'trees'],
    assigns: ['names'],
    run(doc) {
      doc.names = doc.sentences.flatMap(namesOf)
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
      while (j < tokens.length && tokens[j]!.name === `I-${first.name.slice(2)}`) j++
      if (first.name === 'B-PER') while (goesOn(tokens, j)) j += 2
      const last = tokens[j - 1]!
      out.push({
        sentence: sentence.index,
        span: { start: first.start, end: last.end },
        first: first.id,
        last: last.id,
        head: headOf(sentence, first.id, last.id),
        type: first.name.slice(2) as Name['type'],
      })
    }
    i = j
  }
  return out
}

/** Whether a person's name goes on after a hyphen that touches both its sides: "Abu Mahdi al" + "-" + "Muhandis". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || hyphen?.form !== '-' || !after || after.name.startsWith('B-')) return false
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
