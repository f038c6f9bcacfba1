### Die Wörter, die Menschen zu Schlichtungen tippen, auf Deutsch.

command-mediate = schlichten, schlichtung, vermitteln, vermittlung

## `!schlichten annehmen mit @cem`, `!schlichten einigung TEXT`

mediate-accept = annehmen, zustimmen, einverstanden, ja
mediate-decline = ablehnen, nein
mediate-withdraw = zurückziehen, zurueckziehen, beenden
mediate-with = mit
mediate-settle = einigung, einigen
mediate-open = offen
mediate-vote = abstimmen, abstimmung
flag-named = mit-namen, namentlich
