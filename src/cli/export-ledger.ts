/** `waggle export ledger`: all entries, for the programs of accountants. Reads the database, needs no network. */
import { writeFile } from "node:fs/promises"
import { Command, Option } from "commander"
import { entryId } from "../rules/ledger.ts"
import { entriesOf } from "../store/ledger.ts"
import { beancountLedger } from "../views/export-beancount.ts"
import { ledgerCsv } from "../views/export-csv.ts"
import { hledgerJournal } from "../views/export-hledger.ts"
import { formats, type LedgerExport, type LedgerFormat } from "../views/export-ledger.ts"
import { fromSource, type Source, type SourceOptions, withSource } from "./export-source.ts"
import { CliError, type Terminal, wordsFor, writeLines } from "./terminal.ts"

const writers: Readonly<Record<LedgerFormat, (ledger: LedgerExport) => string>> = {
  hledger: hledgerJournal,
  beancount: beancountLedger,
  csv: ledgerCsv,
}

interface Options extends SourceOptions {
  readonly format: LedgerFormat
  readonly output?: string
}

export const exportLedgerCommand = (terminal: Terminal): Command => {
  const command = new Command("ledger")
  return withSource(command)
    .description("write down the whole ledger for a program of accountants, also while the bot runs")
    .addOption(new Option("--format <format>", "for which program").choices(formats).makeOptionMandatory())
    .option("--output <file>", "file to write (default: what is written here goes on to another program)")
    .addHelpText(
      "after",
      "\nFor the treasurer and the accountant alone: it says by Matrix ID what was due and paid to whom. It holds no payment details.",
    )
    .action(async (file: string | undefined, options: Options) => {
      const words = wordsFor(command, terminal)
      const { ledger, source } = await fromSource(file, options, async (found) => {
        const entries = await entriesOf(found, found.key)
        return { ledger: { coop: found.name, zone: found.zone, entries }, source: found }
      })
      const { entries, zone, coop } = ledger
      const [first, last] = [entries[0], entries.at(-1)]
      const span =
        first && last
          ? words.t("export-ledger-span", { first: entryId(first.number), last: entryId(last.number) })
          : words.t("export-ledger-empty")
      const about = [`${words.t("export-ledger-title", { coop })}: ${span}`, words.t("export-ledger-days", { zone })]
      const text = writers[options.format]({ ...ledger, about })
      if (options.output === undefined) terminal.out.write(text)
      else {
        await writeNew(options.output, text)
        writeLines(terminal.out, [words.t("cli-export-written", { file: options.output, entries: entries.length })])
      }
      writeLines(terminal.err, zoneLines(source, words))
    })
}

/** For its writer alone to read. @throws CliError where it exists, or cannot be written */
export async function writeNew(file: string, content: string | Buffer): Promise<void> {
  await writeFile(file, content, { flag: "wx", mode: 0o600 }).catch((error: unknown) => {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error)
    if (code === "EEXIST") throw new CliError("cli-export-exists", { file })
    throw new CliError("cli-export-unwritable", { file, code })
  })
}

/** What to say of the zone: a ledger whose days are counted elsewhere can have entries in the month next to theirs. */
export const zoneLines = ({ zoneAssumed }: Source, words: { t(id: string): string }): string[] =>
  zoneAssumed ? [words.t("cli-export-zone-assumed")] : []
