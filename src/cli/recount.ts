/** `waggle recount FILE`: counts a published count or any BLT file again, without database or network. */
import { readFileSync } from "node:fs"
import { Command } from "commander"
import { sha256 } from "../kernel/rules/minutes.ts"
import { objectOf } from "../kernel/rules/objects.ts"
import { detailsGiven } from "../kernel/rules/refusals/index.ts"
import { isRefused, type Refused } from "../kernel/rules/types.ts"
import { visibleLines } from "../kernel/rules/visible.ts"
import type { Words } from "../kernel/views/words.ts"
import { councilFormat, mostDecimals, mostSeats } from "../votes/rules/council-format.ts"
import { isSecret } from "../votes/rules/lot.ts"
import { highestOption } from "../votes/rules/packed.ts"
import { recountJson, recountText, wrongIn } from "../votes/views/recount.ts"
import { type RecountedSeats, recountSeatsJson, recountSeatsText } from "../votes/views/recount-council.ts"
import { typedPath } from "./person-path.ts"
import { fileText } from "./recount-text.ts"
import { recountVacancy } from "./recount-vacancy.ts"
import {
  type BltOptions,
  type Published,
  type Recounted,
  recountBltText,
  recountCouncilText,
  recountCountText,
} from "./recounted.ts"
import { type Terminal, thisTerminal, wordsFor } from "./terminal.ts"

export interface RecountOptions {
  /** Prints JSON for programs. */
  readonly json?: boolean
  /** The lot's revealed secret, for a BLT file that Waggle published. */
  readonly lotSecret?: string
  /** The generator's whole seed, for any BLT file. */
  readonly seed?: string
  /** For a BLT file: how many seats there are, after how many decimals values are cut, and which option is "Re-open nominations". */
  readonly seats?: string
  readonly decimals?: string
  readonly reopen?: string
  /** For a council's published count: who gave up a seat or cannot take it, and who got one since, as numbers or names of options. */
  readonly vacated?: readonly string[]
  readonly seated?: readonly string[]
  /** The SHA-256 in the outcome's thread for this file. */
  readonly sha256?: string
  /** The lot's commitment from the opening of the vote. */
  readonly commitment?: string
}

/** The command's output and exit code. 0: everything is right; 1: a claim is wrong; 2: nothing could be counted. */
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
    .option("--seats <n>", "for a BLT file: how many seats to fill, if not as many as the file says")
    .option("--decimals <n>", "for a BLT file with several seats: cut values after so many decimals (Scotland: 5)")
    .option("--reopen <option>", "for a BLT file with several seats: the number of the option “Re-open nominations”")
    .option(
      "--vacated <options...>",
      "for a council's count: who left a seat or cannot take it; counts back who gets it",
    )
    .option("--seated <options...>", "with --vacated: who has got a seat since")
    .option("--sha256 <hex>", "the file's SHA-256 as the outcome's thread says it: checks that this is that file")
    .option("--commitment <hex>", "the lot's commitment as it was said when voting opened: checks the lot against it")
    .option("--lot-secret <hex>", "the lot's revealed secret, for a BLT file that Waggle published")
    .option("--seed <text>", "the seed of the lot, for any BLT file")
    .action((file: string, options: RecountOptions, command: Command) => {
      const path = typedPath(file, terminal.environment)
      const { exitCode, output, error } = recount(path, options, wordsFor(command, terminal))
      terminal.out.write(visibleLines(output))
      terminal.err.write(visibleLines(error))
      process.exitCode = exitCode
    })
}

/** Counts the file at `path` again. It reads only that file and the locale, and no content makes it throw. */
export function recount(path: string, options: RecountOptions, words: Words): RecountAnswer {
  const unreadable = (error: string): RecountAnswer => ({ exitCode: 2, output: "", error: `${error}\n` })
  if (options.lotSecret !== undefined && !isSecret(options.lotSecret)) return unreadable(words.t("recount-bad-secret"))
  const given = { sha256: hexOf(options.sha256), commitment: hexOf(options.commitment) }
  if (given.sha256 === null) return unreadable(words.t("recount-bad-hash", { option: "--sha256" }))
  if (given.commitment === null) return unreadable(words.t("recount-bad-hash", { option: "--commitment" }))
  const numbers = bltNumbers(options)
  if ("option" in numbers)
    return unreadable(
      words.t("recount-bad-number", {
        option: `--${numbers.option}`,
        least: String(numbers.least),
        most: String(numbers.most),
      }),
    )
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (error) {
    return unreadable(unopened(words, path, error))
  }
  const published: Published = {
    sha256: sha256(bytes),
    ...(given.sha256 !== undefined && { claimed: given.sha256 }),
    ...(given.commitment !== undefined && { commitment: given.commitment }),
  }
  const recounted = recounting(bytes, options, numbers, published)
  if (isRefused(recounted))
    return unreadable(words.t("recount-not-counted", { file: path, reason: reasonOf(words, recounted) }))
  const output = outputOf(words, recounted, options.json ?? false)
  return { exitCode: wrongIn(recounted).length > 0 ? 1 : 0, output: `${output}\n`, error: "" }
}

function outputOf(words: Words, recounted: Recounted | RecountedSeats, json: boolean): string {
  if ("method" in recounted) return json ? recountSeatsJson(recounted) : recountSeatsText(words, recounted)
  return json ? recountJson(recounted) : recountText(words, recounted)
}

/** The numbers that the user typed for a BLT file, or the first option whose number is wrong, with the least and the most it may be. */
function bltNumbers(options: RecountOptions): Pick<BltOptions, "seats" | "decimals" | "reopen"> | Bounds {
  const numbers: { seats?: number; decimals?: number; reopen?: number } = {}
  for (const { option, least, most } of bounds) {
    const typed = options[option]?.trim()
    if (typed === undefined) continue
    if (!/^\d{1,9}$/.test(typed) || Number(typed) < least || Number(typed) > most) return { option, least, most }
    numbers[option] = Number(typed)
  }
  return numbers
}

interface Bounds {
  readonly option: "seats" | "decimals" | "reopen"
  readonly least: number
  readonly most: number
}

const bounds: readonly Bounds[] = [
  { option: "seats", least: 1, most: mostSeats },
  { option: "decimals", least: 0, most: mostDecimals },
  { option: "reopen", least: 1, most: highestOption },
]

/** The hash in lower case; null if it is not 64 hexadecimal digits, undefined if none was typed. */
function hexOf(typed: string | undefined): string | null | undefined {
  const hex = typed?.trim().toLowerCase()
  return hex === undefined || /^[0-9a-f]{64}$/.test(hex) ? hex : null
}

function recounting(
  bytes: Buffer,
  options: RecountOptions,
  numbers: Pick<BltOptions, "seats" | "decimals" | "reopen">,
  published: Published,
): Recounted | RecountedSeats | Refused {
  const read = fileText(bytes)
  if ("refused" in read) return read
  if (options.lotSecret !== undefined && options.seed !== undefined) return { refused: "count-two-lots" }
  if (!/^\uFEFF?\s*\{/.test(read.text)) {
    if (options.vacated !== undefined || options.seated !== undefined) return { refused: "count-back-only-council" }
    // A BLT file has no commitment of its own, so checking a commitment needs the secret.
    if (published.commitment !== undefined && options.lotSecret === undefined)
      return { refused: "count-commitment-alone" }
    const { lotSecret, seed } = options
    const by = { ...numbers, ...(lotSecret !== undefined && { lotSecret }), ...(seed !== undefined && { seed }) }
    return recountBltText(read, by, published)
  }
  if (read.latin) return { refused: "count-not-text" }
  // The file contains its own lot. Another lot would make another count.
  if (options.lotSecret !== undefined) return { refused: "count-own-lot", option: "--lot-secret" }
  if (options.seed !== undefined) return { refused: "count-own-lot", option: "--seed" }
  // The file says itself how its seats were filled.
  const { vacated, seated = [] } = options
  const counted = vacated !== undefined && isCouncil(read.text.replace(/^\uFEFF/, ""))
  for (const { option } of bounds)
    if (numbers[option] !== undefined && !(counted && option === "seats"))
      return { refused: "count-own-seats", option: `--${option}` }
  const file = { ...read, text: read.text.replace(/^\uFEFF/, "") }
  if (vacated !== undefined || seated.length > 0)
    return isCouncil(file.text)
      ? recountVacancy(file, published, { vacated: vacated ?? [], seated, ...numbers })
      : { refused: "count-back-only-council" }
  return isCouncil(file.text) ? recountCouncilText(file, published) : recountCountText(file, published)
}

/** Whether a JSON text says that it is the count of a council election. Any other text is read as that of a motion. */
function isCouncil(text: string): boolean {
  try {
    return objectOf(JSON.parse(text))?.format === councilFormat
  } catch {
    return false
  }
}

function unopened(words: Words, file: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error)
  if (code === "ENOENT") return words.t("recount-no-file", { file })
  if (code === "EISDIR") return words.t("recount-folder", { file })
  return words.t("recount-unopened", { file, code })
}

function reasonOf(words: Words, refusal: Refused): string {
  const variables = detailsGiven(refusal).map(({ name, form, value }) => [
    name,
    form === "number" ? Number(value) : String(value),
  ])
  return words.t(`refused-${refusal.refused}`, Object.fromEntries(variables))
}
