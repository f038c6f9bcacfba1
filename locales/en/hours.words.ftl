### The words that people may type about hours, in English.

## Subjects of the minutes: `!minutes hours`

minutes-hours = hours
