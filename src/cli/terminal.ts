/** The terminal of a command: where it reads and writes, and in which language. Tests replace it. */
import type { Readable, Writable } from "node:stream"
import type { Command } from "commander"
import type { Environment } from "../config/secrets.ts"
import { type Language, languages } from "../kernel/languages.ts"
import { visibleLines } from "../kernel/rules/visible.ts"
import { loadWords, type Variables, type Words } from "../kernel/views/words.ts"

export interface Terminal {
  readonly in: Readable
  readonly out: Writable
  readonly err: Writable
  readonly environment: Environment
}

export const thisTerminal = (): Terminal => ({
  in: process.stdin,
  out: process.stdout,
  err: process.stderr,
  environment: process.env,
})

/** The configuration file if the user names none. */
export const defaultFile = "waggle.yaml"

/** A problem that the user can fix, explained in words without a stack. `id` is a locale key. */
export class CliError extends Error {
  readonly id: string
  readonly variables: Variables

  constructor(id: string, variables: Variables = {}) {
    super(id)
    this.name = "CliError"
    this.id = id
    this.variables = variables
  }
}

/** The words of this command's output. The language is that of `--language`, or else the terminal's. The time zone is the terminal's. */
export function wordsFor(command: Command, terminal: Terminal): Words {
  const { language } = command.optsWithGlobals<{ language?: string }>()
  const chosen = languages.find((known) => known === language) ?? languageOf(terminal.environment)
  return loadWords(chosen, Intl.DateTimeFormat().resolvedOptions().timeZone)
}

/** The language of a POSIX locale such as `de_AT.UTF-8`; English if Waggle does not speak it. */
export function languageOf(environment: Environment): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ""
  return languages.find((language) => locale === language || locale.startsWith(`${language}_`)) ?? "en"
}

/** Prints lines. They contain names that others chose, which must not move the terminal's cursor or colour it. */
export const writeLines = (to: Writable, lines: readonly string[]): void => {
  to.write(lines.map((line) => `${visibleLines(line)}\n`).join(""))
}
