/** The bank's movements in the database (§7.5). They are sealed with a key that is not in the database. */
import { z } from "zod"
import type { CoopKey } from "../../kernel/rules/types.ts"
import { fromSealed } from "../../kernel/store/json.ts"
import type { SealingKey } from "../../kernel/store/master-key.ts"
import type { Work } from "../../kernel/store/work.ts"
import { type BankLine, type FileKind, fileKinds } from "../rules/lines.ts"

/** The content that is sealed. */
export interface SealedLine extends BankLine {
  /** The kind of file that brought the line. */
  readonly from: FileKind
  /**
   * The line that looks like this one, from another kind of file or in other words. That line names this one in turn. The sum of a batch names the first of
   * its transfers, and each transfer names the sum. Null if there is no such line.
   */
  readonly alike: number | null
  /** Further handles of the line, by which it is known since the bank changed its words. Absent if there are none. */
  readonly also?: readonly string[] | undefined
}

export const shape = z.object({
  day: z.string(),
  amount: z
    .object({ minor: z.string(), currency: z.string() })
    .transform(({ minor, currency }) => ({ minor: BigInt(minor), currency })),
  name: z.string(),
  iban: z.string().nullable(),
  text: z.string(),
  endToEnd: z.string().nullable(),
  reference: z.string().nullable(),
  returned: z.boolean(),
  batch: z.boolean(),
  whole: z.string().optional(),
  from: z.enum(fileKinds),
  alike: z.number().nullable(),
  also: z.array(z.string()).optional(),
})

export const keyOf = ({ keys }: Pick<Work, "keys">): SealingKey => keys.derive("bank")
const context = (coop: CoopKey, number: number): string => `bank:${coop}:${number}`

/** Seals a line. Spaces fill it up to a multiple of 512 bytes, so that its length tells nothing about its content. */
export function sealed(key: SealingKey, coop: CoopKey, number: number, line: SealedLine): string {
  const json = JSON.stringify(line, (_, item) => (typeof item === "bigint" ? String(item) : item))
  const size = Buffer.byteLength(json)
  return key.seal(json + " ".repeat(Math.ceil(size / 512) * 512 - size), context(coop, number))
}

export const opened = (key: SealingKey, coop: CoopKey, number: number, sealed: string): SealedLine =>
  fromSealed(shape, () => key.open(sealed, context(coop, number)), { table: "bank_lines", row: `${coop} ${number}` })

export interface Unsealed {
  readonly number: number
  /** The import that brought the line. */
  readonly file: number
  readonly line: SealedLine
}

/** All lines, in the order of their numbers. */
export async function unsealed(work: Work, coop: CoopKey): Promise<Unsealed[]> {
  const key = keyOf(work)
  const rows = await work.trx("bank_lines").where({ coop }).orderBy("number").select("number", "file", "sealed")
  return rows.map(({ number, file, sealed }) => ({ number, file, line: opened(key, coop, number, sealed) }))
}

export async function reseal(work: Work, coop: CoopKey, number: number, line: SealedLine): Promise<void> {
  await work
    .trx("bank_lines")
    .where({ coop, number })
    .update({ sealed: sealed(keyOf(work), coop, number, line) })
}
