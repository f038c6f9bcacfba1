/** The co-op of a run: how it is set up, besides its people, rooms and account. */

/** The co-op's limits. Members do in minutes what would take weeks, so the limits are wide. */
export const wideLimits = {
  proposals: 1000,
  proposalsADay: 100_000,
  alternatives: 30,
  alternativesADay: 100_000,
  rewordings: 10_000,
  answers: 1_000_000,
  taskDeeds: 10_000,
}

/**
 * How many milliseconds a vote of this kind is open. A decision is open so briefly that it often ends before all have voted. Votes of other
 * kinds are open so long that they end with the last ballot, even on a slow machine, because the members' next steps need their outcomes.
 */
export const votingStage = (kind: string): number => (kind === "decision" ? 25_000 : 180_000)

const quick = (kind: string, proposalStage: string) => {
  return { proposalStage, votingStage: `PT${votingStage(kind) / 1000}S`, earlyNotice: "PT0S" }
}

/** The kinds of motions whose outcome a story or a tale waits for, and which open for votes at once. */
const awaited = ["membership", "treasurer", "budget", "bylaw", "agreement", "impeachment", "pay-scale"]

/** The co-op's account at the bank. */
export const ownIban = "DE89370400440532013000"

/** The co-op's settings. */
export const coopSettings = {
  smallRoll: 3,
  limits: wideLimits,
  motions: {
    ...{ decision: quick("decision", "PT4S"), moderator: quick("moderator", "PT4S") },
    ...Object.fromEntries(awaited.map((kind) => [kind, quick(kind, "PT1S")])),
  },
  offices: {
    secretary: {
      ...{ candidacy: "nothing", election: quick("election", "PT1S") },
      powers: ["spend", "approve-hours", "set-rates", "call-conference", "preside"],
    },
  },
  account: { holder: "Hive eG", iban: ownIban },
  conference: { notice: "PT1S", agendaUntil: "PT0S", objections: "PT10M" },
} as const
