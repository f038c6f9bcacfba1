/** `!appoint @ana R3`, `!appoint @ana R3 until 24 December`: asks somebody to take a role (§14.2). */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { thePerson } from "../../src/bot/person.ts"
import { appoint } from "../../src/roles/acts/holders.ts"
import { roleNumber, unquoted } from "../../src/roles/rules/asked.ts"
import { askedCard, takenCard } from "../../src/roles/views/roles.ts"
import { places, refusedAlone, replyAlone, replyToAll } from "./places.ts"

export default defineCommand({
  name: "appoint",
  topic: "people",
  usage: "@ana R1 [until DAY]",
  where: places,
  who: appoint.who,
  offered: ({ coop }) => coop.config.offices.some(({ powers }) => powers.includes("appoint")),
  deadlines: true,
  pieces: ["person", { many: "words" }],
  args: z.object({ person: z.string().max(1000), words: z.array(z.string().max(500)) }),
  examples: ["appoint @ana R1", "appoint @ana R1 until 24 December"],
  async run(context, { person: first, words: rest }) {
    const { coop, sender, words } = context
    // In English, the `to` of `!appoint @ana to R3` can also mean `until`.
    const { before, until } = splitUntil(
      context,
      words.typed.meaning("appointed", rest[0] ?? "") === "to" ? rest.slice(1) : rest,
    )
    // `!appoint R3 @ana` says the same.
    const turned = roleNumber(first) !== null && before.length === 1
    const [who, role] = turned ? [before.join(" "), first] : [first, unquoted(before.join(" "))]
    const person = await thePerson(context, who)
    // The seats of a role that is full may be those of people who have not answered yet.
    await refusedAlone(context, ["role-asked", "role-full"], async () => {
      const done = await appoint(context, sender, person, role, until)
      await (done.accepted ? replyToAll(context, takenCard(coop, done)) : replyAlone(context, askedCard(coop, done)))
    })
  },
})

/** Splits off the day that stands behind `until`. */
function splitUntil({ words }: CommandContext, typed: readonly string[]) {
  const at = typed.findLastIndex((word) => words.typed.meaning("postponed", word) === "until")
  if (at < 0) return { before: typed, until: null }
  return { before: typed.slice(0, at), until: typed.slice(at + 1).join(" ") }
}
