/** The crash harness in small: the bot's process is killed once at each named step of its work. */
import { expect, it } from "vitest"
import { runCrash } from "../../tools/crash/run-crash.ts"
import { homeserver } from "../support/homeserver.ts"

it("killed at each step of its work, the bot loses nothing, repeats nothing, and stays the same device", async () => {
  const lines: string[] = []
  const report = await runCrash({ kills: 9, seed: 1, homeserver: homeserver(), log: (line) => lines.push(line) })
  const { lost, repeated, undecryptable, wrong } = report
  expect({ lost, repeated, undecryptable, wrong }, lines.join("\n")).toEqual({
    lost: [],
    repeated: [],
    undecryptable: [],
    wrong: [],
  })
  expect(report.line).toBe("kills 9, lost 0, repeated 0, undecryptable 0")
}, 480_000)
