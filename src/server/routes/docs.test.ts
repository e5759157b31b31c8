import { expect, test } from 'vitest'
import { requestsOf } from '../../../test/support/desk.ts'
import { temporaryRecord } from '../../../test/support/record.ts'
import type { Described } from '../docs/described.ts'

async function documented() {
  const request = await requestsOf(temporaryRecord())
  const html = await (await request('/api/docs')).text()
  const document = (await (await request('/api/openapi.json')).json()) as Described
  return { request, html, document }
}

test('every route is told with its parameters, and every shape that is named', async () => {
  const { html, document } = await documented()
  const routes = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ route: `${method.toUpperCase()} ${path}`, operation })),
  )
  expect(routes.length).toBeGreaterThan(15)
  for (const { route, operation } of routes) {
    expect(html).toContain(`<code>${route}</code>`)
    expect([route, operation.summary]).toEqual([route, expect.stringMatching(/^[A-Z].+/)])
    for (const { name } of operation.parameters ?? []) expect(html).toMatch(new RegExp(`<code>\\{?${name}\\}?</code>`))
  }
  for (const [, name] of html.matchAll(/href="#([A-Za-z-]+)"/g)) expect(html).toContain(`id="${name}"`)
})

test('the page has no script, no style of its own, and nothing of another host', async () => {
  const { request, html } = await documented()
  expect(html).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/)
  for (const [, address] of html.matchAll(/(?:href|src)="([^"]+)"/g)) expect(address).toMatch(/^[/#](?!\/)/)
  const style = await request('/api/docs.css')
  expect([style.status, style.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8'])
})
