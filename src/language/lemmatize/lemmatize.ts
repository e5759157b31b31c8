import type { Token } from '../../model/token.ts'
import type { Stage } from '../../pipeline/pipeline.ts'
import { applyEdit, type Lemmas, LONGEST_SUFFIX } from '../../resources/lemmas.ts'
import { spelledOut } from '../short-titles.ts'

const CACHED = 50_000

/** Lemmas from forms and tags: by table, else by the longest suffix that the treebanks know. */
export function lemmatize(lemmas: Lemmas): Stage {
  const cache = new Map<string, string>()
  return {
    name: 'lemmatize',
    requires: ['sentences', 'tags'],
    assigns: ['lemmas'],
    run(doc) {
      for (const sentence of doc.sentences) {
        for (const [at, token] of sentence.tokens.entries()) {
          const title = spelledOut(token.form, sentence.tokens[at - 1]?.form)
          if (title) {
            token.lemma = title
            continue
          }
          const tag = tagOf(token)
          const key = `${tag}\t${token.form}`
          let lemma = cache.get(key)
          if (lemma === undefined) {
            lemma = lemmaOf(token.form, tag, lemmas)
            if (cache.size >= CACHED) cache.clear()
            cache.set(key, lemma)
          }
          token.lemma = lemma
        }
      }
    },
  }
}

/** The tags of a word. No plain form of a verb ends in a consonant and one "s": "summons" is of "summon" however it is tagged. */
function tagOf({ upos, xpos, form }: Token): string {
  return `${upos}|${upos === 'VERB' && /^VBP?$/.test(xpos) && /[^aeiousy]s$/i.test(form) ? 'VBZ' : xpos}`
}

/** Lemma of a form with the tag `UPOS|XPOS`. */
export function lemmaOf(form: string, tag: string, lemmas: Lemmas): string {
  // An address is its own lemma.
  if (tag.endsWith('|ADD')) return form
  const plain = form.replace(/[’‘]/g, "'")
  const low = plain.toLowerCase()
  const whole = lemmas.forms.get(`${tag}\t${low}`)
  if (whole !== undefined) return whole
  for (let length = Math.min(LONGEST_SUFFIX, low.length); length >= 0; length--) {
    const edit = lemmas.suffixes.get(`${tag}\t${low.slice(low.length - length)}`)
    if (edit) return applyEdit(plain, edit)
  }
  return tag.startsWith('PROPN') ? plain : low
}
