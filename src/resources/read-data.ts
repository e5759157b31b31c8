/**
 * Reads a data file by its name under `data/`, such as `en/events.tsv`. Where it comes from (a folder, a server, a map
 * in memory) is the caller's business.
 */
export type ReadData = (name: string) => Promise<Uint8Array>

/** A data file as text. @throws Error where it is not UTF-8, naming it. */
export async function readText(readData: ReadData, name: string): Promise<string> {
  const bytes = await readData(name)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error(`Cannot read the data file "${name}": it is not UTF-8 text`)
  }
}
