#!/usr/bin/env node
import { terminalContext } from './terminal.ts'
import { run } from './program.ts'

process.exitCode = await run(process.argv.slice(2), terminalContext(process))
