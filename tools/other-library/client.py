"""A member's client on matrix-nio. It reads requests as lines of JSON. It writes answers, and the messages that it sees, one on each line."""

import asyncio
import json
import sys

from nio import AsyncClient, AsyncClientConfig, Event, InviteMemberEvent, MegolmEvent, RoomMessage


def tell(**what):
    print(json.dumps(what), flush=True)


async def main():
    homeserver, user, password, store = sys.argv[1:5]
    config = AsyncClientConfig(store_sync_tokens=False, encryption_enabled=True)
    client = AsyncClient(homeserver, user, store_path=store, config=config)

    async def seen(room, event):
        content = event.source.get("content", {})
        relation = content.get("m.relates_to", {})
        tell(
            event=event.event_id,
            room=room.room_id,
            sender=event.sender,
            encrypted=isinstance(event, MegolmEvent) or event.decrypted,
            readable=not isinstance(event, MegolmEvent),
            body="" if isinstance(event, MegolmEvent) else content.get("body", ""),
            replyTo=relation.get("m.in_reply_to", {}).get("event_id"),
        )

    async def invited(room, event):
        if event.state_key == client.user_id and event.membership == "invite":
            await client.join(room.room_id)

    client.add_event_callback(seen, (RoomMessage, MegolmEvent))
    client.add_event_callback(invited, InviteMemberEvent)
    await client.login(password, device_name="another library")
    if client.should_upload_keys:
        await client.keys_upload()
    await client.sync(timeout=0, full_state=True)
    tell(ready=True, device=client.device_id, token=client.access_token)
    syncing = asyncio.ensure_future(client.sync_forever(timeout=5000))

    lines = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    while line := await lines.readline():
        request = json.loads(line)
        try:
            tell(answer=request["id"], value=await do(client, request))
        except Exception as error:
            tell(answer=request["id"], error=f"{type(error).__name__}: {error}")
    syncing.cancel()
    await client.close()


async def do(client, request):
    match request["do"]:
        case "join":
            return getattr(await client.join(request["room"]), "room_id", None)
        case "send":
            sent = await client.room_send(
                request["room"], "m.room.message", content_of(request), ignore_unverified_devices=True
            )
            return sent.event_id
        case "seal":
            # Returns the content that would be sent. So the operator has it before anybody else.
            if client.olm.should_share_group_session(request["room"]):
                await client.share_group_session(request["room"], ignore_unverified_devices=True)
            _, sealed = client.encrypt(request["room"], "m.room.message", content_of(request))
            return sealed
        case "renew":
            client.invalidate_outbound_session(request["room"])
            return None
        case "encrypted":
            room = client.rooms.get(request["room"])
            return bool(room and room.encrypted)
    raise ValueError(request["do"])


def content_of(request):
    content = {"msgtype": "m.text", "body": request["body"]}
    if request.get("answers"):
        content["m.relates_to"] = {"m.in_reply_to": {"event_id": request["answers"]}}
    return content


asyncio.run(main())
