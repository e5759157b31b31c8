import type { IntakePage, IntakeRun, NewIntake } from '../../../src/server/contract.ts'
import { send } from '../../api/client.ts'
import { isActive, type Sample, sampled } from '../../intake/progress.ts'
import { listenToRuns } from '../../intake/run-events.ts'

/** The runs of the desk as they go on. It listens only while one does. */
export class Runs {
  #told = $state.raw<ReadonlyMap<number, IntakeRun>>(new Map())
  #samples = $state.raw<ReadonlyMap<number, readonly Sample[]>>(new Map())
  /** How to go on with what was begun on this page. */
  readonly #again = new Map<number, () => Promise<IntakeRun>>()
  /** Runs that another goes on with. */
  readonly #continued = new Set<number>()
  #close: (() => void) | null = null
  readonly #changed: () => void

  /** @param changed told when a run begins or ends, so that the list is asked for again */
  constructor(changed: () => void) {
    this.#changed = changed
  }

  /** Runs of the record's log with what is known of them by now, the newest first. */
  with(page: IntakePage['items']): readonly IntakeRun[] {
    const logged = page.map((run) => this.#told.get(run.run) ?? run)
    const first = page[0]?.run ?? 0
    const newer = [...this.#told.values()].filter(({ run }) => run > first).sort((a, b) => b.run - a.run)
    return [...newer, ...logged]
  }

  samplesOf({ run }: IntakeRun): readonly Sample[] {
    return this.#samples.get(run) ?? []
  }

  /** Listens where one of the runs goes on. */
  watch(page: IntakePage['items']): void {
    if (page.some(isActive)) this.#listen()
  }

  /** Adds files. @throws as `send` does */
  async addFiles(files: readonly File[]): Promise<void> {
    await this.#begin(() => {
      const form = new FormData()
      for (const file of files) form.append('file', file)
      return send<IntakeRun>('POST', '/api/intake', form)
    })
  }

  /** Adds what is at an address. @throws as `send` does */
  async addAddress(address: NewIntake): Promise<void> {
    await this.#begin(() => send<IntakeRun>('POST', '/api/intake', address))
  }

  /** Stops a run: what it kept stays. @throws as `send` does */
  async stop({ run }: IntakeRun): Promise<void> {
    this.#heard(await send<IntakeRun>('DELETE', `/api/intake/${run}`))
  }

  /** Whether what a run was adding is still at hand. */
  canGoOn({ run, state }: IntakeRun): boolean {
    return state === 'stopped' && this.#again.has(run)
  }

  isContinued({ run }: IntakeRun): boolean {
    return this.#continued.has(run)
  }

  /** Adds again what a run was adding; what it has done is passed over. @throws as `send` does */
  async goOn({ run }: IntakeRun): Promise<void> {
    const again = this.#again.get(run)
    this.#again.delete(run)
    this.#continued.add(run)
    if (again !== undefined) await this.#begin(again)
  }

  close(): void {
    this.#close?.()
    this.#close = null
  }

  async #begin(work: () => Promise<IntakeRun>): Promise<void> {
    const run = await work()
    this.#again.set(run.run, work)
    this.#heard(run)
    this.#listen()
    this.#changed()
  }

  #listen(): void {
    this.#close ??= listenToRuns({ run: (run) => this.#heard(run), connected: () => this.#changed() })
  }

  #heard(run: IntakeRun): void {
    const before = this.#told.get(run.run)
    this.#told = new Map(this.#told).set(run.run, run)
    const samples = sampled(this.#samples.get(run.run) ?? [], { at: Date.now(), words: run.words })
    this.#samples = new Map(this.#samples).set(run.run, samples)
    if (isActive(run)) return
    if (before === undefined || isActive(before)) this.#changed()
    if (![...this.#told.values()].some(isActive)) this.close()
  }
}
