### Councils (§13): offices of several seats that one election fills at once, and their terms.
### Texts for the chat are Markdown; what people wrote has been made safe before it is put in.

rules-fill-council = { $seats } seats, elected together by single transferable vote{ $reopen ->
    [true] , with “Re-open nominations” on the ballot
   *[false] {""}
  }. { $vacancy ->
    [countback] A seat that becomes vacant goes to whom the ballots of the election name next; if they name nobody, to a by-election.
   *[by-election] A by-election fills a seat that becomes vacant.
  }
rules-title-council = Councils
rules-does-council = All seats of a council are filled at once.
rules-options-council = who stands, and who holds a seat; “Re-open nominations” where the rules say so
rules-how-council = The offices: `{ $prefix }rules offices`. To stand, in the members’ room: `{ $prefix }stand { $office ->
    [none] OFFICE
   *[other] { $officeWord }
  }`
kind-council = the election of a council
add-candidate-council = Do you want to stand too? `{ $prefix }stand { $officeWord }`.
council-title = { $officeName } ({ $seats } seats)
council-title-vacant = { $officeName } ({ $seats ->
    [one] one vacant seat
   *[other] { $seats } vacant seats
  })
option-reopen = Re-open nominations
council-begins-now = The co-op’s rules give the office { $officeName } a term now. That of { $people } ends on { $until }.
council-begins = **{ $people } { $count ->
    [one] holds
   *[other] hold
  } the office { $officeName } now**, until { $until }.
council-over-stays = **The term of { $people } in the office { $officeName } is over.** They stay until successors are elected. What is open: `{ $prefix }offices`
council-over-vacant = **The term of { $people } in the office { $officeName } is over**, and nobody has been elected.
council-before-term = The present term ends on { $until }.
council-after-term = The term is over. Who holds a seat stays until this is decided.
council-fills = { $count ->
    [one] One seat is vacant, and is filled for the rest of the term.
   *[other] { $count } seats are vacant, and are filled for the rest of the term.
  }{ $until ->
    [none] {""}
   *[other] {" "}It ends on { $until }.
  }
countback-fills = **{ $people } { $count ->
    [one] takes the vacant seat
   *[other] take the vacant seats
  } of the office { $officeName }**{ $until ->
    [none] {""}
   *[other] , until { $until }
  }. So say the ballots of { $motion }, counted again for the vacant { $count ->
    [one] seat
   *[other] seats
  }{ $lot ->
    [true] ; the lot that was fixed for { $motion } settled a tie
   *[false] {""}
  }. Who does not want it: `{ $prefix }resign { $officeWord }`, and the next one gets it. Count again: `{ $again }`
countback-no-election = The election of this council has no count that could be counted back.
countback-no-ballots = The ballots of the last election were not published one by one, so they cannot be counted back.
countback-nobody = The ballots of the last election name nobody who can take the seat.
effect-council-seated = { $until ->
    [none] {""}
   *[other] { $from ->
        [now] They serve until { $until }.
       *[other] They take the seats on { $from }, and serve until { $until }.
    }
  }{ $lost ->
    [0] {""}
   *[other] {" "}{ $people } can no longer take a seat.
  }
refused-council-term-runs = { $elected ->
    [true] { $next } are elected for the office { $officeName }, from the end of this term, on { $until }.
   *[false] The term of { $people } in the office { $officeName } ends on { $until }. I open the next election on { $opens }; then you can stand. To end somebody’s term sooner: `{ $prefix }recall @USER`.
  } Who holds what: `{ $prefix }offices`
outcome-phrase-nobody = nobody is elected
voting-rule-council = { $seats ->
    [one] One seat is filled: more than half of the ballots win it.
   *[other] { $seats } seats are filled: more than { $share } of the ballots win one, and what somebody has above that goes on to the next choices on those ballots.
  } When nobody has enough, whoever has the fewest goes out, and those ballots go to their next choice. So rank as many as you like: a later choice never harms an earlier one.
voting-rule-reopen = Each seat that “{ $option }” wins stays vacant.
voting-rule-count-council = Single transferable vote by the weighted inclusive Gregory method, as in the Scottish local elections: Droop quota, the largest surplus first, one elimination at a time, { $decimals ->
    [none] values as exact fractions.
   *[other] values cut after { $decimals } decimals.
  } Abstaining only counts towards turnout.
council-phrase = { $seats ->
    [one] the ballots fill one seat
   *[other] the ballots fill { $seats } seats together
  }
rules-needed-seats = a share of the ballots for each seat
rules-page-seats = All seats are filled at once: whoever has a large enough share of the ballots gets one, and votes above that share go on to the next choices (single transferable vote).
