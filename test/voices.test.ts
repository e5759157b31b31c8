import { expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import { dataFrom } from '../src/resources/node.ts'

const reader = await createReader(dataFrom())

/** Every attribution of a text as "source | cue | content"; pieces of content are parted by "…". */
function voices(text: string): string[] {
  return reader.document(text, { date: '2024-02-19' }).attributions.map(({ source, cue, content }) => {
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ')
    return [source?.name ?? '-', cue ? text.slice(cue.span.start, cue.span.end) : '-', words].join(' | ')
  })
}

test.each([
  ['The minister said that the border would stay open.', ['minister | said | that the border would stay open']],
  ['"We will not sign," she told reporters.', ['she | told | "We will not sign,"']],
  ['The talks have failed, officials in Rome said.', ['officials in Rome | said | The talks have failed']],
  [
    'The plan called for help from Chad, three diplomats said on Monday.',
    ['diplomats | said | The plan called for help from Chad'],
  ],
  [
    'To save the harvest, the governor said, one must open the dam.',
    ['governor | said | To save the harvest … one must open the dam'],
  ],
  ['“It is over,” said Ann Lee, the envoy of Peru.', ['Ann Lee | said | “It is over,”']],
  ['According to the ministry, the ship has left.', ['ministry | According to | the ship has left']],
  [
    'The agency reported that the general had said the bridge was safe.',
    ['agency | reported | that the general had said the bridge was safe', 'general | had said | the bridge was safe'],
  ],
  // Of a relative clause the noun above it is the source, and no other clause its content.
  [
    'Chile published a report according to which Peru had shelled Bolivia.',
    ['a report | according to | Peru had shelled Bolivia'],
  ],
  ['Peace, the king often says, is hard work.', ['king | often says | Peace … is hard work']],
  // What became of a charge is told by the writer, and a deed with an object is nothing said.
  [
    'Finland said that Peru had hacked its parliament, a charge that the Peruvian embassy rejected.',
    ['Finland | said | that Peru had hacked its parliament'],
  ],
  ['Asked about reprisals, Berg said that Peru would shut the port.', ['Berg | said | that Peru would shut the port']],
  ['The senator called the treaty “a gift”.', ['senator | called | the treaty “a gift”']],
  ['Smithers testified in his own defence, claiming Chile deceived him.', ['Smithers | claiming | Chile deceived him']],
  [
    'Peru rejected the charge, yet a report later concluded proof supported Chile.',
    ['Peru | rejected | the charge', 'a report | later concluded | proof supported Chile'],
  ],
])('hears who says what in: %s', (text, wanted) => {
  expect(voices(text)).toEqual(expect.arrayContaining(wanted))
})

test.each([
  // What a speaker says of another's mind, silence or offers is the speaker's; what he says that another said has two voices.
  ['Ann Lee said she thinks that Peru will sign.', ['said']],
  ['Kenya said that Uganda plans to send troops.', ['said']],
  ['Kenya said that the envoy did not mention the raid.', ['said']],
  ['Kenya said that Uganda offered to send troops.', ['said']],
  ['Kenya said that Uganda claimed that Rwanda had fired.', ['said', 'claimed']],
  ['Kenya said that Uganda believed that Rwanda had fired.', ['said', 'believed']],
])('tells a second voice from a reported mind in: %s', (text, cues) => {
  expect(voices(text).map((voice) => voice.split(' | ')[1])).toEqual(cues)
})

const INTERVIEW = `The last inspector

Ann Lee counted missiles in Iraq for nine years. She spoke to us in Lima.

Did they trust you?

No. Iraq expelled two of my colleagues in the first week.

And later?

Later they were polite. France delivered new medicine to Iraq.

Would you go back?

Never.`

test('the answers of an interview are those of whom its opening names', () => {
  const { claims } = reader.read(INTERVIEW, { date: '2004-05-01' })
  const said = claims.filter(({ attribution }) => attribution.length > 0)
  expect(said.map(({ event, attribution }) => [event.type, attribution[0]?.source?.name, attribution[0]?.cue])).toEqual(
    [
      ['SANCTION', 'Ann Lee', null],
      ['AID', 'Ann Lee', null],
    ],
  )
})

test('answers that no name heads are those of the office whose briefing it is', () => {
  const talk = 'Q: Will Iraq pay?\nA: Iraq rejects the demand.\nQ: And Kuwait?\nA: Kuwait lent Iraq two ships.'
  const voices = (heading: string) => {
    const { claims } = reader.read(`${heading}\n${talk}`, { date: '2004-05-01' })
    return claims.flatMap(({ attribution }) => attribution.map(({ source }) => source?.name))
  }
  const ministry = 'Foreign Ministry of Iraq'
  expect(voices(`Regular press conference of the ${ministry}`)).toEqual([ministry, ministry])
  expect(voices('The ministry answers')).toEqual([])
})

test('someone of an office who is not named is anonymous; who holds it is not', () => {
  const kind = (text: string) => reader.document(text, {}).attributions[0]?.source?.kind
  expect(kind('A diplomat denied that Moldova had asked for weapons.')).toBe('anonymous')
  expect(kind('Russia shelled the town, a Ukrainian official said.')).toBe('anonymous')
  expect(kind('The Chadian foreign minister said that Niger had asked for rice.')).toBe('named')
})

test('who only wants is not heard to say it', () => {
  const wish = 'Russia wants to supply generators to Mali. The envoy said that Mali hopes for more.'
  const { claims, document } = reader.read(wish, { date: '2024-02-19' })
  expect(document.voices.map(({ name }) => name)).toEqual(['envoy'])
  expect(claims[0]).toMatchObject({ attribution: [] })
  const quoted = reader.read('“We will supply generators to Mali,” Russia hoped.', { date: '2024-02-19' })
  expect(quoted.document.voices).toHaveLength(1)
})

test('a clause about what stands before it reports nothing', () => {
  const text = 'They asked all the neighbours to the conference, but for Kosovo, which Serbia does not recognize.'
  expect(voices(text)).toEqual([])
})

test.each([
  // Who answers by a deed says nothing; the place from which a text was sent says nothing either.
  ['Bulgaria answered the same afternoon by expelling two Yugoslav envoys.', [[]]],
  ['MUSCAT: Iran expelled two Pakistani envoys.', [[]]],
  ['Mali: Niger expelled two Togolese envoys.', [['Mali']]],
  ['KEY EVENTS: Niger expelled two Togolese envoys.', [[]]],
  // What came before is added by the writer.
  ['Thailand said it would ban tea from Sri Lanka, a week after Sri Lanka banned Thai tyres.', [['Thailand'], []]],
])('who says what in: %s', (text, wanted) => {
  const { claims } = reader.read(text, { date: '2024-02-19' })
  expect(claims.map(({ attribution }) => attribution.map(({ source }) => source?.name))).toEqual(wanted)
})

test('a deed that is done to someone is nothing said', () => {
  expect(voices('Angola recalled its ambassador and suspended the training of Congolese troops.')).toEqual([])
  expect(voices("Chad's governor resigns, new governor sworn in")).toEqual([])
})

/** Every attribution of a text as "act | source | cue | content". */
function acts(text: string): string[] {
  const { attributions } = reader.document(text, { date: '2024-02-19' })
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return attributions.map(({ act, source, cue, content }) =>
    [act, source ? words(source.span) : '-', cue ? words(cue.span) : '-', content.map(words).join(' … ')].join(' | '),
  )
}

test.each([
  // A stance, an expectation or an aim is told of someone, whom nobody hears.
  ['Peru is expected to send troops to Chile.', ['wants | - | is expected | Peru … to send troops to Chile']],
  ['The raid was seen as an act of war.', ['wants | - | was seen | The raid … as an act of war']],
  ['Ann Lee, who opposes the treaty, left.', ['wants | who | opposes | the treaty']],
  ['The envoys met in Lima to discuss the raid.', ['wants | The envoys | to discuss | the raid']],
  ['The clown made fun of the queen.', ['wants | The clown | made fun of | the queen']],
  ['The king resented the treaty.', ['wants | The king | resented | the treaty']],
  [
    'The premier was outraged that Chad shelled the town.',
    ['wants | The premier | was outraged | that Chad shelled the town'],
  ],
  ['The lawyer cast himself as a victim.', ['wants | The lawyer | cast | himself as a victim']],
  ['The river seems to rise.', ['wants | - | seems | to rise']],
  // A text may forbid as people do; who does is no voice.
  ['The law bars Peru from selling arms to Chad.', ['wants | The law | bars | Peru from selling arms to Chad']],
  ['Peru bars the envoy from selling arms to Chad.', []],
  ['The guards made sure that the gate was shut.', []],
  ['The guards went on paying the rebels.', []],
  [
    'The mayor made a declaration that the port was free.',
    ['says | The mayor | made a declaration | that the port was free'],
  ],
  // What one is said to have judged is no second voice; what one is said to have denied, or told of another, is.
  ['Chad said that Togo praised the raid.', ['says | Chad | said | that Togo praised the raid']],
  [
    'Chad said that Togo denied the raid.',
    ['says | Chad | said | that Togo denied the raid', 'says | Togo | denied | the raid'],
  ],
  [
    'Chad said that Togo accused Benin of firing at a ship.',
    [
      'says | Chad | said | that Togo accused Benin of firing at a ship',
      'says | Togo | accused | Benin of firing at a ship',
    ],
  ],
  ['“They will answer to nobody,” Ann Lee said.', ['says | Ann Lee | said | “They will answer to nobody,”']],
])('tells who is heard from whose stance is told: %s', (text, wanted) => {
  expect(acts(text)).toEqual(wanted)
})

test('an expectation of nobody and a stance told of someone give no source to an event', () => {
  const text = 'Peru is expected to send troops to Chile. The law bars Peru from selling arms to Chad.'
  const { claims } = reader.read(text, { date: '2024-02-19' })
  expect(claims.flatMap(({ attribution }) => attribution)).toEqual([])
})

test('whoever is spoken of does not say it', () => {
  const text = 'Claiming the report on Peru was written to please Chile, Ann Lee walked out.'
  expect(
    reader.document(text, {}).attributions.filter(({ source }) => source?.span.start === text.indexOf('the report')),
  ).toEqual([])
})
