#!/usr/bin/env node
/** The command line. */
import { runProgram } from "./program.ts"
import { thisTerminal } from "./terminal.ts"

process.exitCode = await runProgram(process.argv.slice(2), thisTerminal())
