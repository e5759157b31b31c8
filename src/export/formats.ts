/** What claims can be exported as. */
export const EXPORT_FORMATS = ['csv', 'jsonl', 'parquet', 'ftm', 'webannotation', 'conllu', 'plover', 'cameo'] as const

export type ExportFormat = (typeof EXPORT_FORMATS)[number]
