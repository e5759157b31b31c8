import type { Actor } from '../../model/actor.ts'
import { slug } from '../../model/identity.ts'
import type { Sector } from '../../model/plover.ts'
import { tokenById } from '../../model/tree.ts'
import { among } from './among.ts'
import type { Draft } from './draft.ts'
import { FAR_AHEAD, homeOf, hostOf, seatBefore, standingOut } from './home.ts'
import { NO_KIND } from './name.ts'
import { peerOf } from './one-of-two.ts'
import { standingFor } from './standing-for.ts'
import { isSubject, placeOf, type Story } from './story.ts'
import { whose } from './whose.ts'

/** Joins a name to the same name told before: a short form, a surname, an acronym that stood in brackets. */
export function resolveName(story: Story, draft: Draft): void {
  if (draft.proper === null) return
  // A name that nothing in its own sentence explains: "the PSU" after "the Popular Shield Units (PSU)".
  const called = draft.reason === NO_KIND ? story.names.get(draft.proper) : undefined
  if (called) join(draft, called)
  if (called || draft.form === 'adjective') return
  const bracketed = longForm(story, draft)
  if (bracketed) {
    join(draft, bracketed)
    return
  }
  const before = story.names.get(draft.proper) ?? byInitial(story, draft.proper)
  const known = before?.actors[0]
  const own = draft.actors[0]
  if (!before && own?.kind === 'person' && !own.country) {
    const standing = standingFor(story, draft, own) ?? among(story, draft, own)
    if (standing) draft.actors = [standing]
    else bySector(story, draft, own)
  }
  if (!before || !known || !own) return
  if (known.kind !== 'person') {
    if (isUnknown(own, draft.proper)) join(draft, before)
    return
  }
  if (known === own) return
  // A title of another state, or a full name that differs, is another person.
  if (own.country && known.country && own.country !== known.country) return
  draft.antecedent = before
  draft.gender ??= before.gender
  draft.actors = [merged(known, own)]
}

/** "V. Lapko" after "Viktor Lapko": the one of that surname whose name begins with the initial. */
function byInitial(story: Story, name: string): Draft | undefined {
  const [, initial, surname] = /^(\p{Lu})\. ?(?:\p{Lu}\. ?)?(\p{Lu}\S+)$/u.exec(name) ?? []
  const before = surname === undefined ? undefined : story.names.get(surname)
  return before?.actors[0]?.kind === 'person' && before.proper?.startsWith(initial!) ? before : undefined
}

/** Sectors of those who hold an office in a state or lead those who want it. */
const HOLDING: ReadonlySet<Sector> = new Set<Sector>(['GOV', 'MIL', 'LEG', 'COP', 'OPP'])

/** A named office-holder whose state his phrase does not name acts for the one that a pronoun, his body or the story tells. */
function bySector(story: Story, draft: Draft, own: Actor): void {
  if (own.sector === null || !HOLDING.has(own.sector)) return
  // "Its ambassador in Lima, Anna Berg": of the state that the pronoun stands for.
  const owner = draft.owner ? story.at(draft, draft.owner.id)?.actors[0] : undefined
  const peer = owner?.country ? peerOf(story, draft, owner.country) : null
  if (peer) {
    draft.actors = [{ ...own, id: peer.id, country: peer.country }]
    draft.inferred = true
    return
  }
  if (owner?.country || owner?.kind === 'armed-group') {
    const { id, country, sector } = owner
    draft.actors = [{ ...own, country, ...(owner.kind === 'armed-group' ? { id, sector } : { id: country! }) }]
    return
  }
  const body = namedIn(story, draft) ?? namedBefore(story, draft)
  if (body) {
    draft.actors = [{ ...own, id: body.id, country: body.country, sector: body.sector ?? own.sector }]
    return
  }
  const code = colleagueOf(story, draft) ?? whose(story, draft, stateByRule(story, draft))
  if (!code) return
  draft.actors = [{ ...own, id: own.sector === 'OPP' ? `${code}-OPP` : code, country: code }]
  draft.inferred = true
}

/** "Cypriot president A and energy minister B": of the state of the one that he is joined to, unless both hold one office. */
function colleagueOf(story: Story, draft: Draft): string | null {
  const and = tokenById(draft.sentence, draft.first - 1)?.form
  if (and !== 'and') return null
  const other = story.inSentence(draft.sentence.index).find(({ last }) => last === draft.first - 2)
  const [actor] = other?.actors ?? []
  const isColleague = other?.proper && actor?.kind === 'person' && other.role && other.role.noun !== draft.role?.noun
  return isColleague && !other.inferred ? actor.country : null
}

/** The state for which the rules take a named officer; one who does something is, as a bare "the minister" would be, of the one at hand. */
function stateByRule(story: Story, draft: Draft): string | null {
  const likely = standingOut(story, draft)
  const near = likely !== null && likely === story.sentFrom ? likely : standingOut(story, draft, FAR_AHEAD)
  return (
    hostOf(story, draft) ??
    story.home ??
    seatBefore(story, draft) ??
    near ??
    (isSubject(placeOf(draft)) ? homeOf(story, draft) : null)
  )
}

/** "PSU spokesman Ali Rad": a body by the letters that the text has told of as its name. */
function namedIn(story: Story, { sentence, first, head }: Draft): Actor | null {
  for (let id = first; id < head; id++) {
    const other = story.byHead.get(`${sentence.index}:${id}`)
    if (other?.antecedent && other.proper !== null && other.actors[0]?.kind !== 'person') return other.actors[0] ?? null
  }
  return null
}

/**
 * "AU trade and industry commissioner X": whose officer it is, named in the same phrase but hung on another word of it. Of "Peru and
 * Minister X" Peru is one of two.
 */
function namedBefore(story: Story, draft: Draft): Actor | null {
  let noun = false
  for (let id = draft.first - 1; id > 0; id--) {
    const actor = story.at(draft, id)?.actors[0]
    if (actor) return noun && actor.kind !== 'person' ? actor : null
    const upos = tokenById(draft.sentence, id)?.upos ?? ''
    if (upos === 'NOUN' || upos === 'ADJ') noun = true
    else if (upos !== 'CCONJ') return null
  }
  return null
}

function join(draft: Draft, before: Draft): void {
  draft.actors = before.actors
  draft.antecedent = before
  draft.gender ??= before.gender
}

function isUnknown(actor: Actor, proper: string): boolean {
  return actor.id === slug(proper) && actor.country === null
}

/** Keeps the fuller name; the office said here if there is one. */
function merged(known: Actor, own: Actor): Actor {
  const name = known.name.length >= own.name.length ? known.name : own.name
  const base = own.country && !known.country ? own : known
  return { ...base, name, role: own.role ?? known.role, wikidata: known.wikidata ?? own.wikidata }
}

const ACRONYM = /^\p{Lu}[\p{L}\d.-]{1,9}$/u

/** The mention right before a bracket that holds only this name: "Malian Armed Forces (FAMa)". */
function longForm(story: Story, draft: Draft): Draft | null {
  if (
    tokenById(draft.sentence, draft.first - 1)?.form !== '(' ||
    tokenById(draft.sentence, draft.last + 1)?.form !== ')'
  )
    return null
  if (!draft.proper || !ACRONYM.test(draft.proper)) return null
  const own = draft.actors[0]
  if (own && !isUnknown(own, draft.proper)) return null
  for (const before of story.back(draft, 0)) {
    if (before.last === draft.first - 2 && before.form !== 'adjective' && before.actors.length > 0) return before
  }
  return null
}
