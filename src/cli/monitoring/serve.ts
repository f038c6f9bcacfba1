/** Answers monitoring programs over HTTP: `/healthz` and `/metrics`. */
import { once } from "node:events"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import type { Log } from "../../matrix/port.ts"
import { contentType } from "./metrics.ts"

export interface Pages {
  /** What ails the bot, as a word such as `deaf`. Null: it is well. */
  readonly ailment: () => string | null
  readonly metrics: () => Promise<string>
  /** The word for a process that is well. Default: `well`. */
  readonly wellness?: () => string
}

export interface Served {
  readonly port: number
  close(): Promise<void>
}

/**
 * Begins to answer. A port that is taken costs the figures, and not the bot, so it is only logged.
 * @returns null if nothing could be answered there
 */
export async function serveMonitoring(
  { port, address }: { readonly port: number; readonly address: string },
  pages: Pages,
  log: Log,
): Promise<Served | null> {
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 10_000 }, (request, response) => {
    answer(request, response, pages).catch((error: unknown) => {
      log.error({ error }, "a monitoring program could not be answered")
      if (!response.headersSent) end(response, 500, "fault")
      else response.destroy()
    })
  })
  server.maxConnections = 20
  try {
    server.listen(port, address)
    await once(server, "listening")
  } catch (error) {
    log.error({ error, port, address }, "monitoring programs get no answer: the port cannot be used")
    return null
  }
  server.on("error", (error) => log.error({ error }, "monitoring programs may get no answer"))
  // The bot's work keeps the process alive, not this.
  server.unref()
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, "close")
    },
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, pages: Pages): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405, "only GET")
  const [path] = (request.url ?? "").split("?")
  if (path === "/healthz") {
    const wrong = pages.ailment()
    return end(response, wrong === null ? 200 : 503, wrong ?? pages.wellness?.() ?? "well")
  }
  if (path === "/metrics") return end(response, 200, (await pages.metrics()).trimEnd(), contentType)
  end(response, 404, "there are /healthz and /metrics")
}

/** Ends an answer. Node leaves the content out of answers to HEAD. */
function end(response: ServerResponse, code: number, text: string, type = "text/plain; charset=utf-8"): void {
  response.writeHead(code, { "content-type": type, "cache-control": "no-store" })
  response.end(`${text}\n`)
}
