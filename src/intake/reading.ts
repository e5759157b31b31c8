import type { Fetcher } from './http/fetcher.ts'
import { type IntakeOptions, LIMITS } from './intake-options.ts'
import type { Reading } from './intake-run.ts'
import { readSource } from './read-source.ts'
import { readUrl } from './read-url.ts'

/** How intake reads files and pages: all pages through one fetcher, which is loaded when the first URL comes. */
export function newReading(options: IntakeOptions): Reading {
  let fetcher: Promise<Fetcher> | undefined
  const limits = { ...LIMITS, ...options.limits }
  const asked = new Set<string>()
  const load = () => {
    fetcher ??= import('./http/fetcher-of.ts').then(({ fetcherOf }) => fetcherOf(options, limits))
    return fetcher
  }
  return { read: readSource, readUrl: (url, found, run) => readUrl(url, found, run, load, asked) }
}
