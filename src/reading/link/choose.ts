import type { Actor } from '../../model/actor.ts'
import type { Sentence } from '../../model/token.ts'
import { caseOf, isRelation } from '../../model/tree.ts'
import type { Entry } from '../../resources/gazetteer.ts'
import type { Match } from './matches.ts'

/** The one entry that a match stands for, or why none could be chosen. */
export interface Choice {
  readonly entry: Entry | null
  readonly reason: string | null
}

/** How often each state is named beyond doubt in a document, by its code. */
export type Evidence = ReadonlyMap<string, number>

/** Counts the states that are named by forms which can stand for nothing else. */
export function evidenceOf(sentences: readonly (readonly Match[])[]): Evidence {
  const count = new Map<string, number>()
  for (const matches of sentences) {
    for (const match of matches) {
      const [first] = match.entries
      const key = first && keyOf(first)
      if (!key || match.entries.some((e) => keyOf(e) !== key || e.use === 'surname')) continue
      count.set(key, (count.get(key) ?? 0) + 1)
    }
  }
  return count
}

/** What an entry counts for: its state, else itself. */
function keyOf({ actor }: Entry): string {
  return actor.country ?? actor.id
}

/** Chooses among homonyms by use, by date and by what else the document names; open where nothing decides. */
export function choose(sentence: Sentence, match: Match, evidence: Evidence, year: number | null): Choice {
  const fitting = match.entries.filter((e) => e.use !== 'surname')
  const inTime = fitting.filter((e) => isCurrent(e, year))
  const timely = inOffice(ofItsTime(inTime.length > 0 ? inTime : fitting, year), year)
  const pool = used(sentence, match, timely).map((e) => asOf(e, year))
  const first = pool[0]
  if (!first) return { entry: null, reason: 'surname' }
  const rivals = new Set(pool.map((e) => `${e.actor.id} ${e.actor.country}`))
  if (rivals.size === 1) return { entry: first, reason: null }
  const scored = pool.map((entry) => ({ entry, score: evidence.get(keyOf(entry)) ?? 0 }))
  scored.sort((a, b) => b.score - a.score)
  const [best, next] = scored
  if (best && next && best.score > next.score) return { entry: best.entry, reason: null }
  // A state's own name outweighs a region that shares it; two aliases outweigh nothing.
  const own = pool.filter(
    (e) => e.actor.kind === 'state' && e.use === 'name' && e.actor.name === nameOf(sentence, match),
  )
  if (own.length === 1) return { entry: own[0] ?? null, reason: null }
  const usual = best?.score === 0 ? pool.filter((e) => e.usual) : []
  if (usual.length === 1) return { entry: usual[0] ?? null, reason: null }
  return {
    entry: null,
    reason: `ambiguous: ${[...new Set(pool.map((e) => e.actor.country ?? e.actor.id))].join(' or ')}`,
  }
}

function nameOf(sentence: Sentence, match: Match): string {
  return sentence.tokens
    .slice(match.first - 1, match.last)
    .map((t) => t.form)
    .join(' ')
}

/** Whether a fact held in the year; a historical state may be told of at any later time. */
function isCurrent(entry: Entry, year: number | null): boolean {
  if (year === null || entry.actor.kind !== 'state') return true
  return (entry.to === null || year <= entry.to) && (entry.from === null || entry.from <= year)
}

/**
 * An entry as a year knows it: nobody has an office that he is yet to hold. Who will govern is of the opposition till then, and who will
 * serve in a government a private person, unless the text says what he is.
 */
function asOf(entry: Entry, year: number | null): Entry {
  const { actor, from } = entry
  if (actor.role === null || year === null || from === null || from <= year) return entry
  if (actor.kind !== 'person' || actor.country === null || actor.sector !== 'GOV') {
    return from - SLACK <= year ? entry : { ...entry, actor: { ...actor, role: null } }
  }
  const sector = GOVERNING.test(actor.role) ? 'OPP' : 'CVL'
  return { ...entry, actor: { ...actor, id: `${actor.country}-${sector}`, sector, role: null } }
}

/** Offices of those who are voted into power. */
const GOVERNING = /^(?:president|prime minister|chancellor|premier)$/

/** Of two states with one capital, the one that has ended is meant in its own time, and the other at any other. */
function ofItsTime(entries: readonly Entry[], year: number | null): readonly Entry[] {
  const ended = entries.filter(({ use, to }) => use === 'capital' && to !== null)
  if (ended.length === 0 || ended.length === entries.length) return entries
  return year === null ? entries.filter((entry) => !ended.includes(entry)) : ended
}

/**
 * Of the offices that one person has held, the one of the year, else the last before it: who led a government may lead an organisation
 * later. All of them where the text has no year.
 */
function inOffice(entries: readonly Entry[], year: number | null): readonly Entry[] {
  if (year === null || entries.length < 2) return entries
  const started = (entry: Entry) => entry.from ?? 0
  return entries.filter((entry) => {
    if (entry.actor.kind !== 'person') return true
    const own = entries.filter(({ actor }) => actor.kind === 'person' && actor.name === entry.actor.name)
    const last = own.filter((other) => started(other) <= year).sort((a, b) => started(b) - started(a))[0]
    return last === undefined || last === entry
  })
}

/** Keeps the uses that the syntax allows: an adjective before a noun, a people as a phrase of its own. */
function used(sentence: Sentence, match: Match, entries: readonly Entry[]): readonly Entry[] {
  const head = sentence.tokens[match.head - 1]
  if (!head) return entries
  const modifies = isRelation(head, 'amod') || isRelation(head, 'compound') || head.deprel === 'nmod:desc'
  // "In Brussels" is in the town, whomever the town stands for elsewhere.
  const seats = PLACED.has(caseOf(sentence, head.id) ?? '') ? entries.filter((e) => e.use === 'capital') : []
  if (seats.length > 0) return seats
  const wanted = entries.filter((e) => (modifies || head.upos === 'ADJ' ? e.use !== 'people' : e.use !== 'adjective'))
  return wanted.length > 0 ? wanted : entries
}

const PLACED = new Set(['in', 'at', 'near', 'outside', 'around', 'to', 'from'])

/** Years around a term of office in which a bare surname still means its holder. */
const SLACK = 1

/** What stands beside a surname: the state that his title names, the office by its noun, and whether the text names another in full by it. */
export interface Beside {
  readonly country: string | null
  readonly office: string | null
  readonly isShared: boolean
}

/**
 * The one person that a surname means, by the state of the title beside it or a state that the document names; where neither is, by the
 * office that he holds in the document's year: "President Macron" is France's in a text that names no France, and so is "Macron", since
 * reports give nobody but those in high office no more than a surname.
 */
export function bySurname(
  match: Match,
  { country, office, isShared }: Beside,
  evidence: Evidence,
  year: number | null,
): Actor | null {
  const called = match.entries.filter((e) => e.use === 'surname')
  const known = inOffice(
    called.filter((e) => within(e, year)),
    year,
  ).map((e) => asOf(e, year))
  const fitting = known.filter((e) => {
    const home = e.actor.country ?? e.actor.id
    return country ? home === country : e.actor.country === null || evidence.has(home)
  })
  if (fitting.length > 0) return oneOf(fitting)
  if (country || isShared) return null
  const now = known.filter((e) => (office === null ? HIGH.has(e.actor.role ?? '') : isOffice(e.actor.role, office)))
  return oneOf(now.filter((e) => holds(e, year))) ?? (office === null ? formerly(called, evidence, year) : null)
}

/** "Reagan withdrew the Marines": a leader of former times whose name nobody else of note has had, in a text that names his state. */
function formerly(called: readonly Entry[], evidence: Evidence, year: number | null): Actor | null {
  if (year === null || called.some(({ from }) => (from ?? 0) > year)) return null
  const led = called.filter(({ actor, to }) => LED.has(actor.role ?? '') && to !== null && to < year)
  return led.length === called.length && led.every((e) => evidence.has(keyOf(e))) ? oneOf(led) : null
}

/** Offices of those whom later times call by their surname. */
const LED = new Set(['president', 'prime minister', 'chancellor', 'leader'])

/** Offices whose holders are known abroad by their surname alone. */
const HIGH = new Set([
  'president',
  'prime minister',
  'chancellor',
  'foreign minister',
  'foreign secretary',
  'secretary of state',
])

/** Whether an office is called by a noun, in full or not: "Secretary Albright", "Minister Lavrov", "Premier Rasmussen". */
function isOffice(role: string | null, noun: string): boolean {
  if (role === null || role === noun) return role === noun
  return role.endsWith(` ${noun}`) || role.startsWith(`${noun} `) || (noun === 'premier' && role === 'prime minister')
}

function oneOf(entries: readonly Entry[]): Actor | null {
  const people = new Set(entries.map((e) => e.actor.name))
  return people.size === 1 ? (entries[0]?.actor ?? null) : null
}

function holds({ from, to }: Entry, year: number | null): boolean {
  return year !== null && (from ?? 0) <= year && year <= (to ?? 9999)
}

function within(entry: Entry, year: number | null): boolean {
  if (year === null) return true
  return (entry.from ?? 0) - SLACK <= year && year <= (entry.to ?? 9999) + SLACK
}
