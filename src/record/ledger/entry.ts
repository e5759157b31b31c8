import type { Claim, ClaimActor } from '../../model/claim.ts'
import { UNLISTED } from '../../model/event.ts'
import { type Measure, measureOf } from './kind.ts'
import { mayBeStaged, type Stated, stageOf } from './stage.ts'
import type { Days, GivingClaim } from './types.ts'
import { type Wording, wordingOf } from './wording.ts'

/** Predicates of the codebook by which things or money change hands. */
const HANDING_OVER =
  /^(?:aid|assistance|airdrop|arm|arrive|contribute|contribution|deliver|delivery|donate|donation|equip|export|fund|gift|give|grant|hand|hand_over|lend|loan|pay|payment|provide|receive|relief|sell|send|ship|shipment|supply|transfer)$/

/** What one claim says of one amount that one gives another. */
export interface Entry extends Measure, Stated {
  readonly giver: ClaimActor
  readonly receiver: ClaimActor
  readonly jointly: readonly string[]
  readonly approximation: string | null
  readonly wording: Wording
  readonly days: Days
  readonly from: GivingClaim
}

/**
 * The entries of a claim in a ledger: one for each giver, receiver and good; none where it tells of no giving. A good
 * whose kind is not said is an entry all the same where something is said to be given.
 */
export function entriesOf(from: GivingClaim): Entry[] {
  const { claim } = from
  if (!mayGive(claim)) return []
  const words = claim.evidence.exact
  const plain = stageOf(claim, wordingOf(words, claim.coder.language))
  if (plain === null) return []
  // "Peru and Chile signed an agreement on 40 buses": who gives whom is not said.
  if (isMutual(claim)) return []
  const [givers, receivers] = plain.reversed ? [claim.recipients, claim.actors] : [claim.actors, claim.recipients]
  return measuresOf(claim).flatMap(({ approximation, ...measure }) => {
    const wording = wordingOf(`${words} ${approximation ?? ''}`, claim.coder.language)
    const days = daysOf(from, plain)
    return givers.flatMap((giver) =>
      receivers
        .filter((receiver) => receiver.id !== giver.id)
        .map((receiver) => ({
          ...plain,
          ...measure,
          giver,
          receiver,
          jointly: others(givers, giver),
          approximation,
          wording,
          days,
          from,
        })),
    )
  })
}

/** Whether a claim may make an entry: of what has no goods only aid does that the codebook lists. Its words need not be looked at. */
export function mayGive(claim: Claim): boolean {
  const isAid = claim.event.type === 'AID' && !claim.event.frame.endsWith(UNLISTED)
  return mayBeStaged(claim) && (isAid || claim.goods.length > 0)
}

function isMutual({ actors, recipients }: Claim): boolean {
  const ids = (parties: readonly ClaimActor[]) => [...new Set(parties.map(({ id }) => id))].sort().join(' ')
  return actors.length > 1 && ids(actors) === ids(recipients)
}

function measuresOf(claim: Claim): (Measure & { readonly approximation: string | null })[] {
  const measures = claim.goods.flatMap((goods) => {
    const measure = measureOf(goods, claim)
    return measure === null ? [] : [{ ...measure, approximation: goods.approximation }]
  })
  if (measures.length > 0) return measures
  // Of what is not named only a handing over is kept: to build, to escort or to grant asylum gives nothing that could be counted.
  const predicate = claim.event.frame.replace(/#\d+$/, '')
  if (claim.event.type !== 'AID' || claim.event.contexts.includes('asylum') || !HANDING_OVER.test(predicate)) return []
  return [{ kind: null, unit: null, currency: null, per: null, amount: null, approximation: null }]
}

function others(givers: readonly ClaimActor[], giver: ClaimActor): string[] {
  return [...new Set(givers.map(({ id }) => id))].filter((id) => id !== giver.id).sort()
}

/**
 * When it was: of a promise the day on which it was made (the time that a plan names is when it falls due), of all else
 * the time of the event; where the text states none, the day of the report.
 */
function daysOf({ claim, document }: GivingClaim, { stage }: Stated): Days {
  const { time, status } = claim
  const reported: Days = { start: document.date, end: document.date, stated: false }
  if (time === null || !time.stated || (time.start === null && time.end === null)) return reported
  const promise = stage === 'announced' || stage === 'committed'
  const due = promise && status.value === 'planned'
  if (due || (document.date !== null && time.start !== null && time.start > document.date)) return reported
  return { start: time.start, end: time.end, stated: true }
}
