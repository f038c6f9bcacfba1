/**
 * A rehearsal (`stages: minutes`): a co-op in which everything that lasts days lasts minutes, to try out its votes. Terms, months and
 * years stay as long as the calendar has them.
 */
import { Duration } from "luxon"
import { loadWords } from "../kernel/views/words.ts"
import { motionKinds } from "../votes/rules/kinds.ts"
import type { Cell, CoopConfig } from "./schema.ts"

/** A day lasts a minute. */
const quicker = 24 * 60
/** Nobody could answer within less, in milliseconds. */
const shortest = 10_000

/** The duration as it is in a rehearsal. What is zero stays zero. */
export function quick(duration: string): string {
  const length = Duration.fromISO(duration).toMillis()
  return length === 0
    ? duration
    : (Duration.fromMillis(Math.max(shortest, length / quicker))
        .rescale()
        .toISO() ?? duration)
}

const timed = ["proposalStage", "votingStage", "earlyNotice"] as const satisfies readonly Cell[]

const quickCells = <Cells extends Partial<Record<(typeof timed)[number], string>>>(cells: Cells): Cells => ({
  ...cells,
  ...Object.fromEntries(timed.flatMap((cell) => (cells[cell] === undefined ? [] : [[cell, quick(cells[cell])]]))),
})

/** The co-op as it is rehearsed. Its name says so wherever it stands. */
export function rehearsed(coop: CoopConfig): CoopConfig {
  const { motions, officeRules, petitions, mediation, conference, reviews } = coop
  return {
    ...coop,
    name: loadWords(coop.language).t("rehearsal-name", { name: coop.name }),
    motions: { ...motions, ...Object.fromEntries(motionKinds.map((kind) => [kind, quickCells(motions[kind])])) },
    officeRules: Object.fromEntries(
      Object.entries(officeRules).map(([office, cells]) => [office, cells && quickCells(cells)]),
    ),
    readingTime: quick(coop.readingTime),
    absentAfter: quick(coop.absentAfter),
    reminders: coop.reminders.map((before) => (before === "half" ? before : quick(before))),
    petitions: { ...petitions, every: quick(petitions.every), lapseAfter: quick(petitions.lapseAfter) },
    mediation: {
      answerWithin: quick(mediation.answerWithin),
      pause: quick(mediation.pause),
      endsAfter: quick(mediation.endsAfter),
    },
    conference: {
      ...conference,
      notice: quick(conference.notice),
      agendaUntil: quick(conference.agendaUntil),
      objections: quick(conference.objections),
    },
    reviews: { ...reviews, every: quick(reviews.every), open: quick(reviews.open) },
  }
}
