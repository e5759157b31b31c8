import { contains, firstEndingAfter } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { ancestors, caseOf, childrenBy, isRelation, subtree, tokenById } from '../../model/tree.ts'
import { REFLEXIVE } from './antecedents.ts'
import type { Candidate, Place } from './choosers.ts'
import type { Draft } from './draft.ts'
import type { Pronoun } from './pronoun.ts'
import { speakerOf } from './speaker.ts'
import { isSubject, type Story } from './story.ts'

/** What is the same for all candidates of a pronoun. */
interface Setting {
  readonly draft: Pronoun
  readonly word: Token
  /** What takes part in the clause: the pronoun, or the noun that it owns. */
  readonly part: Token
  readonly clause: Token | undefined
  readonly above: readonly Token[]
  /** Subjects of the clause, also one that it shares, and of the clauses that hold it, the nearest first. */
  readonly doers: readonly Token[]
  /** Who speaks where the pronoun is quoted: null where nobody is said to, undefined where it is not quoted. */
  readonly speaker: Draft | null | undefined
  /** Parties that stand beside the pronoun in its clause, and in what it owns. */
  readonly beside: ReadonlySet<string>
  readonly within: ReadonlySet<string>
  /** For what the last pronoun of the same kind stood. */
  readonly last: string | null
}

/**
 * Names what speaks for or against each candidate as what a pronoun stands for: how far it is and how often told, its place and that of the
 * pronoun in their clauses, its kind, who speaks. Each sign stands by itself, for the kind of pronoun, and for its kind and place.
 */
export function antecedentSigns(story: Story, draft: Pronoun, candidates: readonly Candidate[]): string[][] {
  const setting = settingOf(story, draft)
  const contexts = [draft.person, `${draft.person} ${placeOf(setting)}`]
  const parties = candidates.filter(({ actors }) => actors.length > 0)
  return candidates.map((candidate) => {
    const { actors, places } = candidate
    const nearer = (actors.length > 0 ? parties : candidates).indexOf(candidate)
    const signs =
      places.length === 0
        ? nothingSigns(setting, parties.length)
        : [
            ...kindSigns(setting, candidate),
            ...nearnessSigns(setting, candidate, nearer),
            ...clauseSigns(setting, candidate),
            ...storySigns(setting, candidate),
          ]
    return [...signs, ...contexts.flatMap((context) => signs.map((sign) => `${sign} | ${context}`))]
  })
}

function settingOf(story: Story, draft: Pronoun): Setting {
  const { sentence } = draft
  const word = tokenById(sentence, draft.head)!
  const owned = draft.form === 'possessive' ? tokenById(sentence, word.head) : undefined
  const part = owned ?? word
  const clause = tokenById(sentence, part.head)
  const quote = story.quotes[firstEndingAfter(story.quotes, word.start)]
  const verb = clause?.upos === 'VERB' || clause?.upos === 'AUX' ? clause : undefined
  const others = verb
    ? childrenBy(sentence, verb.id, 'nsubj', 'obj', 'iobj', 'obl').filter(({ id }) => id !== part.id)
    : []
  const partiesAt = (tokens: readonly Token[]) =>
    new Set(
      tokens.flatMap(({ id }) => (id === word.id ? [] : (story.at(draft, id)?.actors ?? []).map((actor) => actor.id))),
    )
  return {
    draft,
    word,
    part,
    clause,
    above: ancestors(sentence, part.id),
    doers: doersOf(sentence, part),
    speaker: quote && contains(quote, word) ? speakerOf(story, story, quote) : undefined,
    beside: partiesAt(others),
    within: partiesAt(owned ? subtree(sentence, owned.id) : []),
    last: story.lastOf(draft.person),
  }
}

function placeOf({ draft, word }: Setting): string {
  if (draft.form === 'possessive') return 'poss'
  if (isSubject(word)) return 'subj'
  return isRelation(word, 'obj') ? 'obj' : 'obl'
}

/** The subjects above a word, its own as a subject left out. */
function doersOf(sentence: Sentence, part: Token): Token[] {
  const out: Token[] = []
  const above = ancestors(sentence, part.id)
  for (const { id } of isSubject(part) ? above.slice(1) : above) {
    const subject = childrenBy(sentence, id, 'nsubj').find((token) => token.id !== part.id)
    if (subject) out.push(subject)
  }
  return out
}

function nothingSigns({ word, part, clause }: Setting, parties: number): string[] {
  const owns = part === word ? [] : [`nothing owns ${part.lemma.toLowerCase()}`]
  const signs = [
    `nothing of ${Math.min(parties, 3)}`,
    `nothing form ${word.form.toLowerCase()}`,
    `nothing verb ${clause?.lemma.toLowerCase() ?? 'none'}`,
    `nothing ${word.id === 1 ? 'opens' : 'within'}`,
  ]
  return ['nothing', ...signs, ...owns]
}

/** Ends of nouns for people. */
const PERSONAL = /(?:er|or|ist|ian|man|woman|ant|ee|men|women)s?$/

function kindSigns({ draft }: Setting, { actors, places }: Candidate): string[] {
  const [actor] = actors
  const near = places[0]!
  const kind = actors.length > 1 ? 'several' : (actor?.kind ?? 'thing')
  const form = near.draft ? `${near.draft.form}${near.draft.plural ? ' many' : ''}` : 'noun'
  const signs = [`kind ${kind}`, `form ${form}`]
  if (actor) signs.push('party')
  else if (PERSONAL.test(tokenById(near.sentence, near.head)!.lemma)) signs.push('like a person')
  if (actor?.sector) signs.push(`sector ${actor.sector}`)
  if (draft.gender !== null)
    signs.push(places.some((place) => place.draft?.gender === draft.gender) ? 'gender' : 'gender open')
  return signs
}

function nearnessSigns({ draft }: Setting, { actors, places }: Candidate, nearer: number): string[] {
  const near = places[0]!
  const far = draft.sentence.index - near.sentence.index
  const isParty = actors.length > 0
  const signs = [
    `far ${Math.min(far, 4)}`,
    `far ${Math.min(far, 2)} ${roleOf(near)}`,
    `role ${roleOf(near)}`,
    `told ${Math.min(places.length, 4)}`,
    `paragraph ${Math.min(draft.sentence.paragraph - near.sentence.paragraph, 2)}`,
    `nearer ${Math.min(nearer, 4)}${isParty ? '' : ' thing'}`,
  ]
  if (isParty) signs.push(`party far ${Math.min(far, 3)}`)
  if (far === 0) signs.push(`words ${LENGTHS.find((length) => draft.head - near.head <= length) ?? 'more'}`)
  const last = places.filter(({ sentence }) => sentence.index === draft.sentence.index - 1)
  if (far > 0 && last.some((place) => roleOf(place) === 'main')) signs.push('last main')
  if (far > 0 && last.some(({ head }) => head <= 3)) signs.push('last opens')
  return signs
}

const LENGTHS = [3, 7, 14]

/** How a candidate stands to the pronoun's clause and to those that hold it. */
function clauseSigns({ draft, word, part, clause, above, doers }: Setting, { places }: Candidate): string[] {
  const near = places[0]!
  const noun = tokenById(near.sentence, near.head)!
  const place = lifted(near)!
  const signs: string[] = []
  if (isSubject(place) && isSubject(part)) signs.push('both subjects')
  if (relationOf(noun) === relationOf(part)) signs.push('parallel')
  if (near.sentence !== draft.sentence) return signs
  const held = above.findIndex(({ id }) => id === place.head)
  if (isSubject(place) && held >= 0) signs.push(`holds by ${relationOf(held === 0 ? part : above[held - 1]!)}`)
  const does = doers.findIndex(({ id }) => places.some((at) => at.sentence === draft.sentence && lifted(at)?.id === id))
  if (does >= 0) signs.push(`doer ${Math.min(does, 2)}`)
  if (does >= 0 && REFLEXIVE.test(word.form)) signs.push(`doer ${Math.min(does, 2)} self`)
  const of = doers.findIndex(({ id }) => id === noun.head)
  if (of >= 0) signs.push(`of doer ${Math.min(of, 2)} ${relationOf(noun)}`)
  if (held === 0 && part === word) signs.push('beside it')
  if (clause?.head === place.head && isSubject(place) && isRelation(clause, 'conj')) signs.push('shares')
  if (clause?.head === place.head && isRelation(clause, 'advcl')) signs.push(`beside ${relationOf(place)}`)
  return signs
}

/** What else is told of a candidate: beside the pronoun, by whom it is quoted, through pronouns before it. */
function storySigns({ beside, within, speaker, last }: Setting, { key, actors, places }: Candidate): string[] {
  const signs: string[] = []
  if (actors.some(({ id }) => beside.has(id))) signs.push('stands beside')
  if (actors.some(({ id }) => within.has(id))) signs.push('stands within')
  const speaks =
    places.some(({ draft }) => draft && draft === speaker) || speaker?.actors.some(({ id }) => id === actors[0]?.id)
  if (speaker !== undefined) signs.push(speaks ? 'speaker' : speaker ? 'not speaker' : 'quoted')
  if (last !== null) signs.push(last === key ? 'same again' : 'other again')
  return signs
}

/** The word through which a place takes part in its sentence: of an apposition, the word that it stands beside. */
function lifted({ sentence, head }: Place): Token | undefined {
  let at = tokenById(sentence, head)
  for (let steps = 0; at && steps < 3 && isRelation(at, 'appos'); steps++) at = tokenById(sentence, at.head)
  return at
}

function roleOf(place: Place): string {
  const at = lifted(place)
  if (!at) return 'none'
  if (place.draft?.form === 'adjective') return 'adjective'
  const above = tokenById(place.sentence, at.head)
  if (isSubject(at)) return above?.deprel === 'root' ? 'main' : 'subject'
  if (at.deprel === 'nmod:poss') return above && isSubject(above) ? 'owner of subject' : 'owner'
  const marked = isRelation(at, 'obl') || isRelation(at, 'nmod')
  return marked ? `${relationOf(at)} ${caseOf(place.sentence, at.id) ?? ''}` : relationOf(at)
}

function relationOf({ deprel }: Token): string {
  return deprel.split(':')[0]!
}
