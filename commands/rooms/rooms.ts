/**
 * `!rooms`: the sender's rooms, with a way back into those they left. Customers may use it too, even those who are in no other room (§9.1).
 */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { taskId } from "../../src/kernel/rules/types.ts"
import { escapeMarkdown } from "../../src/kernel/views/markdown.ts"
import { forgetAskedBack } from "../../src/rooms/changes.ts"
import { isWanted } from "../../src/rooms/rules/rooms.ts"
import { belongs } from "../../src/standing/rules/franchise.ts"
import { officeRooms } from "../../src/standing/rules/offices.ts"
import { negotiationRooms } from "../../src/tasks/acts/rooms.ts"

const shared = ["members", "lobby", ...officeRooms] as const

export default defineCommand({
  name: "rooms",
  section: "people",
  usage: "",
  where: ["direct"],
  who: "anyone",
  customers: true,
  pieces: [],
  args: z.object({}),
  examples: ["rooms"],
  offered: ({ sender }) => belongs(sender),
  async run(context) {
    const { work, coop, sender, words, prefix, reply } = context
    // The room keeper invites a member who left a room on purpose only once. From now on it may invite this member once again.
    await forgetAskedBack(work, coop.key, sender.person)
    const own = shared.flatMap((role) => {
      const room = coop.rooms[role]
      if (room === undefined || !isWanted(role, sender, false)) return []
      return [words.t("rooms-one", { role, link: linkTo(context, room) })]
    })
    const lines = [...own, ...(await negotiations(context))].map((line) => `- ${line}`)
    if (lines.length === 0) return reply(words.t("stranger-here", { prefix }))
    const first = belongs(sender)
      ? words.t("rooms-list", { coop: escapeMarkdown(coop.config.name) })
      : words.t("rooms-own")
    await reply(`${first}\n\n${lines.join("\n")}\n\n${words.t("rooms-next")}`)
  },
})

/** The rooms in which the sender negotiates a task. */
async function negotiations(context: CommandContext): Promise<string[]> {
  const { sender, words } = context
  const open = (await negotiationRooms(context)).filter(({ end }) => end === null)
  return open.flatMap(({ task, title, customer, evaluators, room }) => {
    const sits = customer === sender.person || (belongs(sender) && evaluators.includes(sender.person))
    if (!room || !sits) return []
    const about = { task: taskId(task), title: escapeMarkdown(title) }
    return [words.t("rooms-negotiation", { ...about, link: linkTo(context, room.room) })]
  })
}

const linkTo = ({ coop }: Pick<CommandContext, "coop">, room: string): string =>
  escapeMarkdown(`https://matrix.to/#/${room}?via=${coop.server}`)
