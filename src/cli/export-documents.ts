/** `waggle export documents`: writes all revisions of the co-op's documents as Markdown. It reads the database and needs no network. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { Command } from "commander"
import { revisionsOf } from "../documents/reads.ts"
import { fileName } from "../documents/views/records.ts"
import { fromSource, type SourceOptions, withSource, wordsIn, writeNew } from "./export-source.ts"
import { typedPath } from "./person-path.ts"
import { CliError, type Terminal, writeLines } from "./terminal.ts"

export const exportDocumentsCommand = (terminal: Terminal): Command => {
  const command = new Command("documents")
  return withSource(command.argument("<folder>", "folder for the files, such as bylaws-1.md"))
    .description("write down every revision of the co-op's documents, also while the bot runs")
    .addHelpText("after", "\nThe SHA-256 of each file stands in the minutes.")
    .action(async (typed: string, file: string | undefined, options: SourceOptions) => {
      const folder = typedPath(typed, terminal.environment)
      if (!existsSync(folder)) throw new CliError("cli-export-no-folder", { folder })
      const { source, revisions } = await fromSource(file, options, async (found) => ({
        source: found,
        // A database of an older release has no documents.
        revisions: (await found.trx.schema.hasTable("document_revisions")) ? await revisionsOf(found, found.key) : [],
      }))
      for (const { key, revision, text } of revisions) await writeNew(join(folder, fileName(key, revision)), text)
      const words = wordsIn(source, command, terminal)
      writeLines(terminal.out, [words.t("cli-export-documents", { folder, count: revisions.length })])
    })
}
