/** The files that were dropped, those in folders among them, in the order of their names. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  // Entries must be asked for at once: after a pause the browser forgets what was dropped.
  const entries = [...items].map((item) => item.webkitGetAsEntry?.() ?? null)
  const known = [...files]
  if (!entries.some((entry) => entry?.isDirectory)) return known
  const found = await Promise.all(entries.filter((entry) => entry !== null).map(filesUnder))
  return found.flat()
}

async function filesUnder(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile)
    return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))]
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const children: FileSystemEntry[] = []
  // A folder is read a hundred entries at a time, until none come.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (part.length === 0) break
    children.push(...part)
  }
  children.sort((a, b) => (a.name < b.name ? -1 : 1))
  const files: File[] = []
  for (const child of children) files.push(...(await filesUnder(child)))
  return files
}
