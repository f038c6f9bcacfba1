/** The reasons for refusals about documents (§15). */
import { choice, type Details, list, motion, number, text } from "../../kernel/rules/refusals/declare.ts"

export const documentRefusals = {
  "document-empty": {},
  "document-too-long": { most: number },
  "document-html": { line: number },
  "document-unseen": { line: number },
  "document-file": { reason: choice<"too-large" | "gone" | "damaged" | "unreachable" | "not-text">() },
  "document-no-text": { command: text },
  "document-two-texts": {},
  "no-such-document": { typed: text, keys: list, some: choice<boolean>() },
  "no-such-revision": { key: text, revision: number, last: number },
  "no-such-paragraph": { key: text, number: text },
  "paragraph-twice": { key: text, number: text },
  "entrenchment-unclear": {},
  "entrenched-apart": { motion, needed: text },
  "no-drafts": { motion },
  "document-by-consent": { motion },
  "document-unclear": { typed: text },
  "document-key": { typed: text },
  "document-kind": { typed: text },
  "document-new-how": {},
  "document-there": { key: text },
  "no-template": { typed: text },
  "document-unchanged": { key: text },
  "revision-there": { motion, option: number },
} satisfies Readonly<Record<string, Details>>
