import { record } from './001-record.ts'
import { reprints } from './002-reprints.ts'
import { happenings } from './003-happenings.ts'
import { withdrawals } from './004-withdrawals.ts'
import { recentBands } from './005-recent-bands.ts'
import { quoted } from './006-quoted.ts'
import { marks } from './007-marks.ts'
import { bandLevels } from './008-band-levels.ts'
import type { Migration } from './migration.ts'

/** Every step of the schema, in order; the last one's version is the newest that this program knows. */
export const MIGRATIONS: readonly Migration[] = [
  record,
  reprints,
  happenings,
  withdrawals,
  recentBands,
  quoted,
  marks,
  bandLevels,
]
