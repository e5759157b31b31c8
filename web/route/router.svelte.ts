/** Where the reader is: the path, and what the address says beyond it. */
class Place {
  path = $state(location.pathname)
  search = $state(location.search)
  readonly query = $derived(new URLSearchParams(this.search))

  /** Goes to an address of the desk. */
  go(href: string, { replace = false }: { readonly replace?: boolean } = {}): void {
    const url = new URL(href, location.href)
    if (replace) history.replaceState(null, '', url)
    else history.pushState(null, '', url)
    const moved = url.pathname !== this.path
    this.path = url.pathname
    this.search = url.search
    if (moved && url.hash === '') scrollTo(0, 0)
  }

  /** The present address with other choices; null takes one out. */
  with(changes: Readonly<Record<string, string | null>>): string {
    const query = new URLSearchParams(this.search)
    for (const [name, value] of Object.entries(changes))
      if (value === null || value === '') query.delete(name)
      else query.set(name, value)
    const search = query.toString()
    return search === '' ? this.path : `${this.path}?${search}`
  }

  follow(): () => void {
    const back = () => {
      this.path = location.pathname
      this.search = location.search
    }
    const click = (event: MouseEvent) => {
      const link = (event.target as Element | null)?.closest?.('a')
      if (!link || event.defaultPrevented || event.button !== 0) return
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      if (link.origin !== location.origin || link.target !== '' || link.hasAttribute('download')) return
      if (link.pathname.startsWith('/api/')) return
      // A place in the same page is the browser's to go to.
      if (link.pathname === location.pathname && link.search === location.search && link.hash !== '') return
      event.preventDefault()
      this.go(link.href)
    }
    addEventListener('popstate', back)
    document.addEventListener('click', click)
    return () => {
      removeEventListener('popstate', back)
      document.removeEventListener('click', click)
    }
  }
}

export const place = new Place()
