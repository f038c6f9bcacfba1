/** `!agenda`: shows the agenda. `!agenda add …`, `!agenda remove 2`, `!agenda move 3 1`: changes it (§16.2). */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { theOffice } from "../../src/bot/office.ts"
import {
  type Asked,
  addToAgenda,
  moveOnAgenda,
  readAgenda,
  removeFromAgenda,
} from "../../src/conference/acts/agenda.ts"
import { withMinutes } from "../../src/conference/rules/agenda.ts"
import { agendaCard } from "../../src/conference/views/conference.ts"
import { itemTitle } from "../../src/conference/views/items.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { oneOf } from "../../src/kernel/rules/typed-pattern.ts"
import { motionId } from "../../src/kernel/rules/types.ts"
import { lineOf } from "./lines.ts"

export default defineCommand({
  name: "agenda",
  topic: "conference",
  usage: "[add TEXT]",
  where: ["members", "direct"],
  who: readAgenda.who,
  deadlines: true,
  pieces: [{ line: "line" }],
  args: z.object({ line: z.string().default("") }),
  examples: ["agenda", "agenda add discussion The kitchen 10 minutes", "agenda remove 2", "agenda move 3 1"],
  async run(context, { line }) {
    const { words, prefix, sender, reply, now } = context
    const [first = "", ...rest] = line.trim().split(/\s+/)
    const deed = words.typed.meaning("agenda", first)
    if (line.trim() === "") return reply(agendaCard(words, await readAgenda(context, sender), { now, prefix }))
    if (deed === "add") return add(context, rest.join(" "))
    const [at, to] = rest.map((word) => (/^\d{1,2}[.)]?$/.test(word) ? Number.parseInt(word, 10) : null))
    if (deed === null) refuse("agenda-unread")
    if (at === undefined || at === null) return refuse("agenda-place")
    if (deed === "remove") {
      const item = await removeFromAgenda(context, sender, at)
      return reply(words.t("agenda-removed", { item: itemTitle(words, { item, motion: null }), prefix }))
    }
    if (to === undefined || to === null) return refuse("agenda-place")
    await reply(agendaCard(words, await moveOnAgenda(context, sender, at, to), { now, prefix }))
  },
})

async function add(context: CommandContext, line: string): Promise<void> {
  const { words, prefix, sender, reply } = context
  const { conference, item } = await addToAgenda(context, sender, asked(context, line))
  // If it came too late, the show of hands is the answer.
  if (item === null) return
  const about = { place: item.item.place, item: itemTitle(words, item), conference: conference.id, prefix }
  const waits = item.motion?.stage === "proposal"
  const note = waits ? "waits" : item.item.kind === "election" ? "stand" : "none"
  await reply(words.t("agenda-added", { ...about, note, office: item.item.office ?? "none" }))
}

/** Reads an item as typed: `motion M7`, `M7`, `election board`, `report The kitchen 10 minutes`. @throws Refusal */
function asked(context: CommandContext, line: string): Asked {
  const { words } = context
  const { text, minutes } = withMinutes(lineOf("item", line), oneOf(words.typed, "time", "minute"))
  const [first = "", ...rest] = text.split(" ")
  const kind = words.typed.meaning("item", first)
  const about = (kind === null ? text : rest.join(" ")).trim()
  const [, number] = /^#?(m[1-9]\d{0,8})[.,:;]?(?: .*)?$/i.exec(about) ?? []
  if (number !== undefined && (kind === null || kind === "motion"))
    return { kind: "motion", motion: motionId(number.toUpperCase()), text: "", minutes }
  if (kind === "motion") refuse("agenda-which-motion")
  if (about === "") refuse("agenda-unread")
  if (kind !== "election") return { kind: kind ?? "discussion", text: about, minutes }
  const office = theOffice(context, about.replaceAll(" ", "-"))
  return { kind: "election", office, text: "", minutes }
}
