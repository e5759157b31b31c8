import { expect, test } from 'vitest'
import { textOf } from './charset.ts'

const FRENCH = 'Le ministère a déclaré à Bamako que l’accord serait signé en février, malgré les réserves exprimées.'

function windows1252(text: string): Uint8Array {
  return Buffer.from(text.replace(/’/g, '\u0092'), 'latin1')
}

test('a byte order mark decides', async () => {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(FRENCH, 'utf16le')])
  expect(await textOf(bytes, { charset: 'utf-8', encoding: 'windows-1252' })).toEqual({
    text: FRENCH,
    encoding: 'utf-16le',
  })
})

test('what a header or the page names is taken where the bytes agree', async () => {
  expect((await textOf(windows1252(FRENCH), { charset: 'windows-1252' })).text).toBe(FRENCH)
  expect((await textOf(windows1252(FRENCH), { within: 'ISO-8859-1' })).text).toBe(FRENCH)
  const cyrillic = Buffer.from([0xcc, 0xe0, 0xeb, 0xe8])
  expect((await textOf(cyrillic, { charset: 'windows-1251' })).text).toBe('Мали')
})

test('a header that the bytes belie is not believed', async () => {
  expect((await textOf(Buffer.from(FRENCH), { charset: 'iso-8859-1' })).text).toBe(FRENCH)
  expect((await textOf(windows1252(FRENCH), { charset: 'utf-8' })).text).toBe(FRENCH)
  expect((await textOf(Buffer.from(FRENCH), { charset: 'no-such-charset' })).text).toBe(FRENCH)
})

test('without a word of it statistics tell', async () => {
  expect(await textOf(windows1252(FRENCH))).toMatchObject({ text: FRENCH, encoding: 'windows-1252' })
  const russian = 'Министерство иностранных дел заявило, что посол прибыл в Бамако во вторник.'
  const bytes = Buffer.from([...russian].map((letter) => cp1251(letter)))
  expect((await textOf(bytes)).text).toBe(russian)
})

function cp1251(letter: string): number {
  const code = letter.codePointAt(0)!
  return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code
}

test('an encoding that the user names is kept to', async () => {
  expect((await textOf(Buffer.from('é'), { encoding: 'windows-1252' })).text).toBe('Ã©')
  await expect(textOf(Buffer.from([0xff]), { encoding: 'utf-8' })).rejects.toThrow('not text in the encoding "utf-8"')
})

test('a stray byte in a long page does not make it another language', async () => {
  const page = Buffer.concat([Buffer.from(FRENCH.repeat(50)), Buffer.from([0xff]), Buffer.from(FRENCH.repeat(50))])
  expect((await textOf(page, { charset: 'utf-8' })).text).toBe(`${FRENCH.repeat(50)}\ufffd${FRENCH.repeat(50)}`)
})

test('a long page that says UTF-8 and has a few letters of windows-1252 is that', async () => {
  const words = 'The minister said that the loan would be repaid in ten years, and that the first rate was due. '
  const page = Buffer.concat([Buffer.from(words.repeat(100)), windows1252('It’s André’s café. '), Buffer.from(words)])
  expect((await textOf(page, { charset: 'utf-8' })).text).toBe(`${words.repeat(100)}It’s André’s café. ${words}`)
})

test.each([
  [new Uint8Array([65, 66, 0, 67]), 'binary'],
  [new Uint8Array([65, 0xe2, 0x80]), 'byte 1 (0xE2) is not UTF-8'],
  [Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 31), 'binary'],
])('what is no text is said so', async (bytes, reason) => {
  await expect(textOf(bytes)).rejects.toThrow(reason)
})
