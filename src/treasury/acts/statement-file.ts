/** A statement as a file (§8.6), only for the person who asked for it. */

import type { Act } from "../../kernel/acts/context.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { addToOutbox } from "../../kernel/store/outbox.ts"
import { serverName } from "../../kernel/views/people.ts"
import type { Statement } from "../rules/statement.ts"
import { type StatementFormat, statementFile } from "../views/statement-file.ts"

/** Sends the file into the person's encrypted direct room. `statementFor` has checked that the person may see it. */
export async function sendStatement(
  { work, coop }: Act,
  to: MatrixId,
  statement: Statement,
  format: StatementFormat,
  more: readonly string[],
): Promise<void> {
  const about = { coop: coop.config.name, server: serverName(coop.server), now: work.now, more }
  const { filename, mimetype, bytes } = await statementFile(coop.words, statement, about, format)
  const errand = { do: "file", filename, mimetype, bytes: bytes.toString("base64") } as const
  await addToOutbox(work, { to: { person: to }, errand, urgency: "answer" })
}
