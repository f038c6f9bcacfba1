/** Imports files from the bank (§7.5), and finds out which of their movements are new. Everything that is kept of the files is sealed. */
import { createHash } from "node:crypto"
import { z } from "zod"
import type { CoopKey } from "../../kernel/rules/types.ts"
import { fromSealed } from "../../kernel/store/json.ts"
import { highestGiven } from "../../kernel/store/numbers.ts"
import { highest } from "../../kernel/store/queries.ts"
import type { Work } from "../../kernel/store/work.ts"
import type { Again, KeptSpan } from "../rules/again.ts"
import { holderKey } from "../rules/alike.ts"
import type { Statement } from "../rules/lines.ts"
import { compared, decided, handleOf, type Repeated } from "./compared.ts"
import { freeNumber, insertLines, type NewLine } from "./new-lines.ts"
import { keyOf, reseal, type SealedLine, shape, type Unsealed, unsealed } from "./sealed-lines.ts"

/** The outcome of an import. `alike` is a count; all other fields are lists of line numbers. */
export interface PutFile {
  readonly added: readonly number[]
  /** How many new lines look like a line that another kind of file has brought. */
  readonly alike: number
  /** New lines that look exactly like a known line, although the balances prove that they are different movements. */
  readonly others: readonly number[]
  /** Known lines that look exactly like a line of this file, without proof that they are the same movement. */
  readonly repeated: readonly number[]
  /** Known lines that this file has in other words, although no balance proves it. */
  readonly changed: readonly number[]
  /** How many new lines may be known lines in other words. */
  readonly reworded: number
}

/**
 * Keeps the movements of a file that are not known yet. They get the next numbers, in their order.
 * @param holder the account's holder. In a CSV's column of receivers, this name is in every row where money came in. There it does not tell
 * who paid, so it is not stored
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
  let opened: Promise<Unsealed[]> | null = null
  const known = () => (opened ??= unsealed(work, coop))
  const isHolder = (name: string) => kind === "csv" && holderKey(name) === holderKey(holder)
  const all = (await compared(work, coop, lines, known)).map((one) =>
    isHolder(one.line.name) ? { ...one, line: { ...one.line, name: "" } } : one,
  )
  // A statement contains a number of its own, so equal bytes are the same statement. CSV and QIF have no such number, so equal bytes may be
  // two exports.
  const isSame = seen !== undefined && kind !== "csv" && kind !== "qif"
  const before = all.some(({ kept }) => !kept) ? await known() : []
  const earlier = await spansOf(work, coop)
  const { repeated, changed, doubtful } = decided(all, before, { kind, spans, isSame, earlier })
  const those = (wanted: Again) => repeated.filter(({ again }) => again === wanted)
  const others = new Set(those("other").map(({ index }) => index))
  const same = new Set(changed.map(({ index }) => index))
  const after = new Map<number, SealedLine>()
  for (const one of changed) {
    const kept = before.find(({ number }) => number === one.kept)
    if (kept) after.set(one.kept, reworded(work, coop, kept.line, one))
  }
  for (const [number, line] of after) await reseal(work, coop, number, line)
  const newest = await newestOf(work, coop)
  const file = newest.file + 1
  const taken: NewLine[] = []
  const last = new Map<string, number>()
  for (const { index, line, known: identity, number, of, kept } of all) {
    if ((kept && !others.has(index)) || same.has(index)) continue
    const free = kept ? await freeNumber(work, coop, identity, (last.get(identity) ?? of) + 1) : number
    if (kept) last.set(identity, free)
    const twin = doubtful.find((one) => one.index === index)?.kept ?? null
    const own = {
      handle: handleOf(work, coop, identity, free),
      number: newest.number + taken.length + 1,
      reworded: twin,
    }
    taken.push({ ...own, line, file, other: kept !== null })
  }
  const lately = before.map((one) => ({ ...one, line: after.get(one.number) ?? one.line }))
  const there = new Set([...repeated, ...changed].map(({ kept }) => kept))
  const twins = await insertLines(work, coop, kind, taken, lately, there)
  const asked = changed.filter(({ again }) => again === "unsaid")
  const unsaid = [
    ...those("unsaid").map(({ kept, known: identity }) => [kept, identity]),
    ...asked.map(({ kept, known: identity, line }) => [kept, identity, { ...line, from: kind, alike: null }]),
  ]
  await work.trx("bank_files").where({ coop }).update({ repeated: null })
  const open =
    unsaid.length === 0
      ? null
      : keyOf(work).seal(
          JSON.stringify(unsaid, (_, item) => textOf(item)),
          context(coop, handle),
        )
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
    ...{ added: taken.map(({ number }) => number), alike: twins, reworded: doubtful.length },
    ...{ repeated: those("unsaid").map(({ kept }) => kept), changed: asked.map(({ kept }) => kept) },
    others: taken.filter(({ other }) => other).map(({ number }) => number),
  }
}

/**
 * The known line after a file brought it in other words. It is found by those words too from now on. Its own words change only if the
 * balances prove that it is the same line, and if nobody erased them (§7.5).
 */
function reworded(
  work: Work,
  coop: CoopKey,
  kept: SealedLine,
  { line, known, number, again }: Repeated & { readonly again: Again },
): SealedLine {
  const also = [...new Set([...(kept.also ?? []), handleOf(work, coop, known, number)])]
  const erased = kept.name === "" && kept.iban === null && kept.text === ""
  if (again !== "same" || erased) return { ...kept, also }
  const { name, iban, text, endToEnd, reference } = line
  return {
    ...kept,
    also,
    name,
    text,
    iban: iban ?? kept.iban,
    endToEnd: endToEnd ?? kept.endToEnd,
    reference: reference ?? kept.reference,
  }
}

const fileHandle = (work: Work, coop: CoopKey, bytes: Uint8Array): string =>
  keyOf(work).handle(`${coop} file ${createHash("sha256").update(bytes).digest("hex")}`)

/** A file has this number, and not that of an import, if the bot only asked something about it and stored nothing from it. */
const unkept = 0

/**
 * Whether the bot has asked the treasurer about this file before. In that case, sending the file again means yes. If the bot has not asked,
 * this notes that it asks now.
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

/** The highest number of a line, and the highest number of an import. */
async function newestOf(work: Work, coop: CoopKey): Promise<{ readonly number: number; readonly file: number }> {
  const ofLines = await highest(work.trx("bank_lines").where({ coop }), "file")
  const ofFiles = await highest(work.trx("bank_files").where({ coop }), "file")
  const number = await highestGiven(work, coop, "bank-lines")
  return { number, file: Math.max(ofLines ?? 0, ofFiles ?? 0) }
}

const context = (coop: CoopKey, handle: string): string => `bank-file:${coop}:${handle}`
const textOf = (item: unknown): unknown => (typeof item === "bigint" ? String(item) : item)

const balance = z.object({
  day: z.string(),
  balance: z.object({ minor: z.string().transform(BigInt), currency: z.string() }),
})
const spansShape = z.array(z.object({ opening: balance, closing: balance }))
/** A known line, an identity, and the line that has it. The last is left out if it is the known line. */
const openShape = z.array(z.tuple([z.number(), z.string()]).rest(shape))

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
 * that it is the same movement. Returns the number of the new line. Null if the newest file did not repeat the line.
 */
export async function putAgain(work: Work, coop: CoopKey, number: number): Promise<number | null> {
  const row = await work.trx("bank_files").where({ coop }).whereNotNull("repeated").first("handle", "repeated")
  if (!row?.repeated) return null
  const open = openFile(work, openShape, { coop, handle: row.handle, sealed: row.repeated })
  const at = open.findIndex(([line]) => line === number)
  const [, known, changed] = open[at] ?? []
  const all = await unsealed(work, coop)
  const kept = all.find((one) => one.number === number)
  if (known === undefined || !kept) return null
  const newest = await newestOf(work, coop)
  const { from, also, ...line } = changed ?? kept.line
  const handle = handleOf(work, coop, known, await freeNumber(work, coop, known, 1))
  // The words that belong to the new line no longer mean the known one.
  const left = kept.line.also?.filter((one) => one !== handle)
  if (changed) await reseal(work, coop, number, { ...kept.line, also: left })
  const fresh = { line, handle, number: newest.number + 1, file: newest.file, other: true, reworded: null }
  await insertLines(work, coop, from, [fresh], all, new Set(changed ? [number] : []))
  const rest = open.toSpliced(at, 1)
  const sealed = keyOf(work).seal(
    JSON.stringify(rest, (_, item) => textOf(item)),
    context(coop, row.handle),
  )
  const repeated = rest.length === 0 ? null : sealed
  await work.trx("bank_files").where({ coop, handle: row.handle }).update({ repeated })
  return fresh.number
}

/** Forgets which lines the newest file repeated without proof. These lines tell who paid or was paid (§7.5). */
export const forgetRepeated = async ({ trx }: Work, coop: CoopKey): Promise<void> =>
  void (await trx("bank_files").where({ coop }).update({ repeated: null }))
