/** Showing and answering polls and moods (§17.2): `!poll Q1`, `!poll Q1 2`, `!mood 4`. */
import type { CommandContext } from "../../src/bot/command.ts"
import { takeOut } from "../../src/bot/take-out.ts"
import { say } from "../../src/kernel/acts/context.ts"
import { answerPoll, readPoll } from "../../src/voice/acts/polls.ts"
import { answeredCards, pollCard } from "../../src/voice/views/polls.ts"

/** Shows a poll. */
export async function show(context: CommandContext, number: number): Promise<void> {
  const { words, prefix, sender, reply } = context
  await reply(pollCard(words, await readPoll(context, sender, number), prefix))
}

/** Answers a poll with the typed numbers. An answer to a secret poll is taken out of rooms in which others read. */
export async function answer(context: CommandContext, number: number, typed: readonly string[]): Promise<void> {
  const { words, sender, message, reply, prefix } = context
  const alone = message.room.place === "direct"
  const poll = await readPoll(context, sender, number)
  if (!poll.open && !alone) {
    // The message shows how its writer answers a secret poll.
    const removed = String(await takeOut(context, words.t("poll-redaction-reason")))
    return say(context, { person: sender.person }, words.t("poll-wrong-room", { removed, poll: poll.id, prefix }))
  }
  const answered = await answerPoll(context, sender, number, typed, { sentAt: message.sentAt, alone })
  const [card, ...longest] = answeredCards(words, answered)
  await reply(card, poll.open ? {} : { asLongAs: longest })
}
