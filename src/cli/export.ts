/** `waggle export`: writes documents and the books into files, with one subcommand for each kind. */
import { Command } from "commander"
import { exportAllCommand } from "./export-all.ts"
import { exportDocumentsCommand } from "./export-documents.ts"
import { exportLedgerCommand } from "./export-ledger.ts"
import { exportStatementCommand } from "./export-statement.ts"
import type { Terminal } from "./terminal.ts"

export const exportCommand = (terminal: Terminal): Command =>
  new Command("export")
    .description("write down everything, the documents, the ledger, or members' statements")
    .addCommand(exportAllCommand(terminal))
    .addCommand(exportDocumentsCommand(terminal))
    .addCommand(exportLedgerCommand(terminal))
    .addCommand(exportStatementCommand(terminal))
