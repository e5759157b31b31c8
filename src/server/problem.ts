import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { messageOf } from '../formats/message-of.ts'
import { MalformedQuestion, RecordError, UnknownName } from '../record/record-error.ts'
import type { Problem } from './contract.ts'

export type ProblemCode =
  | 'bad_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'unknown_name'
  | 'too_large'
  | 'too_many'
  | 'failed'

const STATUS = {
  bad_request: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  unknown_name: 404,
  too_large: 413,
  too_many: 429,
  failed: 500,
} as const satisfies Record<ProblemCode, number>

/** What is thrown where a request cannot be answered: the message is for people. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly code: ProblemCode

  constructor(code: ProblemCode, message: string) {
    super(message)
    this.code = code
  }
}

/** The one shape in which the API says what went wrong. */
export function problem(c: Context, code: ProblemCode, message: string): Response {
  return c.json({ error: { code, message } } satisfies Problem, STATUS[code])
}

/** Anything thrown, as an answer. What nobody foresaw is told without its inside. */
export function problemOf(c: Context, error: unknown, complain: (message: string) => void): Response {
  if (error instanceof Refusal) return problem(c, error.code, error.message)
  if (error instanceof UnknownName) return problem(c, 'unknown_name', error.message)
  if (error instanceof MalformedQuestion) return problem(c, 'bad_request', error.message)
  if (error instanceof HTTPException && error.status < 500) return problem(c, 'bad_request', wantedBody(error))
  if (error instanceof RecordError) return problem(c, 'failed', error.message)
  complain(`Cannot answer ${c.req.method} ${c.req.path}: ${messageOf(error)}`)
  return problem(c, 'failed', 'Something went wrong in the server: see where it was started')
}

/** What the framework says of a body that it cannot take, for people. */
function wantedBody({ status, message }: HTTPException): string {
  if (status === 415) return 'Cannot take a body of this kind: see /api/docs for what is wanted'
  return message.startsWith('Malformed JSON') ? 'The body is not JSON' : 'The form is broken: not all of it came'
}
