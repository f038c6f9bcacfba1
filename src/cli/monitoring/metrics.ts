/** The bot's figures for Prometheus and programs that read its format. They name co-ops by their keys, and no person, room or motion. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client"
import type { IncomingMessage, MessageHandler } from "../../bot/message.ts"
import { type Observed, statusOf } from "../keep-status.ts"
import type { Figures } from "./figures.ts"

/** Upper ends of the classes of handling times, in seconds. */
const buckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** Counts what the bot handles, from its start on. */
export class Handled {
  readonly registry = new Registry()
  readonly #seconds = new Histogram({
    name: "waggle_message_handling_seconds",
    help: "How long messages took from their turn until all that they changed was committed, by kind.",
    labelNames: ["kind"],
    buckets,
    registers: [this.registry],
  })
  readonly #undecryptable = new Counter({
    name: "waggle_messages_undecryptable_total",
    help: "Messages that came and could not be decrypted, by reason.",
    labelNames: ["reason"],
    registers: [this.registry],
  })

  /** The handler, with the time that each message takes counted. A message that fails is handed in again, and is counted each time. */
  counting(handler: MessageHandler): MessageHandler {
    return {
      handle: async (message: IncomingMessage) => {
        const end = this.#seconds.startTimer({ kind: message.kind })
        if (message.kind === "undecryptable") this.#undecryptable.inc({ reason: message.reason })
        try {
          await handler.handle(message)
        } finally {
          end()
        }
      },
    }
  }
}

interface Observing {
  readonly bot: Observed & { health(): { readonly caughtUpTo: number } }
  readonly figures: () => Promise<Figures>
  readonly handled: Handled
}

/** Whether this process leads: 1 for a bot that runs, 0 for a standby that waits. */
export const leaderGauge = (registry: Registry): Gauge =>
  new Gauge({
    name: "waggle_leader",
    help: "1 if this process runs the bot, 0 if it waits to take over.",
    registers: [registry],
  })

/** All figures, read anew whenever they are asked for. A figure that is not known is NaN. */
export function metricsOf({ bot, figures, handled }: Observing): () => Promise<string> {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const gauge = (name: string, help: string, labelNames: readonly string[] = []) =>
    new Gauge({ name: `waggle_${name}`, help, labelNames: [...labelNames], registers: [registry] })
  leaderGauge(registry).set(1)
  const sync = gauge("sync_age_seconds", "Since when the homeserver has not answered a sync.")
  const caughtUp = gauge("caught_up_age_seconds", "How far behind the bot is in reading what was sent to it.")
  const waiting = gauge("outbox_waiting", "Messages that wait to be sent.")
  const oldest = gauge("outbox_oldest_seconds", "How long the oldest of them has waited; 0 if none waits.")
  const stuck = gauge("outbox_stuck", "Rooms and people to whom nothing could be sent for more than ten minutes.")
  const open = gauge("motions_open", "Motions of all members that are open, by co-op and stage.", ["coop", "stage"])
  const findings = gauge("room_findings", "What the bot lacks in its rooms; waggle doctor names it.")
  const signed = gauge("device_signed", "1 if the bot's device is cross-signed.")
  const forged = gauge("identity_forged", "1 if the homeserver shows another identity for the bot than its own.")
  const clocks = gauge(
    "clock_difference_seconds",
    "How far the homeserver's clock is ahead, if the two disagree; else 0.",
  )
  const backup = gauge("backup_age_seconds", "How old the last good backup is; NaN if there is none.")
  const late = gauge("backup_late", "1 if two backups in a row were missed.")
  const standbys = gauge("standbys", "Processes that wait to take over.")
  return async () => {
    const status = statusOf(bot)
    const kept = await figures()
    sync.set(status.syncAge === null ? Number.NaN : status.syncAge / 1000)
    caughtUp.set(Math.max(0, status.at - bot.health().caughtUpTo) / 1000)
    waiting.set(kept.waiting)
    oldest.set(kept.oldest === null ? 0 : Math.max(0, status.at - kept.oldest) / 1000)
    stuck.set(status.standing.length)
    open.reset()
    for (const { coop, stage, many } of kept.open) open.set({ coop, stage }, many)
    findings.set(status.findings.length)
    signed.set(Number(status.crossSigned))
    forged.set(Number(status.otherIdentity))
    const good = status.backup?.good ?? null
    backup.set(good === null ? Number.NaN : Math.max(0, status.at - good) / 1000)
    late.set(Number(status.backup?.late ?? false))
    clocks.set((status.clocksApart ?? 0) / 1000)
    standbys.set((await bot.lead?.waiting())?.length ?? 0)
    return `${await registry.metrics()}\n${await handled.registry.metrics()}`
  }
}

/** The type of content of what `metricsOf` gives. */
export const contentType = Registry.PROMETHEUS_CONTENT_TYPE
