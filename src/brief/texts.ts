import type { Claim } from '../model/claim.ts'
import type { Span } from '../model/span.ts'
import type { Database } from '../record/database.ts'

/** Texts of the documents that a brief tells of, all looked up at once. */
export class Texts {
  private readonly db: Database
  private readonly known: ReadonlyMap<string, string>
  private readonly sentences = new Map<string, Span>()

  /** @param documents their ids */
  constructor(db: Database, documents: readonly string[]) {
    this.db = db
    const rows = db.all<{ id: string; text: string }>(
      `SELECT d.id, t.text FROM json_each(?) asked JOIN documents d ON d.id = asked.value
       JOIN document_texts t ON t.document = d.number`,
      JSON.stringify(documents),
    )
    this.known = new Map(rows.map(({ id, text }) => [id, text]))
  }

  /** The words at a span of a claim's document. */
  words({ document }: Pick<Claim, 'document'>, { start, end }: Span): string {
    return this.of(document).slice(start, end)
  }

  /** Whether a claim's document has these words, in any case. */
  have({ document }: Pick<Claim, 'document'>, words: string): boolean {
    const text = this.of(document)
    return text.includes(words) || text.toLowerCase().includes(words.toLowerCase())
  }

  /**
   * The sentence that a claim stands in. Where another reading cuts the text otherwise than that of the claim, the words
   * of the claim alone.
   */
  sentence(claim: Claim): Span {
    const known = this.sentences.get(claim.id) ?? this.lookedUp(claim)
    this.sentences.set(claim.id, known)
    return known
  }

  private lookedUp({ document, sentence, evidence }: Claim): Span {
    const row = this.db.get<Span>(
      `SELECT s.start, s."end" FROM sentences s JOIN documents d ON d.number = s.document WHERE d.id = ? AND s.number = ?`,
      document,
      sentence,
    )
    const holds = row !== undefined && row.start <= evidence.start && evidence.end <= row.end
    return holds ? { start: row.start, end: row.end } : { start: evidence.start, end: evidence.end }
  }

  private of(document: string): string {
    return this.known.get(document)!
  }
}
