import { expect, test } from 'vitest'
import { documentIn, reasonsIn } from '../../../test/support/intake.ts'
import { linesAt, pdfOf } from '../../../test/support/pdf.ts'

const LEFT = [
  'Norway lent Iceland forty buses on',
  'Monday, the ministry of transport said,',
  'in a deal that both govern-',
  'ments had worked on for months. The',
  'Franco-',
  'Malian bank gave well-known terms.',
]
const RIGHT = [
  'The well-',
  'known bank declined to comment on',
  'the loan. Iceland confirmed it and said',
  'that it would be repaid in ten years.',
]

test('columns are read one after the other, and words parted by hyphens are made whole', async () => {
  const page = [
    ...linesAt(60, 800, ['Norway lends Iceland buses'], 20),
    ...linesAt(60, 740, LEFT),
    ...linesAt(320, 740, RIGHT),
  ]
  const { text } = await documentIn(pdfOf([page]))
  expect(text).toBe(
    'Norway lends Iceland buses\n\n' +
      'Norway lent Iceland forty buses on Monday, the ministry of transport said, in a deal that both governments had ' +
      'worked on for months. The Franco-Malian bank gave well-known terms.\n\n' +
      'The well-known bank declined to comment on the loan. Iceland confirmed it and said that it would be repaid in ten years.',
  )
})

test('a sentence that runs over a page goes on, and running heads are no text', async () => {
  const page = (number: number, lines: readonly string[]) => [
    ...linesAt(60, 810, ['The Daily Record, 19 February 2024'], 8),
    ...linesAt(60, 740, lines),
    ...linesAt(280, 40, [`Page ${number}`], 8),
  ]
  const { text } = await documentIn(
    pdfOf([
      page(1, ['Norway lent Iceland forty buses, and the ministry of transport', 'said on Monday that they would be']),
      page(2, ['delivered in March.', '', 'Iceland confirmed the loan.']),
      page(3, ['Peru accused Chile of piracy.']),
    ]),
  )
  expect(text).not.toMatch(/Page|Daily Record/)
  expect(text).toContain('said on Monday that they would be delivered in March.')
})

test('its title is taken, but not when the file was made', async () => {
  const pdf = pdfOf([linesAt(60, 780, ['OSLO, Feb 19 (Reuters) - Norway lent Iceland forty buses.'])], {
    title: 'Loan',
  })
  expect(await documentIn(pdf)).toMatchObject({
    title: 'Loan',
    published: '2024-02-19',
    origins: { title: 'pdf', published: 'dateline' },
  })
  const untitled = pdfOf([linesAt(60, 780, ['Norway lent Iceland forty buses.'])], { title: 'Microsoft Word - a.docx' })
  expect(await documentIn(untitled)).toMatchObject({ title: null, published: null })
})

const WHOLE = pdfOf([linesAt(60, 780, LEFT)])

test.each([
  ['cut off', WHOLE.subarray(0, WHOLE.length - 200), 'cut off: its end mark "%%EOF" is missing'],
  ['broken', Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\n%%EOF\n'), 'cut off or broken'],
  ['encrypted', pdfOf([linesAt(60, 780, LEFT)], { encrypted: true }), 'encrypted; wanted one without a password'],
  ['all images', pdfOf([[], []]), 'without a text layer, only images'],
])('a PDF that is %s is named', async (_, bytes, reason) => {
  const [given] = await reasonsIn(bytes)
  expect(given).toContain(reason)
})
