/** The table of faults in docs/reliability.md. The harness writes its lines; the text above the first mark is written by hand. */
import { execFileSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Facts } from "./check.ts"
import { doneIn, type Fault } from "./fault.ts"
import { faults, untried } from "./list.ts"

const top = join(import.meta.dirname, "../..")
export const page = join(top, "docs/reliability.md")
const [begin, end] = ["<!-- written by npm run faults -->", "<!-- end -->"]

const head = `| fault | what was done | what the bot did | what people saw | checked afterwards | seed, commit |
| --- | --- | --- | --- | --- | --- |`

/** How a run can be repeated. */
export interface Run {
  readonly seed: number
  readonly commit: string
}

/** The short hash of the commit that runs, with a `+` if the program or the harness differs from it. */
export function commitHere(): string {
  const git = (...args: string[]) => execFileSync("git", args, { cwd: top, encoding: "utf8" }).trim()
  const changed = git("status", "--porcelain", "--", "src", "tools", "locales", "commands", "migrations") !== ""
  return `${git("rev-parse", "--short=8", "HEAD")}${changed ? "+" : ""}`
}

export function lineOf(fault: Fault, facts: Facts, { seed, commit }: Run): string {
  const { messages, ballots, votes, announcements, slowest } = facts
  const waited = slowest < 5 ? "answers within 5 s" : `slowest answer after ${slowest} s`
  const checked = `${messages} messages answered once, ${ballots} ballots in ${votes} counts, ${announcements} announcements once, the books and \`waggle verify\` whole`
  const cells = [
    `\`${fault.name}\``,
    doneIn(fault),
    fault.bot,
    `${fault.people} (${waited})`,
    checked,
    `${seed}, ${commit}`,
  ]
  return `| ${cells.join(" | ")} |`
}

/** The lines of the table by the names of their faults. */
export function linesIn(text: string): Map<string, string> {
  const table = text.slice(text.indexOf(begin), text.indexOf(end))
  return new Map(
    table.split("\n").flatMap((line) => {
      const [, name] = /^\| `([a-z0-9-]+)` \|/.exec(line) ?? []
      return name === undefined ? [] : [[name, line] as const]
    }),
  )
}

/** The page with this table between its marks. Lines come in the order of the faults; those of faults that are gone are left out. */
export function withLines(text: string, lines: ReadonlyMap<string, string>): string {
  const table = [head, ...[...faults, ...untried].flatMap(({ name }) => lines.get(name) ?? [])].join("\n")
  return `${text.slice(0, text.indexOf(begin))}${begin}\n\n${table}\n\n${text.slice(text.indexOf(end))}`
}

export function writeLine(fault: Fault, facts: Facts, run: Run): void {
  const text = readFileSync(page, "utf8")
  writeFileSync(page, withLines(text, linesIn(text).set(fault.name, lineOf(fault, facts, run))))
}
