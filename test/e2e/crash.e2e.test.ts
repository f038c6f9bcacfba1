/** The crash harness in small: the bot's process is killed once at each named step of its work, while the co-op's people change, and while its treasurer books and pays. */
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
    // One more for each step that did not come in its turn.
    expect(report.kills).toBeGreaterThanOrEqual(16)
  },
  20 * hung,
)
