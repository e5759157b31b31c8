import { f1, newCounts, percent, share } from './counts.ts'
import type { Table } from './task.ts'

/** Which answer was given where which was wanted. */
export class Confusion {
  readonly #cells = new Map<string, Map<string, number>>()

  add(wanted: string, got: string): void {
    const row = this.#cells.get(wanted) ?? new Map<string, number>()
    this.#cells.set(wanted, row.set(got, (row.get(got) ?? 0) + 1))
  }

  accuracy(): number {
    let right = 0
    let all = 0
    for (const [wanted, row] of this.#cells) {
      right += row.get(wanted) ?? 0
      for (const count of row.values()) all += count
    }
    return share(right, all)
  }

  /** Mean F1 over the answers that were wanted at least once. */
  macroF1(): number {
    const labels = [...this.#cells.keys()]
    return share(
      labels.reduce((sum, label) => sum + f1(this.#counts(label)), 0),
      labels.length,
    )
  }

  /** A row for each wanted answer, a column for each given one, and its F1. */
  table(title: string): Table {
    const labels = [...this.#cells.keys()].sort()
    const answers = [...new Set([...labels, ...[...this.#cells.values()].flatMap((row) => [...row.keys()])])].sort()
    const row = (label: string) => answers.map((answer) => `${this.#cells.get(label)?.get(answer) ?? 0}`)
    return {
      title,
      head: [...answers, 'F1'],
      rows: [
        ...labels.map((label) => [label, ...row(label), percent(f1(this.#counts(label)))]),
        ['accuracy', ...answers.map(() => ''), percent(this.accuracy())],
      ],
    }
  }

  #counts(label: string) {
    const counts = newCounts()
    for (const [wanted, row] of this.#cells) {
      counts.found += row.get(label) ?? 0
      if (wanted !== label) continue
      counts.right += row.get(label) ?? 0
      for (const count of row.values()) counts.gold += count
    }
    return counts
  }
}
