/** The messages that the members sent, and the answer that each one needs. */

export type Sent = {
  readonly event: string
  readonly room: string
  /** The member's name. */
  readonly sender: string
  /** The device on which the message was typed. */
  readonly device: string
  readonly text: string
  /** How many milliseconds the bot's clock was ahead then. Left out: none. */
  readonly ahead?: number
} & (
  | { readonly is: "chatter" }
  | { readonly is: "command" }
  /** `title`: empty if the bot makes the title. */
  | { readonly is: "proposal"; readonly title: string }
  /** `motion`: null if the text does not name it. `ranking`: empty for an abstention, null if it must be refused. */
  | { readonly is: "ballot"; readonly motion: string | null; readonly ranking: readonly number[] | null }
)

/** The kind of a message, without the parts that are only known once it is sent. */
export type Intent = Sent extends infer One
  ? One extends Sent
    ? Omit<One, "event" | "room" | "sender" | "device" | "text" | "ahead">
    : never
  : never

export class Ledger {
  /** The messages, in the order in which each sender sent them. */
  readonly sent: Sent[] = []

  /** How many milliseconds the bot's clock is ahead of the homeserver's. */
  ahead = 0

  add(sent: Sent): void {
    this.sent.push(this.ahead === 0 ? sent : { ...sent, ahead: this.ahead })
  }

  /** The messages that the bot must answer, once each: all but chatter. */
  get toBeAnswered(): readonly Sent[] {
    return this.sent.filter(({ is }) => is !== "chatter")
  }
}
