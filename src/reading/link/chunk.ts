import type { Name } from '../../model/document.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { children, isRelation } from '../../model/tree.ts'
import { headOf, type Match } from './matches.ts'
import type { RoleAt } from './role.ts'

/** A name in a sentence: of the gazetteer, of the network, or a bare run of proper nouns (type null). */
export interface Chunk {
  readonly first: number
  readonly last: number
  readonly head: number
  readonly type: 'PER' | 'ORG' | 'LOC' | null
  readonly match: Match | null
}

const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/

/** Names of a sentence, in order. The gazetteer overrides the network unless the network's name is longer. */
export function chunksOf(
  sentence: Sentence,
  matches: readonly Match[],
  names: readonly Name[],
  roles: ReadonlyMap<number, RoleAt>,
): Chunk[] {
  const taken = new Uint8Array(sentence.tokens.length + 2)
  const chunks: Chunk[] = []
  const add = (chunk: Chunk) => {
    for (let id = chunk.first; id <= chunk.last; id++) taken[id] = 1
    chunks.push(chunk)
  }
  for (const name of names.flatMap((whole) => partsOf(sentence, whole))) {
    const { type } = name
    if (name.first === name.last && isMonthOfMay(sentence, sentence.tokens[name.first - 1]!)) continue
    const from = trimmed(sentence, name.first, name.last, type === 'PER' ? roles : null)
    const first = type === 'PER' ? afterState(sentence, from, name.last, matches, roles) : from
    // An office alone is no name: "the Minister".
    if ([...roles.values()].some((at) => at.role.class === 'person' && at.first <= first && name.last <= at.last))
      continue
    const inner = matches.filter((m) => m.first <= name.last && m.last >= first)
    if (inner.some((m) => m.first <= first && m.last >= name.last)) continue
    if (inner.some((m) => m.first < first || m.last > name.last)) continue
    const head = headOf(sentence, first, name.last)
    // A place inside a person's name is no place: "Chad Miller".
    const same = inner.find((m) => m.head === head && !isModifier(sentence, m))
    const known = type === 'PER' ? inner : inner.filter((m) => !isSurname(m))
    add({
      first,
      last: name.last,
      head,
      type,
      match: same && type !== 'PER' && !isSurname(same) ? same : personIn(known),
    })
  }
  for (const match of matches) {
    if (match.first === match.last && isMonthOfMay(sentence, sentence.tokens[match.first - 1]!)) continue
    if (isFree(taken, match.first, match.last)) add({ ...match, type: null, match })
    else if (
      !chunks.some(
        (c) =>
          c.match === match ||
          ((c.type === 'PER' || isSurname(match)) && match.first >= c.first && match.last <= c.last),
      )
    )
      chunks.push({ ...match, type: null, match })
  }
  for (const at of roles.values()) for (let id = at.first; id <= at.last; id++) taken[id] = 1
  for (const run of properRuns(sentence, taken)) if (!modifiesRole(sentence, run, roles)) add(run)
  return chunks.sort((a, b) => a.first - b.first || b.last - a.last)
}

/** "The Macron-Scholz talks": two persons' names and not one, where a noun follows. */
function partsOf({ tokens }: Sentence, name: Name): Name[] {
  const { first, last, type } = name
  const [one, dash, other, next] = tokens.slice(first - 1, last + 1)
  const follows = next?.upos === 'NOUN' && (type === 'PER' || BETWEEN.test(next.lemma))
  const isPair = last === first + 2 && HYPHEN.test(dash!.form) && follows
  if (!isPair || !/^\p{Lu}\p{Ll}/u.test(one!.form) || !/^\p{Lu}\p{Ll}/u.test(other!.form)) return [name]
  return [
    { ...name, last: first, type: 'PER' },
    { ...name, first: last, type: 'PER' },
  ]
}

/** Nouns of what two have with each other: what a tagger takes for a firm before them is two persons. */
const BETWEEN =
  /^(?:accord|agreement|alliance|axis|bromance|call|dialogue|encounter|handshake|meeting|negotiation|pact|relationship|summit|talk|treaty)$/

const HYPHEN = /^[-‐‑–—/]$/

/** A name begins after its article, a person's after the title. */
function trimmed(sentence: Sentence, first: number, last: number, titles: ReadonlyMap<number, RoleAt> | null): number {
  let from = first
  while (from < last && opens(sentence.tokens[from - 1], from, titles)) from++
  return from
}

/** "President of Ghana Ann Lee": the state that ends a title is no part of the name, whatever the network says. */
function afterState(
  sentence: Sentence,
  first: number,
  last: number,
  matches: readonly Match[],
  titles: ReadonlyMap<number, RoleAt>,
): number {
  const isOf = sentence.tokens[first - 2]?.form === 'of' && titles.get(first - 2)?.role.class === 'person'
  const state = isOf ? matches.find((m) => m.first === first && m.last < last) : undefined
  return state?.entries.some(({ actor }) => actor.kind === 'state') ? state.last + 1 : first
}

function opens(token: Token | undefined, id: number, titles: ReadonlyMap<number, RoleAt> | null): boolean {
  // At the head of a sentence a tagger may take the article for a part of the name: "The South Korea-Japan summit".
  const isArticle = token?.upos === 'DET' || (token?.form === 'The' && id === 1)
  return isArticle || (titles !== null && (titles.get(id)?.role.class === 'person' || isAddress(token)))
}

/** "Mr" and its like, by which a person is called, and which is no part of his name. */
const ADDRESS = /^(?:Mr|Mrs|Ms|Mx|Dr|Sir|Dame|Prof|Messrs|Herr|Frau|Monsieur|Madame|Señor|Señora|Mme)\.?$/

/** Whether a word is only how a person is addressed. */
export function isAddress(token: Token | undefined): boolean {
  return token !== undefined && ADDRESS.test(token.form)
}

/** Whether words are known only as a surname: in the name of a body, "the Sadr Front", they are nobody's. */
function isSurname({ entries }: Match): boolean {
  return entries.every(({ use }) => use === 'surname')
}

function personIn(inner: readonly Match[]): Match | null {
  return inner.find((m) => m.entries.some((e) => e.actor.kind === 'person')) ?? null
}

function isModifier(sentence: Sentence, match: Match): boolean {
  const head = sentence.tokens[match.head - 1]
  return head !== undefined && (isRelation(head, 'amod') || isRelation(head, 'compound'))
}

function isFree(taken: Uint8Array, first: number, last: number): boolean {
  for (let id = first; id <= last; id++) if (taken[id]) return false
  return true
}

/** Runs of proper nouns that neither knows: still somebody's name. */
function properRuns(sentence: Sentence, taken: Uint8Array): Chunk[] {
  const runs: Chunk[] = []
  // Where all is in capitals, they tell nothing.
  const shouted = !sentence.tokens.some(({ form }) => /\p{Ll}{2}/u.test(form))
  let first = 0
  for (let id = 1; id <= sentence.tokens.length + 1; id++) {
    const token = sentence.tokens[id - 1]
    const proper = token !== undefined && !taken[id] && isProper(token, shouted) && !isMonthOfMay(sentence, token)
    if (proper && first === 0 && !isAddress(token)) first = id
    if (proper || first === 0) continue
    const head = headOf(sentence, first, id - 1)
    const joined = children(sentence, head).some((c) => isRelation(c, 'flat') && c.id >= first && c.id < id)
    runs.push({ first, last: id - 1, head, type: joined ? 'PER' : null, match: null })
    first = 0
  }
  return runs
}

/** "Supreme" of "Supreme Court", "Defence" of "Minister of Defence": part of the role, nobody's name, unlike "the PSU spokesman". */
function modifiesRole(sentence: Sentence, run: Chunk, roles: ReadonlyMap<number, RoleAt>): boolean {
  const head = sentence.tokens[run.head - 1]
  if (!head || run.type === 'PER' || !roles.has(head.head) || ACRONYM.test(head.form)) return false
  return isRelation(head, 'compound') || isRelation(head, 'amod') || isRelation(head, 'nmod')
}

/** "In May", "9 May", "last May": the one month whose name is also a surname. */
function isMonthOfMay({ tokens }: Sentence, { form, id }: Token): boolean {
  if (form !== 'May') return false
  const [before, after] = [tokens[id - 2], tokens[id]]
  return before?.upos === 'NUM' || after?.upos === 'NUM' || DATING.test(before?.form ?? '')
}

const DATING = /^(?:in|since|until|till|during|last|next|this|early|late|mid|by|of|from|to|before|after|through)$/i

/** Letters that stand for a name, which a tagger may take for a noun. */
const ACRONYM = /^\p{Lu}{2,6}$/u

function isProper({ form, upos }: Token, shouted: boolean): boolean {
  const isName = upos === 'PROPN' && form !== 'The' && !CALENDAR.test(form) && /^\p{Lu}/u.test(form)
  return isName || (upos === 'NOUN' && !shouted && ACRONYM.test(form))
}
