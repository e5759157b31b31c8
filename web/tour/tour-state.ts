/** Where a reader is in the tour. `left` is a tour that can be taken up again at the same step. */
export interface TourState {
  readonly step: number
  readonly state: 'on' | 'left' | 'over'
}

/** What is kept of a tour as long as the window is open; null where nothing is, or it cannot be understood. */
export function readTour(kept: string | null, steps: number): TourState | null {
  const [, state, step] = /^(on|left|over) (\d+)$/.exec(kept ?? '') ?? []
  if (state === undefined || Number(step) >= steps) return null
  return { state: state as TourState['state'], step: Number(step) }
}

export function writeTour({ state, step }: TourState): string {
  return `${state} ${step}`
}

/** The tour one step on: over after the last. */
export function onward({ step }: TourState, steps: number): TourState {
  return step + 1 < steps ? { state: 'on', step: step + 1 } : { state: 'over', step: 0 }
}

/** The tour one step back; the first step stays. */
export function backward({ step }: TourState): TourState {
  return { state: 'on', step: Math.max(0, step - 1) }
}
