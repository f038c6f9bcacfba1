/** A small run of the fault harness: two of the faults of docs/reliability.md. The others are played by `npm run faults`. */
import { expect, it } from "vitest"
import { limitedWithTime } from "../../tools/faults/faults/answers.ts"
import { droppedAfter } from "../../tools/faults/faults/link.ts"
import { runFault } from "../../tools/faults/run-fault.ts"
import { homeserver } from "../support/homeserver.ts"
import { hung } from "../support/patience.ts"

it.each([droppedAfter, limitedWithTime].map((fault) => [fault.name, fault] as const))(
  "nothing is lost or there twice: %s",
  async (_name, fault) => {
    const lines: string[] = []
    const run = { seed: 1, homeserver: homeserver(), log: (line: string) => void lines.push(line) }
    const { lost, repeated, undecryptable, wrong, facts } = await runFault(fault, run)
    const none = { lost: [], repeated: [], undecryptable: [], wrong: [] }
    expect({ lost, repeated, undecryptable, wrong }, lines.join("\n")).toEqual(none)
    expect(facts).toMatchObject({ votes: 4, ballots: 12 })
  },
  20 * hung,
)
