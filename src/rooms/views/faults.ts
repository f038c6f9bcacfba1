/** Messages about faults of rooms. All functions return Markdown. */

import { type MatrixId, taskId } from "../../kernel/rules/types.ts"
import { escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import { nameOf, type Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import { isOwnOfficeRoom, officeOfRoom } from "../../standing/rules/offices.ts"
import type { RoomFault } from "../rules/faults.ts"
import type { Restore } from "../rules/guards.ts"

interface About {
  readonly server: Server
  readonly bot: MatrixId
}

/** The message about a room's faults. It has one line for each fault, and says what people can do. */
export function faultCard(words: Words, faults: readonly RoomFault[], about: About): string {
  const bot = escapeMarkdown(about.bot)
  if (faults.some(({ lack }) => lack === "absent")) return words.t("room-absent", { bot })
  const lines = faults.map((fault) => `- ${line(words, fault, about)}`)
  const powerless = faults.some(({ lack }) => lack === "ability" || lack === "unguarded")
  return paragraphs(
    words.t("room-faulty", { count: faults.length }),
    lines.join("\n"),
    powerless ? words.t("room-faulty-next", { bot }) : null,
  )
}

/**
 * The message about settings that somebody changed and the bot restored.
 * @param role the room's role; for the room of task 3 it is `task:3`, for the board's own room `office:board`
 */
export function restoredCard(words: Words, role: string, restores: readonly Restore[], about: About): string {
  const lines = restores.map(({ guard, by }) => {
    return `- ${words.t("room-restored-line", { guard, ...whose(words, by, about.server) })}`
  })
  return paragraphs(words.t("room-restored", { role: roleOf(role) }), lines.join("\n"))
}

/** Tells a person who belongs in a room that the bot says nothing confidential there for now. */
export function silentCard(
  words: Words,
  role: string,
  reasons: readonly RoomFault[],
  about: About & { readonly config: { readonly name: string } },
): string {
  const lines = reasons.map((fault) => `- ${line(words, fault, about)}`)
  const coop = escapeMarkdown(about.config.name)
  const bot = escapeMarkdown(about.bot)
  return paragraphs(
    words.t("room-silent", { role: roleOf(role), task: taskOf(role), coop, ...officeOf(role) }),
    lines.join("\n"),
    words.t("room-silent-next", { bot }),
  )
}

const roleOf = (role: string): string => role.split(":", 1).join()
const officeOf = (role: string) => (isOwnOfficeRoom(role) ? { office: officeOfRoom(role) } : {})
const taskOf = (role: string): string => (role.startsWith("task:") ? taskId(Number(role.slice(5))) : "")

function line(words: Words, fault: RoomFault, { server, bot }: About): string {
  switch (fault.lack) {
    case "ability":
      return words.t(`room-lacks-${fault.ability}`)
    case "as-powerful":
      return words.t("room-as-powerful", { person: nameOf(fault.person, server) })
    case "unguarded":
      return words.t("room-unguarded", { guard: fault.guard, ...whose(words, fault.by, server) })
    case "replaced":
      return words.t("room-replaced", whose(words, fault.by, server))
    case "refused":
      return words.t("room-refused", {
        do: fault.do,
        guard: fault.guard ?? "",
        person: fault.person === null ? "" : nameOf(fault.person, server),
        code: fault.code,
      })
    case "absent":
      return words.t("room-absent", { bot })
  }
}

/** The name of the person who changed the setting, or "somebody" if that is not known. */
const whose = (words: Words, by: MatrixId | null, server: Server) => ({
  by: by === null ? words.t("room-somebody") : nameOf(by, server),
})
