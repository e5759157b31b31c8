import type { ExportFormat } from './formats.ts'

/** How a file of a format ends, and what the web calls its kind. */
export interface FileKind {
  readonly extension: string
  readonly mediaType: string
}

const JSON_LINES = 'application/jsonl; charset=utf-8'

const FILES: Readonly<Record<ExportFormat, FileKind>> = {
  csv: { extension: 'csv', mediaType: 'text/csv; charset=utf-8; header=present' },
  jsonl: { extension: 'jsonl', mediaType: JSON_LINES },
  parquet: { extension: 'parquet', mediaType: 'application/vnd.apache.parquet' },
  ftm: { extension: 'ftm.jsonl', mediaType: JSON_LINES },
  webannotation: {
    extension: 'annotations.jsonld',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  },
  conllu: { extension: 'conllu', mediaType: 'text/plain; charset=utf-8' },
  plover: { extension: 'plover.jsonl', mediaType: JSON_LINES },
  cameo: { extension: 'cameo.tsv', mediaType: 'text/tab-separated-values; charset=utf-8' },
}

/** What a file of a format is called by. */
export function fileOf(format: ExportFormat): FileKind {
  return FILES[format]
}
