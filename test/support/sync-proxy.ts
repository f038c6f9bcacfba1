/** A proxy in front of a homeserver. It passes everything on, but changes events in the answers to /sync, for example their times. */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { RawEvent } from "../../src/kernel/store/inbox.ts"

export interface SyncProxy {
  readonly url: string
  stop(): Promise<void>
}

/** `change`: turns an event of a room's timeline into the event that is shown. */
export async function syncProxy(homeserver: string, change: (event: RawEvent) => RawEvent): Promise<SyncProxy> {
  const server = createServer(async (request, answer) => {
    const life = new AbortController()
    answer.on("close", () => life.abort())
    try {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      const body = Buffer.concat(chunks)
      const { host: _host, connection: _connection, "content-length": _length, ...headers } = request.headers
      const response = await fetch(new URL(request.url ?? "/", homeserver), {
        method: request.method ?? "GET",
        headers: { ...(headers as Record<string, string>), "accept-encoding": "identity" },
        ...(body.length > 0 && { body }),
        signal: life.signal,
      })
      const bytes = Buffer.from(await response.arrayBuffer())
      const path = (request.url ?? "").split("?")[0]
      const type = response.headers.get("content-type") ?? "application/json"
      answer.writeHead(response.status, { "content-type": type })
      answer.end(response.ok && path?.endsWith("/sync") ? changed(bytes.toString(), change) : bytes)
    } catch {
      answer.destroy()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

interface Sync {
  rooms?: { join?: Record<string, { timeline?: { events?: RawEvent[] } }> }
}

function changed(text: string, change: (event: RawEvent) => RawEvent): string {
  const sync = JSON.parse(text) as Sync
  for (const { timeline } of Object.values(sync.rooms?.join ?? {}))
    if (timeline?.events) timeline.events = timeline.events.map(change)
  return JSON.stringify(sync)
}
