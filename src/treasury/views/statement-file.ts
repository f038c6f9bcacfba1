/** A member's statement (§8.6) as a file. */
import { createHash } from "node:crypto"
import type { Words } from "../../kernel/views/words.ts"
import type { Statement } from "../rules/statement.ts"
import { statementCsv } from "./statement-csv.ts"
import { statementPdf } from "./statement-pdf.ts"
import { type AboutStatement, lastMoment, statementTable } from "./statement-table.ts"

export const statementFormats = ["pdf", "csv"] as const
export type StatementFormat = (typeof statementFormats)[number]

export interface StatementFile {
  readonly filename: string
  readonly mimetype: string
  readonly bytes: Buffer
}

/** Makes the file. The same statement always gives the same bytes. The words must be in the co-op's time zone, which decides the days. */
export async function statementFile(
  words: Words,
  statement: Statement,
  about: AboutStatement,
  format: StatementFormat,
): Promise<StatementFile> {
  const table = statementTable(words, statement, about)
  const filename = `${words.t("export-statement-file", { month: statement.month })}-${fileSafe(statement.person)}.${format}`
  if (format === "csv") return { filename, mimetype: "text/csv", bytes: Buffer.from(statementCsv(words, table)) }
  const bytes = await statementPdf(words, table, lastMoment(statement, words.zone, about.now))
  return { filename, mimetype: "application/pdf", bytes }
}

/** The most bytes of a file's name. File systems allow about 255. */
const longest = 150

/**
 * A Matrix ID as a file name for every file system, even one that ignores case: `ana_hive.example`. Characters other than small letters,
 * digits, dots and hyphens become the bytes of their UTF-8, such as `=5f`. A very long name ends with a digest. Different people get
 * different names.
 */
export function fileSafe(person: string): string {
  const [local = "", ...server] = person.replace(/^@/, "").split(":")
  const name = [local, ...(server.length > 0 ? [server.join(":")] : [])].map(encoded).join("_")
  if (name.length <= longest) return name
  return `${name.slice(0, longest)}==${createHash("sha256").update(person).digest("hex").slice(0, 20)}`
}

const encoded = (text: string): string =>
  text.replace(/[^a-z0-9.-]/gu, (sign) =>
    [...Buffer.from(sign)].map((byte) => `=${byte.toString(16).padStart(2, "0")}`).join(""),
  )
