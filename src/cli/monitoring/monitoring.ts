/** What monitoring programs read of this process, from the moment that it waits as a standby or runs the bot until it ends. */
import { collectDefaultMetrics, Registry } from "prom-client"
import type { Config } from "../../config/schema.ts"
import type { Log } from "../../matrix/port.ts"
import { leaderGauge } from "./metrics.ts"
import { type Pages, type Served, serveMonitoring } from "./serve.ts"

export class Monitoring {
  readonly #place: Config["monitoring"]
  readonly #log: Log
  #pages: Pages = unread
  #served: Served | null = null

  /** `place`: where to answer. Null: nowhere. */
  constructor(place: Config["monitoring"], log: Log) {
    this.#place = place
    this.#log = log
  }

  /** Shows these pages from now on. A port that another process had is tried again: that process may be the one that is replaced. */
  async show(pages: Pages): Promise<void> {
    this.#pages = pages
    if (this.#place === null || this.#served) return
    const shown: Pages = {
      ailment: () => this.#pages.ailment(),
      metrics: () => this.#pages.metrics(),
      wellness: () => this.#pages.wellness?.() ?? "well",
    }
    this.#served = await serveMonitoring(this.#place, shown, this.#log)
  }

  async close(): Promise<void> {
    await this.#served?.close()
  }
}

const unread: Pages = { ailment: () => "starts", metrics: async () => "" }

/**
 * The pages of a standby. A standby that waits is well: whoever restarts what is not well must leave it alone. It is not well while it
 * cannot ask the database who leads, since then it could not take over, and while it starts to lead.
 */
export class StandbyPages implements Pages {
  /** What the standby does now. */
  state: "waits" | "no-database" | "starts" = "starts"
  readonly #registry = new Registry()

  constructor() {
    collectDefaultMetrics({ register: this.#registry })
    leaderGauge(this.#registry).set(0)
  }

  readonly ailment = (): string | null => (this.state === "waits" ? null : this.state)
  readonly wellness = (): string => "waits"
  readonly metrics = (): Promise<string> => this.#registry.metrics()
}
