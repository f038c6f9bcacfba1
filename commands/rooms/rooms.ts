/**
 * `!rooms`: the sender's rooms, with a way back into the rooms that the sender left. Customers may use it too, even those who are in no
 * other room (§9.1).
 */

import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { taskId } from "../../src/kernel/rules/types.ts"
import { escapeMarkdown } from "../../src/kernel/views/markdown.ts"
import { serverName } from "../../src/kernel/views/people.ts"
import { ownMediationRooms } from "../../src/mediation/acts/requests.ts"
import { mediationRoomLine } from "../../src/mediation/views/mediation.ts"
import { askBack, ownRooms } from "../../src/rooms/acts/own-rooms.ts"
import { belongs } from "../../src/standing/rules/franchise.ts"
import { isOwnOfficeRoom, officeOfRoom } from "../../src/standing/rules/offices.ts"
import { ownNegotiations } from "../../src/tasks/acts/rooms.ts"

export default defineCommand({
  name: "rooms",
  topic: "people",
  usage: "",
  where: ["direct"],
  who: ownRooms.who,
  customers: true,
  pieces: [],
  args: z.object({}),
  examples: ["rooms"],
  offered: ({ sender }) => belongs(sender),
  async run(context) {
    const { coop, sender, words, prefix, reply } = context
    const linkToRoom = (room: string) => `https://matrix.to/#/${room}?via=${serverName(coop.server)}`
    const linkTo = (room: string) => escapeMarkdown(linkToRoom(room))
    await askBack(context, sender)
    const own = (await ownRooms(context, sender)).map(({ role, room }) =>
      words.t("rooms-one", {
        ...(isOwnOfficeRoom(role) ? { role: "office", office: officeOfRoom(role) } : { role }),
        link: linkTo(room),
      }),
    )
    const negotiations = (await ownNegotiations(context, sender)).map(({ task, title, room }) =>
      words.t("rooms-negotiation", { task: taskId(task), title: escapeMarkdown(title), link: linkTo(room) }),
    )
    const talks = (await ownMediationRooms(context, sender)).map(({ people, room }) =>
      mediationRoomLine(coop, people, linkToRoom(room)),
    )
    const lines = [...own, ...negotiations, ...talks].map((line) => `- ${line}`)
    if (lines.length === 0) return reply(words.t("stranger-here", { prefix }))
    const first = belongs(sender)
      ? words.t("rooms-list", { coop: escapeMarkdown(coop.config.name) })
      : words.t("rooms-own")
    await reply(`${first}\n\n${lines.join("\n")}\n\n${words.t("rooms-next")}`)
  },
})
