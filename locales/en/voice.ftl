### Petitions.
### Texts for the chat are Markdown; what people wrote has been made safe before it is put in.

## What is typed

argument-not-a-petition = { $typed } is not the number of a petition. It looks like `A1`.
piece-petition = the number of the petition
command-petition-summary = Start a petition; nobody learns that it is yours
command-petition-usage = TEXT
command-petition-examples =
    petition Close the office on Fridays
    petition recall @ben The accounts of June are missing.
command-petition-help = The first line is what you want decided; further lines explain it. The next morning at 9 I show it in the members’ room, without your name. Until then `{ $prefix }petition withdraw` takes it back. `{ $prefix }petition recall @ben GROUNDS` asks that somebody loses an office (name it after the person if they hold several), `{ $prefix }petition remove @ben GROUNDS` that somebody is removed, where the co-op’s rules allow that. If enough people endorse it, it becomes a motion. You can have one open petition at a time.
command-endorse-summary = Endorse a petition; nobody learns that you did
command-endorse-usage = [A1]
command-endorse-help = Without a number: the only open petition. The number of endorsements that all see changes each morning at 9. An endorsement cannot be taken back.
command-petitions-summary = Show the open petitions
command-petitions-usage = [A1]
command-petitions-help = With a number: one petition with its text, open or ended.

## What everybody reads

petition-heading = **Petition { $petition }**
petition-is-open = { $shown } of { $needed } have endorsed it. Enough by { $until }, and it becomes a motion.

    Write to me alone: `{ $prefix }endorse { $petition }`. Nobody learns who began or endorsed it.
petition-title-recall = Recall { $person } as { $officeName }
petition-is-carried = { $shown } have endorsed it, and it became { $motion }.
petition-is-moot = It is over: { $motion ->
    [none] there is nothing left to decide.
   *[other] { $motion } decides the same.
  }
petition-is-lapsed = It has lapsed: { $shown } of { $needed } had endorsed it.
petition-carried = **{ $motion }**, by petition { $petition } ({ $endorsed } have endorsed it), is open for { $form ->
    [question] discussion
   *[text] alternatives
  } until { $until }.
restored-voice = **{ $over } { $count ->
    [one] is
   *[other] are
} over.** My records were put back to { $at }, and I can no longer tell who has answered or endorsed. If you have read how { $count ->
    [one] it
   *[other] they
} ended since, that stays. Otherwise begin again: `{ $prefix }poll`, `{ $prefix }petition`.
petition-lapsed = **{ $petition }** has lapsed: { $shown } of { $needed } had endorsed it.
petition-moot = **{ $petition }** is over: { $why ->
    [gone] the person is not in the co-op any more.
    [not-in-office] the person does not hold the office any more.
   *[decided] { $motion } decides the same.
  }
petitions-heading = { $count ->
    [one] **One petition is open:**
   *[other] **{ $count } petitions are open:**
  }
petition-line = **{ $petition }**: { $shown } of { $needed }, until { $until }
petitions-next = All of one: `{ $prefix }petitions { $petition }`. To endorse it, write to me alone: `{ $prefix }endorse { $petition }`
petitions-none = No petition is open. To start one, write to me alone: `{ $prefix }petition TEXT`

## What only the writer reads. The answers of a group are filled up to the same length.

petition-begun = **Your petition is begun**: { $petition }. Your endorsement counts. I show it to the members { $at }, without your name.

    Until then you can take it back: `{ $prefix }petition withdraw`
petition-has-one = **I have not begun this petition** ({ $petition }): an earlier one of yours is still open. Nobody else learns that it is yours.
petition-withdrawn = **Your petition is taken back.** Nobody has seen it.
petition-nothing-to-withdraw = **There is nothing to take back.** A petition that all have been shown stays open.
petition-endorsed = **Your endorsement of { $petition } counts.** Nobody else learns of it. The number that all see changes in the morning.
petition-again = **You had endorsed { $petition } before**, and it counts once.
petition-redaction-reason = Petitions belong in a direct message
petition-wrong-room = { $removed ->
    [true] I have removed your message from { $where }
   *[false] Your message stands in { $where }, and I cannot remove it there
  }: it shows who begins or endorses a petition. I have counted nothing. Write here instead: `{ $prefix }{ $command }`
option-by-petition = { $title } (by petition)

## The minutes

minutes-group-petitions = petitions
record-petition-begun = petition { $petition } was begun, for { $kind }{ $concerns ->
    [person] {" "}about { $subject }
    [holder] {" "}about { $subject } as { $officeName }
   *[nobody] {""}
  }; { $needed } must endorse it until { $until }
record-petition-carried = petition { $petition } had enough endorsements ({ $endorsed }) and became { $motion }
record-petition-moot = petition { $petition } ended with { $endorsed ->
    [one] one endorsement
   *[other] { $endorsed } endorsements
  }: { $why ->
    [gone] the person was not in the co-op any more
    [not-in-office] the person did not hold the office any more
   *[decided] { $motion } decides the same
  }
record-petition-lapsed = petition { $petition } lapsed with { $endorsed ->
    [one] one endorsement
   *[other] { $endorsed } endorsements
  }

## Refusals

refused-petition-too-few = A petition needs { $needed } people who endorse it, and only { $signers ->
    [one] one person could here.
   *[other] { $signers } people could here.
  } With so few, everybody would know who it was.
refused-petition-not-offered = There are no petitions for { $aim ->
    [removal] removing somebody here. A removal begins with the moderators: write to one of them.
    [recall] a recall here. To start one in the open, in the members’ room: `{ $prefix }help recall`
   *[decision] a decision here. To propose one in the open, in the members’ room: `{ $prefix }propose TEXT`
  }
refused-petition-about-you = That is about you, so you neither begin nor endorse it. What you have to say to it, say in the members’ room.
petition-person-to-type = @USER
refused-petition-withdraw-alone = You have one petition at most, so it needs no number: `{ $prefix }petition withdraw`
refused-petition-against-whom = Whom do you mean, and why? Like this: { $copy }
refused-petition-no-grounds = Everybody is to read why. Type it after the person: { $copy }
refused-petition-whom = I have begun nothing. For a decision, begin with another word. If you mean { $person }, put an @ before the name: { $copy }
refused-petition-ended = { $petition } has ended, so I have counted nothing. What is open: `{ $prefix }petitions`
refused-petition-looks-like = That could be taken for { $petition }, which is open. You can endorse it: `{ $prefix }endorse { $petition }`
refused-no-such-petition = There is no petition { $petition }. What is open: `{ $prefix }petitions`
refused-no-petition = No petition is open. To start one: `{ $prefix }petition TEXT`
refused-which-petition = Several petitions are open: { $petitions }. Say which, such as `{ $prefix }endorse A1`.

## Polls

command-poll-summary = Ask a quick question that binds nobody
command-poll-usage = QUESTION
command-poll-examples =
    poll Where do we eat on Friday?
    poll --until 18:00 Who stays for dinner?
    poll Q1 2
command-poll-help = Ask in the members’ room. Each line below the question is an option; without options people answer yes or no. People answer me alone, as in `{ $prefix }poll Q1 2`, and I show the sums at the end, once three have answered. To me, the number alone is enough while no vote and no other poll is open; `Q1 2` always is. With `--open` people answer in the room. With `--several` they may choose more than one. It lasts three days, or until a day or time of yours: `--until friday`, `--until tomorrow 9:00`, `--until in 2 hours`. A poll decides nothing: for that there is `{ $prefix }propose`.
command-polls-summary = Show the open polls
command-polls-help = Each with its number and its end.
piece-question = the question
poll-flag-open = --open
poll-flag-several = --several
poll-flag-until = --until
poll-yes = Yes
poll-no = No
poll-heading = **{ $poll }**
poll-option = { $title }: { $chosen }
poll-is-secret = A quick question until { $until }; it decides nothing. Answer me alone: `{ $prefix }poll { $poll } 1`{ $several ->
    [true] , or several numbers
   *[false] {""}
  }. I show the sums at the end, once three have answered.
poll-is-open = A quick question until { $until }; it decides nothing. Answer here, before everybody: `{ $prefix }poll { $poll } 1`{ $several ->
    [true] , or several numbers
   *[false] {""}
  }.
poll-is-over = This poll is over: { $answered ->
    [0] nobody
    [one] one person
   *[other] { $answered } people
  } answered.
poll-result = **{ $poll }**: { $answered ->
    [one] one person answered.
   *[other] { $answered } people answered.
  }
poll-too-few = **{ $poll }** is over. Too few people answered to show how.
poll-answered = Your answer to { $poll } counts: { $chosen }. You can change it until the end.
poll-answered-again = Your answer to { $poll } is now: { $chosen }. You can change it until the end.
poll-reaction = **I don’t count reactions**: they are not encrypted. Answer { $poll }: `{ $prefix }poll { $id } 1`, { $open ->
    [true] here or in the members’ room.
   *[false] here, where only you and I read.
  }
poll-redaction-reason = Secret polls are answered in a direct message
poll-wrong-room = { $removed ->
    [true] I have removed your answer
   *[false] I cannot remove your answer: please delete it yourself
  }, because { $poll } is secret, and I have counted nothing. Answer here, where only you and I read: `{ $prefix }poll { $poll } 1`
polls-heading = { $count ->
    [one] **One poll is open:**
   *[other] **{ $count } polls are open:**
  }
poll-line = **{ $poll }**, until { $until }
polls-next = All of one: `{ $prefix }poll { $poll }`
polls-none = No poll is open. To ask something, in the members’ room: `{ $prefix }poll QUESTION`
todo-poll = { $poll }: a quick question, until { $until }. `{ $prefix }poll { $id }`
refused-poll-one-option = A poll needs two options at least, each on a line of its own below the question. Without options it is answered with yes or no.
refused-poll-options = A poll has up to { $most } options, and each of them differs from the others.
refused-poll-past-day = That time has passed. Say a later day or time, such as `--until tomorrow 9:00`.
refused-poll-no-day = I don’t understand until when: { $typed }. Say a day or a time: `--until friday`, `--until 18:00` or `--until in 2 hours`.
refused-poll-too-long = A poll lasts a year at most. Say an earlier day or time, such as `--until tomorrow 9:00`.
refused-poll-until-doubt = **I have not asked yet**: what comes after `--until` can be read in more than one way. Put the time in quotes{ $options ->
    [true] , with the options below as before
   *[false] {""}
  }: { $oneCopy }{ $more ->
    [true] { " " }or { $otherCopy }
   *[false] {""}
  }
refused-poll-until-twice = `--until` stands there twice. Say one end.
refused-poll-no-question = The question is missing. It comes first, each option on a line of its own below it: `{ $prefix }poll Where do we eat?`
refused-poll-too-many = { $most } polls of yours are open. Ask again once one of them has ended.
refused-poll-choice = Answer { $poll } with a number from 1 to { $last }. I have counted nothing.
refused-poll-one-choice = { $poll } takes one number. I have counted nothing.
refused-poll-ended = { $poll } is over, so I have counted nothing. How it ended: `{ $prefix }poll { $poll }`
refused-poll-is-secret = { $poll } is answered in a direct message with me. I have counted nothing.
refused-poll-not-here = A poll is opened in the members’ room. Here you can answer one: `{ $prefix }polls`
refused-which-poll = Several polls are open: { $polls }. I have counted nothing. Say which, such as `{ $poll } 1`.
refused-no-such-poll = There is no poll { $poll }. What is open: `{ $prefix }polls`

## Moods

command-mood-summary = Ask how people feel
command-mood-usage = QUESTION
command-mood-examples =
    mood How was your week?
    mood every week How was your week?
    mood 4
    mood stop
command-mood-help = Ask in the members’ room. People answer me alone with a number from 1 to 5, as in `{ $prefix }mood 4`, or with one of the words in the lines below your question. I show the sums at the end, once three have answered, and nobody learns who gave which. `{ $prefix }mood every week QUESTION` asks it each day, week or month, and draws its course once five answer. `{ $prefix }mood stop` ends that.
poll-is-scale = How do you feel, from 1 (bad) to 5 (good)? Answer me alone until { $until }: `{ $prefix }mood 4`. I show the sums at the end, once three have answered.
poll-is-mood = How do you feel? Answer me alone until { $until }: `{ $prefix }poll { $poll } 1`. I show the sums at the end, once three have answered.
mood-average = On average { $average } of 5 ({ $each }).
mood-result = **{ $poll }**: { $average } of 5 on average. { $answered } people answered ({ $each }).
mood-course = { $question } From 1 to 5, on average
mood-again = I ask it again every { $every ->
    [day] day
    [week] week
   *[month] month
  }, next { $next }. To end that, here: `{ $prefix }mood stop`
mood-stopped = I do not ask any more: { $questions }. What is open goes on to its end.
refused-mood-too-many = { $most } questions are asked again and again already. To end them: `{ $prefix }mood stop`
refused-mood-none-again = No question is asked again and again, so there is nothing to stop.
refused-mood-none = No mood is open. What is: `{ $prefix }polls`
refused-which-mood = Several moods are open: { $moods }. Say which, such as `{ $prefix }mood { $mood } 4`.
