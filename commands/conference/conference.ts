/**
 * `!conference`: shows the general conference that is called or open. `!conference call …`, `support`, `move …`, `cancel`: before it. `open`,
 * `chair @ben`, `note TEXT`, `adjourn …`, `close`: during it. `object TEXT`, `minutes [C1]`: after it (§16).
 */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { thePerson } from "../../src/bot/person.ts"
import { replyWithFile } from "../../src/bot/reply-file.ts"
import {
  callConference,
  cancelConference,
  moveConference,
  supportConference,
} from "../../src/conference/acts/calling.ts"
import { adjournConference, closeConference, noteAtConference } from "../../src/conference/acts/closing.ts"
import { objectToMinutes, readMinutesOf } from "../../src/conference/acts/minutes-of.ts"
import { handOver, openConference } from "../../src/conference/acts/opening.ts"
import { askForCalendar, readConference } from "../../src/conference/acts/reading.ts"
import { currentItem } from "../../src/conference/rules/agenda.ts"
import { calledStatus, supportCard } from "../../src/conference/views/conference.ts"
import { openStatus } from "../../src/conference/views/meeting.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import type { Meaning } from "../../src/kernel/rules/typed-words.ts"
import { cleanText } from "../../src/kernel/views/markdown.ts"
import { joined, text } from "../arguments.ts"

export default defineCommand({
  name: "conference",
  topic: "conference",
  usage: "[call TIME PLACE]",
  where: ["members", "direct"],
  who: readConference.who,
  deadlines: true,
  pieces: [{ line: "line" }, { lines: "text" }],
  args: z.object({ line: z.string().default(""), text }),
  examples: ["conference", "conference call 12 December 18:00 for 2 hours at the barn", "conference support"],
  async run(context, { line, text: below }) {
    const [first = "", ...rest] = line.trim().split(/\s+/)
    if (first === "") return show(context)
    const deed = context.words.typed.meaning("conference", first)
    if (deed === null) refuse("conference-which-deed")
    await deeds[deed](context, cleanText(joined(rest.join(" "), below), 2000))
  },
})

type Deed = (context: CommandContext, text: string) => Promise<void>

/** What each word does. Where everybody is told by a message of its own, there is no answer besides. */
const deeds: Readonly<Record<Meaning<"conference">, Deed>> = {
  async call(context, text) {
    const { conference, needed } = await callConference(context, context.sender, text)
    await answerElsewhere(context, needed === 0 ? "conference-told" : "conference-asked-told", conference.id)
  },
  async support(context) {
    const { words, prefix } = context
    const { conference, supporters, needed } = await supportConference(context, context.sender)
    const about = { conference: conference.id, supporters, needed, prefix }
    await context.reply(words.t("conference-support-counts", { ...about, called: String(supporters >= needed) }))
  },
  async move(context, text) {
    const { id } = await moveConference(context, context.sender, text)
    await answerElsewhere(context, "conference-told", id)
  },
  async cancel(context) {
    const { id, calledAt } = await cancelConference(context, context.sender)
    await answerElsewhere(context, calledAt === null ? "conference-call-taken-back" : "conference-told", id)
  },
  async open(context) {
    const { id } = await openConference(context, context.sender)
    await answerElsewhere(context, "conference-is-in-room", id)
  },
  async chair(context, text) {
    const to = text === "" ? null : await thePerson(context, text)
    const { id } = await handOver(context, context.sender, to)
    await answerElsewhere(context, "conference-said-in-room", id)
  },
  async note(context, text) {
    const place = await noteAtConference(context, context.sender, text)
    await context.reply(context.words.t("conference-noted", { place: place ?? 0 }))
  },
  async adjourn(context, text) {
    const {
      adjourned: { id },
    } = await adjournConference(context, context.sender, text)
    await answerElsewhere(context, "conference-said-in-room", id)
  },
  async close(context) {
    const { id } = await closeConference(context, context.sender)
    await answerElsewhere(context, "conference-said-in-room", id)
  },
  async object(context, text) {
    const { id, objectUntil } = await objectToMinutes(context, context.sender, text, context.message.sentAt)
    const until = context.words.deadline(objectUntil ?? context.now)
    await context.reply(context.words.t("conference-objected", { conference: id, until }))
  },
  async minutes(context, text) {
    const [, typed = null] = /^#?c?([1-9]\d{0,8})$/i.exec(text.trim()) ?? []
    const { words, sender } = context
    const { conference, state, hash, files } = await readMinutesOf(
      context,
      sender,
      typed === null ? null : Number(typed),
    )
    const about = { conference: conference.id, state, hash: hash.slice(0, 12) }
    await context.reply(words.t("conference-minutes-again", about))
    for (const file of files) await replyWithFile(context, file)
  },
  async calendar(context) {
    const { message, sender } = context
    const to = message.room.place === "direct" ? { person: message.sender } : { room: message.room.id }
    await askForCalendar(context, sender, to)
  },
}

/** Answers in the direct room. In the members' room everybody has just been told. */
async function answerElsewhere(
  { message, words, reply, prefix }: CommandContext,
  key: string,
  conference: string,
): Promise<void> {
  if (message.room.place === "direct") await reply(words.t(key, { conference, prefix }))
}

async function show(context: CommandContext): Promise<void> {
  const { words, prefix, sender, coop, reply } = context
  const read = await readConference(context, sender)
  if (!read) return reply(words.t("conference-status-none", { prefix }))
  const { conference, items, quorum, ways } = read
  const way = context.message.room.place === "members" ? ways.room : ways.direct
  if (conference.stage === "asked") return reply(supportCard(words, read, { server: coop.server, prefix }))
  if (quorum === null) return reply(calledStatus(words, conference, items, { prefix, way }))
  const current = currentItem(items.map(({ item }) => item))
  const about = items.find(({ item }) => item.row === current?.row) ?? null
  await reply(openStatus(words, conference, { quorum, current: about, server: coop.server, prefix, way }))
}
