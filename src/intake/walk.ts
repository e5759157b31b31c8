import { readdir, realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileSource } from './file-source.ts'
import type { IntakeRun } from './intake-run.ts'
import type { Flaw } from './outcome.ts'
import { keyOf, type Source } from './source.ts'
import { reasonOf, Unreadable } from './unreadable.ts'

/** A page saved whole keeps its pictures and scripts in a folder beside it: "Story.html", "Story_files/". */
const SAVED_PAGE_FOLDER = /^(.+)_files$/

/**
 * The files under a path: itself, or of a folder all in it and in its folders, in the order of their names by code unit.
 * Hidden files and what browsers save beside a page are passed over. What cannot be read is a flaw, and the rest goes on.
 */
export async function* filesUnder(path: string, run: IntakeRun): AsyncGenerator<Source | Flaw> {
  yield* visit(path, [], run)
}

async function* visit(path: string, above: readonly string[], run: IntakeRun): AsyncGenerator<Source | Flaw> {
  try {
    const info = await stat(path)
    if (info.isDirectory()) yield* folder(path, above, run)
    else if (info.isFile()) yield fileSource(path, resolve(path), info, run)
    else throw new Unreadable('it is neither a file nor a folder')
  } catch (error) {
    yield flawOf(path, error)
  }
}

async function* folder(path: string, above: readonly string[], run: IntakeRun): AsyncGenerator<Source | Flaw> {
  const real = await realpath(path)
  if (above.includes(real)) throw new Unreadable('its symbolic link leads back to a folder that holds it')
  const names = await readdir(path)
  for (const name of taken(names)) yield* visit(join(path, name), [...above, real], run)
}

function taken(names: readonly string[]): readonly string[] {
  const all = new Set(names)
  const beside = (name: string) => {
    const page = SAVED_PAGE_FOLDER.exec(name)?.[1]
    return page !== undefined && (all.has(`${page}.html`) || all.has(`${page}.htm`))
  }
  return names.filter((name) => !name.startsWith('.') && !beside(name)).sort((a, b) => (a < b ? -1 : 1))
}

function flawOf(path: string, error: unknown): Flaw {
  const place = `file:${resolve(path)}`
  return { kind: 'flaw', key: keyOf({ place }, 'unread'), name: `"${path}"`, reason: reasonOf(error) }
}
