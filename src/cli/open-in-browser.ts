import { spawn } from 'node:child_process'

const OPENERS: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

/** Opens an address in the user's browser. What opens it may be missing: then the address is all there is, and it was printed. */
export function openInBrowser(url: string, complain: (message: string) => void): void {
  const [command = '', ...given] = OPENERS[process.platform] ?? ['xdg-open']
  spawn(command, [...given, url], { stdio: 'ignore', detached: true })
    .once('error', () => complain(`Cannot open a browser (no ${command}): open ${url} yourself`))
    .unref()
}
