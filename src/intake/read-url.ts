import type { Found } from './found.ts'
import type { IntakeRun } from './intake-run.ts'
import type { Outcome } from './outcome.ts'
export async function* readUrl(url: string, _found: readonly Found[], _run: IntakeRun): AsyncGenerator<Outcome> {
  yield { kind: 'flaw', key: url, name: url, reason: 'later' }
}
