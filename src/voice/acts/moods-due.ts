/** Questions about moods that are asked again, because their time has come (§17.2). */
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import type { Due } from "../../kernel/acts/due.ts"
import { moodEnd, nextAsked, scale } from "../rules/moods.ts"
import { pollName } from "../rules/polls.ts"
import { askAgainAt, type MoodSeries, nextToAsk, seriesAt, seriesToAsk } from "../store/moods.ts"
import { insertPoll } from "../store/polls.ts"
import { pollCard } from "../views/polls.ts"

export const moodsDue: Due<MoodSeries> = {
  name: "moods",
  turn: "notice",
  next: nextToAsk,
  past: (work, { until }) => seriesToAsk(work, until),
  async act(act, { row }, { until }) {
    const series = await seriesAt(act.work, row)
    if (series !== null && series.nextAt <= until) await askAgain(act, series)
    return false
  },
}

/** Asks once, even if the bot was away for several intervals. */
async function askAgain(act: Act, series: MoodSeries): Promise<void> {
  const { work, coop } = act
  const { question, every, nextAt, row } = series
  await askAgainAt(work, series, nextAsked(nextAt, work.now, every, coop.zone))
  const asked = { question, options: scale, endsAt: moodEnd(work.now, every, coop.zone) }
  const form = { open: false, several: false, mood: true, series: row }
  const poll = await insertPoll(work, coop.key, { ...asked, ...form, author: coop.bot })
  await say(act, membersRoom(act), pollCard(coop.words, poll, coop.config.prefix), { name: pollName(poll) })
}
