### Was in einer Konfigurationsdatei oder mit einem Geheimnis nicht stimmt.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist beim Einsetzen schon entschärft.

## Was in einer Konfigurationsdatei nicht stimmt

config-no-file = Diese Datei gibt es nicht. `waggle init` schreibt eine.
config-unreadable-file = Die Datei lässt sich nicht lesen ({ $code }).
config-not-yaml = Das ist kein gültiges YAML: { $detail }
config-needs-quotes = Das braucht Anführungszeichen: Ein Wert, der mit @, ! oder # beginnt, bedeutet in YAML etwas anderes.
config-duplicate-key = Dieser Schlüssel steht hier zweimal.
config-unknown-key = Einen Schlüssel „{ $key }“ gibt es hier nicht.
config-secret-key = „{ $key }“ gehört nicht in diese Datei. Gib es in der Umgebungsvariablen { $variable } an, oder in einer Datei, die { $variable }_FILE nennt. Wenn diese Datei schon weitergegeben wurde, ändere das Geheimnis.
config-wrong-key = Der Schlüssel einer Genossenschaft besteht aus Kleinbuchstaben, Ziffern und Bindestrichen und beginnt mit einem Buchstaben.
config-missing = „{ $key }“ fehlt: { $expected }.
config-wrong = Erwartet: { $expected }; { $found }.
config-wrong-choice = Erwartet: { $choices }; { $found }.
config-found = gefunden: „{ $value }“
config-found-nothing = gefunden: nichts
config-did-you-mean = Meintest du „{ $nearest }“?
config-known-keys = Möglich ist hier: { $keys }.
config-picture-missing = Es gibt keine Bilddatei { $file }, die ich lesen kann.
config-picture-kind = { $file } ist kein Bild, das Apps zeigen: PNG, JPEG, GIF oder WebP.
config-picture-too-large = { $file } ist größer als 2 MiB. Ein Bild mit 512 × 512 Pixeln reicht.
config-database-kind = Eine Datenbank ist der Pfad einer SQLite-Datei oder eine URL, die mit postgres:// beginnt
config-keys-need-postgres = In der Datenbank können die Schlüssel nur liegen, wenn sie PostgreSQL ist: Nenne sie unter "database", oder schreibe cryptoStore: file.
config-database-password = Ein Passwort gehört nicht in diese Datei. Lass es aus der URL weg und gib es in der Umgebungsvariablen PGPASSWORD an.
config-same-name = Zwei Genossenschaften können nicht gleich heißen („{ $other }“ heißt schon so).
config-same-room = Ein Raum kann nicht zwei Zwecke haben (er steht schon bei { $other }).
config-same-founder = { $founder } steht hier zweimal.
config-bot-as-founder = Der Bot selbst kann kein Gründungsmitglied sein.
config-same-guest = { $guest } steht hier zweimal.
config-bot-as-guest = Der Bot ist ohnehin in seinen Räumen und kann kein Gast sein.
config-founder-as-guest = { $guest } ist Gründungsmitglied, gehört also zur Genossenschaft und ist kein Gast. Nimm die Person aus einer der beiden Listen.
config-office-from-itself = Ein Amt lässt sich nicht von sich selbst trennen: nenne zwei, etwa [moderator, treasurer].
config-same-pair = { $one } und { $other } sind schon getrennt; das Paar steht hier zweimal.
config-no-such-office = Die Genossenschaft hat kein Amt { $office }. Sie hat: { $offices }. Andere stehen unter `offices`.
config-office-always-there = Das Amt { $office } hat jede Genossenschaft; es lässt sich nicht abschalten.
config-office-fixed = Das legt das Programm für { $office } fest. Änderbar sind candidacy, election, bei einem Sitz die Amtszeit, und die Rechte (powers) anderer Ämter als moderator und treasurer.
config-office-not-named = Wie heißt das Amt { $office }? Gib ihm einen Namen in den Sprachen der Genossenschaft, zum Beispiel names: {"{"} de: Ältestenrat {"}"}.
config-office-name-taken = Der Schlüssel oder ein Name von { $office } bedeutet schon etwas anderes: ein anderes Amt, eine Rolle oder eine Art von Antrag. Nimm einen anderen.
config-office-two-rooms = start-removal gehört in den Moderationsraum, hold-treasury in den Kassenraum. Beides zusammen kann ein Amt nicht haben.
config-office-has-room = Wer { $office } ist, trifft sich wegen der Rechte dieses Amtes im Moderationsraum oder im Kassenraum. Einen eigenen Raum hat es deshalb nicht: `room: none`.
config-office-term-of-seats = Ein Amt, das Sitz für Sitz besetzt wird, hat keine Amtszeit, und { $office } ist so eines. Ämter mit einem Sitz haben eine, und Räte.
config-office-without-seats = Der Rat { $office } braucht die Zahl seiner Sitze: seats, 2 bis 30.
config-council-threshold = Die Sitze von { $office } richten sich nach der Quote der Auszählung; für diese Wahl gibt es also keine Schwelle.
config-council-treasury = Die Kasse führt eine Person, und { $office } ist ein Rat. Nimm ihm hold-treasury.
config-only-council = Das hat nur ein Rat (fill: council), und { $office } ist keiner.
config-account-not-a-name = Der Name eines Kontos beginnt mit assets, liabilities, equity, income oder expenses und geht mit ein bis drei Teilen aus Kleinbuchstaben, Ziffern und Bindestrichen weiter: expenses:rent
config-account-of-rules = { $account } oder ein Konto darüber oder darunter buchen die Regeln von Waggle selbst. Nimm einen anderen Namen, etwa expenses:rent
config-account-named-already = { $account } hat Waggle von Anfang an, mit seinen Namen. Du kannst ihm nur eine Nummer geben.
config-account-number-twice = Die Nummer { $number } hat schon { $other }.
config-csv-no-amount = In welcher Spalte stehen die Beträge? Nenne sie als amount, oder zwei als debit und credit.
config-csv-amount-twice = amount ist eine Spalte für Eingänge und Ausgänge; debit und credit sind zwei. Nur eins von beidem.
config-csv-half-amount = debit und credit gehören zusammen: was hinausging und was hereinkam.
config-csv-direction-alone = direction gehört zu amount. Wo debit und credit eigene Spalten sind, sagen die es.
config-csv-same-column = Die Spalte "{ $column }" kann nicht zweierlei zugleich sein.
config-nobody-concerned = „concerned“ ist die Person, um die es geht, und hier wäre das niemand, der { $cell ->
    [start] den Antrag stellen
   *[vote] deshalb abstimmen
  } könnte. Es kann nur bei `start` von membership stehen: Mitglieder auf Probe dürfen selbst um ihre Aufnahme bitten.
config-no-first-officer = In einer neuen Genossenschaft hat noch niemand ein Amt, also könnte niemand je { $cell ->
    [start] die erste Wahl eröffnen
   *[vote] bei der ersten Wahl abstimmen
  } ({ $kind }). Nenne hier auch „permanent“.
config-admits-themselves = Das erste Mitglied auf Probe stünde allein auf der Stimmliste und nähme sich selbst auf. Nenne hier auch „permanent“ oder „officers“.
config-first-vote-confined = Die erste Abstimmung über einen Ausschluss bleibt im Moderationsraum, also kann nur [moderators] { $cell ->
    [start] sie eröffnen
   *[vote] darin abstimmen
  }.
config-no-hearing = Diese Phase ist die Anhörung: ohne sie könnte niemand vor der Abstimmung auf die Gründe antworten. Gib ihr etwas Zeit, etwa P7D.
config-veto-of-concerned = Die betroffene Person steht bei { $kind } auf der Stimmliste; alle Stimmzettel wären also nie gegen ihren Willen zu gewinnen. Nimm einen Bruch wie 3/4, oder nur [moderators] bei `vote`.
config-absence-of-concerned = Die betroffene Person steht bei { $kind } auf der Stimmliste; müssten alle abstimmen, könnte sie es verhindern, indem sie nicht abstimmt. Nimm einen Bruch wie 3/4, oder nur [moderators] bei `vote`.
config-expected-account-number = eine Nummer in Anführungszeichen, etwa "2661"
config-expected-expense-limit = ein Betrag ohne Währung, etwa 100 oder 99.50, oder none
config-expected-text = ein Text in einer Zeile, höchstens 100 Zeichen
config-expected-mxid = eine vollständige Matrix-ID in Anführungszeichen, etwa "@ana:example.org"
config-expected-room = Raum-ID oder Alias in Anführungszeichen, etwa "#lobby:example.org"
config-expected-url = eine Adresse wie https://matrix.example.org, ohne Namen oder Passwort darin
config-expected-zone = eine IANA-Zeitzone wie Europe/Berlin
config-expected-prefix = ein bis acht Zeichen, das erste weder Buchstabe noch Ziffer noch eines, das Matrix-Clients selbst benutzen, in Anführungszeichen: "!"
config-expected-founders = mindestens eine vollständige Matrix-ID
config-expected-folder = der Pfad eines Ordners
config-expected-database = der Pfad einer Datei oder eine postgres://-URL
config-expected-picture = der Pfad einer Bilddatei
config-expected-port = die Nummer eines Ports, von 1 bis 65535, etwa 9464
config-expected-ip-address = eine IP-Adresse in Anführungszeichen, etwa "127.0.0.1"
config-expected-whole-number = eine ganze Zahl ab 0
config-expected-council-seats = eine Zahl von Sitzen, 2 bis 30
config-expected-decimals = eine ganze Zahl von Nachkommastellen, 0 bis 30
config-expected-three-or-more = eine ganze Zahl, 3 oder mehr
config-expected-share-value = einen Betrag in Anführungszeichen, etwa "500 EUR" oder "500"
config-expected-whole-months = eine ISO-8601-Dauer in ganzen Monaten, höchstens zehn Jahre, etwa P12M, oder P0M für keine
config-expected-duration = eine Dauer nach ISO 8601, länger als nichts, etwa P3D (3 Tage) oder PT12H (12 Stunden)
config-expected-duration-or-none = eine Dauer nach ISO 8601, etwa P3D (3 Tage), PT12H (12 Stunden) oder PT0S (keine)
config-expected-clock-limit = eine ISO-8601-Dauer von mindestens 15 Sekunden, etwa PT1M (1 Minute)
config-expected-reminder = half (zur Halbzeit) oder eine Dauer nach ISO 8601 wie PT24H (24 Stunden vor dem Ende)
config-expected-digest = ein Wochentag auf Englisch und eine Uhrzeit, wie monday 09:00, oder none
config-expected-fraction = ein Bruch von 0/1 bis 1/1, etwa 1/2
config-expected-threshold = majority, consensus, plurality-of-continuing oder ein Bruch von 1/2 bis 1/1, etwa 2/3
config-expected-franchise = eine Liste aus permanent, trial, officers, moderators, concerned, jedes höchstens einmal und mindestens eines davon
config-expected-office-key = ein Schlüssel aus Kleinbuchstaben, Ziffern und Bindestrichen, zum Beispiel president
config-expected-office = die Einstellungen eines Amts, oder none
config-expected-powers = eine Liste von Rechten, jedes einmal, zum Beispiel [invite]
config-expected-yes-or-no = true oder false
config-expected-map = Schlüssel mit Werten, einer je Zeile
config-expected-list = eine Liste, etwa [a, b]
config-expected-choice = eines der bekannten Wörter
config-expected-coops = mindestens eine Genossenschaft
config-expected-language = en oder de
config-expected-preset = freecoop, nassella oder hierarchy-by-consent
config-expected-currency = den ISO-4217-Code einer Währung in Großbuchstaben, etwa EUR, oder POINTS
config-expected-currencies = eine Liste von Währungen, jede einmal, etwa [EUR, POINTS]
config-expected-iban = eine IBAN, etwa DE89 3704 0044 0532 0130 00
config-expected-bic = einen BIC, etwa COBADEFFXXX
config-expected-qr-iban = eine QR-IBAN deiner Schweizer Bank, etwa CH44 3199 9123 0008 8901 2
config-expected-plain-text = einen kurzen Text aus einfachen Buchstaben, Ziffern und Leerzeichen
config-expected-company-id = die Kennung, die deine Bank vergeben hat, etwa 1123456789
config-expected-routing = eine Routing-Nummer mit neun Ziffern in Anführungszeichen, etwa "021000021"
config-expected-sort-code = einen Sort Code mit sechs Ziffern in Anführungszeichen, etwa "20-00-00"
config-expected-uk-number = eine Kontonummer mit acht Ziffern in Anführungszeichen, etwa "12345678"
config-expected-service-user = eine Service-User-Nummer mit sechs Ziffern in Anführungszeichen, etwa "123456"
config-expected-country = ein Land in zwei Buchstaben, etwa DE
config-expected-day-format = Tag, Monat und Jahr, etwa dd.MM.yyyy oder yyyy-MM-dd
config-expected-column = den Namen einer Spalte oder ihre Nummer von 1 bis 99
config-expected-columns = den Namen einer Spalte oder eine Liste von mehreren, etwa [Text, Verwendungszweck]

## Was mit einem Passwort, Token oder Schlüssel nicht stimmt

secret-unreadable = Die Datei { $file }, die { $variable } nennt, lässt sich nicht lesen ({ $code }).
secret-empty = Die Datei { $file }, die { $variable } nennt, ist leer.
secret-both = { $variable } und { $variable }_FILE sind beide gesetzt. Behalte eines davon.
secret-not-a-master-key = { $source } enthält keinen Hauptschlüssel: 32 Bytes in base64, wie `openssl rand -base64 32` sie schreibt.
secret-uncreatable = Der Hauptschlüssel lässt sich nicht nach { $file } schreiben ({ $code }).
secret-lost-master-key = { $sealed } ist da, aber der Hauptschlüssel nicht, der es öffnet. Lege ihn wieder als { $file } ab oder gib ihn in der Umgebungsvariablen WAGGLE_MASTER_KEY an.
secret-open-file = { $file } enthält ein Geheimnis, und andere auf diesem Rechner können es lesen: chmod 600 { $file }
secret-created-master-key = In { $file } ist ein Hauptschlüssel entstanden. Bewahre eine Kopie davon getrennt von den Sicherungen auf: Ohne ihn ist die Datenbank nicht lesbar.
config-expected-clock-time = eine Uhrzeit in Anführungszeichen, etwa "03:00"
config-expected-age-key = ein öffentlicher Schlüssel von age; er beginnt mit age1
config-expected-backup-key = entweder recipients oder passphraseFile, womit die Sicherungen aufgehen
