import { readdirSync, readFileSync, statSync } from 'node:fs'
import type { InputFile } from './task.ts'
import { unzip } from './zip.ts'

/**
 * Gathers the files of a set: each path is a file, a ZIP archive or a folder, of which all files with one of the endings
 * are taken, in order of their names. Files are read when they are reached.
 *
 * @throws Error where a path cannot be read, or nothing with one of the endings lies there
 */
export function* collect(paths: readonly string[], extensions: readonly string[]): Generator<InputFile> {
  const isWanted = (name: string) => extensions.some((extension) => name.endsWith(extension))
  for (const path of paths) {
    let count = 0
    for (const file of filesUnder(path)) {
      if (file.endsWith('.zip')) {
        for (const { name, bytes } of unzip(file, readFileSync(file)))
          if (isWanted(name) && ++count) yield { path: `${file}/${name}`, text: decode(bytes) }
      } else if (isWanted(file) && ++count) yield { path: file, text: decode(readFileSync(file)) }
    }
    if (count === 0) throw new Error(`Cannot score "${path}": wanted ${extensions.join(', ')} files, and none is there`)
  }
}

function filesUnder(path: string): string[] {
  const info = statSync(path, { throwIfNoEntry: false })
  if (!info) throw new Error(`Cannot read "${path}": there is no such file or folder`)
  if (!info.isDirectory()) return [path]
  const names = readdirSync(path).sort()
  return names.flatMap((name) => filesUnder(`${path.replace(/\/$/, '')}/${name}`))
}

/** Corpora are UTF-8; a byte order mark is no part of their text. Line ends stay: offsets count them. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
