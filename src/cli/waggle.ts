#!/usr/bin/env node
/** The command line. */
import { runProgram } from "./program.ts"
import { thisTerminal } from "./terminal.ts"

process.exitCode = await runProgram(process.argv.slice(2), thisTerminal())
// What the Matrix client leaves behind would keep a process that has nothing more to do for minutes.
setTimeout(() => process.exit(), 1_000).unref()
