import type { LedgerLine, Stage } from '../../src/record/ledger/types.ts'

/** A stage as a bar, in hundredths of the greatest amount of its line. */
export interface StageBar {
  readonly stage: Stage
  /** As far as all reports agree. */
  readonly sure: number
  /** As far as any report goes. */
  readonly most: number
}

/** Pages take only types from the record, so its stages are named here again, in the order in which they follow each other. */
const ORDER: readonly Stage[] = ['announced', 'committed', 'delivered', 'cancelled', 'suspended']

/** The bars of a line's stages of which something is reported. */
export function stageBars({ columns }: Pick<LedgerLine, 'columns'>): StageBar[] {
  const stages = ORDER.filter((stage) => {
    const { figures, totals, denials } = columns[stage]
    return figures.length + totals.length + denials.length > 0
  })
  const most = Math.max(0, ...stages.map((stage) => columns[stage].total?.high ?? 0))
  const part = (amount: number) => (most === 0 ? 0 : (100 * amount) / most)
  return stages.map((stage) => {
    const { total } = columns[stage]
    return { stage, sure: part(total?.low ?? 0), most: part(total?.high ?? 0) }
  })
}
