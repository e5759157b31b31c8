import type { Multiword, Sentence, Token } from '../../model/token.ts'
import type { Stage } from '../../pipeline/pipeline.ts'
import { datelineEnd } from './dateline.ts'
import { wordLengths } from './multiword.ts'
import { paragraphs } from './paragraphs.ts'
import { joinPossessives } from './possessives.ts'
import { splitSentences } from './sentences.ts'
import { type Surface, surfaceTokens } from './surface.ts'
import { turnsOf } from './turns.ts'

/** Text to paragraphs, sentences and words, each with its place in the text. Linear in the length of the text. */
export function segment(): Stage {
  return {
    name: 'segment',
    requires: [],
    assigns: ['sentences', 'turns'],
    run(doc) {
      const sentences: Sentence[] = []
      paragraphs(doc.text).forEach(({ start, end }, number) => {
        // A dateline is no part of the sentence after it.
        const body = Math.min(end, datelineEnd(doc.text, start))
        const dateline = surfaceTokens(doc.text, start, body)
        if (dateline.length > 0) sentences.push(sentenceOf(dateline, sentences.length, number))
        const surface = joinPossessives(surfaceTokens(doc.text, body, end))
        for (const tokens of splitSentences(surface)) sentences.push(sentenceOf(tokens, sentences.length, number))
      })
      doc.sentences = sentences
      doc.turns = turnsOf(doc.text, sentences)
    },
  }
}

function sentenceOf(surface: readonly Surface[], index: number, paragraph: number): Sentence {
  const tokens: Token[] = []
  const multiwords: Multiword[] = []
  for (const [i, { form, start, end }] of surface.entries()) {
    const lengths = wordLengths(form, surface[i + 1]?.form)
    if (lengths.length > 1)
      multiwords.push({ first: tokens.length + 1, last: tokens.length + lengths.length, form, start, end })
    let at = 0
    for (const length of lengths) {
      tokens.push(word(tokens.length + 1, form.slice(at, at + length), start + at))
      at += length
    }
  }
  return { index, paragraph, start: surface[0]!.start, end: surface[surface.length - 1]!.end, tokens, multiwords }
}

/** A word that no stage has looked at yet. */
function word(id: number, form: string, start: number): Token {
  return {
    id,
    form,
    start,
    end: start + form.length,
    lemma: form,
    upos: 'X',
    xpos: '',
    feats: '_',
    head: 0,
    deprel: 'dep',
    name: 'O',
  }
}
