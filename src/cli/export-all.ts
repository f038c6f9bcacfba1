/**
 * `waggle export all`: writes everything that a co-op has decided, done and booked into a folder, in formats that outlive this program. It
 * reads the database and needs no network.
 */
import { existsSync } from "node:fs"
import { mkdir, readdir } from "node:fs/promises"
import { join } from "node:path"
import { Command } from "commander"
import type { Knex } from "knex"
import { DateTime } from "luxon"
import { loadConfig } from "../config/load.ts"
import { loadSecrets } from "../config/secrets.ts"
import { isEnd } from "../documents/rules/document.ts"
import { fileName } from "../documents/views/records.ts"
import { hoursOf } from "../hours/reads.ts"
import { hoursId } from "../hours/rules/hours.ts"
import { numbered, type Series, taskId } from "../kernel/rules/types.ts"
import { MasterKey } from "../kernel/store/master-key.ts"
import { type KeptRecord, recordsOf } from "../kernel/store/minutes.ts"
import { escapeMarkdown } from "../kernel/views/markdown.ts"
import type { Words } from "../kernel/views/words.ts"
import { entriesOf, keptAccountsIn } from "../ledger/reads.ts"
import { type Cell, csv } from "../ledger/views/csv.ts"
import { recordInPlainWords } from "../minutes/views/records.ts"
import { revisionsIn } from "./export-documents.ts"
import { ledgerText } from "./export-ledger.ts"
import { fromSource, type Source, type SourceOptions, withSource, wordsIn, writeNew } from "./export-source.ts"
import { typedPath } from "./person-path.ts"
import { CliError, type Terminal, writeLines } from "./terminal.ts"

interface Options extends SourceOptions {
  readonly private?: true
  readonly texts?: true
}
type Reading = Source & { readonly trx: Knex.Transaction }
interface Exported {
  readonly name: string
  readonly text: string
}

export const exportAllCommand = (terminal: Terminal): Command => {
  const command = new Command("all")
  return withSource(command.argument("<folder>", "new or empty folder for the files"))
    .description(
      "write down minutes, motions, members, tasks, documents, ledger and hours in open formats, also while the bot runs",
    )
    .option("--private", "the minutes and motions of the moderators' room too: for moderators alone")
    .option("--texts", "what people wrote beside their hours too; needs the master key")
    .addHelpText(
      "after",
      "\nIt says by Matrix ID who was paid what. It holds no ballot with a name, no payment details and no key.",
    )
    .action(async (typed: string, file: string | undefined, options: Options) => {
      const folder = typedPath(typed, terminal.environment)
      const words = (found: Pick<Source, "language" | "zone">) => wordsIn(found, command, terminal)
      const count = await exportEverything({ folder, file, options, terminal, words })
      writeLines(terminal.out, [words({ language: null, zone: "UTC" }).t("cli-export-all", { folder, count })])
    })
}

interface Exporting {
  readonly folder: string
  /** The configuration file. */
  readonly file: string | undefined
  readonly options: Options
  readonly terminal: Terminal
  readonly words: (found: Pick<Source, "language" | "zone">) => Words
}

/** Writes everything of a co-op into a new folder. Returns how many files it wrote. @throws CliError */
export async function exportEverything({ folder, file, options, terminal, words }: Exporting): Promise<number> {
  if (existsSync(folder) && (await readdir(folder)).length > 0) throw new CliError("cli-export-not-empty", { folder })
  const data = file === undefined ? options.data : loadConfig(file).data
  const keys = options.texts
    ? new MasterKey(loadSecrets(data, terminal.environment, { create: false }).masterKey)
    : null
  const series: readonly Series[] = options.private ? ["public", "moderators"] : ["public"]
  const files = await fromSource(file, options, (found) => everything(found, words(found), { series, keys }))
  await mkdir(join(folder, "documents"), { recursive: true, mode: 0o700 })
  for (const { name, text } of files) await writeNew(join(folder, name), text)
  return files.length
}

async function everything(
  found: Reading,
  words: Words,
  { series, keys }: { readonly series: readonly Series[]; readonly keys: MasterKey | null },
): Promise<Exported[]> {
  const files: Exported[] = []
  for (const one of series) files.push(...(await minutesOf(found, words, one)))
  files.push(
    ...table("members", await membersIn(found)),
    ...table(
      "offices",
      await found
        .trx("seats")
        .where({ coop: found.key })
        .orderBy(["office", "seat"])
        .select("office", "seat", "person", "since"),
    ),
    ...table("motions", await motionsIn(found, series)),
    ...table("tasks", await tasksIn(found)),
    ...table("hours", await hoursIn(found, keys)),
  )
  const entries = await entriesOf(found, found.key)
  const named = await keptAccountsIn(found.trx, found.key)
  for (const [name, format] of [
    ["ledger.csv", "csv"],
    ["ledger.journal", "hledger"],
  ] as const)
    files.push({ name, text: ledgerText(format, words, found, { entries, named }) })
  for (const revision of await revisionsIn(found))
    if (!isEnd(revision))
      files.push({ name: join("documents", fileName(revision.key, revision.revision)), text: revision.text })
  const about = words.t("export-all-about", { coop: found.name, at: isoTime(Date.now(), found.zone), zone: found.zone })
  return [{ name: "README.md", text: `${about}\n` }, ...files]

  function table(name: string, rows: readonly object[]): Exported[] {
    return tableFiles(name, rows, found.zone)
  }
}

/** The minutes as they were hashed, one record a line, and in words. */
async function minutesOf({ trx, key, name, zone, server }: Reading, words: Words, series: Series): Promise<Exported[]> {
  const records: KeptRecord[] = []
  for await (const record of recordsOf(trx, key, series)) records.push(record)
  const file = series === "public" ? "minutes" : "minutes-private"
  const title = words.t(series === "public" ? "minutes-title" : "minutes-title-private", { coop: escapeMarkdown(name) })
  const line = (record: KeptRecord) =>
    `- **${record.number}** · ${isoTime(record.at, zone)} · ${escapeMarkdown(recordInPlainWords(words, record, server))} · \`${record.hash.slice(0, 12)}\``
  return [
    {
      name: `${file}.jsonl`,
      text: jsonLines(
        records.map(({ number, at, actor, act, details, previous, hash }) => ({
          number,
          at,
          actor,
          act,
          details,
          previous,
          hash,
        })),
      ),
    },
    { name: `${file}.md`, text: `# ${title}\n\n${records.map(line).join("\n")}\n` },
  ]
}

async function membersIn({ trx, key }: Reading): Promise<object[]> {
  return trx("members")
    .where({ coop: key })
    .orderBy("since")
    .orderBy("person")
    .select("person", "status", "since", "removed_at", "moved_to")
}

/** Motions with their options and what came of them. Of ballots there is what was published, which stands in the outcome. */
async function motionsIn({ trx, key }: Reading, series: readonly Series[]): Promise<object[]> {
  const rows = await trx("motions")
    .where({ coop: key })
    .whereIn("series", [...series])
    .orderBy("id")
  const options = await trx("options")
    .whereIn(
      "motion_id",
      trx("motions")
        .where({ coop: key })
        .whereIn("series", [...series])
        .select("id"),
    )
    .orderBy(["motion_id", "seq"])
  const byMotion = Map.groupBy(options, ({ motion_id }) => motion_id)
  return rows.map((row) => ({
    ...{
      motion: numbered(row.number, row.series),
      kind: row.kind,
      stage: row.stage,
      title: row.title,
      author: row.author,
    },
    ...{ subject: row.subject, office: row.office, opened_at: row.opened_at, voting_opened_at: row.voting_opened_at },
    ...{ voting_ends_at: row.voting_ends_at, closed_at: row.closed_at, outcome_text: row.outcome_text },
    outcome: row.outcome === null ? null : JSON.parse(row.outcome),
    options: (byMotion.get(row.id) ?? []).map(({ number, title, text, author, person, withdrawn_at }) => ({
      ...{ number, title, text, author, person, withdrawn_at },
    })),
  }))
}

async function tasksIn({ trx, key }: Reading): Promise<object[]> {
  const rows = await trx("tasks").where({ coop: key }).orderBy("number")
  const people = Map.groupBy(await trx("task_people").where({ coop: key }).orderBy("since"), ({ task }) => task)
  const offers = Map.groupBy(await trx("task_offers").where({ coop: key }).orderBy("number"), ({ task }) => task)
  return rows.map(({ number, title, text, customer, state, submitted_at, accepted }) => ({
    ...{ task: taskId(number), title, text, customer, state, submitted_at, accepted },
    people: (people.get(number) ?? []).map(({ role, person, since, weight }) => ({ role, person, since, weight })),
    offers: (offers.get(number) ?? []).map(({ number: offer, author, minor, currency, date, text: said, at }) => ({
      ...{ number: offer, author, minor, currency, date, text: said, at },
    })),
  }))
}

async function hoursIn({ trx, key }: Reading, keys: MasterKey | null): Promise<object[]> {
  if (keys === null) {
    const rows = await trx("hours").where({ coop: key }).orderBy(["day", "number"])
    return rows.map(({ number, person, day, minutes, kind, task, state }) => ({
      ...{ hours: hoursId(number), person, day, minutes, kind, task: task === null ? null : taskId(task), state },
    }))
  }
  return (await hoursOf({ trx, keys }, key)).map(({ number, person, day, minutes, kind, task, state, text }) => ({
    ...{ hours: hoursId(number), person, day, minutes, kind, task: task === null ? null : taskId(task), state, text },
  }))
}

/** A table twice: each row as a line of JSON with all that belongs to it, and as CSV without lists. */
function tableFiles(name: string, rows: readonly object[], zone: string): Exported[] {
  const timed = rows.map((row) =>
    Object.entries(row).map(([column, value]): [string, unknown] => [column, readable(column, value, zone)]),
  )
  const flat = timed.map((row) => row.filter(([, value]) => value === null || typeof value !== "object"))
  const columns = flat[0]?.map(([column]) => column) ?? []
  const cells = flat.map((row) => {
    const values = new Map(row)
    return columns.map((column) => cell(values.get(column)))
  })
  return [
    { name: `${name}.jsonl`, text: jsonLines(timed.map((row) => Object.fromEntries(row))) },
    { name: `${name}.csv`, text: csv([columns, ...cells]) },
  ]
}

const cell = (value: unknown): Cell => (typeof value === "number" ? { number: String(value) } : String(value ?? ""))

/** Moments as ISO 8601 in the co-op's zone, also in lists. */
function readable(column: string, value: unknown, zone: string): unknown {
  if (typeof value === "number") return /(^|_)(at|since)$/.test(column) ? isoTime(value, zone) : value
  if (Array.isArray(value)) return value.map((one) => readable("", one, zone))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, readable(name, one, zone)]))
}

const isoTime = (at: number, zone: string): string =>
  DateTime.fromMillis(at, { zone }).toISO({ suppressMilliseconds: true }) ?? ""

const jsonLines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join("")
