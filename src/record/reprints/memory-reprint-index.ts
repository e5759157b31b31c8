import type { ReprintCandidate, ReprintEntry, ReprintIndex } from './reprint-index.ts'
import { LEAST_BANDS } from './signature.ts'

/** An index in memory: for sets that are looked at once, and for tests. */
export class MemoryReprintIndex implements ReprintIndex {
  readonly #entries = new Map<string, ReprintEntry>()
  readonly #groups = new Map<string, Set<string>>()
  readonly #bands = new Map<number, string[]>()

  groupOf(document: string): string | null {
    return this.#entries.get(document)?.group ?? null
  }

  candidates(bands: readonly number[]): readonly ReprintCandidate[] {
    const shared = new Map<string, number>()
    for (const band of bands)
      for (const document of this.#bands.get(band) ?? []) shared.set(document, (shared.get(document) ?? 0) + 1)
    return [...shared]
      .filter(([, count]) => count >= LEAST_BANDS)
      .map(([document]) => ({ document, group: this.#entry(document).group }))
  }

  shingles(document: string): Uint32Array {
    return this.#entry(document).shingles
  }

  put(entry: ReprintEntry): void {
    this.#entries.set(entry.document, entry)
    this.#join(entry.document, entry.group)
    for (const band of entry.bands) {
      const documents = this.#bands.get(band)
      if (documents) documents.push(entry.document)
      else this.#bands.set(band, [entry.document])
    }
  }

  regroup(groups: readonly string[], into: string): void {
    for (const group of groups) {
      if (group === into) continue
      for (const document of this.members(group)) {
        this.#entries.set(document, { ...this.#entry(document), group: into })
        this.#join(document, into)
      }
      this.#groups.delete(group)
    }
  }

  members(group: string): readonly string[] {
    return [...(this.#groups.get(group) ?? [])].sort()
  }

  remove(document: string): void {
    const { group, bands } = this.#entry(document)
    for (const band of bands) {
      const rest = this.#bands.get(band)!.filter((other) => other !== document)
      if (rest.length > 0) this.#bands.set(band, rest)
      else this.#bands.delete(band)
    }
    this.#entries.delete(document)
    const members = this.#groups.get(group)!
    members.delete(document)
    if (members.size === 0) this.#groups.delete(group)
  }

  #join(document: string, group: string): void {
    const members = this.#groups.get(group)
    if (members) members.add(document)
    else this.#groups.set(group, new Set([document]))
  }

  #entry(document: string): ReprintEntry {
    const entry = this.#entries.get(document)
    if (!entry) throw new Error(`Cannot find "${document}" among the reprints: it was never put there`)
    return entry
  }
}
