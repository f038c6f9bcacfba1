/** Connects the dispatcher with the database and with ballots. */

import { coopsWithHoursOf } from "../hours/reads.ts"
import type { CoopContext } from "../kernel/acts/context.ts"
import type { Todo } from "../kernel/acts/todo.ts"
import type { Apart } from "../kernel/rules/clock-difference.ts"
import type { CoopKey, MatrixId } from "../kernel/rules/types.ts"
import { markHandled } from "../kernel/store/inbox.ts"
import type { Work } from "../kernel/store/work.ts"
import type { Words } from "../kernel/views/words.ts"
import { mainCurrency } from "../ledger/acts/treasury.ts"
import { wrote } from "../people/acts/absence.ts"
import { recordIdentity, rememberIdentity } from "../standing/acts/identity.ts"
import { coopsOf, standingOf } from "../standing/reads.ts"
import { coopsWithTasks } from "../tasks/reads.ts"
import { coopsOwing, coopsWithDetails } from "../treasury/reads.ts"
import { coopsHearing, coopsOfVoter } from "../votes/reads.ts"
import { plainBallot } from "./ballot-text.ts"
import { bankFile } from "./bank-file.ts"
import type { Log } from "./faults.ts"
import type { RoomView } from "./message.ts"
import { plainPollAnswer } from "./poll-text.ts"
import type { Ports } from "./scene.ts"
import { votesIn } from "./series.ts"
import { strayPlainBallot } from "./stray-ballot.ts"
import { waitingLines } from "./unanswered.ts"

export interface Wiring {
  /** The co-ops whose rooms the bot knows. */
  coops(): readonly CoopContext[]
  apart?(): Apart | null
  /** Everything that can wait for people. */
  readonly todos: readonly Todo[]
  readonly words: Words
  readonly log: Log
}

/** The dispatcher's ports on the real database. */
export function dispatcherPorts({ coops, apart = () => null, todos, words, log }: Wiring): Ports {
  return {
    markHandled,
    wrote: (work, message) => wrote(work, coops(), message),
    coops: async () => coops(),
    coopsOf: coopsOfSender,
    standingOf,
    coopsWithTasks,
    mayBeVoting: async (work: Work, person: MatrixId, room: RoomView) =>
      (await coopsOfVoter(work, person, votesIn(room))).length > 0,
    isHeard: async (work: Work, coop: CoopKey, person: MatrixId) => (await coopsHearing(work, person)).includes(coop),
    coopsMeeting: (work: Work, person: MatrixId, room: RoomView) => coopsMeeting(work, keysOf(coops()), person, room),
    coopsConcerning: async (work: Work, person: MatrixId, room: RoomView) =>
      isBetweenTwo(room) ? coopsConcerning(work, keysOf(coops()), person) : [],
    met: (work, coop, { sender, trust }) => rememberIdentity(work, coop, sender, trust),
    recorded: async (work, { sender, trust, room: { place, coop } }) => {
      const own = place === "members" ? coops().find(({ key }) => key === coop) : undefined
      if (own) await recordIdentity(work, own.config, sender, trust)
    },
    onDirectText: async (text) => (await plainPollAnswer(text)) || (await plainBallot(text)),
    onRoomText: strayPlainBallot,
    waiting: (scene, message) => waitingLines(scene, message, todos),
    onFile: bankFile,
    apart,
    // Strangers read examples too, and copy them. If co-ops use different currencies, the examples must not reveal one of them.
    get words() {
      const [currency, ...others] = new Set(coops().map(({ config }) => mainCurrency(config)))
      return currency === undefined || others.length > 0 ? words : words.inCurrency(currency)
    },
    log,
  }
}

const keysOf = (coops: readonly CoopContext[]): CoopKey[] => coops.map(({ key }) => key)

/**
 * The co-ops that ever owed the person something, that have hours of theirs, or that keep their payment details. The person may erase these
 * details at any time (§7.5).
 */
const coopsConcerning = async (work: Work, coops: readonly CoopKey[], person: MatrixId): Promise<CoopKey[]> => [
  ...new Set([
    ...(await coopsOwing(work, coops, person)),
    ...(await coopsWithHoursOf(work, coops, person)),
    ...(await coopsWithDetails(work, coops, person)),
  ]),
]

const coopsOfSender = async (work: Work, person: MatrixId, room: RoomView): Promise<readonly CoopKey[]> => [
  ...new Set([
    ...(await coopsOf(work, person)),
    ...(await coopsOfVoter(work, person, votesIn(room))),
    ...(await coopsHearing(work, person)),
  ]),
]

/** The co-ops to which the person has any relation: as a member, voter or customer, or in the treasury. */
async function coopsMeeting(
  work: Work,
  coops: readonly CoopKey[],
  person: MatrixId,
  room: RoomView,
): Promise<readonly CoopKey[]> {
  const theirs = new Set([...(await coopsOfSender(work, person, room)), ...(await coopsWithTasks(work, person))])
  if (room.coop !== null) return theirs.has(room.coop) ? [room.coop] : []
  for (const coop of await coopsConcerning(work, coops, person)) theirs.add(coop)
  return [...theirs]
}

/** Whether only this person and the bot read in the room. Nobody else may learn that a ledger has something about the person. */
const isBetweenTwo = ({ place }: RoomView): boolean => place === "direct"
