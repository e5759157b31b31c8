import { LEVELS } from '../reprints/band-layout.ts'

/** Questions to which a sound record has no answer: each row of the answer names what is wrong. */
export interface Consistency {
  readonly sql: string
  problem(id: string): string
}

export const CONSISTENCY: readonly Consistency[] = [
  {
    sql: `SELECT id FROM documents d WHERE NOT EXISTS (SELECT 1 FROM document_texts WHERE document = d.number)`,
    problem: (id) => `Document ${id} has no text`,
  },
  {
    sql: `SELECT id FROM documents d WHERE NOT EXISTS (SELECT 1 FROM appearances WHERE document = d.number)`,
    problem: (id) => `Document ${id} is said to come from nowhere`,
  },
  {
    sql: `SELECT id FROM documents d WHERE NOT EXISTS (SELECT 1 FROM search WHERE rowid = d.number)`,
    problem: (id) => `Document ${id} is not in the full text`,
  },
  {
    sql: `SELECT d.id FROM documents d JOIN document_texts t ON t.document = d.number
          WHERE d.reader IS NOT NULL AND trim(t.text, char(9, 10, 13, 32, 160)) <> ''
          AND NOT EXISTS (SELECT 1 FROM sentences WHERE document = d.number)`,
    problem: (id) => `Document ${id} was read and has no sentences`,
  },
  {
    sql: `SELECT id FROM claims c WHERE NOT EXISTS (SELECT 1 FROM claim_versions WHERE claim = c.number)`,
    problem: (id) => `Claim ${id} was never read`,
  },
  {
    sql: `SELECT c.id FROM claims c JOIN claim_versions v ON v.claim = c.number WHERE v.document <> c.document`,
    problem: (id) => `Claim ${id} is of two documents`,
  },
  {
    sql: `SELECT c.id FROM claim_versions v JOIN claims c ON c.number = v.claim WHERE v.shown = 1 AND v.verdict IS 'rejected'`,
    problem: (id) => `Claim ${id} is shown though it is rejected`,
  },
  ...['claim_parties', 'claim_dyads', 'claim_contexts', 'claim_sources'].map((table) => ({
    sql: `SELECT c.id FROM ${table} p JOIN claim_versions v ON v.number = p.version JOIN claims c ON c.number = v.claim
          WHERE p.live <> v.live OR p.day <> v.day`,
    problem: (id: string) => `Claim ${id} is found in ${table} by what it does not say`,
  })),
  {
    sql: `SELECT c.id FROM claim_versions v JOIN claims c ON c.number = v.claim JOIN claim_bodies b ON b.number = v.body
          WHERE v.replaced IS NULL AND (SELECT count(*) FROM claim_parties WHERE version = v.number) = 0
          AND json_array_length(b.json, '$.actors') + json_array_length(b.json, '$.recipients') > 0`,
    problem: (id) => `Claim ${id} has parties by which it is not found`,
  },
  ...LEVELS.map((table) => ({
    sql: `SELECT DISTINCT document AS id FROM ${table} WHERE document NOT IN (SELECT document FROM reprints)`,
    problem: (id: string) => `Document number ${id} is looked for among reprints (${table}) and is in no group of them`,
  })),
]
