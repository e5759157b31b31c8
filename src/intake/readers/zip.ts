import type { Entry, ZipFile } from 'yauzl'
import { megabytes } from '../chunks.ts'
import type { IntakeRun } from '../intake-run.ts'
import type { Outcome } from '../outcome.ts'
import type { Opened } from '../reader.ts'
import { keyOf, plainSource, type Source } from '../source.ts'
import { reasonOf, Unreadable } from '../unreadable.ts'

const UNSUSPECTED = 1024 * 1024
const ENCRYPTED = 1
/** Members by which office documents and e-books are known. */
const OFFICE = new Set(['[Content_Types].xml', 'mimetype'])

/**
 * The members of a .zip, each read as what it is, in the order of its list. Hidden ones are passed over. How many members,
 * how large and how packed they may be is limited before anything is unpacked, and again while it is.
 */
export async function* readZip(opened: Opened, run: IntakeRun): AsyncGenerator<Outcome> {
  if (opened.depth >= run.limits.depth) throw new Unreadable(`it lies in more than ${run.limits.depth} archives`)
  const zip = await openZip(opened, run)
  try {
    const members = await membersOf(zip, run)
    if (members.length === 0) throw new Unreadable('it is a .zip that holds no files')
    for (const member of members) {
      if (opened.file !== null && opened.depth === 0) run.progress.within = member.entry.relativeOffsetOfLocalHeader
      yield* readMember(zip, member, opened, run)
    }
    if (opened.file !== null && opened.depth === 0) run.progress.within = opened.size ?? 0
  } finally {
    zip.close()
  }
}

interface Member {
  readonly name: string
  readonly entry: Entry
}

async function openZip(opened: Opened, run: IntakeRun): Promise<ZipFile> {
  const { fromBufferPromise, openPromise } = (await import('yauzl')).default
  const options = { autoClose: false, decodeStrings: false }
  try {
    if (opened.file === null) return await fromBufferPromise(Buffer.from(await opened.bytes()), options)
    await opened.chunks[Symbol.asyncIterator]().return?.()
    run.progress.within = 0
    return await openPromise(opened.file, options)
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable(`it is a .zip that is cut off or broken (${reasonOf(error)})`)
  }
}

/** The files in a .zip. @throws Unreadable where there are too many, or they unpack to too much */
async function membersOf(zip: ZipFile, { limits }: IntakeRun): Promise<readonly Member[]> {
  const { getFileNameLowLevel } = (await import('yauzl')).default
  if (zip.entryCount > limits.zipMembers)
    throw new Unreadable(`it is a .zip of ${zip.entryCount} files, wanted at most ${limits.zipMembers}`)
  const members: Member[] = []
  let packed = 0
  let unpacked = 0
  try {
    for await (const entry of zip.eachEntry()) {
      const raw = entry.fileName as unknown as Buffer
      const name = getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false)
      packed += entry.compressedSize
      unpacked += entry.uncompressedSize
      members.push({ name, entry })
    }
  } catch (error) {
    throw new Unreadable(`it is a .zip whose list of files is broken (${reasonOf(error)})`)
  }
  if (members.some(({ name }) => OFFICE.has(name)))
    throw new Unreadable('it is an office document or e-book; wanted text, HTML or PDF')
  if (unpacked > limits.zipBytes)
    throw new Unreadable(`it unpacks to ${megabytes(unpacked)}, wanted at most ${megabytes(limits.zipBytes)}`)
  if (unpacked > UNSUSPECTED && unpacked > packed * limits.ratio)
    throw new Unreadable(`it unpacks to more than ${limits.ratio} times its size: a .zip bomb`)
  return members.filter(({ name }) => !isHidden(name))
}

function isHidden(name: string): boolean {
  return name.endsWith('/') || name.split('/').some((part) => /^\.[^.]/.test(part) || part === '__MACOSX')
}

async function* readMember(zip: ZipFile, member: Member, opened: Opened, run: IntakeRun): AsyncGenerator<Outcome> {
  const { entry } = member
  const source = plainSource({
    name: `${opened.name} (member "${member.name}")`,
    place: `${opened.place}!${member.name}`,
    version: `${entry.crc32.toString(16)}-${entry.uncompressedSize}`,
    path: member.name,
    size: entry.uncompressedSize,
    found: opened.found,
    seen: opened.seen,
    depth: opened.depth + 1,
    open: () => unpack(zip, entry, run),
  })
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) {
    yield flawOf(source, 'it is encrypted')
    return
  }
  yield* run.read(source)
}

async function* unpack(zip: ZipFile, entry: Entry, { limits }: IntakeRun): AsyncGenerator<Uint8Array> {
  const { uncompressedSize, compressedSize } = entry
  if (uncompressedSize > UNSUSPECTED && uncompressedSize > compressedSize * limits.ratio)
    throw new Unreadable(`it unpacks to more than ${limits.ratio} times its size`)
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) yield chunk as Uint8Array
  } catch (error) {
    throw new Unreadable(`it cannot be unpacked (${reasonOf(error)})`)
  }
}

function flawOf(source: Source, reason: string): Outcome {
  return { kind: 'flaw', key: keyOf(source, source.version ?? 'unread'), name: source.name, reason }
}
