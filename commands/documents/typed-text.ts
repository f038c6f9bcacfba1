/** The text of a document as somebody sent it: in the command's message, or in a file. */
import type { CommandContext } from "../../src/bot/command.ts"
import { readText, textIn } from "../../src/documents/rules/document.ts"
import { orRefuse, refuse } from "../../src/kernel/acts/refusal.ts"

/** @param lines the text in the message; empty if there is none. @throws Refusal if there is no text, or it cannot be a document */
export function typedText({ message, prefix }: CommandContext, lines: string, command: string): string {
  const { file } = message
  if (!file && lines.trim() === "") return refuse("document-no-text", { copy: `${prefix}${command}` })
  if (!file) return orRefuse(readText(lines)).text
  if (lines.trim() !== "") return refuse("document-two-texts")
  const { fetched } = file
  if (!fetched.ok) return refuse("document-file", { reason: fetched.reason })
  return orRefuse(readText(textIn(fetched.bytes) ?? refuse("document-file", { reason: "not-text" }))).text
}
