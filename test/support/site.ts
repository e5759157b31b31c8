import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a site answers: a body, or what to do with the answer. */
export type Route = string | Uint8Array | ((request: IncomingMessage, response: ServerResponse) => void)

export interface Site {
  readonly port: number
  /** "GET /path" of every request so far. */
  readonly asked: string[]
  readonly routes: Record<string, Route>
  close(): Promise<void>
}

/** A server on all addresses of this machine; a path without a route is answered with 404. */
export async function openSite(routes: Record<string, Route>): Promise<Site> {
  const asked: string[] = []
  const server: Server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const route = routes[request.url ?? '']
    if (typeof route === 'function') route(request, response)
    else if (route === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(route)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '0.0.0.0', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    routes,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Answers with a redirect. */
export function redirect(location: string, status = 302): Route {
  return (_, response) => void response.writeHead(status, { location }).end()
}
