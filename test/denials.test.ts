import { expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import { dataFrom } from '../src/resources/node.ts'

const reader = await createReader(dataFrom())

/** What is denied in a text: "actor > recipient TYPE, says source < source". */
function denied(text: string): string[] {
  const side = (parties: readonly { readonly id: string }[]) => parties.map(({ id }) => id).join('+')
  return reader
    .read(text, { date: '2024-02-19' })
    .claims.filter(({ status }) => status.value === 'denied')
    .map(({ actors, recipients, event, attribution, evidence }) => {
      const says = attribution.map(({ source }) => source?.name ?? '-').join(' < ')
      return `${side(actors)} > ${side(recipients)} ${event.type}, says ${says}: ${evidence.exact}`
    })
}

const RAID = 'Peru accused Chile of shelling a village. '

test.each([
  // A deed that was told is told once more by who denies it, in whatever words he does.
  [`${RAID}Chile denied it.`, ['CHL > PER ASSAULT, says Chile: Chile denied it']],
  [
    `${RAID}The Chilean minister, Ann Lee, denied the charge.`,
    ['CHL > PER ASSAULT, says Ann Lee: The Chilean minister, Ann Lee, denied the charge'],
  ],
  [
    `${RAID}Chile has denied any part in the raid.`,
    ['CHL > PER ASSAULT, says Chile: Chile has denied any part in the raid'],
  ],
  [
    'Peru accused Chile of shelling a village, which Chile denied.',
    ['CHL > PER ASSAULT, says Chile: which Chile denied'],
  ],
  // A noun for a deed means a deed of its kind.
  [
    'Peru accused Chile of shelling a village. It said Chile had also expelled its envoy. Chile denied the shelling.',
    ['CHL > PER ASSAULT, says Chile: Chile denied the shelling'],
  ],
  // What another did is not denied by this one, and what is not denied is not.
  [`${RAID}Kenya denied it.`, []],
  [`${RAID}Chile would neither confirm nor deny it.`, []],
  // A denial that tells the deed itself needs no other.
  [
    `${RAID}Chile denied that it had killed anyone in Peru.`,
    ['CHL > PER-CVL ASSAULT, says Chile: that it had killed anyone in Peru'],
  ],
  // Who denies a deed that is nobody's in particular would have done it, to the people of who accuses him.
  [
    `${RAID}The Chilean army denied that anyone had been arrested.`,
    ['CHL > PER-CVL COERCE, says Chilean army: The Chilean army denied that anyone had been arrested'],
  ],
])('hears what is denied in: %s', (text, wanted) => {
  expect(denied(text)).toEqual(wanted)
})

test('a charge that names no deed of who denies it is rejected', () => {
  const { claims } = reader.read('Kenya denied the allegations of Uganda.')
  expect(claims.map(({ event, status }) => [event.type, status.value])).toContainEqual(['REJECT', 'happened'])
  expect(claims.filter(({ status }) => status.value === 'denied')).toEqual([])
})
