/** Explains an error in words. Only unexpected errors can show a stack. */
import { ConfigError } from "../config/problem.ts"
import { SecretError } from "../config/secrets.ts"
import { VotedRulesError } from "../config/voted.ts"
import type { Words } from "../kernel/views/words.ts"
import { FatalError } from "../matrix/fatal.ts"
import { configErrorLines, votedRulesLines } from "./config-problems.ts"
import { CliError } from "./terminal.ts"

/** The lines to print for an error that a command threw. */
export function errorLines(error: unknown, words: Words, debug: boolean): string[] {
  if (error instanceof ConfigError) return configErrorLines(error, words)
  if (error instanceof VotedRulesError) return votedRulesLines(error, words)
  if (error instanceof SecretError) return [words.t(`secret-${error.reason}`, error.details)]
  if (error instanceof FatalError) return [words.t(`fatal-${error.code}`, error.details)]
  // The error is recognised by its name: importing the class would load the database drivers for commands that need no database.
  if (error instanceof Error && error.constructor.name === "NewerDatabaseError" && "unknown" in error)
    return [words.t("fatal-newer-database", { unknown: String(error.unknown) })]
  if (error instanceof CliError) return [words.t(error.id, error.variables)]
  const message = error instanceof Error ? error.message : String(error)
  const stack = debug && error instanceof Error && error.stack !== undefined ? [error.stack] : []
  return [words.t("cli-fault", { message }), ...stack]
}
