/** The proxy of the fault harness does to requests what a fault says, and nothing else. */
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { Link } from "../../tools/faults/link.ts"

/** What the homeserver behind the proxy has got. */
let got: string[]
let homeserver: Server
let link: Link

beforeEach(async () => {
  got = []
  homeserver = createServer(async (asked, answer) => {
    const chunks: Buffer[] = []
    for await (const chunk of asked) chunks.push(chunk)
    got.push(`${asked.method} ${asked.url} ${Buffer.concat(chunks)}`.trim())
    answer.writeHead(200, { "content-type": "application/json", date: "Thu, 01 Jan 2026 00:00:00 GMT" })
    answer.end(JSON.stringify({ event_id: "$1" }))
  })
  await new Promise<void>((resolve) => homeserver.listen(0, "127.0.0.1", resolve))
  link = await Link.before(`http://127.0.0.1:${(homeserver.address() as AddressInfo).port}`)
})
afterEach(async () => {
  await link.stop()
  homeserver.closeAllConnections()
  homeserver.close()
})

const put = () => fetch(`${link.url}/send/m1?a=b`, { method: "PUT", body: '{"body":"hello"}' })
const message = 'PUT /send/m1?a=b {"body":"hello"}'

describe("the link to the homeserver", () => {
  it("passes requests and answers on as they are", async () => {
    const answer = await put()
    expect(await answer.json()).toEqual({ event_id: "$1" })
    expect(answer.headers.get("date")).toBe("Thu, 01 Jan 2026 00:00:00 GMT")
    expect(got).toEqual([message])
  })

  it("cuts a request off before the homeserver has it, or after", async () => {
    link.treat(() => ({ cut: "before" }))
    await expect(put()).rejects.toThrow()
    expect(got).toEqual([])
    link.treat(() => ({ cut: "after" }))
    await expect(put()).rejects.toThrow()
    expect(got).toEqual([message])
    link.mend()
    expect((await put()).status).toBe(200)
  })

  it.each(["half-way", "never"] as const)("lets half of an answer come (%s), and the rest not", async (cut) => {
    link.treat(() => ({ cut }))
    const answer = await put()
    expect(answer.status).toBe(200)
    const rest = cut === "never" ? AbortSignal.timeout(200) : null
    const reading = Promise.race([answer.text(), new Promise((_, reject) => rest?.addEventListener("abort", reject))])
    await expect(reading).rejects.toBeTruthy()
    expect(got).toEqual([message])
  })

  it("answers in the homeserver's place, before or after it has acted, and changes answers and queries", async () => {
    link.treat(() => ({ answer: 429, body: "{}" }))
    expect((await put()).status).toBe(429)
    expect(got).toEqual([])
    link.treat(() => ({ answer: 504, body: "", after: true }))
    expect((await put()).status).toBe(504)
    expect(got).toEqual([message])
    link.treat(() => ({ change: (body) => body.slice(0, 5) }))
    expect(await (await put()).text()).toBe('{"eve')
    link.treat(() => ({ query: { a: "c" } }))
    await put()
    expect(got.at(-1)).toContain("a=c")
  })

  it("refuses connections while it is down, and is then found at the same address", async () => {
    await link.down()
    await expect(put()).rejects.toThrow()
    await link.up()
    expect((await put()).status).toBe(200)
  })
})
