import type { DocumentsPage, HappeningsPage, ReprintsPage } from '../../src/server/contract.ts'
import { PAGES } from '../../web/pages.ts'

/** An address for every page of the desk over the sample record, by the page's path: names in paths stand for what it holds. */
export async function addressesOf(url: string): Promise<Readonly<Record<string, string>>> {
  const ask = async <T>(path: string) => (await (await fetch(url + path)).json()) as T
  const [documents, happenings, reprints] = await Promise.all([
    ask<DocumentsPage>('/api/documents?limit=1'),
    ask<HappeningsPage>('/api/happenings?between=CHN,TZA&limit=1'),
    ask<ReprintsPage>('/api/reprints?limit=1'),
  ])
  const named: Readonly<Record<string, string>> = {
    '/search': '/search?q=locomotives',
    '/documents/:id': `/documents/${documents.items[0]!.id}`,
    '/happenings/:id': `/happenings/${happenings.items[0]!.id}`,
    '/relations/:a/:b': '/relations/CHN/TZA',
    '/ledger/:giver/:receiver': '/ledger/CHN/TZA',
    '/actors/:id': '/actors/CHN',
    '/reprints/:group': `/reprints/${reprints.items[0]!.group}`,
  }
  return Object.fromEntries(PAGES.map(({ path }) => [path, named[path] ?? path]))
}
