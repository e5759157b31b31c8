import type { ClaimsPage, HappeningsPage, ReprintsPage, ReprintView } from '../../src/server/contract.ts'
import type { Target } from './find-target.ts'

/** Asks the desk's API, as `ask` of the client does. */
export type Ask = <T>(path: string, query?: Readonly<Record<string, string | number>>) => Promise<T>

/** A step of the tour over the sample record: two sentences, a page and the place on it that they speak of. */
export interface TourStep {
  readonly title: string
  readonly text: string
  /** The page's path. Ids come from what was read and how, so it asks the record for them; null where it has none such. */
  readonly path: (ask: Ask) => Promise<string | null>
  readonly target: Target
}

const PAIR = 'CHN,TZA'

export const TOUR: readonly TourStep[] = [
  {
    title: 'Promised, and delivered',
    text:
      'The ledger keeps what China promised Tanzania apart from what was delivered. Of the locomotives that came in ' +
      'November 1971 one paper counts 25 and another 30: both figures stand, each with who says so.',
    path: async () => '/ledger/CHN/TZA',
    target: { all: ['locomotive', '25', '30'] },
  },
  {
    title: 'Said, and denied',
    text:
      'Diplomats in Nairobi say that rifles came with the rails; Tanzania’s foreign ministry denies it. Chancery takes no ' +
      'side: it keeps who asserts, who denies, and how many reports do not come from one another.',
    path: async (ask) => {
      const { items } = await ask<HappeningsPage>('/api/happenings', { between: PAIR, denied: 1 })
      const denied = items.find((happening) => happening.denied)
      return denied === undefined ? null : `/happenings/${denied.id}`
    },
    target: { all: ['assert', 'deny', 'foreign ministry'] },
  },
  {
    title: 'A reprint whose words drifted',
    text:
      'Three papers carry one text, so it counts as one report. On the way the minister who “said” something came to have ' +
      '“admitted” it, and an “alleged” was lost.',
    path: async (ask) => {
      const { items } = await ask<ReprintsPage>('/api/reprints')
      for (const { group } of items) {
        const { drift } = await ask<ReprintView>(`/api/reprints/${group}`)
        if (drift.some(({ to }) => to?.exact.toLowerCase() === 'admitted')) return `/reprints/${group}`
      }
      return null
    },
    target: { all: ['admitted', 'said', 'first'] },
  },
  {
    title: 'One voice in a whole article',
    text:
      'Nearly all that this article tells is said by one person, the American Secretary of Commerce. Each passage is tinted ' +
      'by who speaks, and what nobody but the writer says is marked as such.',
    path: async (ask) => {
      const { items } = await ask<ClaimsPage>('/api/claims', { source: 'Juanita Kreps', limit: 1 })
      return items[0] === undefined ? null : `/documents/${items[0].document.id}`
    },
    target: { all: ['Juanita Kreps', 'attributed words'] },
  },
  {
    title: 'Check it yourself',
    text:
      'Whatever was read can be accepted, rejected or set right here, by keyboard alone: press ? for the keys. From any ' +
      'relation a brief can then be printed in which every sentence names its source.',
    path: async () => `/review?between=${encodeURIComponent(PAIR)}`,
    target: { selector: '[data-tour="decide"]' },
  },
]
