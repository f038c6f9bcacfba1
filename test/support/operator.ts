/** Functions that act as a homeserver's operator, who has the members' access tokens and can write any event. */
import { randomUUID } from "node:crypto"
import { Method } from "matrix-js-sdk"
import type { MemberClient } from "../../src/matrix/member-client.ts"

export type Wire = Readonly<Record<string, unknown>>

/** A message as the member's app encrypts it. It is not sent yet, so only the operator has it. */
export async function sealed(member: MemberClient, roomId: string, content: object): Promise<Wire> {
  return (await member.sealed(roomId, content)).getWireContent()
}

/** The content of an event as the homeserver keeps it. */
export async function kept(member: MemberClient, roomId: string, eventId: string): Promise<Wire> {
  const event = await member.client.fetchRoomEvent(roomId, eventId)
  return event.content ?? {}
}

/** Sends this content in the member's name, with their access token. Returns the new event's ID. */
export async function sendAs(member: MemberClient, roomId: string, content: Wire): Promise<string> {
  const path = `/rooms/${encodeURIComponent(roomId)}/send/m.room.encrypted/${randomUUID()}`
  const answer = await member.client.http.authedRequest<{ event_id: string }>(Method.Put, path, undefined, {
    ...content,
  })
  return answer.event_id
}
