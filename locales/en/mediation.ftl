### Mediations: two members and a mediator whom both accept.
### Texts for the chat are Markdown; what people wrote has been made safe before it is put in.

## What is typed

command-mediate-summary = Sort out a disagreement in confidence, with a mediator whom both accept
command-mediate-brief = `{ $prefix }mediate`: how it stands, what to do
command-mediate-usage = @ana [with @ben] [TEXT]
command-mediate-examples =
    mediate @ana
    mediate @ana with @ben The cleaning rota
    mediate accept
    mediate decline
command-mediate-help = I ask the other person by direct message. Once both accept a mediator, and the mediator agrees, I make an encrypted room for the three of you. TEXT says what it is about: the other person and the mediator read it. Nobody else learns of the mediation.

    - Answer: `{ $prefix }mediate accept`, `{ $prefix }mediate decline`. Another mediator: `{ $prefix }mediate with @USER`
    - In the room: `{ $prefix }mediate settle TEXT` proposes an agreement. It holds once both accept the same words.
    - `{ $prefix }mediate open`: you find no agreement. Then `{ $prefix }mediate vote TEXT` proposes the words of a secret vote of the co-op, without your names. If both of you want them there: `{ $prefix }mediate --named vote TEXT`
    - `{ $prefix }mediate withdraw` ends it. `{ $prefix }mediate` shows how it stands.
mediation-words-to-type = TEXT
mediation-person-to-type = @USER
mediation-redaction-reason = A mediation is confidential.
mediation-wrong-room = { $removed ->
    [true] I have removed your message from { $where } and asked nobody: a mediation is confidential.
   *[false] **Please delete your message in { $where }**: I could not remove it, and a mediation is confidential. I have asked nobody.
  } Write it here instead: `{ $prefix }mediate @USER TEXT`
mediation-said-in-room = Done. I have said it to all three, in your room.
mediation-you-have-none = You are in no mediation. To ask somebody for one: `{ $prefix }mediate @USER TEXT`

## Asking for a mediation, in direct messages

mediation-request = **{ $asker } asks you for a mediation**: a talk of the two of you, with a mediator whom you both accept.
mediation-request-mediator = { $who ->
    [named] As mediator { $asker } proposes { $people }.
    [holders] { $one ->
        [one] The co-op’s mediator is { $people }.
       *[more] The co-op’s mediators are { $people }.
      }
   *[nobody] Any member whom you both accept can mediate.
  }
mediation-request-next = { $who ->
    [named] Yes: `{ $prefix }mediate accept`. With somebody else: `{ $prefix }mediate with @USER`
    [holders] { $one ->
        [one] Yes: `{ $prefix }mediate accept`. With somebody else: `{ $prefix }mediate with @USER`
       *[more] Yes, and with whom: `{ $prefix }mediate with @USER`
      }
   *[nobody] Yes, and with whom: `{ $prefix }mediate with @USER`
  }. No: `{ $prefix }mediate decline`

    Please answer by { $until }. Nobody else learns of this.
mediation-named-anew = **{ $asker } now proposes { $mediator } as mediator** of the talk between you. Yes: `{ $prefix }mediate accept`. With somebody else: `{ $prefix }mediate with @USER`. No: `{ $prefix }mediate decline`

    Please answer by { $until }.
mediation-mediator-asked = **{ $parties } ask you to mediate** between them. Both accept you.
mediation-mediator-next = Yes: `{ $prefix }mediate accept`. No: `{ $prefix }mediate decline`

    Please answer by { $until }. If you agree, I make an encrypted room for the three of you. Nobody else learns of this.
mediation-mediator-lost = { $silent ->
    [true] **{ $mediator } has not answered**, so somebody else must mediate.
   *[false] **{ $mediator } cannot mediate.**
  }
mediation-stands = { $state ->
    [asked] **I have asked { $other } for a mediation with you.** You hear from me when they answer, at the latest { $until }. To take it back: `{ $prefix }mediate withdraw`
    [agreed] **I have asked { $other }** whether { $mediator } may mediate between you. You hear from me when they answer, at the latest { $until }.
    [mediator] **{ $other } proposes { $mediator } as mediator.** Yes: `{ $prefix }mediate accept`. With somebody else: `{ $prefix }mediate with @USER`. No mediation: `{ $prefix }mediate withdraw`

        Please answer by { $until }.
    [name] **Who mediates between you and { $other }?** { $has ->
        [holders] The co-op’s mediators: { $holders }. Somebody else is possible too.
       *[nobody] It can be any member whom you both accept.
      } Type `{ $prefix }mediate with @USER`

        Please answer by { $until }.
   *[asking] **You and { $other } both accept { $mediator } as mediator.** I have asked them. You hear from me when they answer, at the latest { $until }.
  }
mediation-agreed = **All agree: { $mediator } mediates between { $parties }.** I make an encrypted room for the three of you; the invitation comes in a moment.
mediation-roomless = { $why ->
    [not-made] **The homeserver does not let me make the room of your mediation yet.** I go on trying.
   *[absent] **I am not in the room of your mediation any more.** You can go on talking there; I hear nothing of it. To end the mediation: `{ $prefix }mediate withdraw`
  }
mediation-declined-by-you = { $what ->
    [mediation] **There is no mediation.** I have told the other person that you declined, and asked for no reason.
   *[mediate] **You do not mediate.** I have told the two, and asked for no reason.
  }
mediation-withdrawn-by-you = **The mediation is withdrawn.** I have told whoever knew of it.
mediation-ended-declined = { $mine ->
    [asker] **{ $other } does not want a mediation.** You can ask again from { $again } on.
   *[other] **There is no mediation between you and { $asker }.**
  }
mediation-ended-withdrawn = **{ $by } has withdrawn the mediation.** { $mine ->
    [mediator] You need not answer any more.
   *[other] Nothing is left for you to do.
  }
mediation-ended-lapsed = { $mine ->
    [asker] **The mediation with { $other } did not come about**: one of you has not answered in time. That need not be a no. You can ask again from { $again } on, or talk to each other.
   *[other] **The mediation that { $asker } asked for did not come about**: one of you has not answered in time. If you want one: `{ $prefix }mediate @USER`
  }
mediation-ended-gone = **The mediation between { $asker } and { $other } is over**, because one of them is not in the co-op any more.

## The room of three. Its name and topic are not encrypted, so they tell nothing.

mediation-room-name = A talk among three
mediation-room-topic = Only those who are in this room can read here.
mediation-room-topic-over = This room is closed. Nobody can write here any more.
mediation-hello = **Here { $parties } talk, with { $mediator } as mediator.** Nobody else can read this, and nobody else learns of it.
mediation-hello-next = - An agreement: `{ $prefix }mediate settle TEXT`. It holds once both accept the same words.
    - No agreement: `{ $prefix }mediate open`. Then you can put it to a secret vote.
    - To end it: `{ $prefix }mediate withdraw`

    It ends by itself on { $until }. Then each of you gets its minutes, I erase what I know of it, and the room is closed.
mediation-goes-on = **Mediation between { $parties }, with { $mediator }**, until { $until }.
mediation-next-talking = In your room: `{ $prefix }mediate settle TEXT`, `{ $prefix }mediate open` or `{ $prefix }mediate withdraw`
mediation-next-open = You have found no agreement. In your room: `{ $prefix }mediate vote TEXT`, `{ $prefix }mediate settle TEXT` or `{ $prefix }mediate withdraw`
mediation-words = { $use ->
    [settle] **Words { $number } for an agreement**, by { $by }:
   *[vote] **Words { $number } for a vote of the co-op**, by { $by }:
  }
mediation-words-choice = { $by ->
    [consent] The co-op would decide by consent on the first line; what stands below it explains it.
   *[ballot] To choose from:
  }
mediation-words-vote = { $named ->
    [true] The co-op would read that it was a mediation between the two of you.
   *[false] The co-op would read that it comes from a mediation, without your names.
  } The vote is secret, as every vote is.
mediation-words-next = Whoever has not yet, accept exactly these words: `{ $prefix }mediate accept{ $accept }`. Or not: `{ $prefix }mediate decline`. Others: propose them in the same way.
mediation-words-answer = { $answer ->
    [accepted] **{ $person } accepts words { $number }.** They hold once the other one does.
   *[declined] **{ $person } does not accept words { $number }.** Others: `{ $prefix }mediate settle TEXT`
  }
mediation-open = **{ $by } finds that there is no agreement.** You can put it to a secret vote of the co-op, in words that both of you accept: the question, and below it the answers to choose from, one a line. `{ $prefix }mediate vote TEXT`

    You can still agree: `{ $prefix }mediate settle TEXT`. If nobody proposes anything by { $until }, the mediation ends open.
mediation-over = { $end ->
    [settled] **Both accept the words: it is settled.**
    [withdrawn] **The mediation is withdrawn.**
    [voted] **Both accept the words: the co-op votes on them.**
    [gone] **The mediation is over**, because one of the three is not in the co-op any more.
   *[open] **The mediation has ended open**, without an agreement.
  } Each of you has its minutes by direct message. I close this room now, and leave it.
mediation-motion = { $named ->
    [yes] It comes from a mediation between { $parties }, in words that both accepted.
   *[no] It comes from a mediation, in words that both sides accepted.
  }

## Its own minutes

mediation-minutes = **{ $end ->
    [settled] Settled
    [withdrawn] Withdrawn
    [voted] Put to the vote as { $motion }
    [gone] Ended, because somebody left the co-op
   *[open] Ended open
  }: the mediation between { $asker } and { $other }, with { $mediator }**. Its minutes:
mediation-minutes-next = Only the three of you have these minutes. I keep nothing of them, so copy what you need.
mediation-step = { $when }: { $what ->
    [asked] { $by } asked for a mediation.
    [agreed] { $by } accepted the mediator.
    [named] { $by } named { $text } as mediator.
    [mediator-declined] { $by } did not agree to the mediator, or to mediate.
    [room] { $by } agreed to mediate.
    [settle] { $by } proposed for an agreement:
    [vote] { $by } proposed for a vote:
    [refused-words] { $by } did not accept words { $text }.
    [accepted] { $by } accepted words { $text }.
    [no-agreement] { $by } found that there is no agreement.
    [settled] It is settled in these words.
    [withdrawn] { $by } withdrew.
    [voted] The co-op votes on it: { $text }.
    [gone] Somebody of the three is not in the co-op any more.
   *[open] It ended open.
  }

## `!todo`, `!rooms`

todo-mediation = { $waits ->
    [mediation] { $other } asks you for a mediation, by { $until }: `{ $prefix }mediate`
    [mediator] { $other } proposes { $mediator } as mediator, by { $until }: `{ $prefix }mediate`
    [name] Name a mediator between you and { $other }, by { $until }: `{ $prefix }mediate with @USER`
    [mediate] { $other } ask you to mediate, by { $until }: `{ $prefix }mediate`
   *[words] Words wait for your answer in the mediation with { $other }: `{ $prefix }mediate`
  }
rooms-mediation = Your mediation with { $people }: { $link }

## Refusals

refused-mediates-with-themselves = A mediation needs two. Name the other person: `{ $prefix }mediate @USER`
refused-mediates-with-bot = I cannot be mediated with. If I do something wrong, tell your admin.
refused-mediation-waits = I have asked { $person } already, and they have until { $until } to answer. To take it back: `{ $prefix }mediate withdraw`
refused-mediation-asked-by-them = { $person } has asked you for a mediation already. Yes: { $copy }
refused-mediation-goes-on = You are in a mediation with { $person } now. Where it is: `{ $prefix }rooms`
refused-mediation-one-at-a-time = You are waiting for a mediation with { $person }, and one at a time is enough. To take it back: `{ $prefix }mediate withdraw`
refused-mediation-pause = You asked { $person } not long ago, and it did not come about. You can ask again from { $until } on. They can ask you at any time.
refused-mediator-is-party = The mediator must be a third person. Name somebody else: `{ $prefix }mediate with @USER`
refused-mediator-is-bot = I cannot mediate. Name a member: `{ $prefix }mediate with @USER`
refused-mediator-unwilling = { $person } does not mediate here. Name somebody else: `{ $prefix }mediate with @USER`
refused-mediator-whom = Say who mediates, such as one of { $people }: `{ $prefix }mediate with @USER`
refused-mediator-unnamed = Say who mediates, a member whom you both accept: `{ $prefix }mediate with @USER`
refused-mediator-missing = Who should mediate? I have asked nobody yet. Type the name too: { $copy }. Or leave it to the two of you: { $alone }
refused-mediator-chosen = You both have accepted a mediator already. How it stands: `{ $prefix }mediate`
refused-mediation-none = You are in no such mediation. To ask somebody for one: `{ $prefix }mediate @USER TEXT`
refused-mediation-nothing-to-answer = Nothing waits for your answer there. How it stands: `{ $prefix }mediate`
refused-mediation-which = Which one? Add the person: { $people }. For example { $copy }
refused-mediation-which-room = Which one? You have several, with { $people }. Write it in the room that you mean: `{ $prefix }rooms`
refused-mediation-no-room-yet = There is no room of three yet. How it stands: `{ $prefix }mediate`
refused-mediation-not-open = You are still looking for an agreement. If there is none, first: `{ $prefix }mediate open`
refused-mediation-open-already = It is open already. To put it to a vote: `{ $prefix }mediate vote TEXT`
refused-mediation-no-words = The words are missing: { $copy }
refused-mediation-title-long = The first line is the question of the vote, and at most { $most } characters fit. Write more in the lines below it.
refused-mediation-too-long = That is too long, so I have passed on nothing. At most { $most } characters fit: shorten it, and send it again.
refused-mediation-left-over = I don’t understand { $typed } here, so I have done nothing. How a mediation works: `{ $prefix }help mediate`
refused-mediate-which-words = There have been several wordings. If you accept the newest, say its number: `{ $prefix }mediate accept { $number }`
