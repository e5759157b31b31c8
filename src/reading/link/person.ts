import type { Actor } from '../../model/actor.ts'
import { slug } from '../../model/identity.ts'
import { STATE_SECTORS } from '../../model/plover.ts'
import type { Sentence } from '../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import { type Affiliation, affiliationOf } from './affiliation.ts'
import { asCandidate, candidacyIn, isIncumbent } from './candidacy.ts'
import { type Chunk, isAddress } from './chunk.ts'
import { describe } from './describe.ts'
import { type Draft, draft, type Gender } from './draft.ts'
import { headOf } from './matches.ts'
import { originBehind, ownerBefore, ownerBehind } from './origin.ts'
import { nameOf, phrase, textOf } from './phrase.ts'
import type { RoleAt } from './role.ts'
import type { View } from './view.ts'

/** A named person with the title before the name and the office in apposition, as one mention. */
export function personDraft(view: View, chunk: Chunk): Draft {
  const { sentence } = view
  const opening = isAddress(tokenById(sentence, chunk.first - 1)) ? chunk.first - 1 : chunk.first
  const title = titleBefore(view, chunk, opening)
  const told = [title, officeBefore(view, title?.first ?? opening), officeAfter(view, chunk)].filter((o) => o !== null)
  const shared = told.length > 0 ? null : officeShared(view, chunk)
  const offices = shared ? [shared] : told
  const first = Math.min(opening, ...offices.map((o) => o.first))
  const last = Math.max(chunk.last, ...offices.map((o) => o.last))
  const head = headOf(sentence, first, last)
  for (const office of offices) view.used.add(office.at.head)
  const name = textOf(sentence, view.text, chunk.first, chunk.last)
  const entry = chunk.match ? view.choose(chunk).entry : null
  // "The head of the AU mission, Irish lawmaker Ann Lee": an office in a body of states, whatever its holder's own.
  const office =
    offices.find((o) => o.of.actor?.kind === 'igo') ??
    offices.find((o) => o.of.actor) ??
    offices.find((o) => o.at.role.sector !== 'MIL') ??
    offices[0]
  const known = entry
    ? entry.actor.kind === 'person'
      ? entry.actor
      : null
    : !isSurname(chunk)
      ? null
      : view.bySurname(chunk, { country: office?.of.actor?.country ?? null, office: office?.at.role.noun ?? null })
  const origin = originBehind(view, chunk)
  const country = office?.of.actor?.country ?? known?.country ?? origin?.country ?? null
  const held = told.filter(({ former }) => !former).map(({ at }) => at.role)
  const runs = candidacyIn(view, first, last, country)
  const wants = runs && !isIncumbent(runs, known, held) ? runs : null
  const own = personActor(name, known, office ?? officeToldOf(view, chunk), origin ?? ownerBefore(view, chunk))
  return draft(
    sentence,
    { first, last, head: onName(view, chunk, head, offices) },
    {
      form: 'name',
      role: wants?.at.role ?? office?.at.role ?? null,
      proper: name,
      owner: office?.of.owner ?? null,
      gender: entry?.gender ?? genderOf(view, chunk, offices),
      actors: [wants ? asCandidate(own, known, wants, country) : own],
    },
  )
}

/** Whether all of the name is a surname that the gazetteer knows: "Igor Gromyko" is not Andrei Gromyko. */
function isSurname(chunk: Chunk): boolean {
  return chunk.match?.first === chunk.first && chunk.match.last === chunk.last
}

/** An office that a person is said to hold, and where the text says so. */
export interface Office {
  readonly first: number
  readonly last: number
  readonly at: RoleAt
  readonly of: Affiliation
  readonly name: string
  readonly former: boolean
}

/** The head must be the office's or the name's first word, never a modifier's. */
function onName(view: View, chunk: Chunk, head: number, offices: readonly Office[]): number {
  if (head >= chunk.first && head <= chunk.last) return head
  if (offices.some((o) => o.at.head === head)) return head
  return view.chunkAt.has(chunk.head) ? chunk.head : head
}

function personActor(name: string, known: Actor | null, office: Office | null, origin: Actor | null): Actor {
  const base: Actor = known ?? {
    id: slug(name),
    name,
    kind: 'person',
    country: null,
    sector: null,
    role: null,
    wikidata: null,
  }
  if (!office) {
    if (known || !origin) return base
    // "Canada's Carney", without a first name, is known for what he is there: its leader or minister.
    const governs = origin.kind === 'state' && !name.includes(' ')
    return { ...base, ...(governs ? { id: origin.id } : {}), country: origin.country, sector: governs ? 'GOV' : 'CVL' }
  }
  const told = describe(office.at.role, office.of, office.name, office.former)
  if (known && !told.country && told.id === slug(office.name)) {
    // Who is yet to govern, as the gazetteer has it, may serve a government now: "Economy Minister X".
    const serves = known.country !== null && !STATE_SECTORS.has(known.sector) && STATE_SECTORS.has(told.sector)
    if (serves) return { ...known, id: known.country!, sector: told.sector, role: office.name }
    const wasOnly = office.former && known.country !== null && known.role === office.at.role.noun
    return { ...known, ...(wasOnly ? { id: `${known.country}-CVL`, sector: 'CVL' } : {}), role: office.name }
  }
  const stands = told.id !== slug(office.name)
  // "Former Malian president X", "Malian opposition leader Y": no more of those who act for the state, or not of them, whatever a list has.
  const isPrivate = known?.country === told.country && (office.former || told.sector === 'OPP')
  const own = isPrivate && told.country && !STATE_SECTORS.has(told.sector) ? `${told.country}-${told.sector}` : base.id
  return { ...base, id: stands ? told.id : own, country: told.country, sector: told.sector, role: office.name }
}

/** "US President" right before "Richard Nixon"; of "King Hassan II of Morocco" the state follows the name. */
function titleBefore(view: View, chunk: Chunk, opening: number): Office | null {
  const at = roleEnding(view, opening - 1)
  if (at?.role.class !== 'person') return null
  const held = office(view, at, extentBefore(view, at), opening - 1)
  return held.of.actor || held.of.owner ? held : { ...held, of: { ...held.of, actor: ownerBehind(view, chunk) } }
}

/** "Foreign ministers Ana Vea of Tonga and Ivo Berg of Latvia": the office of several, of whom "of" names each one's state. */
function officeShared(view: View, chunk: Chunk): Office | null {
  const actor = ownerBehind(view, chunk)
  if (!actor) return null
  for (let id = chunk.first - 1; id > 0; id--) {
    const token = tokenById(view.sentence, id)!
    const at = view.roleAt.get(id)
    if (at?.role.class === 'person' && token.xpos === 'NNS') {
      const name = at.role.noun
      return { first: chunk.first, last: chunk.last, at, of: { actor, sector: null, owner: null }, name, former: false }
    }
    if (!LISTED.test(token.form) && token.upos !== 'PROPN') return null
  }
  return null
}

/** Words between those who share an office. */
const LISTED = /^(?:of|and|the|,)$/

/** "The Ambassador of Russia to Mali," before the name, wherever the tree has hung the name. */
function officeBefore(view: View, first: number): Office | null {
  const { sentence } = view
  const comma = tokenById(sentence, first - 1)
  if (comma?.form !== ',' || isListed(sentence, first)) return null
  for (let id = first - 2; id > 0 && first - id < 20; id--) {
    const at = view.roleAt.get(id)
    const token = tokenById(sentence, id)
    if (!token || token.upos === 'VERB' || token.form === ',') return null
    // "His Greek and Cypriot counterparts, A and B": what several are is no one's own office.
    if (at?.role.class !== 'person' || view.used.has(id) || token.xpos === 'NNS') continue
    if (phrase(sentence, token).last < first - 2) continue
    return office(view, at, extentBefore(view, at), first - 2)
  }
  return null
}

/** Whether a word is one of several that "and" joins, and so no name for what stands before it. */
function isListed(sentence: Sentence, id: number): boolean {
  const token = tokenById(sentence, id)
  if (token?.deprel !== 'conj') return false
  return childrenBy(sentence, token.head, 'conj').some((other) => childrenBy(sentence, other.id, 'cc').length > 0)
}

/** ", Ambassador of Russia to Mali" or "(the ambassador)" after the name. */
export function officeAfter(view: View, chunk: Chunk): Office | null {
  const { sentence } = view
  const mark = tokenById(sentence, chunk.last + 1)
  if (mark?.form !== ',' && mark?.form !== '(') return null
  for (let id = chunk.last + 2; id <= sentence.tokens.length && id < chunk.last + 9; id++) {
    const token = tokenById(sentence, id)
    // "An al-Shabaab commander": a hyphen joins the words of a name.
    const ends = token?.upos === 'PUNCT' && token.form !== '-'
    if (!token || ends || token.upos === 'VERB' || token.upos === 'CCONJ' || token.upos === 'ADP') return null
    const at = view.roleAt.get(id)
    if (at?.role.class !== 'person' || token.deprel === 'conj') continue
    // "At the invitation of President A, the President of Chile, B, paid": who does something is not whom he is told of with.
    // "According to al-Eryani, the rebels are armed": nor is who stands in a phrase of his own.
    if (isRelation(token, 'nsubj') && ASIDE.test(tokenById(sentence, chunk.head)?.deprel ?? '')) return null
    // A title whose own name follows is another person: "Mr. A, President B said".
    const next = view.chunkAt.get(at.last + 1)
    if (next?.some((c) => c.first === at.last + 1 && c.type === 'PER')) return null
    if (token.deprel === 'compound' || token.deprel === 'amod' || token.deprel === 'nmod:desc') continue
    const held = office(view, at, chunk.last + 2, throughPost(view, Math.max(at.last, phrase(sentence, token).last)))
    return { ...held, former: held.former || isOver(sentence, chunk.last + 2, held.last) }
  }
  return null
}

/** Relations of those who are told of beside the subject of a clause. */
const ASIDE = /^(?:appos|obl|nmod)(?::|$)/

/** "Who was ambassador to Chad until May": an office that is over when the text tells of it. */
function isOver({ tokens }: Sentence, first: number, last: number): boolean {
  if (tokens[first - 1]?.form !== 'who' || !/^(?:was|were)$/.test(tokens[first]?.form ?? '')) return false
  const clause = tokens.slice(last).findIndex(({ upos }) => upos === 'VERB')
  return tokens.slice(last, clause < 0 ? last + 8 : last + clause).some(({ form }) => /^(?:until|till)$/.test(form))
}

/** "Anna Berg is Norway's ambassador": what a sentence says of its subject; what he was once he may be no more. */
export function officeToldOf(view: View, chunk: Chunk): Office | null {
  const { sentence } = view
  const name = tokenById(sentence, chunk.head)
  if (name?.deprel !== 'nsubj') return null
  const at = view.roleAt.get(name.head)
  const links = childrenBy(sentence, name.head, 'cop')
  if (at?.role.class !== 'person' || links.length === 0 || links.some(({ xpos }) => xpos === 'VBD')) return null
  if (childrenBy(sentence, name.head, 'advmod').some(({ lemma }) => lemma === 'not' || lemma === 'never')) return null
  const words = phrase(sentence, tokenById(sentence, at.head)!)
  return office(view, at, words.first, throughPost(view, Math.max(at.last, words.last)))
}

/** Where one is posted, which trees often hang elsewhere: "ambassador of Norway" + "to Iceland". */
function throughPost(view: View, last: number): number {
  if (tokenById(view.sentence, last + 1)?.form !== 'to') return last
  const posted = view.chunkAt.get(last + 2)?.find((chunk) => chunk.first === last + 2 && chunk.match)
  return posted ? posted.last : last
}

function office(view: View, at: RoleAt, first: number, last: number): Office {
  const name = nameOf(view.sentence, view.text, first, last)
  const former = isFormer(view, first, at.first)
  return { first, last, at, of: affiliationOf(view, at, first), name, former }
}

const FORMER =
  /^(?:deposed|dethroned|erstwhile|ex|former|formerly|late|once|one-time|onetime|ousted|overthrown|retired|sacked|toppled)$/

/** Whether "former", "ex-" or "late" stands in the phrase before the role, or is a part of its first word. */
export function isFormer(view: View, first: number, end: number): boolean {
  if (/^ex-/i.test(tokenById(view.sentence, end)?.form ?? '')) return true
  const words = view.sentence.tokens.slice(first - 1, end - 1).map(({ form }) => form.toLowerCase())
  if (/\bone - time\b/.test(words.join(' '))) return true
  for (let id = first; id < end; id++) {
    const form = tokenById(view.sentence, id)?.form.toLowerCase()
    if (FORMER.test(form ?? '')) return true
  }
  return false
}

function roleEnding(view: View, id: number): RoleAt | null {
  // "Secretary of State" and the like end after their head.
  for (let back = id - 1; back > 0 && back > id - 3; back--) {
    const at = view.roleAt.get(back)
    if (at?.last === id) return at
  }
  return view.roleAt.get(id) ?? roleTo(view, id)
}

/** "Ambassador to Chad" before a name: the role, where a state named after "to" or "of" ends the title. */
function roleTo(view: View, id: number): RoleAt | null {
  const state = view.chunkAt
    .get(id)
    ?.find((c) => c.last === id && c.match && view.choose(c).entry?.actor.kind === 'state')
  if (!state) return null
  let at = state.first - 1
  while (tokenById(view.sentence, at)?.upos === 'DET') at--
  const marker = tokenById(view.sentence, at)?.form
  return marker === 'to' || marker === 'of' ? (view.roleAt.get(at - 1) ?? null) : null
}

/** First word of a role's phrase, by the tree and by the words that stand before it. */
function extentBefore(view: View, at: RoleAt): number {
  const { sentence } = view
  const head = tokenById(sentence, at.head)
  let first = head ? Math.min(phrase(sentence, head).first, at.first) : at.first
  for (let id = first - 1; id > 0; id--) {
    const token = tokenById(sentence, id)
    if (!token) break
    const joins = token.upos === 'DET' || token.upos === 'ADJ' || token.upos === 'PROPN' || token.upos === 'NOUN'
    const below = token.head >= id && token.head <= at.head
    if (!joins || (!below && !view.chunkAt.has(id))) break
    if (!below && token.deprel !== 'nmod:desc' && token.deprel !== 'compound' && token.deprel !== 'amod') break
    first = id
  }
  return first
}

const MALE = /(?:man|king|prince|sultan|emir|emperor|pope|mr\.?|sir|lord|father)$/i
const FEMALE = /(?:woman|queen|princess|empress|mrs\.?|ms\.?|miss|lady|mother)$/i

function genderOf(view: View, chunk: Chunk, offices: readonly Office[]): Gender {
  const words = [
    tokenById(view.sentence, chunk.first - 1)?.form ?? '',
    tokenById(view.sentence, chunk.first)?.form ?? '',
  ]
  for (const word of [...words, ...offices.map((o) => o.at.role.head)]) {
    if (FEMALE.test(word)) return 'f'
    if (MALE.test(word)) return 'm'
  }
  return null
}
