/** `waggle recount FILE`: counts a published count, or any BLT file, again, without database or network. */
import { readFileSync } from "node:fs"
import { Command } from "commander"
import { isSecret } from "../rules/lot.ts"
import { isRefused, type Refused } from "../rules/types.ts"
import { visibleLines } from "../rules/visible.ts"
import { recountJson, recountText } from "../views/recount.ts"
import type { Words } from "../views/words.ts"
import { type Recounted, recountBltText, recountCountText } from "./recounted.ts"
import { type Terminal, thisTerminal, wordsFor } from "./terminal.ts"

export interface RecountOptions {
  /** Print JSON for programs instead of words. */
  readonly json?: boolean
  /** For a BLT file that Waggle published: the lot's revealed secret. */
  readonly lotSecret?: string
  /** For any BLT file: the generator's whole seed. */
  readonly seed?: string
}

/** What the command prints, and its exit code: 0 all well, 1 the file's own result does not hold, 2 nothing could be counted. */
export interface RecountAnswer {
  readonly exitCode: 0 | 1 | 2
  readonly output: string
  readonly error: string
}

export function recountCommand(terminal: Terminal = thisTerminal()): Command {
  return new Command("recount")
    .description("count a published count (JSON), or any BLT file, again")
    .argument("<file>", "M7-count.json, M7.blt …")
    .option("--json", "print JSON")
    .option("--lot-secret <hex>", "the lot's revealed secret, for a BLT file that Waggle published")
    .option("--seed <text>", "the seed of the lot, for any BLT file")
    .action((file: string, options: RecountOptions, command: Command) => {
      const { exitCode, output, error } = recount(file, options, wordsFor(command, terminal))
      terminal.out.write(visibleLines(output))
      terminal.err.write(visibleLines(error))
      process.exitCode = exitCode
    })
}

/** Counts the file at `path` again. Reads that file (and the locale) and nothing else; never throws for what is in it. */
export function recount(path: string, options: RecountOptions, words: Words): RecountAnswer {
  const unreadable = (error: string): RecountAnswer => ({ exitCode: 2, output: "", error: `${error}\n` })
  if (options.lotSecret !== undefined && !isSecret(options.lotSecret)) return unreadable(words.t("recount-bad-secret"))
  let text: string
  try {
    text = readFileSync(path, "utf8")
  } catch (error) {
    return unreadable(unopened(words, path, error))
  }
  const recounted = recounting(text, options)
  if (isRefused(recounted))
    return unreadable(words.t("recount-not-counted", { file: path, reason: reasonOf(words, recounted) }))
  const output = options.json ? recountJson(recounted) : recountText(words, recounted)
  return { exitCode: recounted.published?.disagreements.length ? 1 : 0, output: `${output}\n`, error: "" }
}

function recounting(text: string, options: RecountOptions): Recounted | Refused {
  if (text.includes("\0")) return { refused: "count-not-text" }
  return /^\uFEFF?\s*\{/.test(text) ? recountCountText(text.replace(/^\uFEFF/, "")) : recountBltText(text, options)
}

function unopened(words: Words, file: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error)
  if (code === "ENOENT") return words.t("recount-no-file", { file })
  if (code === "EISDIR") return words.t("recount-folder", { file })
  return words.t("recount-unopened", { file, code })
}

function reasonOf(words: Words, { refused, ...details }: Refused): string {
  const variables = Object.entries(details).map(([key, value]) => [
    key,
    typeof value === "number" ? value : String(value),
  ])
  return words.t(`refused-${refused}`, Object.fromEntries(variables))
}
