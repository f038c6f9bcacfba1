/** `waggle export ledger`: writes all entries for accounting programs. It reads the database and needs no network. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { Command, Option } from "commander"
import type { Knex } from "knex"
import { loadConfig } from "../config/load.ts"
import { loadSecrets } from "../config/secrets.ts"
import { bookedWithReceipts, openReceipts } from "../journal/reads.ts"
import { receiptName } from "../journal/rules/reimbursements.ts"
import { MasterKey } from "../kernel/store/master-key.ts"
import type { Words } from "../kernel/views/words.ts"
import { entriesOf, keptAccountsIn } from "../ledger/reads.ts"
import { type Entry, entryId } from "../ledger/rules/ledger.ts"
import { beancountLedger } from "../ledger/views/export-beancount.ts"
import { ledgerCsv } from "../ledger/views/export-csv.ts"
import { hledgerJournal } from "../ledger/views/export-hledger.ts"
import { described, formats, type LedgerExport, type LedgerFormat } from "../ledger/views/export-ledger.ts"
import { fromSource, type Source, type SourceOptions, withSource, wordsIn, writeNew } from "./export-source.ts"
import { typedPath } from "./person-path.ts"
import { CliError, type Terminal, writeLines } from "./terminal.ts"

const writers: Readonly<Record<LedgerFormat, (ledger: LedgerExport) => string>> = {
  hledger: hledgerJournal,
  beancount: beancountLedger,
  csv: ledgerCsv,
}

interface Options extends SourceOptions {
  readonly format: LedgerFormat
  readonly output?: string
  readonly receipts?: string
}

export const exportLedgerCommand = (terminal: Terminal): Command => {
  const command = new Command("ledger")
  return withSource(command)
    .description("write down the whole ledger for a program of accountants, also while the bot runs")
    .addOption(new Option("--format <format>", "for which program").choices(formats).makeOptionMandatory())
    .option("--output <file>", "file to write (default: what is written here goes on to another program)")
    .option(
      "--receipts <folder>",
      "write the receipts of expenses there, each named by its entry; needs the master key",
    )
    .addHelpText(
      "after",
      "\nFor the treasurer and the accountant alone: it says by Matrix ID what was due and paid to whom. It holds no payment details.",
    )
    .action(async (file: string | undefined, options: Options) => {
      const folder = options.receipts === undefined ? null : typedPath(options.receipts, terminal.environment)
      if (folder !== null && !existsSync(folder)) throw new CliError("cli-export-no-folder", { folder })
      const keys = folder === null ? null : keysFor(file, options, terminal)
      const { source, entries, named, receipts } = await fromSource(file, options, async (found) => ({
        source: found,
        entries: await entriesOf(found, found.key),
        named: await keptAccountsIn(found.trx, found.key),
        receipts: keys === null ? [] : await receiptsIn(found, keys),
      }))
      const words = wordsIn(source, command, terminal)
      const text = ledgerText(options.format, words, source, { entries, named })
      if (options.output === undefined) terminal.out.write(text)
      else {
        const path = typedPath(options.output, terminal.environment)
        await writeNew(path, text)
        writeLines(terminal.out, [words.t("cli-export-written", { file: path, entries: entries.length })])
      }
      if (folder !== null) {
        for (const { filename, bytes } of receipts) await writeNew(join(folder, filename), bytes)
        writeLines(options.output === undefined ? terminal.err : terminal.out, [
          words.t("cli-export-receipts", { folder, count: receipts.length }),
        ])
      }
      if (source.zoneAssumed) writeLines(terminal.err, [words.t("cli-export-zone-assumed")])
    })
}

/** The ledger as a file's text. */
export function ledgerText(
  format: LedgerFormat,
  words: Words,
  source: Source,
  { entries, named }: { readonly entries: readonly Entry[] } & Pick<LedgerExport, "named">,
): string {
  return writers[format]({
    coop: source.name,
    zone: source.zone,
    entries: entries.map((entry) => ({ ...entry, text: described(words, entry) })),
    ...(named && { named }),
    language: words.language,
    about: aboutLedger(words, source, entries),
  })
}

/** The master key, under which receipts are sealed. @throws SecretError if it is not there */
function keysFor(file: string | undefined, options: Options, { environment }: Terminal): MasterKey {
  const data = file === undefined ? options.data : loadConfig(file).data
  return new MasterKey(loadSecrets(data, environment, { create: false }).masterKey)
}

/** The receipts of everything that is booked, each named by its entry. */
async function receiptsIn(
  { trx, key }: Source & { readonly trx: Knex.Transaction },
  keys: MasterKey,
): Promise<{ readonly filename: string; readonly bytes: Buffer }[]> {
  const files: { readonly filename: string; readonly bytes: Buffer }[] = []
  for (const { reimbursement, entry } of await bookedWithReceipts(trx, key))
    for (const receipt of await openReceipts({ trx, keys }, key, reimbursement))
      files.push({ filename: receiptName(entryId(entry), receipt), bytes: receipt.bytes })
  return files
}

function aboutLedger(words: Words, { name, zone }: Source, entries: readonly Entry[]): string[] {
  const [first, last] = [entries[0], entries.at(-1)]
  const span =
    first && last
      ? words.t("export-ledger-span", { first: entryId(first.number), last: entryId(last.number) })
      : words.t("export-ledger-empty")
  return [`${words.t("export-ledger-title", { coop: name })}: ${span}`, words.t("export-ledger-days", { zone })]
}
