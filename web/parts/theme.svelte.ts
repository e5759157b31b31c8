const KEY = 'chancery-theme'
const system = matchMedia('(prefers-color-scheme: dark)')

/** Light or dark: as the system has it, until the reader chooses. */
class Theme {
  #chosen = $state<string | null>(localStorage.getItem(KEY))
  #system = $state(system.matches)

  constructor() {
    system.addEventListener('change', ({ matches }) => {
      this.#system = matches
    })
    this.#show()
  }

  get dark(): boolean {
    return this.#chosen === null ? this.#system : this.#chosen === 'dark'
  }

  get next(): string {
    return this.dark ? 'Use light colours' : 'Use dark colours'
  }

  readonly turn = (): void => {
    this.#chosen = this.dark ? 'light' : 'dark'
    localStorage.setItem(KEY, this.#chosen)
    this.#show()
  }

  #show(): void {
    if (this.#chosen !== null) document.documentElement.dataset.theme = this.#chosen
  }
}

export const theme = new Theme()
