import type { OpenAPIHono } from '@hono/zod-openapi'

/** What routes are added to. */
export type App = OpenAPIHono
