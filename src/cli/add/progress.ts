import { MultiBar, type SingleBar } from 'cli-progress'
import { grouped } from '../../formats/grouped.ts'
import { itemsOf, type Tally } from '../../jobs/add/tally.ts'

/** Shows how far a run is, on a terminal only, and keeps messages apart from it. */
export interface Progress {
  update(offset: number, tally: Tally): void
  /** Prints a message above the line of progress. */
  say(message: string): void
  stop(): void
}

/**
 * Progress by bytes of the inputs that lie behind, with documents a second and the time left.
 *
 * @param bytes of all inputs; 0 where unknown, as of standard input: then no time left is shown
 */
export function progressBar(stream: NodeJS.WriteStream, bytes: number, say: (message: string) => void): Progress {
  if (stream.isTTY !== true) return { update() {}, say, stop() {} }
  const bars = new MultiBar({
    stream,
    format: `${bytes > 0 ? '{bar} {percentage} % | ' : ''}{items} documents | {rate}/s${bytes > 0 ? ' | {left} left' : ''}{bad}`,
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
  })
  const start = performance.now()
  const bar: SingleBar = bars.create(Math.max(bytes, 1), 0, { items: 0, rate: '–', left: '–', bad: '' })
  return {
    update(offset, tally) {
      const seconds = (performance.now() - start) / 1000
      const { bad } = tally.documents
      bar.update(Math.min(offset, Math.max(bytes, 1)), {
        items: grouped(itemsOf(tally)),
        rate: seconds > 0 ? grouped(Math.round((itemsOf(tally) / seconds) * 10) / 10) : '–',
        left: offset > 0 ? clock((seconds * Math.max(0, bytes - offset)) / offset) : '–',
        bad: bad > 0 ? ` | ${grouped(bad)} bad` : '',
      })
    },
    say: (message) => bars.log(`${message}\n`),
    stop: () => bars.stop(),
  }
}

/** Seconds as "2:05" or "1:02:05". */
export function clock(seconds: number): string {
  const whole = Math.round(seconds)
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const tail = `${String(rest).padStart(2, '0')}`
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`
}
