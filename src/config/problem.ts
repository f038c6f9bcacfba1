/** What is wrong with a configuration file, as data: the command line says it in words (`config-<reason>` in the locales). */

export interface Problem {
  /** From 1. */
  readonly line: number
  /** From 1. */
  readonly column: number
  /** Keys and list positions from the top of the file: `["coops", "hive", "zone"]`. */
  readonly path: readonly (string | number)[]
  readonly reason: string
  readonly details: Readonly<Record<string, string>>
}

export class ConfigError extends Error {
  readonly filename: string
  readonly problems: readonly Problem[]

  constructor(filename: string, problems: readonly Problem[]) {
    const summary = problems.map(
      (problem) => `${problem.line}:${problem.column} ${problem.path.join(".")} ${problem.reason}`,
    )
    super(`${filename}: ${summary.join("; ")}`)
    this.name = "ConfigError"
    this.filename = filename
    this.problems = problems
  }
}
