import loglevel from "loglevel"
import { logger } from "matrix-js-sdk/lib/logger.js"
import { afterEach, describe, expect, it, vi } from "vitest"
import { quietLogger, silenceSdk } from "../../src/matrix/quiet.ts"

afterEach(() => vi.restoreAllMocks())

describe("the SDK's logging", () => {
  it("writes nothing once silenced: neither the global logger, nor its children of before and after, nor a client's", () => {
    const written = (["log", "info", "warn", "error", "debug", "trace"] as const).map((method) =>
      vi.spyOn(console, method).mockImplementation(() => {}),
    )
    const before = logger.getChild("before")
    before.warn("seen, or this test tests nothing")
    expect(written.flatMap((spy) => spy.mock.calls)).toHaveLength(1)
    for (const spy of written) spy.mockClear()

    silenceSdk()
    for (const each of [
      logger,
      before,
      logger.getChild("after"),
      loglevel.getLogger("matrix-late"),
      quietLogger.getChild("x"),
    ]) {
      each.error("decrypted content")
      each.info("decrypted content")
    }
    expect(written.flatMap((spy) => spy.mock.calls)).toEqual([])
  })
})
