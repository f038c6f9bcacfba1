/** What the bot says of polls in the members' room, and their end (§17.2). */
import { type Act, membersRoom, say, sayAnew } from "../../kernel/acts/context.ts"
import type { Due, DueItem } from "../../kernel/acts/due.ts"
import { couldBeOfCoop, onlyNeedsTime } from "../../kernel/rules/waiting.ts"
import { flushDeleted } from "../../kernel/store/database.ts"
import { addSilentFile } from "../../kernel/store/outbox.ts"
import { cleanLine } from "../../kernel/views/markdown.ts"
import { drawn } from "../../kernel/views/picture.ts"
import { belonging } from "../../standing/acts/certain.ts"
import { courseOf } from "../rules/moods.ts"
import { isPublished, pollName } from "../rules/polls.ts"
import { askedSoFar } from "../store/moods.ts"
import { closePoll, endedPolls, findPoll, type KeptPoll, nextPollEnd, sumsSoFar } from "../store/polls.ts"
import { courseChart } from "../views/mood-course.ts"
import { pollCard, pollResult } from "../views/polls.ts"

/** Updates the message that shows a poll. An open poll shows its sums at once, a secret one only once it is closed. */
export async function showPoll(act: Act, poll: KeptPoll): Promise<void> {
  const sums = poll.closedAt === null && poll.open ? await sumsSoFar(act.work, poll) : poll.sums
  const card = pollCard(act.coop.words, { ...poll, sums }, act.coop.config.prefix)
  await sayAnew(act, membersRoom(act), pollName(poll), card)
}

export const pollsDue: Due<KeptPoll & DueItem> = {
  name: "polls",
  turn: "notice",
  next: nextPollEnd,
  past: (work, { until }) => endedPolls(work, until),
  async waits(work, { coop, endsAt }, { seen }) {
    const lately = seen.lately.filter((one) => one.from < endsAt && onlyNeedsTime(one))
    if (lately.length === 0) return false
    const members = await belonging(work, coop)
    return lately.some((one) => couldBeOfCoop(one, coop, members))
  },
  async act(act, { coop, number }, { until }) {
    const poll = await findPoll(act.work, coop, number)
    if (!poll || poll.closedAt !== null || poll.endsAt > until) return false
    const sums = await sumsSoFar(act.work, poll)
    // Of too few answers only their number is kept.
    const kept = isPublished(poll, sums) ? sums : { answered: sums.answered, chosen: [] }
    await closePoll(act.work, poll, kept)
    // Otherwise the deleted answers would stay in the database's write-ahead log for a while.
    const { work } = act
    work.afterCommit(() => flushDeleted(work.database))
    const closed = { ...poll, closedAt: act.work.now, sums: kept }
    await say(act, membersRoom(act), pollResult(act.coop.words, closed))
    await showPoll(act, closed)
    await drawCourse(act, closed)
    return false
  },
}

/** Draws how a mood has changed, once five people have answered. */
async function drawCourse(act: Act, poll: KeptPoll): Promise<void> {
  const points = courseOf(await askedSoFar(act.work, poll))
  if (points === null) return
  const { png, width, height } = await drawn(courseChart(act.coop.words, poll.question, points))
  const caption = act.coop.words.t("mood-course", { question: cleanLine(poll.question, 60) })
  const file = { filename: `mood-${poll.id}.png`, mimetype: "image/png", bytes: png.toString("base64"), caption }
  await addSilentFile(act.work, membersRoom(act), { ...file, image: { width, height } })
}
