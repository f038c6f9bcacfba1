import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { TransportBench } from "../support/transport-bench.ts"

let bench: TransportBench
beforeEach(async () => {
  bench = await TransportBench.make()
})
afterEach(() => bench.remove())

const steps = [
  "inbox:before-journal",
  "inbox:after-journal",
  "work:before-commit",
  "work:after-commit",
  "courier:before-send",
  "courier:after-send",
  "courier:before-mark",
]

describe("a bot that dies", () => {
  it.each(steps)(
    "at %s, at its first, second, … coming there, has answered each message once when it is back",
    async (step) => {
      const room = bench.homeserver.room("members")
      await bench.run()
      const said: string[] = []
      for (let nth = 1; nth <= 8; nth++) {
        for (const n of [1, 2, 3]) {
          said.push(`echo ana: ${nth}.${n}`)
          bench.homeserver.say(room, "ana", `${nth}.${n}`)
        }
        const dying = await bench.start({ dieAt: { step, nth } })
        await dying.quiet()
        await dying.stop()
        if (nth % 2 === 0) bench.homeserver.forgetTransactions()
      }
      await bench.run()
      expect(bench.homeserver.saidByBot(room)).toEqual(said)
    },
  )
})
