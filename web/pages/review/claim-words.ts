import type { Claim } from '../../../src/model/claim.ts'
import { isReal, partyWords, whatWords } from '../../words/claim-words.ts'

/** A claim in one line: "China provides aid or material to Tanzania, denied". */
export function claimWords(claim: Claim): string {
  const names = (parties: Claim['actors']) => parties.map(partyWords).join(' and ')
  const words = [names(claim.actors) || 'somebody', whatWords(claim, claim.actors.length), names(claim.recipients)]
  return words.filter((part) => part !== '').join(' ') + (isReal(claim.status.value) ? '' : `, ${claim.status.value}`)
}
