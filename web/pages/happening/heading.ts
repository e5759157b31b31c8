import { clean } from '../../../src/formats/clean.ts'
import { eventWords } from '../../../src/model/event-words.ts'
import type { HappeningView } from '../../../src/server/contract.ts'
import { joined } from '../../words/joined.ts'

/** A happening in one line: "China provides aid or material to Tanzania". */
export function headingOf({
  actors,
  recipients,
  type,
  modes,
  names,
}: Pick<HappeningView, 'actors' | 'recipients' | 'type' | 'modes' | 'names'>): string {
  const named = (ids: readonly string[]) => joined(ids.map((id) => clean(names[id] ?? id)))
  return [named(actors) || 'Someone not named', eventWords(type, modes[0] ?? null, actors.length), named(recipients)]
    .filter((part) => part !== '')
    .join(' ')
}
