/**
 * A small run of the crash harness. The bot's process is killed once at each named step of its work, while people come and go and the
 * treasurer books and pays.
 */
import { expect, it } from "vitest"
import { runCrash } from "../../tools/crash/run-crash.ts"
import { homeserver } from "../support/homeserver.ts"
import { hung } from "../support/patience.ts"

it(
  "killed at each step of its work, the bot loses nothing, repeats nothing, and stays the same device",
  async () => {
    const lines: string[] = []
    const report = await runCrash({ kills: 16, seed: 1, homeserver: homeserver(), log: (line) => lines.push(line) })
    const { lost, repeated, undecryptable, wrong } = report
    expect({ lost, repeated, undecryptable, wrong }, lines.join("\n")).toEqual({
      lost: [],
      repeated: [],
      undecryptable: [],
      wrong: [],
    })
    // If the bot does not reach a step in time, the harness tries the step again at the end, with one more kill.
    expect(report.kills).toBeGreaterThanOrEqual(16)
  },
  20 * hung,
)
