/** What the members sent, and what each message calls for. */

export type Sent = {
  readonly event: string
  readonly room: string
  /** Name of the member. */
  readonly sender: string
  /** The device that it was typed on. */
  readonly device: string
  readonly text: string
} & (
  | { readonly is: "chatter" }
  | { readonly is: "command" }
  /** `title`: empty where the bot gives it. */
  | { readonly is: "proposal"; readonly title: string }
  /** `motion`: null where the text does not name it. `ranking`: empty for an abstention, null where it must be refused. */
  | { readonly is: "ballot"; readonly motion: string | null; readonly ranking: readonly number[] | null }
)

/** What kind of message it is, before it has an event ID. */
export type Intent = Sent extends infer One
  ? One extends Sent
    ? Omit<One, "event" | "room" | "sender" | "device" | "text">
    : never
  : never

export class Ledger {
  /** In the order in which they were sent, of each sender. */
  readonly sent: Sent[] = []

  add(sent: Sent): void {
    this.sent.push(sent)
  }

  /** Everything but chatter is answered, once. */
  get toBeAnswered(): readonly Sent[] {
    return this.sent.filter(({ is }) => is !== "chatter")
  }
}
