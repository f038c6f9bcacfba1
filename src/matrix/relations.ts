/**
 * Reads what a message refers to (§5.1a). In an encrypted message the relation may stand twice: inside the ciphertext, where only the
 * sender could put it, and outside, where their homeserver can write what it likes. The inner relation counts. The outer relation is only
 * compared with it:
 *
 * | inside   | outside            | it counts as                                                              |
 * | -------- | ------------------ | ------------------------------------------------------------------------- |
 * | nothing  | nothing            | a message of its own                                                      |
 * | X        | X                  | X: what matrix-js-sdk and matrix-rust-sdk send                             |
 * | X        | nothing            | X: somebody took the outer one away                                       |
 * | X        | Y                  | nothing: it is refused, and its sender told                               |
 * | nothing  | a reply, a thread  | a message of its own: older clients (nheko) put it outside only            |
 * | nothing  | an edit            | an edit of something unknown if `m.new_content` is inside, else a message of its own |
 * | nothing  | anything else      | a message of its own: an outer "reaction" must not hide it                |
 *
 * A relation that cannot be read counts as nothing.
 */
import { eventIdIn } from "../kernel/rules/event-bounds.ts"
import { type JsonObject, objectOf } from "../kernel/rules/objects.ts"
import type { EventId } from "../kernel/rules/types.ts"

export interface Related {
  /** `m.thread`, `m.replace`, `m.annotation`, …; null if there is none, as in a plain reply. */
  readonly type: string | null
  /** The thread's root, the edited event, and so on. */
  readonly event: EventId | null
  readonly reply: EventId | null
  /** Whether the reply exists only for clients that do not know threads. */
  readonly fallback: boolean
}

const nothing: Related = { type: null, event: null, reply: null, fallback: false }

/** The events that one content refers to. It can be the inner or the outer content. `nothing` if it has no readable relation. */
export function relatedIn(content: JsonObject): Related {
  const relation = objectOf(content["m.relates_to"])
  if (!relation) return nothing
  const type = typeof relation.rel_type === "string" ? relation.rel_type : null
  return {
    type,
    event: type === null ? null : eventIdIn(relation.event_id),
    reply: eventIdIn(objectOf(relation["m.in_reply_to"])?.event_id),
    fallback: type === "m.thread" && relation.is_falling_back === true,
  }
}

/** The events that an encrypted message refers to, by its inner and outer relations. "contradiction" if the two disagree. */
export function relatedBetween(inside: JsonObject, outside: JsonObject): Related | "contradiction" {
  const [inner, outer] = [relatedIn(inside), relatedIn(outside)]
  if (isNothing(inner) || isNothing(outer)) return inner
  const same =
    inner.type === outer.type &&
    inner.event === outer.event &&
    inner.reply === outer.reply &&
    inner.fallback === outer.fallback
  return same ? inner : "contradiction"
}

const isNothing = ({ type, reply }: Related): boolean => type === null && reply === null
