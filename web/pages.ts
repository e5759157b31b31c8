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
  { path: '/claims', title: 'Claims', load: () => import('./pages/claims/Claims.svelte') },
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
