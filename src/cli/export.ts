/** `waggle export`: writes the books into files, with one subcommand for each kind. */
import { Command } from "commander"
import { exportLedgerCommand } from "./export-ledger.ts"
import { exportStatementCommand } from "./export-statement.ts"
import type { Terminal } from "./terminal.ts"

export const exportCommand = (terminal: Terminal): Command =>
  new Command("export")
    .description("write down the ledger, or members' statements, for the treasurer and the accountant")
    .addCommand(exportLedgerCommand(terminal))
    .addCommand(exportStatementCommand(terminal))
