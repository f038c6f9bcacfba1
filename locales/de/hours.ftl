### Stunden, Urlaub und Krankheit (§18.2): was Menschen lesen.

## Das Protokoll

record-hours-entered = Die Stunden { $lines } sind eingetragen
record-hours-changed = { $hours } ist geändert und wartet auf eine Freigabe
record-hours-dropped = { $hours } ist zurückgenommen
record-hours-approved = { $actor } hat { $lines } freigegeben
record-hours-contested = { $actor } hat { $hours } beanstandet
record-hours-taken = Der Lohn hat { $lines } mit { $entry } übernommen
record-hours-given-back = { $lines } sind nicht mehr bezahlt, weil { $entry } zurückgenommen ist
record-hours-texts-erased = Die Texte von { $lines } sind gelöscht

minutes-group-hours = Stunden
