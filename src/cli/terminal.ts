/** Where a command of the command line reads and writes, and in which language. Tests put their own in its place. */
import type { Readable, Writable } from "node:stream"
import type { Command } from "commander"
import type { Environment } from "../config/secrets.ts"
import { type Language, languages } from "../locales/languages.ts"
import { visibleLines } from "../rules/visible.ts"
import { loadWords, type Variables, type Words } from "../views/words.ts"

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

/** What the file is called where none is named. */
export const defaultFile = "waggle.yaml"

/** Something that the person at the terminal can put right: said in words, without a stack. `id` is a key of the locales. */
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

/** The words for what this command says: those of `--language`, else of the terminal, in its time zone. */
export function wordsFor(command: Command, terminal: Terminal): Words {
  const { language } = command.optsWithGlobals<{ language?: string }>()
  const chosen = languages.find((known) => known === language) ?? languageOf(terminal.environment)
  return loadWords(chosen, Intl.DateTimeFormat().resolvedOptions().timeZone)
}

/** The language of a POSIX locale, such as `de_AT.UTF-8`. */
export function languageOf(environment: Environment): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ""
  return languages.find((language) => locale === language || locale.startsWith(`${language}_`)) ?? "en"
}

/** Names of rooms, people and votes stand in them, which others chose: none of them moves the terminal's cursor or colours it. */
export const writeLines = (to: Writable, lines: readonly string[]): void => {
  to.write(lines.map((line) => `${visibleLines(line)}\n`).join(""))
}
