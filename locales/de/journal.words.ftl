### Die Wörter, die man zu Buchungen von Hand tippen kann, auf Deutsch.

command-book = buchen, buche, verbuchen
command-accounts = konten, kontenplan
command-reimburse = auslage, auslagen, ausgelegt, auslegen, erstattung, erstatten, auslagenerstattung

## `!auslage X3 genehmigen als porto nach M7`

claim-approve = genehmigen, genehmigt, freigeben, freigegeben
claim-decline = ablehnen, abgelehnt, nein
claim-withdraw = zurückziehen, zurueckziehen
claim-as = als
claim-by = nach, durch
flag-again = nochmal
