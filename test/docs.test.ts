import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Context } from '../src/cli/context.ts'
import { program } from '../src/cli/program.ts'

const cli = readFileSync('docs/cli.md', 'utf8')
const readme = readFileSync('README.md', 'utf8')
const chancery = program({ width: 80 } as Context, () => {})

test.each(chancery.commands.map((command) => [command.name(), command] as const))(
  'docs/cli.md documents %s with every option',
  (name, command) => {
    expect(cli).toContain(`## \`chancery ${name} `)
    for (const option of command.options) expect(cli).toContain(`\`${option.long}`)
  },
)

/** A record of its own, so that the README's commands write into nobody's. */
const home = mkdtempSync(join(tmpdir(), 'chancery-docs-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
const env = { ...process.env, NO_COLOR: '1', XDG_DATA_HOME: home }

const commands = [...readme.matchAll(/^npm run -s chancery -- (.*)$/gm)].map((match) => match[1]!)

test.each(commands)('the README command runs: %s', (command) => {
  const out = execFileSync(process.execPath, ['scripts/run.mjs', ...command.split(' ')], {
    encoding: 'utf8',
    env,
  })
  // What adds says so in one line.
  if (command.startsWith('add ')) expect(out).toMatch(/^Added 2 documents with \d+ claims\.$/m)
  else expect(out.length).toBeGreaterThan(100)
})

test('the README shows what its first command prints', () => {
  const [, shown] = /```text\n([\s\S]*?)\n```/.exec(readme)!
  const out = execFileSync(process.execPath, ['scripts/run.mjs', ...commands[0]!.split(' ')], {
    encoding: 'utf8',
    env,
  })
  expect(out.startsWith(shown!)).toBe(true)
})

test('the README links to files that are there', () => {
  for (const [, path] of readme.matchAll(/\]\(([^)#:]+)\)/g)) expect(existsSync(path!), path).toBe(true)
})
