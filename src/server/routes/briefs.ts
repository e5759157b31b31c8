import { createRoute, z } from '@hono/zod-openapi'
import { briefOf } from '../../brief/brief.ts'
import { briefHtml } from '../../brief/html.ts'
import { briefMarkdown } from '../../brief/markdown.ts'
import { BRIEF_CSS } from '../../brief/style.ts'
import { partyOf } from '../../record/ask/typed/party.ts'
import type { App } from '../app.ts'
import type { Desk } from '../desk.ts'
import { timeAsked } from '../filter-asked.ts'
import { json, TIME } from '../schemas.ts'

const STYLE = '/api/brief.css'
const TEXT = z.string()

const brief = createRoute({
  method: 'get',
  path: '/api/brief/{a}/{b}',
  tags: ['relations'],
  summary: 'Two printable pages on what passed between two actors, as `chancery brief` writes them',
  request: {
    params: z.object({ a: z.string().openapi({ example: 'Mali' }), b: z.string().openapi({ example: 'RUS' }) }),
    query: z.object({
      format: z.enum(['html', 'md'], { error: 'wanted html or md' }).default('html'),
      ...TIME,
    }),
  },
  responses: {
    ...json(TEXT, 'The brief'),
    200: {
      description: 'The brief, with a note to every sentence',
      content: { 'text/html': { schema: TEXT }, 'text/markdown': { schema: TEXT } },
    },
  },
})

/** Briefs, to be printed or sent. */
export function briefRoutes(app: App, { db, agencies }: Desk): void {
  app.openapi(brief, async (c) => {
    const { a, b } = c.req.valid('param')
    const { format, ...asked } = c.req.valid('query')
    const sides = { a: await partyOf(db, a), b: await partyOf(db, b) }
    const made = await briefOf(db, { ...sides, ...timeAsked(asked), agencies })
    if (format === 'html') return c.html(briefHtml(made, STYLE), 200)
    return c.body(briefMarkdown(made), 200, { 'content-type': 'text/markdown; charset=utf-8' })
  })
  app.get(STYLE, (c) =>
    c.body(BRIEF_CSS, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' }),
  )
}
