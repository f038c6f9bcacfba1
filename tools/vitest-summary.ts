import type { Reporter, SerializedError, TestModule } from "vitest/node"

/** Ends the run with one plain line, `N passed, N failed`, for programs that read the output. */
export default class Summary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
    const inState = (state: string) => states.filter((one) => one === state).length
    // A file that could not be loaded has no failed tests. So such a file counts as one failure, and so does each error outside of all
    // tests.
    const broken = modules.filter((module) => module.state() === "failed" && module.errors().length > 0).length
    const failed = inState("failed") + inState("pending") + broken + unhandled.length
    const skipped = inState("skipped")
    // The other reporter has not finished at this point, so the line waits for the exit. If the set-up itself failed, only the exit code
    // shows it.
    process.once("exit", (code) => {
      const shown = failed === 0 && code !== 0 ? 1 : failed
      const line = `${inState("passed")} passed, ${shown} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`
      process.stdout.write(`${line}\n`)
    })
  }
}
