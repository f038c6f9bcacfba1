#!/usr/bin/env node
/** The command line. */
import { runProgram } from "./program.ts"
import { thisTerminal } from "./terminal.ts"

process.exitCode = await runProgram(process.argv.slice(2), thisTerminal())
// The Matrix client leaves things behind that would keep an idle process alive for minutes. So the process exits by itself.
setTimeout(() => process.exit(), 1_000).unref()
