### The co-op’s rooms.
### Texts for the chat are Markdown; what people wrote has been made safe before it is put in.

## A removal in two votes

place-here = this conversation

## In the direct message

place-members = the members’ room
place-moderators = the moderators’ room
place-treasury = the treasury room
place-office = the office’s room
place-task = the negotiation room
place-mediation = the room of a mediation
place-lobby = the lobby
place-direct = our unencrypted room
place-other = that room

## Names of rooms that the bot makes

room-title-lobby = { $coop }: lobby
room-title-members = { $coop }: members
room-title-moderators = { $coop }: moderators
room-title-treasury = { $coop }: treasury
room-title-office = { $coop }: { $name }

## The co-op’s rooms, and why somebody cannot stay in one

room-topic-lobby = Open to everybody: questions to { $coop } are welcome here. To have something done, type { $prefix }task new TITLE
room-topic-members = Everybody of { $coop }. Motions and votes are announced here; the pinned message lists what is open.
room-topic-moderators = The moderators of { $coop }.
room-topic-treasury = The treasurer of { $coop }.
room-topic-office = { $name } of { $coop }.
room-topic-office-over = { $name } of { $coop }: closed, only for reading.
room-reason-removed = The members of { $coop } have voted to remove you.
room-reason-former = You are no longer a member of { $coop }.
room-reason-stranger = Only members of { $coop } can be in this room. Its moderators can invite you to become one.
room-reason-no-moderator = Only the moderators of { $coop } can be in this room.
room-reason-no-treasurer = Only the treasurer of { $coop } can be in this room.
room-reason-no-holder = Only those who hold the office { $name } in { $coop } can be in this room.
room-reason-evaluates-no-more = You no longer evaluate this task.
room-reason-no-party = Only the customer and those who evaluate the task can be in this room.
room-reason-not-meant = Only the people for whom this room was made can be in it.

## Why somebody is invited to a room (plain text)

room-invite-invited = { $by } invites you to { $coop }. Joining makes you a member on trial.
room-invite-founder = You are a founder of { $coop }. Joining makes you a permanent member.
room-invite-members = You belong to { $coop }, and this is its members’ room.
room-invite-moderators = You moderate { $coop }, and this is its moderators’ room.
room-invite-treasury = You keep the treasury of { $coop }, and this is its room.
room-invite-office = You hold the office { $name } in { $coop }, and this is its room.
room-invite-lobby = The lobby of { $coop }, open to everybody.
room-invite-space = The space of { $coop }, with all its rooms.
room-invite-task = The price and the day of a task for { $coop } are agreed here.
room-invite-mediation = A room for you and two other people of { $coop }.

## What keeps the bot from looking after a room

room-faulty = { $count ->
    [one] **There is something in this room that I cannot fix:**
   *[other] **There are things in this room that I cannot fix:**
}
room-lacks-redact = I may not remove other people’s messages, so a ballot typed here would stay.
room-lacks-invite = I may not invite anybody.
room-lacks-kick = I may not remove people who do not belong here.
room-lacks-ban = I may not lift the ban on somebody who belongs here.
room-lacks-power = I may not give moderators their power in this room, nor take it back.
room-lacks-topic = I may not set the topic.
room-lacks-encrypt = This room is not encrypted, and I may not switch that on.
room-lacks-pin = I may not pin the notice of open motions.
room-as-powerful = { $person } does not belong here, and has as much power in this room as I have, so I cannot remove them. They can leave, or somebody with more power can remove them. If they are meant to be here, such as another bot, your admin names them under `guests` in my configuration.
room-guard = { $guard ->
    [join] who can join
    [history] who can read earlier messages
    [guests] that guests of the homeserver cannot come in
    [levels] the power levels
    [encryption] the encryption
    [replacement] that this room stands
    [servers] which servers take part
    [addresses] invitations to e-mail addresses
   *[directory] that this room is in no directory
}
room-somebody = somebody
room-unguarded = { $guard ->
    [join] People can come into this room whom I have not invited ({ $by } opened it), and I may not change that.
    [history] Everybody can read along in this room ({ $by } set that), and I may not change that.
    [guests] Guests of the homeserver could come into this room ({ $by } set that), and I may not change that.
    [levels] { $by } changed the power levels of this room, and I may not change them back.
    [encryption] { $by } changed this room’s encryption, and I may not change it back.
    [replacement] { $by } declared this room replaced by another, and I may not change that. I do not follow.
    [servers] { $by } shut servers of people who belong here out of this room, and I may not let them in.
    [addresses] Somebody is invited to this room by e-mail address, and I may not take that back.
   *[directory] This room stands in the homeserver’s directory of rooms, and I may not take it out.
}
room-replaced = { $by } replaced this room by another, and I am not in the new one. Invite me there: then I follow with the whole co-op. Should I not, your admin names the new room in my configuration.
room-followed = **The co-op goes on here.** This room has taken the place of another, and I have come along. I ask everybody in who belongs here.
room-left-behind = **This room was replaced**, and the co-op goes on [in the new one]({ $link }). I answer there, and leave here.
room-refused = The homeserver does not let me { $do ->
    [invite] invite { $person }
    [kick] remove { $person }
    [unban] lift the ban on { $person }
    [encrypt] switch on encryption
    [power] set the power levels
    [topic] set the topic
    [close] close this room
    [open] open this room again
    [restore] put right { room-guard }
   *[pin] pin the notice of open motions
  } (`{ $code }`). I go on trying.
room-faulty-next = Whoever has the most power in this room can change that: in the room’s settings, make { $bot } an administrator (power level 100). I say this only once.
room-absent = **I am not in the lobby**, so I can neither read nor answer anybody there. Somebody who is there can invite me: { $bot }
room-restored = { $role ->
    [space] **Somebody changed the space of our rooms. I have put that right:**
   *[other] **Somebody changed this room. I have put that right:**
}
room-restored-line = { $guard ->
    [join] { $by } had opened it to people who are not invited. It is by invitation again.
    [history] { $by } had changed who can read earlier messages. It is as it was.
    [guests] { $by } had opened it to guests of the homeserver. They cannot come in.
    [levels] { $by } had changed who may do what. It is as it was.
    [encryption] { $by } had changed the encryption. It is as it was.
    [replacement] { $by } had declared it replaced by another room. Stay here: I do not follow, and say nothing of ours there.
    [servers] { $by } had shut servers of people who belong here out. They are let in again.
    [addresses] { $by } had invited somebody by e-mail address. I have taken that back: people are invited with `!invite`.
   *[directory] It stood in the homeserver’s directory of rooms. It does not any more.
}
room-silent = { $role ->
    [moderators] **In the moderators’ room of { $coop } I say nothing confidential at present**, because others could read along:
    [treasury] **In the treasury room of { $coop } I say nothing confidential at present**, because others could read along:
    [office] **In the room of the office { $officeName } ({ $coop }) I say nothing confidential at present**, because others could read along:
    [small] **In your room of three ({ $coop }) I say nothing confidential at present**, because others could read along:
    [task] **In the room of { $task } ({ $coop }) I say nothing confidential at present**, because others could read along:
   *[members] **In the members’ room of { $coop } I say nothing confidential at present**, because others could read along:
}
room-silent-next = What I have to say there waits, and comes in its order once that is put right. Whoever has the most power in that room can do it, or make { $bot } an administrator there (power level 100). Ballots and answers in this direct message go on as ever.

## The room of an office

office-room-over = **This room is closed**: the office { $officeName } has no room of its own any more. Nobody can write here now. You can read what is here as long as you belong to the co-op.
office-room-again = **This room is open again**: the office { $officeName } has a room of its own. Whoever holds it is in here.

## The rooms of a person

command-rooms-summary = Find your rooms, and get back into them
command-rooms-help = Lists the rooms of the co-op that are yours, and invites you again to those that you are not in.
rooms-list = **Your rooms in { $coop }:**
rooms-own = **Your rooms:**
rooms-one = { $role ->
    [lobby] Lobby
    [members] Members’ room
    [moderators] Moderators’ room
    [office] Room of the office { $officeName }
   *[treasury] Treasury room
  }: { $link }
rooms-negotiation = Negotiation of { $task } · { $title }: { $link }
rooms-next = If you are not in one of them, an invitation to it is on its way to you.
last-words = { $where ->
    [members] **I am leaving { $coop }.** My admin has ended it here: votes, minutes, books and payment details are being deleted where I run. Before that, all of it was exported in open formats; ask the admin for it. This room and what was said in it stay with you. I do not answer any more.
   *[other] I am leaving this room, since { $coop } was ended here. What was said in it stays with you. I do not answer any more.
  }
