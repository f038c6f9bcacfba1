/** `!moved @old @new`: a member moves to another Matrix ID. Both accounts say so, each in its own direct room. */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { fullPerson } from "../../src/bot/person.ts"
import { moves } from "../../src/composed.ts"
import { orRefuse, refuse } from "../../src/kernel/acts/refusal.ts"
import { instant, type MatrixId } from "../../src/kernel/rules/types.ts"
import { code, escapeMarkdown } from "../../src/kernel/views/markdown.ts"
import { nameOf } from "../../src/kernel/views/people.ts"
import { type MoveSaid, saidByNew, saidByOld } from "../../src/people/acts/moved.ts"
import { moveLasts, speaker } from "../../src/people/rules/moved.ts"
import { person } from "../arguments.ts"

export default defineCommand({
  name: "moved",
  topic: "people",
  usage: "@OLD:SERVER @NEW:SERVER",
  where: ["direct"],
  who: saidByOld.who,
  open: "judged",
  // The new account may be unknown to every co-op, or belong to other co-ops. So if the new account sends the command, the old account
  // shows which co-op is meant.
  anyCoop: ({ old }, sender) => typeof old === "string" && fullPerson(old) !== sender,
  unlimited: true,
  pieces: ["old", "new"],
  args: z.object({ old: person, new: person }),
  examples: ["moved @ana:example.org @ana:example.net"],
  async run(context, args) {
    const { words, coop, sender, reply } = context
    const said = read(context, args)
    const speaks = orRefuse(speaker(said, sender.person, coop.bot))
    const inAll = { work: context.work, coops: context.all }
    const done =
      speaks === "old" ? await saidByOld(context, sender, said, moves) : await saidByNew(inAll, sender, said, moves)
    // The act itself tells both accounts, so there is no further answer.
    if (done) return
    const other = speaks === "old" ? said.next : said.old
    const copy = code(`${context.prefix}moved ${said.old} ${said.next}`)
    const until = words.moment(instant(said.sentAt + moveLasts))
    const about = { other: nameOf(other, coop.server), command: copy, until, coop: escapeMarkdown(coop.config.name) }
    await reply(words.t(`moved-noted-${speaks}`, about))
  },
})

/** Reads the command. It looks nobody up, so the answer does not depend on whom the co-op knows. @throws Refusal */
function read({ message }: CommandContext, typed: { old: string; new: string }): MoveSaid {
  const { trust, room, sentAt, eventId } = message
  const encrypted = room.encrypted && trust.encrypted
  const device = trust.encrypted ? trust.device : "unknown"
  const identity = trust.encrypted ? trust.identity : null
  return { old: inFull(typed.old), next: inFull(typed.new), encrypted, device, identity, sentAt, event: eventId }
}

const inFull = (typed: string): MatrixId =>
  fullPerson(typed) ?? refuse("moved-in-full", { typed: typed.replace(/\s+/g, " ").slice(0, 100) })
