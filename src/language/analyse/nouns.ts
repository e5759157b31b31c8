import type { Token } from '../../model/token.ts'

/**
 * Makes obliques of what a parser took for an object though a preposition stands before it: "paid for a terminal", "forced their way into
 * the embassy". The treebanks have no object with one (15,525 objects in EWT and GUM).
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function freeObliques(part: readonly Token[]): void {
  const first = part[0]?.id ?? 1
  for (const { form, deprel, upos, head, id } of part) {
    const word = part[head - first]
    // "called off the strike": a particle, whatever the tree makes of it.
    if (PARTICLES.has(form.toLowerCase()) && id - 1 === word?.head) continue
    if (deprel === 'case' && upos === 'ADP' && word && id < word.id && OBJECTS.has(word.deprel)) word.deprel = 'obl'
  }
}

const OBJECTS = new Set(['obj', 'iobj'])

/** Endings of nouns that no verb has but those listed. */
const NOUNS = /(?:tion|sion|ment|ness|ship|ism|ity)$/
const VERBS =
  /^(?:(?:re)?(?:position|condition|mention|function|commission|auction|petition|partition|sanction|ration|station|question|caution|envision|provision|implement|complement|supplement|document|experiment|compliment|segment|torment|cement|lament|comment|augment|ferment|foment|witness|harness|ship|worship|pity))$/

/**
 * Makes a noun of what was taken for an infinitive though it is none: "took it to arbitration".
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function freeNouns(part: readonly Token[]): void {
  for (const word of part) {
    const form = word.form.toLowerCase()
    if (word.xpos !== 'VB' || word.deprel === 'root' || !NOUNS.test(form) || VERBS.test(form)) continue
    const to = part.find(({ head, xpos, id }) => head === word.id && xpos === 'TO' && id < word.id)
    if (!to) continue
    Object.assign(word, { upos: 'NOUN', xpos: 'NN', feats: 'Number=Sing', deprel: 'obl' })
    Object.assign(to, { upos: 'ADP', xpos: 'IN', feats: '_', deprel: 'case' })
    for (const below of part) if (below.head === word.id && below.deprel === 'obl') below.deprel = 'nmod'
  }
}

const PARTICLES = new Set(['back', 'away', 'off', 'down', 'out', 'up', 'over'])

/**
 * Makes the particle of a verb of what was taken for a part of its object, "turned back patrols", or was tagged as a particle and hung on what
 * follows as its preposition: "tipped off Fiji".
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function freeParticles(part: readonly Token[]): void {
  const first = part[0]?.id ?? 1
  for (const word of part) {
    const [verb, noun] = [part[word.id - 1 - first], part[word.head - first]]
    if (verb?.upos !== 'VERB' || !noun || noun.id < word.id || noun.head !== verb.id) continue
    const inside = PARTICLES.has(word.form.toLowerCase()) && /^(?:compound|amod)$/.test(word.deprel)
    if (!inside && (word.xpos !== 'RP' || word.deprel !== 'case')) continue
    if (noun.deprel === 'obl') noun.deprel = 'obj'
    Object.assign(word, { upos: 'ADP', xpos: 'RP', feats: '_', deprel: 'compound:prt', head: verb.id })
  }
}

/**
 * Makes a part of a name of what was taken for its subject though no copula stands there: "Prime Minister" in "Prime Minister Tavares
 * thanked", where a parser takes the surname for a plural, and "M23" in "M23 rebels overran".
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function freeTitles(part: readonly Token[]): void {
  const first = part[0]?.id ?? 1
  for (const word of part) {
    const name = part[word.head - first]
    if (word.deprel !== 'nsubj' || !name || name.id !== word.id + 1 || !TITLED.has(name.upos)) continue
    if (!/^\p{Lu}/u.test(word.form) || !CORE.test(name.deprel)) continue
    if (part.some(({ head, deprel }) => head === name.id && deprel === 'cop')) continue
    const isName = /^\p{Lu}\p{Ll}/u.test(name.form)
    word.deprel = isName ? 'nmod:desc' : 'compound'
    if (isName) Object.assign(name, { upos: 'PROPN', xpos: 'NNP', feats: 'Number=Sing' })
  }
}

const TITLED = new Set(['NOUN', 'PROPN'])
const CORE = /^(?:nsubj|obj|obl|nmod|iobj)/

/**
 * Makes the object of "spend" of what was taken for a time: "spent three days in Oman" is about the days.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function freeTimesSpent(part: readonly Token[]): void {
  const first = part[0]?.id ?? 1
  for (const time of part) {
    const verb = part[time.head - first]
    if (time.deprel !== 'obl:unmarked' || time.id < (verb?.id ?? 0) || !/^sp(?:end|ends|ent|ending)$/i.test(verb!.form))
      continue
    if (!part.some(({ head, deprel }) => head === verb!.id && deprel === 'obj')) time.deprel = 'obj'
  }
}

const CALLING = /^(?:brand|call|declare|deem|dub|label|term)(?:s|ed|d|ing)?$/

/**
 * Makes one object of what was taken for two: of "called the charge a lie" the second says what the first is, and in "banned the airline
 * Tamarugo Air" the name is that of the first.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function freeSecondObjects(part: readonly Token[]): void {
  const first = part[0]?.id ?? 1
  for (const one of part) {
    const verb = part[one.head - first]
    if (one.deprel !== 'iobj' || one.upos !== 'NOUN' || verb?.upos !== 'VERB' || one.id < verb.id) continue
    const other = part.find(({ head, deprel, id }) => head === verb.id && deprel === 'obj' && id > one.id)
    if (!other) continue
    const between = part.slice(one.id - first + 1, other.id - first)
    if (CALLING.test(verb.form.toLowerCase())) {
      one.deprel = 'obj'
      other.deprel = 'xcomp'
    } else if (other.upos === 'PROPN' && between.every(({ upos, head }) => upos === 'PROPN' && head === other.id)) {
      one.deprel = 'obj'
      other.head = one.id
      other.deprel = 'appos'
    }
  }
}

/**
 * Gives names to the last of those who are told of before them: "the Greek minister and his counterparts, Berg and Roy,", where a parser gives
 * them to the first.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function freeAppositions(part: readonly Token[]): void {
  for (const name of part) {
    if (name.deprel !== 'appos' || name.upos !== 'PROPN') continue
    const last = part.findLast(
      ({ head, deprel, id, upos }) => head === name.head && deprel === 'conj' && id < name.id && upos === 'NOUN',
    )
    if (last && last.id > name.head) name.head = last.id
  }
}

const GIVING = /^(?:give|offer|promise|grant|lend|send|owe|pay|deny|sell|award|hand|pledge)/

/**
 * Makes the relative pronoun the object of a verb of giving and the name behind the verb whom it is given to: "the millions that Kuwait
 * offered Burundi", where a parser takes the name for what was offered.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function freeGivers(part: readonly Token[]): void {
  const first = part[0]?.id ?? 1
  for (const that of part) {
    const verb = part[that.head - first]
    if (!/^(?:that|which)$/i.test(that.form) || that.deprel !== 'obl:unmarked' || verb?.deprel !== 'acl:relcl') continue
    const given = part.find(({ head, deprel, id }) => head === verb.id && deprel === 'obj' && id === verb.id + 1)
    if (given?.upos !== 'PROPN' || !GIVING.test(stem(verb.form))) continue
    that.deprel = 'obj'
    given.deprel = 'iobj'
  }
}

function stem(form: string): string {
  const past: Record<string, string> = {
    gave: 'give',
    given: 'give',
    lent: 'lend',
    sent: 'send',
    paid: 'pay',
    sold: 'sell',
  }
  return past[form.toLowerCase()] ?? form.toLowerCase()
}
