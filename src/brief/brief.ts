import { clean } from '../formats/clean.ts'
import { dayWords } from '../formats/dates.ts'
import type { FoundActor } from '../record/ask/find-actor.ts'
import type { FoundClaim } from '../record/ask/find-claims.ts'
import type { Time } from '../record/ask/ledger-between.ts'
import { loadAgencyFinder } from '../record/ask/related.ts'
import { eventsBetween, timelineOf } from '../record/ask/timeline.ts'
import type { Database } from '../record/database.ts'
import { MalformedQuestion } from '../record/record-error.ts'
import type { AgencyFinder } from '../record/reprints/reprint-group.ts'
import { changesOf, type Ranked, ranked } from './changes.ts'
import { countedOver, passedBetween, restsOn } from './counting.ts'
import { type Disputed, disputed, disputesOf } from './disputes.ts'
import { gather } from './gather.ts'
import { lastChange } from './last-change.ts'
import { ledgerPart } from './ledger.ts'
import { Notes } from './notes.ts'
import { inSentence } from './parties.ts'
import { fits, LEVELS, type Room } from './room.ts'
import type { Teller } from './teller.ts'
import type { Gathered } from './told.ts'
import type { Brief, BriefParty } from './types.ts'
import { type AllVoices, allVoices, voicesOfAll } from './voices.ts'
import { type Covered, coveredBy } from './when.ts'
import { capital } from './wording.ts'

export interface BriefOptions {
  /** The two actors, in the order in which they are to be named; see `partyOf`. */
  readonly a: FoundActor
  readonly b: FoundActor
  /** Days (YYYY-MM-DD) that the events lie in. */
  readonly since?: string | undefined
  readonly until?: string | undefined
  /** The record as it stood at this moment (ISO 8601 in UTC). */
  readonly asOf?: string | undefined
  /** What finds agencies; loaded where it is left out. */
  readonly agencies?: AgencyFinder
}

/** Months that a small timeline can show. */
const MOST_MONTHS = 48

/** What a brief is made of, whatever room it has: made once, while there are several to be tried. */
interface Material {
  readonly sides: readonly [BriefParty, BriefParty]
  readonly time: Time
  readonly asOf: string | null
  readonly gathered: Gathered
  readonly changes: readonly Ranked[]
  readonly disputes: readonly Disputed[]
  readonly drawn: Brief['timeline']
  readonly covered: Covered
  readonly voices: AllVoices
  readonly byId: ReadonlyMap<string, FoundClaim>
  readonly words: Pick<Teller, 'told' | 'items' | 'denials'>
}

/**
 * What the record holds of the relation of two actors, as two pages: the most telling happenings, what passed each way,
 * the ledger of both directions, disputes, who says so, and notes to every sentence. The same record gives the same brief,
 * byte for byte; no clock is looked at.
 *
 * @throws MalformedQuestion where both are one, or one acts for another
 */
export async function briefOf(db: Database, { a, b, since, until, asOf, agencies }: BriefOptions): Promise<Brief> {
  for (const { filter, name } of [a, b])
    if (filter.by === 'name')
      throw new MalformedQuestion(
        `Cannot brief on "${clean(name)}": it acts for another; wanted a state or an actor of its own`,
      )
  if (a.id === b.id) throw new MalformedQuestion(`Cannot brief on "${clean(a.name)}" alone: wanted two actors`)
  const time: Time = Object.fromEntries(Object.entries({ since, until, asOf }).filter(([, day]) => day !== undefined))
  const gathered = gather(db, a, b, time, agencies ?? (await loadAgencyFinder()))
  const sides = [partyOf(a), partyOf(b)] as const
  const material: Material = {
    sides,
    time,
    asOf: asOf?.slice(0, 10) ?? lastChange(db),
    gathered,
    changes: ranked(gathered.told),
    disputes: disputed(gathered.told),
    drawn: drawnBy(db, a, b, time),
    covered: coveredBy(gathered.claims, since, until),
    voices: allVoices(gathered, sides, LEVELS[0]!.speakers),
    byId: new Map(gathered.claims.map((found) => [found.claim.id, found])),
    words: { told: new Map(), items: new Map(), denials: new Map() },
  }
  // The most that two pages hold.
  for (const room of LEVELS) {
    const { brief, notes } = briefIn(material, room)
    if (room === LEVELS.at(-1) || fits(brief, notes)) return { ...brief, notes: notes() }
  }
  throw new RangeError('There is no room for any brief')
}

/** A brief without its notes, which are written when they are asked for. */
interface Unnoted {
  readonly brief: Omit<Brief, 'notes'>
  readonly notes: () => Brief['notes']
}

function briefIn(material: Material, room: Room): Unnoted {
  const { sides, time, asOf, drawn, covered } = material
  const { claims, basis, ledgers, texts } = material.gathered
  const notes = new Notes(material.byId, texts, room.quote)
  const teller = { sides, notes, texts, ...material.words }
  // Notes are numbered as they are asked for: in the order in which a reader meets them.
  const counted = notes.counted(countedOver(basis.claims, sides, time))
  const rests = restsOn(material.gathered, sides, asOf, counted)
  const changes = changesOf(material.changes, covered.lastPart, room, teller)
  const passed = claims.length === 0 ? [] : passedBetween(drawn, sides, counted)
  const forward = ledgerPart(ledgers[0], sides[0], sides[1], room.rows, notes)
  const backward = ledgerPart(ledgers[1], sides[1], sides[0], room.rows, notes)
  const disputes = disputesOf(material.disputes, room.disputes, teller)
  const voices = claims.length === 0 ? [] : voicesOfAll(material.voices, room.speakers, counted, notes)
  const names = `${capital(inSentence(sides[0].name))} and ${inSentence(sides[1].name)}`
  const { from, to } = covered
  const brief = {
    sides,
    title: from === null || to === null ? names : `${names}, ${dayWords(from)} to ${dayWords(to)}`,
    since: time.since ?? null,
    until: time.until ?? null,
    asOf,
    basis,
    rests,
    reported: changes.reported,
    recent: changes.recent === null ? null : { ...changes.recent, since: covered.lastPart! },
    passed,
    timeline: drawn,
    ledger: [forward, backward] as const,
    disputes,
    voices,
  }
  return { brief, notes: () => notes.all() }
}

function partyOf({ id, name }: FoundActor): BriefParty {
  return { id, name: clean(name) }
}

/** By months, or by quarters where there are many. */
function drawnBy(db: Database, a: FoundActor, b: FoundActor, time: Time): Brief['timeline'] {
  if (a.filter.by !== 'actor' || b.filter.by !== 'actor') throw new RangeError('Cannot draw what is found by name')
  const events = eventsBetween(db, a.filter.numbers, b.filter.numbers, time)
  const months = timelineOf(events, 'month')
  return months.rows.length > MOST_MONTHS
    ? { ...timelineOf(events, 'quarter'), by: 'quarter' }
    : { ...months, by: 'month' }
}
