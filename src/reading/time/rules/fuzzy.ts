import { type Match, vague } from '../match.ts'
import { type Rule, type Scene, skip, text } from '../scene.ts'
import { PLURAL_UNITS, UNITS } from '../vocabulary.ts'

/** One word that points somewhere without a date. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['soon', 'FUTURE_REF'],
  ['shortly', 'FUTURE_REF'],
])

/** Nouns after "recent", "past", "former", "present", "near", "coming". */
const POINTING: ReadonlyMap<string, string> = new Map([
  ['recent', 'PAST_REF'],
  ['past', 'PAST_REF'],
  ['previous', 'PAST_REF'],
  ['coming', 'FUTURE_REF'],
  ['upcoming', 'FUTURE_REF'],
  ['ensuing', 'FUTURE_REF'],
])
const PLURAL: ReadonlySet<string> = new Set(['times', 'history'])
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['future', 'FUTURE_REF'],
  ['past', 'PAST_REF'],
  ['present', 'PRESENT_REF'],
  ['moment', 'PRESENT_REF'],
])

/** "sales to date", but not "the year to date", "up to date", "to date a pot". */
function toDate(scene: Scene, at: number): Match | null {
  if (text(scene, at + 1) !== 'date' || UNITS.has(text(scene, at - 1))) return null
  const before = text(scene, at - 1)
  const joined = before === 'up' || before === '-' || scene.tokens[scene.atoms[at + 1]?.token ?? -1]?.upos === 'VERB'
  return joined ? null : vague('PRESENT_REF', at + 2)
}

function match(scene: Scene, at: number): Match | null {
  const word = text(scene, at)
  if (word === 'very' || word === 'more' || word === 'most' || word === 'right' || word === 'just' || word === 'as') {
    const found = WORDS.get(text(scene, at + 1))
    return found !== undefined && text(scene, at + 1) !== 'as' ? vague(found, at + 2) : null
  }
  if (word === 'to' || word === 'till' || word === 'until') return toDate(scene, at)
  // "soon-to-open" says nothing of when
  if (text(scene, at + 1) === '-' && scene.atoms[at + 1]?.glued) return null
  const plain = WORDS.get(word)
  if (plain === 'FUTURE_REF' && ['before', 'after', 'as'].includes(text(scene, at + 1))) return null
  if (plain !== undefined) return vague(plain, at + 1)
  if (word === 'at' || word === 'for') {
    const the = skip(scene, at + 1, 'the', 'this')
    const present = text(scene, the) === 'present' && text(scene, the + 1) === 'time'
    if (present) return vague('PRESENT_REF', the + 2)
    const now =
      ['moment', 'minute', 'present'].includes(text(scene, the)) ||
      (text(scene, the) === 'time' && text(scene, the - 1) === 'this')
    return now && the > at + 1 ? vague('PRESENT_REF', the + 1) : null
  }
  const from = skip(scene, at, 'the')
  const pointer = POINTING.get(text(scene, from))
  const noun = text(scene, from + 1)
  if (pointer !== undefined && UNITS.has(noun) && PLURAL_UNITS.has(noun)) return vague(pointer, from + 2)
  if (pointer !== undefined && PLURAL.has(noun)) return vague(pointer, from + 2)
  if (from === at) return null
  const near = skip(scene, from, 'near', 'foreseeable', 'immediate', 'distant', 'recent')
  const target = near > from && text(scene, near) === 'term' ? 'FUTURE_REF' : NOUNS.get(text(scene, near))
  const ends = scene.tokens[scene.atoms[near + 1]?.token ?? -1]?.upos
  return target !== undefined && ends !== 'NOUN' && ends !== 'ADJ' && ends !== 'NUM' && ends !== 'PROPN'
    ? vague(target, near + 1)
    : null
}

/** "recently", "now", "in recent years", "the near future", "at the moment". */
export const fuzzy: Rule = {
  name: 'fuzzy',
  starts: [
    'to',
    'till',
    'until',
    'very',
    'more',
    'most',
    'right',
    'just',
    'at',
    'for',
    'the',
    ...WORDS.keys(),
    ...POINTING.keys(),
  ],
  match,
}
