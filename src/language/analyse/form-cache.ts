/**
 * Places in the kernel's memory for what is known of a form, given out anew to forms not asked for in a while: a form is
 * kept while it is among the last `size / 2` different ones. What stands in a place depends on the form alone, so no
 * result depends on what was read before.
 */
export class FormCache {
  private young = new Map<string, number>()
  private old = new Map<string, number>()
  private readonly free: number[] = []
  private readonly half: number

  /** @param places the places' offsets; at least twice as many as one sentence has words */
  constructor(places: readonly number[]) {
    this.free.push(...places)
    this.half = places.length >> 1
  }

  /** The place of a form that has one. */
  get(form: string): number | undefined {
    const place = this.young.get(form) ?? this.old.get(form)
    if (place !== undefined && this.old.delete(form)) this.keep(form, place)
    return place
  }

  /** A place for a form that has none yet. */
  add(form: string): number {
    // A full young half makes way first, so that the old half's places are free.
    if (this.young.size >= this.half) this.turn()
    const place = this.free.pop() as number
    this.keep(form, place)
    return place
  }

  private keep(form: string, place: number): void {
    if (this.young.size >= this.half) this.turn()
    this.young.set(form, place)
  }

  private turn(): void {
    this.free.push(...this.old.values())
    this.old = this.young
    this.young = new Map()
  }
}
