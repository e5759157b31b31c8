import { createRoute, z } from '@hono/zod-openapi'
import { fileOf } from '../../export/file-of.ts'
import { EXPORT_FORMATS, type ExportFormat } from '../../export/formats.ts'
import { claimsFor, exportClaims, exportRecord } from '../../jobs/export/export-record.ts'
import type { ClaimFilter } from '../../record/ask/claim-filter.ts'
import { openRecord } from '../../record/open-record.ts'
import { bodiesOf } from '../../record/table/bodies-of.ts'
import { select } from '../../record/table/select.ts'
import type { App } from '../app.ts'
import type { Desk } from '../desk.ts'
import { filterAsked } from '../filter-asked.ts'
import { FILTER, json } from '../schemas.ts'
import { streamed } from '../streamed.ts'

const WANTED = `wanted one of ${EXPORT_FORMATS.join(', ')}`
const FILE = z.string().openapi({ format: 'binary' })
const FORMAT_FILES = EXPORT_FORMATS.map((format) => [fileOf(format).mediaType, { schema: FILE }] as const)

const file = createRoute({
  method: 'get',
  path: '/api/export',
  tags: ['claims'],
  summary: 'Claims in the format of another tool, as `chancery export` writes them',
  request: { query: z.object({ format: z.enum(EXPORT_FORMATS, { error: WANTED }), ...FILTER }) },
  responses: {
    ...json(FILE, 'A file'),
    200: { description: 'A file', content: Object.fromEntries(FORMAT_FILES) },
  },
})

/** Claims that are read at once, which is the moment that they are of: to open the record anew takes longer than to read them. */
const LITTLE = 500

/** Claims to take away. */
export function exportRoutes(app: App, { db, now, stopping, onlyInMain }: Desk): void {
  app.openapi(file, async (c) => {
    const { format, ...asked } = c.req.valid('query')
    const filter = await filterAsked(db, asked)
    const { extension, mediaType } = fileOf(format)
    const selected = select(db, filter)
    const isLittle = format !== 'parquet' && selected.rows.length <= LITTLE
    if (!isLittle) onlyInMain()
    const body = isLittle
      ? await wholeOf(exportClaims([...claimsFor(db, bodiesOf(selected), format)], format))
      : await streamed(piecesOf(db.path, filter, format), stopping)
    return c.body(body, 200, {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="claims-${now().slice(0, 10)}.${extension}"`,
      'cache-control': 'no-store',
    })
  })
}

/** Of formats that are text. */
async function wholeOf(pieces: AsyncGenerator<string | Uint8Array>): Promise<string> {
  let whole = ''
  for await (const piece of pieces) whole += piece
  return whole
}

/** The record is read through a connection of its own: the claims are those of one moment, whatever is added meanwhile. */
async function* piecesOf(path: string, filter: ClaimFilter, format: ExportFormat): AsyncGenerator<string | Uint8Array> {
  const db = openRecord(path, { create: false })
  try {
    yield* exportRecord(db, filter, format)
  } finally {
    db.close()
  }
}
