import type { Claim } from '../../model/claim.ts'
import type { StatusValue } from '../../model/event.ts'
import type { EventType } from '../../model/plover.ts'
import type { Stage } from './types.ts'
import type { Wording } from './wording.ts'

/** What a claim says of a gift, a sale or a loan. */
export interface Stated {
  readonly stage: Stage
  /** It is going on, and not known to have ended. */
  readonly ongoing: boolean
  /** It is said not to be so. */
  readonly denied: boolean
  /** The recipient of the event gives, and its actor receives ("bought from"). */
  readonly reversed: boolean
}

/** Types of event that a stage of giving may be read in, and statuses in which none is: the first things to look at. */
export const STAGED_TYPES: readonly EventType[] = [
  'AGREE',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'REJECT',
  'SANCTION',
  'COERCE',
]
export const UNSTAGED_STATUSES: readonly StatusValue[] = ['requested', 'threatened', 'possible']

/** Predicates of the codebook that stop what was promised for good, and those that stop it for a while. */
const CANCELLING =
  /^(?:cancel|cancellation|scrap|abandon|annul|revoke|rescind|terminate|termination|withdraw|withdrawal|drop|void|end|cut|cut_off|stop|discontinue|reject|refuse|deny)$/
const SUSPENDING = /^(?:suspend|suspension|halt|freeze|pause|postpone|delay|withhold|hold_back|interrupt|block|defer)$/
/** Predicates by which a promise binds: contracts, budgets, laws. */
const BINDING =
  /^(?:sign|signing|signature|agree|agreement|deal|contract|commit|commitment|allocate|allocation|approve|approval|earmark|ratify|conclude|order)$/
/** Predicates of which the actor is the one who gets. */
const GETTING = /^(?:acquire|acquisition|buy|purchase|import|order|obtain|procure)$/

/** Whether a stage of giving may be read in a claim: its words need not be looked at. */
export function mayBeStaged({ event, status }: Claim): boolean {
  return STAGED_TYPES.includes(event.type) && !UNSTAGED_STATUSES.includes(status.value)
}

/**
 * Reads a claim as a stage of giving: by what it is coded as, its status and its predicate.
 *
 * @returns null where it tells of no giving, or only asks, threatens or holds it possible
 */
export function stageOf(claim: Claim, wording: Wording): Stated | null {
  const { event, status } = claim
  if (!mayBeStaged(claim)) return null
  const predicate = event.frame.replace(/#\d+$/, '')
  const denied = status.value === 'denied'
  const stated = (stage: Stage, ongoing = false): Stated => ({
    stage,
    ongoing,
    denied,
    reversed: GETTING.test(predicate),
  })
  if (isStopping(event)) {
    if (status.value === 'planned' || status.value === 'promised') return null
    if (CANCELLING.test(predicate)) return stated('cancelled')
    // A ban or an embargo stops trade and takes back nothing that was promised.
    return SUSPENDING.test(predicate) ? stated('suspended') : null
  }
  const binding = BINDING.test(predicate) || wording.binding
  if (event.type === 'AGREE') return stated(binding ? 'committed' : 'announced')
  if (event.type === 'SUPPORT') return /^(?:sign|signing|ratify|conclude)$/.test(predicate) ? stated('committed') : null
  if (event.type !== 'AID' && event.type !== 'COOPERATE') return null
  if (status.value === 'promised' || status.value === 'planned') return stated(binding ? 'committed' : 'announced')
  return status.value === 'ended' ? stated('cancelled') : stated('delivered', status.value === 'ongoing')
}

function isStopping({ type, mode, frame }: Claim['event']): boolean {
  if (type === 'SANCTION') return mode === 'discontinue' || mode === null
  if (type === 'COERCE') return mode === 'withhold'
  return type === 'REJECT' && mode === 'assist' && /^withdraw/.test(frame)
}
