/** Imports files from the bank (§7.5), and finds out which of their movements are new. Everything that is kept of the files is sealed. */
import { createHash } from "node:crypto"
import { z } from "zod"
import type { CoopKey } from "../../kernel/rules/types.ts"
import { fromSealed } from "../../kernel/store/json.ts"
import { highestGiven } from "../../kernel/store/numbers.ts"
import { highest } from "../../kernel/store/queries.ts"
import type { Work } from "../../kernel/store/work.ts"
import { type Again, againIn, type KeptSpan } from "../rules/again.ts"
import { alikeAmong, holderKey } from "../rules/alike.ts"
import { batchesAlike } from "../rules/batch.ts"
import { type BankLine, type Counted, countedIn, type FileKind, identity, type Statement } from "../rules/lines.ts"
import { batch } from "./lines.ts"
import { keyOf, reseal, sealed, unsealed } from "./sealed-lines.ts"

/** The outcome of an import. `alike` is a count; all other fields are lists of line numbers. */
export interface PutFile {
  readonly added: readonly number[]
  /** How many new lines look like a line that another kind of file has brought. */
  readonly alike: number
  /** New lines that look exactly like a known line, but the balances prove that they are different movements. */
  readonly others: readonly number[]
  /** Known lines that look exactly like a line of this file, but nothing proves that they are the same movement. */
  readonly repeated: readonly number[]
}

/**
 * Keeps the movements of a file that are not known yet. They get the next numbers, in their order.
 * @param holder the account's holder. In a CSV's column of receivers, the holder stands wherever money came in. Such a name does not tell
 * who paid, so it is not kept
 */
export async function putFile(
  work: Work,
  coop: CoopKey,
  statement: Statement,
  { bytes, holder }: { readonly bytes: Uint8Array; readonly holder: string },
): Promise<PutFile> {
  const { kind, lines, spans } = statement
  const handle = fileHandle(work, coop, bytes)
  const seen = await work.trx("bank_files").where({ coop, handle }).andWhere("file", ">", unkept).first("file")
  const all = await compared(work, coop, lines)
  // A statement contains a number of its own, so equal bytes are the same statement. CSV and QIF have no such number, so equal bytes may be
  // two exports.
  const isSame = seen !== undefined && kind !== "csv" && kind !== "qif"
  const repeated = all.flatMap((one) =>
    one.kept ? [{ ...one, kept: one.kept.number, file: one.kept.file, named: isSame || isNamed(one) }] : [],
  )
  const fresh = all.filter(({ kept }) => !kept).map(({ line }) => line)
  const again = againIn(repeated, { fresh, spans, earlier: await spansOf(work, coop) })
  const those = (wanted: Again) => repeated.filter((_, at) => again[at] === wanted)
  const others = new Set(those("other").map(({ index }) => index))
  const newest = await newestOf(work, coop)
  const file = newest.file + 1
  const taken: NewLine[] = []
  const last = new Map<string, number>()
  for (const { index, line, known, number, of, kept } of all) {
    if (kept && !others.has(index)) continue
    const free = kept ? await freeNumber(work, coop, known, (last.get(known) ?? of) + 1) : number
    if (kept) last.set(known, free)
    const own = { handle: handleOf(work, coop, known, free), number: newest.number + taken.length + 1 }
    const isHolder = kind === "csv" && holderKey(line.name) === holderKey(holder)
    taken.push({ ...own, line: isHolder ? { ...line, name: "" } : line, file, other: kept !== null })
  }
  const twins = await insertLines(work, coop, kind, taken, new Set(repeated.map(({ kept }) => kept)))
  const unsaid = those("unsaid").map(({ kept, known }) => [kept, known] as const)
  await work.trx("bank_files").where({ coop }).update({ repeated: null })
  const open = unsaid.length === 0 ? null : keyOf(work).seal(JSON.stringify(unsaid), context(coop, handle))
  if (seen) await work.trx("bank_files").where({ coop, handle }).update({ repeated: open })
  else {
    const sealed = keyOf(work).seal(
      JSON.stringify(spans, (_, item) => textOf(item)),
      context(coop, handle),
    )
    await work.trx("bank_files").where({ coop, handle, file: unkept }).delete()
    await work.trx("bank_files").insert({ coop, handle, file, sealed, repeated: open })
  }
  return {
    ...{ added: taken.map(({ number }) => number), alike: twins, repeated: unsaid.map(([kept]) => kept) },
    others: taken.filter(({ other }) => other).map(({ number }) => number),
  }
}

const fileHandle = (work: Work, coop: CoopKey, bytes: Uint8Array): string =>
  keyOf(work).handle(`${coop} file ${createHash("sha256").update(bytes).digest("hex")}`)

/** Stands in place of an import's number if the bot only asked something about the file and kept nothing of it. */
const unkept = 0

/**
 * Whether the bot has asked the treasurer about this file before. If not, that is noted now. If the treasurer sends the same file again,
 * that means yes.
 */
export async function askedBefore(work: Work, coop: CoopKey, bytes: Uint8Array): Promise<boolean> {
  const handle = fileHandle(work, coop, bytes)
  if (await work.trx("bank_files").where({ coop, handle }).first("file")) return true
  const sealed = keyOf(work).seal("[]", context(coop, handle))
  await work.trx("bank_files").insert({ coop, handle, file: unkept, sealed, repeated: null })
  return false
}

/**
 * The facts that earlier CSV files have shown. `wentOut`: whether any money went out in them. `currencies`: the currencies of their
 * movements.
 */
export async function csvBefore(
  work: Work,
  coop: CoopKey,
): Promise<{ readonly wentOut: boolean; readonly currencies: readonly string[] }> {
  const lines = (await unsealed(work, coop)).map(({ line }) => line).filter(({ from }) => from === "csv")
  const currencies = [...new Set(lines.map(({ amount }) => amount.currency))]
  return { wentOut: lines.some(({ amount }) => amount.minor < 0n), currencies }
}

/** A movement of a file. `kept`: the known line with the same identity, which may be the same movement. Null: there is none. */
interface Compared extends Counted {
  readonly index: number
  readonly line: BankLine
  readonly kept: { readonly number: number; readonly file: number } | null
}

/**
 * Whether the bank's own reference identifies the movement. If several movements of the file share a reference, it identifies none of them.
 */
const isNamed = ({ line, number, of }: Compared): boolean => line.reference !== null && number === 1 && of === 1

async function compared(work: Work, coop: CoopKey, lines: readonly BankLine[]): Promise<Compared[]> {
  const counted = countedIn(lines)
  const handles = counted.map(({ known, number }) => handleOf(work, coop, known, number))
  const kept = new Map<string, { number: number; file: number }>()
  for (let at = 0; at < handles.length; at += batch) {
    const rows = await work
      .trx("bank_lines")
      .where({ coop })
      .whereIn("handle", handles.slice(at, at + batch))
      .select("handle", "number", "file")
    for (const { handle, number, file } of rows) kept.set(handle, { number, file })
  }
  return lines.flatMap((line, index) => {
    const one = counted[index]
    return one ? [{ ...one, index, line, kept: kept.get(handles[index] ?? "") ?? null }] : []
  })
}

const handleOf = (work: Work, coop: CoopKey, known: string, number: number): string =>
  keyOf(work).handle(`${coop} ${identity(known, number)}`)

/** Finds a free number for a further movement that looks like known ones. @param from the first number that may be free */
async function freeNumber(work: Work, coop: CoopKey, known: string, from: number): Promise<number> {
  for (let number = from; ; number++) {
    const handle = handleOf(work, coop, known, number)
    if (!(await work.trx("bank_lines").where({ coop, handle }).first("number"))) return number
  }
}

/** The highest number of a line, and the highest number of an import. */
async function newestOf(work: Work, coop: CoopKey): Promise<{ readonly number: number; readonly file: number }> {
  const ofLines = await highest(work.trx("bank_lines").where({ coop }), "file")
  const ofFiles = await highest(work.trx("bank_files").where({ coop }), "file")
  const number = await highestGiven(work, coop, "bank-lines")
  return { number, file: Math.max(ofLines ?? 0, ofFiles ?? 0) }
}

interface NewLine {
  readonly line: BankLine
  readonly handle: string
  readonly number: number
  readonly file: number
  /** Whether the line is another movement, although it looks exactly like a known one. */
  readonly other: boolean
}

/**
 * Keeps new lines. Returns how many of them look like a line that another kind of file has brought. To find those, it opens all kept lines.
 * A keyed hash of day and amount would be quicker, but it would show anybody with the database which movements are alike.
 * @param known lines that this file has too; they cannot be look-alikes of its other lines
 */
async function insertLines(
  work: Work,
  coop: CoopKey,
  kind: FileKind,
  fresh: readonly NewLine[],
  known: ReadonlySet<number>,
): Promise<number> {
  const kept = fresh.length === 0 ? [] : await unsealed(work, coop)
  const free = kept.filter(({ number, line }) => line.from !== kind && line.alike === null && !known.has(number))
  const found = alikeAmong(
    fresh.map(({ line }) => line),
    free.map(({ line }) => line),
  )
  const twins = new Map<number, number>()
  const twin = async (index: number, at: number): Promise<void> => {
    const [own, other] = [fresh[index], free[at]]
    if (!own || !other) return
    if (!twins.has(own.number)) twins.set(own.number, other.number)
    await reseal(work, coop, other.number, { ...other.line, alike: own.number })
  }
  const batches = batchesAlike(
    fresh.map(({ line }) => line),
    free.map(({ line, file }) => ({ ...line, whole: line.whole && `${file} ${line.whole}` })),
    found,
  )
  const inBatch = new Set(batches.flatMap(({ own }) => own))
  for (const [index, at] of found) if (!inBatch.has(index)) await twin(index, at)
  // If several parts point to one sum, the sum must name the first part. So the pairs are written from the last to the first.
  for (const { own, known } of batches)
    for (const index of own.toReversed()) for (const at of known) await twin(index, at)
  const rows = fresh.map(({ line, handle, number, file }) => {
    const whole = sealed(keyOf(work), coop, number, { ...line, from: kind, alike: twins.get(number) ?? null })
    return { coop, number, file, handle, sealed: whole, imported_at: work.now, skipped: false }
  })
  for (let at = 0; at < rows.length; at += batch) await work.trx("bank_lines").insert(rows.slice(at, at + batch))
  return twins.size
}

const context = (coop: CoopKey, handle: string): string => `bank-file:${coop}:${handle}`
const textOf = (item: unknown): unknown => (typeof item === "bigint" ? String(item) : item)

const balance = z.object({
  day: z.string(),
  balance: z.object({ minor: z.string().transform(BigInt), currency: z.string() }),
})
const spansShape = z.array(z.object({ opening: balance, closing: balance }))
const openShape = z.array(z.tuple([z.number(), z.string()]))

const openFile = <T>(
  work: Work,
  shape: z.ZodType<T>,
  { coop, handle, sealed }: { readonly coop: CoopKey; readonly handle: string; readonly sealed: string },
): T =>
  fromSealed(shape, () => keyOf(work).open(sealed, context(coop, handle)), {
    table: "bank_files",
    row: `${coop} ${handle}`,
  })

async function spansOf(work: Work, coop: CoopKey): Promise<readonly KeptSpan[]> {
  const rows = await work.trx("bank_files").where({ coop }).select("handle", "file", "sealed")
  return rows.flatMap(({ handle, file, sealed }) =>
    openFile(work, spansShape, { coop, handle, sealed }).map((span) => ({ ...span, file })),
  )
}

/**
 * Keeps a line a second time, as another movement that looks exactly like it. The newest file must have repeated the line, without proof
 * which movement it is. Returns the number of the new line. Null if the newest file did not repeat it.
 */
export async function putAgain(work: Work, coop: CoopKey, number: number): Promise<number | null> {
  const row = await work.trx("bank_files").where({ coop }).whereNotNull("repeated").first("handle", "repeated")
  if (!row?.repeated) return null
  const open = openFile(work, openShape, { coop, handle: row.handle, sealed: row.repeated })
  const at = open.findIndex(([line]) => line === number)
  const [, known] = open[at] ?? []
  const kept = (await unsealed(work, coop)).find((one) => one.number === number)
  if (known === undefined || !kept) return null
  const newest = await newestOf(work, coop)
  const { from, ...line } = kept.line
  const handle = handleOf(work, coop, known, await freeNumber(work, coop, known, 1))
  const fresh = { line, handle, number: newest.number + 1, file: newest.file, other: true }
  await insertLines(work, coop, from, [fresh], new Set())
  const left = open.toSpliced(at, 1)
  const repeated = left.length === 0 ? null : keyOf(work).seal(JSON.stringify(left), context(coop, row.handle))
  await work.trx("bank_files").where({ coop, handle: row.handle }).update({ repeated })
  return fresh.number
}

/** Forgets which lines the newest file repeated without proof. These lines tell who paid or was paid (§7.5). */
export const forgetRepeated = async ({ trx }: Work, coop: CoopKey): Promise<void> =>
  void (await trx("bank_files").where({ coop }).update({ repeated: null }))
