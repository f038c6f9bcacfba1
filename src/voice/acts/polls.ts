/** The acts of people about polls (§17.2): they open one, answer it, and look at those that are open. */
import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import type { Instant, LookedUp } from "../../kernel/rules/types.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { choicesIn, mayAnswerPoll, mayOffer, mostPolls, pollEnd, pollId, usualEnd } from "../rules/polls.ts"
import { findPoll, insertPoll, type KeptPoll, openPolls, putAnswer, sumsSoFar } from "../store/polls.ts"
import { showPoll } from "./poll-ends.ts"

/** A poll as it was typed. `question`: empty if it is missing. `until`: when it ends, in people's words; null if nobody said it. */
export interface Asked {
  readonly question: string
  readonly options: readonly string[]
  readonly open: boolean
  readonly several: boolean
  readonly until: string | null
}

/** Opens a poll. Without options it is answered with yes or no. @throws Refusal */
export const openPoll = askedBy(
  "member",
  async (act: Act, by, { until, options, ...asked }: Asked): Promise<KeptPoll> => {
    const { work, coop } = act
    const { words, zone } = coop
    const reader = { now: work.now, zone, typed: words.typed }
    const endsAt = until === null ? usualEnd(work.now, zone) : orRefuse(pollEnd(until, reader))
    if (asked.question === "") refuse("poll-no-question")
    orRefuse(mayOffer(options))
    await mustOpenOneMore(act, by)
    const choices = options.length > 0 ? options : [words.t("poll-yes"), words.t("poll-no")]
    const once = { mood: false, series: null }
    return insertPoll(work, coop.key, { ...asked, ...once, author: by.person, options: choices, endsAt })
  },
)

/** Refuses people of whom many polls are open. @throws Refusal */
export async function mustOpenOneMore({ work, coop }: Act, by: LookedUp): Promise<void> {
  const own = (await openPolls(work, coop.key)).filter(({ author }) => author === by.person)
  if (own.length >= mostPolls) refuse("poll-too-many", { most: mostPolls })
}

/** `again`: the answer replaces an earlier one. */
interface Answered {
  readonly poll: KeptPoll
  readonly choices: readonly number[]
  readonly again: boolean
}

/**
 * Answers a poll, or replaces the person's earlier answer.
 * @param typed the numbers of options, as the person typed them
 * @param alone whether nobody else reads what the person typed; secret polls are answered in no other way
 * @throws Refusal
 */
export const answerPoll = askedBy(
  "member",
  async (
    act: Act,
    by,
    number: number,
    typed: readonly string[],
    { sentAt, alone }: { readonly sentAt: Instant; readonly alone: boolean },
  ): Promise<Answered> => {
    const poll = await thePoll(act, number)
    if (!poll.open && !alone) refuse("poll-is-secret", { poll: poll.id })
    orRefuse(mayAnswerPoll(poll, sentAt))
    const choices = orRefuse(choicesIn(typed, poll))
    const again = await putAnswer(act.work, poll, by.person, choices)
    if (poll.open) await showPoll(act, poll)
    return { poll, choices, again }
  },
)

async function thePoll({ work, coop }: Act, number: number): Promise<KeptPoll> {
  return (await findPoll(work, coop.key, number)) ?? refuse("no-such-poll", { poll: pollId(number) })
}

/** One poll, open or ended. While an open poll goes on, it comes with its sums so far. @throws Refusal */
export const readPoll = askedBy("member", async (act: Act, _by, number: number): Promise<KeptPoll> => {
  const poll = await thePoll(act, number)
  return poll.open && poll.closedAt === null ? { ...poll, sums: await sumsSoFar(act.work, poll) } : poll
})

/** The open polls. @throws Refusal */
export const readPolls = askedBy(
  "member",
  ({ work, coop }: Act, _by): Promise<readonly KeptPoll[]> => openPolls(work, coop.key),
)
