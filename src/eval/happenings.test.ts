import { describe, expect, it } from 'vitest'
import type { Claim } from '../model/claim.ts'
import { fakeClaim } from './fake-claim.ts'
import { fakes, place } from './fakes.ts'
import { readChains } from './meantime-chains.ts'
import { evaluate } from './tasks.ts'
import { isDyadBroken, isMonthApart } from './unlikely-happenings.ts'

/** Reads "Peru aided Chile" as AID by Peru to Chile; any other text as nothing. */
const deps = fakes((doc) => {
  const at = /(\w+) (aided|accused) (\w+)/.exec(doc.text)
  if (!at) return {}
  const [, actor, verb, recipient] = at as unknown as [string, string, string, string]
  const claim = fakeClaim(doc.text, verb === 'aided' ? 'AID' : 'ACCUSE', {
    actor: [actor.slice(0, 3), actor],
    recipient: [recipient.slice(0, 3), recipient],
  })
  const event = { ...claim.event, trigger: place(doc.text, verb), frame: `${verb}#1` }
  return { claims: [{ ...claim, id: `c_${doc.meta.id}`, document: doc.meta.id ?? '', event } as Claim] }
})

describe('eval happenings', () => {
  it('scores reports by the happenings that they name', () => {
    const line = (text: string, date: string, name: string) => JSON.stringify({ text, date, happenings: { AID: name } })
    const text = [
      line('Peru aided Chile', '2024-03-04', 'a'),
      line('Peru aided Chile', '2024-03-05', 'a'),
      line('Peru aided Chile', '2024-06-05', 'b'),
      line('Peru aided Cuba', '2024-03-04', 'c'),
      line('Peru accused Cuba', '2024-03-04', 'c'),
    ].join('\n')
    const { figures, counts, misses } = evaluate('happenings', [{ path: 'a.jsonl', text }], deps, { misses: 3 })
    expect(figures).toMatchObject({ conll: 1, bcubed: { f1: 1 } })
    expect(counts).toMatchObject({ mentions: 5, covered: 4, chains: 3, chainsAcrossDocuments: 1, happenings: 4 })
    expect(counts).toMatchObject({ dyadsJoined: 0, monthsJoined: 0 })
    expect(misses).toEqual([])
  })

  it('names the line that it cannot read', () => {
    const score = (text: string) => evaluate('happenings', [{ path: 'a.jsonl', text }], deps)
    expect(() => score('{"text":"x","date":"May"}')).toThrow('Cannot read line 1 of "a.jsonl": "date" is no day')
    expect(() => score('{"text":"x","date":"2024-03-04","happenings":{"HELP":"a"}}')).toThrow('"HELP" is no event type')
  })

  it('scores the mentions of MEANTIME that a claim covers, by chains across documents', () => {
    const article = (words: readonly string[], chain: string) => {
      const tokens = words
        .map((form, i) => `<token number="${i}" sentence="0" t_id="${i + 1}">${form}</token>`)
        .join('')
      const created = '<TIMEX3 functionInDocument="CREATION_TIME" m_id="9" type="DATE" value="2024-03-04"></TIMEX3>'
      const mention = (id: number, at: number) =>
        `<EVENT_MENTION certainty="CERTAIN" m_id="${id}" pred=""><token_anchor t_id="${at}"/></EVENT_MENTION>`
      const chained = `<EVENT TAG_DESCRIPTOR="x" class="OTHER" instance_id="${chain}" m_id="7"/>`
      const refers = '<REFERS_TO r_id="1"><source m_id="1"/><target m_id="7"/></REFERS_TO>'
      return `<Document>${tokens}${created}${mention(1, 2)}${mention(2, 3)}${chained}${refers}</Document>`
    }
    const files = [
      { path: 'cross-doc/a.xml', text: article(['Peru', 'aided', 'Chile'], 'OTH1') },
      { path: 'cross-doc/b.xml', text: article(['Peru', 'aided', 'Chile'], 'OTH1') },
      { path: 'intra/a.xml', text: article(['Peru', 'aided', 'Chile'], 'other') },
    ]
    expect([...readChains(files[0]!.text)]).toEqual([['1', 'OTH1']])
    const { figures, counts } = evaluate('happenings', files, deps)
    expect(counts).toMatchObject({ mentions: 4, covered: 2, chains: 1, chainsAcrossDocuments: 1 })
    expect(figures).toMatchObject({ bcubed: { f1: 1 } })
  })
})

describe('unlikely happenings', () => {
  const claim = (actor: string, recipient: string | null, published: string) => ({
    claim: fakeClaim('Peru aided Chile', 'AID', {
      actor: [actor, 'Peru'],
      ...(recipient === null ? {} : { recipient: [recipient, 'Chile'] as const }),
    }),
    published,
  })

  it('are those of two dyads, or of dates a month apart', () => {
    const peru = claim('PER', 'CHL', '2024-03-01')
    expect(isDyadBroken([peru, claim('PER', 'CUB', '2024-03-01')])).toBe(true)
    expect(isDyadBroken([peru, claim('CHL', 'PER', '2024-03-01')])).toBe(true)
    expect(isDyadBroken([peru, claim('PER', null, '2024-03-01')])).toBe(false)
    expect(isMonthApart([peru, claim('PER', 'CHL', '2024-03-28')])).toBe(false)
    expect(isMonthApart([peru, claim('PER', 'CHL', '2024-03-29')])).toBe(true)
  })
})
