/** `!agreement new TITLE`: proposes to sign an agreement with others (§15.4). `!agreement end KEY`: proposes to end one. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { endAgreement, proposeAgreement } from "../../src/documents/acts/agreements.ts"
import { readAgreement } from "../../src/documents/rules/asked.ts"
import { orRefuse } from "../../src/kernel/acts/refusal.ts"
import { title, typed } from "../arguments.ts"
import { sayProposed } from "./proposed.ts"
import { typedText } from "./typed-text.ts"

export default defineCommand({
  name: "agreement",
  topic: "votes",
  usage: "[--keeps-control] new TITLE | end KEY",
  where: ["members"],
  who: proposeAgreement.who,
  deadlines: true,
  takesFile: true,
  pieces: [{ toggle: "keeps-control" }, { line: "asked" }, { lines: "text" }],
  args: z.object({ "keeps-control": z.boolean().default(false), asked: title, text: z.string().default("") }),
  examples: [
    "agreement new With the hydro co-op",
    "agreement --keeps-control new With the hydro co-op",
    "agreement end with-the-hydro-co-op",
  ],
  async run(context, { "keeps-control": keepsControl, asked: line, text: lines }) {
    const { words, sender } = context
    const asked = orRefuse(readAgreement(line, words.typed))
    if (asked.do === "end") return sayProposed(context, await endAgreement(context, sender, asked.key, typed(context)))
    const text = typedText(context, lines, `agreement new ${asked.title}`)
    const wanted = { title: asked.title, text, keepsControl }
    await sayProposed(context, await proposeAgreement(context, sender, wanted, typed(context)))
  },
})
