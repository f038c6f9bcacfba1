/** The program `waggle`: finds the command and explains errors in words. */
import { Command, CommanderError, Option } from "commander"
import { languages } from "../kernel/languages.ts"
import { errorLines } from "./error-lines.ts"
import { version } from "./program-version.ts"
import { type Terminal, wordsFor, writeLines } from "./terminal.ts"

/** A command is loaded only when the user types it. So `waggle recount` needs neither a database nor the Matrix SDK. */
const commands: Readonly<Record<string, (terminal: Terminal) => Promise<Command>>> = {
  start: async (terminal) => (await import("./start.ts")).startCommand(terminal),
  init: async (terminal) => (await import("./init.ts")).initCommand(terminal),
  check: async (terminal) => (await import("./check.ts")).checkCommand(terminal),
  recount: async (terminal) => (await import("./recount.ts")).recountCommand(terminal),
  doctor: async (terminal) => (await import("./doctor.ts")).doctorCommand(terminal),
  health: async (terminal) => (await import("./health.ts")).healthCommand(terminal),
  demo: async (terminal) => (await import("./demo.ts")).demoCommand(terminal),
  verify: async (terminal) => (await import("./verify.ts")).verifyCommand(terminal),
  "move-database": async (terminal) => (await import("./move-database.ts")).moveDatabaseCommand(terminal),
  export: async (terminal) => (await import("./export.ts")).exportCommand(terminal),
  backup: async (terminal) => (await import("./backup.ts")).backupCommand(terminal),
  remove: async (terminal) => (await import("./remove.ts")).removeCommand(terminal),
  restore: async (terminal) => (await import("./restore.ts")).restoreCommand(terminal),
}

/**
 * Runs the command line.
 * @param args without node and the script
 * @returns the exit code: 0, or 1 if something was wrong
 */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<number> {
  const program = new Command("waggle")
    .description("A Matrix bot that lets a worker co-op run itself from its chat rooms.")
    .version(version())
    .addOption(
      new Option("--language <language>", "language of what is said here (default: that of the terminal)").choices(
        languages,
      ),
    )
    .option("--debug", "show where an unexpected error arose")
    .showHelpAfterError("(waggle --help shows what there is)")
    .showSuggestionAfterError()
  const named = args.find((arg) => Object.hasOwn(commands, arg))
  for (const [name, load] of Object.entries(commands)) {
    if (named === undefined || named === name) program.addCommand(await load(terminal))
  }
  prepare(program, terminal)
  try {
    await program.parseAsync(args, { from: "user" })
    return Number(process.exitCode ?? 0)
  } catch (error) {
    // Commander has printed its message already. `--help` and `--version` end with this kind of error too.
    if (error instanceof CommanderError) return error.exitCode
    writeLines(
      terminal.err,
      errorLines(error, wordsFor(program, terminal), program.opts<{ debug?: true }>().debug === true),
    )
    return 1
  }
}

function prepare(command: Command, terminal: Terminal): void {
  command
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out.write(text), writeErr: (text) => terminal.err.write(text) })
  for (const below of command.commands) prepare(below, terminal)
}
