import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { Failure } from './exit.ts'

/**
 * Writes pieces to a file that stands at its path only once it is whole: a draft beside it until then.
 *
 * @throws Failure where the file cannot be written, naming it; nothing is left behind
 */
export async function fileOutput(path: string, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  const named = (error: unknown): never => {
    throw new Failure(`Cannot write "${path}": ${reason(error)}`)
  }
  const draft = `${path}.${process.pid}.draft`
  const file = await open(draft, 'wx').catch(named)
  try {
    for await (const piece of pieces) await file.appendFile(piece).catch(named)
    await finish(file).catch(named)
    await rename(draft, path).catch(named)
  } catch (error) {
    await file.close().catch(() => {
      // It is closed already; what went wrong before is what is told.
    })
    await rm(draft, { force: true })
    throw error
  }
}

async function finish(file: FileHandle): Promise<void> {
  await file.sync()
  await file.close()
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'its folder does not exist'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'permission is denied'
  if (code === 'EISDIR' || code === 'EEXIST') return 'it is a folder or in use, wanted a file'
  if (code === 'ENOSPC') return 'the disk is full'
  return message
}
