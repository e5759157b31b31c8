import { hash64 } from '../../model/identity.ts'

/** The name of a happening: that of the claim that was published first. It stays while later reports come in. */
export function happeningId(firstClaim: string): string {
  return `h_${hash64(firstClaim)}`
}
