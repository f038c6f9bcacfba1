### The words that people may type about petitions, in English.

command-petition = petition
command-petitions = petitions
command-endorse = endorse, cosign, undersign

## `!petition withdraw`

petition-withdraw = withdraw

## `!petition recall @ben GROUNDS`, `!petition remove @ben GROUNDS`

petition-recall = recall, dismiss
petition-impeach = impeach
petition-remove = remove, exclude, expel

## Subjects of the minutes: `!minutes petitions`

minutes-petitions = petitions, petition

command-poll = poll, survey
command-polls = polls, surveys

## Flags of polls

flag-open = open
flag-several = several, multiple
flag-until = until, till, by

command-mood = mood, moods

## `!petition recall @ben as president: GROUNDS`

petitioned-as = as

## `!mood every week QUESTION`, `!mood stop`

mood-every = every, each
mood-stop = stop, end
