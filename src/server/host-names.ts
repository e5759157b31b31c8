import { hostname, networkInterfaces } from 'node:os'

const OWN = ['localhost', '127.0.0.1', '[::1]']
const EVERY: readonly string[] = ['0.0.0.0', '::']

/**
 * Names by which a browser comes that was given the address: those of this machine to itself, and the address that is
 * listened on; where that is every address, all that the machine has.
 *
 * @param host address that is listened on
 */
export function hostNames(host: string): string[] {
  if (!EVERY.includes(host)) return [...new Set([...OWN, nameOf(host)])]
  const addresses = Object.values(networkInterfaces()).flatMap((each = []) =>
    each.map(({ address }) => nameOf(address)),
  )
  return [...new Set([...OWN, hostname().toLowerCase(), ...addresses])]
}

function nameOf(address: string): string {
  return address.includes(':') ? `[${address}]` : address.toLowerCase()
}
