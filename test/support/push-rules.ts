/** Whether a member's client alerts them to an event, by the push rules that every account begins with. */
import { type IPushRules, type MatrixClient, MatrixEvent } from "matrix-js-sdk"
import { PushProcessor } from "matrix-js-sdk/lib/pushprocessor.js"
import type { JsonObject } from "../../src/kernel/rules/objects.ts"
import { eventId, matrixId } from "../../src/kernel/rules/types.ts"
import type { Errand } from "../../src/kernel/store/outbox.ts"
import { editContent, fileContent, sayContent } from "../../src/matrix/errands.ts"

/** `none`: no alert. `shown`: a pop-up. `sound`: a pop-up with a sound. `mention`: with a sound, and marked as about the reader. */
export type Alert = "none" | "shown" | "sound" | "mention"

/** The push rules that a homeserver gives every new account. They come from the specification's list of predefined rules. */
export const specifiedRules = {
  global: {
    override: [
      { rule_id: ".m.rule.master", enabled: false, conditions: [], actions: [] },
      rule(".m.rule.suppress_notices", [matches("content.msgtype", "m.notice")], []),
      rule(
        ".m.rule.invite_for_me",
        [
          matches("type", "m.room.member"),
          matches("content.membership", "invite"),
          matches("state_key", "[the user's Matrix ID]"),
        ],
        ["notify", sound()],
      ),
      rule(".m.rule.member_event", [matches("type", "m.room.member")], []),
      rule(
        ".m.rule.is_user_mention",
        [
          {
            kind: "event_property_contains",
            key: "content.m\\.mentions.user_ids",
            value: "[the user's Matrix ID]",
          },
        ],
        ["notify", sound(), highlight()],
      ),
      rule(".m.rule.contains_display_name", [{ kind: "contains_display_name" }], ["notify", sound(), highlight()]),
      rule(
        ".m.rule.is_room_mention",
        [
          { kind: "event_property_is", key: "content.m\\.mentions.room", value: true },
          { kind: "sender_notification_permission", key: "room" },
        ],
        ["notify", highlight()],
      ),
      rule(
        ".m.rule.roomnotif",
        [{ kind: "sender_notification_permission", key: "room" }, matches("content.body", "@room")],
        ["notify", highlight()],
      ),
      rule(
        ".m.rule.tombstone",
        [matches("type", "m.room.tombstone"), matches("state_key", "")],
        ["notify", highlight()],
      ),
      rule(".m.rule.reaction", [matches("type", "m.reaction")], []),
      rule(".m.rule.room.server_acl", [matches("type", "m.room.server_acl"), matches("state_key", "")], []),
      rule(
        ".m.rule.suppress_edits",
        [{ kind: "event_property_is", key: "content.m\\.relates_to.rel_type", value: "m.replace" }],
        [],
      ),
    ],
    content: [],
    room: [],
    sender: [],
    underride: [
      rule(".m.rule.call", [matches("type", "m.call.invite")], ["notify", sound("ring")]),
      rule(".m.rule.encrypted_room_one_to_one", [two(), matches("type", "m.room.encrypted")], ["notify", sound()]),
      rule(".m.rule.room_one_to_one", [two(), matches("type", "m.room.message")], ["notify", sound()]),
      rule(".m.rule.message", [matches("type", "m.room.message")], ["notify"]),
      rule(".m.rule.encrypted", [matches("type", "m.room.encrypted")], ["notify"]),
    ],
  },
}

function rule(rule_id: string, conditions: readonly object[], actions: readonly unknown[]) {
  return { rule_id, default: true, enabled: true, conditions, actions }
}
function matches(key: string, pattern: string) {
  return { kind: "event_match", key, pattern }
}
function two() {
  return { kind: "room_member_count", is: "2" }
}
function sound(value = "default") {
  return { set_tweak: "sound", value }
}
function highlight() {
  return { set_tweak: "highlight" }
}

/** An event as its reader sees it after decryption. `people`: how many people are in the room. */
export interface Arrival {
  readonly reader: string
  readonly sender: string
  readonly people: number
  readonly type: string
  readonly content: JsonObject
  readonly stateKey?: string
}

/**
 * How an event alerts its reader.
 * @param rules an account's rules from the homeserver, or those of the specification
 */
export function alertOf(rules: object, { reader, sender, people, type, content, stateKey }: Arrival): Alert {
  // Under older rules, a body that contains this name would alert the reader. The bot's messages must not do that.
  const name = reader.slice(1, reader.indexOf(":"))
  const room = {
    currentState: {
      members: {},
      getJoinedMemberCount: () => people,
      getMember: () => ({ name }),
      mayTriggerNotifOfType: () => true,
    },
  }
  const mine = JSON.parse(JSON.stringify(rules).replaceAll("[the user's Matrix ID]", reader)) as IPushRules
  const client = {
    pushRules: mine,
    credentials: { userId: reader },
    getSafeUserId: () => reader,
    getRoom: () => room,
    supportsIntentionalMentions: () => true,
  }
  // The processor uses only this part of a client.
  const processor = new PushProcessor(client as unknown as MatrixClient)
  const event = new MatrixEvent({
    type,
    content: { ...content },
    sender,
    room_id: "!room:hive.example",
    event_id: "$event",
    ...(stateKey !== undefined && { state_key: stateKey }),
  })
  const { notify, tweaks } = processor.actionsForEvent(event) ?? { notify: false, tweaks: {} }
  if (!notify) return "none"
  return tweaks.highlight ? "mention" : tweaks.sound ? "sound" : "shown"
}

/** The event that the bot sends for an errand, before encryption. */
export function eventOf(errand: Errand): { readonly type: string; readonly content: JsonObject } {
  const message = (content: JsonObject) => ({ type: "m.room.message", content })
  const event = eventId("$other")
  switch (errand.do) {
    case "say":
      return message(sayContent(errand.text, errand.relation))
    case "edit":
      return message(editContent(errand.text, event))
    case "file": {
      const upload = { url: "mxc://hive.example/x", file: null }
      return message(fileContent(errand, 1, upload, errand.inPlaceOf === undefined ? null : event))
    }
    case "redact":
      return { type: "m.room.redaction", content: { redacts: errand.event, reason: errand.reason } }
  }
}

/**
 * A kind of message, and how it alerts three people. `named`: the person that it names. `other`: somebody else in the room. `direct`:
 * somebody in a direct room.
 */
export interface KindOfMessage {
  readonly kind: string
  readonly errand: Errand
  readonly named: Alert
  readonly other: Alert
  readonly direct: Alert
}

/** Every kind of message that the bot sends. Each example names this person. */
export function kindsOfMessages(person: string): KindOfMessage[] {
  const name = person.slice(1, person.indexOf(":"))
  const text = { body: `${name} has won`, html: `<b>${name}</b> has won`, mentions: [matrixId(person)] }
  const file = { do: "file", filename: `${name}.blt`, mimetype: "text/plain", bytes: "" } as const
  const silent = { named: "none", other: "none", direct: "none" } as const
  const redact = { do: "redact", event: eventId("$x"), reason: `it names ${name}` } as const
  return [
    { kind: "a notice", errand: { do: "say", text }, ...silent },
    {
      kind: "an alert",
      errand: { do: "say", text: { ...text, alert: true } },
      ...{ named: "mention", other: "shown", direct: "mention" },
    },
    {
      kind: "an alert that mentions nobody",
      errand: { do: "say", text: { ...text, mentions: [], alert: true } },
      ...{ named: "shown", other: "shown", direct: "sound" },
    },
    { kind: "an edited notice", errand: { do: "edit", of: "x", text }, ...silent },
    { kind: "an edited alert", errand: { do: "edit", of: "x", text: { ...text, alert: true } }, ...silent },
    { kind: "a file that takes a notice's place", errand: { ...file, inPlaceOf: "x" }, ...silent },
    {
      kind: "a file by itself, as only who asked for it gets",
      errand: file,
      ...{ named: "shown", other: "shown", direct: "sound" },
    },
    { kind: "a redaction", errand: redact, ...silent },
  ]
}
