### Petitions.
### Texts for the chat are Markdown; what people wrote has been made safe before it is put in.

## What is typed

argument-not-a-petition = { $typed } is not the number of a petition. It looks like `A1`.
piece-petition = the number of the petition
command-petition-summary = Start a petition; nobody learns that it is yours
command-petition-usage = TEXT
command-petition-examples = petition Close the office on Fridays
command-petition-help = The first line is what you want decided; further lines explain it. The next morning at 9 I show it in the members’ room, without your name. Until then `{ $prefix }petition withdraw` takes it back. If enough people endorse it, it becomes a motion. You can have one open petition at a time.
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
petition-is-carried = { $shown } have endorsed it, and it became { $motion }.
petition-is-lapsed = It has lapsed: { $shown } of { $needed } had endorsed it.
petition-carried = **{ $motion }**, by petition { $petition } ({ $endorsed } have endorsed it), is open for alternatives until { $until }.
petition-lapsed = **{ $petition }** has lapsed: { $shown } of { $needed } had endorsed it.
petitions-heading = { $count ->
    [one] **One petition is open:**
   *[other] **{ $count } petitions are open:**
  }
petition-line = **{ $petition }**: { $shown } of { $needed }, until { $until }
petitions-next = All of one: `{ $prefix }petitions { $petition }`. To endorse it, write to me alone: `{ $prefix }endorse { $petition }`
petitions-none = No petition is open. To start one, write to me alone: `{ $prefix }petition TEXT`

## What only the writer reads. The answers of a group are filled up to the same length.

petition-begun = **Your petition is begun**, and your endorsement counts. I show it to the members { $at }, without your name.

    Until then you can take it back: `{ $prefix }petition withdraw`
petition-has-one = **I have not begun this petition**: an earlier one of yours is still open. Nobody else learns that it is yours.
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
   *[nobody] {""}
  }; { $needed } must endorse it until { $until }
record-petition-carried = petition { $petition } had enough endorsements ({ $endorsed }) and became { $motion }
record-petition-lapsed = petition { $petition } lapsed with { $endorsed ->
    [one] one endorsement
   *[other] { $endorsed } endorsements
  }

## Refusals

refused-petition-too-few = A petition needs { $needed } people who endorse it, and only { $voters ->
    [one] one can vote here.
   *[other] { $voters } can vote here.
  } With so few, everybody would know who it was.
refused-petition-not-voter = Only people who could vote on { $kindName } can begin or endorse such a petition: `{ $prefix }rules decision`
refused-petition-ended = { $petition } has ended, so I have counted nothing. What is open: `{ $prefix }petitions`
refused-petition-looks-like = That could be taken for { $petition }, which is open. You can endorse it: `{ $prefix }endorse { $petition }`
refused-no-such-petition = There is no petition { $petition }. What is open: `{ $prefix }petitions`
refused-no-petition = No petition is open. To start one: `{ $prefix }petition TEXT`
refused-which-petition = Several petitions are open: { $petitions }. Say which, such as `{ $prefix }endorse A1`.
