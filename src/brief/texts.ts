import type { Claim } from '../model/claim.ts'
import type { Span } from '../model/span.ts'
import type { Database } from '../record/database.ts'

/** Texts of the documents that a brief quotes, each looked up once. */
export class Texts {
  private readonly db: Database
  private readonly known = new Map<string, string>()

  constructor(db: Database) {
    this.db = db
  }

  /** The words at a span of a claim's document. */
  words({ document }: Pick<Claim, 'document'>, { start, end }: Span): string {
    return this.of(document).slice(start, end)
  }

  /** Whether a claim's document has these words, in any case. */
  have({ document }: Pick<Claim, 'document'>, words: string): boolean {
    return this.of(document).toLowerCase().includes(words.toLowerCase())
  }

  /**
   * The sentence that a claim stands in. Where another reading cuts the text otherwise than that of the claim, the words
   * of the claim alone.
   */
  sentence({ document, sentence, evidence }: Claim): Span {
    const row = this.db.get<Span>(
      `SELECT s.start, s."end" FROM sentences s JOIN documents d ON d.number = s.document WHERE d.id = ? AND s.number = ?`,
      document,
      sentence,
    )
    const holds = row !== undefined && row.start <= evidence.start && evidence.end <= row.end
    return holds ? { start: row.start, end: row.end } : { start: evidence.start, end: evidence.end }
  }

  private of(document: string): string {
    let text = this.known.get(document)
    if (text === undefined) {
      const sql = 'SELECT t.text FROM document_texts t JOIN documents d ON d.number = t.document WHERE d.id = ?'
      text = this.db.get<{ text: string }>(sql, document)!.text
      this.known.set(document, text)
    }
    return text
  }
}
