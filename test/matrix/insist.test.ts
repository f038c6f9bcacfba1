import { ConnectionError, MatrixError } from "matrix-js-sdk"
import { describe, expect, it } from "vitest"
import { FatalError } from "../../src/matrix/fatal.ts"
import { insist } from "../../src/matrix/insist.ts"

/** Fails with each of these errors in turn, and then answers. */
function failing(...errors: readonly unknown[]) {
  const left = [...errors]
  const asked = { times: 0, pauses: [] as number[] }
  const request = async () => {
    asked.times += 1
    if (left.length > 0) throw left.shift()
    return "answer"
  }
  const pause = async (milliseconds: number) => void asked.pauses.push(milliseconds)
  return { asked, ask: (over = () => false) => insist(request, over, pause) }
}

const aborted = new DOMException("This operation was aborted", "AbortError")
const late = new DOMException("The operation was aborted due to timeout", "TimeoutError")
const url = "https://hive.example"
const matrixError = (errcode: string, status: number, more = {}) => new MatrixError({ errcode, ...more }, status)

describe("a member's client asks again", () => {
  it.each([
    ["when the SDK gave up a slow request", aborted],
    ["when the homeserver could not be reached", new ConnectionError("fetch failed")],
    ["when a login took too long", new FatalError("unreachable-homeserver", { url }, late)],
    [
      "when signing its device took too long",
      new FatalError("signing-refused", { user: "@ana:hive.example" }, aborted),
    ],
    ["when the homeserver had a fault", matrixError("M_UNKNOWN", 502)],
  ])("%s", async (_when, error) => {
    const { asked, ask } = failing(error, error)
    expect(await ask()).toBe("answer")
    expect(asked.times).toBe(3)
  })

  it("as often as the homeserver limits the rate, each time after the pause that it names", async () => {
    const slower = matrixError("M_LIMIT_EXCEEDED", 429, { retry_after_ms: 700 })
    const { asked, ask } = failing(...Array.from({ length: 50 }, () => slower))
    expect(await ask()).toBe("answer")
    expect(new Set(asked.pauses)).toEqual(new Set([700]))
  })
})

describe("a member's client gives up", () => {
  it.each([
    ["what the homeserver refuses", matrixError("M_FORBIDDEN", 403)],
    ["a device that was logged out", matrixError("M_UNKNOWN_TOKEN", 401)],
    [
      "a homeserver that is not there",
      new FatalError("unreachable-homeserver", { url }, new TypeError("fetch failed")),
    ],
    ["a wrong password", new FatalError("wrong-password", { user: "@ana:hive.example" })],
    ["a fault of its own", new TypeError("it is undefined")],
  ])("%s at once", async (_what, error) => {
    const { asked, ask } = failing(error)
    await expect(ask()).rejects.toBe(error)
    expect(asked.times).toBe(1)
  })

  it("a request that fails again and again, after a minute at least", async () => {
    const { asked, ask } = failing(...Array.from({ length: 100 }, () => aborted))
    await expect(ask()).rejects.toBe(aborted)
    expect(asked.pauses.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(60_000)
  })

  it("every request once it was stopped", async () => {
    const { asked, ask } = failing(aborted)
    await expect(ask(() => true)).rejects.toBe(aborted)
    expect(asked.times).toBe(1)
  })
})
