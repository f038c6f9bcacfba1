/** The formats of banks' CSV. Each is a file in config/banks/. Its first comment says where the format is known from. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import type { BankFormat } from "../bank/rules/bank-format.ts"
import { csvMapping } from "./bank-fields.ts"
import { bankFolder, bankFormatKeys } from "./bank-keys.ts"
import { currency, name } from "./fields.ts"
import { ConfigError } from "./problem.ts"
import { problemsOf } from "./shape-problems.ts"
import { YamlFile } from "./yaml-file.ts"

const cellKinds = ["day", "amount", "account", "text"] as const

/** The contents of a column. `text?`: the column may be missing at the end of a row. A list: the only words that the column may have. */
const shapeCell = z.union([
  z.enum([...cellKinds, "amount?", "text?"]).transform((cell) => ({
    // Without its question mark each of these is a kind, hence the cast.
    is: cell.replace("?", "") as (typeof cellKinds)[number],
    words: [],
    optional: cell.endsWith("?"),
  })),
  z.array(z.string()).transform((words) => ({ is: "words" as const, words, optional: false })),
])

export const bankFormatSchema = z
  .strictObject({
    bank: name,
    headings: z.array(name).default([]),
    shape: z.array(shapeCell).default([]),
    currency: currency.nullable().default(null),
    currencyAbove: name.nullable().default(null),
    csv: csvMapping.omit({ delimiter: true, encoding: true, skip: true }),
  })
  .refine(({ headings, shape }) => headings.length > 0 !== shape.length > 0, "choice")

let known: readonly BankFormat[] | undefined

/**
 * All formats, read once per process.
 * @throws ConfigError if a file is wrong
 */
export function bankFormats(): readonly BankFormat[] {
  known ??= bankFormatKeys.map(readFormat)
  return known
}

function readFormat(key: string): BankFormat {
  const filename = join(bankFolder, `${key}.yaml`)
  const yaml = new YamlFile(readFileSync(filename, "utf8"))
  const settings = yaml.value()
  const faults = yaml.problems()
  if (faults.length > 0) throw new ConfigError(filename, faults)
  const read = bankFormatSchema.safeParse(settings)
  if (!read.success) throw new ConfigError(filename, problemsOf(read.error, settings, yaml))
  return { key, ...read.data }
}
