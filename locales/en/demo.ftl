### The demo.
### Texts for the chat are Markdown; what people wrote has been made safe before it is put in.

## The demo

demo-config = Written by `waggle demo`. Its homeserver runs only as long as the demo does.
demo-starting-homeserver = Starting a Matrix homeserver on this machine …
demo-starting-bot = Starting Waggle; it makes the co-op’s rooms …
demo-starting-people = { $people } log in, each with an encrypted client of their own …
demo-room-members = Members
demo-room-lobby = Lobby
demo-room-moderators = Moderators
demo-room-treasury = Treasury
demo-others-vote = { $count ->
    [one] { $people } votes too.
   *[other] { $people } vote too.
  }
demo-clock = A year ends in this story. So Waggle’s clock is set back: for it, today is { $day }.
demo-scene-bylaws = Bylaws
demo-bylaws = Five people found a bakery, with officers whom they elect and can dismiss. First they agree on bylaws.
demo-bylaws-title = Bylaws of Hive
demo-bylaws-meeting = We meet every month.
demo-bylaws-cake = Whoever is late brings cake.
demo-bylaws-bread = Whoever is late brings bread.
demo-amending = A week later cem thinks better of it. What goes out and what comes in is marked, also where colours cannot be seen.
demo-redline = [-cake.-] [+bread.+]
demo-scene-conference = A general conference is called
demo-conference = There is no president yet who could call it. In so small a co-op every member may. Everybody gets it for their calendar.
demo-scene-candidates = Who stands
demo-candidates = Whoever wants to be chief executive brings a plan. The board has three seats, and four people stand for it.
demo-president-says = I listen before I speak.
demo-plan-ben = A second oven by summer, and three more cafés that we bake for.
demo-plan-eli = One oven is enough. We close on Mondays, and rest.
demo-board-says = I read the accounts every month.
demo-scene-meeting = The conference
demo-meeting = Everybody is there, on their phones. ana presides, and calls one item after the other; for each vote the ballot comes in the direct message.
demo-plan-stands = What ben was elected on is a document now, and he is held to it.
demo-board-counted = The three seats are filled together, by single transferable vote.
demo-scene-roles = Roles
demo-roles = ben builds the business below the office: a role, what is expected of it, and people who take it once they accept.
demo-role = Bakery
demo-role-expected = Bread for everybody by seven.
demo-reviews = Whoever works together is asked how, by direct message. ben will read it without names, once three have written.
demo-review-text = Keep: the plan on the wall. Change: ask us first.
demo-scene-year = A treasurer, and what the year has brought
demo-year = eli keeps the money from now on; whoever runs the business may not.
demo-year-entered = The bakery had its first customers in summer. eli enters what was on paper, each on its day.
demo-year-income = from the café on { $day }
demo-year-expense = to the mill for flour on { $day }
demo-dividend = A part of what is left can go to the owners: the same for each share.
demo-dividend-line = 400 EUR for { $year }
demo-scene-pay = A pay scale
demo-pay = Who works is paid by the hour. Between which rates, all decide; the highest is at most three times the lowest.
demo-bonuses = Bonuses are voted, too: the president’s grows with what people earn, the chief executive’s with what is left. So they pull against each other.
demo-bonus-line = { $president } 10% of payroll, { $chief } 20% of surplus
demo-rate-why = You bake alone in the morning.
demo-scene-hours = Hours
demo-hours = Everybody enters what they have worked. ben approves it, and sees one line otherwise.
demo-hours-text = bread
demo-hours-why = The oven was off for an hour.
demo-scene-payday = The year ends
demo-payday = Waggle’s clock is set forward to { $day }. What was approved falls due with the month, at the rate of the day. eli pays it.
demo-own-payment = What eli pays to themselves somebody else has to check.
demo-scene-closing = Bonuses and a dividend
demo-closing = eli closes the year’s books. So the bonuses fall due, by days in office.
demo-scene-petition = A petition
demo-petition = Months later there is no second oven. Somebody begins a petition. Nobody learns who: it is shown later, without a name.
demo-petition-grounds = The second oven was never bought.
demo-recalled = ben is out of office, and the election of somebody else has begun.
demo-scene-newcomer = Somebody new
demo-newcomer = Hive has no moderator yet, and as long as that is so any permanent member may invite. ana invites fay, who accepts by joining the room.
demo-trial = fay is on trial: she works for the same pay as everybody, and votes on the budget alone. So she asks to become permanent.
demo-scene-moderators = Moderators
demo-moderators = Moderators have a room of their own, and invite people. Who wants to be one stands; “No winner” stands on the ballot too.
demo-statement = I answer within a day.
demo-against = A seat can be contested at any time. cem stands against ben, who is on the ballot unasked.
demo-beaten = cem is in the moderators’ room now, and ben is not any more.
demo-scene-treasurer = A treasurer
demo-treasurer = dee stands for treasurer. There is no “No winner” here: somebody has to keep the books.
demo-impeaching = Some time later nobody has seen the books for months.
demo-grounds-impeachment = The books have not been shown since August.
demo-scene-removal = A removal, in two votes
demo-removal = The first vote is held among the moderators, in their own room. Had it failed, nobody else would ever have learned of it.
demo-grounds-removal = Sold our customers’ addresses, and would do so again.
demo-announced = Now it is announced to everybody, and eli is heard before all members vote.
demo-answer = I thought the addresses were public. I am sorry.
demo-removed-eli = eli is out of all rooms of the co-op, and off every open roll. What Hive owes eli stays owed.
demo-scene-budget = A treasurer again, and a budget
demo-budget = Nobody has kept the books since dee was impeached. ben stands, and with his election the treasury opens again.
demo-budget-proposed = What is everybody paid? That is voted on too, once a year.
demo-budget-values = propose monthly=500EUR workers=60% evaluators=5%
demo-scene-task = Work for a customer
demo-customer = gil has a bakery, is in no co-op, and comes by in the lobby.
demo-task = A website for a bakery
demo-task-text = Five pages, with our bread on each.
demo-negotiation = Waggle makes a room for gil and dee, encrypted, where they settle price and day.
demo-task-wish = Could it be done before the holidays?
demo-scene-work = The work, and its price
demo-work = Who likes joins in.
demo-share = ana did most of it. She proposes 2 to 1, between cem, her and Waggle; it holds once cem says the same.
demo-paid-in-parts = gil pays in two parts. Of each, its share falls due to everybody who had a part in it.
demo-income-from = from bakery
demo-scene-payrun = Paying everybody
demo-payinfo = Who wants to be paid by bank transfer says where to. The message is removed once it is read.
demo-holder-ana = Ana Example
demo-holder-cem = Cem Example
demo-payrun = ben pays what is due. Waggle moves no money: it makes the list, a file for the bank, and a code to scan for each.
demo-payrun-paid = ben has given the file to the bank, and pays dee in cash.
demo-payrun-gone = What held account numbers is gone from ben’s messages.
demo-scene-books = The books
demo-books = Everybody sees what the co-op has and owes, and how it came about; who got how much is between each of them and ben.
demo-export = An accountant can take all of it away.
demo-room-task = the room of { $task }
demo-where-direct = direct message to { $name }
demo-where-thread = { $where }, in { $name }’s thread
demo-where-reply = { $where }, in reply to { $name }
demo-where-edited = { $where }, the same message, edited
demo-unencrypted = not encrypted
demo-option-move = Move to the hydro-powered data centre
demo-option-move-text = Costs 40 € more a month, and the contract runs a year.
demo-option-stay = Stay, but switch the tariff
demo-option-share = Share a server with the co-op next door
demo-scene-proposal = A proposal, and other ideas
demo-proposal = Hive is a co-op of five: { $people }. What follows happens now, on a real homeserver; 🔒 marks what is end-to-end encrypted.
demo-scene-opening = On to the vote
demo-opening = Nobody has more to add, so ana asks to end the proposal stage early. In Hive people have 2 seconds to object; usually it is a day.
demo-ballots-sent = { $people } have each got the same in their own direct message.
demo-scene-voting = The ballots
demo-voting = Everybody answers where only they and Waggle can read it. Plain numbers will do.
demo-replacing = cem votes, and then has second thoughts.
demo-mistake = dee makes a mistake.
demo-wrong-room = eli types the ballot where everybody reads along.
demo-removed = Waggle has removed it from the room, writes to eli in private, and sends the ballot again.
demo-scene-outcome = The outcome
demo-outcome = With eli’s ballot all have voted, so the vote closes at once.
demo-lot = Three options had one vote each, and there was no earlier round to tell them apart. So the lot decided, and nobody could draw it twice: the secret revealed just now is the one that the rules in the opening’s thread were bound to. Checked: its SHA-256 is { $commitment }
demo-scene-recount = Counting again
demo-recount = Nobody has to take Waggle’s word for it.
demo-downloaded = ana downloads { $file }. Checked: its SHA-256 is the one in the message.
demo-found-receipt = Beside her receipt { $receipt } she finds her ballot, { $ranking }. Her name stands nowhere.
demo-verify = The minutes can be checked too, against the hash that every member has got with the outcome.
demo-done = That was the story: { $messages } messages, { $seconds } seconds from the start, each step checked.
demo-kept = The bot’s data is in { $folder }
demo-scene-yours = Your turn
demo-logins = The homeserver stays up: { $address }
    Log in with any Matrix client on this machine. The password of all six is { $password }
    Names and recovery keys:
demo-logins-verify = When your client wants to be verified, give it the recovery key: Waggle counts ballots only from verified sessions, and only they can read it, from then on.
demo-prompt-help = Or type here. A line is sent as a message of the person you are.
    /as NAME        be { $people }
    /dm             go to the direct message with Waggle
    /room members   go to the members’ room; /room lobby: to the lobby
    /who            who you are, and where
    /help           this
    /quit           end the demo
    Try: !propose A cat for the office, then !early { $motion }
demo-prompt-here = You are { $name }: { $room }.
demo-prompt-people = There are { $people }, and Waggle.
demo-prompt-nobody = Nobody here is called that. You can be { $people }: /as ana
demo-prompt-no-room = There are these rooms: /room members, /room lobby, /room moderators, /room treasury, and /room T1 of a task
demo-prompt-not-in = { $name } is not in { $room }.
demo-prompt-unknown = There is no { $typed } here. What there is: /help
demo-prompt-failed = That could not be sent: { $why }
demo-prompt-no-input = There is nobody to type here. The demo stays up until it is ended (Ctrl-C).
demo-data-used = { $folder } holds the data of an earlier run. Name another folder.
demo-no-homeserver = The demo needs { $path }, which starts its homeserver. It is not here: run the demo in a clone of the source.
demo-deviation = The story went otherwise than written, in "{ $scene }". Expected: { $expected }. Seen instead:
demo-deviation-nothing = nothing
demo-expected-removed = the message is removed
demo-expected-nothing-else = nothing else
demo-expected-commitment = the commitment of the lot
demo-expected-receipt = a new receipt
demo-expected-secret = the secret whose SHA-256 is { $commitment }
