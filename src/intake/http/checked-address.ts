import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import type { Resolve, ResolvedAddress } from '../intake-options.ts'
import { Unreadable } from '../unreadable.ts'

/** Looks up a host as the system does. */
export const systemResolve: Resolve = async (host) => {
  const found = await lookup(host, { all: true, verbatim: true })
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }))
}

/**
 * The address to connect to for a URL. All addresses of its host are checked, and the one returned is to be connected to
 * as it is: another look-up could give another.
 *
 * @throws Unreadable where the host has no address, or any that `isPublic` refuses
 */
export async function checkedAddress(
  { hostname }: URL,
  resolve: Resolve,
  isPublic: (address: string) => boolean,
): Promise<ResolvedAddress> {
  const host = hostname.replace(/^\[|\]$/g, '')
  const family = isIP(host)
  const addresses =
    family === 0 ? await resolved(host, resolve) : [{ address: host, family: family === 6 ? 6 : 4 } as const]
  const refused = addresses.find(({ address }) => !isPublic(address))
  if (refused !== undefined) {
    const of = refused.address === host ? 'it' : `"${host}" is at ${refused.address}, which`
    throw new Unreadable(`${of} is not on the public internet; allow private addresses to fetch it`)
  }
  const first = addresses[0]
  if (first === undefined) throw new Unreadable(`the host "${host}" has no address`)
  return first
}

async function resolved(host: string, resolve: Resolve): Promise<readonly ResolvedAddress[]> {
  try {
    return await resolve(host)
  } catch {
    throw new Unreadable(`the host "${host}" is not known`)
  }
}
