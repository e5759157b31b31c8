import type { Lemmas } from './lemmas.ts'
import { parseTable } from './table.ts'

/**
 * Lemmas with every form of the verbs that a lexicon names, so that no rule learned from suffixes undoes the lexicon
 * ("bombed", "annulled", "froze"). What the treebanks taught of a whole form stays where it makes a verb that someone knows (they have
 * "fled" as "flead" once, and "freed" as "fre"). A form that is only ever a past is one where a tagger took it for a present.
 *
 * @param irregular the table `lemma`, `past`, `participle`
 * @throws Error naming the file and line where the table cannot be read
 */
export function withVerbForms(lemmas: Lemmas, verbs: Iterable<string>, irregular: string): Lemmas {
  const forms = new Map(lemmas.forms)
  const known = new Set(verbs)
  const strong = new Set<string>()
  const rows = parseTable('irregular-verbs.tsv', irregular)
  for (const row of rows) strong.add(row.get('lemma'))
  const isVerb = (word: string) => known.has(word) || strong.has(word)
  const add = (tag: string, form: string, lemma: string) => {
    const key = `VERB|${tag}\t${form}`
    if (!isVerb(forms.get(key) ?? '')) forms.set(key, lemma)
  }
  for (const row of rows) {
    const lemma = row.get('lemma')
    for (const form of [row.get('past'), row.get('participle')]) {
      for (const tag of PAST) {
        if (!isVerb(forms.get(`VERB|${tag}\t${form}`) ?? '')) forms.delete(`VERB|${tag}\t${form}`)
        add(tag, form, lemma)
      }
      if (!isVerb(form)) for (const tag of PRESENT) add(tag, form, lemma)
    }
  }
  for (const verb of known) {
    // "The two accuse each other": a tagger took the plain form for a past, and a suffix made "accise" of it.
    for (const tag of PAST) add(tag, verb, verb)
    for (const form of thirdPerson(verb)) add('VBZ', form, verb)
    for (const stem of stems(verb)) {
      add('VBG', `${stem}ing`, verb)
      if (!strong.has(verb)) for (const tag of PAST) add(tag, verb.endsWith('ee') ? `${verb}d` : `${stem}ed`, verb)
    }
    if (!strong.has(verb) && /[^aeiou]y$/u.test(verb)) for (const tag of PAST) add(tag, `${verb.slice(0, -1)}ied`, verb)
  }
  return { forms, suffixes: lemmas.suffixes }
}

/** Tags of the past and of the participle: taggers mix them up. */
const PAST = ['VBD', 'VBN']
const PRESENT = ['VB', 'VBP']

/** What stands before -ed and -ing: without a final e, and with a last consonant that may double. */
function stems(verb: string): readonly string[] {
  if (verb.endsWith('ee')) return [verb]
  if (verb.endsWith('ie')) return [verb.slice(0, -1), `${verb.slice(0, -2)}y`]
  if (verb.endsWith('e')) return [verb.slice(0, -1)]
  const last = verb.at(-1)!
  if (/^[^aeiou]*[aeiou][bdfgklmnprstvz]$/u.test(verb)) return [verb + last]
  return /[aeiou][bdfgklmnprstvz]$/u.test(verb) ? [verb, verb + last] : [verb]
}

function thirdPerson(verb: string): readonly string[] {
  if (/(?:s|x|z|ch|sh|o)$/u.test(verb)) return [`${verb}es`]
  return /[^aeiou]y$/u.test(verb) ? [`${verb.slice(0, -1)}ies`] : [`${verb}s`]
}
