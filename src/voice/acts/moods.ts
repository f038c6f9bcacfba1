/** The acts of people about moods (§17.2). A mood is a secret poll, so it is answered and ended as polls are. */
import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { type MoodRhythm, moodEnd, mostSeries, nextAsked, scale } from "../rules/moods.ts"
import { mayOffer, usualEnd } from "../rules/polls.ts"
import { insertSeries, type MoodSeries, runningSeries, stopSeries } from "../store/moods.ts"
import { insertPoll, type KeptPoll, openPolls } from "../store/polls.ts"
import { mustOpenOneMore } from "./polls.ts"

/** Asks for people's mood. `options`: words to choose from; if there are none, people answer with a number from 1 to 5. @throws Refusal */
export const openMood = askedBy(
  "member",
  async (act: Act, by, question: string, options: readonly string[]): Promise<KeptPoll> => {
    const { work, coop } = act
    orRefuse(mayOffer(options))
    await mustOpenOneMore(act, by)
    const asked = { question, options: options.length > 0 ? options : scale, endsAt: usualEnd(work.now, coop.zone) }
    return insertPoll(work, coop.key, {
      ...asked,
      author: by.person,
      open: false,
      several: false,
      mood: true,
      series: null,
    })
  },
)

/** Asks for people's mood now, and again and again. @throws Refusal */
export const repeatMood = askedBy(
  "member",
  async (act: Act, by, question: string, every: MoodRhythm): Promise<{ poll: KeptPoll; series: MoodSeries }> => {
    const { work, coop } = act
    await mustOpenOneMore(act, by)
    const running = await runningSeries(work, coop.key)
    if (running.length >= mostSeries) refuse("mood-too-many", { most: mostSeries })
    const nextAt = nextAsked(work.now, work.now, every, coop.zone)
    const series = { coop: coop.key, question, every, nextAt }
    const row = await insertSeries(work, series)
    const asked = { question, options: scale, endsAt: moodEnd(work.now, every, coop.zone) }
    const form = { open: false, several: false, mood: true, series: row }
    const poll = await insertPoll(work, coop.key, { ...asked, ...form, author: by.person })
    return { poll, series: { ...series, row } }
  },
)

/** Ends all questions that are asked again and again. Those that are open now go on to their end. @throws Refusal */
export const stopMoods = askedBy("member", async ({ work, coop }: Act, _by): Promise<readonly MoodSeries[]> => {
  const running = await runningSeries(work, coop.key)
  if (running.length === 0) refuse("mood-none-again")
  for (const series of running) await stopSeries(work, series)
  return running
})

/** The number of the open mood. @throws Refusal if none is open, or several are */
export const readOpenMood = askedBy("member", async ({ work, coop }: Act, _by): Promise<number> => {
  const [only, ...others] = (await openPolls(work, coop.key)).filter(({ mood }) => mood)
  if (!only) refuse("mood-none")
  if (others.length > 0) refuse("which-mood", { moods: [only, ...others].map(({ id }) => id), mood: only.id })
  return only.number
})
