/** The reasons for refusing a message because it may not be from its sender (§5.1a). */
import { choice, type Details, text } from "./declare.ts"

export const botRefusals = {
  "identity-changed": {},
  "command-not-encrypted": {
    where: choice<"lobby" | "open" | "encrypted">(),
    open: choice<"some" | "none">(),
    command: text,
  },
  "command-device-not-signed": {},
  "command-identity-changed": { from: choice<"task" | "members">() },
} satisfies Readonly<Record<string, Details>>
