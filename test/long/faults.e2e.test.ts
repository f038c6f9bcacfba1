/**
 * A small run of the fault harness: three faults of docs/reliability.md at once, in one co-op, since founding it takes longest. `npm run
 * faults` plays each by itself, and all others.
 */
import { expect, it } from "vitest"
import type { Fault } from "../../tools/faults/fault.ts"
import { droppedAfter } from "../../tools/faults/faults/link.ts"
import { isSending } from "../../tools/faults/link.ts"
import { runFault } from "../../tools/faults/run-fault.ts"
import { homeserver } from "../support/homeserver.ts"
import { hung } from "../support/patience.ts"

const body = JSON.stringify({ errcode: "M_LIMIT_EXCEEDED", error: "Too Many Requests", retry_after_ms: 500 })

const threeAtOnce: Fault = {
  ...droppedAfter,
  name: "three-at-once",
  play: async ({ link, story, random }) => {
    let sendings = 0
    link.treat((asked) => {
      if (isSending(asked) && sendings++ % 3 === 0) return { answer: 429, body }
      if (random.chance(0.3)) return { cut: "after" }
      return random.chance(0.2) ? { answer: 502, body: "<html>Bad gateway</html>", after: true } : null
    })
    await story.goOn()
    expect(link.treated).toBeGreaterThan(5)
    link.mend()
  },
}

it(
  "limits, answers that are cut off, and a gateway's errors lose nothing and repeat nothing",
  async () => {
    const lines: string[] = []
    const run = { seed: 1, homeserver: homeserver(), log: (line: string) => void lines.push(line) }
    const { lost, repeated, undecryptable, wrong, facts } = await runFault(threeAtOnce, run)
    const none = { lost: [], repeated: [], undecryptable: [], wrong: [] }
    expect({ lost, repeated, undecryptable, wrong }, lines.join("\n")).toEqual(none)
    expect(facts).toMatchObject({ votes: 4, ballots: 12 })
  },
  20 * hung,
)
