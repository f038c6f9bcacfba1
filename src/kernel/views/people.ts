/** People's names in messages. They are short where nobody can confuse them. */
import type { MatrixId } from "../rules/types.ts"
import { escapeMarkdown } from "./markdown.ts"

/**
 * Names as servers allow them today. An older account may have capitals and other characters that look alike, so its ID is always shown in
 * full.
 */
const usual = /^[a-z0-9._=/+-]+$/

/** A person's name as plain text, in the form that `nameOf` describes. */
export function plainName(person: MatrixId, server: string): string {
  const [local = "", ...domain] = person.slice(1).split(":")
  return domain.join(":") === server && usual.test(local) ? local : person
}

/**
 * A person's name in Markdown. A person of the co-op's own server has a short name: `ana` for `@ana:example.org`. Anybody else has the full
 * Matrix ID. The display name is never used (§1.2).
 */
export const nameOf = (person: MatrixId, server: string): string => escapeMarkdown(plainName(person, server))
