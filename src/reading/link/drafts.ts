import type { Document, Name } from '../../model/document.ts'
import type { Sentence } from '../../model/token.ts'
import { tokenById } from '../../model/tree.ts'
import type { Gazetteer } from '../../resources/gazetteer.ts'
import { partyIn } from '../../resources/governing.ts'
import { actorAt } from './affiliation.ts'
import { bySurname, type Choice, choose, evidenceOf } from './choose.ts'
import { type Chunk, chunksOf } from './chunk.ts'
import { craftDraft } from './craft.ts'
import type { Draft } from './draft.ts'
import { leftOutDraft } from './lead.ts'
import { type Match, matchesOf } from './matches.ts'
import { nameDraft } from './name.ts'
import { isSide, nominalDraft } from './nominal.ts'
import { officeAfter, officeToldOf, personDraft } from './person.ts'
import { pronounDraft } from './pronoun.ts'
import { outsideRegions } from './region.ts'
import { type RoleAt, roleAt } from './role.ts'
import { joinPersons } from './same-person.ts'
import type { View } from './view.ts'
import { hostDraft } from './visit.ts'

/** Mentions of a document before anything is resolved across sentences, in order of their heads. */
export function draftsOf(doc: Document, gazetteer: Gazetteer): Draft[] {
  const matches = doc.sentences.map((sentence) =>
    outsideRegions(sentence, matchesOf(sentence, gazetteer.forms), gazetteer.regions),
  )
  const evidence = evidenceOf(matches)
  const year = doc.meta.date ? Number(doc.meta.date.slice(0, 4)) : null
  const names = new Map<number, Name[]>()
  for (const name of doc.names) {
    const known = names.get(name.sentence)
    if (known) known.push(name)
    else names.set(name.sentence, [name])
  }
  const surnames = surnamesOf(doc)
  const drafts = doc.sentences.flatMap((sentence, index) => {
    const context: Context = {
      choose: (chunk) => (chunk.match ? choose(sentence, chunk.match, evidence, year) : { entry: null, reason: null }),
      bySurname: (chunk, beside) => {
        if (!chunk.match) return null
        const isShared = surnames.has(doc.sentences[index]!.tokens[chunk.last - 1]!.form)
        return bySurname(chunk.match, { ...beside, isShared }, evidence, year)
      },
      partyIn: (words, country) =>
        partyIn(gazetteer.parties, words, country, (state) => evidence.get(state) ?? 0, year),
    }
    return sentenceDrafts(
      viewOf(doc.text, sentence, gazetteer, matches[index] ?? [], names.get(sentence.index) ?? [], context),
    )
  })
  joinPersons(drafts)
  return drafts
}

/** The last words of the names of persons that a document writes in full. */
function surnamesOf({ names, sentences }: Document): ReadonlySet<string> {
  const full = names.filter(({ type, first, last }) => type === 'PER' && last > first)
  return new Set(full.map(({ sentence, last }) => sentences[sentence]!.tokens[last - 1]!.form))
}

type Context = Pick<View, 'choose' | 'bySurname' | 'partyIn'>

function viewOf(
  text: string,
  sentence: Sentence,
  gazetteer: Gazetteer,
  matches: readonly Match[],
  names: readonly Name[],
  context: Context,
): View {
  const roles = new Map<number, RoleAt>()
  for (const token of sentence.tokens) {
    const at = roleAt(sentence, token, gazetteer.roles)
    if (at) roles.set(token.id, at)
  }
  // "State" of "Secretary of State" is no role of its own.
  for (const at of [...roles.values()])
    for (let id = at.first; id <= at.last; id++) if (id !== at.head) roles.delete(id)
  const chunks = chunksOf(sentence, matches, names, roles)
  const chunkAt = new Map<number, Chunk[]>()
  for (const chunk of chunks) {
    for (let id = chunk.first; id <= chunk.last; id++) {
      const known = chunkAt.get(id)
      if (known) known.push(chunk)
      else chunkAt.set(id, [chunk])
    }
  }
  const choices = new Map<Chunk, Choice>()
  const chooseOnce = (chunk: Chunk): Choice => {
    const known = choices.get(chunk)
    if (known) return known
    const made = context.choose(chunk)
    choices.set(chunk, made)
    return made
  }
  return {
    text,
    sentence,
    gazetteer,
    chunks,
    chunkAt,
    roleAt: roles,
    choose: chooseOnce,
    bySurname: context.bySurname,
    partyIn: context.partyIn,
    used: new Set(),
  }
}

function sentenceDrafts(view: View): Draft[] {
  const byHead = new Map<number, Draft>()
  const add = (made: Draft | null) => {
    if (made && !byHead.has(made.head)) byHead.set(made.head, made)
  }
  for (const chunk of view.chunks) if (isPerson(view, chunk)) add(personDraft(view, chunk))
  for (const chunk of view.chunks)
    if (!isPerson(view, chunk) && !inPerson(view, chunk) && !isOffice(view, chunk)) add(nameDraft(view, chunk))
  for (const at of view.roleAt.values()) if (!view.used.has(at.head)) add(nominalDraft(view, at))
  add(leftOutDraft(view.sentence))
  for (const token of view.sentence.tokens) {
    add(pronounDraft(view.sentence, token))
    add(craftDraft(view.sentence, token))
    add(hostDraft(view.sentence, token))
  }
  return [...byHead.values()].sort((a, b) => a.head - b.head)
}

/** A name of a person: so labelled, so listed, or with a person's title right before it. */
function isPerson(view: View, chunk: Chunk): boolean {
  // "The Sultanate thanked Fiji": what a state is called by is no person, whatever the tagger says.
  if (chunk.first === chunk.last && view.roleAt.get(chunk.head)?.role.class === 'state') return false
  if (chunk.type === 'PER') return true
  const { entry, reason } = view.choose(chunk)
  if (entry) return entry.actor.kind === 'person'
  if (officeToldOf(view, chunk)) return true
  const titled = view.roleAt.get(chunk.first - 1)?.role.class === 'person'
  if (chunk.type === null) return reason === 'surname' || titled
  // What no list knows as a place or a body, and is called by an office or speaks, is a person's name.
  if (chunk.match) return false
  return titled || (chunk.type === 'LOC' && (officeAfter(view, chunk) !== null || speaks(view, chunk)))
}

const SPEAKING = new Set(['say', 'tell', 'add', 'thank', 'insist', 'reply'])

/** Whether a name is the subject of a verb of speaking. */
function speaks({ sentence }: View, { head }: Chunk): boolean {
  const name = tokenById(sentence, head)
  return name?.deprel === 'nsubj' && SPEAKING.has(tokenById(sentence, name.head)?.lemma ?? '')
}

/** "The Ministry", "the Embassy", "the Moroccan Party": an office or a side written as a name is a description all the same. */
function isOffice(view: View, chunk: Chunk): boolean {
  const at = view.roleAt.get(chunk.head)
  if (chunk.match !== null || at === undefined || at.last < chunk.last) return false
  if (at.first <= chunk.first) return true
  // "The Labour Party" is a party: only a state stands before a side.
  const states = view.sentence.tokens.slice(chunk.first - 1, at.first - 1)
  return isSide(view, at, chunk.first - 1) && states.every(({ id }) => actorAt(view, id)?.kind === 'state')
}

/** Whether a shorter name lies inside a person's, where it names nothing of its own. */
function inPerson(view: View, chunk: Chunk): boolean {
  return (view.chunkAt.get(chunk.head) ?? []).some((c) => c !== chunk && c.type === 'PER')
}
