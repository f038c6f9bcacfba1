/** The commands of `documents`. */
import type { AnyCommand } from "../../src/bot/command.ts"
import agreement from "./agreement.ts"
import amend from "./amend.ts"
import document from "./document.ts"
import documents from "./documents.ts"

export const commands: readonly AnyCommand[] = [documents, document, amend, agreement]
