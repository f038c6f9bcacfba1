/** What the bot lacks in a room, in Markdown. */
import type { RoomFault } from "../rules/rooms.ts"
import type { MatrixId } from "../rules/types.ts"
import { escapeMarkdown, paragraphs } from "./markdown.ts"
import { nameOf } from "./people.ts"
import type { Words } from "./words.ts"

interface About {
  readonly server: string
  readonly bot: MatrixId
}

/** A message about these faults of a room: what is wrong, a line each, and what people can do. */
export function faultCard(words: Words, faults: readonly RoomFault[], about: About): string {
  const bot = escapeMarkdown(about.bot)
  if (faults.some(({ lack }) => lack === "absent")) return words.t("room-absent", { bot })
  const lines = faults.map((fault) => `- ${line(words, fault, about)}`)
  const powerless = faults.some(({ lack }) => lack === "ability")
  return paragraphs(
    words.t("room-faulty", { count: faults.length }),
    lines.join("\n"),
    powerless ? words.t("room-faulty-next", { bot }) : null,
  )
}

function line(words: Words, fault: RoomFault, { server, bot }: About): string {
  switch (fault.lack) {
    case "ability":
      return words.t(`room-lacks-${fault.ability}`)
    case "as-powerful":
      return words.t("room-as-powerful", { person: nameOf(fault.person, server) })
    case "refused":
      return words.t("room-refused", {
        do: fault.do,
        person: fault.person === null ? "" : nameOf(fault.person, server),
        code: fault.code,
      })
    case "absent":
      return words.t("room-absent", { bot })
  }
}
