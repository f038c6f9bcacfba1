/** Answers to `!hours` (§18.2). All functions return Markdown. */
import type { Instant, MatrixId } from "../../kernel/rules/types.ts"
import { escapeMarkdown, paragraphs, quoted } from "../../kernel/views/markdown.ts"
import { nameOf } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import { total } from "../rules/entering.ts"
import { clockText, type Hours, hoursId } from "../rules/hours.ts"
import { type HoursRules, type Leave, leaveDay, leaveUnit } from "../rules/leave.ts"
import { inRanges } from "../rules/ranges.ts"
import { byPerson } from "../rules/sums.ts"
import type { Clock } from "../store/clocks.ts"
import { type AboutCoop, contestedNext, typedName } from "./cards.ts"
import { type Approvers, approversText, contestedOnes } from "./deciding.ts"
import { averageText, becameOf, lineText, listedLine, shortDay, timeText } from "./lines.ts"

/** What was entered or changed. `how`: `corrected` if it makes up the difference to a paid line. */
export function enteredCard(
  coop: AboutCoop,
  {
    line,
    of,
    together,
    ...who
  }: Approvers & { readonly line: Hours; readonly of: Hours | null; readonly together: number },
  how: "entered" | "changed",
): string {
  const { words, config } = coop
  if (line.state === "dropped")
    return words.t("hours-dropped-line", { line: lineText(words, line), id: hoursId(line.number) })
  const about = { id: hoursId(line.number), time: clockText(line.minutes), prefix: config.prefix }
  if (of !== null)
    return paragraphs(
      words.t("hours-corrected", {
        ...{ of: hoursId(of.number), together: timeText(words, together), line: lineText(words, line) },
      }),
      approversText(coop, who),
    )
  return paragraphs(
    words.t("hours-entered", { how, line: lineText(words, line) }),
    `${approversText(coop, who)}${how === "entered" ? ` ${words.t("hours-wrong", about)}` : ""}`,
  )
}

/** Lines that were taken back. */
export const droppedCard = ({ words }: AboutCoop, lines: readonly Hours[]): string =>
  lines
    .map((line) => words.t("hours-dropped-line", { line: lineText(words, line), id: hoursId(line.number) }))
    .join("\n")

/** The most lines that an answer lists: a few below the sums, or all of a month. */
const [few, many] = [5, 60]

export interface Shown extends Approvers {
  readonly person: MatrixId
  readonly month: Parameters<Words["month"]>[0]
  readonly week: number | null
  readonly sums: { readonly all: number; readonly approved: number; readonly open: number; readonly contested: number }
  readonly average: number | null
  readonly averageContested: number
  readonly norm: number | null
  readonly leave: Leave | null
  readonly away: { readonly leave: number; readonly sick: number; readonly unpaid: number }
  readonly year: number
  readonly clock: Clock | null
  readonly lines: readonly Hours[]
  readonly contested: readonly { readonly line: Hours; readonly left: boolean }[]
}

/** How somebody's hours stand: week, month, average, leave, and the latest lines. */
export function standingCard(
  coop: AboutCoop & { readonly config: { readonly hours: HoursRules } },
  shown: Shown,
  { self, whole }: { readonly self: boolean; readonly whole: boolean },
): string {
  const { words, config, server } = coop
  const { sums, lines, clock, week, norm, approved } = shown
  const time = (minutes: number) => timeText(words, minutes)
  const last = lines.slice(whole ? -many : -few)
  const normText = norm === null ? "none" : time(norm)
  return paragraphs(
    [
      self ? null : words.t("hours-of", { person: nameOf(shown.person, server) }),
      week === null ? null : words.t("hours-week", { time: time(week), norm: normText }),
      words.t("hours-month", { month: words.month(shown.month), time: time(sums.all) }),
      sums.all === 0 && sums.approved === 0 && lines.length === 0
        ? null
        : words.t("hours-parts", {
            ...{ approved: time(sums.approved), open: time(sums.open), contested: time(sums.contested) },
            some: sums.contested === 0 ? "no" : "yes",
          }),
      averageText(words, shown),
      leaveText(words, config.hours, shown),
      clock === null
        ? null
        : words.t("hours-clock-since", { since: words.moment(clock.startedAt), prefix: config.prefix }),
    ]
      .filter((text) => text !== null)
      .join("\n"),
    last.length === 0 ? null : last.map((line) => listedLine(words, line)).join("\n"),
    lines.length > last.length
      ? words.t("hours-more", {
          ...{ count: lines.length - last.length, prefix: config.prefix, month: shown.month },
          whole: whole ? "yes" : "no",
        })
      : null,
    approved && shown.approvers.length > 0 && self ? null : approvedText(coop, shown, self),
    self ? contestedOnes(coop, shown) : null,
    self ? words.t("hours-next", { prefix: config.prefix }) : null,
  )
}

const approvedText = (coop: AboutCoop, shown: Shown, self: boolean): string | null =>
  self || !shown.approved ? approversText(coop, shown) : null

/** Leave and absence in the year. Null: there is nothing to tell. */
function leaveText(words: Words, rules: HoursRules, { leave, away, year }: Shown): string | null {
  const inDays = leaveUnit(rules) !== "hours"
  const amount = (minutes: number) =>
    inDays
      ? words.t("hours-days", {
          days: daysText(words, minutes, rules),
          one: minutes === leaveDay(rules) ? "yes" : "no",
        })
      : timeText(words, minutes)
  const parts = [
    leave === null
      ? away.leave === 0
        ? null
        : words.t("hours-away", { what: "leave", time: amount(away.leave) })
      : words.t("hours-leave", {
          ...{ taken: amount(leave.taken), all: amount(leave.own + leave.carried), left: amount(leave.left) },
          carried: leave.carried === 0 ? "none" : amount(leave.carried),
        }),
    away.sick === 0 ? null : words.t("hours-away", { what: "sick", time: amount(away.sick) }),
    away.unpaid === 0 ? null : words.t("hours-away", { what: "unpaid", time: amount(away.unpaid) }),
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : words.t("hours-year", { year: String(year), parts: parts.join("; ") })
}

/** Days with at most one decimal; they are rounded for reading only. */
const daysText = (words: Words, minutes: number, rules: HoursRules): string =>
  words.number(Math.round((minutes * 10) / leaveDay(rules)) / 10)

/** One line, with everything that is known of it. */
export function lineCard(
  coop: AboutCoop,
  { line, left, ...who }: Approvers & { readonly line: Hours; readonly left: boolean },
  { self }: { readonly self: boolean },
): string {
  const { words, config, server } = coop
  const { state, takenBy, decidedBy, reason } = line
  const decided = decidedBy === null ? "none" : nameOf(decidedBy, server)
  return paragraphs(
    words.t("hours-one", {
      ...{ line: lineText(words, line), state: becameOf(line), decided },
      entry: takenBy === null ? "none" : `E${takenBy}`,
    }),
    reason === "" ? null : quoted(reason),
    self && state === "contested" && decidedBy !== null
      ? paragraphs(contestedNext(coop, line, { by: decidedBy, left }), left ? approversText(coop, who) : null)
      : null,
    self && state !== "dropped" && state !== "contested"
      ? words.t("hours-wrong", { id: hoursId(line.number), time: clockText(line.minutes), prefix: config.prefix })
      : null,
  )
}

/** `done`: the lines are approved. Otherwise they are shown first. */
interface Approval {
  readonly lines: readonly Hours[]
  readonly done: boolean
  /** Whether the lines were named, and one has changed since it was shown. */
  readonly changed: boolean
}

/** Lines to approve, or those that were approved, summed by person. */
export function approvalCard(
  coop: AboutCoop,
  { lines, done, changed }: Approval,
  { whole }: { readonly whole: boolean },
): string {
  const { words, config, server } = coop
  const people = [...byPerson(lines)]
  const sums = people.map(([person, theirs]) => {
    const ids = inRanges(theirs.map(({ number }) => hoursId(number)))
    return `- ${words.t("hours-of-person", {
      ...{ person: nameOf(person, server), time: timeText(words, total(theirs)), lines: ids },
      ...{ days: daysOf(words, theirs), away: awayOf(words, theirs) },
    })}`
  })
  const about = { count: lines.length, time: timeText(words, total(lines)), prefix: config.prefix }
  const [first] = people
  const ids = lines.map(({ number }) => hoursId(number))
  if (changed)
    return paragraphs(
      words.t("hours-changed-approve", { count: lines.length }),
      lines.map((line) => listedLine(words, line)).join("\n"),
      words.t("hours-approve-named", { lines: ids.join(" "), prefix: config.prefix }),
    )
  return paragraphs(
    words.t(done ? "hours-approved" : "hours-to-approve", about),
    whole && !done
      ? lines
          .slice(0, many)
          .map((line) => listedLine(words, line))
          .join("\n")
      : sums.join("\n"),
    done
      ? null
      : words.t("hours-approve-next", {
          ...{ ...about, first: ids[0] ?? "" },
          sum: [...(whole ? people.map(([person]) => typedName(person, server)) : []), clockText(total(lines))].join(
            " ",
          ),
          typed: first === undefined ? "" : typedName(first[0], server),
        }),
  )
}

/** The days of lines: the only one, or the first and the last. */
function daysOf(words: Words, lines: readonly Hours[]): string {
  const days = lines.map(({ day }) => day).sort()
  const [first = "", last = first] = [days[0], days.at(-1)]
  return first === last ? shortDay(words, first) : `${shortDay(words, first)} – ${shortDay(words, last)}`
}

/** How much of these lines is leave, sickness and unpaid absence. */
function awayOf(words: Words, lines: readonly Hours[]): string {
  const parts = (["leave", "sick", "unpaid"] as const).flatMap((kind) => {
    const own = lines.filter((line) => line.kind === kind)
    return own.length === 0 ? [] : [words.t("hours-away", { what: kind, time: timeText(words, total(own)) })]
  })
  return parts.length === 0 ? "none" : parts.join(", ")
}

export const contestCard = ({ words, server }: AboutCoop, line: Hours): string =>
  words.t("hours-contest-done", { line: lineText(words, line), person: nameOf(line.person, server) })

/** The clock has begun, or was thrown away. */
export const clockStarted = ({ words, config }: AboutCoop, { startedAt, task, text }: Clock): string =>
  words.t("hours-clock-started", {
    since: words.moment(startedAt),
    what:
      [task === null ? null : `T${task}`, text === "" ? null : escapeMarkdown(text)]
        .filter((one) => one !== null)
        .join(", ") || "none",
    prefix: config.prefix,
  })

export const clockForgotten = ({ words }: AboutCoop, startedAt: Instant): string =>
  words.t("hours-clock-dropped", { since: words.moment(startedAt) })

/** What became of the file of a time tracker. */
export function importedCard(
  coop: AboutCoop,
  {
    program,
    lines,
    known,
    differ,
    leftOut,
  }: {
    readonly program: string
    readonly lines: readonly Hours[]
    readonly known: number
    readonly differ: readonly { readonly line: Hours; readonly row: Pick<Hours, "day" | "minutes"> }[]
    readonly leftOut: number
  },
): string {
  const { words, config } = coop
  const ids = inRanges(lines.map(({ number }) => hoursId(number)))
  return paragraphs(
    words.t("hours-imported", {
      ...{ program, count: lines.length, time: timeText(words, total(lines)), lines: ids, prefix: config.prefix },
    }),
    known === 0 ? null : words.t("hours-imported-known", { count: known }),
    differ.length === 0 ? null : differText(coop, differ),
    leftOut === 0 ? null : words.t("hours-imported-left-out", { count: leftOut }),
  )
}

/** Lines of one's own export that somebody has changed in the file. A file changes nothing that was entered: it is typed. */
function differText(
  { words, config }: AboutCoop,
  differ: readonly { readonly line: Hours; readonly row: Pick<Hours, "day" | "minutes"> }[],
): string {
  const lines = inRanges(differ.map(({ line }) => hoursId(line.number)))
  const copies = differ.slice(0, few).map(({ line, row }) => {
    const day = row.day === line.day ? "" : ` ${row.day}`
    return `- \`${config.prefix}hours ${hoursId(line.number)} ${clockText(row.minutes)}${day}\``
  })
  return paragraphs(words.t("hours-imported-differ", { count: differ.length, lines }), copies.join("\n"))
}

/** The file that follows. */
export const exportedCard = ({ words }: AboutCoop, lines: readonly Hours[], program: string, of: string): string =>
  words.t("hours-exported", { program, of, count: lines.length, time: timeText(words, total(lines)) })
