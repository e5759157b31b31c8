import { VERSION } from '../../model/version.ts'
import type { IntakeOptions, Limits } from '../intake-options.ts'
import { systemResolve } from './checked-address.ts'
import { type Fetcher, newFetcher } from './fetcher.ts'
import { newPace, systemWait } from './pace.ts'
import { isPublicAddress } from './public-address.ts'

/** Who asks, truthfully. */
export const USER_AGENT = `Chancery/${VERSION}`
const HOST_DELAY_MS = 1000

/** The fetcher that options ask for. */
export function fetcherOf(options: IntakeOptions, limits: Limits): Fetcher {
  const now = options.now ?? Date.now
  const isPrivateAllowed = options.allowPrivate === true
  return newFetcher({
    limits,
    now,
    userAgent: options.userAgent ?? USER_AGENT,
    hostDelayMs: options.hostDelayMs ?? HOST_DELAY_MS,
    resolve: options.resolve ?? systemResolve,
    isPublic: (address) => isPrivateAllowed || isPublicAddress(address),
    pace: newPace(now, options.wait ?? systemWait),
    signal: options.signal,
  })
}
