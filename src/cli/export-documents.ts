/** `waggle export documents`: writes all revisions of the co-op's documents, as Markdown and if asked as PDF. It reads the database and needs no network. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { Command } from "commander"
import type { Knex } from "knex"
import { carriedRevisions, type Revision, revisionsOf } from "../documents/reads.ts"
import { isEnd } from "../documents/rules/document.ts"
import { comparisonPdf, revisionPdf } from "../documents/views/pdf.ts"
import { fileName } from "../documents/views/records.ts"
import type { Words } from "../kernel/views/words.ts"
import { fromSource, type Source, type SourceOptions, withSource, wordsIn, writeNew } from "./export-source.ts"
import { typedPath } from "./person-path.ts"
import { CliError, type Terminal, writeLines } from "./terminal.ts"

export const exportDocumentsCommand = (terminal: Terminal): Command => {
  const command = new Command("documents")
  return withSource(command.argument("<folder>", "folder for the files, such as bylaws-1.md"))
    .description("write down every revision of the co-op's documents, also while the bot runs")
    .option("--pdf", "write each revision as PDF too, and what it changes in the one before it")
    .addHelpText("after", "\nThe SHA-256 of each Markdown file stands in the minutes.")
    .action(async (typed: string, file: string | undefined, options: SourceOptions & { readonly pdf?: true }) => {
      const folder = typedPath(typed, terminal.environment)
      if (!existsSync(folder)) throw new CliError("cli-export-no-folder", { folder })
      const { source, revisions } = await fromSource(file, options, async (found) => ({
        source: found,
        revisions: await revisionsIn(found),
      }))
      const texts = revisions.filter((one) => !isEnd(one))
      for (const { key, revision, text } of texts) await writeNew(join(folder, fileName(key, revision)), text)
      const words = wordsIn(source, command, terminal)
      if (options.pdf) await writePdfs(folder, words, source.name, revisions)
      writeLines(terminal.out, [words.t("cli-export-documents", { folder, count: texts.length })])
    })
}

/** All revisions. A database of an older release has no documents, or none of minutes. */
export async function revisionsIn({
  trx,
  key,
}: Pick<Source, "key"> & { readonly trx: Knex.Transaction }): Promise<readonly Revision[]> {
  if (!(await trx.schema.hasTable("document_revisions"))) return []
  return (await trx.schema.hasTable("approved_minutes")) ? revisionsOf({ trx }, key) : carriedRevisions({ trx }, key)
}

/** The revisions stand in the order of their keys and numbers. */
async function writePdfs(folder: string, words: Words, coop: string, revisions: readonly Revision[]): Promise<void> {
  for (const [index, revision] of revisions.entries()) {
    if (isEnd(revision)) continue
    const files = [await revisionPdf(words, coop, revision, revisions[index + 1]?.key !== revision.key)]
    const before = revisions[index - 1]
    if (before?.key === revision.key) files.push(await comparisonPdf(words, coop, before, revision))
    for (const { filename, bytes } of files) await writeNew(join(folder, filename), bytes)
  }
}
