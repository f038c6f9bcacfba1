/** Faults of the machine's clock. */
import { setTimeout as sleep } from "node:timers/promises"
import type { Fault } from "../fault.ts"

const hour = 3_600_000

const jump = (name: string, hours: number, done: string): Fault => ({
  name,
  done,
  bot: "Says in its log that the clocks disagree, closes no vote until they agree, and then goes on",
  people: "Answers as ever; beside a deadline, that the clocks disagree",
  play: async ({ machine, story, ben, cem, game }) => {
    machine.setAhead(hours * hour)
    await story.vote(ben, [1, 2])
    await story.say(ben, game.rooms.members, "!motions")
    await machine.says("do not agree")
    await story.answered()
    await sleep(3000)
    game.view.update()
    if (game.view.announced(`outcome ${story.motion}`).length > 0)
      throw new Error("the vote was closed by a wrong clock")
    machine.setAhead(0)
    await machine.says("agree again")
    await story.vote(cem, [1])
    await story.book()
    await story.answered()
  },
})

export const forward = jump(
  "clock-forward",
  72,
  "The machine's clock jumps three days ahead, past the vote's end, and is set right again",
)
export const backward = jump("clock-back", -2, "The machine's clock jumps two hours back, and is set right again")
