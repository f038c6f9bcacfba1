/** Explains what is wrong with a configuration file: the place, what was expected, and what was probably meant. */
import type { ConfigError, Problem } from "../config/problem.ts"
import type { VotedRulesError } from "../config/voted.ts"
import type { Words } from "../kernel/views/words.ts"

/** A heading, then a line for each problem: `waggle.yaml:12:9 coops.hive.zone: I expected …; found …. Did you mean …?` */
export function configErrorLines(error: ConfigError, words: Words): string[] {
  const lines = error.problems.map((problem) => {
    const path = problem.path.length > 0 ? ` ${problem.path.join(".")}` : ""
    return `${error.filename}:${problem.line}:${problem.column}${path}: ${problemText(problem, words)}`
  })
  return [words.t("cli-problems", { count: lines.length, file: error.filename }), ...lines]
}

/** The co-op's votes and its file contradict each other: what does, and what to do. */
export function votedRulesLines({ coop, motions, problems }: VotedRulesError, words: Words): string[] {
  const lines = problems.map((problem) => `coops.${coop}.${problem.path.join(".")}: ${problemText(problem, words)}`)
  return [words.t("cli-voted-contradict", { coop, motions: words.list(motions) }), ...lines, words.t("cli-voted-next")]
}

function problemText(problem: Problem, words: Words): string {
  const { details } = problem
  const meant = details.nearest ? words.t("config-did-you-mean", { nearest: details.nearest }) : null
  const sentences = [words.t(`config-${problem.reason}`, variables(problem, words)), meant]
  if (problem.reason === "unknown-key" && meant === null && details.known)
    sentences.push(words.t("config-known-keys", { keys: details.known.split(" ").join(", ") }))
  return sentences.filter((sentence) => sentence !== null).join(" ")
}

/** The problem's details, with words for what was expected and found. */
function variables({ details }: Problem, words: Words): Record<string, string> {
  const spoken: Record<string, string> = { ...details }
  if (details.expected !== undefined) spoken.expected = words.t(`config-expected-${details.expected}`)
  if (details.values !== undefined) spoken.choices = words.either(details.values.split(" "))
  if (details.found !== undefined)
    spoken.found =
      details.found === "" ? words.t("config-found-nothing") : words.t("config-found", { value: details.found })
  return spoken
}
