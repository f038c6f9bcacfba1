/** What stands in a backup: its first line says what it is, its last one that it is whole. Between them stand files and tables. */
import { createHash } from "node:crypto"
import type { Knex } from "knex"
import { z } from "zod"
import { type CopiedRow, type CopiedTable, migrationsOf, rowsOf, tablesToCopy } from "../kernel/store/backup-tables.ts"
import { withheld } from "../kernel/store/withheld.ts"
import { CliError } from "./terminal.ts"

const headShape = z.object({
  waggle: z.literal("backup"),
  version: z.number(),
  madeAt: z.string(),
  program: z.string(),
  user: z.string(),
  /** The bot's device at that time. After a restore the bot logs it out. */
  device: z.string().nullable(),
  coops: z.array(z.string()),
  migrations: z.array(z.string()),
  /** How many keys of what was open were not kept outside the database either. Absent: the backup has them itself, as version 1 did. */
  lacking: z.number().exactOptional(),
})
export type BackupHead = z.infer<typeof headShape>

/** The format that this program writes, and the newest that it reads. */
const version = 2

const value = z.union([z.string(), z.number(), z.boolean(), z.null()])
const lineShape = z.union([
  z.array(value),
  z.object({ file: z.string(), text: z.string() }),
  z.object({
    table: z.string(),
    columns: z.array(z.string()),
    numbered: z.object({ column: z.string(), last: z.number() }).nullable(),
  }),
  z.object({ end: z.object({ rows: z.record(z.string(), z.number()), sha256: z.string() }) }),
])

/** A file that a backup contains, such as the configuration or the master key. */
export interface BackedUpFile {
  readonly name: string
  readonly text: string
}

export interface Content {
  readonly head: Omit<BackupHead, "waggle" | "version" | "migrations">
  readonly files: readonly BackedUpFile[]
  /** A transaction that only reads: all tables are from the same moment. */
  readonly trx: Knex.Transaction
}

/** The text of a backup, in portions of whole lines. */
export async function* backupText({ head, files, trx }: Content): AsyncGenerator<string> {
  const hash = createHash("sha256")
  const lines = (all: readonly object[]) => {
    const text = all.map((line) => `${JSON.stringify(line)}\n`).join("")
    hash.update(text)
    return text
  }
  yield lines([{ waggle: "backup", version, ...head, migrations: await migrationsOf(trx) } satisfies BackupHead])
  for (const { name, text } of files) yield lines([{ file: name, text }])
  const rows: Record<string, number> = {}
  for (const table of await tablesToCopy(trx)) {
    const { name, columns, numbered } = table
    yield lines([{ table: name, columns, numbered }])
    rows[name] = 0
    const without = withheld(table)
    for await (const portion of rowsOf(trx, table)) {
      rows[name] += portion.length
      yield lines(portion.map(without))
    }
  }
  yield `${JSON.stringify({ end: { rows, sha256: hash.digest("hex") } })}\n`
}

export interface ReadBackup {
  readonly head: BackupHead
  readonly files: readonly BackedUpFile[]
  /** How many rows each table has. */
  readonly rows: ReadonlyMap<string, number>
}

/** What becomes of a backup that is read. Files come before tables, and each table before its rows. */
export interface Reader {
  head?(head: BackupHead): Promise<void>
  files?(files: readonly BackedUpFile[]): Promise<void>
  table?(table: Pick<CopiedTable, "name" | "columns" | "numbered">): Promise<void>
  rows?(table: Pick<CopiedTable, "name" | "columns">, rows: readonly CopiedRow[]): Promise<void>
}

/** How many rows are handed over at a time. */
const portion = 500

/**
 * Reads a whole backup, and checks that nothing of it is missing or changed. The check ends with the last line: until this resolves, what
 * the reader was given may not be all.
 * @throws CliError cli-backup-damaged, cli-backup-not-one, cli-backup-newer
 */
export async function readBackup(file: string, lines: AsyncIterable<string>, reader: Reader): Promise<ReadBackup> {
  const hash = createHash("sha256")
  const damaged = () => new CliError("cli-backup-damaged", { file })
  const files: BackedUpFile[] = []
  const counts = new Map<string, number>()
  let head: BackupHead | null = null
  let table: Pick<CopiedTable, "name" | "columns" | "numbered"> | null = null
  let rows: CopiedRow[] = []
  let ended = false
  const handOver = async () => {
    if (table && rows.length > 0) await reader.rows?.(table, rows)
    rows = []
  }
  for await (const line of lines) {
    if (ended) throw damaged()
    if (!head) {
      head = headOf(file, line)
      await reader.head?.(head)
      hash.update(`${line}\n`)
      continue
    }
    const read = lineShape.safeParse(jsonOf(line)).data
    if (read === undefined) throw damaged()
    if ("end" in read) {
      await handOver()
      ended = true
      const { sha256, rows: promised } = read.end
      const same = Object.entries(promised).every(([name, count]) => counts.get(name) === count)
      if (sha256 !== hash.digest("hex") || !same || Object.keys(promised).length !== counts.size) throw damaged()
      continue
    }
    hash.update(`${line}\n`)
    if (Array.isArray(read)) {
      if (!table || read.length !== table.columns.length) throw damaged()
      counts.set(table.name, (counts.get(table.name) ?? 0) + 1)
      if (rows.push(read) >= portion) await handOver()
    } else if ("file" in read) files.push({ name: read.file, text: read.text })
    else {
      await handOver()
      if (!table) await reader.files?.(files)
      table = { name: read.table, columns: read.columns, numbered: read.numbered }
      if (counts.has(table.name)) throw damaged()
      counts.set(table.name, 0)
      await reader.table?.(table)
    }
  }
  if (!head || !ended) throw damaged()
  return { head, files, rows: counts }
}

function headOf(file: string, line: string): BackupHead {
  const json = jsonOf(line)
  const known = z.object({ waggle: z.literal("backup"), version: z.number() }).safeParse(json).data
  if (!known) throw new CliError("cli-backup-not-one", { file })
  if (known.version > version) throw new CliError("cli-backup-newer", { file })
  const head = headShape.safeParse(json).data
  if (!head) throw new CliError("cli-backup-damaged", { file })
  return head
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
