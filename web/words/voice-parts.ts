import type { VoiceShares } from '../../src/server/contract.ts'
import { address } from '../api/client.ts'
import type { SharePart } from '../charts/share-part.ts'
import type { Filter } from '../filter/filter.ts'

/**
 * Who says claims, as parts of a bar.
 *
 * @param chosen what chooses these claims beside their voice; null where nothing does
 */
export function voiceParts({ named, anonymous, writer }: VoiceShares, chosen: Filter | null): SharePart[] {
  const href = (voice: string) => (chosen === null ? null : address('/claims', { ...chosen, voice }))
  return [
    { label: 'named speakers', value: named, look: 'named', href: href('named') },
    { label: 'speakers without a name', value: anonymous, look: 'anonymous', href: href('anonymous') },
    { label: 'the writer alone, unsourced', value: writer, look: 'writer', href: href('writer') },
  ]
}
