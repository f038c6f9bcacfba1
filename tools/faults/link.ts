/** The way between the bot and its homeserver: a proxy that passes requests on, and does to some of them what a fault says. */
import { once } from "node:events"
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { buffer } from "node:stream/consumers"
import { setTimeout as sleep } from "node:timers/promises"

export interface Asked {
  readonly method: string
  /** The path without its query. */
  readonly path: string
  readonly query: URLSearchParams
}

/** What happens to a request. `after`: the homeserver has acted on the request, and the bot does not get its answer as it is. */
export type Treatment =
  /** The request reaches the homeserver so many milliseconds later, and its answer the bot as much later. */
  | { readonly delay: number }
  /** The connection breaks off: before the homeserver gets the request, after it has acted, or in the middle of its answer. */
  | { readonly cut: "before" | "after" | "half-way" }
  /** Half of the answer comes, and then a blank now and then, without an end. */
  | { readonly cut: "never" }
  /** The bot gets this answer: in place of the homeserver's, or without that the homeserver gets the request. */
  | {
      readonly answer: number
      readonly body: string
      readonly headers?: Readonly<Record<string, string>>
      readonly after?: boolean
    }
  /** The bot gets the homeserver's answer, changed. */
  | { readonly change: (body: string) => string }
  /** The homeserver gets another query. */
  | { readonly query: Readonly<Record<string, string>>; readonly delay?: number }

/** Says what happens to a request. Null: it passes. */
export type Rule = (asked: Asked) => Treatment | null

const passes: Rule = () => null

export const isSync = ({ path }: Asked): boolean => path.endsWith("/sync")
export const isSending = ({ method, path }: Asked): boolean => method === "PUT" && /\/(?:send|redact)\//.test(path)

export class Link {
  /** How many requests were treated since the last call of `treat`. */
  treated = 0
  readonly #server: Server
  readonly #target: URL
  readonly #port: number
  #rule = passes

  private constructor(target: string, server: Server) {
    this.#target = new URL(target)
    this.#server = server
    this.#port = (server.address() as AddressInfo).port
    server.on("request", (asked, answer) => {
      this.#pass(asked, answer).catch(() => answer.destroy())
    })
  }

  static async before(target: string): Promise<Link> {
    const server = createServer()
    server.listen(0, "127.0.0.1")
    await once(server, "listening")
    return new Link(target, server)
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  /** From now on requests are treated so. Requests that are under way, such as a sync that waits for news, are cut off. */
  treat(rule: Rule): void {
    this.treated = 0
    this.#rule = rule
    this.#server.closeAllConnections()
  }

  /** Everything passes again. */
  mend(): void {
    this.#rule = passes
    this.#server.closeAllConnections()
  }

  /** From now on nobody listens: connections are refused. */
  async down(): Promise<void> {
    this.#server.close()
    this.#server.closeAllConnections()
    await once(this.#server, "close")
  }

  async up(): Promise<void> {
    this.#server.listen(this.#port, "127.0.0.1")
    await once(this.#server, "listening")
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    if (!this.#server.listening) return
    this.#server.close()
    await once(this.#server, "close")
  }

  async #pass(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const url = new URL(asked.url ?? "/", this.#target)
    const body = await buffer(asked)
    const treatment = this.#rule({ method: asked.method ?? "GET", path: url.pathname, query: url.searchParams })
    if (treatment) this.treated += 1
    const delay = treatment && "delay" in treatment ? (treatment.delay ?? 0) : 0
    await sleep(delay)
    if (treatment && "cut" in treatment && treatment.cut === "before") return void answer.destroy()
    if (treatment && "answer" in treatment && !treatment.after) return say(answer, treatment)
    if (treatment && "query" in treatment)
      for (const [name, value] of Object.entries(treatment.query)) url.searchParams.set(name, value)
    const { reply, content } = await this.#forward(asked, url, body, answer)
    await sleep(delay)
    if (answer.destroyed) return
    if (!treatment || "delay" in treatment || "query" in treatment)
      return void answer.writeHead(reply.statusCode ?? 502, headersOf(reply, content.length)).end(content)
    if ("answer" in treatment) return say(answer, treatment)
    if ("change" in treatment) {
      const changed = Buffer.from(treatment.change(content.toString()))
      return void answer.writeHead(reply.statusCode ?? 502, headersOf(reply, changed.length)).end(changed)
    }
    const { cut } = treatment
    if (cut === "half-way" || cut === "never") return await this.#halfOf(content, reply, answer, cut)
    answer.destroy()
  }

  async #forward(asked: IncomingMessage, url: URL, body: Buffer, answer: ServerResponse) {
    const { "content-length": _length, connection: _connection, ...rest } = asked.headers
    const headers = { ...rest, host: this.#target.host, "accept-encoding": "identity", "content-length": body.length }
    const outgoing = request(url, { method: asked.method ?? "GET", headers })
    outgoing.end(body)
    answer.on("close", () => outgoing.destroy())
    const reply = await new Promise<IncomingMessage>((resolve, reject) => {
      outgoing.on("response", resolve).on("error", reject)
    })
    return { reply, content: await buffer(reply) }
  }

  /** Sends half of the content. Then closes the writing half of the connection, or goes on with blanks for ever. */
  async #halfOf(content: Buffer, reply: IncomingMessage, answer: ServerResponse, then: "half-way" | "never") {
    answer.writeHead(reply.statusCode ?? 502, headersOf(reply, content.length + 1_000_000))
    answer.write(content.subarray(0, Math.ceil(content.length / 2)))
    if (then === "half-way") return void answer.socket?.end()
    while (!answer.destroyed) {
      answer.write(" ")
      await sleep(1000)
    }
  }
}

function headersOf({ headers }: IncomingMessage, length: number) {
  const { "transfer-encoding": _coding, connection: _connection, ...rest } = headers
  return { ...rest, "content-length": length }
}

function say(answer: ServerResponse, { answer: status, body, headers }: Extract<Treatment, { answer: number }>): void {
  answer.writeHead(status, { "content-type": "application/json", ...headers }).end(body)
}
