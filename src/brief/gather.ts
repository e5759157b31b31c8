import { allClaims } from '../record/ask/all-claims.ts'
import type { FoundActor } from '../record/ask/find-actor.ts'
import type { FoundClaim } from '../record/ask/find-claims.ts'
import { ledgersAmong, type Time } from '../record/ask/ledger-between.ts'
import type { Database } from '../record/database.ts'
import { accountOf } from '../record/happenings/happening.ts'
import type { Report } from '../record/happenings/report.ts'
import { groupIfAny, groupsOf } from '../record/reprints/record-reprints.ts'
import type { AgencyFinder } from '../record/reprints/reprint-group.ts'
import { compare, placeOf } from './order.ts'
import { Texts } from './texts.ts'
import type { Gathered, Told } from './told.ts'

/**
 * Every claim between two actors, in whichever direction, and the happenings that they tell of. A happening is described by
 * these claims alone, and so as the record stood at the moment that is asked for.
 */
export function gather(db: Database, a: FoundActor, b: FoundActor, time: Time, finder: AgencyFinder): Gathered {
  const read = allClaims(db, { ...time, between: [a.filter, b.filter] })
  const documents = [...new Set(read.map(({ document }) => document.id))]
  const placed = read.map((found) => ({ found, place: placeOf(found) }))
  const claims = placed.sort((x, y) => compare(x.place, y.place)).map(({ found }) => found)
  const groups = groupsOf(db, documents)
  const reportOf = reporter(db, finder, groups)
  const reports = new Set(groups.values()).size
  return {
    claims,
    told: byHappening(claims).map((each) => toldOf(each, reportOf)),
    basis: { claims: claims.length, documents: documents.length, reports },
    ledgers: ledgersAmong(db, read, groups, { a, b }),
    texts: new Texts(db),
  }
}

/** A claim that is in no happening yet is one of its own. */
function byHappening(claims: readonly FoundClaim[]): FoundClaim[][] {
  const together = new Map<string, FoundClaim[]>()
  for (const found of claims) {
    const key = found.happening ?? found.claim.id
    const others = together.get(key)
    if (others === undefined) together.set(key, [found])
    else others.push(found)
  }
  return [...together.values()]
}

function toldOf(claims: readonly FoundClaim[], reportOf: ReportOf): Told {
  const alone = new Set(claims.map(({ document }) => document.id)).size === 1
  return { happening: accountOf(claims.map((found) => reportOf(found, alone))), claims }
}

/** @param alone the only document that tells of the event: then it is one report, whoever wrote it, and no text is looked at */
type ReportOf = (found: FoundClaim, alone: boolean) => Report

/** Says where texts come from. */
function reporter(db: Database, finder: AgencyFinder, groups: ReadonlyMap<string, string>): ReportOf {
  return ({ claim, document }, alone) => {
    const group = groups.get(document.id)!
    const origin = alone ? null : groupIfAny(db, group, finder)
    return {
      claim,
      published: document.day || null,
      publisher: document.publisher,
      reprints: group,
      agency: origin?.agency ? { id: origin.agency.id, name: origin.agency.credits[0] } : null,
      firstPublisher: origin?.first.publisher ?? null,
    }
  }
}
