#!/usr/bin/env node
import { run } from './program.ts'
import { terminalContext } from './terminal.ts'

process.exitCode = await run(process.argv.slice(2), terminalContext(process))
