import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address is one of the public internet: neither loopback, private, link-local, shared (carrier), multicast,
 * reserved, documentation nor unspecified; an IPv6 address that holds an IPv4 one (mapped, 6to4, NAT64, Teredo) is none.
 * Ranges are those of the IANA special-purpose registries, as ipaddr.js has them.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  return ipaddr.isValid(bare) && ipaddr.parse(bare).range() === 'unicast'
}
