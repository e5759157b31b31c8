import type { Context, TypedResponse } from 'hono'

/** A part of an answer that is JSON already. */
export class Written<T> {
  declare readonly of: T
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** A list whose items are JSON already. */
export function writtenList<T>(items: readonly string[]): Written<T[]> {
  return new Written(`[${items.join(',')}]`)
}

type Told<T> = { [K in keyof T]: T[K] extends Written<infer Part> ? Part : T[K] }

/** An answer some of whose parts are JSON already: the same as `c.json` makes of all of them. */
export function answerOf<T extends object>(c: Context, parts: T) {
  const fields = Object.entries(parts).flatMap(([name, part]) => {
    const text: string | undefined = part instanceof Written ? part.text : JSON.stringify(part)
    return text === undefined ? [] : [`${JSON.stringify(name)}:${text}`]
  })
  const answer = c.body(`{${fields.join(',')}}`, 200, { 'content-type': 'application/json' })
  return answer as unknown as Response & TypedResponse<Told<T>, 200, 'json'>
}
