import type { Component } from 'svelte'

/** What every page is given: what stands for the names in its path. */
export interface PageProps {
  readonly params: Readonly<Record<string, string>>
}

/** A page: the path that leads to it (`:name` stands for one part), its title, and what shows it, loaded when it is gone to. */
export interface PageRoute {
  readonly path: string
  readonly title: string
  readonly load: () => Promise<{ readonly default: Component<PageProps> | Component<Record<string, never>> }>
}

/** Every page of the desk: its table of contents. */
export const PAGES: readonly PageRoute[] = [
  { path: '/', title: 'Chancery', load: () => import('./pages/home/Home.svelte') },
  { path: '/read', title: 'Read', load: () => import('./pages/read/Read.svelte') },
  { path: '/documents/:id', title: 'Document', load: () => import('./pages/document/Document.svelte') },
  { path: '/documents', title: 'Documents', load: () => import('./pages/documents/Documents.svelte') },
  { path: '/search', title: 'Search', load: () => import('./pages/search/Search.svelte') },
  { path: '/claims', title: 'Claims', load: () => import('./pages/claims/Claims.svelte') },
  { path: '/happenings', title: 'Happenings', load: () => import('./pages/happenings/Happenings.svelte') },
  { path: '/happenings/:id', title: 'Happening', load: () => import('./pages/happening/Happening.svelte') },
  { path: '/relations', title: 'Relations', load: () => import('./pages/relations/Relations.svelte') },
  { path: '/relations/:a/:b', title: 'Relation', load: () => import('./pages/relation/Relation.svelte') },
  { path: '/ledger', title: 'Ledgers', load: () => import('./pages/ledgers/Ledgers.svelte') },
  { path: '/ledger/:giver/:receiver', title: 'Ledger', load: () => import('./pages/ledger/Ledger.svelte') },
  { path: '/actors', title: 'Actors', load: () => import('./pages/actors/Actors.svelte') },
  { path: '/actors/:id', title: 'Actor', load: () => import('./pages/actor/Actor.svelte') },
  { path: '/sources', title: 'Sources', load: () => import('./pages/sources/Sources.svelte') },
  { path: '/reprints/:group', title: 'Reprints', load: () => import('./pages/reprint/Reprint.svelte') },
  { path: '/map', title: 'Map', load: () => import('./pages/map/Map.svelte') },
  { path: '/network', title: 'Network', load: () => import('./pages/network/Network.svelte') },
  { path: '/review', title: 'Review', load: () => import('./pages/review/Review.svelte') },
  { path: '/accuracy', title: 'Agreement and accuracy', load: () => import('./pages/accuracy/Accuracy.svelte') },
  { path: '/intake', title: 'Intake', load: () => import('./pages/intake/Intake.svelte') },
]

/** Links of the head of every page, in order. */
export const NAVIGATION: readonly { readonly href: string; readonly label: string }[] = [
  { href: '/read', label: 'Read' },
  { href: '/relations', label: 'Relations' },
  { href: '/claims', label: 'Claims' },
  { href: '/happenings', label: 'Happenings' },
  { href: '/ledger', label: 'Ledger' },
  { href: '/actors', label: 'Actors' },
  { href: '/sources', label: 'Sources' },
  { href: '/map', label: 'Map' },
  { href: '/network', label: 'Network' },
  { href: '/documents', label: 'Documents' },
  { href: '/review', label: 'Review' },
  { href: '/intake', label: 'Intake' },
]

/** The page that a path leads to, and what stands for its names; null where none does. */
export function pageAt(path: string): { readonly page: PageRoute; readonly params: PageProps['params'] } | null {
  const parts = path.replace(/\/+$/, '').split('/')
  for (const page of PAGES) {
    const wanted = page.path.replace(/\/+$/, '').split('/')
    if (wanted.length !== parts.length) continue
    if (!wanted.every((part, i) => part.startsWith(':') || part === parts[i])) continue
    const params = wanted.flatMap((part, i) =>
      part.startsWith(':') ? [[part.slice(1), decodeURIComponent(parts[i]!)]] : [],
    )
    return { page, params: Object.fromEntries(params) }
  }
  return null
}
