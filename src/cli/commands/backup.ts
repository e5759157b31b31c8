import { grouped } from '../../formats/grouped.ts'
import { backup } from '../../record/backup.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import type { RecordOptions } from '../options.ts'
import { withRecordOf } from '../with-record.ts'

/** `chancery backup`: a copy of the record as it stands, while others use it. */
export async function backupCommand(path: string, options: RecordOptions, context: Context): Promise<number> {
  return withRecordOf(options, context, async (db) => {
    const bytes = backup(db, path)
    const text = `Copied ${grouped(bytes / 1e6)} MB to "${path}".\n`
    await context.out.write(options.json === true ? `${JSON.stringify({ file: path, bytes })}\n` : text)
    return EXIT.done
  })
}
