import type { Context } from './context.ts'
import { EXIT } from './exit.ts'
import { outputTo } from './output.ts'

const WIDEST = 100
const NARROWEST = 40
const USUAL = 80

/** The context of a command in a process: colours only on a terminal and without NO_COLOR, text no wider than reads well. */
export function terminalContext(process: NodeJS.Process): Context {
  const { stdin, stdout, stderr, env } = process
  stderr.on('error', () => {})
  const out = outputTo(stdout, () => process.exit(EXIT.done))
  const columns = stdout.columns ?? (Number(env.COLUMNS) || USUAL)
  return {
    stdin,
    out,
    errors: stderr,
    env,
    onInterrupt(listener) {
      let asked = false
      const stop = () => {
        if (asked) process.exit(EXIT.interrupted)
        asked = true
        listener()
      }
      process.on('SIGINT', stop).on('SIGTERM', stop)
      return () => void process.off('SIGINT', stop).off('SIGTERM', stop)
    },
    complain: (message) => void stderr.write(`${message}\n`),
    width: Math.max(NARROWEST, Math.min(columns, WIDEST)),
    terminal: stdout.isTTY === true,
    colours: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
  }
}
