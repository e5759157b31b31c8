import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/**
 * The record's file: the one given, else `$XDG_DATA_HOME/chancery/record.db`, else the same under ~/.local/share. A relative
 * XDG_DATA_HOME is ignored, as the XDG specification demands.
 */
export function recordFile(given: string | undefined, env: Readonly<Record<string, string | undefined>>): string {
  if (given !== undefined) return given
  const data = env.XDG_DATA_HOME
  const base = data !== undefined && isAbsolute(data) ? data : join(homedir(), '.local', 'share')
  return join(base, 'chancery', 'record.db')
}
