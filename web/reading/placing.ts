import { notePlaces } from './margin.ts'

/** Pixels between one note and the next. */
const GAP = 6

/** Where things stand beside a paragraph, in pixels from its top. */
export interface Places {
  /** Tops of its notes, in order. */
  readonly tops: readonly number[]
  /** Where the lowest note ends. */
  readonly bottom: number
  /** Rules beside the lines of sentences that the writer asserts alone. */
  readonly rules: readonly { readonly top: number; readonly height: number }[]
}

/** Finds where the notes and rules of a paragraph stand: each note beside its words. */
export function placesIn(row: HTMLElement): Places {
  const { top } = row.getBoundingClientRect()
  const notes = [...row.querySelectorAll<HTMLElement>('[data-note]')].map((note) => {
    // What is opened lies over the notes below it: the text does not make way.
    const head = note.querySelector<HTMLElement>('button')!
    const words = row.querySelector(`[data-claims~="${CSS.escape(note.dataset.note!)}"]`)
    return { wanted: (words?.getClientRects()[0]?.top ?? top) - top, height: head.offsetHeight }
  })
  const tops = notePlaces(notes, GAP)
  return {
    tops,
    bottom: notes.length === 0 ? 0 : tops.at(-1)! + notes.at(-1)!.height + GAP,
    rules: rulesIn(row, top),
  }
}

function rulesIn(row: HTMLElement, top: number): Places['rules'] {
  const sentences = new Map<string, { top: number; bottom: number }>()
  for (const piece of row.querySelectorAll<HTMLElement>('[data-alone]')) {
    for (const rect of piece.getClientRects()) {
      const known = sentences.get(piece.dataset.alone!)
      sentences.set(piece.dataset.alone!, {
        top: Math.min(known?.top ?? rect.top, rect.top),
        bottom: Math.max(known?.bottom ?? rect.bottom, rect.bottom),
      })
    }
  }
  return [...sentences.values()].map((each) => ({ top: each.top - top, height: each.bottom - each.top }))
}

/** A line from the words of a claim to its note, as an SVG path; '' where either is not shown. */
export function joinOf(row: HTMLElement, claim: string): string {
  const id = CSS.escape(claim)
  const words = [...(row.querySelector(`[data-claims~="${id}"]`)?.getClientRects() ?? [])].at(0)
  const note = row.querySelector(`[data-note="${id}"]`)?.getBoundingClientRect()
  const text = row.querySelector('[data-text]')?.getBoundingClientRect()
  if (!words || !note || !text || note.width === 0 || note.left < text.right) return ''
  const { left, top } = row.getBoundingClientRect()
  const [x, y] = [words.right - left, words.bottom - top]
  const turn = text.right - left + (note.left - text.right) / 2
  return `M${x} ${y}H${turn}V${note.top - top + 14}H${note.left - left}`
}
