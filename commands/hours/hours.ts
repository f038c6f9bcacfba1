/**
 * `!hours`: how one's hours stand. `!hours 7.5 yesterday T3 fixed the oven`: enters some. `!hours start`, `stop`: the clock. `!hours H12 6.5`,
 * `!hours H12 drop`: corrects. `!hours approve`, `!hours contest H12 because TEXT`: for whoever approves them (§18.2).
 */

import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { maxFileBytes } from "../../src/bot/message.ts"
import { readPieces } from "../../src/bot/parse.ts"
import { thePerson } from "../../src/bot/person.ts"
import { replyWithFile } from "../../src/bot/reply-file.ts"
import { approvePeoplesHours, contestPeoplesHours } from "../../src/hours/acts/approving.ts"
import { forgetClock, startClock, stopClock } from "../../src/hours/acts/clock.ts"
import { importHours } from "../../src/hours/acts/importing.ts"
import { exportHours, readHoursOf, readLine, readOwnHours } from "../../src/hours/acts/reading.ts"
import { changeHours, dropHours, enterHours, forgetTexts } from "../../src/hours/acts/recording.ts"
import { type AskedHours, readHours } from "../../src/hours/rules/asked.ts"
import { leaveUnit, normOf } from "../../src/hours/rules/leave.ts"
import {
  approvalCard,
  clockForgotten,
  clockStarted,
  contestCard,
  droppedCard,
  enteredCard,
  exportedCard,
  importedCard,
  lineCard,
  standingCard,
} from "../../src/hours/views/answers.ts"
import { trackerFile } from "../../src/hours/views/export.ts"
import { orRefuse, refuse } from "../../src/kernel/acts/refusal.ts"
import { dateOf } from "../../src/kernel/rules/happened.ts"
import { type Month, monthOf, readMonth } from "../../src/kernel/rules/months.ts"
import { cleanLine, cleanText, paragraphs } from "../../src/kernel/views/markdown.ts"
import { readHoursWithoutRate } from "../../src/pay/acts/pay-todo.ts"
import { waitsForRate } from "../../src/pay/views/rates.ts"
import { canBeOver } from "../../src/roles/rules/over.ts"
import { joined, longestText } from "../arguments.ts"

/** The first line. It may be long, because people write what they did into one line. */
const line = z
  .string()
  .default("")
  .transform((typed) => cleanText(typed, longestText + 2).trim())

export default defineCommand({
  name: "hours",
  topic: "work",
  usage: "[7.5 [DAY] [T1] [TEXT] | start | …]",
  where: ["direct"],
  takesFile: true,
  who: readOwnHours.who,
  // A co-op that wants nothing of this reads nothing of it in its help. Whoever types it can all the same.
  offered: ({ coop: { config } }) =>
    canBeOver(config.offices, "approve-hours") || normOf(config.hours) !== null || leaveUnit(config.hours) !== null,
  pieces: [{ toggle: "sure" }, { line: "hours" }, { lines: "text" }],
  args: z.object({ sure: z.boolean(), hours: line, text: line }),
  // Who was at work or ill, and when, is nobody else's business.
  takenOut: {
    is: "matter",
    proof: (context, rest) =>
      /\d/.test(rest) && readHours(rest, dateOf(context.now, context.coop.zone), context.words.typed).do !== "unknown",
    reason: (words) => words.t("hours-redaction-reason"),
    told: (words, removal) => words.t("hours-wrong-room", { ...removal }),
  },
  examples: ["hours", "hours 7.5", "hours 7:30 yesterday", "hours start", "hours stop", "hours 8 on Monday leave"],
  async run(context, { sure: flagged, hours, text }) {
    const { words } = context
    // `--sure` can stand behind the words.
    const read = readPieces(hours, [{ toggle: "sure" }, { line: "hours" }], words.typed).typed
    const sure = flagged || read.sure === true
    const asked = readHours(joined(String(read.hours ?? ""), text), dateOf(context.now, context.coop.zone), words.typed)
    await context.reply(await answerTo(context, asked, sure))
    if (asked.do === "export") await replyWithFile(context, await fileOf(context, asked))
  },
})

async function answerTo(context: CommandContext, asked: AskedHours, sure: boolean): Promise<string> {
  const { coop, sender, words } = context
  switch (asked.do) {
    case "show":
      return paragraphs(
        standingCard(coop, await readOwnHours(context, sender, null), { self: true, whole: false }),
        waitsForRate(words, await readHoursWithoutRate(context, sender), context.prefix),
      )
    case "month":
      return standingCard(coop, await readOwnHours(context, sender, monthIn(context, asked.month)), {
        self: true,
        whole: true,
      })
    case "person": {
      const month = asked.month === null ? null : monthIn(context, asked.month)
      const shown = await readHoursOf(context, sender, await thePerson(context, asked.person), month)
      return standingCard(coop, shown, { self: shown.person === sender.person, whole: true })
    }
    case "line": {
      const found = await readLine(context, sender, asked.number)
      return lineCard(coop, found, { self: found.line.person === sender.person })
    }
    case "enter":
      return enteredCard(coop, await enterHours(context, sender, asked.typed), "entered")
    case "change":
      return enteredCard(coop, await changeHours(context, sender, asked.number, asked.typed), "changed")
    case "drop": {
      const done = await dropHours(context, sender, asked.numbers)
      return paragraphs(
        droppedCard(
          coop,
          done.flatMap((one) => ("dropped" in one ? [one.dropped] : [])),
        ),
        ...done.flatMap((one) => ("entered" in one ? [enteredCard(coop, one.entered, "changed")] : [])),
      )
    }
    case "start":
      return clockStarted(coop, await startClock(context, sender, asked.typed))
    case "stop": {
      const entered = await stopClock(context, sender, asked.typed)
      return entered === null ? words.t("hours-clock-short") : enteredCard(coop, entered, "entered")
    }
    case "stop-drop":
      return clockForgotten(coop, (await forgetClock(context, sender)).startedAt)
    case "approve": {
      const people = await Promise.all(asked.people.map((one) => thePerson(context, one)))
      return approvalCard(coop, await approvePeoplesHours(context, sender, { ...asked, people, sure }), {
        whole: people.length > 0,
      })
    }
    case "contest":
      return contestCard(coop, await contestPeoplesHours(context, sender, asked.number, asked.reason))
    case "forget":
      return words.t("hours-forgotten", { count: await forgetTexts(context, sender) })
    case "import":
      return importedFile(context, asked.whose)
    case "export":
      return exported(context, asked)
    case "unknown":
      return refuse("hours-how", { typed: cleanLine(asked.typed, 60), what: asked.of })
  }
}

/** @throws Refusal */
const monthIn = ({ now, coop, words }: CommandContext, typed: string): Month =>
  orRefuse(readMonth(typed, now, coop.zone, words.typed))

/** Enters the hours of the file that came with the command, or to which it replies. @throws Refusal */
async function importedFile(context: CommandContext, whose: string): Promise<string> {
  const { coop, sender, message } = context
  const fetched = message.file?.fetched
  if (!fetched) return refuse("hours-file-none")
  if (!fetched.ok)
    return fetched.reason === "too-large"
      ? refuse("file-too-large", { most: maxFileBytes / 1024 / 1024 })
      : refuse(`file-${fetched.reason}`)
  return importedCard(coop, await importHours(context, sender, fetched.bytes, whose))
}

type Export = Extract<AskedHours, { readonly do: "export" }>

/** The lines that were asked for, and the month. @throws Refusal */
async function linesOf(context: CommandContext, { month: typed, person, all }: Export) {
  const { now, coop, sender } = context
  const month = typed === null ? monthOf(now, coop.zone) : monthIn(context, typed)
  const of = all ? "all" : person === null ? sender.person : await thePerson(context, person)
  return { month, lines: await exportHours(context, sender, { month, of }) }
}

async function exported(context: CommandContext, asked: Export): Promise<string> {
  const { month, lines } = await linesOf(context, asked)
  return exportedCard(context.coop, lines, asked.program, context.words.month(month))
}

async function fileOf(context: CommandContext, asked: Export) {
  const { month, lines } = await linesOf(context, asked)
  const bytes = Buffer.from(trackerFile(lines, asked.program, context.coop.server))
  return { filename: `${context.words.t("hours-file-name", { month })}.csv`, mimetype: "text/csv", bytes }
}
