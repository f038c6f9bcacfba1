### The general conference.
### Texts for the chat are Markdown; what people wrote has been made safe before it is put in.

## What is typed

command-conference-summary = Call, open and close the general conference
command-conference-usage = [call TIME at PLACE | open | close | …]
command-conference-examples =
    conference
    conference call 12 December 18:00 for 2 hours at the barn
    conference support
command-conference-help = Before it: `call` (a link can be the place), `support` (somebody else’s call), `move TIME`, `cancel`, `calendar` (the file again).
    During it, for whoever presides: `open`, `chair @ben` (hand over), `note TEXT` (for the minutes), `adjourn [TIME]`, `close`.
    After it: `minutes` (`minutes C1` for earlier ones), `object TEXT` (it stands in the final minutes).
    The order of a meeting: `open`, all type `{ $prefix }here`, then `{ $prefix }next` for each item, then `close`.
command-agenda-summary = Show the agenda, or change it
command-agenda-usage = [add TEXT | remove 2 | move 3 1]
command-agenda-examples =
    agenda
    agenda add discussion The kitchen 10 minutes
    agenda remove 2
    agenda move 3 1
command-agenda-help = Items: `add report TEXT`, `add motion M7`, `add election OFFICE`, `add discussion TEXT`, with `10 minutes` at the end if you like. A motion on the agenda waits for the conference, which votes on it. Once the agenda’s day is over, two thirds of those present take up an item.
command-here-summary = Say that you are at the conference
command-here-help = Also if you come late.
command-gone-summary = Say that you have left the conference
command-gone-help = You can come back: `{ $prefix }here`
command-next-summary = Call the next item of the agenda
command-next-help = For whoever presides. If the item is a motion, its vote begins.
command-speak-summary = Ask to speak
command-speak-usage = [done | list]
command-speak-examples =
    speak
    speak done
    speak list
command-speak-help = I keep the list and say whose turn it is. `done` when you have finished. Whoever presides can end a speech with it, too.
command-hands-summary = Show hands, by name and in the open
command-hands-usage = TEXT | yes | no | end
command-hands-examples =
    hands Shall we take a break?
    hands yes
command-hands-help = Whoever presides asks; those present answer `{ $prefix }hands yes` or `{ $prefix }hands no`. It is for questions of procedure alone. What counts for more is voted on in secret.
argument-not-a-speech = I don’t understand { $typed } here.
piece-line = the rest of the line
piece-speech = `done` or `list`
refused-conference-which-deed = I don’t understand that. Before it: `{ $prefix }conference call 12 December 18:00`. During it: `{ $prefix }conference open`. All of it: `{ $prefix }help conference`

## Before the meeting

conference-when = { $when }, { $length }{ $where ->
    [some] , at { $place }
   *[none] {""}
  }
conference-called = **General conference { $conference }**: { $when }.
conference-moved = **General conference { $conference } has moved**: { $when }.
conference-cancelled = **General conference { $conference } is called off.** It was to be on { $when }. The file takes it out of your calendar.
conference-follows = It goes on where { $earlier } was adjourned{ $quorum ->
    [true] {""}
   *[false] , and meets however few come
  }.
conference-next-called = The file puts it into your calendar. Add to the agenda until { $until }: `{ $prefix }agenda add discussion TEXT`
conference-call-here = With picture and sound: the camera at the top of this room.
conference-call-there = With picture and sound: the camera at the top of [the members’ room]({ $link }).
conference-call-link = With picture and sound: { $link }
conference-reminder = **General conference { $conference } { $away }**: { $when }.
conference-next-reminder = We meet in the members’ room. Once it is open, type `{ $prefix }here` there.
conference-asked-told = Your call for { $conference } is in the members’ room, and needs the support of others. How it stands: `{ $prefix }conference`. To take it back: `{ $prefix }conference cancel`
conference-told = Done. I have told everybody of { $conference }.
conference-said-in-room = Done. I have said it in the members’ room.
conference-is-in-room = { $conference } is open in the members’ room.
conference-calendar = { $coop }: general conference { $conference }
conference-lapsed = { $asked ->
    [true] **The call for { $conference } has lapsed**: too few supported it in time.
   *[false] **{ $conference } did not take place**: nobody opened it. A new one: `{ $prefix }conference call TIME`
  }
conference-asked = **{ $caller } asks for a general conference ({ $conference })**: { $when }.
conference-asked-next = { $supporters } of { $needed } support it. With enough by { $until } it is called: `{ $prefix }conference support`
conference-support-counts = { $called ->
    [true] Your support counts, and { $conference } is called. I have told everybody.
   *[false] Your support counts: { $supporters } of { $needed } support { $conference }.
  }
conference-call-taken-back = The call for { $conference } is taken back.
conference-status-none = No general conference is called. To call one: `{ $prefix }conference call 12 December 18:00 at the barn`
conference-status-called = **General conference { $conference }**: { $when }.
conference-next-status = The agenda: `{ $prefix }agenda`. For your calendar: `{ $prefix }conference calendar`
todo-conference-support = { $conference }: somebody asks for a general conference, until { $until }. `{ $prefix }conference support`
todo-conference-come = { $conference }: general conference, { $when }. `{ $prefix }agenda`

## The agenda

agenda-item-minutes = Minutes of { $about }: approval
agenda-item-report = Report: { $text }
agenda-item-election = Election: { $officeName }
agenda-item-discussion = { $text }
agenda-minutes = { $minutes } min
agenda-more = … and { $count } more: see the agenda
agenda-heading = **Agenda of { $conference }**, { $when }{ $minutes ->
    [0] {""}
   *[other] , { $minutes } minutes planned
  }
agenda-empty = **The agenda of { $conference }** ({ $when }) is empty.
agenda-next = Until { $until }: `{ $prefix }agenda add report TEXT`, `motion M7`, `election OFFICE` or `discussion TEXT`
agenda-next-late = Its day is over. At the conference two thirds of those present can take up an item: `{ $prefix }agenda add TEXT`
agenda-added = On the agenda of { $conference }: **{ $place }. { $item }**{ $note ->
    [waits] . It waits for the conference, which votes on it.
    [stand] . Candidates stand before it: `{ $prefix }stand { $officeWord }`
   *[none] {""}
  }
agenda-removed = Off the agenda: { $item }. What is on it: `{ $prefix }agenda`
agenda-done = The agenda is done. To end the meeting and write its minutes: `{ $prefix }conference close`

## The meeting

conference-opened = **General conference { $conference } is open.** { $presider } presides.
    If you are there, type `{ $prefix }here`. At least { $needed } of { $voters } must be.
conference-presence = { $there } of { $voters } are there{ $enough ->
    [true] , which is enough.
   *[false] . It takes { $needed }.
  }
conference-here = Welcome.
conference-here-again = You are there already.
conference-gone = See you.
conference-chaired = { $person } presides from now on.
conference-status-open = **General conference { $conference } is open.** { $presider } presides.
conference-status-item = Now: { $place }. { $item }
conference-next-open = Are you there? `{ $prefix }here`. To speak: `{ $prefix }speak`
item-called = **Item { $place } of { $of }: { $item }**, { $time }{ $minutes ->
    [0] {""}
   *[other] , { $minutes } minutes
  }
item-speak = To speak: `{ $prefix }speak`
item-votes = The vote on { $motion } begins now. Your ballot is in your direct message.
item-minutes-early = { $still ->
   *[true] You can object until { $until }.
    [false] You could object until { $until }, and some messages from before are still unread.
  } The next conference approves them.
item-decided = It is decided already: `{ $prefix }motion { $motion }`
item-nobody = Nobody stands for it, so there is nothing to vote on. For the next time: `{ $prefix }stand { $officeWord }`
speech-floor = { $person } has the floor, for { $minutes }.{ $waiting ->
    [0] {""}
    [one] { " " }One more waits.
   *[other] { " " }{ $waiting } more wait.
  }
speech-over = { $person }, your time is over. Please come to an end: `{ $prefix }speak done`
speakers = { $person } speaks.{ $count ->
    [0] {""}
   *[other] { " " }Then: { $waiting }.
  }
speakers-none = Nobody speaks. To ask for the floor: `{ $prefix }speak`
hands-asked = **Show of hands: { $question }**
    { $about ->
        [take-up] Two thirds of those present take it up.
       *[other] By name, and before everybody.
    } `{ $prefix }hands yes` or `{ $prefix }hands no`
hands-minutes = Are the minutes of { $conference } right (hash { $hash }…)?
hands-raised = { $agrees ->
    [true] Your hand is up for it.
   *[false] Your hand is up against it.
  } So far: { $raised }.
hands-counted = **{ $question }** { $carried ->
    [true] Yes
   *[false] No
  }: { $raised ->
    [0] nobody raised a hand
   *[other] { $yes } for, { $no } against
  }, { $present } present.{ $about ->
    [take-up] { $carried ->
        [true] { " " }It is on the agenda.
       *[false] { " " }It is not taken up.
      }
   *[other] {""}
  }
hands-yes = For: { $names }
hands-no = Against: { $names }
hands-minutes-refused = The minutes of { $conference } are not approved; the next conference that is called asks again. Their text stays. What is wrong in it, whoever presides can note now: `{ $prefix }conference note TEXT`
conference-noted = { $place ->
    [0] It stands in the minutes.
   *[other] It stands in the minutes, at item { $place }.
  }
conference-adjourned = **{ $conference } is adjourned.** { $few ->
    [true] { $there ->
        [one] { $there } is there
       *[other] { $there } are there
      }, and it takes { $needed }.
   *[false] What is left stays for another day.
  }{ $again ->
    [true] {""}
   *[false] { " " }To call the next one: `{ $prefix }conference call TIME`
  }
    The draft of its minutes is in the thread below. Is something wrong in it? Until { $until }: `{ $prefix }conference object TEXT`

## The minutes

conference-closed = **{ $conference } is closed.** { $came } of { $voters } were there. The draft of its minutes is in the thread below.
    Is something wrong in it? Until { $until }: `{ $prefix }conference object TEXT`
    Its hash begins with `{ $hash }`.
conference-minutes-file = minutes
conference-objected = Your objection will stand in the final minutes of { $conference }, after { $until }.
conference-minutes-stand = { $objections ->
    [0] **The minutes of { $conference } stand**: nobody objected. They are in the thread below, to sign.
    [one] **The minutes of { $conference } have one objection.** The text with it is in the thread below, to sign.
   *[other] **The minutes of { $conference } have { $objections } objections.** The text with them is in the thread below, to sign.
  }
    The hash of the text begins with `{ $hash }`. The next conference approves them.
conference-minutes-approved = **The minutes of { $conference } are approved**, and are among the documents: `{ $prefix }document { $document }`
conference-minutes-again = { $state ->
    [draft] The draft of the minutes of { $conference }
    [final] The final minutes of { $conference }
   *[approved] The approved minutes of { $conference }
  } (hash `{ $hash }…`):
minutes-of-title = Minutes of the general conference { $conference } of { $coop }
minutes-of-when = From { $from } to { $to }
minutes-of-where = { $where ->
    [some] At { $place }, and in the members’ room
   *[none] In the members’ room
  }
minutes-of-presider = { $person } presided
minutes-of-came = { $came } of { $voters } who may vote came{ $proxies ->
    [0] {""}
    [one] , one of them through a proxy
   *[other] , { $proxies } of them through a proxy
  }{ $needed ->
    [0] . No quorum was needed
   *[other] ; the quorum was { $needed }
  }
minutes-of-adjourned = { $few ->
    [true] Adjourned: { $there } were there, and it took { $needed }
   *[false] Adjourned, with what was left for another day
  }
minutes-of-names = Present: { $names }
minutes-of-proxies = Through a proxy: { $names }
minutes-of-proxy = { $person } (held by { $by })
minutes-of-item = { $from } to { $to }{ $speeches ->
    [0] {""}
    [one] , one speaker
   *[other] , { $speeches } speakers
  }.
minutes-of-not-called = It was not called.
minutes-of-motion-open = { $motion } was not decided at this conference.
minutes-of-note = Note: { $text }
minutes-of-objections = Objections to these minutes
minutes-of-objection = { $person }, { $at }: { $text }
minutes-pdf-draft = Draft. Objections are noted, and the next conference approves it.
minutes-pdf-final = Final, with all objections that were made in time. The next conference approves it.
minutes-pdf-approved = Final, with all objections that were made in time. A later conference has approved it.
minutes-pdf-presider = Presided
minutes-pdf-keeper = Kept the minutes
minutes-pdf-hash = SHA-256 of the text: { $hash }

## What the minutes of the co-op say

minutes-group-conferences = conferences
record-conference-asked = asked for a general conference ({ $conference }) on { $at }
record-conference-called = general conference { $conference } was called for { $at }{ $follows ->
    [none] {""}
   *[other] , after { $follows } was adjourned
  }
record-conference-moved = moved general conference { $conference } to { $at }
record-conference-cancelled = called off general conference { $conference }
record-conference-lapsed = general conference { $conference } did not come about
record-conference-opened = general conference { $conference } was opened; { $person } presides
record-conference-begun = general conference { $conference } began with { $there } of { $voters }; it took { $needed }
record-conference-chaired = { $person } presides over general conference { $conference }
record-hands-shown = show of hands at { $conference }: { $yes } for, { $no } against; { $carried ->
    [true] carried
   *[false] not carried
  }
record-conference-adjourned = general conference { $conference } was adjourned; { $there } were there, and it took { $needed }
record-conference-closed = general conference { $conference } was closed; objections to its minutes until { $until }
record-conference-minutes-objected = objected to the minutes of { $conference }
record-conference-minutes-final = the minutes of { $conference } are final, { $objections ->
    [0] without objections
    [one] with one objection
   *[other] with { $objections } objections
  }
record-conference-minutes-approved = the minutes of { $conference } were approved at { $at }

## Refusals

refused-conference-unread = { $gap ->
    [no-day] I don’t understand the day.
    [no-link] I don’t understand that link. It begins with `https://`, with no name and no password before the address.
   *[no-time] At what time?
  } Type it like this: `{ $prefix }conference { $deed } 12 December 18:00`
refused-conference-too-soon = That is too soon for everybody to hear of it{ $alone ->
    [true] {""}
   *[false] , and for others to support it
  }. The earliest time is { $earliest }.
refused-conference-too-far = That is too far ahead. The latest time is { $latest }.
refused-conference-under-way = { $stage ->
    [asked] Somebody asks for { $conference } already. To support it: `{ $prefix }conference support`
    [open] { $conference } is open. Come in: `{ $prefix }here`
   *[called] { $conference } is called already. To put something on its agenda: `{ $prefix }agenda add TEXT`
  }
refused-conference-not-asked = Nobody asks for a general conference. To call one: `{ $prefix }conference call 12 December 18:00`
refused-conference-supported = You support { $conference } already.
refused-conference-none = No general conference is called. To call one: `{ $prefix }conference call 12 December 18:00`
refused-conference-not-called = No general conference is called. To call one: `{ $prefix }conference call 12 December 18:00`
refused-conference-not-open = No general conference is open. When the next one is: `{ $prefix }conference`
refused-conference-is-open = { $conference } is open already. To end it: `{ $prefix }conference close`
refused-conference-not-caller = { $office ->
    [none] Only { $caller }, who called { $conference }, can do that.
   *[other] Only { $caller }, who called { $conference }, or the office { $officeName } can do that.
  }
refused-conference-not-yet = It is too early. The conference begins { $startsAt }, and can be opened a quarter of an hour before.
refused-conference-opened-by = { $inOffice ->
    [true] The office { $officeName } opens it. If nobody comes, any officer can from { $officers }, and every member who may vote from { $anyone }.
   *[false] Members who may vote can open it.
  }
refused-conference-not-presider = { $presider } presides and can do that. If { $presider } has gone: `{ $prefix }conference chair`
refused-conference-not-keeper = { $presider }, who presides, or whoever keeps the minutes adds notes.
refused-conference-few = { $there ->
    [one] { $there } is there
   *[other] { $there } are there
  }, and it takes { $needed }. Wait for more (`{ $prefix }here`), or adjourn: `{ $prefix }conference adjourn TIME`
refused-conference-text-long = { $what ->
    [item] An item of the agenda has
    [question] A question for a show of hands has
   *[place] The place and the title of a conference have
  } at most { $most } characters{ $what ->
    [item] . Say it shorter, and put more into a motion or into the room.
   *[other] . Say it shorter.
  }
refused-conference-votes-open = The vote on { $motions } is open until { $endsAt }. The conference can end after that.
refused-conference-not-voter = Those who may vote on decisions can do that. Who they are: `{ $prefix }rules decision`
refused-conference-not-here = Say first that you are there: `{ $prefix }here`
refused-conference-not-here-yet = { $person } is not there. They type `{ $prefix }here` first.
refused-conference-no-minutes = There are no minutes of a general conference yet. When the next one is: `{ $prefix }conference`
refused-conference-no-minutes-of = { $conference } has no minutes. Those of the last conference: `{ $prefix }conference minutes`
refused-conference-minutes-final = The time for objections to the minutes of { $conference } was over on { $until }. Speak up when the next conference approves them.
refused-conference-empty-note = What is it? `{ $prefix }conference { $deed } TEXT`
refused-agenda-full = The agenda has { $most } items, and no more fit. Take one off first: `{ $prefix }agenda remove 2`
refused-agenda-has-motion = { $motion } is on the agenda already, as item { $place }.
refused-agenda-has-election = The election of { $officeName } is on the agenda already, as item { $place }.
refused-agenda-no-item = The agenda has no item { $place }. What is on it: `{ $prefix }agenda`
refused-agenda-not-yours = Somebody else put item { $place } there. They can change it, or whoever leads the conference.
refused-agenda-item-called = Item { $place } has been called already, so it stays.
refused-agenda-over = The agenda was closed on { $until }. At the conference two thirds of those present can take up more: `{ $prefix }agenda add TEXT`
refused-agenda-unread = I don’t understand that. Type it like this: `{ $prefix }agenda add discussion The kitchen`, `{ $prefix }agenda add motion M7`, `{ $prefix }agenda remove 2`
refused-agenda-which-motion = Which motion? `{ $prefix }agenda add motion M7`
refused-agenda-motion-over = { $motion } is over, so there is nothing to vote on.
refused-agenda-motion-hearing = { $motion } has its own time: the person concerned answers until then, no longer and no shorter.
refused-agenda-motion-theirs = { $motion } would wait for the conference. Only { $author } can put it there, or whoever may call conferences.
refused-agenda-place = Which item? `{ $prefix }agenda remove 2`, `{ $prefix }agenda move 3 1`
refused-hands-open = A show of hands is open: { $question } `{ $prefix }hands yes` or `{ $prefix }hands no`
refused-hands-before-next = A show of hands is open until { $endsAt }: { $question } To count the hands now: `{ $prefix }hands end`. Then: `{ $prefix }next`
refused-hands-none = No show of hands is open.
refused-hands-question = What is the question? `{ $prefix }hands Shall we take a break?`
refused-speech-none = Nobody speaks. To ask for the floor: `{ $prefix }speak`
refused-speech-not-yours = { $person } speaks. They end it, or whoever presides does.
