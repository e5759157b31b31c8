const NAME = 'chancery-reviewer'
const KEYS = 'chancery-single-keys'

/** Who reviews at this browser, and whether single keys do anything: kept from one visit to the next. */
class Reviewer {
  #name = $state(localStorage.getItem(NAME) ?? '')
  #keys = $state(localStorage.getItem(KEYS) !== 'off')

  /** '' where nobody said: then it is whoever started the desk. */
  get name(): string {
    return this.#name
  }
  set name(name: string) {
    this.#name = name.trim()
    if (this.#name === '') localStorage.removeItem(NAME)
    else localStorage.setItem(NAME, this.#name)
  }

  get keys(): boolean {
    return this.#keys
  }
  set keys(isOn: boolean) {
    this.#keys = isOn
    localStorage.setItem(KEYS, isOn ? 'on' : 'off')
  }
}

export const reviewer = new Reviewer()
