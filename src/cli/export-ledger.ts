/** `waggle export ledger`: writes all entries for accounting programs. It reads the database and needs no network. */
import { Command, Option } from "commander"
import type { Words } from "../kernel/views/words.ts"
import { entriesOf, keptAccountsIn } from "../ledger/reads.ts"
import { type Entry, entryId } from "../ledger/rules/ledger.ts"
import { beancountLedger } from "../ledger/views/export-beancount.ts"
import { ledgerCsv } from "../ledger/views/export-csv.ts"
import { hledgerJournal } from "../ledger/views/export-hledger.ts"
import { described, formats, type LedgerExport, type LedgerFormat } from "../ledger/views/export-ledger.ts"
import { fromSource, type Source, type SourceOptions, withSource, wordsIn, writeNew } from "./export-source.ts"
import { typedPath } from "./person-path.ts"
import { type Terminal, writeLines } from "./terminal.ts"

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
      const { source, entries, named } = await fromSource(file, options, async (found) => ({
        source: found,
        entries: await entriesOf(found, found.key),
        named: await keptAccountsIn(found.trx, found.key),
      }))
      const words = wordsIn(source, command, terminal)
      const text = writers[options.format]({
        coop: source.name,
        zone: source.zone,
        entries: entries.map((entry) => ({ ...entry, text: described(words, entry) })),
        ...{ named, language: words.language },
        about: aboutLedger(words, source, entries),
      })
      if (options.output === undefined) terminal.out.write(text)
      else {
        const path = typedPath(options.output, terminal.environment)
        await writeNew(path, text)
        writeLines(terminal.out, [words.t("cli-export-written", { file: path, entries: entries.length })])
      }
      if (source.zoneAssumed) writeLines(terminal.err, [words.t("cli-export-zone-assumed")])
    })
}

function aboutLedger(words: Words, { name, zone }: Source, entries: readonly Entry[]): string[] {
  const [first, last] = [entries[0], entries.at(-1)]
  const span =
    first && last
      ? words.t("export-ledger-span", { first: entryId(first.number), last: entryId(last.number) })
      : words.t("export-ledger-empty")
  return [`${words.t("export-ledger-title", { coop: name })}: ${span}`, words.t("export-ledger-days", { zone })]
}
