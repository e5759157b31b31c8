import { ask } from '../api/client.ts'
import { place } from '../route/router.svelte.ts'
import { TOUR } from './steps.ts'
import { backward, onward, readTour, type TourState, writeTour } from './tour-state.ts'

const KEY = 'chancery-tour'

/** The tour over the sample record, as far as the reader has come in this window. */
class Tour {
  #state = $state.raw<TourState | null>(readTour(sessionStorage.getItem(KEY), TOUR.length))
  /** Why the present step has no page, where it has none. */
  problem = $state<string | null>(null)
  /** Path and search that the present step leads to; null until the record has said. */
  address = $state<string | null>(null)

  get state(): TourState | null {
    return this.#state
  }

  get isOn(): boolean {
    return this.#state?.state === 'on'
  }

  /** Begins it, or takes it up where it was left. */
  readonly start = (): void => {
    this.#set({ state: 'on', step: this.#state?.state === 'left' ? this.#state.step : 0 })
    void this.show()
  }

  readonly next = (): void => {
    if (this.#state === null) return
    this.#set(onward(this.#state, TOUR.length))
    if (this.isOn) void this.show()
  }

  readonly back = (): void => {
    if (this.#state === null) return
    this.#set(backward(this.#state))
    void this.show()
  }

  /** Leaves it: what is left can be taken up again. */
  readonly leave = (): void => {
    if (this.#state !== null) this.#set({ ...this.#state, state: 'left' })
  }

  /** Finds the page of the present step and goes there. */
  async show(): Promise<void> {
    const step = this.#state?.step ?? 0
    this.problem = null
    this.address = null
    try {
      const address = await TOUR[step]!.path(ask)
      if (this.#state?.step !== step) return
      if (address === null) this.problem = 'The record does not have this part of the sample.'
      else {
        this.address = address
        if (`${place.path}${place.search}` !== address) place.go(address)
      }
    } catch (error) {
      if (this.#state?.step === step) this.problem = (error as Error).message
    }
  }

  #set(state: TourState): void {
    this.#state = state
    sessionStorage.setItem(KEY, writeTour(state))
  }
}

export const tour = new Tour()
