import type { RowCodes } from './cameo/code.ts'
import type { Claims } from './claims.ts'
import type { ExportFormat } from './formats.ts'

/**
 * Claims in a format, as one file. Each format is loaded when it is asked for.
 *
 * @param rows rows of the codebook, from which the CAMEO codes come
 * @returns the file, piece by piece; memory does not grow with the number of claims
 * @throws Error where a claim lacks what the format needs, naming its document
 */
export async function* writeAs(
  format: ExportFormat,
  claims: Claims,
  rows: () => Promise<RowCodes>,
): AsyncGenerator<string | Uint8Array> {
  yield* await writerOf(format, claims, rows)
}

async function writerOf(
  format: ExportFormat,
  claims: Claims,
  rows: () => Promise<RowCodes>,
): Promise<AsyncIterable<string | Uint8Array>> {
  switch (format) {
    case 'csv':
      return (await import('./csv.ts')).csv(claims)
    case 'jsonl':
      return (await import('./jsonl.ts')).jsonl(claims)
    case 'parquet':
      return (await import('./parquet/parquet.ts')).parquet(claims)
    case 'ftm':
      return (await import('./ftm/ftm.ts')).ftm(claims)
    case 'webannotation':
      return (await import('./web-annotation.ts')).webAnnotation(claims)
    case 'conllu':
      return (await import('./conllu.ts')).conllu(claims)
    case 'plover':
      return (await import('./plover.ts')).plover(claims)
    case 'cameo':
      return (await import('./cameo/cameo.ts')).cameo(claims, await rows())
  }
}
