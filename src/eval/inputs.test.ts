import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { collect } from './inputs.ts'

/** A ZIP archive of one deflated file, without a checksum: nothing here reads it. */
function zip(name: string, text: string): Buffer {
  const packed = deflateRawSync(Buffer.from(text))
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(30 + name.length + packed.length, 16)
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end])
}

test('takes files, folders in order of their names, and what archives hold', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-'))
  mkdirSync(join(folder, 'inner'))
  writeFileSync(join(folder, 'inner', 'b.json'), '\uFEFF2')
  writeFileSync(join(folder, 'a.json'), '1')
  writeFileSync(join(folder, 'notes.md'), 'no')
  writeFileSync(join(folder, 'z.zip'), zip('c.json', '{"three": 3}'))
  const files = [...collect([folder, join(folder, 'a.json')], ['.json'])]
  expect(files.map(({ path, text }) => [path.slice(folder.length), text])).toEqual([
    ['/a.json', '1'],
    ['/inner/b.json', '2'],
    ['/z.zip/c.json', '{"three": 3}'],
    ['/a.json', '1'],
  ])
})

test('says what is not there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-'))
  writeFileSync(join(folder, 'broken.zip'), 'nothing')
  expect(() => [...collect([join(folder, 'x')], ['.json'])]).toThrow('there is no such file or folder')
  expect(() => [...collect([folder], ['.tml'])]).toThrow('it is no ZIP archive')
  mkdirSync(join(folder, 'empty'))
  expect(() => [...collect([join(folder, 'empty')], ['.tml'])]).toThrow('wanted .tml files')
})
