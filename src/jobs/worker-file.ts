import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packageData } from '../resources/node.ts'

/** Where the build puts what a thread runs; the same from a build and, in tests, from the sources. */
export function workerFile(name: 'read-worker' | 'export-worker' | 'answer-worker'): string {
  return pathToFileURL(join(packageData(), '..', 'dist', `${name}.js`)).href
}
