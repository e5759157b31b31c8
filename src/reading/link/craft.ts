import type { Actor } from '../../model/actor.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import { type Draft, draft } from './draft.ts'
import type { Story } from './story.ts'

/** How many sentences back a ship or a plane is looked for that is told of again. */
const REACH = 2

/** Kinds of craft, and the words of each that may stand for any other. */
const KINDS: readonly { readonly any: RegExp; readonly all: RegExp; readonly crew: RegExp }[] = [
  {
    any: /^(?:boat|craft|ship|vessel)$/,
    all: /^(?:boat|carrier|craft|cruiser|cutter|destroyer|dinghy|ferry|freighter|frigate|ship|submarine|tanker|trawler|tug|vessel|warship|yacht)$/,
    crew: /^(?:captain|crew|crewman|fisherman|mariner|sailor|seafarer|seaman|skipper)$/,
  },
  {
    any: /^(?:aircraft|craft|plane)$/,
    all: /^(?:aeroplane|aircraft|airliner|airplane|balloon|bomber|craft|drone|fighter|helicopter|jet|plane|warplane)$/,
    crew: /^(?:airman|captain|crew|crewman|pilot)$/,
  },
]

/** The mention of "the vessel", "the two boats", which a text may have told the state of before; null of any other word. */
export function craftDraft(sentence: Sentence, token: Token): Craft | null {
  if (token.upos !== 'NOUN' || !KINDS.some(({ all }) => all.test(token.lemma.toLowerCase()))) return null
  if (!PLACES.some((relation) => isRelation(token, relation))) return null
  const [article] = childrenBy(sentence, token.id, 'det')
  if (!article || !/^(?:the|this|that|these|those)$/i.test(article.form)) return null
  if (childrenBy(sentence, token.id, ...TOLD).length > 0) return null
  const words = { first: article.id, last: token.id, head: token.id }
  return { ...draft(sentence, words, { form: 'nominal', plural: isPlural(token) }), craft: token.lemma.toLowerCase() }
}

const PLACES = ['nsubj', 'obj', 'obl', 'nmod']
/** What tells more of a thing than that it is known. */
const TOLD = ['amod', 'compound', 'nmod', 'nmod:poss', 'acl', 'acl:relcl', 'appos']

/** A ship or a plane that is told of by a bare noun. */
export interface Craft extends Draft {
  readonly craft: string
}

/** Gives "the vessel" after "a Greek tanker" the state of it. */
export function resolveCraft(story: Story, again: Craft): void {
  const told = craftBefore(
    story,
    again,
    REACH,
    (lemma, { any, all }) => all.test(lemma) && (any.test(again.craft) || any.test(lemma) || lemma === again.craft),
  )
  const state = told && story.state(told.country)
  if (state) Object.assign(again, { actors: [state], antecedent: told.by })
  else again.reason = 'not stated'
}

/** Those aboard a ship or a plane that the text told of right before, as of its state: "the crew", "the captain"; null where it told of none, or of two. */
export function crewOf(story: Story, from: Draft, own: Actor): Actor | null {
  const noun = tokenById(from.sentence, from.head)!.lemma.toLowerCase()
  const told = craftBefore(
    story,
    from,
    1,
    (lemma, { all, crew }) => crew.test(noun) && all.test(lemma),
    ({ id }, sentence) => !(CIVILIAN.test(noun) && isArmed(sentence, id)),
  )
  if (!told) return null
  const isPrivate = own.sector !== 'MIL' || CIVIL.test(told.craft)
  const { country } = told
  return isPrivate ? { ...own, id: `${country}-CVL`, country, sector: 'CVL' } : { ...own, id: country, country }
}

/** Those who sail in no patrol boat. */
const CIVILIAN = /^(?:fisherman|seafarer|skipper)$/

function isArmed(sentence: Sentence, id: number): boolean {
  const { lemma } = tokenById(sentence, id)!
  const words = childrenBy(sentence, id, 'compound', 'amod').map((word) => word.lemma.toLowerCase())
  return (
    ARMED.test(lemma.toLowerCase()) ||
    words.some((word) => /^(?:coast|guard|gun|naval|navy|patrol|torpedo)$/.test(word))
  )
}

const ARMED = /^(?:carrier|cruiser|cutter|destroyer|frigate|submarine|warship)$/

/** What merchants, fishermen and travellers go in. */
const CIVIL = /^(?:airliner|dinghy|ferry|freighter|tanker|trawler|yacht)$/

interface Told {
  readonly craft: string
  readonly country: string
  readonly by: Draft
}

function craftBefore(
  story: Story,
  from: Draft,
  reach: number,
  fits: (lemma: string, kind: (typeof KINDS)[number]) => boolean,
  isMeant: (token: Token, sentence: Sentence) => boolean = () => true,
): Told | null {
  for (let back = 0; back <= reach; back++) {
    const sentence = story.sentences[from.sentence.index - back]
    if (!sentence) return null
    const found = sentence.tokens.filter((token) => {
      const { id, upos, lemma } = token
      if (upos !== 'NOUN' || (back === 0 && id >= from.first) || isAboard(sentence, id)) return false
      return KINDS.some((kind) => fits(lemma.toLowerCase(), kind)) && isMeant(token, sentence)
    })
    const states = found.flatMap((token) => stateAt(story, sentence, token) ?? [])
    if (states.length > 0) return new Set(states.map(({ country }) => country)).size === 1 ? states.at(-1)! : null
  }
  return null
}

/** The state that a phrase tells a craft to be of: "a Greek tanker", "a ship from Guinea", "Peru's boat". */
function stateAt(story: Story, sentence: Sentence, token: Token): Told | null {
  const words = childrenBy(sentence, token.id, 'amod', 'compound', 'nmod:poss', 'nmod')
  for (const word of words) {
    if (word.deprel === 'nmod' && !/^(?:from|of)$/.test(caseOf(sentence, word.id) ?? '')) continue
    const by = story.byHead.get(`${sentence.index}:${word.id}`)
    const [actor, ...more] = by?.actors ?? []
    if (by && actor?.country && more.length === 0)
      return { country: actor.country, by, craft: token.lemma.toLowerCase() }
  }
  return null
}

/** "Met aboard a Thai vessel": where something is done is not of whom it tells. */
function isAboard(sentence: Sentence, id: number): boolean {
  return /^(?:aboard|by|in|on|onboard|with)$/.test(caseOf(sentence, id) ?? '')
}

function isPlural({ xpos, feats }: Token): boolean {
  return xpos === 'NNS' || feats.includes('Plur')
}
