/** Messages about hours that come unasked, and what `!todo` says of them (§18.2). All functions return Markdown. */
import type { MatrixId } from "../../kernel/rules/types.ts"
import { dayText } from "../../kernel/views/day-text.ts"
import { paragraphs, quoted } from "../../kernel/views/markdown.ts"
import { nameOf, plainName, type Server } from "../../kernel/views/people.ts"
import type { AboutTodo } from "../../kernel/views/todo.ts"
import type { Words } from "../../kernel/views/words.ts"
import { total } from "../rules/entering.ts"
import { clockText, type Hours, hoursId } from "../rules/hours.ts"
import { inRanges } from "../rules/ranges.ts"
import { byPerson } from "../rules/sums.ts"
import type { Clock } from "../store/clocks.ts"
import { lineText, timeText } from "./lines.ts"

/** What messages need to know of the co-op. */
export interface AboutCoop {
  readonly words: Words
  readonly config: { readonly prefix: string }
  readonly server: Server
}

/** A person as people type them: `@ana`. */
export function typedName(person: MatrixId, server: Server): string {
  const name = plainName(person, server)
  return name.startsWith("@") ? name : `@${name}`
}

/** Somebody has worked more than the norm. `reader`: the person themselves, or somebody who approves their hours. */
export const normCard = (
  { words, config, server }: AboutCoop,
  over: {
    readonly person: MatrixId
    readonly monday: string
    readonly minutes: number
    readonly norm: number
  },
  reader: MatrixId,
): string =>
  words.t("hours-over-norm", {
    who: reader === over.person ? "self" : "other",
    person: nameOf(over.person, server),
    typed: typedName(over.person, server),
    monday: dayText(words, over.monday),
    time: timeText(words, over.minutes),
    norm: timeText(words, over.norm),
    prefix: config.prefix,
  })

/** Tells a person that a line of theirs is contested, and how they can go on. */
export const contestedCard = (
  coop: AboutCoop,
  line: Hours,
  { by, reason }: { readonly by: MatrixId; readonly reason: string },
): string =>
  paragraphs(
    coop.words.t("hours-contested-you", { person: nameOf(by, coop.server), line: lineText(coop.words, line) }),
    quoted(reason),
    contestedNext(coop, line, { by, left: false }),
  )

/**
 * What is left to do about a contested line. `left`: whoever contested it does not decide about these hours any more; who does approve it, the
 * line before says.
 */
export const contestedNext = (
  { words, config, server }: AboutCoop,
  line: Hours,
  { by, left }: { readonly by: MatrixId; readonly left: boolean },
): string =>
  words.t("hours-contested-next", {
    ...{ id: hoursId(line.number), time: clockText(line.minutes), typed: typedName(by, server) },
    ...{ person: nameOf(by, server), left: left ? "yes" : "no", prefix: config.prefix },
  })

/** Tells whoever contested a line that its person has changed it, or taken it back. */
export const changedAfterContest = ({ words, config, server }: AboutCoop, line: Hours): string =>
  words.t("hours-changed-since", {
    how: line.state === "dropped" ? "dropped" : "changed",
    person: nameOf(line.person, server),
    line: lineText(words, line),
    id: hoursId(line.number),
    prefix: config.prefix,
  })

/**
 * About a clock. `asked`: it still runs, and its person is asked. `entered`, `left`: its person has left the co-op, and what it said was or was
 * not entered.
 */
export const clockCard = (
  { words, config }: AboutCoop,
  { startedAt }: Pick<Clock, "startedAt">,
  { why, ran }: { readonly why: "asked" | "entered" | "left"; readonly ran: number },
): string =>
  words.t("hours-clock-card", { why, since: words.moment(startedAt), ran: clockText(ran), prefix: config.prefix })

/** Reminds somebody of the hours that they have to approve. */
export const reminderCard = ({ words, config }: AboutCoop, lines: readonly Hours[]): string =>
  words.t("hours-reminder", {
    ...{ count: lines.length, people: byPerson(lines).size, time: timeText(words, total(lines)) },
    prefix: config.prefix,
  })

/** One line of `!todo`. */
export const hoursDutyLine = (
  words: Words,
  what: "approve" | "contested",
  lines: readonly Hours[],
  { prefix }: AboutTodo,
): string =>
  words.t("hours-duty", {
    ...{ what, count: lines.length, people: byPerson(lines).size, time: timeText(words, total(lines)) },
    ...{ lines: inRanges(lines.map(({ number }) => hoursId(number))), prefix },
  })
