/** `!reason M7 [signed:] TEXT`, `!reason M7 none`: why the sender voted so, published with the outcome. Works only in the direct room. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { fullPerson, knownPerson, thePerson } from "../../src/bot/person.ts"
import { reasonFor } from "../../src/bot/reason-text.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import type { TypedWords } from "../../src/kernel/rules/typed-words.ts"
import { readOwnVotes } from "../../src/votes/acts/own-votes.ts"
import { withoutBecause } from "../../src/votes/rules/consent-reading.ts"
import { joined, motion, text } from "../arguments.ts"

export default defineCommand({
  name: "reason",
  topic: "votes",
  usage: "M1 [signed:] TEXT",
  where: ["direct"],
  // As for `!vote`: the act checks that the sender is on the roll, and all others learn nothing of any vote.
  who: readOwnVotes.who,
  open: "judged",
  unlimited: true,
  pieces: [{ motion: "motion" }, { line: "line" }, { lines: "text" }],
  args: z.object({ motion, line: text, text }),
  // In another room it shows how the sender voted, or may have.
  takenOut: {
    is: "ballot",
    told: (words, { motion, ...about }) =>
      words.t("reason-wrong-room", { ...about, open: String(motion !== null), motion: motion ?? "" }),
    proof: (_, rest) => /^\s*[mr]\d+\s+\S/i.test(rest),
  },
  examples: ["reason M1 The oven is old.", "reason M1 signed: The oven is old.", "reason M1 none"],
  async run(context, args) {
    const { words, sender } = context
    const typed = joined(args.line, args.text).trim()
    const [first = "", ...rest] = typed.split(/\s+/)
    // `for @ana` stands first, as in a ballot by proxy. “For the climate it is better” names nobody.
    const [name = ""] = rest
    const isPerson = name.startsWith("@") || fullPerson(name) !== null || (await knownPerson(context, name)) !== null
    if (words.typed.meaning("proxy", first) === "for" && isPerson) {
      const giver = await thePerson(context, name)
      const own = giver === sender.person ? null : giver
      return reasonFor(context, args.motion, read(rest.slice(1).join(" ")), own)
    }
    return reasonFor(context, args.motion, read(typed))

    function read(line: string) {
      if (words.typed.meaning("reason", line) === "none") return null
      const text = signedText(line, words.typed)
      const said = withoutBecause(text ?? line, words.typed)
      if (!/\p{L}{2}/u.test(said)) refuse("reason-missing", { motion: args.motion })
      return { text: said, signed: text !== null }
    }
  },
})

/** The text behind `signed:` or `signed because`. Null if there is no such sign: a reason may begin with “Sign the contract”. */
function signedText(line: string, typed: TypedWords): string | null {
  const [, marked = "", text = ""] = /^([^:]{1,40}):\s*([\s\S]*)$/u.exec(line) ?? []
  if (typed.meaning("reason", marked.trim()) === "signed") return text
  const [word = "", because = "", ...others] = line.split(/\s+/)
  const isSigned = typed.meaning("reason", word) === "signed"
  return isSigned && typed.meaning("consent", because.replace(/[:,]$/, "")) === "because" ? others.join(" ") : null
}
