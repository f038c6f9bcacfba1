/** Plays an accountant with other programs. It shows what hledger and beancount read in an export, and the text of a PDF. */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { buffer, text } from "node:stream/consumers"
import { inject } from "vitest"
import type { AccountingPrograms } from "../../tools/accounting/programs.ts"

/**
 * Balances as the other program writes them, in exact decimals. The outer keys are the program's names of the accounts, and the inner keys
 * are currencies. Zero balances are left out.
 */
export type ReadBalances = Readonly<Record<string, Readonly<Record<string, string>>>>

interface Told {
  readonly code: number
  readonly out: Buffer
  readonly err: string
}

async function run(name: keyof AccountingPrograms, args: readonly string[], input: string | Buffer): Promise<Told> {
  const { program, args: first, env } = inject("accounting")[name]
  const child = spawn(program, [...first, ...args], { env })
  // The program may stop reading when it has seen enough, which breaks the pipe.
  child.stdin.on("error", () => {})
  child.stdin.end(input)
  const [out, err, [code]] = await Promise.all([buffer(child.stdout), text(child.stderr), once(child, "close")])
  return { code: Number(code), out, err }
}

async function told(name: keyof AccountingPrograms, args: readonly string[], input: string | Buffer): Promise<string> {
  const { code, out, err } = await run(name, args, input)
  if (code !== 0) throw new Error(`${name} ${args.join(" ")}:\n${err}${out}`)
  return out.toString()
}

/** hledger's complaints in its strictest mode. Empty if it has none. */
export async function complaintsOfHledger(journal: string): Promise<string> {
  const { err, out } = await run("hledger", ["-f", "-", "check", "--strict", "ordereddates", "tags"], journal)
  return `${err}${out}`
}

/**
 * The balances that hledger reads in a journal.
 * @param more further options for hledger
 */
export async function hledgerBalances(journal: string, more: readonly string[] = []): Promise<ReadBalances> {
  const args = ["-f", "-", "balance", "--flat", "--no-total", "--layout=bare", "--output-format=csv", ...more]
  const [, ...rows] = (await told("hledger", args, journal)).trim().split("\n")
  return gathered(rows.map((row) => /^"(.*)","(.*)","(.*)"$/.exec(row)?.slice(1) ?? [row]))
}

/** The accounts that a journal declares. */
export const hledgerAccounts = async (journal: string): Promise<readonly string[]> =>
  (await told("hledger", ["-f", "-", "accounts", "--declared"], journal)).trim().split("\n")
/**
 * A report of hledger's: each account's amount, and the total under `Net:`. Sections such as `Revenues` are left out, and so are their totals.
 * @param report such as `incomestatement`
 * @param more further options for hledger, such as the span of days
 */
export async function hledgerReport(journal: string, report: string, more: readonly string[]): Promise<ReadBalances> {
  const args = ["-f", "-", report, "--flat", "--layout=bare", "--output-format=csv", ...more]
  const rows = (await told("hledger", args, journal)).trim().split("\n")
  const cells = rows.flatMap((row) => [/^"(.*)","(.*)","(.*)"$/.exec(row)?.slice(1) ?? []])
  let last = ""
  // A total in several currencies has its name in the first of its rows only.
  const named = cells.map(([name = "", currency = "", number = ""]) => {
    last = name === "" ? last : name
    return [last, currency, number]
  })
  return gathered(named.filter(([name, currency]) => name !== "Total:" && currency !== "" && currency !== "Commodity"))
}

/** Each entry as hledger reads it: `code`, `date`, `description`, `tag:kind`. */
export async function hledgerEntries(journal: string): Promise<readonly HledgerEntry[]> {
  return JSON.parse(await told("hledger", ["-f", "-", "print", "--output-format=json"], journal))
}

export interface HledgerEntry {
  readonly tdate: string
  readonly tcode: string
  readonly tdescription: string
  readonly ttags: readonly (readonly [name: string, value: string])[]
  readonly tpostings: readonly { readonly paccount: string }[]
}

const beancount = `
import json, sys
from beancount import loader
from beancount.core.data import Open, Transaction
entries, errors, options = loader.load_string(sys.stdin.read(), dedent=False)
sums, ids, texts = {}, {}, {}
for entry in entries:
    if isinstance(entry, Open):
        ids[entry.account] = entry.meta.get("matrix_id")
    if isinstance(entry, Transaction):
        texts[entry.meta["code"]] = entry.narration
        for posting in entry.postings:
            key = (posting.account, posting.units.currency)
            sums[key] = sums.get(key, 0) + posting.units.number
print(json.dumps({
    "complaints": [error.message for error in errors],
    "title": options["title"],
    "currencies": options["operating_currency"],
    "people": {account: id for account, id in ids.items() if id is not None},
    "texts": texts,
    "balances": [[account, currency, str(number)] for (account, currency), number in sorted(sums.items())],
}))
`

export interface BeancountReading {
  readonly complaints: readonly string[]
  readonly title: string
  /** The file's operating currencies. */
  readonly currencies: readonly string[]
  /** Matrix IDs, by account. */
  readonly people: Readonly<Record<string, string>>
  /** The entries' texts, by their codes. */
  readonly texts: Readonly<Record<string, string>>
  readonly balances: ReadBalances
}

export async function readByBeancount(ledger: string): Promise<BeancountReading> {
  const reading = JSON.parse(await told("python", ["-c", beancount], ledger))
  return { ...reading, balances: gathered(reading.balances) }
}

function gathered(rows: readonly (readonly string[])[]): ReadBalances {
  const balances: Record<string, Record<string, string>> = {}
  for (const [account = "", currency = "", number = ""] of rows)
    if (/[1-9]/.test(number)) balances[account] = { ...balances[account], [currency]: number }
  return balances
}

/** The text of a PDF as it stands on its pages, from top to bottom and left to right. */
export const textOfPdf = (pdf: Buffer): Promise<string> => told("pdftotext", ["-layout", "-", "-"], pdf)

/** The headings, lists and texts of a tagged PDF, as programs that read aloud find them. */
export async function structureOfPdf(pdf: Buffer): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "waggle-pdf-"))
  try {
    // Unlike pdftotext, pdfinfo reads no PDF from its standard input.
    await writeFile(join(folder, "it.pdf"), pdf)
    return await told("pdfinfo", ["-struct-text", join(folder, "it.pdf")], "")
  } finally {
    await rm(folder, { recursive: true })
  }
}
