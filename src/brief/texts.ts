import type { Claim } from '../model/claim.ts'
import type { Span } from '../model/span.ts'
import type { FoundClaim } from '../record/ask/find-claims.ts'
import type { Database } from '../record/database.ts'
import { withStatedRoles } from './stated-roles.ts'

/** Texts of the documents that a brief tells of: what is known to be asked for is looked up at once, the rest when it is. */
export class Texts {
  private readonly db: Database
  private readonly known = new Map<string, string>()
  private readonly sentences = new Map<string, Span>()
  private readonly stated = new Map<FoundClaim, FoundClaim>()

  constructor(db: Database) {
    this.db = db
  }

  /** Looks up the texts of some documents. @param documents their ids */
  load(documents: readonly string[]): void {
    const unknown = [...new Set(documents)].filter((document) => !this.known.has(document))
    if (unknown.length === 0) return
    const rows = this.db.all<{ id: string; text: string }>(
      `SELECT d.id, t.text FROM json_each(?) asked JOIN documents d ON d.id = asked.value
       JOIN document_texts t ON t.document = d.number`,
      JSON.stringify(unknown),
    )
    for (const { id, text } of rows) this.known.set(id, text)
  }

  /** The words at a span of a claim's document. */
  words({ document }: Pick<Claim, 'document'>, { start, end }: Span): string {
    return this.of(document).slice(start, end)
  }

  /** A claim as it is put into words: of the offices that it names only those that its document has, see `withStatedRoles`. */
  asStated(found: FoundClaim): FoundClaim {
    const known = this.stated.get(found) ?? withStatedRoles(found, (words) => this.have(found.claim, words))
    this.stated.set(found, known)
    return known
  }

  /** Whether a claim's document has these words, in any case. */
  private have({ document }: Pick<Claim, 'document'>, words: string): boolean {
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
    if (!this.known.has(document)) this.load([document])
    return this.known.get(document)!
  }
}
