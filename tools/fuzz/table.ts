/** The table of what was tried in docs/security.md. The fuzzer writes its lines; the text above the first mark is written by hand. */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { corpusOf } from "./corpus.ts"
import type { Ran } from "./run.ts"
import { targets } from "./targets.ts"

export const page = join(import.meta.dirname, "../../docs/security.md")
const [begin, end] = ["<!-- written by npm run fuzz -->", "<!-- end -->"]
const head =
  "| target | reads | texts | kept for what they reach | slowest | seed, commit |\n| --- | --- | --- | --- | --- | --- |"

/** What a line tells of messages through the whole bot. */
export const messages = { name: "messages", reads: "long texts in every place of every command, through the whole bot" }

export interface Tried {
  readonly name: string
  readonly runs: number
  readonly milliseconds: number
}

export const triedBy = ({ name, runs, slowest }: Ran): Tried => ({ name, runs, milliseconds: slowest.milliseconds })

const thousands = (count: number): string => count.toLocaleString("en")

export function lineOf(
  { name, runs, milliseconds }: Tried,
  { seed, commit }: { seed: number; commit: string },
): string {
  const reads = [...targets, messages].find((one) => one.name === name)?.reads ?? ""
  const cells = [`\`${name}\``, reads, thousands(runs), String(corpusOf({ name }).length || "")]
  return `| ${[...cells, `${milliseconds.toFixed(1)} ms`, `${seed}, ${commit}`].join(" | ")} |`
}

/** The lines of the table by the names of their targets. */
export function linesIn(text: string): Map<string, string> {
  const table = text.slice(text.indexOf(begin), text.indexOf(end))
  const named = table.split("\n").map((line) => [/^\| `([a-z0-9 ]+)` \|/.exec(line)?.[1], line] as const)
  return new Map(named.flatMap(([name, line]) => (name === undefined ? [] : [[name, line] as const])))
}

/** Puts these lines into the page. Lines of targets that are gone are left out. */
export function writeLines(lines: ReadonlyMap<string, string>): void {
  const text = readFileSync(page, "utf8")
  const all = new Map([...linesIn(text), ...lines])
  const table = [head, ...[...targets, messages].flatMap(({ name }) => all.get(name) ?? [])].join("\n")
  writeFileSync(page, `${text.slice(0, text.indexOf(begin))}${begin}\n\n${table}\n\n${text.slice(text.indexOf(end))}`)
}
