// Makes sure that the browser test has its browser: Debian's chromium, installed where it is missing, this is root and
// apt-get is there. Elsewhere it says loudly that the browser test will be skipped, and lets the rest go on.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

export const CHROMIUM = '/usr/bin/chromium'

if (!existsSync(CHROMIUM)) {
  try {
    if (process.getuid?.() !== 0) throw new Error('not root')
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }
    execFileSync('apt-get', ['update', '-qq'], options)
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options)
  } catch {
    console.warn(`WARNING: no ${CHROMIUM} and no way to install it: the browser test is SKIPPED`)
  }
}
