import { clean } from '../../formats/clean.ts'
import { count } from '../../formats/grouped.ts'
import { nameWithRole } from '../../formats/name-with-role.ts'
import type { ClaimAttribution } from '../../model/claim.ts'
import type { Voice } from '../../model/record.ts'
import type { Style } from './style.ts'

const MANNERS = { direct: 'quoted', indirect: 'in other words', mixed: 'partly quoted' } as const

/** How much a voice says, and whether in its own words. */
export function voiceWords(voice: Voice): string {
  const parts = [count(voice.statements, 'statement'), count(voice.words, 'word')]
  const manners = (['direct', 'mixed', 'indirect'] as const).filter((manner) => voice[manner] > 0)
  const how = manners.map((manner) => (manners.length === 1 ? MANNERS[manner] : `${voice[manner]} ${MANNERS[manner]}`))
  return `${parts.join(', ')}: ${how.join(', ')}`
}

/** Who says so, outermost first, with the writer's word for it; the writer himself where the chain is empty. */
export function chainWords(chain: readonly ClaimAttribution[], text: string, style: Style): string {
  if (chain.length === 0) return `the writer, ${style.caution('unsourced')}`
  return chain.map((link) => linkWords(link, text)).join(', quoting ')
}

function linkWords({ source, cue, manner }: ClaimAttribution, text: string): string {
  const who = source === null ? 'someone not named' : nameWithRole(source)
  if (cue === null) return `${who} (${MANNERS[manner]})`
  return `${who} (“${clean(text.slice(cue.span.start, cue.span.end))}”, ${MANNERS[manner]})`
}
