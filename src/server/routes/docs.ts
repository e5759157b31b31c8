import type { App } from '../app.ts'
import type { Described } from '../docs/described.ts'
import { docsPage } from '../docs/docs-page.ts'
import { DOCS_STYLE } from '../docs/docs-style.ts'
import { INFO } from '../openapi-info.ts'

/** The documentation of the API for people. */
export function docsRoutes(app: App): void {
  app.get('/api/docs', (c) => {
    // The document is what is served as JSON: the types of its maker say less of it than is shown.
    const document = app.getOpenAPI31Document(INFO) as unknown as Described
    return c.html(docsPage(document), 200, { 'cache-control': 'no-cache' })
  })
  app.get('/api/docs.css', (c) =>
    c.body(DOCS_STYLE, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' }),
  )
}
