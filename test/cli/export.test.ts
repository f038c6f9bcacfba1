import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough, Readable } from "node:stream"
import { buffer } from "node:stream/consumers"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { runProgram } from "../../src/cli/program.ts"
import { explained } from "../../src/cli/state-database.ts"
import { insertReceipt } from "../../src/journal/store/receipts.ts"
import { insertReimbursement, settleReimbursement } from "../../src/journal/store/reimbursements.ts"
import { coopKey, instant } from "../../src/kernel/rules/types.ts"
import { addRecord } from "../../src/kernel/store/minutes.ts"
import { book } from "../../src/ledger/acts/ledger.ts"
import { accounts, duesOf, opposite, type Posting } from "../../src/ledger/rules/ledger.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { rowsOf } from "../support/csv.ts"
import { allRows } from "../support/database.ts"
import { seat } from "../support/owed.ts"

/** The master key of the test bots, as the environment has it. */
const testSecret = Buffer.alloc(32, 7).toString("base64")
let bot: CoopBot
let folder: string
const founded = { actor: null, act: "co-op-founded", details: { founders: [] } } as const
beforeEach(async () => {
  bot = await CoopBot.start({ commands })
  folder = await mkdtemp(join(tmpdir(), "waggle-export-"))
  await bot.store.work((work) => addRecord(work, coopKey("hive"), founded))
})
afterEach(async () => {
  await bot.close()
  await rm(folder, { recursive: true })
})

async function run(...args: string[]) {
  return runWith({}, ...args)
}
async function runWith(environment: Readonly<Record<string, string>>, ...args: string[]) {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const code = await runProgram(["export", ...args], { in: Readable.from([]), out, err, environment })
  out.end()
  err.end()
  // Reading the stream as text would drop its byte order mark, so it is read as bytes.
  return { code, out: (await buffer(out)).toString(), err: (await buffer(err)).toString() }
}
const exported = (...args: string[]) => run("ledger", "--database", bot.location, ...args)

function paid(minor: bigint, name = "ana"): Posting[] {
  const amount = { minor, currency: "EUR" }
  return [
    { account: duesOf(person(name)), amount, basis: null },
    { account: accounts.bank, amount: { ...amount, minor: -minor }, basis: null },
  ]
}

/** Ana's expense of 12 EUR is booked, with its receipt. */
async function receipted(): Promise<void> {
  const amount = { minor: 1200n, currency: "EUR" }
  await bot.act(async (act) => {
    const asked = { person: person("ana"), amount, purpose: "stamps", paidAt: act.work.now }
    const { number } = await insertReimbursement(act.work, act.coop.key, asked)
    await insertReceipt(act.work, act.coop.key, number, { bytes: receipt, mimetype: "application/pdf" })
    const basis = { rule: "reimbursement", reimbursement: number } as const
    const entry = await book(act, person("ben"), {
      ...{ kind: "reimbursement", text: "stamps" },
      postings: [
        { account: accounts.otherExpenses, amount, basis: null },
        { account: duesOf(person("ana")), amount: { ...amount, minor: -1200n }, basis },
      ],
    })
    const settled = { state: "approved", by: person("ben"), entry: entry.number } as const
    await settleReimbursement(act.work, act.coop.key, number, settled)
  })
}
const receipt = Buffer.from("%PDF-1.4 stamps")

/** Books something at a moment that is still 30 November in UTC, but already 1 December in Berlin. */
const books = () =>
  bot.act(async (act) => {
    const at = instant(Date.parse("2026-11-30T23:30:00Z"))
    await book(act, person("ben"), { kind: "payment", at, text: "For June", postings: paid(20_050n) })
  })

describe("waggle export ledger", () => {
  it("writes the receipts of expenses too, each named by its entry, if it has the master key", async () => {
    await receipted()
    const file = join(folder, "books.journal")
    const args = ["ledger", "--database", bot.location, "--format", "hledger", "--zone", "UTC", "--receipts", folder]
    const done = await runWith({ WAGGLE_MASTER_KEY: testSecret }, ...args, "--output", file)
    expect([done.code, done.err]).toEqual([0, ""])
    expect(done.out).toContain(`One receipt is written into ${folder}.`)
    expect((await readdir(folder)).toSorted()).toEqual(["E1-1.pdf", "books.journal"])
    expect(await readFile(join(folder, "E1-1.pdf"))).toEqual(receipt)
    expect((await stat(join(folder, "E1-1.pdf"))).mode & 0o777).toBe(0o600)
  })

  it("writes no receipt without the master key, or with another", async () => {
    await receipted()
    const args = ["ledger", "--database", bot.location, "--format", "hledger", "--zone", "UTC", "--receipts", folder]
    expect((await run(...args, "--data", folder)).code).not.toBe(0)
    const other = Buffer.alloc(32, 9).toString("base64")
    expect((await runWith({ WAGGLE_MASTER_KEY: other }, ...args)).code).not.toBe(0)
    expect(await readdir(folder)).toEqual([])
  })

  it("writes down the ledger while the bot has the database open, and changes nothing in it", async () => {
    await books()
    const before = await allRows(bot.store.knex)
    const { code, out, err } = await exported("--format", "hledger", "--zone", "Europe/Berlin")
    expect([code, err]).toEqual([0, ""])
    expect(out).toContain("; Ledger of hive: entries E1 to E1\n; Days are counted in the time zone Europe/Berlin.\n")
    expect(out).toContain("\n2026-12-01 (E1) For June\n")
    expect(await allRows(bot.store.knex)).toEqual(before)
  })

  it("takes days as they are in UTC where nobody says otherwise, and says so beside it", async () => {
    await books()
    const { code, out, err } = await exported("--format", "csv")
    expect([code, rowsOf(out)[1]?.[1]]).toEqual([0, "2026-11-30"])
    expect(err).toMatch(/^Nobody has said in which time zone .* --zone Europe\/Berlin\.\n$/)
  })

  it("takes the co-op's name and time zone from its configuration file", async () => {
    await books()
    const file = join(folder, "coop.yaml")
    const hive = { name: "The Hive", zone: "Asia/Tokyo", founders: ["@ana:hive.example"] }
    const config = { homeserver: "https://hive.example", user: "@waggle:hive.example", coops: { hive } }
    await writeFile(file, JSON.stringify({ ...config, database: bot.location }))
    const { out, err } = await run("ledger", file, "--format", "beancount")
    expect(err).toBe("")
    expect(out).toContain("; Ledger of The Hive: entries E1 to E1\n; Days are counted in the time zone Asia/Tokyo.\n")
    expect(out).toContain('option "title" "The Hive"')
    expect(out).toContain("2026-12-01 * ")
  })

  it("says of itself in German what it is", async () => {
    await books()
    const { out, err } = await exported("--format", "hledger", "--language", "de")
    expect(out).toContain("; Kassenbuch von hive: Buchungen E1 bis E1\n; Tage zählen nach der Zeitzone UTC.\n")
    expect(err).toContain("ich habe UTC genommen")
  })

  it("writes a file for its owner alone, and never over another", async () => {
    await books()
    const file = join(folder, "books.journal")
    const done = await exported("--format", "hledger", "--zone", "UTC", "--output", file)
    expect(done).toEqual({ code: 0, out: `${file} is written: one entry.\n`, err: "" })
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const before = await readFile(file, "utf8")
    expect(before).toContain("(E1) For June")
    const again = await exported("--format", "csv", "--zone", "UTC", "--output", file)
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining(`${file} exists already`) })
    expect(await readFile(file, "utf8")).toBe(before)
    const nowhere = await exported("--format", "csv", "--output", join(folder, "none", "books.csv"))
    expect(nowhere).toMatchObject({ code: 1, err: expect.stringContaining("cannot be written (ENOENT)") })
  })

  it("has an empty ledger where nothing was booked", async () => {
    expect((await exported("--format", "hledger")).out).toContain("; Ledger of hive: no entries yet\n")
  })

  it("asks which co-op, where there are several, and keeps them apart", async () => {
    await books()
    await bot.store.work((work) => addRecord(work, coopKey("tower"), founded))
    const unsaid = await exported("--format", "csv")
    expect(unsaid).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringContaining("several co-ops in this database: hive, tower"),
    })
    expect(rowsOf((await exported("--format", "csv", "--coop", "hive")).out)).toHaveLength(3)
    expect(rowsOf((await exported("--format", "csv", "--coop", "tower")).out)).toHaveLength(1)
    const none = await exported("--format", "csv", "--coop", "garden")
    expect(none).toMatchObject({ code: 1, err: "There is no co-op garden in this database. There is: hive, tower.\n" })
  })

  it.each([
    [["--format", "csv", "--zone", "Berlin"], "“Berlin” is no time zone that I know"],
    [["--format", "excel"], "Allowed choices are hledger, beancount, csv"],
    [[], "required option '--format <format>' not specified"],
  ])("refuses %j in words", async (args, words) => {
    const { code, out, err } = await exported(...args)
    expect([code, out]).toEqual([1, ""])
    expect(err).toContain(words)
  })

  it("says where it looked for a database in vain", async () => {
    const { code, err } = await run("ledger", "--format", "csv", "--data", folder)
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(`There is no database at ${join(folder, "waggle.sqlite")}`),
    ])
  })

  it("says so where what it was given is no database, or none that may be opened", async () => {
    const file = join(folder, "waggle.sqlite")
    await writeFile(file, "database: none\n".repeat(100))
    const { code, out, err } = await run("ledger", "--format", "csv", "--data", folder)
    expect([code, out, err]).toEqual([1, "", `${file} is no database of Waggle’s.\n`])
    const readOnly = explained(Object.assign(new Error(), { code: "SQLITE_READONLY" }), file)
    expect(readOnly).toMatchObject({ id: "cli-database-file", variables: { path: file, code: "SQLITE_READONLY" } })
  })

  it("says so where the database is older than the ledger", async () => {
    await bot.store.knex.schema.renameTable("ledger_entries", "ledger_entries_gone")
    const { code, err } = await exported("--format", "csv")
    await bot.store.knex.schema.renameTable("ledger_entries_gone", "ledger_entries")
    expect([code, err]).toEqual([1, expect.stringContaining("Start the bot once with this version")])
  })

  it("says in its help whom it is for", async () => {
    expect((await run("ledger", "--help")).out).toContain("For the treasurer and the accountant alone")
  })
})

describe("waggle export statement", () => {
  const zone = ["--zone", "Europe/Berlin"]
  const statement = (...args: string[]) => run("statement", "--database", bot.location, "--output", folder, ...args)
  const march = (format: string, ...more: string[]) =>
    statement("--month", "2025-03", "--format", format, ...zone, ...more)

  /** In March 2025 something fell due to ana and ben, and ana was paid a part of it. */
  beforeEach(async () => {
    const at = (iso: string) => instant(Date.parse(iso))
    const due = (name: string, minor: bigint) => opposite(paid(minor, name))
    await bot.act(async (act) => {
      const postings = [...due("ana", 30_000n), ...due("ben", 10_000n)]
      await book(act, null, { kind: "monthly", at: at("2025-03-31T21:59:59.999Z"), text: "", postings })
      await book(act, null, { kind: "payment", at: at("2025-03-31T22:00:00Z"), text: "Milk", postings: paid(20_050n) })
    })
  })

  it("writes one file for each member, for its owner alone, and never over another", async () => {
    const files = ["ana", "ben"].map((name) => join(folder, `statement-2025-03-${name}_hive.example.csv`))
    expect(await march("csv")).toEqual({ code: 0, out: files.map((file) => `${file}\n`).join(""), err: "" })
    const [ana = "", ben = ""] = await Promise.all(files.map((file) => readFile(file, "utf8")))
    expect(rowsOf(ana).map((row) => row[5])).toEqual(["Amount", "300.00", "0.00", "300.00", "0.00", "300.00"])
    expect(rowsOf(ben).map((row) => row[5])).toEqual(["Amount", "100.00", "0.00", "100.00", "0.00", "100.00"])
    expect(ana).not.toContain("ben")
    expect((await stat(files[0] ?? "")).mode & 0o777).toBe(0o600)
    expect(await march("csv")).toMatchObject({ code: 1, err: expect.stringContaining("exists already") })
  })

  it("begins with what was left from the month before", async () => {
    const { out } = await statement("--month", "04/2025", "--format", "csv", ...zone)
    const [file = ""] = out.split("\n")
    expect(rowsOf(await readFile(file, "utf8")).map((row) => row[5])).toEqual([
      "Amount",
      "-200.50",
      "300.00",
      "0.00",
      "-200.50",
      "99.50",
    ])
  })

  it("writes that of one member alone, also as PDF", async () => {
    const file = join(folder, "statement-2025-03-ben_hive.example.pdf")
    expect(await march("pdf", "--member", "@ben:hive.example")).toEqual({ code: 0, out: `${file}\n`, err: "" })
    expect((await readFile(file)).subarray(0, 5).toString()).toBe("%PDF-")
    expect(await readdir(folder)).toHaveLength(1)
  })

  it("speaks the language of the co-op, and counts its days, where the configuration is named", async () => {
    const file = join(folder, "coop.yaml")
    const hive = { name: "Der Korb", zone: "Europe/Berlin", language: "de", founders: ["@ana:hive.example"] }
    const config = { homeserver: "https://hive.example", user: "@waggle:hive.example", coops: { hive } }
    await writeFile(file, JSON.stringify({ ...config, database: bot.location }))
    const { out } = await run("statement", file, "--month", "2025-03", "--format", "csv", "--output", folder)
    const [first = ""] = out.split("\n")
    expect(first).toBe(join(folder, "abrechnung-2025-03-ana_hive.example.csv"))
    expect(await readFile(first, "utf8")).toContain("Mitglied,Datum,Buchung,Zahlung,Wofür,Betrag,Währung")
    const english = await run(
      "statement",
      file,
      "--month",
      "2025-03",
      "--format",
      "csv",
      "--output",
      folder,
      "--language",
      "en",
    )
    expect(english.out).toContain("statement-2025-03-ben_hive.example.csv")
  })

  it("says that a payment is disputed, and not why: that is sealed, and an export has no key", async () => {
    await seat(bot, "ben", "treasurer")
    bot.clock.set(instant(Date.parse("2025-03-10T12:00:00Z")))
    await bot.say("ben", "treasury", "!pay --advance @ana 1 EUR")
    await bot.say("ana", "direct", "!dispute P1 Nothing came")
    const { code, err, out } = await march("csv", "--member", "@ana:hive.example")
    expect([code, err]).toEqual([0, ""])
    const text = await readFile(out.trim(), "utf8")
    expect(text).toContain("P1")
    expect(text).not.toContain("Nothing came")
  })

  it("writes nothing where nothing happened", async () => {
    const { code, out } = await statement("--month", "2025-02", "--format", "pdf", ...zone)
    expect([code, out]).toEqual([0, "In this month nothing fell due and nothing was paid.\n"])
    expect(await readdir(folder)).toEqual([])
  })

  it.each([
    [["--month", "2025-03", "--format", "csv"], "In which time zone does your co-op count its days?"],
    [
      ["--month", "Brumaire", "--format", "csv", ...zone],
      "“Brumaire” is not a month that I can read. Type it like 2026-11.",
    ],
    [["--month", "9999-01", "--format", "csv", ...zone], "9999-01 has not begun."],
    [
      ["--month", "2025-03", "--format", "csv", ...zone, "--member", "@zoe:hive.example"],
      "paid to @zoe:hive.example in that month",
    ],
    [["--format", "csv", ...zone], "required option '--month <month>' not specified"],
  ])("refuses %j in words, and writes nothing", async (args, words) => {
    const { code, out, err } = await statement(...args)
    expect([code, out]).toEqual([1, ""])
    expect(err).toContain(words)
    expect(await readdir(folder)).toEqual([])
  })

  it("makes no folder by guess", async () => {
    const missing = join(folder, "none")
    const { code, err } = await march("csv", "--output", missing)
    expect([code, err]).toEqual([1, `There is no folder ${missing}. Make it first.\n`])
  })

  it("says in its help whom it is for", async () => {
    expect((await run("statement", "--help")).out).toContain("is for nobody else but them")
  })
})
