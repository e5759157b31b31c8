import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clean } from '../formats/clean.ts'
import type { NamedFile } from '../intake/file-source.ts'

const LONGEST_NAME = 200

/** Files that came with a request, on disk. */
export interface Uploads {
  readonly files: readonly NamedFile[]
  readonly bytes: number
  /** Takes them away; called once. */
  remove(): Promise<void>
}

/**
 * Writes the files of a request to a folder of their own that only this user can read: intake wants some on disk, and a
 * run may begin long after the request is answered. What they are called decides nothing about where they lie.
 */
export async function upload(files: readonly File[]): Promise<Uploads> {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-handed-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const named: NamedFile[] = []
    for (const [at, file] of files.entries()) named.push(await writeOne(file, join(folder, String(at))))
    return { files: named, bytes: named.reduce((sum, { size }) => sum + size, 0), remove }
  } catch (error) {
    await remove()
    throw error
  }
}

async function writeOne(upload: File, file: string): Promise<NamedFile> {
  const bytes = Buffer.from(await upload.arrayBuffer())
  await writeFile(file, bytes, { mode: 0o600 })
  const name = shownName(upload.name)
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  return { file, name, place: `dropped:${name}`, version, size: bytes.length }
}

/** The last part of the name of a file that was sent, as it can be shown. */
export function shownName(sent: string): string {
  const last = clean(sent.split(/[/\\]/).at(-1) ?? '').trim()
  return last === '' ? 'a file' : last.slice(-LONGEST_NAME)
}
