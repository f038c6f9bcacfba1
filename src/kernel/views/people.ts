/** People's names in messages: short if the short name is unmistakable. */
import type { MatrixId } from "../rules/types.ts"
import { escapeMarkdown } from "./markdown.ts"

/** Names as servers allow them today. Older accounts may have capitals and other characters that look alike, so those are named in full. */
const usual = /^[a-z0-9._=/+-]+$/

/** A person's name as plain text. */
export function plainName(person: MatrixId, server: string): string {
  const [local = "", ...domain] = person.slice(1).split(":")
  return domain.join(":") === server && usual.test(local) ? local : person
}

/**
 * A person's name in Markdown: `ana` for `@ana:example.org` on the co-op's own server, otherwise the full Matrix ID. Never the display name
 * (§1.2).
 */
export const nameOf = (person: MatrixId, server: string): string => escapeMarkdown(plainName(person, server))
