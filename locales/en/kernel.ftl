### How dates and amounts are written.
### Texts for the chat are Markdown; what people wrote has been made safe before it is put in.

## Patterns of dates and times (luxon’s tokens)

format-moment = ccc d LLL, HH:mm ZZZZ
format-deadline = ccc d LLL, HH:mm
format-deadline-year = ccc d LLL yyyy, HH:mm
format-date = d LLLL yyyy
format-day = d LLL
format-month = LLLL y
format-time = HH:mm ZZZZ
format-day-of-times = d LLLL yyyy, ZZZZ
format-time-of-day = HH:mm

## Until when

deadline = { $moment } ({ $place })
zone-place = { $place }

## On paper

export-page = Page { $number } of { $count }

## What is typed

message-shortened = … *The middle of this message is left out: it is too long for Matrix.*

## Budgets, and amounts

money-points = { $amount } { $count ->
    [one] point
   *[other] points
  }
