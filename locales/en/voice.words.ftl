### The words that people may type about petitions, in English.

command-petition = petition
command-petitions = petitions
command-endorse = endorse, cosign, undersign

## `!petition withdraw`

petition-withdraw = withdraw

## Subjects of the minutes: `!minutes petitions`

minutes-petitions = petitions, petition
