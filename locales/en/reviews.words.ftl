### The words that people may type about reviews, in English.

command-review = review, reviews, feedback

## `!review forget`

reviewing-forget = forget, erase

## Subjects of the minutes: `!minutes reviews`

minutes-reviews = reviews, review
