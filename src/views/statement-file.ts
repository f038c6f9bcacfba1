/** A member's statement (§8.6) as a file. */
import { createHash } from "node:crypto"
import type { Statement } from "../rules/statement.ts"
import { statementCsv } from "./statement-csv.ts"
import { statementPdf } from "./statement-pdf.ts"
import { type AboutStatement, lastMoment, statementTable } from "./statement-table.ts"
import type { Words } from "./words.ts"

export const statementFormats = ["pdf", "csv"] as const
export type StatementFormat = (typeof statementFormats)[number]

export interface StatementFile {
  readonly filename: string
  readonly mimetype: string
  readonly bytes: Buffer
}

/** The same statement makes the same file. Days are those of the words' time zone, which has to be the co-op's. */
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

/** File systems take some 255 bytes. */
const longest = 150

/**
 * A Matrix ID as every file system takes it, `ana_hive.example`, also where capitals are the same as small letters: what is neither a
 * small letter nor a digit, dot or hyphen stands as the bytes of its UTF-8, `=5f`. No two people have the same; of a very long one
 * the end is a digest.
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
