### The words that people may type about mediations, in English.

command-mediate = mediate, mediation

## `!mediate accept with @cem`, `!mediate settle TEXT`

mediate-accept = accept, agree, yes
mediate-decline = decline, refuse, no
mediate-withdraw = withdraw, stop, end
mediate-with = with
mediate-settle = settle, agreement
mediate-open = open
mediate-vote = vote
flag-named = named, with-names
