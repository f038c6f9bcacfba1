/** The problems of a configuration file, as data. The command line turns them into words (`config-<reason>` in the locales). */

/** Everything that can be wrong. Each reason has its sentence in the locales. */
export const problemReasons = [
  "no-file",
  "unreadable-file",
  "not-yaml",
  "needs-quotes",
  "duplicate-key",
  "unknown-key",
  "secret-key",
  "wrong-key",
  "missing",
  "wrong",
  "wrong-choice",
  "database-kind",
  "keys-need-postgres",
  "picture-missing",
  "picture-kind",
  "picture-too-large",
  "database-password",
  "same-name",
  "same-room",
  "same-founder",
  "bot-as-founder",
  "same-guest",
  "bot-as-guest",
  "founder-as-guest",
  "office-from-itself",
  "same-pair",
  "no-such-office",
  "office-always-there",
  "office-fixed",
  "office-not-named",
  "office-name-taken",
  "office-two-rooms",
  "office-has-room",
  "office-term-of-seats",
  "office-without-seats",
  "council-threshold",
  "council-treasury",
  "only-council",
  "account-not-a-name",
  "account-of-rules",
  "account-named-already",
  "account-number-twice",
  "csv-no-amount",
  "csv-amount-twice",
  "csv-half-amount",
  "csv-direction-alone",
  "csv-same-column",
  "nobody-concerned",
  "no-first-officer",
  "admits-themselves",
  "first-vote-confined",
  "no-hearing",
  "veto-of-concerned",
  "absence-of-concerned",
] as const
export type ProblemReason = (typeof problemReasons)[number]

export interface Problem {
  /** The first line is 1. */
  readonly line: number
  /** The first column is 1. */
  readonly column: number
  /** Keys and list positions from the top of the file: `["coops", "hive", "zone"]`. */
  readonly path: readonly (string | number)[]
  readonly reason: ProblemReason
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
