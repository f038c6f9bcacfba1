### Alle Wörter, die Menschen lesen, auf Deutsch. Die Schlüssel stehen in Abschnitten nach ihrem Anfang.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist beim Einsetzen schon entschärft.

## format-: Muster für Daten und Zeiten (Zeichen von luxon)

format-moment = ccc d.M., HH:mm ZZZZ
format-date = d. LLLL yyyy
format-day = d.M.
format-month = LLLL y
format-time = HH:mm ZZZZ
format-day-of-times = d. LLLL yyyy, ZZZZ
format-time-of-day = HH:mm 'Uhr'

## cli-: was die Kommandozeile sagt

cli-checked = { $file } ist in Ordnung: { $coops ->
    [one] eine Genossenschaft
   *[other] { $coops } Genossenschaften
  }, betreut von { $user } auf { $homeserver }.
cli-checked-coop = { $name } (`{ $key }`): { $founders ->
    [one] ein Gründungsmitglied
   *[other] { $founders } Gründungsmitglieder
  }, { $language }, Zeiten in { $zone }, Befehle beginnen mit { $prefix }.
cli-checked-preset = Regeln: die der Vorlage { $preset }.
cli-checked-preset-but = Regeln: die der Vorlage { $preset }, anders bei { $cells }.
cli-checked-kind = { $kind }: eröffnen: { $start }; abstimmen: { $vote }; { $threshold }, Quorum { $quorum }; { $proposal } + { $voting }
cli-checked-kind-bot = { $kind }: eröffnet der Bot; abstimmen: { $vote }; { $threshold }, Quorum { $quorum }; { $proposal } + { $voting }
cli-checked-data = Die Daten liegen in { $data }, die Datenbank in { $database }.
cli-problems = { $count ->
    [one] Eine Sache in { $file } stimmt nicht:
   *[other] { $count } Sachen in { $file } stimmen nicht:
  }
cli-fault = Es ist etwas schiefgegangen, womit Waggle nicht gerechnet hat: { $message }. Mit --debug sagt es, wo.

## cli-init-: die Fragen von `waggle init`

cli-init-intro = Ein paar Fragen, dann schreibe ich { $file }. In Klammern steht, was eine leere Antwort bedeutet.
cli-init-homeserver = Adresse eures Homeservers
cli-init-user = Matrix-ID, die der Bot dort hat
cli-init-name = Name eurer Genossenschaft
cli-init-language = Ihre Sprache, en oder de
cli-init-zone = Ihre Zeitzone
cli-init-founders = Matrix-IDs der Gründungsmitglieder, mit Leerzeichen dazwischen
cli-init-preset = Nach welchen Regeln stimmt ihr anfangs ab
cli-init-preset-freecoop = gewählte Moderation und ein Kassenamt, Entscheidungen mit Mehrheit
cli-init-preset-nassella = alle, die arbeiten, haben eine Stimme; Aufnahme im Konsens aller Mitglieder
cli-init-preset-hierarchy-by-consent = wer ein Amt hat, leitet; gewählt und abgesetzt wird von denen, denen die Genossenschaft gehört
cli-init-again = Das passt nicht. Erwartet: { $expected }.
cli-init-exists = { $file } gibt es schon, und ich überschreibe nichts. Nenne eine andere Datei oder verschiebe diese.
cli-init-unwritable = { $file } lässt sich nicht schreiben ({ $code }).
cli-init-ended = Die Fragen endeten, bevor ich alle Antworten hatte; ich habe nichts geschrieben.
cli-init-written = { $file } ist geschrieben. Alles, was sich einstellen lässt, steht darin mit seiner Erklärung.
cli-init-next = Gib das Passwort des Bots in der Umgebungsvariablen WAGGLE_PASSWORD an, dann: waggle start { $file }

## config-: was in einer Konfigurationsdatei nicht stimmt

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
config-database-kind = Eine Datenbank ist der Pfad einer SQLite-Datei oder eine URL, die mit postgres:// beginnt
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
config-expected-text = ein Text in einer Zeile, höchstens 100 Zeichen
config-expected-mxid = eine vollständige Matrix-ID in Anführungszeichen, etwa "@ana:example.org"
config-expected-room = Raum-ID oder Alias in Anführungszeichen, etwa "#lobby:example.org"
config-expected-url = eine Adresse wie https://matrix.example.org, ohne Namen oder Passwort darin
config-expected-zone = eine IANA-Zeitzone wie Europe/Berlin
config-expected-prefix = ein bis acht Zeichen, das erste weder Buchstabe noch Ziffer noch eines, das Matrix-Clients selbst benutzen, in Anführungszeichen: "!"
config-expected-founders = mindestens eine vollständige Matrix-ID
config-expected-folder = der Pfad eines Ordners
config-expected-database = der Pfad einer Datei oder eine postgres://-URL
config-expected-whole-number = eine ganze Zahl ab 0
config-expected-duration = eine Dauer nach ISO 8601, länger als nichts, etwa P3D (3 Tage) oder PT12H (12 Stunden)
config-expected-duration-or-none = eine Dauer nach ISO 8601, etwa P3D (3 Tage), PT12H (12 Stunden) oder PT0S (keine)
config-expected-clock-limit = eine ISO-8601-Dauer von mindestens 15 Sekunden, etwa PT1M (1 Minute)
config-expected-reminder = half (zur Halbzeit) oder eine Dauer nach ISO 8601 wie PT24H (24 Stunden vor dem Ende)
config-expected-fraction = ein Bruch von 0/1 bis 1/1, etwa 1/2
config-expected-threshold = majority, consensus, plurality-of-continuing oder ein Bruch von 1/2 bis 1/1, etwa 2/3
config-expected-franchise = eine Liste aus permanent, trial, officers, moderators, concerned, jedes höchstens einmal und mindestens eines davon
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
config-expected-day-format = Tag, Monat und Jahr, etwa dd.MM.yyyy oder yyyy-MM-dd
config-expected-columns = den Namen einer Spalte oder eine Liste von mehreren, etwa [Text, Verwendungszweck]

## secret-: was mit einem Passwort, Token oder Schlüssel nicht stimmt

secret-unreadable = Die Datei { $file }, die { $variable } nennt, lässt sich nicht lesen ({ $code }).
secret-empty = Die Datei { $file }, die { $variable } nennt, ist leer.
secret-both = { $variable } und { $variable }_FILE sind beide gesetzt. Behalte eines davon.
secret-not-a-master-key = { $source } enthält keinen Hauptschlüssel: 32 Bytes in base64, wie `openssl rand -base64 32` sie schreibt.
secret-uncreatable = Der Hauptschlüssel lässt sich nicht nach { $file } schreiben ({ $code }).
secret-lost-master-key = { $sealed } ist da, aber der Hauptschlüssel nicht, der es öffnet. Lege ihn wieder als { $file } ab oder gib ihn in der Umgebungsvariablen WAGGLE_MASTER_KEY an.
secret-open-file = { $file } enthält ein Geheimnis, und andere auf diesem Rechner können es lesen: chmod 600 { $file }
secret-created-master-key = In { $file } ist ein Hauptschlüssel entstanden. Bewahre eine Kopie davon getrennt von den Sicherungen auf: Ohne ihn ist die Datenbank nicht lesbar.

## Dispatcher: Antworten auf das, was kein Befehl ist oder hier keiner; Hilfe

several-commands = In deiner Nachricht stehen mehrere Befehle: { $commands }. Ich habe keinen ausgeführt. Schick jeden in einer eigenen Nachricht.
unknown-command-near = { $typed } gibt es nicht. Meinst du { $suggestion }?
unknown-command-near-elsewhere = { $typed } gibt es nicht, und deine Nachricht bleibt hier stehen. Falls du { $suggestion } meinst, lösche sie bitte. { $where }
unknown-command = { $typed } gibt es nicht. Was es gibt: `{ $help }`.
message-too-long = Das ist mir zu lang: Ich lese Nachrichten bis { NUMBER($most) } Zeichen. Ich habe nichts damit getan.
direct-hint = Damit weiß ich nichts anzufangen. Was du hier tun kannst: `{ $help }`.
edit-not-read = Änderungen an Nachrichten sehe ich nicht, also hat sich nichts geändert. Bitte schick es noch einmal als neue Nachricht.
stranger-here = Du gehörst zu keiner Genossenschaft, für die ich da bin. Wer deine Genossenschaft moderiert, kann dich einladen; schreib mir danach wieder. Soll eine Genossenschaft etwas für dich tun, dann schreib es in ihre Lobby: `{ $prefix }task neu TITEL`
talk-leaving = { $why ->
    [third-person] In diesen Raum ist noch jemand gekommen, und ich spreche nur mit einer Person allein. Ich gehe. Schreib mir in einer Direktnachricht zu zweit.
    [replaced] Dieser Raum ist durch einen anderen ersetzt; deshalb gehe ich. Schreib mir in einer Direktnachricht zu zweit.
   *[stranger] Hier gibt es für mich zurzeit nichts zu tun; deshalb verlasse ich diesen Raum. Wenn du wieder mit mir sprechen willst, lade mich in eine Direktnachricht ein.
}
list-more = … und { $count } weitere
message-shortened = … *Die Mitte dieser Nachricht fehlt: Sie ist zu lang für Matrix.*
clocks-apart = ⏱ Meine Uhr zeigt { $ours }, die des Homeservers { $theirs }. Solange sie nicht übereinstimmen, beginnt und endet keine Abstimmung; es läuft also keine Frist ab. Bitte sag das eurem Admin.
fault-of-ours = Hier ist etwas schiefgegangen, und nichts wurde geändert. Wenn es wieder passiert, nenne deinem Admin diese Nummer: `{ $fault }`.
refused-otherwise = Das geht jetzt nicht ({ $reason }), und nichts wurde geändert.

coop-which = Du bist in mehreren Genossenschaften. Welche ist gemeint? Kopiere eine dieser Zeilen:
coop-unknown = Du bist in keiner Genossenschaft namens { $name }, darum habe ich nichts getan.
coop-is-the-rooms = Was im Raum einer Genossenschaft steht, gehört zu dieser Genossenschaft, darum habe ich nichts getan. Wegen einer anderen schreib mir eine Direktnachricht.

where-otherwise = `{ $command }` gehört { $places }, darum habe ich nichts getan.
in-place-lobby = in die Lobby
in-place-members = in den Mitgliederraum
in-place-direct = in eine Direktnachricht an mich
in-place-moderators = in den Moderationsraum
in-place-treasury = in den Kassenraum
in-place-task = in den Verhandlungsraum des Auftrags
in-place-other = in einen anderen Raum

who-members-only = Nur Mitglieder von { $coop } können `{ $command }` benutzen.
who-franchise-only = Nur bestimmte Leute können `{ $command }` benutzen: { $people }. Du kannst jemanden von ihnen darum bitten.
who-franchise-permanent = dauerhafte Mitglieder
who-franchise-trial = Mitglieder auf Probe
who-franchise-officers = wer ein Amt hat
who-franchise-moderators = wer moderiert
who-franchise-concerned = die Person, um die es geht
who-office-only = { $office ->
    [treasurer] Nur wer die Kasse führt, kann
   *[moderator] Nur wer moderiert, kann
  } `{ $command }` benutzen.

argument-usage = { $problem } So wird es geschrieben: { $usage }
argument-usage-example = { $problem } So wird es geschrieben: { $usage }, zum Beispiel { $example }
argument-missing = Hier fehlt etwas: { $piece }.
argument-invalid = { $typed } verstehe ich nicht. Hier gehört hin: { $piece }.
argument-left-over = { $typed } verstehe ich an dieser Stelle nicht, darum habe ich nichts getan.
argument-not-a-place = { $typed } ist kein Platz auf der Liste. Es ist eine ganze Zahl, zum Beispiel 31.
argument-not-a-motion = { $typed } ist nicht die Nummer eines Antrags.
argument-not-an-office = Ein Amt { $typed } gibt es nicht. Es gibt zwei: `moderation` und `kassenamt`.
argument-not-an-option = { $typed } ist nicht die Nummer einer Option.
argument-not-a-person = { $typed } sagt nicht, wer gemeint ist. Nenne die Matrix-ID der Person, oder erwähne sie.
argument-title-too-long = Das ist zu lang für einen Titel. Was ihn erklärt, kann in den Zeilen darunter stehen.
argument-text-too-long = Der Text unter dem Titel ist zu lang.
piece-about = ein Befehl oder ein Thema
piece-from = der Platz auf der Liste, bei dem sie beginnen soll
piece-motion = die Nummer des Antrags
piece-office = das Amt, `moderation` oder `kassenamt`
piece-option = die Nummer der Option
piece-person = eine Person
piece-title = der Text
piece-text = die Zeilen unter dem Titel
piece-words = der Stimmzettel

command-help-summary = Zeigen, was du hier tun kannst oder wie ein Befehl geschrieben wird
command-help-usage = [BEFEHL oder THEMA]
command-propose-examples = propose Unsere Server ins Rechenzentrum mit Wasserkraft umziehen
command-alternative-examples = alternative M1 Bleiben, aber den Tarif wechseln
command-reword-examples =
    reword M1 Unsere Server ins Rechenzentrum mit Windkraft umziehen
    reword M1 2 Bleiben und in einem Jahr wieder fragen
command-vote-examples = vote M1 enthalten
help-here = **Was du hier tun kannst** in { $coop }:
help-here-stranger = **Was du hier tun kannst**:
help-unheard-not-encrypted = Für mehr schreib mir verschlüsselt: Was unverschlüsselt kommt, kann von allen stammen, die einen Homeserver betreiben.
help-unheard-device-not-signed = Für mehr verifiziere die Sitzung, aus der du schreibst: `{ $prefix }help verify`
help-unheard-identity-changed = Für mehr bestätige deine neue Matrix-Identität im Mitgliederraum: `{ $prefix }identity`
help-section-motions = Anträge
help-section-ballots = Abstimmungen
help-section-offices = Ämter und Haushalt
help-section-people = Leute
help-section-treasury = Kasse
help-section-tasks = Aufträge
help-section-overview = Außerdem
help-elsewhere = Mehr gibt es anderswo. Schreib { $help } { $places }.
help-more = Über einen davon: { $help }. Erklärt wird auch: { $topics }.
help-examples = { $count ->
    [one] Ein Beispiel:
   *[other] Beispiele:
  }
help-where = Der Befehl gehört { $places }.
help-unknown-near = Über { $typed } gibt es keine Hilfe. Meinst du { $suggestion }?
help-unknown = Über { $typed } gibt es keine Hilfe. Was es gibt: { $help }.

help-topic-secrecy = **Wer erfahren kann, wie du abgestimmt hast**

    Dein Stimmzettel erreicht mich Ende-zu-Ende-verschlüsselt. Solange die Abstimmung läuft, bewahre ich ihn verschlüsselt und getrennt von deinem Namen auf. Am Ende wird der Schlüssel vernichtet, der beides verbindet; veröffentlicht werden Stimmzettel ohne Namen, in zufälliger Reihenfolge.

    - Nicht die anderen Mitglieder, nicht der Homeserver, und nicht, wer später an die Datenbank kommt.
    - Wer aber den Rechner beherrscht, auf dem ich laufe, könnte mich so ändern, dass ich es mir merke. Wem ihr das anvertraut, entscheidet eure Genossenschaft.
    - In einer kleinen Genossenschaft kann eine seltene Reihenfolge verraten, von wem sie ist. Wenn nur wenige abstimmen dürfen, werden allein die Runden veröffentlicht; was gilt, steht in der Nachricht zum Beginn.

    Dein Beleg ist nur für dich. Wer ihn sieht, kann deinen Stimmzettel finden, wo Stimmzettel mit Belegen veröffentlicht werden.
help-topic-undecryptable = **Wenn ich deine Nachrichten nicht entschlüsseln kann**

    Dann hat deine App mir den Schlüssel dazu nicht gegeben; ich lese nichts und zähle nichts.

    - Schick die Nachricht noch einmal. Oft genügt das.
    - Starte deine App neu, oder melde dich ab und wieder an, und schick sie noch einmal.
    - Sieh nach, ob deine App dich bittet, diese Sitzung zu verifizieren: `{ $prefix }help verify`.
    - Ist deine App so eingestellt, dass sie nur an verifizierte Sitzungen oder Personen sendet? Schalte das für unseren Raum aus, oder verifiziere mich.
    - Wenn nichts hilft, nimm eine andere App oder ein anderes Gerät, und sag deinem Admin Bescheid.
help-topic-verify = **Eine Sitzung verifizieren**

    Stimmzettel und Befehle zählen nur aus Sitzungen (der App auf einem Gerät), die du selbst verifiziert hast, und nur sie können lesen, was ich vertraulich sage. Sonst könnte ein Homeserver deinem Konto eine Sitzung hinzufügen, für dich handeln und mitlesen.

    - In Element: *Einstellungen*, *Sitzungen* (oder *Verschlüsselung*), dann *Diese Sitzung verifizieren*.
    - Bestätige sie mit einer anderen Sitzung von dir oder mit deinem Wiederherstellungsschlüssel.
    - Noch nie Verschlüsselung benutzt? Richte dort zuerst die *Sicherung* oder *Wiederherstellung* ein.
    - Schick deine Nachricht dann noch einmal.

    Manche Apps können sich nicht verifizieren. Nimm eine, die es kann.
help-topic-money = **Geld: wer was tut und wer was sieht**

    Ich bewege kein Geld. Ich rechne aus, was allen zusteht; das Kassenamt zahlt und bucht es; wer es bekommen hat, bestätigt es.

    - Was dir zusteht, deine Zahlungen und deine Abrechnung: Das siehst du und sieht das Kassenamt, sonst niemand. `{ $prefix }dues`, `{ $prefix }statement`, `{ $prefix }payments`
    - Was die Genossenschaft einnimmt, ausgibt und hat: Das sehen alle Mitglieder. Was Mitgliedern zusteht und gezahlt wird, nur als Summen. `{ $prefix }balance`, `{ $prefix }ledger`
    - Das Konto, auf das du bezahlt wirst: Das bekommt nur das Kassenamt, mit einer Zahlung an dich; dir zeige ich die letzten vier Ziffern. `{ $prefix }payinfo`
    - Der Preis eines Auftrags: Den sehen die Kundschaft und die Mitglieder. `{ $prefix }task T1`

    Jede Buchung hat einen Eintrag im Protokoll, ohne Namen und Beträge. Gelöscht wird im Kassenbuch nie etwas: Was falsch war, nimmt eine andere Buchung zurück.

unread-no-signed-device = Es gibt etwas von mir, das du noch nicht lesen kannst. Was ich sage, verschlüssle ich nur für Sitzungen (die App auf einem Gerät), die du selbst verifiziert hast, und ich sehe keine von dir. Was nur für dich ist, hebe ich 30 Tage lang auf und schicke es, sobald du eine verifiziert hast.
unread-identity-changed = Es gibt etwas von mir, das du jetzt nicht lesen kannst: Deine Matrix-Identität wurde zurückgesetzt, seit ich sie kenne. Warst du das? Dann lass im Mitgliederraum (als Kundschaft: im Raum deines Auftrags) zuerst deine App einen neuen Schlüssel nehmen: Tippe `/discardsession` (Element im Browser und auf dem Desktop), oder melde dich ab, wieder an, und verifiziere die Sitzung. Schreib danach dort `{ $prefix }identity`. Was nur für dich ist, hebe ich 30 Tage lang auf. Warst du es nicht, sag deinem Admin Bescheid.
unread-answer-no-signed-device = Deine Nachricht ist angekommen, aber du hast die Sitzung, aus der du geschrieben hast, nicht verifiziert. Meine Antworten können nur Sitzungen lesen, die du verifiziert hast; bis es eine gibt, hebe ich sie für dich auf, 30 Tage lang.
unread-answer-identity-changed = Deine Nachricht ist angekommen, aber deine Matrix-Identität wurde zurückgesetzt, seit ich sie kenne. Warst du das? Dann lass im Mitgliederraum (als Kundschaft: im Raum deines Auftrags) zuerst deine App einen neuen Schlüssel nehmen: Tippe `/discardsession` (Element im Browser und auf dem Desktop), oder melde dich ab, wieder an, und verifiziere die Sitzung. Schreib danach dort `{ $prefix }identity` und schick deine Nachricht noch einmal. Warst du es nicht, sag deinem Admin Bescheid.
unread-how = So verifizierst du diese Sitzung:

    - In Element: *Einstellungen*, *Sitzungen* (oder *Verschlüsselung*), dann *Diese Sitzung verifizieren*, mit einer anderen Sitzung von dir oder mit deinem Wiederherstellungsschlüssel. Noch nie Verschlüsselung benutzt? Richte dort zuerst die *Wiederherstellung* (oder *Sicherung*) ein.
    - In anderen Apps such in den Einstellungen nach *Verifizieren*, *Cross-Signing* oder *Wiederherstellung*. Manche Apps können es nicht: Nimm eine, die es kann.
verification-declined = **Ich bin ein Programm und kann mit dir keine Emojis oder Codes vergleichen**, darum habe ich die Verifizierung beendet. Vergleiche stattdessen dies: Meine Sitzung ist { $device }, ihr Schlüssel `{ $key }`. Deine App zeigt beides in meinem Profil unter den Sitzungen. Frag jemanden aus der Genossenschaft, persönlich oder am Telefon, ob dort dasselbe steht.
unread-clear = Diese Nachricht ist nicht verschlüsselt, damit du sie lesen kannst. Sie enthält nichts Geheimes.
undecryptable-no-key = Deine Nachricht von { $time } konnte ich nicht entschlüsseln, darum zählt sie nicht. Bitte schick sie noch einmal. Wenn das zweimal passiert: `{ $command }`.
undecryptable-withheld = Deine App hat mir den Schlüssel zu deiner Nachricht von { $time } nicht gegeben. Ich konnte sie nicht lesen, und sie zählt nicht. Bitte schick sie noch einmal aus einer Sitzung, die du verifiziert hast. Mehr dazu: `{ $command }`.
undecryptable-before-us = Deine Nachricht von { $time } wurde verschlüsselt, bevor ich mitlesen konnte, darum zählt sie nicht. Bitte schick sie noch einmal.
undecryptable-other = Deine Nachricht von { $time } konnte ich nicht entschlüsseln, darum zählt sie nicht. Bitte schick sie noch einmal. Wenn das zweimal passiert: `{ $command }`.
refused-message-moved = Ich habe diese Nachricht nicht beachtet: Worauf sie antwortet oder was sie ändert, wurde unterwegs verändert, nachdem deine App sie verschlüsselt hatte. Das kann nur ein Homeserver. Bitte schick sie noch einmal, und sag es deinem Admin.
refused-message-repeated = Ich habe diese Nachricht nicht beachtet: Dein Homeserver hat mir in deinem Namen eine alte Nachricht noch einmal geschickt. Du musst nichts tun, und was du vorher gesagt hast, gilt weiter. Bitte sag es deinem Admin: Das sollte nicht vorkommen.
refused-message-earlier-identity = { $where ->
        [here] Ich habe nichts gezählt: Deine Matrix-Identität ist jetzt eine andere als damals, als deine App den Schlüssel gemacht hat, mit dem sie hier verschlüsselt. Hast du sie zurückgesetzt? Dann lass deine App einen neuen Schlüssel nehmen: Tippe hier
       *[there] Ich habe nichts von dem gezählt, was du in einem anderen Raum geschrieben hast: Deine Matrix-Identität ist jetzt eine andere als damals, als deine App den Schlüssel gemacht hat, mit dem sie dort verschlüsselt. Hast du sie zurückgesetzt? Dann lass deine App einen neuen Schlüssel nehmen: Tippe dort
    } `/discardsession` (Element im Browser und auf dem Desktop), oder melde dich ab, wieder an, und verifiziere die neue Sitzung. Schick das dann noch einmal. Hast du sie nicht zurückgesetzt, sag es deinem Admin.

## moved-: jemand macht unter einer anderen Matrix-ID weiter

command-moved-summary = Unter einer anderen Matrix-ID weitermachen
command-moved-usage = @ALT:SERVER @NEU:SERVER
command-moved-help = Dein Status, deine Ämter, Kandidaturen, Anträge und offenen Abstimmungen gehen mit. Beide Konten tippen es, jedes in seiner eigenen verschlüsselten Direktnachricht an mich, innerhalb von 7 Tagen. Hast du das alte Konto verloren, bitte die Moderation, das neue einzuladen.
piece-old = deine alte Matrix-ID
piece-new = deine neue Matrix-ID
moved-noted-old =
    Notiert für { $coop }. Tippe dasselbe jetzt mit deinem anderen Konto, { $other }, in einer verschlüsselten Direktnachricht zwischen ihm und mir, bis { $until }:

    { $command }

    Bis dahin ändert sich nichts.
moved-noted-new =
    Notiert. Jetzt muss dein altes Konto, { $other }, dasselbe in einer verschlüsselten Direktnachricht zwischen ihm und mir sagen, bis { $until }:

    { $command }

    Bis dahin ändert sich nichts, und ich sage niemandem, in welchen Genossenschaften ein Konto ist. Wenn es so weit ist, hörst du hier von mir.
moved-room = **{ $old } macht als { $new } weiter.** Beide Konten haben das gesagt. Status, Ämter, Anträge und offene Abstimmungen gehen mit, und { $old } ist nicht mehr Mitglied. Wer bezweifelt, dass das dieselbe Person ist, sagt es der Moderation.
moved-old = In { $coop } machst du als { $new } weiter. Dieses Konto ist nicht mehr in der Genossenschaft und verlässt ihre Räume.
moved-new =
    In { $coop } machst du an der Stelle von { $old } weiter: Status, Ämter, Anträge und offene Abstimmungen sind deine. Du wirst in die Räume der Genossenschaft eingeladen. Was du tun kannst: `{ $prefix }help`{ $votes ->
        [0] {""}
        [one] {"."} Eine Abstimmung ist für dich offen; ihr Stimmzettel folgt. Hast du schon abgestimmt, zählt das, und du kannst es noch ändern
       *[other] {"."} { $votes } Abstimmungen sind für dich offen; ihre Stimmzettel folgen. Wo du schon abgestimmt hast, zählt das, und du kannst es noch ändern
    }.
refused-moved-same = Das ist beide Male dasselbe Konto, es gibt also nichts zu ändern. Tippe zuerst deine alte Matrix-ID, dann die neue: `{ $prefix }moved @ALT:SERVER @NEU:SERVER`
refused-moved-bot = Eines der beiden ist mein eigenes Konto, darum ist nichts geändert. Tippe zuerst deine alte Matrix-ID, dann die neue: `{ $prefix }moved @ALT:SERVER @NEU:SERVER`
refused-moved-not-yours = Du schreibst von keinem dieser beiden Konten, darum ist nichts geändert. Jedes von ihnen muss es selbst sagen.
refused-moved-in-full = { $typed } ist keine ganze Matrix-ID, darum ist nichts geändert. Tippe beide mit ihren Servern: `{ $prefix }moved @ALT:SERVER @NEU:SERVER`
refused-moved-not-in = Das alte Konto ist nicht in dieser Genossenschaft, darum kann unter dem neuen nichts weitergehen. Die Moderation kann das neue einladen.
refused-moved-away = { $inside ->
    [true] { $person } ist jetzt { $next } und gehört zur Genossenschaft, darum habe ich niemanden eingeladen. Wer noch: `{ $prefix }members`
   *[false] { $person } ist jetzt { $next } und hat alles dorthin mitgenommen, darum habe ich niemanden eingeladen. Wer zurückkommt, tut das unter dieser ID oder unter einer, die nie in der Genossenschaft war: { $inviteCopy }
  }
refused-moved-known = { $person } ist oder war selbst in dieser Genossenschaft, darum kannst du nicht unter dieser ID weitermachen. Nimm ein Konto, das nie in ihr war.
refused-moved-invited = { $person } ist selbst in diese Genossenschaft eingeladen, darum ist nichts geändert. Bitte zuerst die Moderation, das zurückzunehmen: `{ $prefix }invite { $typed } --withdraw`. Tippe es danach noch einmal.
refused-moved-not-encrypted = Das nehme ich nur in einer verschlüsselten Direktnachricht an, darum ist nichts geändert. Schreib mir in einer und tippe es dort noch einmal.
refused-moved-device-not-signed = Die Sitzung, aus der du schreibst, ist nicht von dir verifiziert, darum ist nichts geändert: Jemand anderes könnte sie deinem Konto hinzugefügt haben. Verifiziere sie (in Element: Einstellungen → Sitzungen → Sitzung verifizieren) und tippe es dann noch einmal. Mehr dazu: `{ $prefix }help verify`
refused-moved-identity-changed = Deine Matrix-Identität wurde zurückgesetzt, seit ich dich kenne, darum ist nichts geändert. Warst du das, tippe `{ $prefix }identity` im Mitgliederraum, wo es alle sehen, und dann dies hier noch einmal. Warst du es nicht, sag es deinem Admin.
refused-moved-other-not-signed = Dein neues Konto hat es auch gesagt, aber aus einer Sitzung, die es nicht verifiziert hat, darum ist nichts geändert. Verifiziere jene Sitzung, tippe es dort noch einmal und dann hier.

## minutes-, record-: das Protokoll

command-minutes-summary = Zeigen, was getan und entschieden wurde
command-minutes-usage = [NUMMER, DATUM, ANTRAG oder THEMA]
command-minutes-help = Ohne weitere Angabe: die neuesten Einträge. Nach Nummer: `12`, `12-20`; nach Datum: `20.11.2026`, oder `11.2026` für einen Monat; nach Antrag: `M1`; nach Thema: Anträge, Abstimmungen, Entscheidungen, Wahlen, Moderation, Kassenamt, Mitgliedschaften, Amtsenthebungen, Ausschlüsse, Haushalte, Mitglieder, Ämter, Kasse, Aufträge. Jeder Eintrag nennt den Hash des Eintrags davor, damit keiner unbemerkt verändert werden kann: Wer einen neuesten Hash aufhebt, kann das später prüfen. Der Moderationsraum hat ein eigenes Protokoll, das nur dort zu sehen ist: `{ $prefix }minutes privat`.
command-minutes-examples =
    minutes
    minutes 12-20
    minutes 11.2026
    minutes M1
    minutes Mitglieder
piece-before = die Nummer, vor der die Liste enden soll
argument-not-a-record = { $typed } ist nicht die Nummer eines Eintrags.
minutes-title = Protokoll von { $coop }
minutes-title-private = Protokoll des Moderationsraums von { $coop }
minutes-of-newest = die neuesten von { $count } Einträgen
minutes-of-all = { $count ->
    [0] noch kein Eintrag
    [one] ein Eintrag
   *[other] { $count } Einträge
  }
minutes-before = { $what }, vor Nr. { $number }
minutes-of-record = Nr. { $number }
minutes-of-range = Nr. { $from } bis Nr. { $to }
minutes-of-month = { $from } bis { $to }
minutes-of-motion = alles zu { $motion }
minutes-group-members = Mitglieder
minutes-group-motions = Anträge
minutes-group-votes = Abstimmungen
minutes-group-offices = Ämter
minutes-group-treasury = Kasse
minutes-group-tasks = Aufträge
minutes-group-decisions = Entscheidungen
minutes-group-elections = Wahlen
minutes-group-moderators = Moderation
minutes-group-treasurers = Kassenamt
minutes-group-memberships = Mitgliedschaften
minutes-group-impeachments = Amtsenthebungen
minutes-group-budgets = Haushalte
minutes-group-removals = Ausschlüsse
minutes-nothing = Davon steht dort nichts.
minutes-earlier = Was davor war: `{ $prefix }minutes{ $what } --vor { $number }`
minutes-latest = Der neueste Eintrag ist Nr. { $number }, `{ $hash }`.
minutes-next = Ein Eintrag mit seinem Hash: `{ $prefix }minutes { $own ->
    [private] privat { $number }
   *[public] { $number }
  }`
minutes-hash = Sein Hash: `{ $hash }`
minutes-previous = { $first ->
    [yes] Er ist der erste und nennt Nullen an Stelle eines Eintrags davor: `{ $previous }`
   *[no] Er nennt den Hash des Eintrags davor: `{ $previous }`
  }
minutes-wording = Ein Wortlaut, als gesalzener Hash, der ihn nicht zeigt: `{ $hash }`
minutes-lot = Das Los, vorab festgelegt: `{ $hash }`
minutes-file = SHA-256 von `{ $file }`: `{ $hash }`
minutes-motion = Alles zu { $motion }: `{ $prefix }motion { $motion }`
record-co-op-founded = Die Genossenschaft beginnt, gegründet von { $people }
record-co-op-begun-anew = Niemand war mehr da, um abzustimmen; die Genossenschaft beginnt neu mit { $people }
record-founders-corrected = die Konfiguration wurde berichtigt; Gründungsmitglieder, die noch nicht beigetreten sind: { $people }
record-founder-joined = { $person } ist als Gründungsmitglied beigetreten
record-member-invited = { $actor } hat { $person } eingeladen
record-invitation-withdrawn = { $actor } hat die Einladung von { $person } zurückgenommen
record-member-moved = { $person } macht unter der Matrix-ID { $to } weiter
record-removal-answered = { $actor } hat in der Anhörung zu { $motion } geantwortet
record-member-joined = { $person } ist beigetreten, als Mitglied auf Probe
record-member-admitted = { $person } ist dauerhaftes Mitglied geworden
record-member-left = { $person } ist ausgetreten
record-member-absent = { $person } ist abwesend geworden: zu lange in keinem der Räume
record-member-back = { $person } ist nicht mehr abwesend
record-member-removed = { $person } ist ausgeschlossen worden ({ $motion })
record-identity-first-seen = { $person } ist unter der Matrix-Identität { $identity } bekannt
record-identity-approved = { $person } hat eine neue Matrix-Identität bestätigt
record-office-taken = { $office ->
    [treasurer] { $person } hat das Kassenamt übernommen
   *[moderator] { $person } ist in die Moderation gekommen
  }
record-office-ended = { $office ->
    [treasurer] { $person } hat das Kassenamt nicht mehr
   *[moderator] { $person } ist nicht mehr in der Moderation
  }: { $why ->
    [resigned] zurückgetreten
    [left] ausgetreten
    [removed] ausgeschlossen
    [impeached] des Amtes enthoben
    [abolished] der Sitz ist abgeschafft
    [beaten] jemand anderes ist gewählt
   *[other] das Amt ist beendet
  }
record-treasury-frozen = Die Kasse ist eingefroren ({ $motion })
record-treasury-opened = Die Kasse ist wieder offen
record-motion-opened = { $by ->
    [person] { $actor } hat { $motion } eröffnet: { $kind }
   *[rule] { $motion } ist eröffnet: { $kind }
  }{ $concerns ->
    [person] ; es geht um { $subject }
   *[nobody] {""}
  }
record-alternative-added = { $role ->
    [sitting] { $actor } steht wieder auf dem Stimmzettel von { $motion }
    [candidate] { $actor } hat sich in { $motion } zur Wahl gestellt
    [budget] { $actor } hat { $motion } um einen Haushalt ergänzt
   *[text] { $actor } hat { $motion } um eine Option ergänzt
  }
record-option-reworded = { $by ->
    [person] { $actor } hat eine Option von { $motion } neu formuliert
   *[rule] Eine Option von { $motion } trägt jetzt den neuen Namen einer Person
  }
record-option-withdrawn = { $of ->
    [election] { $by ->
        [person] { $actor } ist von der Kandidatur in { $motion } zurückgetreten
       *[rule] Jemand steht in { $motion } nicht mehr zur Wahl: ausgetreten, oder ohne den Sitz
    }
   *[other] { $by ->
        [person] { $actor } hat eine Option von { $motion } zurückgenommen
       *[rule] Eine Option von { $motion } ist nach den Regeln zurückgenommen
    }
  }
record-motion-retitled = { $motion } heißt nach dem neuen Namen einer Person
record-motion-withdrawn = { $why ->
    [gone] { $motion } endete ohne Ergebnis: { $person } ist nicht mehr in der Genossenschaft
    [not-treasurer] { $motion } endete ohne Ergebnis: { $person } hat das Amt nicht mehr
   *[other] { $motion } ist zurückgezogen: Kein Vorschlag war mehr übrig
  }
record-early-end-asked = { $actor } hat um ein vorzeitiges Ende der Vorschlagsphase von { $motion } gebeten, am { $until }
record-early-end-objected = { $actor } hat einem vorzeitigen Ende von { $motion } widersprochen
record-state-restored = ein älterer Stand der Aufzeichnungen wurde eingespielt; was nach { $until } geschah, ist nicht bekannt, und die seither vergebenen Nummern bleiben frei
record-motion-ended-before = { $motion } war schon zu Ende, bevor ein älterer Stand eingespielt wurde; das Ergebnis wurde damals bekannt gegeben
record-voting-extended = die Abstimmung über { $motion } läuft weiter, bis { $until }
record-voting-opened = Die Abstimmung über { $motion } hat begonnen, bis { $until }, mit { $roll ->
    [one] einer Person
   *[other] { $roll } Personen
  } auf der Stimmliste
record-vote-closed = Die Abstimmung über { $motion } ist beendet: { $result ->
    [carried] Option { $winner } hat gewonnen
    [rejected] Option { $winner } hat die Auszählung gewonnen, aber nicht deutlich genug
   *[no-quorum] Quorum verfehlt
  }
record-outcome-announced = Das Ergebnis von { $motion } ist bekannt gegeben
record-voter-struck = { $person } ist von der Stimmliste von { $motion } gestrichen
record-effect-impossible = Das Ergebnis von { $motion } hat nichts bewirkt: { $why ->
    [left] { $person } war nicht mehr in der Genossenschaft
    [came-back] { $person } hatte die Genossenschaft während der Abstimmung verlassen
    [permanent-already] { $person } war schon dauerhaftes Mitglied
    [holds-already] { $person } hatte das Amt schon
    [offices-apart] { $person } hatte ein Amt, das von diesem getrennt bleibt
    [gave-up] { $person } hatte das Amt aufgegeben
    [not-treasurer] { $person } hatte das Kassenamt nicht mehr
   *[other] Es war nicht mehr möglich
  }
record-budget-adopted = Der Haushalt für { $year } ist beschlossen ({ $motion })
record-month-closed = Der Monat { $month } ist abgeschlossen; nichts ist fällig geworden
record-books-closed = { $actor } hat das Kassenbuch bis zum { $through } geschlossen
record-entry-booked = { $booked ->
    [opening] Gebucht ist, was vorher da war ({ $entry })
    [income] Eine Einnahme ist gebucht ({ $entry })
    [expense] Eine Ausgabe ist gebucht ({ $entry })
    [refund] Ein Teil eines Auftragspreises ist zurückgezahlt ({ $entry })
    [monthly] Die Monatszahlungen sind fällig geworden ({ $entry })
    [payment] Eine Zahlung an ein Mitglied ist gebucht ({ $entry })
    [reversal] { $entry } hat { $reverses } zurückgenommen
    [adjustment] { $entry } hat die Anteile von { $corrects } berichtigt
   *[transfer] Ansprüche gehen unter einer neuen Matrix-ID weiter ({ $entry })
  }
record-others = { $count } andere
record-otherwise = Etwas, wofür ich keine Worte habe („{ $act }“)
refused-no-records-yet = In diesem Protokoll steht noch kein Eintrag.
refused-no-such-record = Einen Eintrag Nr. { $number } gibt es nicht: Der neueste ist Nr. { $last }. Die neuesten zeigt `{ $prefix }minutes`
refused-minutes-range-backwards = Das endet, bevor es beginnt. Die kleinere Nummer kommt zuerst: `{ $prefix }minutes { $to }-{ $from }`
refused-minutes-no-such-date = „{ $typed }“ ist kein Datum. Ein Tag wird so geschrieben: `{ $prefix }minutes 20.11.2026`, ein Monat so: `{ $prefix }minutes 11.2026`
refused-minutes-date-to-come = „{ $typed }“ liegt in der Zukunft, da steht noch nichts. Die neuesten zeigt `{ $prefix }minutes`
refused-minutes-unknown = Ich weiß nicht, was ich unter „{ $typed }“ suchen soll. Du kannst nach einer Nummer fragen (`{ $prefix }minutes 12`), nach mehreren (`12-20`), einem Tag (`20.11.2026`), einem Monat (`11.2026`), einem Antrag (`M1`) oder einem Thema: Anträge, Abstimmungen, Entscheidungen, Wahlen, Moderation, Kassenamt, Mitgliedschaften, Amtsenthebungen, Ausschlüsse, Haushalte, Mitglieder, Ämter, Kasse, Aufträge.

## todo-: was auf jemanden wartet

command-todo-summary = Zeigen, was auf dich wartet
command-todo-help = Stimmzettel, die du nicht abgegeben hast, Wahlen, zu denen du dich stellen oder von denen du zurücktreten kannst, Anhörungen, vorzeitige Enden, denen du widersprechen kannst, und was zu deiner Mitgliedschaft oder deinem Amt gehört: zuerst, was zuerst endet.
todo-here = { $count ->
    [one] **Eine Sache wartet in { $coop } auf dich**:
   *[other] **{ $count } Sachen warten in { $coop } auf dich**:
  }
todo-nothing = **In { $coop } wartet nichts auf dich.** Was offen ist und was zuletzt entschieden wurde: `{ $prefix }motions`. Was du tun kannst: `{ $prefix }help`
todo-more = … und { $count } weitere. Alles, was offen ist: `{ $prefix }motions`
todo-ballot = **{ $heading }**: Dein Stimmzettel ist noch nicht abgegeben; die Abstimmung endet am { $until } ({ $relative }). Noch einmal bekommst du ihn mit `{ $prefix }ballots`
todo-own-hearing = **{ $heading }**: Es geht um dich. Bis { $until } ({ $relative }) kannst du antworten, im Mitgliederraum oder hier, dann gebe ich es dort weiter: `{ $prefix }answer { $motion } TEXT`
todo-hearing = **{ $heading }**: Die Anhörung endet am { $until } ({ $relative }). Was zu sagen ist, gehört bis dahin in den Mitgliederraum; danach stimmen alle ab. Die Gründe: `{ $prefix }motion { $motion }`
todo-impeachment = **{ $heading }**: Es geht um dich. Was du dazu sagen willst, gehört in den Mitgliederraum, bevor die Abstimmung beginnt, am { $until } ({ $relative }).
todo-early-end = **{ $heading }**: Die Vorschlagsphase endet vorzeitig, am { $until } ({ $relative }), wenn niemand widerspricht. Brauchst du mehr Zeit, schreib { $room ->
    [moderators] im Moderationsraum
   *[public] im Mitgliederraum
  }: `{ $prefix }object { $motion }`
todo-candidacy = **{ $heading }**: Du stehst zur Wahl. Bis { $until } ({ $relative }) kannst du im Mitgliederraum zurücktreten: `{ $prefix }stepback { $motion }`
todo-seat = **{ $heading }**: Es geht um dein Amt, und du stehst ohne Weiteres auf dem Stimmzettel. Bis { $until } ({ $relative }) kannst du im Mitgliederraum zurücktreten: `{ $prefix }stepback { $motion }`
todo-stand = **{ $heading }**: Bis { $until } ({ $relative }) kannst du dich im Mitgliederraum zur Wahl stellen: { $election ->
    [treasurer] `{ $prefix }stand kassenamt`
    [moderator-against] `{ $prefix }stand moderation gegen { $person }`
   *[moderator] `{ $prefix }stand moderation`
  }
todo-treasury = Die Kasse ist eingefroren, bis jemand ins Kassenamt gewählt ist. Um dich zur Wahl zu stellen, schreib im Mitgliederraum: `{ $prefix }stand kassenamt`
todo-admission = Du bist Mitglied auf Probe. Um dauerhaftes Mitglied zu werden, schreib im Mitgliederraum: `{ $prefix }admit`
todo-invitations = Eingeladen und noch nicht da: { $people }. Eine Einladung nimmst du so zurück: `{ $prefix }invite @NAME --withdraw`
todo-others = { $count ->
    [one] eine weitere Person
   *[other] { $count } weitere
  }

## restored-: Ein älterer Stand der Datenbank wurde eingespielt

restored = **Meine Aufzeichnungen sind wieder auf dem Stand von { $at }.** Was ihr mir danach geschrieben habt, lese und beantworte ich noch einmal. Was ich danach von selbst getan habe, weiß ich nicht mehr.
restored-look = Bitte seht nach, ob alles da ist: `{ $prefix }motions`, `{ $prefix }members`, `{ $prefix }balance`. Nummern, die schon vergeben waren, vergebe ich nicht noch einmal; einige fehlen deshalb.
restored-ended = { $motions } { $count ->
    [one] ist zu Ende, und das Ergebnis bleibt
   *[other] sind zu Ende, und die Ergebnisse bleiben
}, wie ihr es damals gelesen habt. Ich gebe es nicht noch einmal bekannt, und was daraus folgte, kann hier fehlen: Bitte entscheidet das noch einmal.
restored-open = { $motions } { $count ->
    [one] ist
   *[other] sind
} noch offen, mindestens einen Tag. Bitte stimmt noch einmal ab: Ein Stimmzettel von seither zählt nur, wenn er die Abstimmung nannte (`{ $prefix }vote { $motion } 1`) oder auf eine Nachricht über sie antwortete.

## fatal-: warum der Bot nicht weitermachen kann

fatal-unreachable-homeserver = Der Homeserver { $url } ist nicht erreichbar: { $why }. Stimmt die Adresse, und läuft er?
fatal-not-a-matrix-server = { $url } antwortet nicht wie ein Matrix-Homeserver: { $why }. `homeserver` in der Konfiguration ist die Adresse, an der sich Clients anmelden.
fatal-wrong-password = Der Homeserver nimmt das Passwort von { $user } nicht an. Es kommt aus WAGGLE_PASSWORD oder aus der Datei, die WAGGLE_PASSWORD_FILE nennt.
fatal-no-credentials = Für { $user } gibt es weder Passwort noch Zugangs-Token: Gib eines in der Umgebungsvariablen WAGGLE_PASSWORD oder WAGGLE_ACCESS_TOKEN an, oder nenne in WAGGLE_PASSWORD_FILE oder WAGGLE_ACCESS_TOKEN_FILE eine Datei damit.
fatal-login-refused = Der Homeserver lässt { $user } sich nicht anmelden: { $why }.
fatal-revoked-token = Der Homeserver nimmt das Zugangs-Token von { $user } nicht mehr an: Die Sitzung wurde anderswo beendet. Um als neues Gerät weiterzumachen, entferne crypto.sqlite aus dem Datenordner, gib das Passwort oder ein neues Token an und starte neu.
fatal-another-account = Die Sitzung im Datenordner oder das Zugangs-Token gehört { $found }, nicht { $user }. Jedes Konto braucht einen eigenen Datenordner.
fatal-another-identity = Der Homeserver zeigt für { $user } eine andere Cross-Signing-Identität als die eigene des Bots. Gezeigt: { $shown }. Eigene: { $own }. Hast du sie nicht ersetzt, dann war es jemand, der über den Homeserver oder das Konto verfügt: Frage den Betreiber und warne die Mitglieder. Zeigt der Homeserver wieder die eigene, startet der Bot. Hast du sie selbst ersetzt, starte einmal mit --reset-identity.
fatal-another-process = Mit diesem Datenordner oder seiner Datenbank läuft schon ein anderer Prozess: { $pid } auf { $host }, seit { $since }. Beende ihn zuerst.
fatal-newer-database = Die Datenbank stammt von einer neueren Version von Waggle ({ $unknown }). Installiere diese Version oder spiele eine Sicherung von vorher ein.
fatal-state-missing = Die Zustandsdatenbank { $database } ist leer oder nicht da, aber der Bot ist von { $data } aus schon gelaufen ({ $traces }). Ginge es weiter, würde die Genossenschaft neu gegründet und ihre Mitglieder müssten gehen. Ist `database:` in der Konfiguration die, die { $user } bisher hatte, oder wurde die Datei verschoben? Lege sie zurück oder spiele ihre Sicherung ein. Ist sie endgültig verloren, oder willst du neu beginnen: waggle start --found-anew
fatal-coop-renamed = Die Konfiguration nennt eine Genossenschaft „{ $now }“, die { $database } nicht kennt, und nicht mehr „{ $before }“, die es kennt. Ist es dieselbe? Dann schreibe unter `coops:` wieder { $before }: – dieser Schlüssel ändert sich nie. Was die Leute lesen, steht unter `name:`. Ist { $now } eine neue Genossenschaft und { $before } zu Ende: waggle start --found-anew
fatal-rooms-without-state = { $user } hat Räume, die für die Genossenschaft „{ $coop }“ entstanden sind ({ $rooms }), aber { $database } weiß nichts von ihr. Ihr Zustand liegt in einer anderen Datenbank oder ist verloren. Berichtige `database:` oder `data:` in der Konfiguration, oder spiele die Sicherung ein. Ist er endgültig verloren: waggle start --found-anew. Der Bot macht dann in diesen Räumen mit den Gründungsmitgliedern der Konfiguration weiter, und alle anderen müssen gehen.
fatal-state-of-another = Die Zustandsdatenbank ist eine andere als die, mit der die Schlüssel in crypto.sqlite benutzt wurden. Stimmt `database:` in der Konfiguration, oder gehört der Datenordner zu einem anderen Bot? Bringe zusammen, was zusammengehört. Um mit dieser Datenbank neu zu beginnen: waggle start --found-anew
fatal-state-elsewhere = { $user } lief bisher auf { $host }, mit einer anderen Zustandsdatenbank als { $database }, die neu ist. Ginge es weiter, würde die Genossenschaft neu gegründet. Lege jene Datenbank hierher, oder berichtige `database:` oder `data:` in der Konfiguration. Ist sie endgültig verloren, oder willst du neu beginnen: waggle start --found-anew
fatal-another-installation = Eine andere Installation von Waggle antwortet für { $user }: auf { $host }, seit { $since }. Zwei davon würden alles doppelt beantworten, darum läuft diese nicht. Beende die andere endgültig und starte dann diese, oder gib jeder ein eigenes Konto.
fatal-unreachable-database = Die Datenbank { $database } lässt sich nicht benutzen: { $why }. Läuft der Server, gibt es die Datenbank, und steht das Passwort in PGPASSWORD?
fatal-crypto-mismatch = Schlüsselspeicher und Gerät gehören nicht zusammen: { $why }. Stelle wieder her, was zusammengehört, oder entferne crypto.sqlite, um als neues Gerät zu beginnen.
fatal-crypto-store-lost = Die Schlüssel des Geräts { $device } liegen nicht im Datenordner: Der Schlüsselspeicher ist verloren, oder das Zugangs-Token gehört einem anderen Client. Ein neues Gerät braucht das Passwort von { $user } oder ein eigenes Zugangs-Token.
fatal-crypto-store-failed = Der Schlüsselspeicher lässt sich nicht benutzen: { $why }.
fatal-recovery-key-missing = { $user } hat schon eine Cross-Signing-Identität, aber { $file } fehlt: der Wiederherstellungsschlüssel, mit dem dieses Gerät unterschrieben wird. Lege ihn wieder dorthin; ist er endgültig verloren, starte einmal mit --reset-identity.
fatal-recovery-key-wrong = Der Wiederherstellungsschlüssel in { $file } öffnet den Geheimnisspeicher von { $user } nicht.
fatal-signing-refused = Der Homeserver lässt { $user } kein Cross-Signing einrichten: { $why }.
fatal-wrong-master-key = { $file } lässt sich mit diesem Hauptschlüssel nicht öffnen. Es braucht den, mit dem es entstanden ist.
fatal-disk-full = Auf dem Datenträger von { $path } ist kein Platz mehr ({ $code }). Schaffe welchen und starte neu; nichts, was beantwortet wurde, ist verloren.
fatal-disk-read-only = { $path } liegt auf einem Datenträger, der nur gelesen werden kann ({ $code }). Der Bot muss dort schreiben: Hänge ihn beschreibbar ein, oder nenne in der Konfiguration unter `data:` einen anderen Ordner.
fatal-disk-refused = Der Bot darf { $path } nicht lesen oder schreiben ({ $code }). Gib dem Konto, unter dem er läuft, diesen Ordner mit allem darin, oder nenne in der Konfiguration unter `data:` einen anderen.
fatal-disk-broken = Der Datenträger von { $path } hat einen Fehler ({ $code }). Sieh in das Log des Systems und prüfe ihn, bevor du neu startest.
fatal-alias-moved = Genossenschaft { $coop }: Der Alias { $alias } führt zu einem anderen Raum als bisher. Es war { $before }, jetzt ist es { $now }. Hast du ihn verlegt? Dann schreibe in der Konfiguration unter `rooms:` statt des Alias die ID des Raums, den du meinst: `{ $role }: "{ $now }"`. Wenn nicht, war es jemand anderes: Mit `{ $role }: "{ $before }"` macht der Bot dort weiter, wo er war. Bis dahin läuft der Bot nicht.

## cli-verify-: waggle verify

cli-database-file = { $code ->
    [SQLITE_NOTADB] { $path } ist keine Datenbank von Waggle.
   *[other] Die Datenbank { $path } lässt sich nicht öffnen ({ $code }): SQLite muss daneben schreiben, auch um zu lesen. Kopiere sie, mit den Dateien daneben, deren Namen wie ihrer beginnen, in einen Ordner, in dem du schreiben darfst.
  }
cli-no-database = Unter { $path } liegt keine Datenbank. Nenne den Datenordner des Bots mit --data.
cli-verify-series = { $series ->
    [public] öffentliches Protokoll
   *[moderators] Protokoll des Moderationsraums
  }
cli-verify-private-whole = Genossenschaft { $coop }, { $series }: in Ordnung. Mehr darüber: --private
cli-verify-private-broken = Genossenschaft { $coop }, { $series }: NICHT in Ordnung. Wo, sagt --private
cli-verify-private-anchor = { $hash } steht in: Genossenschaft { $coop }, { $series }.
cli-verify-anchor-vague = „{ $hash }“ ist kein Hash: 8 bis 64 Zeichen von 0 bis 9 und a bis f, wie sie eingestellt wurden.
cli-verify-whole = Genossenschaft { $coop }, { $series }: unversehrt, { $records ->
    [0] keine Einträge
    [one] ein Eintrag,
   *[other] { $records } Einträge, der letzte
  } { $latest }
cli-verify-gap = Genossenschaft { $coop }, { $series }: Eintrag Nr. { $number } fehlt.
cli-verify-hash = Genossenschaft { $coop }, { $series }: Eintrag Nr. { $number } ist nicht, was sein Hash sagt. Er wurde verändert.
cli-verify-link = Genossenschaft { $coop }, { $series }: Eintrag Nr. { $number } nennt nicht den Hash des Eintrags davor.
cli-verify-altered = Genossenschaft { $coop }, { $series }: Was zu { $thing } aufbewahrt ist, ist nicht das, worauf das Protokoll sich festgelegt hat.
cli-verify-thing = { $kind ->
    [budget] dem Haushalt aus { $name }
    [month] dem abgeschlossenen Monat { $name }
    [moderator] Moderationssitz { $name }
    [treasurer] dem Kassenamt
    [treasury] der Kasse (eingefroren oder offen)
    [run] Zahllauf Nr. { $name }
    [person] { $name } (Mitgliedschaft oder Identität)
   *[other] { $name }
  }
cli-verify-older = Genossenschaft { $coop }, { $series }: Einträge bis Nr. { $number } stammen aus einem älteren Waggle und sagen weniger. Wovon sie handeln, ist geprüft, so weit sie reichen.
cli-verify-what-to-do = Jemand hat die Datenbank am Bot vorbei verändert, oder ein Teil ging verloren. Halte den Bot an und bewahre eine Kopie auf. Spiele dann die neueste Sicherung ein, in der sich hier nichts findet, und prüfe sie mit --anchor und einem Hash, der in einem Raum steht.
cli-verify-unbalanced = Genossenschaft { $coop }, Kassenbuch: Der Saldo von { $account } ist nicht, was seine Buchungen ergeben.
cli-verify-anchor = { $hash } ist Eintrag Nr. { $number } der Genossenschaft { $coop }, { $series }.
cli-verify-anchor-missing = { $hash } steht in keinem Protokoll. Es ist nicht das, aus dem dieser Hash veröffentlicht wurde.
cli-verify-empty = Es gibt noch kein Protokoll.

## recount-: was `waggle recount` ausgibt

recount-turnout = Auf der Stimmliste { $roll }, abgestimmt { $cast }, enthalten { $abstained }.
recount-from-sums = Von dieser Abstimmung sind keine einzelnen Stimmzettel veröffentlicht; nachvollzogen wurden stattdessen die veröffentlichten Runden.
recount-from-both = { $withheld ->
    [one] Ein Stimmzettel ist nur als Summe veröffentlicht; sie wurde in jeder Runde hinzugezählt.
   *[other] { $withheld } Stimmzettel sind nur als Summen veröffentlicht; sie wurden in jeder Runde hinzugezählt.
  }
recount-withdrawn = Zurückgezogen: { $options }.
recount-seats = Die Datei verlangt { $seats } Gewählte. Waggle zählt auf einen Platz aus.
recount-latin = Die Datei ist nicht in UTF-8; sie wurde als westeuropäischer Text (Latin-1) gelesen. Sieh nach, ob die Namen stimmen.
recount-unread = Ab Zeile { $line } steht hinter dem Titel ein Text, der nicht zur Auszählung gehört.
recount-lost = Wo � steht, hat die Datei schon vorher einen Buchstaben verloren.
recount-round = Runde { $round }
recount-exhausted = (erschöpft)
recount-out = Ausgeschieden: { $option }.
recount-tie = Gleichstand bei den wenigsten Stimmen: { $options }.
recount-tie-narrowed = In Runde { $round } hatten davon nur { $options } die wenigsten.
recount-tie-earlier = Runde { $round } entscheidet: { $out } hatte dort die wenigsten.
recount-tie-lot = Frühere Runden entscheiden nicht, also das Los: Es setzt { $out } ans Ende.
recount-tie-list-order = Frühere Runden entscheiden nicht, und diese Datei enthält kein Los; darum scheidet aus, was am weitesten unten in der Liste steht: { $out }. Mit dem Los (--lot-secret oder --seed) kann es anders ausgehen.
recount-winner = Gewonnen: { $winner }, mit { $got } von { $valid } gültigen Stimmen in der letzten Runde.
recount-nobody = Niemand hat eine Option gewählt, also gewinnt keine.
recount-needed = Nötig: mindestens { $votes }.
recount-needed-more = Nötig: mehr als { $votes }.
recount-result-carried = Ergebnis: angenommen.
recount-result-rejected = Ergebnis: nicht angenommen, alles bleibt, wie es ist.
recount-result-no-quorum = Ergebnis: Quorum verfehlt, nichts ändert sich.
recount-agrees = Die Datei stimmt mit sich selbst überein: Ihre Stimmzettel oder Summen ergeben, was sie als Ergebnis nennt. Das kann auch eine erfundene Datei.
recount-file = SHA-256 dieser Datei: { $hash }
recount-compare = Vergleiche das mit dem SHA-256 in der Nachricht mit dem Ergebnis, oder nenne ihn: --sha256. Nur das zeigt, dass diese Datei die veröffentlichte ist.
recount-is-file = Das ist der SHA-256, den du genannt hast, also diese Datei.
recount-compare-lot = Das Los war durch { $commitment } festgelegt. Vergleiche das mit der Nachricht, die die Abstimmung eröffnet hat, oder nenne es: --commitment.
recount-is-lot = Das Los war so festgelegt, wie du es genannt hast.
recount-is-not-it = Das ist NICHT, was veröffentlicht wurde, nach dem, was du genannt hast:
recount-wrong-sha256 = SHA-256 der Datei: Du nennst { $claimed }, es ist { $found }.
recount-wrong-opening = Festlegung des Loses: Du nennst { $claimed }, das Geheimnis ergibt { $found }.
recount-disagrees = Das stimmt NICHT mit dem überein, was die Datei sagt:
recount-wrong-commitment = Das Geheimnis des Loses gehört nicht zu seiner Festlegung: Veröffentlicht war { $claimed }, das Geheimnis ergibt { $found }.
recount-wrong-roll = Es haben mehr abgestimmt, als auf der Stimmliste stehen: auf der Liste { $claimed }, abgestimmt { $found }.
recount-wrong-cast = Abgegebene Stimmzettel (und ihr Gewicht): Die Datei nennt { $claimed }, sie enthält { $found }.
recount-wrong-abstained = Enthaltungen (und ihr Gewicht): Die Datei nennt { $claimed }, sie enthält { $found }.
recount-wrong-valid = Gültige Stimmen: Die Datei nennt { $claimed }, sie enthält { $found }.
recount-wrong-receipts = Belege: Es müssten { $claimed } sein, es sind { $found }.
recount-wrong-sums = Die Stimmen gehen nicht auf{ $round ->
    [0] {""}
   *[other] {" "}in Runde { $round }
  }: Aus { $claimed } wurde { $found }.
recount-wrong-beginnings = Die Anfänge von Stimmzetteln passen nicht{ $round ->
    [0] {""}
   *[other] { " " }zu Runde { $round }
  }: Die Datei sagt { $claimed }, sie ergeben { $found }.
recount-wrong-fit = Die veröffentlichten Summen gehören zu keiner Auszählung: In ihnen stehen andere Optionen, als übrig sind.
recount-wrong-round = Runde { $round }: Die Datei nennt { $claimed }, die Nachzählung { $found }.
recount-wrong-ties = Gleichstände: Die Datei nennt { $claimed }, die Nachzählung { $found }.
recount-wrong-winner = Gewonnen hat laut Datei Option { $claimed }, laut Nachzählung Option { $found }.
recount-wrong-outcome = Ergebnis: Die Datei nennt { $claimed }, die Nachzählung { $found }.
recount-no-file = Es gibt keine Datei { $file }.
recount-folder = { $file } ist ein Ordner. Gebraucht wird die Datei darin: JSON oder BLT einer Auszählung.
recount-unopened = { $file } lässt sich nicht öffnen ({ $code }).
recount-not-counted = { $file } lässt sich nicht auszählen: { $reason }
recount-bad-secret = --lot-secret ist das Geheimnis, das am Ende der Abstimmung veröffentlicht wurde: 64 Zeichen von 0 bis 9 und a bis f.
recount-bad-hash = { $option } verlangt 64 Zeichen von 0 bis 9 und a bis f, wie sie in der Nachricht stehen.

## refused-: was nicht ging, und was stattdessen geht (Mitglieder)

refused-may-not-invite = { $count ->
    [0] Die Genossenschaft moderiert jetzt niemand, darum laden dauerhafte Mitglieder ein. Du bist noch keines; du kannst eines davon bitten.
   *[other] Nur wer moderiert, lädt ein. Du kannst { $moderators } darum bitten.
  }
refused-invites-bot = Das bin ich, und ich bin schon da. Nenne, wen du einladen willst, zum Beispiel `{ $prefix }invite @fay:example.org`.
refused-is-guest = { $person } ist laut Konfiguration zu Gast: in den Räumen, ohne zur Genossenschaft zu gehören. Um Mitglied zu werden, muss die Person dort aus der Gästeliste, und ich muss neu starten; lade sie danach ein.
refused-is-member = { $person } gehört schon zur Genossenschaft, darum habe ich niemanden eingeladen. Wer noch: `{ $prefix }members`
refused-has-joined = { $person } ist schon Mitglied, also gibt es keine Einladung zurückzunehmen. Wer noch eingeladen ist: `{ $prefix }members`
refused-founder-named = { $person } steht in der Konfiguration als Gründungsmitglied und ist noch nicht beigetreten. Solange der Name dort steht, warte ich auf diese Person: Wer den Bot betreibt, streicht oder berichtigt ihn und startet mich neu.
refused-founder-awaited = { $person } ist schon eingeladen, als Gründungsmitglied, und wird mit dem Beitritt zum Mitgliederraum dauerhaftes Mitglied. Wer noch eingeladen ist: `{ $prefix }members`
refused-not-invited = { $person } ist nicht eingeladen, darum gibt es nichts zurückzunehmen. Wer es ist: `{ $prefix }members`
refused-permanent-already = { $person } ist schon dauerhaftes Mitglied, darum gibt es nichts abzustimmen.
refused-not-on-trial = { $person } ist kein Mitglied auf Probe, und nur die können dauerhaft werden. Wer es ist: `{ $prefix }members`
refused-not-a-member = Du gehörst nicht zu dieser Genossenschaft, darum kannst du sie nicht verlassen.
refused-never-member = { $person } ist nicht in dieser Genossenschaft und war es nie. Wer es ist: `{ $prefix }members`

## refused-blt-, refused-count-: Dateien, die sich nicht auszählen lassen

refused-blt-header = Zeile { $line } müsste zwei Zahlen enthalten, die der Optionen und die der Plätze, und sonst nichts; „{ $found }“ ist dort falsch.
refused-blt-withdrawn = In Zeile { $line } zieht „{ $found }“ keine Option zurück: Eine solche Zeile enthält nur Zahlen von -1 bis -{ $last }.
refused-blt-weight = Zeile { $line } müsste damit beginnen, wie viele solche Stimmzettel es gibt, nicht mit „{ $found }“. Eine 0 beendet die Stimmzettel und steht allein in ihrer Zeile.
refused-blt-extension = Zeile { $line } („{ $found }“) ist der Zusatz eines anderen Programms, der ändern würde, wie die Stimmzettel zu lesen sind. Waggle kennt ihn nicht.
refused-blt-own-name = Zeile { $line } beginnt mit dem eigenen Namen eines Stimmzettels („{ $found }“). Was danach kommt, lesen Programme auf zweierlei Art: Die Namen der Stimmzettel müssen weg, und jede Zeile beginnt damit, wie viele solche Stimmzettel es gibt.
refused-blt-no-zero = Der Stimmzettel in Zeile { $line } endet nicht mit 0.
refused-blt-zero-inside = In Zeile { $line } steht „{ $found }“ hinter der 0, die den Stimmzettel beendet. Jeder Stimmzettel braucht seine eigene Zeile und nennt keine Option 0.
refused-blt-equal-ranking = Der Stimmzettel in Zeile { $line } ordnet Optionen gleich ein („{ $found }“). Solche Stimmzettel werden hier nicht gezählt.
refused-blt-skipped-ranking = Der Stimmzettel in Zeile { $line } überspringt einen Rang („{ $found }“). Solche Stimmzettel werden hier nicht gezählt.
refused-blt-not-an-option = In Zeile { $line } ist „{ $found }“ nicht die Nummer einer Option.
refused-blt-unknown-option = Der Stimmzettel in Zeile { $line } nennt Option { $found }; die letzte ist { $last }.
refused-blt-repeated-option = Der Stimmzettel in Zeile { $line } nennt Option { $found } zweimal.
refused-blt-unfinished = In Zeile { $line } fehlt eine Zeile, in der allein 0 steht: Sie beendet die Stimmzettel, danach kommen die Namen.
refused-blt-names = Ab Zeile { $line } müsste für jede der { $options } Optionen ein Name in einer eigenen Zeile stehen, danach der Titel; dort { $names ->
    [one] steht eine Zeile
   *[other] stehen { $names } Zeilen
  }. Fehlt ein Titel, wird "" geschrieben.
refused-blt-name-quotes = In Zeile { $line } zeigen die Anführungszeichen nicht, wo der Name beginnt und endet („{ $found }“). Richtig ist "Ana" oder "Ana ""Nan"" Lee".
refused-blt-name-comment = In Zeile { $line } steht hinter dem Namen vielleicht eine Bemerkung, vielleicht gehört sie dazu („{ $found }“). Setze den Namen in Anführungszeichen.
refused-blt-name-ballot = In Zeile { $line } müsste ein Name stehen, und „{ $found }“ sieht nach einem Stimmzettel aus. Die Stimmzettel enden mit der ersten Zeile, in der allein 0 steht.
refused-blt-unclosed-quote = Das Anführungszeichen in Zeile { $line } wird nie geschlossen.
refused-blt-nobody-stands = Alle ihre Optionen sind zurückgezogen.
refused-count-not-text = Sie ist kein Text in UTF-8. Hat ein anderes Programm sie geschrieben, speichere sie dort als UTF-8.
refused-count-two-lots = --lot-secret und --seed nennen zwei Lose. Nenne eines.
refused-count-own-lot = Sie enthält ihr eigenes Los. Lass { $option } weg; das ist für BLT-Dateien.
refused-count-commitment-alone = Eine BLT-Datei enthält kein Los, an dem sich --commitment prüfen ließe. Nenne dazu --lot-secret, oder nimm die JSON-Datei.
refused-count-not-json = Sie ist kein vollständiges JSON.
refused-count-other-format = Sie ist JSON eines anderen Formats („{ $found }“); eine von Waggle veröffentlichte Auszählung nennt „{ $expected }“.
refused-count-shape = Sie ist bei „{ $where }“ nicht, wie eine veröffentlichte Auszählung sein muss.
refused-count-ballot = Ihr Stimmzettel Nr. { $ballot } nennt eine Option zweimal oder eine, die es nicht gibt.

## command-: Befehle zu Anträgen und Stimmzetteln 

command-propose-summary = Eine Entscheidung eröffnen
command-propose-usage = TEXT
command-propose-help = Die erste Zeile ist der Vorschlag; weitere Zeilen erklären ihn. Andere können Alternativen hinzufügen, bis die Vorschlagsphase endet; dann bekommen alle auf der Stimmliste einen geheimen Stimmzettel.
command-alternative-summary = Eine offene Entscheidung um eine Option ergänzen
command-alternative-usage = M1 TEXT
command-alternative-help = Geht, bis die Vorschlagsphase endet. Die erste Zeile ist die Option; weitere Zeilen erklären sie.
command-reword-summary = Deine eigene Option anders formulieren
command-reword-usage = M1 [NUMMER] TEXT
command-reword-help = Geht, bis die Vorschlagsphase endet. Hast du mehrere Optionen, sag mit der Nummer, welche du meinst. Ein Text, der mit einer Zahl beginnt, kommt in Anführungszeichen.
command-withdraw-summary = Deine eigene Option zurücknehmen
command-withdraw-usage = M1 [NUMMER]
command-withdraw-help = Geht, bis die Vorschlagsphase endet. Mit der letzten vorgeschlagenen Option endet auch der Antrag.
command-early-summary = Um ein vorzeitiges Ende der Vorschlagsphase deines Antrags bitten
command-early-usage = M1
command-early-help = Die Abstimmung beginnt dann nach Ablauf der Widerspruchsfrist, wenn niemand widerspricht.
command-object-summary = Dem vorzeitigen Ende einer Vorschlagsphase widersprechen
command-object-usage = M1
command-object-help = Die Vorschlagsphase behält dann ihre volle Länge. Widersprechen können alle, die über den Antrag abstimmen dürfen.
command-motions-summary = Zeigen, was offen ist und was zuletzt entschieden wurde
command-motions-usage = [--ab 31]
command-motions-help = Jeweils mit Nummer und Frist: zuerst, worüber abgestimmt wird, dann Vorschläge, jeweils nach ihrem Ende.
command-motion-summary = Alles über einen Antrag zeigen
command-motion-usage = M1
command-motion-help = Optionen mit ihren Texten, Phase, Frist, die Regeln, die entscheiden, und die Beteiligung.
command-result-summary = Zeigen, wie eine Abstimmung ausgegangen ist
command-result-usage = M1
command-result-help = Das Ergebnis, wie es sich errechnet, und die veröffentlichte Auszählung als Dateien.
command-vote-summary = Deinen Stimmzettel abgeben oder ersetzen
command-vote-usage = M1 NUMMERN
command-vote-help = Die Nummern der Optionen, die du willst, das Liebste zuerst: 2 1 heißt zuerst Option 2, dann Option 1. Du kannst welche weglassen oder `enthalten` schreiben. Solange nur eine Abstimmung offen ist, genügen die Nummern ohne den Befehl. Es zählt der letzte Stimmzettel, den du vor dem Ende schickst.
command-ballots-summary = Deine offenen Stimmzettel noch einmal bekommen
command-ballots-help = Nur in der Direktnachricht mit mir, wo niemand sonst mitliest.
command-receipts-summary = Deine Belege in offenen Abstimmungen zeigen
command-receipts-help = Nach dem Ende einer Abstimmung weiß niemand, auch ich nicht, wem ein Beleg gehört. Deine stehen in der Direktnachricht mit mir.
command-identity-summary = Deine neue Matrix-Identität nach einem Zurücksetzen bestätigen
command-identity-help = Stimmzettel und Befehle zählen nur unter der Identität, die deine Genossenschaft zuerst gesehen hat, oder unter der, die du in ihrem Mitgliederraum bestätigst, wo alle es sehen können. Das gilt für diese Genossenschaft allein. Die Kundschaft bestätigt ihre im Raum des Auftrags.

## command-: Befehle zu Ämtern und Wahlen

command-stand-summary = Für ein Amt kandidieren
command-stand-usage = moderation oder kassenamt [gegen @NAME] [VORSTELLUNG]
command-stand-help = Wer als Erstes kandidiert, eröffnet die Wahl; andere kommen dazu, bis die Abstimmung beginnt. `gegen @name` gilt dem Sitz dieser Person in der Moderation, ohne das geht es um einen neuen. Eine Vorstellung kann, muss aber nicht dabeistehen, auch über mehrere Zeilen. Wer das Amt hat, steht ohne Kandidatur auf dem Stimmzettel.
command-stand-examples =
    stand kassenamt
    stand moderation Ich bin jeden Abend hier.
    stand moderation gegen @ben Ich würde innerhalb eines Tages antworten.
command-stepback-summary = Von einer Wahl zurücktreten
command-stepback-usage = [M1]
command-stepback-help = Geht, bis die Abstimmung beginnt, auch für Leute, die das Amt haben. Mit der letzten Kandidatur endet die Wahl.
command-resign-summary = Dein Amt abgeben
command-resign-usage = [AMT] [--sure]
command-resign-help = Sagt erst, was endet. Mit `--sure` gilt es, sofort. Bei mehreren Ämtern sag, welches: `moderation` oder `kassenamt`.
command-offices-summary = Zeigen, wer welches Amt hat
command-offices-help = Seit wann, was unbesetzt oder eingefroren ist und welche Wahlen offen sind.
command-impeach-summary = Die Abstimmung darüber eröffnen, das Kassenamt zu entziehen
command-impeach-usage = [--sure] [GRÜNDE]
command-impeach-help = Sagt erst, was es bedeutet; mit `--sure` eröffnet es die Abstimmung. Gründe können, müssen aber nicht dabeistehen, auch über mehrere Zeilen. Wird es angenommen, ist das Amt sofort unbesetzt und die Kasse eingefroren, bis es neu gewählt ist.
command-impeach-examples = impeach Die Abrechnung für Juni fehlt.

## proposal-, option-, alternative-, early-: die Vorschlagsphase

option-keep = Alles lassen, wie es ist
option-by = { $title } ({ $author })
option-sitting = { $title } (im Amt)
option-earlier = Option { $option } wurde { $until } neu formuliert{ $more ->
    [0] .
    [one] , und davor schon einmal.
   *[other] , und davor schon { $more } Mal.
  } Bis dahin hieß sie:
option-text = Zu Option { $option }:
proposal-opened = **{ $motion }** ist bis { $until } offen für { $form ->
    [candidate] Kandidaturen
    [budget] andere Haushalte
    [question] die Aussprache
   *[text] Alternativen
  }.
proposal-next =
    { $add } Dann wird { $duration } lang abgestimmt, als Stichwahl in Runden; { $threshold }, und mindestens { $quorum } von { $voters } { $quorum ->
        [one] muss
       *[other] müssen
    } abstimmen.
add-text = Noch eine Idee? `{ $prefix }alternative { $motion } TEXT`.
add-candidate-treasurer = Möchtest du auch kandidieren? `{ $prefix }stand kassenamt`.
add-candidate-moderator = Möchtest du auch kandidieren? `{ $prefix }stand moderation`.
add-candidate-moderator-against = Möchtest du auch kandidieren? `{ $prefix }stand moderation gegen { $person }`.
add-budget = Ein anderer Haushalt? `{ $prefix }budget alternative { $motion } monatlich=BETRAG arbeit=PROZENT bewertung=PROZENT`.
add-question = Bis dahin wird darüber gesprochen.
alternative-added = Hinzugefügt zu **{ $motion }**; der Antrag ist bis { $until } offen für Alternativen.
option-reworded = Option { $option } von **{ $motion }** ist neu formuliert. Sie heißt jetzt:
option-reworded-moved = Damit alle sie lesen können, endet die Vorschlagsphase jetzt { $until }, und dann beginnt die Abstimmung.
option-withdrawn = Zurückgenommen aus **{ $motion }**: { $option }
motion-about-you = **Bei { $motion } geht es um dich.** { $by } hat das eröffnet, abgestimmt wird ab { $until }. Was drinsteht und wer abstimmt: `{ $prefix }motion { $id }`
motion-lost-subject = **{ $motion } endet ohne Ergebnis**: { $why ->
    [not-treasurer] { $person } hat das Amt nicht mehr
   *[gone] { $person } ist nicht mehr in der Genossenschaft
  }, also gibt es nichts mehr zu entscheiden.{ $cast ->
    [true] {" "}Die Stimmzettel sind gelöscht; niemand hat sie ausgezählt.
   *[false] {""}
  }
motion-withdrawn = **{ $motion }** ist zurückgezogen: Kein Vorschlag ist mehr übrig.
early-end-asked = **{ $heading }**: Die Vorschlagsphase endet vorzeitig, am { $until }, wenn bis dahin niemand widerspricht: `{ $prefix }object { $motion }`.
early-end-objected = **{ $motion }** behält die volle Vorschlagsphase, bis { $until }.
threshold-majority = zur Annahme braucht es mehr als die Hälfte der Stimmzettel
threshold-consensus = zur Annahme braucht es alle Stimmzettel
threshold-plurality = angenommen ist die Option, die die Auszählung gewinnt
threshold-fraction = zur Annahme braucht es mindestens { $fraction } der Stimmzettel

## motion-, option-, election-: wie Anträge jeder Art heißen und was auf ihren Stimmzetteln steht

motion-membership = Dauerhafte Mitgliedschaft von { $person }
motion-impeachment = Kassenamt von { $person } entziehen
motion-removal = Ausschluss von { $person }
motion-budget = Der Haushalt für { $year }
election-moderator = Neuer Sitz in der Moderation
election-moderator-against = Moderation: der Sitz von { $person }
election-treasurer = Das Kassenamt
option-accept = Aufnehmen
option-reject = Ablehnen
option-no-winner = Niemand gewinnt
option-impeach = Amt entziehen
option-keep-treasurer = { $person } behält das Kassenamt
option-propose-removal = Den Ausschluss allen vorschlagen
option-stop = Hier aufhören
option-remove = { $person } ausschließen
option-keep-member = { $person } bleibt
option-keep-budget = Der jetzige Haushalt bleibt

## kind-: wie die Arten von Anträgen heißen

kind-membership = eine Abstimmung über dauerhafte Mitgliedschaft
kind-moderator = eine Moderationswahl
kind-treasurer = die Wahl des Kassenamts
kind-impeachment = eine Amtsenthebung
kind-budget = eine Abstimmung über den Haushalt
kind-removal-first = eine erste Abstimmung über einen Ausschluss
kind-removal-second = eine zweite Abstimmung über einen Ausschluss
kind-decision = eine Entscheidung

## office-, offices-, election-, impeachment-: Ämter und Wahlen

offices-heading = **Ämter in { $coop }**
offices-nobody = **Ämter in { $coop }**: Niemand hat eines.
offices-one = { $office ->
    [treasurer] Kassenamt
   *[moderator] Moderation
  }: { $person }, seit { $since }
offices-frozen = **Das Kassenamt ist unbesetzt und die Kasse eingefroren**, seit { $since }, durch { $motion }. Bis zu einer Wahl kann nichts ausgezahlt und nichts eingenommen werden. Zum Kandidieren, im Mitgliederraum: `{ $prefix }stand kassenamt`
offices-open = { $count ->
    [one] Darüber wird entschieden:
   *[other] Darüber wird entschieden, jeweils für sich:
  }
offices-next = Zum Kandidieren, im Mitgliederraum: für einen neuen Sitz in der Moderation `{ $prefix }stand moderation`, für den Sitz einer bestimmten Person `{ $prefix }stand moderation gegen @name`, für das Kassenamt `{ $prefix }stand kassenamt`. Um ein Amt abzugeben: `{ $prefix }resign`
office-resigned = { $office ->
    [treasurer] **{ $person } hat das Kassenamt abgegeben.**
   *[moderator] **{ $person } hat die Moderation abgegeben.** Damit endet der Sitz.
  }
election-joined = **{ $person } kandidiert auch** in { $motion }; Kandidaturen sind bis { $until } möglich.
election-returned = **{ $person } steht wieder auf dem Stimmzettel** von { $motion }; Kandidaturen sind bis { $until } möglich.
election-sitting = { $person } hat das Amt und steht ohne Kandidatur auf dem Stimmzettel. Um nicht anzutreten: `{ $prefix }stepback { $motion }`
election-statements = { $count ->
    [one] Eine Vorstellung gibt es zu lesen:
   *[other] { $count } Vorstellungen gibt es zu lesen:
  } `{ $prefix }motion { $motion }`
election-stepped-back = { $role ->
    [sitting] **{ $person } tritt nicht mehr an** in { $motion } und behält das Amt, bis darüber entschieden ist.
   *[candidate] **{ $person } hat die Kandidatur zurückgezogen** in { $motion }.
  }
election-off-ballot = { $role ->
    [sitting] **{ $person } hat das Amt nicht mehr** und steht deshalb nicht mehr ohne Kandidatur auf dem Stimmzettel von { $motion }.
   *[candidate] **{ $person } ist nicht mehr in der Genossenschaft** und steht deshalb nicht mehr auf dem Stimmzettel von { $motion }.
  }
election-withdrawn = Niemand kandidiert mehr, also ist **{ $motion }** zurückgezogen. Für eine neue Wahl: { $office ->
    [treasurer] `{ $prefix }stand kassenamt`
   *[moderator] `{ $prefix }stand moderation`
  }
impeachment-means = Wird das angenommen, ist das Kassenamt sofort unbesetzt, und niemand rückt nach. Die Kasse ist dann eingefroren, bis das Amt durch eine Wahl neu besetzt ist.

## command-: Befehle zu Mitgliedern

command-members-summary = Zeigen, wer zur Genossenschaft gehört
command-members-help = Dauerhafte Mitglieder, Mitglieder auf Probe, Ämter, und wer eingeladen ist.
command-member-summary = Alles über die Stellung einer Person zeigen
command-member-usage = [@NAME]
command-member-help = Status und Ämter, jeweils seit wann, und offene Abstimmungen, die sie betreffen. Ohne Namen: du selbst.
command-invite-summary = Jemanden in die Genossenschaft einladen
command-invite-usage = @NAME:SERVER [--withdraw]
command-invite-help = Wer moderiert, lädt ein; solange es niemand tut, jedes dauerhafte Mitglied. Wer annimmt, ist Mitglied auf Probe. `--withdraw` nimmt die Einladung zurück.
command-admit-summary = Über die dauerhafte Mitgliedschaft abstimmen lassen
command-admit-usage = [@NAME]
command-admit-help = Mitglieder auf Probe für sich selbst, dauerhafte Mitglieder auch für andere.
command-leave-summary = Die Genossenschaft verlassen
command-leave-usage = [--sure]
command-leave-help = Sagt erst, was endet. Mit `--sure` gilt es, sofort.

## members-, member-, invited-, left-, leaving-: wer dazugehört, kommt und geht

members-heading = { $count ->
    [0] **{ $coop } hat keine Mitglieder.**
    [one] **{ $coop } hat ein Mitglied.**
   *[other] **{ $coop } hat { $count } Mitglieder.**
  }
members-permanent = Dauerhaft ({ $count }):
members-trial = Auf Probe ({ $count }):
members-officers = Im Amt, ohne Mitglied zu sein ({ $count }):
members-absent = abwesend seit { $date }
members-invited = Eingeladen und noch nicht da ({ $count }):
members-invited-by = { $person }, von { $by } am { $date }
members-next = Alles über eine Person: `{ $prefix }member @name`
member-is-permanent = **{ $person } ist dauerhaftes Mitglied**, seit { $date }.
member-is-trial = **{ $person } ist Mitglied auf Probe**, seit { $date }.
member-is-former = **{ $person } war Mitglied** und ist am { $date } ausgetreten.
member-is-removed = **{ $person } war Mitglied** und wurde am { $date } durch Abstimmung ausgeschlossen.
member-is-moved = **{ $person } macht als { $to } weiter**, seit { $date }.
member-is-officer = **{ $person } hat ein Amt**, ohne Mitglied zu sein.
member-is-absent = Diese Person hat alle Räume verlassen und ist seit { $date } abwesend: In neuen Abstimmungen steht sie nicht auf der Liste.
absent-since = **{ $person } ist abwesend**: seit { $date } in keinem Raum mehr, und ohne ein Wort an mich.
absent-means = { $count ->
    [one] In neuen Abstimmungen steht diese Person nicht auf der Liste, damit ihr Schweigen kein Quorum verhindert. Sie bleibt Mitglied, und was ihr zusteht, steht ihr weiter zu. Sobald sie einen Raum betritt oder mir schreibt, ist sie wieder da.
   *[other] In neuen Abstimmungen stehen sie nicht auf der Liste, damit ihr Schweigen kein Quorum verhindert. Sie bleiben Mitglieder, und was ihnen zusteht, steht ihnen weiter zu. Sobald sie einen Raum betreten oder mir schreiben, sind sie wieder da.
  }
absent-next = Kommen sie nicht wieder, kann die Moderation in ihrem Raum einen Ausschluss vorschlagen: `{ $prefix }remove @name GRÜNDE`
absent-next-all = Von der Moderation ist niemand da. Jede und jeder von euch kann antreten: `{ $prefix }stand moderator`
member-is-invited = **{ $person } ist eingeladen**, von { $by } am { $date }, und noch nicht da.
member-office = { $office ->
    [treasurer] Kassenamt
   *[moderator] Moderation
  } seit { $date }
member-holds-moderator = Moderation
member-holds-treasurer = Kassenamt
member-motions = Offen, und über diese Person:
member-next-trial = Um im Mitgliederraum über die dauerhafte Mitgliedschaft abstimmen zu lassen: { $command }
look-alike-person = { $person } ist nicht { $other }: Wo beim ersten „{ $here }“ steht, steht beim anderen „{ $there }“.
look-alike-title = { $person }, nicht { $others }
refused-invites-look-alike = Ich habe noch niemanden eingeladen: { $person } ließe sich mit { $other } verwechseln, das die Genossenschaft kennt. Wo beim ersten „{ $here }“ steht, steht beim anderen „{ $there }“. Wenn du das erste meinst: { $sureCopy }
invited = **{ $person } ist eingeladen.**
invited-again = **{ $person } war schon eingeladen**, von { $by } am { $date }. Jetzt ist die Einladung wiederholt.
invited-former = Die Person war schon einmal dabei und ist am { $date } ausgetreten.
invited-removed = Die Person war schon einmal dabei und wurde am { $date } durch Abstimmung ausgeschlossen.
invited-next = Ich lade { $person } in den Mitgliederraum ein. Wer dort eintritt, ist Mitglied auf Probe. Wer noch nicht da ist: `{ $prefix }members`. Um die Einladung zurückzunehmen: { $command }
invitation-withdrawn = **Die Einladung von { $person } ist zurückgenommen.** Sie gilt nicht mehr.
leaving = **Du bist noch in { $coop }**: Ich habe noch nichts getan. Wenn du gehst:
leaving-offices = { $count ->
    [one] Dein Amt endet sofort: { $offices }.
   *[other] Deine Ämter enden sofort: { $offices }.
  }
leaving-vacant-moderator = Dann moderiert niemand mehr. Bis es jemand tut, kann jedes dauerhafte Mitglied einladen.
leaving-vacant-treasurer = Dann ist das Kassenamt unbesetzt. Bis es jemand hat, kann niemand Einnahmen oder Zahlungen buchen.
leaving-vacant-voters = Dann ist niemand mehr da, der abstimmen darf. Entscheiden lässt sich erst wieder etwas, wenn neue Gründungsmitglieder in der Konfiguration stehen.
leaving-motions = Damit scheidest du aus: { $motions }.
leaving-votes = Auf der Stimmliste von { $motions } bleibst du: Ein abgegebener Stimmzettel zählt, und du kannst noch abstimmen.
leaving-owed = Was dir zusteht, steht dir weiter zu.
leaving-return = Um wiederzukommen, brauchst du eine Einladung und beginnst auf Probe.
leaving-next = Um zu gehen: `{ $prefix }leave --sure`
left-room = **{ $person } hat die Genossenschaft verlassen.**
left-offices = { $count ->
    [one] Damit endet das Amt: { $offices }.
   *[other] Damit enden die Ämter: { $offices }.
  }
left-direct = **Du hast { $coop } verlassen.** Ich nehme dich aus ihren Räumen.
left-votes = Auf der Stimmliste von { $motions } stehst du noch: Ein abgegebener Stimmzettel zählt, und hier kannst du noch abstimmen. Deine Stimmzettel: `{ $prefix }ballots`

## vacant-: was der Genossenschaft jetzt fehlt, und der Ausweg

vacant-moderator = **Diese Genossenschaft moderiert jetzt niemand.** Bis es jemand tut, kann jedes dauerhafte Mitglied einladen: `{ $prefix }invite @name`. Um im Mitgliederraum für die Moderation zu kandidieren: `{ $prefix }stand moderation`
vacant-treasurer = **Das Kassenamt ist jetzt unbesetzt.** Bis es jemand hat, kann niemand Einnahmen oder Zahlungen buchen. Um im Mitgliederraum zu kandidieren: `{ $prefix }stand kassenamt`
founders-corrected = **Die Konfiguration wurde berichtigt**: { $people } { $count ->
    [one] gehört nicht zu den Gründungsmitgliedern und war
   *[other] gehören nicht zu den Gründungsmitgliedern und waren
} noch nicht beigetreten.
founders-awaited = { $count ->
    [one] Dieses Gründungsmitglied wird dauerhaftes Mitglied, sobald es in diesen Raum kommt
   *[other] Diese Gründungsmitglieder werden dauerhafte Mitglieder, sobald sie in diesen Raum kommen
}: { $people }.
begun-anew = **{ $coop } beginnt neu.** Es war niemand mehr da, der abstimmen durfte; darum sind die Gründungsmitglieder aus der Konfiguration wieder dauerhafte Mitglieder, sobald sie in diesem Raum sind: { $people }. Wer dazugehört: `{ $prefix }members`. Um einzuladen: `{ $prefix }invite @name`
vacant-voters = **Hier ist niemand mehr, der abstimmen darf**, darum lässt sich nichts mehr entscheiden. Der Ausweg: Wer mich betreibt, nennt in der Konfiguration neue Gründungsmitglieder und startet mich neu; wenn sie beitreten, sind sie dauerhafte Mitglieder.

## rules-: nach welchen Regeln abgestimmt wird

rules-heading = **So stimmt { $coop } ab**, nach der Vorlage `{ $preset }`.
rules-own = Anders als dort: { $cells }.
rules-own-kind = `{ $kind }` ({ $cells })
rules-item = **{ $title }** (`{ $kind }`): { $does }
rules-usual = **Im Allgemeinen.** { $rules } Was bei einer Art anders ist, steht bei ihr.
rules-more = Alles über eine davon: `{ $prefix }rules decision`, mit ihrem Namen. Jede Abstimmung ist geheim und wird als Stichwahl in Runden (Instant-Runoff) ausgezählt.
rules-apart = Diese Ämter hat niemand zugleich: { $pairs }.
rules-office-moderator = Moderation
rules-office-treasurer = Kassenamt
rules-title-membership = Dauerhafte Mitgliedschaft
rules-title-moderator = Moderation
rules-title-treasurer = Kassenamt
rules-title-impeachment = Amtsenthebung
rules-title-budget = Haushalt
rules-title-removal-first = Ausschluss, erste Abstimmung
rules-title-removal-second = Ausschluss, zweite Abstimmung
rules-title-decision = Entscheidung
rules-does-membership = Ein Mitglied auf Probe wird dauerhaftes Mitglied, oder bleibt auf Probe.
rules-does-moderator = Jemand übernimmt einen Sitz in der Moderation, einen neuen oder einen besetzten; „Niemand gewinnt“ lässt ihn leer.
rules-does-treasurer = Jemand übernimmt das Kassenamt; eine eingefrorene Kasse öffnet sich.
rules-does-impeachment = Das Kassenamt ist sofort unbesetzt, und die Kasse bleibt bis zur nächsten Wahl eingefroren.
rules-does-budget = Ein Haushalt gilt für sein Jahr.
rules-does-removal-first = Die Moderation schlägt allen vor, ein Mitglied auszuschließen.
rules-does-removal-second = Ein Mitglied wird ausgeschlossen, auch aus Ämtern und allen Räumen.
rules-does-decision = Ein Text kommt ins Protokoll.
rules-options-membership = aufnehmen, ablehnen
rules-options-moderator = wer kandidiert, bei einem besetzten Sitz auch wer ihn hat, „Niemand gewinnt“
rules-options-treasurer = wer kandidiert, und wer das Amt hat
rules-options-impeachment = des Amtes entheben, im Amt lassen
rules-options-budget = die vorgeschlagenen Haushalte, und den jetzigen behalten
rules-options-removal-first = den Ausschluss allen vorschlagen, es dabei belassen
rules-options-removal-second = ausschließen, behalten
rules-options-decision = die vorgeschlagenen Texte, und alles lassen, wie es ist
rules-how-membership = Für dich selbst, im Mitgliederraum: `{ $prefix }admit`. Für jemand anderen: `{ $prefix }admit @NAME`
rules-how-moderator = Für einen neuen Sitz kandidieren, im Mitgliederraum: `{ $prefix }stand moderation`. Für einen besetzten: `{ $prefix }stand moderation gegen @NAME`
rules-how-treasurer = Kandidieren, im Mitgliederraum: `{ $prefix }stand kassenamt`
rules-how-impeachment = Eröffnen, im Mitgliederraum: `{ $prefix }impeach GRÜNDE`
rules-how-budget = Einen vorschlagen, im Mitgliederraum: `{ $prefix }budget vorschlagen monatlich=500EUR arbeit=60% bewertung=5% jahr=2027`
rules-how-removal-first = Die Moderation eröffnet sie in ihrem Raum: `{ $prefix }remove @NAME GRÜNDE`. Was darin geschieht, bleibt dort; sonst erfährt niemand davon, außer wenn sie angenommen wird.
rules-how-removal-second = Die betroffene Person erfährt die Gründe und kann antworten, bevor abgestimmt wird.
rules-how-decision = Eine eröffnen, im Mitgliederraum: `{ $prefix }propose TEXT`
rules-line-same = Eröffnen und abstimmen: { $people }.
rules-line-who = Eröffnen: { $starters }. Abstimmen: { $voters }.
rules-line-bot = Ich eröffne sie, wenn die erste Abstimmung angenommen ist. Abstimmen: { $voters }.
rules-line-needed = Nötig: { $threshold }; Quorum { $quorum }.
rules-line-needed-no-quorum = Nötig: { $threshold }; kein Quorum.
rules-threshold-majority = mehr als die Hälfte der Stimmzettel
rules-threshold-consensus = alle Stimmzettel
rules-threshold-plurality-of-continuing = der Sieg in der Auszählung
rules-threshold-fraction = mindestens { $fraction } der Stimmzettel
rules-stages-proposals = { $first } für Vorschläge, dann { $voting } zum Abstimmen.
rules-stages-usual = { $first } zum Vorschlagen und Besprechen, dann { $voting } zum Abstimmen.
rules-stages-talk = { $first } zum Besprechen, dann { $voting } zum Abstimmen.
rules-stages-hearing = { $first } Anhörung, dann { $voting } zum Abstimmen.
rules-stages-voting = Abgestimmt wird sofort, in { $voting }.
rules-page-heading = **{ $title }.** { $does }
rules-page-start = Wer sie eröffnen kann: { $people }.
rules-page-start-add = Wer sie eröffnen und Optionen hinzufügen kann: { $people }.
rules-page-start-bot = Nur ich eröffne sie, wenn die erste Abstimmung angenommen ist.
rules-page-vote = Wer abstimmt: { $people }.
rules-page-without-concerned = Die Person, um die es geht, stimmt nicht mit ab, auch nicht als Teil der Moderation.
rules-page-options = Auf dem Stimmzettel: { $options }.
rules-page-threshold = Nötig, damit sich etwas ändert: { $threshold }, Enthaltungen nicht mitgezählt.
rules-page-quorum = Quorum: Mindestens { $quorum } aller Stimmberechtigten müssen abstimmen; Enthaltungen zählen mit.
rules-page-no-quorum = Es gibt kein Quorum: Es gilt, so wenige auch abstimmen.
rules-page-stages = { $stages }
rules-page-early = Wer sie eröffnet, kann um eine frühere Abstimmung bitten; dazu kommt es, wenn niemand innerhalb dieser Frist widerspricht: { $notice }.
rules-page-early-at-once = Wer sie eröffnet, kann die Abstimmung früher beginnen lassen.
rules-page-close-early = Sie schließt, sobald alle abgestimmt haben.
rules-page-close-at-end = Sie schließt erst zum Ablauf der Frist, auch wenn alle schon abgestimmt haben.
rules-page-own = Anders als in der Vorlage `{ $preset }`: { $cells }.
rules-cell-start = wer sie eröffnet
rules-cell-vote = wer abstimmt
rules-cell-threshold = was nötig ist
rules-cell-quorum = das Quorum
rules-cell-proposalstage = die erste Phase
rules-cell-votingstage = die Abstimmungsphase
rules-cell-earlynotice = die Frist für eine frühere Abstimmung
rules-cell-closewhenallvoted = wann sie schließt
command-rules-summary = Zeigen, nach welchen Regeln abgestimmt wird
command-rules-usage = [ART]
command-rules-help = Jede Art von Abstimmung: wer sie eröffnen kann, wer abstimmt, was nötig ist und wie lange sie dauert. Mit einer Art alles über diese.
refused-no-such-kind = Es gibt keine Art von Abstimmung, die „{ $typed }“ heißt. { $near ->
    [none] Alle, die es gibt: `{ $prefix }rules`
   *[other] Meintest du `{ $prefix }rules { $near }`?
  }

## effect-: was eine Abstimmung geändert hat

effect-admitted = { $person } ist jetzt dauerhaftes Mitglied.
effect-seated = { $office ->
    [treasurer] { $person } hat jetzt das Kassenamt.
   *[moderator] { $person } ist jetzt in der Moderation.
  }
effect-seated-instead = { $office ->
    [treasurer] { $person } hat jetzt das Kassenamt, an Stelle von { $instead }.
   *[moderator] { $person } ist jetzt in der Moderation, an Stelle von { $instead }.
  }
effect-treasury-opened = Die Kasse, bis jetzt eingefroren, ist wieder offen.
effect-stays = { $office ->
    [treasurer] { $person } behält das Kassenamt.
   *[moderator] { $person } bleibt in der Moderation.
  }
effect-seat-uncreated = Es entsteht kein neuer Sitz.
effect-seat-unfilled = Der Sitz, den { $person } hatte, bleibt leer.
effect-office-vacant = { $office ->
   *[treasurer] Das Kassenamt bleibt unbesetzt. Zum Kandidieren: `{ $prefix }stand kassenamt`
  }
effect-seat-abolished = Der Sitz von { $person } fällt weg.
effect-impeached = { $person } hat das Kassenamt nicht mehr, und niemand folgt nach. Die Kasse ist eingefroren: Bis zu einer Wahl kann nichts ausgezahlt und nichts eingenommen werden. Zum Kandidieren: `{ $prefix }stand kassenamt`
effect-budget-adopted = Der Haushalt für { $year } ist beschlossen und gilt ab dem { $from }. Alles darüber: `{ $prefix }budget`
effect-budget-adopted-too-late = Der Haushalt für { $year } ist zu spät beschlossen, um noch zu gelten: Der eines späteren Jahres gilt schon. Alles darüber: `{ $prefix }budget`
effect-removal-announced = Der Ausschluss von { $person } ist allen als { $motion } angekündigt.
effect-removed = { $person } ist nicht mehr Mitglied. Was der Person noch zusteht, steht ihr weiter zu.
effect-removed-after-leaving = { $person } war schon gegangen und bleibt draußen. Was der Person noch zusteht, steht ihr weiter zu.
effect-impossible-left = Das bleibt ohne Wirkung: { $person } ist nicht mehr in der Genossenschaft.
effect-impossible-came-back = Das bleibt ohne Wirkung: { $person } hat die Genossenschaft während der Abstimmung verlassen und ist wiedergekommen, und mit dem Gehen endet eine Kandidatur.
effect-impossible-permanent-already = Das bleibt ohne Wirkung: { $person } ist schon dauerhaftes Mitglied.
effect-impossible-holds-already = Das bleibt ohne Wirkung: { $person } hat dieses Amt schon.
effect-impossible-offices-apart = Das bleibt ohne Wirkung: { $person } hat ein Amt, das die Genossenschaft von diesem trennt.
effect-impossible-gave-up = Das bleibt ohne Wirkung: { $person } hat das Amt inzwischen abgegeben.
effect-impossible-not-treasurer = Das bleibt ohne Wirkung: { $person } hat das Kassenamt nicht mehr.

## removal-: die Ankündigung eines Ausschlusses

removal-announced = **{ $heading }**. Das schlägt die Moderation euch allen vor. Die Abstimmung beginnt { $until }; bis dahin wird { $motion } besprochen, und die betroffene Person wird gehört. Die Gründe:
removal-next = Wenn die Abstimmung beginnt, bekommen alle auf der Stimmliste einen Stimmzettel als Direktnachricht von mir.
removal-notice = **{ $heading }**: Die Moderation hat allen Mitgliedern vorgeschlagen, dich auszuschließen. Ihre Gründe:
removal-notice-next = Bis { $until } kannst du im Mitgliederraum antworten, oder hier, und ich stelle es dort ein: `{ $prefix }answer { $motion } TEXT`. Danach stimmen alle ab. Bis zur Entscheidung ändert sich für dich nichts.

## command-remove-, command-answer-, removal-: ein Ausschluss in zwei Abstimmungen

command-remove-summary = Den anderen in der Moderation vorschlagen, ein Mitglied auszuschließen
command-remove-usage = [--sure] @name GRÜNDE
command-remove-help = Sagt erst, was es bedeutet; mit `--sure` eröffnet es die Abstimmung. Zuerst stimmt die Moderation ab, ohne die betroffene Person, und sonst erfährt es niemand. Nimmt sie es an, wird es allen Mitgliedern mit den Gründen angekündigt, die unter der ersten Zeile weitergehen dürfen; die betroffene Person wird gehört; dann stimmen alle ab.
command-remove-examples = remove @dee Hat seit Monaten den Schlüssel zum Laden und antwortet niemandem.
command-answer-summary = Auf einen Antrag antworten, dich auszuschließen
command-answer-usage = M1 TEXT
command-answer-help = Bis die Abstimmung beginnt, stelle ich deine Antwort unter deinem Namen in den Mitgliederraum.
command-answer-examples = answer M1 Ich habe den Schlüssel, weil sonst niemand den Laden öffnet.
piece-grounds = die Gründe
piece-answer = deine Antwort
argument-long-text-too-long = Das ist zu lang: 4000 Zeichen passen, weitere Zeilen mitgezählt.
removal-confined = Außerhalb dieses Raums gibt es { $motion } nicht: Nichts, was ich anderswo sage, erwähnt es, nicht einmal mit seiner Nummer. { $person } stimmt darüber nicht ab. Um früher abzustimmen: `{ $prefix }early { $motion }`. Um es zurückzunehmen: `{ $prefix }withdraw { $motion }`.
removal-redaction-reason = Das gehört in einen anderen Raum
removal-wrong-room =
    Ein Ausschluss wird im verschlüsselten Moderationsraum vorgeschlagen und sonst nirgends, darum habe ich nichts getan. { $removed ->
        [true] Deine Nachricht habe ich aus { $where } entfernt.
       *[other] Deine Nachricht darf ich aus { $where } nicht entfernen: Bitte lösche sie dort selbst.
    } Wer moderiert, tippt es im Moderationsraum: `{ $prefix }remove @name GRÜNDE`. Alle anderen können mit der Moderation sprechen.
place-here = dieser Unterhaltung
removal-answer = **{ $heading }**: { $person } antwortet.
removal-answer-posted = Deine Antwort zu **{ $heading }** steht unter deinem Namen im Mitgliederraum. Bis { $until } kannst du auf demselben Weg etwas hinzufügen.
removed-by-vote = **Du wurdest durch Abstimmung aus { $coop } ausgeschlossen**, am { $date }{ $known ->
    [true] , { $motion }.
   *[other] .
  }
removed-grounds = Die Gründe, über die abgestimmt wurde:
removed-next = Das kann nur eine Abstimmung der Mitglieder ändern. { $count ->
    [0] Von der Moderation ist gerade niemand da, den du danach fragen könntest.
   *[other] Danach fragen kannst du die Moderation: { $people }.
  }
removed-owed = Was dir zusteht, steht dir weiter zu: `{ $prefix }dues`
removal-done = **{ $heading }**: Die Abstimmung hat es angenommen, du bist also nicht mehr Mitglied von { $coop }. Deine Ämter und Kandidaturen sind beendet, deine Stimmzettel in noch offenen Abstimmungen zählen nicht mehr, und ich nehme dich aus den Räumen der Genossenschaft. Was dir noch zusteht, steht dir weiter zu.
removal-done-after-leaving = **{ $heading }**: Die Abstimmung hat es angenommen. Du hattest { $coop } vorher verlassen; deine Stimmzettel in noch offenen Abstimmungen zählen nicht mehr. Was dir noch zusteht, steht dir weiter zu.
refused-sure-to-remove = **Noch ist keine Abstimmung offen.** Sie würde die Moderation, ohne { $person }, fragen, ob sie allen Mitgliedern den Ausschluss vorschlägt. Nur wenn sie das annimmt, erfahren andere davon, mit den Gründen, wie du sie schreibst. Um sie zu eröffnen: { $sureCopy }
refused-removes-themselves = Den eigenen Ausschluss schlägt niemand vor, darum habe ich nichts getan. Um die Genossenschaft zu verlassen, im Mitgliederraum oder in einer Direktnachricht an mich: `{ $prefix }leave`
refused-not-a-member-they = { $person } ist nicht in dieser Genossenschaft, darum habe ich nichts getan. Wer es ist: `{ $prefix }members`
refused-not-your-hearing = In { $motion } geht es nicht um deinen Ausschluss, du hast also nichts zu beantworten, und ich habe nichts eingestellt.
refused-hearing-over = Die Anhörung zu { $motion } endete { $endedAt }, darum habe ich nichts eingestellt. Wie es steht: `{ $prefix }motion { $motion }`
refused-hearing-keeps-length = Die Anhörung zu { $motion } behält ihre volle Länge, damit die betroffene Person Zeit zum Antworten hat.
refused-changed-before-all = { $motion } liegt allen Mitgliedern vor, und alle sollen sehen, was sich daran ändert. Tippe das im Mitgliederraum.

## motions-, motion-, stage-, outcome-phrase-: was offen ist

motions-open = { $count ->
    [one] Ein Antrag ist offen.
   *[other] { $count } Anträge sind offen.
}
motions-none-open = Kein Antrag ist offen. Um einen zu eröffnen, im Mitgliederraum: `{ $prefix }propose TEXT`
motions-of = Nummer { $from } bis { $to } dieser Liste:
motions-more = … und { $count } weitere: `{ $prefix }motions --ab { $next }`
motions-closed = Zuletzt entschieden:
motions-next = Alles über einen Antrag: `{ $prefix }motion M1`, mit seiner Nummer.
stage-proposal = { $form ->
    [candidate] offen für Kandidaturen bis
    [budget] offen für andere Haushalte bis
    [question] in der Aussprache bis
    [hearing] in der Anhörung bis
   *[text] offen für Alternativen bis
  } { $until }
stage-voting = in der Abstimmung bis { $until }
stage-closed = { $outcome } ({ $at })
outcome-phrase-carried = angenommen: { $winner }
outcome-phrase-elected = gewählt: { $winner }
outcome-phrase-keeps = alles bleibt, wie es ist: { $winner }
outcome-phrase-rejected = nicht angenommen, alles bleibt, wie es ist
outcome-phrase-no-quorum = Quorum verfehlt, alles bleibt, wie es ist
outcome-phrase-withdrawn = zurückgezogen
outcome-phrase-ended = ohne Ergebnis beendet
motion-rules = Stichwahl in Runden; { $threshold }. Quorum: { $quorum } der Stimmliste.
motion-next-voting = Dein Stimmzettel ist in der Direktnachricht von mir; um ihn noch einmal zu bekommen, schreib dort `{ $prefix }ballots`.
motion-next-closed = Wie gezählt wurde: `{ $prefix }result { $motion }`

## voting-, turnout: die Abstimmung im Mitgliederraum

voting-begun = **Die Abstimmung über { $motion } hat begonnen**, sie läuft bis { $until }. { $roll ->
        [one] Eine Person steht auf der Stimmliste und hat
       *[other] { $roll } Personen stehen auf der Stimmliste; jede hat
    } ihren Stimmzettel in einer Direktnachricht von mir bekommen.
voting-rule-count =
    Stichwahl in Runden (Instant-Runoff): In jeder Runde scheidet die Option mit den wenigsten Stimmen aus, bis zwei übrig sind; { $threshold }, und mindestens { $quorum } von { $roll } { $quorum ->
        [one] muss
       *[other] müssen
    } abstimmen. Enthaltungen zählen nur für die Beteiligung.
voting-rule-ballots = Du kannst auch nur einige Optionen ordnen. Sind alle ausgeschieden, die du geordnet hast, zählt dein Stimmzettel für keine der übrigen, aber weiter zur Gesamtzahl, an der eine Mehrheit gemessen wird. Es zählt der letzte Stimmzettel, den du vor dem Ende schickst.
voting-rule-keeps = Bekommt keine Option genug Stimmzettel, ändert sich nichts.
voting-rule-seat = Erreicht das niemand, auch „Niemand gewinnt“ nicht, bleibt der Sitz bei { $person }.
voting-rule-ties = Bei Gleichstand entscheiden frühere Runden, dann ein vorab festgelegtes Los (Festlegung `{ $lot }`).
voting-rule-early = Die Abstimmung endet, sobald alle auf der Stimmliste abgestimmt haben.
voting-publication-with-receipts = Jeder Stimmzettel wird neben seinem Beleg veröffentlicht, ohne Namen.
voting-publication-ballots = Jeder Stimmzettel wird ohne Namen veröffentlicht, und die Belege in einer eigenen Liste.
voting-publication-shared = Von jedem Stimmzettel wird nur der Anfang veröffentlicht, den mindestens drei gemeinsam haben, als Summe, und die Belege in einer eigenen Liste. Kein Stimmzettel ist als Ganzes zu sehen.
voting-publication-rounds = Nur die Summen jeder Runde werden veröffentlicht, keine einzelnen Stimmzettel{ $small ->
    [0] .
   *[other] : Mit weniger als { $small } Personen auf der Stimmliste könnte eine seltene Reihenfolge verraten, von wem sie ist.
  }
voting-who = Abgestimmt: { $people }.
voting-over = **Die Abstimmung über { $motion } ist zu Ende.** Beteiligung: { $cast } von { $roll }. Das Ergebnis steht unten.
turnout = Beteiligung: { $cast } von { $roll }.

## ballot-, ballots-, receipts-: in der Direktnachricht

ballot-heading = **Dein Stimmzettel für { $motion }**, bis { $until } ({ $relative }).
ballot-reminder = **Du hast über { $motion } noch nicht abgestimmt.** Die Abstimmung endet am { $until } ({ $relative }).
ballot-reworded-option = Option { $option } { $at }
ballot-reworded = **Seit dem Vorschlag neu formuliert**: { $options }. Wie es vorher hieß: `{ $prefix }motion { $motion }`
ballot-how =
    { $options ->
        [1] Schick `1`, um für „{ $first }“ zu stimmen, oder `enthalten`.
        [2] Schick `1` für „{ $first }“ oder `2` für „{ $second }“, oder `enthalten`.
       *[other] Schick die Nummern, die du willst, das Liebste zuerst: `{ $example }` heißt zuerst „{ $first }“, dann „{ $second }“. Du kannst welche weglassen oder `enthalten` schicken.
    } Deine Stimme zählt nur hier, in dieser Direktnachricht; bis zum Ende kannst du es dir anders überlegen. Niemand außer dir erfährt, wie du abgestimmt hast; worauf das beruht: `{ $prefix }help secrecy`.
send-numbers = { $last ->
    [1] Schick `1`
    [2] Schick `1` oder `2`
   *[other] Schick die Nummern, die du willst, von 1 bis { $last }, das Liebste zuerst
  }, oder `enthalten`.
ballot-texts = Die Texte der Optionen: `{ $prefix }motion { $motion }`
ballot-choice = **{ $place }.** { $option }
ballot-counted = Gezählt für { $motion }: { $choices }
ballot-abstained = Gezählt für { $motion }: Du enthältst dich. Das zählt nur für die Beteiligung.
ballot-receipt = Dein Beleg ist **{ $receipt }**.
ballot-receipt-with-receipts = Du findest ihn in der veröffentlichten Auszählung neben diesem Stimmzettel.
ballot-receipt-ballots = Du findest ihn in der veröffentlichten Liste der Belege.
ballot-receipt-shared = Du findest ihn in der veröffentlichten Liste der Belege.
ballot-receipt-rounds = Er gehört dir allein: In dieser Abstimmung werden nur die Summen jeder Runde veröffentlicht.
ballot-replaced = Dieser Stimmzettel ersetzt deinen früheren; der Beleg { $receipt } ist ungültig.
ballot-change = Um den Stimmzettel zu ändern, antworte einfach noch einmal.
ballot-redaction-reason = Ein Stimmzettel gehört in die Direktnachricht mit mir
ballot-reaction = **Eine Reaktion ist keine Stimme**: Für dich ist bei { $motion } noch nichts gezählt. Schick mir die Zahlen als Nachricht hierher. Dein Stimmzettel noch einmal: `{ $prefix }ballots`
ballot-deleted = **Dein Stimmzettel für { $motion } zählt weiter.** Die Nachricht zu löschen nimmt nichts zurück. Um ihn zu ändern, schick vor dem Ende der Abstimmung einen neuen hierher. Dein Stimmzettel noch einmal: `{ $prefix }ballots`
ballot-deleted-unread = **Du hast eine Nachricht gelöscht, bevor ich sie lesen konnte.** War sie ein Stimmzettel, dann zählt er nicht. { $count ->
        [one] Für dich offen: { $motions }.
       *[other] Für dich offen sind { $motions }.
    } Um abzustimmen, schick ihn noch einmal; deine Stimmzettel: `{ $prefix }ballots`
ballot-wrong-room =
    Stimmzettel gehören hierher, wo nur du und ich sie lesen. { $removed ->
        [true] Ich habe deine Nachricht aus { $where } entfernt und nichts gezählt.
       *[other] Ich habe nichts gezählt und darf deine Nachricht nicht aus { $where } entfernen: Bitte lösche sie dort selbst.
    } Um deine offenen Stimmzettel zu sehen: `{ $prefix }ballots`
ballot-unencrypted-here =
    Ich habe nichts gezählt: Dieser Raum ist nicht verschlüsselt, also können andere lesen, was du hier schreibst. { $removed ->
        [true] Ich habe deine Nachricht entfernt.
       *[other] Bitte lösche deine Nachricht.
    } Ich habe dir in einem verschlüsselten Raum geschrieben; antworte dort.
# Die Orte stehen im Dativ, wie nach „aus“.
place-members = dem Mitgliederraum
place-moderators = dem Moderationsraum
place-treasury = dem Kassenraum
place-task = dem Verhandlungsraum
place-lobby = der Lobby
place-direct = unserem unverschlüsselten Raum
place-other = jenem Raum
ballots-open = { $count ->
    [one] Eine Abstimmung ist für dich offen. Ihr Stimmzettel folgt.
   *[other] { $count } Abstimmungen sind für dich offen. Ihre Stimmzettel folgen; antworte auf den, den du meinst.
}
ballots-none = Keine Abstimmung ist für dich offen.
ballots-cast = { $motion }: Du hast abgestimmt und kannst es noch ändern
ballots-waiting = { $motion }: Du hast noch nicht abgestimmt
receipts-open = Deine Belege in offenen Abstimmungen:
receipts-one = { $motion }: **{ $receipt }**
receipts-void = ersetzt und ungültig: { $receipts }
receipts-none = Du hast keinen Beleg in einer offenen Abstimmung.
receipts-closed = Wenn eine Abstimmung endet, wird die Verbindung zwischen dir und deinem Beleg vernichtet: Von da an kann ich ihn niemandem mehr zeigen. Deine Belege findest du in dieser Unterhaltung.

## identity-

identity-approved = **{ $person }** hat eine neue Matrix-Identität und hat sie hier bestätigt. Von jetzt an zählen Stimmzettel und Befehle in dieser Genossenschaft unter ihr. Wenn du das nicht warst, sag es hier und gib der Moderation Bescheid.
identity-unchanged = Deine Identität ist die, die ich kenne. Es gibt nichts zu bestätigen.

## budget-, money-: Haushalte und Beträge

option-budget = { $monthly } im Monat für jedes Mitglied; von Einnahmen aus Aufträgen { $workers } für die Arbeit und { $evaluators } für die Bewertung
budget-added = Hinzugefügt zu **{ $motion }**; der Antrag ist bis { $until } offen für andere Haushalte.
budget-sentence = Jedes Mitglied bekommt { $monthly } im Monat; von den Einnahmen aus Aufträgen gehen { $workers } an die Arbeitenden, { $evaluators } an die Bewertenden, und { $rest } bleiben bei der Genossenschaft
budget-in-force = **Der Haushalt für { $year }** ({ $motion }) gilt seit dem { $from }:
budget-kept = **{ $now } hat keinen eigenen Haushalt**, darum gilt der für { $year } ({ $motion }) weiter:
budget-coming = **Der Haushalt für { $year }** ({ $motion }) gilt ab dem { $from }:
budget-none = **Kein Haushalt gilt**, darum werden keine Monatszahlungen fällig.
budget-open = { $count ->
    [one] Ein Antrag zum Haushalt ist offen:
   *[other] { $count } Anträge zum Haushalt sind offen:
  }
budget-next = Um einen für { $year } vorzuschlagen: `{ $prefix }budget vorschlagen monatlich=500EUR arbeit=60% bewertung=5% jahr={ $year }`
option-no-budget = Vorerst keinen Haushalt haben
money-points = { $amount } { $count ->
    [one] Punkt
   *[other] Punkte
  }
command-budget-summary = Zeigen, welcher Haushalt gilt, oder einen vorschlagen
command-budget-usage = [vorschlagen oder alternative M1] [monatlich=500EUR arbeit=60% bewertung=5% jahr=2027]
command-budget-examples =
    budget vorschlagen monatlich=500EUR arbeit=60% bewertung=5% jahr=2027
    budget alternative M1 monatlich=450EUR arbeit=65% bewertung=5%
    budget
command-budget-help =
    Allein zeigt der Befehl, welcher Haushalt gilt, welcher gelten wird, was offen ist und was dieses Jahr bisher gekostet und eingenommen hat. `vorschlagen` eröffnet den Antrag zum Haushalt eines Jahres (dieses Jahres, wenn du keines nennst), `alternative` fügt einem offenen Antrag einen Haushalt hinzu; beides gehört in den Mitgliederraum.

    - `monatlich`: was jedes Mitglied im Monat bekommt, ein Betrag mit seiner Währung.
    - `arbeit`, `bewertung`: welcher Teil der Einnahmen aus einem Auftrag an die Arbeitenden geht, und welcher an die Bewertenden. Der Rest bleibt bei der Genossenschaft.
argument-not-a-budget-deed = { $typed } ist nichts, was ich mit einem Haushalt tun kann.
piece-deed = was zu tun ist
refused-budget-missing = Hier fehlt etwas: { $missing ->
    [monthly] `monatlich`, was jedes Mitglied im Monat bekommt
    [workers] `arbeit`, der Teil der Einnahmen aus Aufträgen für die Arbeitenden
   *[evaluators] `bewertung`, der Teil der Einnahmen aus Aufträgen für die Bewertenden
  }. Alle drei gehören dazu, zum Beispiel `monatlich=500EUR arbeit=60% bewertung=5%`.
refused-budget-unreadable = „{ $typed }“ verstehe ich an dieser Stelle nicht. So wird ein Haushalt geschrieben: `monatlich=500EUR arbeit=60% bewertung=5%`
refused-budget-unknown-key = „{ $typed }“ gibt es in einem Haushalt nicht. So wird er geschrieben: `monatlich=500EUR arbeit=60% bewertung=5%`
refused-budget-twice = „{ $typed }“ steht zweimal da. Nenne jeden Wert einmal, so: `monatlich=500EUR arbeit=60% bewertung=5%`
refused-budget-which-motion = Welcher Antrag ist gemeint? Seine Nummer kommt zuerst, zum Beispiel `{ $prefix }budget alternative M1 monatlich=500EUR arbeit=60% bewertung=5%`. Was offen ist: `{ $prefix }motions`
refused-budget-other-year = { $motion } betrifft den Haushalt für { $year }, nicht { $typed }. Lass das Jahr weg, oder eröffne einen Antrag für { $typed }: `{ $prefix }budget vorschlagen monatlich=500EUR arbeit=60% bewertung=5% jahr={ $typed }`
refused-budget-year-over = { $year } ist vorbei, darüber gibt es nichts mehr abzustimmen. Vorschlagen kannst du einen Haushalt für ein Jahr von { $earliest } bis { $latest }.
refused-budget-year-far = { $year } ist zu weit weg. Vorschlagen kannst du einen Haushalt für ein Jahr von { $earliest } bis { $latest }.
refused-not-a-year = „{ $typed }“ ist kein Jahr. Schreib es mit vier Ziffern, zum Beispiel `jahr=2027`.
refused-share-unreadable = „{ $typed }“ kann ich nicht als Anteil lesen. Ein Anteil liegt zwischen 0 % und 100 % und wird mit dem Prozentzeichen geschrieben: `60%` oder `33,3%`.
refused-share-too-fine = „{ $typed }“ ist zu genau für einen Anteil: Er kann höchstens { $decimals } Nachkommastellen haben.
refused-shares-above-all = { $workers } für die Arbeit und { $evaluators } für die Bewertung sind zusammen { $sum }, mehr als es gibt. Zusammen können es höchstens 100 % sein.
refused-money-unreadable = „{ $typed }“ kann ich nicht als Betrag lesen. Schreib die Zahl und die Währung, zum Beispiel `500 EUR` oder `1.234,50 EUR`.
refused-money-ambiguous = „{ $typed }“ lässt sich auf zwei Arten lesen, und ich rate nicht. Wenn Tausender gemeint sind: `{ $large }`.{ $decimals ->
    [0] {""}
   *[other] {" "}Wenn Nachkommastellen gemeint sind: `{ $small }`.
  }
refused-money-whose-point = In „{ $typed }“ kann das erste Zeichen zur Währung oder zum Betrag gehören, und ich rate nicht. Schreib `{ $large }`{ $decimals ->
    [0] .
   *[other] {" "}oder `{ $small }`.
  }
refused-money-too-many-decimals = „{ $typed }“ hat zu viele Nachkommastellen: { $decimals ->
    [0] { $currency } hat keine.
   *[other] { $currency } hat { $decimals }.
  }
refused-money-negative = „{ $typed }“ ist weniger als nichts. Ein Betrag ist mindestens 0.
refused-money-too-large = „{ $typed }“ ist mehr Geld, als ich glauben kann. Steht da eine Ziffer zu viel?
refused-money-no-currency = „{ $typed }“ nennt keine Währung. Schreib sie dazu, zum Beispiel `{ $example }`.
refused-money-which-currency = In „{ $typed }“ könnten mehrere Währungen gemeint sein: { $several }. Schreib das Kürzel, zum Beispiel `{ $example }`.
refused-money-and-more = Was „{ $more }“ nach „{ $amount }“ heißt, weiß ich nicht, deshalb ist nichts getan. Zwischen einem Betrag und einem Text steht ein Wort: `von`, `an` oder `für`.
refused-money-unknown-currency = Eine Währung „{ $currency }“ kenne ich nicht. Schreib ihr Kürzel, zum Beispiel `500 EUR`.

## outcome-, round-, tie-: das Ergebnis

outcome-carried = **{ $motion } ist angenommen: { $winner }** ({ $got } von { $valid } Stimmzetteln; nötig: { $needed }).
outcome-question-carried = **{ $motion }: angenommen.** „{ $winner }“ hat { $got } von { $valid } Stimmzetteln; nötig: { $needed }.
outcome-elected = **{ $motion }: „{ $winner }“ hat gewonnen** ({ $got } von { $valid } Stimmzetteln; nötig: { $needed }).
outcome-election-keeps = **{ $motion }: „{ $winner }“ hat die Auszählung gewonnen**, mit { $got } von { $valid } Stimmzetteln.
outcome-keeps = **{ $motion }: Alles bleibt, wie es ist.** „{ $winner }“ hat die Auszählung mit { $got } von { $valid } Stimmzetteln gewonnen.
outcome-rejected = **{ $motion } ist nicht angenommen: Alles bleibt, wie es ist.** „{ $winner }“ hat die Auszählung mit { $got } von { $valid } Stimmzetteln gewonnen; nötig: { $needed }.
outcome-no-quorum = **{ $motion }: Quorum verfehlt, also bleibt alles, wie es ist.** { $voted ->
    [nobody] Niemand hat abgestimmt
   *[some] Beteiligung: { $cast } von { $roll }
  }; nötig waren mindestens { $quorum } von { $roll }.
outcome-no-ballots = Es gab nichts auszuzählen.
needed-majority = mehr als { $votes }
needed-least = mindestens { $votes }
needed-all = alle { $votes }
needed-none = der Sieg in der Auszählung
outcome-held = Die Auszählung hat { $minutes ->
    [0] einen Moment
    [one] 1 Minute
   *[other] { $minutes } Minuten
  } gewartet{ $unread ->
    [0] {": "}Nachrichten aus der Zeit vor ihrem Ende, oder vor dem einer früheren Abstimmung, waren noch zu lesen.
    [one] {" "}auf Nachrichten, die Stimmzettel sein konnten. Eine ließ sich nicht rechtzeitig lesen; falls sie ein Stimmzettel war, zählt sie nicht.
   *[other] {" "}auf Nachrichten, die Stimmzettel sein konnten. { $unread } ließen sich nicht rechtzeitig lesen; falls sie Stimmzettel waren, zählen sie nicht.
  }
outcome-arithmetic = Auf der Stimmliste { $roll }, abgestimmt { $cast }, enthalten { $abstained }.
outcome-round = Runde { $round }: { $tally }.
outcome-exhausted = Ohne eine dieser Optionen: { $votes }.
outcome-nothing = **{ $motion }: Alles bleibt, wie es ist.** Niemand hat eine Option genannt.
tie-among = Gleichstand: { $among }.
tie-narrowed = Davon hatten { $left } in Runde { $earlier } die wenigsten Stimmen.
outcome-tally = { $option } { $votes }
outcome-out = „{ $option }“ scheidet aus.
tie-earlier = Davon hatte „{ $option }“ in Runde { $earlier } die wenigsten Stimmen und scheidet deshalb aus.
tie-lot = Keine frühere Runde unterscheidet sie, also entscheidet das Los, das zu Beginn festgelegt wurde: „{ $option }“ scheidet aus.
tie-lot-revealed = Das Geheimnis des Loses ist `{ $secret }`. Die Nachricht zum Beginn der Abstimmung hat es mit `{ $commitment }` festgelegt.
tie-lot-unused = Ein Los war nicht nötig. Die Nachricht zum Beginn der Abstimmung hat eines mit `{ $commitment }` festgelegt.
outcome-files-with-receipts =
    { $ballots ->
        [none] Es gab keine Stimmzettel
        [one] Der eine Stimmzettel, neben seinem Beleg
       *[other] Alle { $cast } Stimmzettel, jeder neben seinem Beleg
    }: `{ $json }` (SHA-256 `{ $jsonHash }`){ $beside ->
        [one] {"; "}der eine, der eine Option nennt: `{ $blt }` (SHA-256 `{ $bltHash }`)
        [ranked] {"; "}die { $valid }, die eine Option nennen: `{ $blt }` (SHA-256 `{ $bltHash }`)
        [all] {", "}`{ $blt }` (SHA-256 `{ $bltHash }`)
       *[none] {""}
    }. Nachzählen: `waggle recount { $json }`.
outcome-files-ballots =
    { $ballots ->
        [none] Es gab keine Stimmzettel
        [one] Der eine Stimmzettel, und sein Beleg in einer eigenen Liste
       *[other] Alle { $cast } Stimmzettel, und die Belege in einer eigenen Liste
    }: `{ $json }` (SHA-256 `{ $jsonHash }`){ $beside ->
        [one] {"; "}der eine, der eine Option nennt: `{ $blt }` (SHA-256 `{ $bltHash }`)
        [ranked] {"; "}die { $valid }, die eine Option nennen: `{ $blt }` (SHA-256 `{ $bltHash }`)
        [all] {", "}`{ $blt }` (SHA-256 `{ $bltHash }`)
       *[none] {""}
    }. Nachzählen: `waggle recount { $json }`.
outcome-files-shared = Die Summen jeder Runde und die Anfänge, die mindestens drei Stimmzettel gemeinsam haben: `{ $json }` (SHA-256 `{ $jsonHash }`). Prüfen kannst du sie mit `waggle recount { $json }`.
outcome-files-rounds = Die Summen jeder Runde: `{ $json }` (SHA-256 `{ $jsonHash }`).
outcome-minutes = { $series ->
    [moderators] Protokoll des Moderationsraums Nr. { $number }
   *[public] Protokoll Nr. { $number }
  }, `{ $hash }`.
result-none = **{ $motion }** endete, ohne dass gezählt wurde, und hat darum kein Ergebnis. Was daraus wurde: `{ $prefix }motion { $id }`
result-not-yet = **{ $motion }** hat noch kein Ergebnis: { $stage }.

## refused-: was nicht ging, und was stattdessen geht (Ämter und Wahlen)

refused-holds-already = { $office ->
    [treasurer] Du hast das Kassenamt schon. Kandidiert jemand gegen dich, beginnt eine Wahl, und du stehst von selbst auf dem Stimmzettel.
   *[moderator] Du bist schon in der Moderation, und niemand hat zwei Sitze. Um deinen abzugeben: `{ $prefix }resign moderation`
  }
refused-sits-already = Du stehst schon auf dem Stimmzettel von { $motion }: Wer das Amt hat, muss nicht kandidieren. Um nicht anzutreten: `{ $prefix }stepback { $motion }`
refused-already-standing = Du kandidierst schon in { $motion }. Für eine andere Vorstellung tritt zurück und kandidiere neu: `{ $prefix }stepback { $motion }`
refused-stands-too-late = Die Abstimmung in { $motion } hat begonnen; niemand kann mehr dazukommen. Sie endet am { $endsAt }. Danach: { $office ->
    [moderator-against] `{ $prefix }stand moderation gegen { $person }`
    [treasurer] `{ $prefix }stand kassenamt`
   *[moderator] `{ $prefix }stand moderation`
  }
refused-steps-back-too-late = Die Abstimmung in { $motion } hat begonnen, du bleibst also auf dem Stimmzettel. Sie endet am { $endsAt }. Wirst du gewählt, kannst du das Amt abgeben: `{ $prefix }resign`
refused-offices-apart = { $held ->
    [treasurer] Du hast das Kassenamt, und deine Genossenschaft trennt die beiden Ämter. Gib es zuerst ab: `{ $prefix }resign kassenamt`
   *[moderator] Du bist in der Moderation, und deine Genossenschaft trennt die beiden Ämter. Gib sie zuerst ab: `{ $prefix }resign moderation`
  }
refused-not-in-that-office = { $office ->
   *[moderator] { $count ->
        [0] { $person } ist nicht in der Moderation, und auch sonst niemand. Für einen neuen Sitz: `{ $prefix }stand moderation`
       *[other] { $person } ist nicht in der Moderation. Dort sind: { $holders }. Für einen neuen Sitz: `{ $prefix }stand moderation`
    }
  }
refused-against-treasurer = Das Kassenamt gibt es einmal, und wer es hat, steht ohnehin auf dem Stimmzettel. Lass also weg, gegen wen du kandidierst: `{ $prefix }stand kassenamt`
refused-not-standing = Du stehst in keiner offenen Wahl auf dem Stimmzettel. Was offen ist: `{ $prefix }offices`
refused-not-standing-there = Du stehst nicht auf dem Stimmzettel von { $motion }. Worum es dort geht: `{ $prefix }motion { $motion }`
refused-which-election = Du stehst auf mehreren Stimmzetteln: { $motions }. Sag, auf welchem nicht mehr, zum Beispiel `{ $prefix }stepback { $example }`.
refused-no-office = Du hast kein Amt. Wer eines hat: `{ $prefix }offices`
refused-not-in-office = { $office ->
    [treasurer] Du hast das Kassenamt nicht. Wer welches Amt hat: `{ $prefix }offices`
   *[moderator] Du bist nicht in der Moderation. Wer welches Amt hat: `{ $prefix }offices`
  }
refused-sure-to-resign = { $office ->
    [treasurer] **Du hast das Kassenamt noch**: Ich habe noch nichts getan. Gibst du es ab, endet es sofort{ $vacant ->
        [true] , und es ist unbesetzt: Bis es jemand hat, kann niemand Einnahmen oder Zahlungen buchen.
       *[false] , und zurück kommst du nur durch eine Wahl.
    } Um es abzugeben: `{ $prefix }resign kassenamt --sure`
   *[moderator] **Du bist noch in der Moderation**: Ich habe noch nichts getan. Gibst du sie ab, endet dein Sitz sofort{ $vacant ->
        [true] , und niemand moderiert mehr: Bis es jemand tut, kann jedes dauerhafte Mitglied einladen.
       *[false] .
    } Um sie abzugeben: `{ $prefix }resign moderation --sure`
  }
refused-sure-to-impeach = **Noch ist keine Abstimmung offen.** Sie würde alle fragen, ob { $person } das Kassenamt verliert. Die Gründe lesen alle Mitglieder. Wird das angenommen, endet das Amt sofort, und die Kasse ist eingefroren, bis es neu gewählt ist. Um sie zu eröffnen: { $sureCopy }
grounds-to-type = GRÜNDE
refused-grounds-are-a-person = { $same ->
    [true] { $person } hat das Kassenamt, und um jemand anderen geht es in der Abstimmung nicht: Was du dahinter schreibst, sind die Gründe, und die lesen alle. Darum habe ich nichts eröffnet. Mit Gründen: `{ $prefix }impeach GRÜNDE`
   *[false] Entziehen lässt sich nur das Kassenamt, und das hat { $person }, nicht { $named }. Darum habe ich nichts eröffnet. Um jemandem den Sitz in der Moderation streitig zu machen: `{ $prefix }stand moderation gegen @name`
  }
refused-which-office = Du hast die Moderation und das Kassenamt. Sag, was du abgibst: `{ $prefix }resign moderation` oder `{ $prefix }resign kassenamt`
refused-no-treasurer = Niemand hat das Kassenamt, also lässt es sich niemandem entziehen. Zum Kandidieren: `{ $prefix }stand kassenamt`

## refused-: was nicht ging, und was du stattdessen tun kannst (Anträge und Stimmzettel)

refused-may-not-start = Nur bestimmte Leute können { $kind ->
    [decision] eine Entscheidung eröffnen oder Optionen hinzufügen
    [budget] einen Haushalt vorschlagen
    [moderator] für die Moderation kandidieren
    [treasurer] für das Kassenamt kandidieren
   *[other] { $kindName } eröffnen
  }: { $franchise } (`{ $prefix }rules { $kind }`).{ $kind ->
    [moderator] {""}
    [treasurer] {""}
   *[other] {" "}Du kannst jemanden von ihnen darum bitten.
  }{ $trial ->
    [true] {" "}Um dauerhaftes Mitglied zu werden: `{ $prefix }admit`
   *[other] {""}
  }
refused-may-not-vote = Du kannst über { $motion } nicht abstimmen und deshalb auch einem vorzeitigen Ende nicht widersprechen. Du kannst mit denen sprechen, die es können.
refused-takes-no-alternative = { $motion } ist eine Frage mit zwei Antworten; hinzufügen lässt sich nichts. Du kannst im Mitgliederraum darüber sprechen.
refused-added-otherwise = { $kind ->
    [budget] In { $motion } geht es um Haushalte. Ein anderer kommt so dazu: `{ $prefix }budget alternative { $motion } monatlich=500EUR arbeit=60% bewertung=5%`
    [decision] { $motion } ist eine Entscheidung. Eine Alternative kommt so dazu: `{ $prefix }alternative { $motion } TEXT`
   *[other] { $motion } ist eine Wahl. Um auf dem Stimmzettel zu stehen, kandidiere selbst: `{ $prefix }help stand`
  }
refused-reworded-otherwise = Option { $option } von { $motion } ist kein Text und lässt sich deshalb nicht anders formulieren. { $kind ->
    [budget] Füge erst den anderen Haushalt hinzu (`{ $prefix }budget alternative { $motion } monatlich=BETRAG arbeit=PROZENT bewertung=PROZENT`), dann nimm diesen zurück: `{ $prefix }withdraw { $motion } { $option }`
    [moderator] Für eine andere Vorstellung tritt zurück und kandidiere neu: `{ $prefix }stepback { $motion }`
    [treasurer] Für eine andere Vorstellung tritt zurück und kandidiere neu: `{ $prefix }stepback { $motion }`
   *[other] Alles darüber: `{ $prefix }motion { $motion }`
  }
refused-already-open = { $motion } entscheidet schon über dasselbe, und zwei Abstimmungen darüber gibt es nicht zugleich. { $kind ->
    [budget] Deiner kann auf demselben Stimmzettel stehen: `{ $prefix }budget alternative { $motion } monatlich=BETRAG arbeit=PROZENT bewertung=PROZENT`
   *[other] Alles darüber: `{ $prefix }motion { $motion }`
  } { $link ->
    [none] {""}
   *[other] { $link }
  }
refused-not-a-person = In dieser Genossenschaft kenne ich niemanden namens { $typed }. Tippe die ganze Matrix-ID, zum Beispiel `{ $example }`, oder erwähne die Person.
refused-which-person = { $typed } allein sagt nicht, wer gemeint ist. Tippe die ganze Matrix-ID: { $people }.
refused-no-such-motion = { $motion } gibt es nicht. Was es gibt: `{ $prefix }motions`
refused-proposal-stage-ended = Die Vorschlagsphase von { $motion } endete am { $endedAt }, darum geht das nicht mehr. Die Abstimmung beginnt gleich.
refused-voting-has-begun = Die Abstimmung über { $motion } hat begonnen, darum geht das nicht mehr. Sie endet am { $endsAt }. Dein Stimmzettel ist in der Direktnachricht von mir.
refused-motion-closed = { $motion } wurde am { $closedAt } abgeschlossen. Wie es ausging: `{ $prefix }motion { $motion }`{ $kind ->
    [decision] . Um eine Frage neu zu stellen: `{ $prefix }propose TEXT`
   *[other] {""}
  }
refused-option-already-there = Das steht dort schon, als Option { $option } von { $motion }. { $kind ->
    [budget] Ein anderer Haushalt? `{ $prefix }budget alternative { $motion } monatlich=BETRAG arbeit=PROZENT bewertung=PROZENT`
   *[decision] Noch eine Idee? `{ $prefix }alternative { $motion } TEXT`
  }
refused-option-looks-like = Das ließe sich mit Option { $option } von { $motion } verwechseln, „{ $other }“: Niemand wüsste, welche von beiden gewählt ist. Sag es mit anderen Worten, die sie auseinanderhalten.
refused-looks-fixed = Das ließe sich mit „{ $other }“ verwechseln: So nenne ich selbst eine Antwort in Abstimmungen. Sag es mit anderen Worten, die sie auseinanderhalten.
refused-motion-looks-like = Das ließe sich mit { $motion } verwechseln, „{ $other }“, worüber noch nicht abgestimmt wird. { $kind ->
    [decision] Eine andere Idee dazu? `{ $prefix }alternative { $motion } TEXT`. Eine andere Frage?
   *[other] Eine andere Frage?
  } Sag es mit anderen Worten, die sie auseinanderhalten.
motion-like-others = Nicht zu verwechseln mit { $motions }: { $count ->
    [one] Dieser Antrag heißt fast genauso und ist auch offen.
   *[other] Diese Anträge heißen fast genauso und sind auch offen.
  }
limit-answers = { $of ->
    [person] Ich habe dir innerhalb einer Stunde { $most }-mal geantwortet
    [server] Ich habe Leuten von deinem Server innerhalb einer Stunde { $most }-mal geantwortet
   *[room] Ich habe Leuten von außen innerhalb einer Stunde { $most }-mal geantwortet
  }, deshalb sage ich { $place ->
    [direct] dir bis { $until } nichts mehr.
   *[shared] hier bis { $until } nichts mehr. In Direktnachrichten antworte ich Mitgliedern wie zuvor, und abstimmen, widersprechen und austreten geht auch hier.
  }
refused-limit-proposals = Von dir sind { $most } Entscheidungen offen für Alternativen, mehr auf einmal kann niemand lesen. Wenn die Abstimmung über eine beginnt oder du eine zurücknimmst, ist wieder Platz: `{ $prefix }withdraw M1`, mit ihrer Nummer.
refused-limit-alternatives = { $motion } hat schon { $most } Optionen von dir. Um eine andere an die Stelle von einer zu setzen: `{ $prefix }reword { $motion } NUMMER TEXT`, oder vorher `{ $prefix }withdraw { $motion } NUMMER`
refused-limit-proposals-day = Du hast innerhalb eines Tages { $most } Entscheidungen vorgeschlagen, mehr kann niemand lesen, auch wenn einige zurückgenommen sind. Ab { $freeAt } geht es wieder.
refused-limit-alternatives-day = Du hast innerhalb eines Tages { $most }-mal eine Option hinzugefügt, mehr könnte niemand verfolgen, auch wenn einige zurückgenommen sind. Ab { $freeAt } geht es wieder.
refused-limit-rewordings = Du hast innerhalb eines Tages { $most }-mal Optionen umformuliert, mehr könnte niemand verfolgen. Ab { $freeAt } geht es wieder.
refused-limit-invitations = { $most } Einladungen von dir warten darauf, angenommen zu werden. Wenn eine angenommen oder zurückgenommen ist, ist wieder Platz: `{ $prefix }invite @USER:SERVER --withdraw`
refused-limit-invitations-in-all = { $most } Einladungen warten darauf, angenommen zu werden. Wenn eine angenommen oder zurückgenommen ist, ist wieder Platz; `{ $prefix }members` zeigt sie.
refused-limit-invitations-day = Du hast innerhalb eines Tages { $most }-mal eingeladen. Ab { $freeAt } geht es wieder; bis dahin können es andere, die einladen dürfen.
refused-limit-task-deeds = Du hast bei { $task } innerhalb einer Stunde so viel getan ({ $most }-mal), dass ich es bis { $freeAt } dabei belasse, denn andere erfahren jedes Mal davon.
refused-limit-tasks-open = { $most } Aufträge von dir sind offen, mehr sind auf einmal zu viele. Wenn einer erledigt oder abgebrochen ist, ist Platz für den nächsten: `{ $prefix }tasks`
refused-limit-tasks-day = Du hast innerhalb eines Tages { $most } Aufträge gegeben, bis { $freeAt } nehme ich keinen mehr an.
refused-limit-tasks-server = Leute von deinem Server haben innerhalb eines Tages { $most } Aufträge gegeben, bis { $freeAt } nehme ich von dort keinen mehr an. Wenn es nicht warten kann, frag ein Mitglied, das ihn für dich gibt.
refused-limit-tasks-all = Innerhalb eines Tages sind { $most } Aufträge gekommen, mehr können sich die Mitglieder nicht ansehen. Ab { $freeAt } nehme ich wieder welche an. Wenn es nicht warten kann, frag ein Mitglied, das ihn für dich gibt.
refused-too-many-options = { $motion } hat schon { $most } Optionen; mehr lassen sich kaum noch ordnen. { $kind ->
    [decision] Eine Option von dir kannst du anders formulieren: `{ $prefix }reword { $motion } TEXT`
   *[other] Welche das sind: `{ $prefix }motion { $motion }`
  }
refused-no-such-option = { $motion } hat keine Option { $option }; die letzte ist { $last }. Siehe `{ $prefix }motion { $motion }`
refused-not-your-option = Option { $option } von { $motion } ist nicht von dir; ändern kann sie nur, wer sie vorgeschlagen hat. { $kind ->
    [decision] Du kannst eine eigene hinzufügen: `{ $prefix }alternative { $motion } TEXT`
    [budget] Du kannst einen eigenen hinzufügen: `{ $prefix }budget alternative { $motion } monatlich=BETRAG arbeit=PROZENT bewertung=PROZENT`
   *[other] Alles darüber: `{ $prefix }motion { $motion }`
  }
refused-no-option-of-yours = Keine der Optionen von { $motion } ist von dir. Von wem sie sind und ob sich eine hinzufügen lässt: `{ $prefix }motion { $motion }`
refused-which-option = Du hast mehrere Optionen in { $motion }: { $options }. Schreib nach { $motion } die Nummer der Option, die du meinst, zum Beispiel `{ $prefix }withdraw { $motion } 2`.
refused-not-your-motion = Nur wer { $motion } eröffnet hat, kann um ein vorzeitiges Ende bitten.
refused-early-end-asked = Um ein vorzeitiges Ende von { $motion } ist schon gebeten; die Vorschlagsphase endet am { $endsAt }, wenn niemand widerspricht.
refused-early-end-too-late = Die Vorschlagsphase von { $motion } endet ohnehin am { $endsAt }, noch vor Ablauf der Widerspruchsfrist für ein vorzeitiges Ende.
refused-no-early-end-asked = Niemand hat um ein vorzeitiges Ende von { $motion } gebeten; die Vorschlagsphase dauert bis { $endsAt }.
refused-voting-not-begun = Ich habe nichts gezählt: Die Abstimmung über { $motion } hat noch nicht begonnen. Die Vorschlagsphase dauert bis { $beginsAt }; dann bekommen alle auf der Stimmliste einen Stimmzettel von mir.
refused-ballot-too-late = Ich habe nichts gezählt: Die Abstimmung über { $motion } endete am { $endedAt }. Wie sie ausging: `{ $prefix }result { $motion }`
refused-ballot-without-vote = Ich habe nichts gezählt: { $motion } ist ohne Ergebnis beendet. Was daraus wurde: `{ $prefix }motion { $motion }`
refused-ballot-read-late = Ich habe nichts gezählt: Du hast diesen Stimmzettel abgeschickt, bevor die Abstimmung über { $motion } am { $endedAt } endete, aber lesen konnte ich ihn erst, als sie schon ausgezählt war. Wie sie ausging: `{ $prefix }result { $motion }`
refused-not-on-roll = Ich habe nichts gezählt: Du stehst nicht auf der Stimmliste von { $motion }. Sie wurde zu Beginn der Abstimmung, am { $openedAt }, festgeschrieben, mit allen, die da abstimmen konnten.
refused-command-not-encrypted =
    Ich habe nichts getan: { $where ->
        [lobby] Die Lobby ist nicht verschlüsselt, darum könnte ein Homeserver dort in deinem Namen schreiben. { $open ->
            [some] Nur einen neuen Auftrag nehme ich dort an: `{ $prefix }{ $command } neu TITEL`. Alles andere tippe in einer verschlüsselten Direktnachricht an mich.
           *[none] Tippe es in einer verschlüsselten Direktnachricht an mich.
          }
        [open] Dieser Raum ist nicht verschlüsselt, darum könnte ein Homeserver hier in deinem Namen schreiben und meine Antwort lesen. Tippe es in einer verschlüsselten Direktnachricht an mich.
       *[encrypted] Deine Nachricht war nicht verschlüsselt, darum könnte ein Homeserver sie in deinem Namen geschrieben haben. Schick sie noch einmal aus einer App, die verschlüsselt.
      }
refused-command-device-not-signed =
    Ich habe nichts getan: Die Sitzung, aus der du geschrieben hast, ist nicht von dir verifiziert. Deshalb kann ich sie nicht von einer unterscheiden, die jemand anderes deinem Konto hinzugefügt hat. Verifiziere sie (in Element: Einstellungen → Sitzungen → Sitzung verifizieren) und schick es dann noch einmal. Mehr: `{ $prefix }help verify`
refused-command-identity-changed =
    Ich habe nichts getan: Deine Matrix-Identität wurde zurückgesetzt, seit ich dich hier kenne. Wenn du das warst, schreib `{ $prefix }identity` { $from ->
        [task] hier
       *[members] in den Mitgliederraum, wo alle es sehen
      } und schick dies dann noch einmal. Wenn du es nicht warst, sag deinem Admin Bescheid.
command-here = Hier zählen deine Befehle: Dieser Raum ist verschlüsselt. Unverschlüsselt nehme ich nur `{ $prefix }help` an.
refused-ballot-not-encrypted = Ich habe nichts gezählt: Stimmzettel zählen nur in einer verschlüsselten Direktnachricht.
refused-device-not-signed =
    Ich habe nichts gezählt: Die Sitzung, aus der du geschrieben hast, ist nicht von dir verifiziert. Deshalb kann ich sie nicht von einer unterscheiden, die jemand anderes deinem Konto hinzugefügt hat. Verifiziere sie (in Element: Einstellungen → Sitzungen → Sitzung verifizieren, mit einer anderen Sitzung von dir oder deinem Wiederherstellungsschlüssel) und schick deinen Stimmzettel dann noch einmal. Mehr: `{ $prefix }help verify`
refused-identity-changed =
    Ich habe nichts gezählt: Deine Matrix-Identität wurde zurückgesetzt, seit ich sie kenne. Wenn du das warst, schreib `{ $prefix }identity` in den Mitgliederraum, wo alle es sehen, und schick dann deinen Stimmzettel hier noch einmal. Wenn du es nicht warst, sag deinem Admin Bescheid.
refused-identity-not-encrypted = Ich kann eine Identität nur aus einer verschlüsselten Nachricht bestätigen. Schreib `{ $prefix }identity` in einen verschlüsselten Mitgliederraum.
refused-identity-not-signed =
    Die Sitzung, aus der du geschrieben hast, ist nicht von dir verifiziert; sie zeigt also keine Identität, die ich bestätigen könnte. Verifiziere sie zuerst (in Element: Einstellungen → Sitzungen → Sitzung verifizieren) und schreib dann noch einmal `{ $prefix }identity`. Mehr: `{ $prefix }help verify`
refused-ballot-unknown-option = Ich habe nichts gezählt: Eine Option { $option } gibt es nicht{ $last ->
    [1] {"."}
   *[other] ; die letzte ist { $last }.
  } { send-numbers }
refused-ballot-repeats-option = Ich habe nichts gezählt: Option { $option } steht zweimal da. { send-numbers }
refused-not-a-ballot = Ich habe nichts gezählt: Ich konnte das nicht als Stimmzettel für { $motion } lesen. { send-numbers }
refused-which-vote =
    Ich habe nichts gezählt: { $open ->
        [one] Deine Nachricht könnte eine andere Abstimmung meinen als die, die jetzt für dich offen ist ({ $motions })
       *[other] Mehrere Abstimmungen sind für dich offen ({ $motions })
    }. Antworte auf den Stimmzettel, den du meinst, oder nenne die Nummer des Antrags, zum Beispiel `{ $prefix }vote { $motion } NUMMERN`.
refused-which-vote-where =
    Ich habe nichts gezählt: { $open ->
        [one] Deine Nachricht könnte eine andere Abstimmung meinen als die, die jetzt für dich offen ist ({ $motions })
       *[other] Mehrere Abstimmungen sind für dich offen ({ $motions })
    }. Antworte auf den Stimmzettel, den du meinst, oder nenne Antrag und Genossenschaft, etwa `{ $prefix }vote { $motion } NUMMERN --coop { $key }`.
refused-ballot-in-lost-time = Ich habe nichts gezählt: Seit du das geschickt hast, wurde ein älterer Stand eingespielt, und ich weiß nicht mehr, welche Abstimmung du meintest. Was offen ist: `{ $prefix }motions`. Bitte stimme noch einmal ab, mit der Nummer der Abstimmung.
refused-no-open-vote = Ich habe nichts gezählt: Keine Abstimmung ist für dich offen. Was offen ist: `{ $prefix }motions`

## room-title-: Namen von Räumen, die der Bot anlegt

room-title-lobby = { $coop }: Lobby
room-title-members = { $coop }: Mitglieder
room-title-moderators = { $coop }: Moderation
room-title-treasury = { $coop }: Kasse

## room-topic-, room-reason-: die Räume der Genossenschaft, und warum jemand in einem nicht bleiben kann

room-topic-lobby = Offen für alle: Hier sind Fragen an { $coop } willkommen.
room-topic-members = Alle von { $coop }. Anträge und Abstimmungen werden hier bekannt gegeben; die angeheftete Nachricht zeigt, was läuft.
room-topic-moderators = Die Moderation von { $coop }.
room-topic-treasury = Das Kassenamt von { $coop }.
room-reason-removed = Die Mitglieder von { $coop } haben deinen Ausschluss beschlossen.
room-reason-former = Du bist kein Mitglied von { $coop } mehr.
room-reason-stranger = In diesem Raum können nur Mitglieder von { $coop } sein. Die Moderation kann dich einladen, eines zu werden.
room-reason-no-moderator = In diesem Raum kann nur die Moderation von { $coop } sein.
room-reason-no-treasurer = In diesem Raum kann nur sein, wer das Kassenamt von { $coop } hat.
room-reason-evaluates-no-more = Du bewertest diesen Auftrag nicht mehr.
room-reason-no-party = In diesem Raum können nur die Kundschaft und die Bewertenden des Auftrags sein.

## room-faulty, room-lacks-, room-absent: was den Bot hindert, sich um einen Raum zu kümmern

room-faulty = { $count ->
    [one] **In diesem Raum ist etwas, worum ich mich nicht kümmern kann:**
   *[other] **In diesem Raum ist einiges, worum ich mich nicht kümmern kann:**
}
room-lacks-redact = Ich darf Nachrichten anderer nicht entfernen; ein Stimmzettel, der hier geschrieben wird, bliebe also stehen.
room-lacks-invite = Ich darf niemanden einladen.
room-lacks-kick = Ich darf niemanden entfernen, auch nicht, wer nicht hierher gehört.
room-lacks-ban = Ich darf die Verbannung von jemandem nicht aufheben, der hierher gehört.
room-lacks-power = Ich darf der Moderation in diesem Raum ihre Rechte weder geben noch nehmen.
room-lacks-topic = Ich darf das Thema nicht setzen.
room-lacks-encrypt = Dieser Raum ist nicht verschlüsselt, und ich darf das nicht einschalten.
room-lacks-pin = Ich darf die Liste der offenen Anträge nicht anheften.
room-as-powerful = { $person } gehört nicht hierher und hat in diesem Raum so viele Rechte wie ich; deshalb kann ich die Person nicht entfernen. Sie kann selbst gehen, oder jemand mit mehr Rechten kann sie entfernen. Soll sie hier sein, wie etwa ein anderer Bot, trägt euer Admin sie unter `guests` in meine Konfiguration ein.
room-guard = { $guard ->
    [join] wer beitreten kann
    [history] wer frühere Nachrichten lesen kann
    [guests] dass Gäste des Homeservers nicht hereinkommen
    [levels] wer was darf
    [encryption] wie verschlüsselt wird
    [replacement] dass dieser Raum weiter gilt
    [servers] welche Server teilnehmen
    [addresses] dass niemand über eine E-Mail-Adresse eingeladen ist
   *[directory] dass dieser Raum in keinem Verzeichnis steht
}
room-somebody = jemand
room-unguarded = { $guard ->
    [join] In diesen Raum können Leute kommen, die ich nicht eingeladen habe (geöffnet: { $by }), und ich darf das nicht ändern.
    [history] In diesem Raum können alle mitlesen (eingestellt: { $by }), und ich darf das nicht ändern.
    [guests] In diesen Raum könnten Gäste des Homeservers kommen (eingestellt: { $by }), und ich darf das nicht ändern.
    [levels] In diesem Raum ist geändert, wer was darf (geändert: { $by }), und ich darf es nicht zurücksetzen.
    [encryption] Die Verschlüsselung dieses Raums ist geändert (geändert: { $by }), und ich darf sie nicht zurücksetzen.
    [replacement] Dieser Raum ist für ersetzt erklärt (von: { $by }), und ich darf das nicht ändern. Ich gehe nicht mit.
    [servers] Server von Leuten, die hierher gehören, sind ausgesperrt (von: { $by }), und ich darf sie nicht hereinlassen.
    [addresses] Jemand ist über eine E-Mail-Adresse in diesen Raum eingeladen, und ich darf das nicht zurücknehmen.
   *[directory] Dieser Raum steht im Raumverzeichnis des Homeservers, und ich darf ihn nicht herausnehmen.
}
room-replaced = Dieser Raum ist durch einen anderen ersetzt (von: { $by }), und dort bin ich nicht. Ladet mich dorthin ein, dann gehe ich mit der ganzen Genossenschaft mit. Klappt das nicht, trägt euer Admin den neuen Raum in meine Konfiguration ein.
room-followed = **Hier geht die Genossenschaft weiter.** Dieser Raum ist an die Stelle eines anderen getreten, und ich bin mitgekommen. Wer hierher gehört, wird von mir eingeladen.
room-left-behind = **Dieser Raum ist ersetzt**, und die Genossenschaft macht [im neuen]({ $link }) weiter. Dort antworte ich, und hier gehe ich jetzt.
room-refused = Der Homeserver lässt mich nicht { $do ->
    [invite] { $person } einladen
    [kick] { $person } entfernen
    [unban] die Verbannung von { $person } aufheben
    [encrypt] die Verschlüsselung einschalten
    [power] die Rechte setzen
    [topic] das Thema setzen
    [close] diesen Raum schließen
    [restore] in Ordnung bringen, { room-guard }
   *[pin] die Liste der offenen Anträge anheften
  } (`{ $code }`). Ich versuche es weiter.
room-faulty-next = Wer in diesem Raum die meisten Rechte hat, kann das ändern: in den Einstellungen des Raums { $bot } Administrationsrechte geben (Stufe 100). Ich sage das nur einmal.
room-absent = **Ich bin nicht in der Lobby** und kann dort niemanden lesen und niemandem antworten. Wer dort ist, kann mich einladen: { $bot }
room-restored = { $role ->
    [space] **Jemand hat den Space unserer Räume verändert. Ich habe das in Ordnung gebracht:**
   *[other] **Jemand hat diesen Raum verändert. Ich habe das in Ordnung gebracht:**
}
room-restored-line = { $guard ->
    [join] Er stand Leuten offen, die nicht eingeladen sind (geändert: { $by }). Jetzt geht es wieder nur mit Einladung.
    [history] Geändert war, wer frühere Nachrichten lesen kann (geändert: { $by }). Jetzt ist es wieder wie vorher.
    [guests] Er stand Gästen des Homeservers offen (geändert: { $by }). Sie kommen nicht herein.
    [levels] Geändert war, wer was darf (geändert: { $by }). Jetzt ist es wieder wie vorher.
    [encryption] Geändert war die Verschlüsselung (geändert: { $by }). Jetzt ist sie wieder wie vorher.
    [replacement] Er war für ersetzt erklärt (von: { $by }). Bleibt hier: Ich gehe nicht mit und sage dort nichts von uns.
    [servers] Server von Leuten, die hierher gehören, waren ausgesperrt (von: { $by }). Sie sind wieder dabei.
    [addresses] Jemand war über eine E-Mail-Adresse eingeladen (von: { $by }). Ich habe das zurückgenommen: Eingeladen wird mit `!invite`.
   *[directory] Er stand im Raumverzeichnis des Homeservers. Jetzt nicht mehr.
}
room-silent = { $role ->
    [moderators] **Im Raum der Moderation von { $coop } sage ich zurzeit nichts Vertrauliches**, denn andere könnten mitlesen:
    [treasury] **Im Kassenraum von { $coop } sage ich zurzeit nichts Vertrauliches**, denn andere könnten mitlesen:
    [task] **Im Raum von { $task } ({ $coop }) sage ich zurzeit nichts Vertrauliches**, denn andere könnten mitlesen:
   *[members] **Im Mitgliederraum von { $coop } sage ich zurzeit nichts Vertrauliches**, denn andere könnten mitlesen:
}
room-silent-next = Was ich dort zu sagen habe, wartet und kommt der Reihe nach, sobald das in Ordnung ist. Wer in jenem Raum die meisten Rechte hat, kann es ändern oder { $bot } dort Administrationsrechte geben (Stufe 100). Stimmzettel und Antworten in dieser Direktnachricht gehen weiter wie immer.

## notice-: die angeheftete Liste der offenen Anträge

notice-none = **Kein Antrag ist offen.** Um eine Entscheidung zu beginnen: `{ $prefix }propose TEXT`
notice-open = { $count ->
    [one] **Ein Antrag ist offen:**
   *[other] **{ $count } Anträge sind offen:**
}
notice-more = … und { $count } weitere, die später enden: `{ $prefix }motions`
notice-next = Alles über einen: `{ $prefix }motion M1`

## member-: jemand ist gekommen

member-joined = **{ $person } ist jetzt bei { $coop }**, als Mitglied auf Probe. Um abzustimmen, ob daraus ein dauerhaftes Mitglied wird: `{ $prefix }admit { $typed }`
member-welcome = **Willkommen bei { $coop }.** Du bist jetzt Mitglied auf Probe.

    - Deine Räume: `{ $prefix }rooms`
    - Was du beginnen und worüber du abstimmen darfst: `{ $prefix }rules`
    - Damit die anderen abstimmen, ob du dauerhaftes Mitglied wirst, schreib in den Mitgliederraum: `{ $prefix }admit`
    - Alles, was du tun kannst: `{ $prefix }help`

    { $before ->
        [everything] Nachrichten von früher werden mit dir geteilt. Eine App, die das noch nicht kann, zeigt sie ohne Worte; das liegt nicht an dir.
       *[other] Was vor deiner Einladung gesagt wurde, kannst du nicht lesen: Es wurde für die verschlüsselt, die da waren. Was gerade offen ist, steht im angehefteten Hinweis, und was beschlossen wurde, in `{ $prefix }minutes`.
    }

## command-rooms-, rooms-: die Räume einer Person

command-rooms-summary = Deine Räume finden und wieder hineinkommen
command-rooms-help = Zeigt die Räume der Genossenschaft, die deine sind, und lädt dich wieder in die ein, in denen du nicht bist.
rooms-list = **Deine Räume bei { $coop }:**
rooms-own = **Deine Räume:**
rooms-one = { $role ->
    [lobby] Lobby
    [members] Mitgliederraum
    [moderators] Moderationsraum
   *[treasury] Kassenraum
  }: { $link }
rooms-negotiation = Verhandlung von { $task } · { $title }: { $link }
rooms-next = Bist du in einem davon nicht, dann ist eine Einladung dorthin zu dir unterwegs.

## negotiation-: der Raum, in dem ein Auftrag verhandelt wird

negotiation-topic = Preis und Tag für { $task }: Bewertende schreiben `{ $prefix }task angebot PREIS TAG`, die Kundschaft `{ $prefix }task annehmen`, beide Seiten `{ $prefix }task ablehnen`. Nur sie sind hier, und ich.
negotiation-topic-over = { $end ->
    [accepted] Preis und Tag für { $task } sind vereinbart.
    [declined] Aus { $task } wird nichts: abgelehnt.
   *[cancelled] { $task } ist abgebrochen.
  } Hier kann niemand mehr schreiben.
negotiation-hello = { $count ->
    [0] **{ $task } · { $title }**: { $customer } hat { $coop } darum gebeten. Sobald jemand von { $coop } das bewertet, sprecht ihr hier über den Preis und den Tag, bis zu dem es fertig ist.
    [one] **{ $task } · { $title }**: { $customer } hat { $coop } darum gebeten; was es kostet und wann es fertig ist, sagt { $evaluators }. Darüber sprecht ihr hier, und sonst liest niemand mit.
   *[other] **{ $task } · { $title }**: { $customer } hat { $coop } darum gebeten; was es kostet und wann es fertig ist, sagen { $evaluators }. Darüber sprecht ihr hier, und sonst liest niemand mit.
  }
negotiation-hello-offer = Wer bewertet, nennt Preis und Tag: `{ $prefix }task angebot 1000 { $currency } { $date }`. Ein neues Angebot tritt an die Stelle des vorigen.
negotiation-hello-agree = { $customer } nimmt ein Angebot mit seiner Nummer an: `{ $prefix }task annehmen 1`
negotiation-hello-decline = Beide Seiten können es beenden: `{ $prefix }task ablehnen`
negotiation-hello-more = Wie es steht: `{ $prefix }task { $task }`. Was ihr sonst hier schreibt, bleibt unter euch: Ich richte mich nur nach Befehlen.
negotiation-ended = { $end ->
    [accepted] **{ $task } · { $title }** ist vereinbart, damit ist dieser Raum geschlossen.
    [declined] **{ $task } · { $title }** ist abgelehnt, damit ist dieser Raum geschlossen.
   *[cancelled] **{ $task } · { $title }** ist abgebrochen, damit ist dieser Raum geschlossen.
  } Was hier steht, könnt ihr weiter lesen, aber niemand kann mehr schreiben. Wie es mit { $task } weitergeht, in einer Direktnachricht an mich: `{ $prefix }task { $task }`
refused-other-task-here = In diesem Raum geht es allein um { $here }, darum habe ich nichts getan. Um { $task } geht es in einer Direktnachricht an mich: `{ $prefix }task { $task }`
negotiation-not-made = **{ $task } hat keinen Verhandlungsraum**: Der Homeserver lässt mich keinen anlegen (`{ $code }`). Ich versuche es weiter; wer mich betreibt, erfährt mehr mit `waggle doctor`. Bis dahin in einer Direktnachricht an mich: `{ $prefix }task { $task }`
negotiation-absent = **Ich bin nicht mehr im Verhandlungsraum von { $task }** und lese dort kein Angebot. In einer Direktnachricht an mich geht es weiter: `{ $prefix }task { $task }`

## cli-started, cli-health-, doctor-: waggle start, health, doctor

cli-started = Waggle läuft.
cli-stopping = Waggle wird beendet.
cli-stopped = Waggle ist beendet.
cli-health-well = Dem Bot geht es gut.
cli-health-none = In { $data } ist noch kein Bot gelaufen, oder seine status.json fehlt.
cli-health-fatal = Der Bot in { $data } ist mit einem Fehler zu Ende gegangen; sein Log sagt, mit welchem.
cli-health-stopped = Der Bot in { $data } ist beendet worden. Um ihn zu starten: waggle start
cli-health-dead = Der Bot in { $data } läuft nicht mehr: Er ist abgestürzt, oder der Rechner wurde neu gestartet. Um ihn zu starten: waggle start
cli-health-silent = Der Bot in { $data } hat sich seit einer Minute nicht gemeldet: Er läuft nicht, oder er hängt.
cli-health-deaf = Der Bot in { $data } bekommt keine Antwort von seinem Homeserver.
cli-health-forged = Der Homeserver zeigt für den Bot in { $data } eine andere Identität als seine eigene. Hast du sie nicht ersetzt, dann war es jemand, der über den Homeserver oder das Konto verfügt: Frage den Betreiber und warne die Mitglieder. Im Log stehen beide Schlüssel.
cli-health-clocks = Die Uhr dieses Rechners und die des Homeservers stimmen nicht überein; darum eröffnet und beendet der Bot in { $data } keine Abstimmung. Stell die falsche richtig; das Log sagt, wie weit sie auseinander sind.
cli-health-standing = Der Bot in { $data } hat etwas zu sagen und kann es nicht:
cli-health-unsigned = Das Gerät des Bots ist nicht cross-signiert; die Apps der Mitglieder zeigen seine Nachrichten vielleicht nicht. Sein Log sagt, warum.
doctor-running = Der Bot läuft; das hat er selbst gefunden.
doctor-looked = Der Bot läuft nicht. Ich habe seine Räume angesehen und nichts verändert.
doctor-never = Der Bot hat noch nicht begonnen, es gibt also nichts anzusehen. Der Homeserver antwortet. Zum Starten: waggle start
doctor-logged-out = Der Bot ist nicht angemeldet, deshalb kann ich seine Räume nicht ansehen. Der Homeserver antwortet. `waggle start` meldet ihn mit dem Passwort an.
doctor-older = Die Datenbank ist die einer früheren Version von Waggle. Der nächste Start bringt sie auf den Stand; frage danach noch einmal.
doctor-found = { $count ->
    [0] Es fehlt nichts.
    [one] Etwas fehlt.
   *[other] { $count } Dinge fehlen.
}
doctor-role = { $role ->
    [space] Space
    [lobby] Lobby
    [moderators] Moderationsraum
    [treasury] Kassenraum
    [task] Verhandlungsraum
   *[members] Mitgliederraum
}
doctor-ability = { $ability ->
    [redact] Nachrichten anderer entfernen: Stimmzettel, die dort geschrieben werden, blieben stehen
    [invite] Leute einladen
    [kick] Leute entfernen
    [ban] Verbannungen aufheben
    [power] Rechte vergeben, die die Moderation braucht
    [pin] die Liste der offenen Anträge anheften
   *[topic] das Thema ändern
}
doctor-standing = Was der Bot an { $to } schickt, kommt nicht an; das begann { $since }: { $why ->
    [held] jemand ist dort, der nicht dazugehört, also wird dort nichts Vertrauliches gesagt
    [not-in-room] der Bot ist nicht in diesem Raum
    [not-ready] der Bot kennt diesen Raum nicht
    [unclear] der Homeserver antwortet nicht
    [echo] der Homeserver antwortet nicht
    [fault] ein Fehler des Bots, den sein Log zeigt
   *[other] der Homeserver verweigert es ({ $why })
  }. Der Bot versucht es weiter.
doctor-alias-unknown = Genossenschaft { $coop }: Den Raum { $room } ({ $role }) gibt es nicht. Berichtige den Alias in der Konfiguration, oder lass ihn weg, dann legt der Bot einen Raum an.
doctor-alias-gone = Genossenschaft { $coop }: Der Alias { $alias } ({ $role }) führt nirgends mehr hin ({ $code }). Der Bot macht in { $room } weiter; diesen Raum kennt er. Schreibe diese ID in die Konfiguration, oder gib dem Raum seinen Alias wieder.
doctor-not-joined = Genossenschaft { $coop }: Der Bot ist nicht in { $room } ({ $role }; { $code }). Lade ihn dorthin ein.
doctor-not-created = Genossenschaft { $coop }: Der Homeserver lässt den Bot keinen Raum anlegen ({ $role }; { $code }). Leg einen an, lade den Bot ein, und nenne den Raum in der Konfiguration.
doctor-task-room = Genossenschaft { $coop }: Der Homeserver lässt den Bot den Verhandlungsraum von { $task } nicht anlegen ({ $code }). Der Bot versucht es weiter.
doctor-not-encrypted = Genossenschaft { $coop }: { $room } ({ $role }) ist nicht verschlüsselt. Schalte die Verschlüsselung in den Einstellungen des Raums ein.
doctor-lacks-power = Genossenschaft { $coop }: In { $room } ({ $role }) darf der Bot nicht { $ability }. Gib ihm dort Administrationsrechte (Stufe 100).
doctor-as-powerful = Genossenschaft { $coop }: { $person } gehört nicht nach { $room } ({ $role }), und der Bot kann die Person nicht entfernen, da sie dort so viele Rechte hat wie er. Entferne sie, oder nenne sie in der Konfiguration unter guests.
doctor-unguarded = Genossenschaft { $coop }: In { $room } ({ $role }) darf der Bot nicht in Ordnung bringen, { $guard }. Gib ihm dort Administrationsrechte (Stufe 100).
doctor-replaced = Genossenschaft { $coop }: { $room } ({ $role }) ist durch einen anderen Raum ersetzt, und dort ist der Bot nicht. Lade ihn dorthin ein, dann geht er mit; oder trage den neuen Raum in die Konfiguration ein.
doctor-refused = Genossenschaft { $coop }: In { $room } ({ $role }) verweigert der Homeserver dem Bot etwas: { $what } ({ $code }). Der Bot versucht es weiter.
doctor-founder-invited = Genossenschaft { $coop }: { $person } ist nach { $room } ({ $role }) eingeladen und noch nicht beigetreten.
doctor-founder-absent = Genossenschaft { $coop }: { $person } ist Gründungsmitglied und nicht in { $room } ({ $role }). Lade die Person ein.

## demo-: die Vorführung

demo-config = Geschrieben von `waggle demo`. Der Homeserver läuft nur so lange wie die Vorführung.
demo-starting-homeserver = Ein Matrix-Homeserver wird auf diesem Rechner gestartet …
demo-starting-bot = Waggle wird gestartet und legt die Räume der Genossenschaft an …
demo-starting-people = { $people } melden sich an, mit je einem eigenen verschlüsselten Client …
demo-room-members = Mitglieder
demo-room-lobby = Lobby
demo-room-moderators = Moderation
demo-room-treasury = Kasse
demo-others-vote = { $count ->
    [one] { $people } stimmt auch ab.
   *[other] { $people } stimmen auch ab.
  }
demo-scene-newcomer = Jemand Neues
demo-newcomer = Hive hat noch keine Moderation, und solange das so ist, darf jedes dauerhafte Mitglied einladen. ana lädt fay ein, und fay nimmt an, indem sie den Raum betritt.
demo-trial = fay ist auf Probe: Sie arbeitet für den gleichen Lohn wie alle und stimmt nur über den Haushalt ab. Deshalb möchte sie dauerhaftes Mitglied werden.
demo-scene-moderators = Moderation
demo-moderators = Wer moderiert, hat einen eigenen Raum und lädt Leute ein. Wer das will, kandidiert; auf dem Stimmzettel steht auch „Niemand gewinnt“.
demo-statement = Ich antworte binnen eines Tages.
demo-against = Um einen Sitz kann jederzeit neu gewählt werden. cem tritt gegen ben an, und ben steht ungefragt auf dem Stimmzettel.
demo-beaten = cem ist jetzt im Moderationsraum, und ben nicht mehr.
demo-scene-treasurer = Ein Kassenamt
demo-treasurer = dee kandidiert für das Kassenamt. Hier gibt es kein „Niemand gewinnt“: Jemand muss die Bücher führen.
demo-impeaching = Einige Zeit später hat seit Monaten niemand mehr die Bücher gesehen.
demo-grounds-impeachment = Die Bücher sind seit August nicht gezeigt worden.
demo-scene-removal = Ein Ausschluss, in zwei Abstimmungen
demo-removal = Zuerst stimmt die Moderation ab, in ihrem eigenen Raum. Wäre das gescheitert, hätte sonst nie jemand davon erfahren.
demo-grounds-removal = Hat die Adressen unserer Kundschaft verkauft und würde es wieder tun.
demo-announced = Jetzt wird es allen angekündigt, und eli wird gehört, bevor alle abstimmen.
demo-answer = Ich dachte, die Adressen wären öffentlich. Es tut mir leid.
demo-removed-eli = eli ist aus allen Räumen der Genossenschaft und von jeder offenen Stimmliste gestrichen. Was Hive eli schuldet, bleibt geschuldet.
demo-scene-budget = Wieder jemand für die Kasse, und ein Haushalt
demo-budget = Seit dee des Amtes enthoben ist, führt niemand die Kasse. ben kandidiert, und mit seiner Wahl öffnet sich die Kasse wieder.
demo-budget-proposed = Was bekommen alle? Auch darüber wird abgestimmt, einmal im Jahr.
demo-budget-values = vorschlagen monatlich=500EUR arbeit=60% bewertung=5%
demo-scene-task = Arbeit für jemanden von außen
demo-customer = gil hat eine Bäckerei, ist in keiner Genossenschaft und kommt in der Lobby vorbei.
demo-task = Eine Website für eine Bäckerei
demo-task-text = Fünf Seiten, auf jeder unser Brot.
demo-negotiation = Waggle macht für gil und dee einen verschlüsselten Raum, in dem sie Preis und Tag aushandeln.
demo-task-wish = Ginge es noch vor den Feiertagen?
demo-scene-work = Die Arbeit, und ihr Preis
demo-work = Wer mag, macht mit.
demo-share = ana hat das meiste gemacht. Sie schlägt 2 zu 1 vor, nur zwischen cem, ihr und Waggle; es gilt, sobald cem dasselbe sagt.
demo-paid-in-parts = gil zahlt in zwei Teilen. Von jedem wird allen, die daran beteiligt waren, ihr Anteil fällig.
demo-income-from = von Bäckerei
demo-scene-payrun = Alle bekommen ihr Geld
demo-payinfo = Wer überwiesen bekommen möchte, sagt, wohin. Die Nachricht wird entfernt, sobald sie gelesen ist.
demo-holder-ana = Ana Beispiel
demo-holder-cem = Cem Beispiel
demo-payrun = ben zahlt, was fällig ist. Waggle bewegt kein Geld: Es macht die Liste, eine Datei für die Bank und für alle einen Code zum Scannen.
demo-payrun-paid = ben hat die Datei der Bank gegeben und zahlt dee bar aus.
demo-payrun-gone = Was Kontonummern enthielt, ist aus bens Nachrichten verschwunden.
demo-scene-books = Die Bücher
demo-books = Alle sehen, was die Genossenschaft hat und schuldet und wie es dazu kam; wer wie viel bekommen hat, bleibt zwischen den Einzelnen und ben.
demo-export = Wer die Buchhaltung macht, kann alles mitnehmen.
demo-room-task = Raum von { $task }
demo-where-direct = Direktnachricht an { $name }
demo-where-thread = { $where }, im Thread von { $name }
demo-where-reply = { $where }, als Antwort an { $name }
demo-where-edited = { $where }, dieselbe Nachricht, bearbeitet
demo-unencrypted = nicht verschlüsselt
demo-option-move = Umzug ins Wasserkraft-Rechenzentrum
demo-option-move-text = Kostet 40 € mehr im Monat, und der Vertrag läuft ein Jahr.
demo-option-stay = Bleiben, aber den Tarif wechseln
demo-option-share = Einen Server mit der Genossenschaft nebenan teilen
demo-scene-proposal = Ein Vorschlag und andere Ideen
demo-proposal = Hive ist eine Genossenschaft von fünf Leuten: { $people }. Was folgt, geschieht jetzt, auf einem echten Homeserver; 🔒 heißt: Ende-zu-Ende-verschlüsselt.
demo-scene-opening = Auf zur Abstimmung
demo-opening = Niemand hat mehr etwas hinzuzufügen, also bittet ana, die Vorschlagsphase vorzeitig zu beenden. In Hive hat man 2 Sekunden, um zu widersprechen; üblich ist ein Tag.
demo-ballots-sent = { $people } haben jeweils dasselbe in ihrer eigenen Direktnachricht bekommen.
demo-scene-voting = Die Stimmzettel
demo-voting = Alle antworten dort, wo nur sie selbst und Waggle es lesen können. Einfache Nummern genügen.
demo-replacing = cem stimmt ab und überlegt es sich dann anders.
demo-mistake = dee vertippt sich.
demo-wrong-room = eli schreibt den Stimmzettel dorthin, wo alle mitlesen.
demo-removed = Waggle hat ihn aus dem Raum entfernt, schreibt eli eine Direktnachricht und schickt den Stimmzettel noch einmal.
demo-scene-outcome = Das Ergebnis
demo-outcome = Mit elis Stimmzettel haben alle abgestimmt, also endet die Abstimmung sofort.
demo-lot = Drei Optionen hatten je eine Stimme, und keine frühere Runde unterschied sie. Also entschied das Los, und niemand konnte zweimal ziehen: Das eben offengelegte Geheimnis ist das, auf das die Nachricht vom Beginn festgelegt war. Geprüft: Seine SHA-256 ist { $commitment }
demo-scene-recount = Nachzählen
demo-recount = Niemand muss Waggle einfach glauben.
demo-downloaded = ana lädt { $file } herunter. Geprüft: Die SHA-256 ist die aus der Nachricht.
demo-found-receipt = Neben ihrem Beleg { $receipt } findet sie ihren Stimmzettel, { $ranking }. Ihr Name steht nirgends.
demo-verify = Auch das Protokoll lässt sich prüfen, an dem Hash, den alle Mitglieder mit dem Ergebnis bekommen haben.
demo-done = Das war die Geschichte: { $messages } Nachrichten, { $seconds } Sekunden seit dem Start, jeder Schritt geprüft.
demo-kept = Die Daten des Bots liegen in { $folder }
demo-scene-yours = Jetzt du
demo-logins = Der Homeserver läuft weiter: { $address }
    Melde dich mit irgendeinem Matrix-Client auf diesem Rechner an. Das Passwort aller sechs ist { $password }
    Namen und Wiederherstellungsschlüssel:
demo-logins-verify = Wenn dein Client verifiziert werden will, gib ihm den Wiederherstellungsschlüssel: Waggle zählt Stimmzettel nur aus verifizierten Sitzungen, und nur sie können es lesen, von da an.
demo-prompt-help = Oder schreib hier. Eine Zeile wird als Nachricht der Person gesendet, die du gerade bist.
    /as NAME        sei { $people }
    /dm             zur Direktnachricht mit Waggle
    /room members   in den Mitgliederraum; /room lobby: in die Lobby
    /who            wer du bist, und wo
    /help           diese Hilfe
    /quit           beendet die Vorführung
    Probier: !propose Eine Katze fürs Büro, dann !early { $motion }
demo-prompt-here = Du bist { $name }: { $room }.
demo-prompt-people = Da sind { $people }, und Waggle.
demo-prompt-nobody = So heißt hier niemand. Du kannst { $people } sein: /as ana
demo-prompt-no-room = Es gibt diese Räume: /room members, /room lobby, /room moderators, /room treasury und /room T1 eines Auftrags
demo-prompt-not-in = { $name } ist nicht im Raum { $room }.
demo-prompt-unknown = { $typed } gibt es hier nicht. Was es gibt: /help
demo-prompt-failed = Das ließ sich nicht senden: { $why }
demo-prompt-no-input = Hier ist niemand, der schreibt. Die Vorführung läuft, bis sie beendet wird (Strg-C).
demo-data-used = { $folder } enthält die Daten eines früheren Laufs. Nenne einen anderen Ordner.
demo-no-homeserver = Die Vorführung braucht { $path }, was ihren Homeserver startet. Es ist nicht da: Starte sie in einem Klon der Quellen.
demo-deviation = Die Geschichte verlief anders als geschrieben, in „{ $scene }“. Erwartet: { $expected }. Stattdessen gesehen:
demo-deviation-nothing = nichts
demo-expected-removed = die Nachricht ist entfernt
demo-expected-nothing-else = nichts weiter
demo-expected-commitment = die Festlegung des Loses
demo-expected-receipt = ein neuer Beleg
demo-expected-secret = das Geheimnis, dessen SHA-256 { $commitment } ist

## months-: wenn ein Monat endet

months-span = { $first } bis { $last }
months-closed = Die Monatszahlungen für { $month } sind fällig geworden: `{ $prefix }dues` zeigt dir deine.
months-closed-treasury = Die Monatszahlungen für { $month } sind fällig geworden. Um sie auszuzahlen: `{ $prefix }payrun { $typed }`
months-closed-frozen = Die Monatszahlungen für { $month } sind fällig geworden. Die Kasse ist eingefroren: Ausgezahlt werden können sie, sobald das Kassenamt wieder besetzt ist.

## command-income-, command-expense-, command-reverse-, command-ledger-, command-balance-: das Kassenbuch

command-income-summary = Eine Einnahme buchen
command-income-usage = 500 EUR von TEXT [T3] [am TAG] [--anfang]
command-income-examples =
    income 500 EUR von Stadtwerke T3
    income 20 EUR von Kuchenverkauf am 20.11.2026
    income 1000 EUR von Konto --anfang
command-income-help =
    Fürs Kassenamt. Mit der Nummer eines Auftrags am Ende ist es eine Einnahme für diesen Auftrag, auf einmal oder in Teilen: Die Anteile der Arbeitenden und der Bewertenden werden nach dem Haushalt des Tages fällig, und alle erfahren ihren eigenen.

    `am 20.11.2026`: der Tag, an dem es einging, wenn das nicht heute war. Unter ihm steht es im Kassenbuch.

    `--anfang`: was schon vor dem Kassenbuch da war. Eine Kontonummer gehört hier in keinen Text: Andere lesen ihn.
command-expense-summary = Eine Ausgabe buchen
command-expense-usage = 20 EUR an TEXT für TEXT [am TAG]
command-expense-examples =
    expense 20 EUR an Bäckerei für Brot
    expense 20 EUR an Bäckerei für Brot am 20.11.2026
command-expense-help =
    Fürs Kassenamt. Was Mitglieder bekommen, wird eigens gebucht: `{ $prefix }pay`.

    `am 20.11.2026`: der Tag, an dem gezahlt wurde, wenn das nicht heute war. Unter ihm steht es im Kassenbuch.
command-refund-summary = Buchen, dass ein Teil eines Auftragspreises zurückgezahlt wurde
command-refund-usage = 50 EUR [an TEXT] für T3 [am TAG]
command-refund-examples =
    refund 50 EUR für T3
    refund 50 EUR an Stadtwerke für T3 am 20.11.2026
command-refund-help = Fürs Kassenamt. Von jedem Anteil an der Einnahme des Auftrags geht derselbe Teil zurück, und alle erfahren ihren eigenen. Der Auftrag bleibt bezahlt.
command-reverse-summary = Eine Buchung zurücknehmen
command-reverse-usage = E12 GRUND [am TAG]
command-reverse-examples = reverse E12 Es waren 50 EUR und nicht 500
command-reverse-help = Fürs Kassenamt. Aus dem Kassenbuch wird nie etwas gestrichen: Eine weitere Buchung sagt, warum, und danach stehen alle Konten so da, als hätte es die erste nicht gegeben. Wen es betrifft, erfährt davon. Sie steht unter dem heutigen Tag; soll ein Fehler in seinem eigenen Monat berichtigt sein, dann schreib dessen Tag ans Ende: `am 20.11.2026`
command-ledger-summary = Zeigen, was gebucht ist
command-ledger-usage = [KONTO] [MONAT] | schließen MONAT
command-ledger-examples =
    ledger
    ledger 2026-11
    ledger einnahmen
    ledger liabilities:dues 2026-11
    ledger schließen 2026-11
command-ledger-help =
    Jede Buchung mit ihren Beträgen, monatsweise, von sich aus der letzte Monat mit Buchungen. Ein Konto kannst du mit dem Anfang seines Namens nennen, zum Beispiel `income` oder `einnahmen`.

    Das Kassenamt sieht alles, im Kassenraum oder in einer Direktnachricht, und was eine Person betrifft, mit `{ $prefix }ledger @ana`. Alle anderen sehen Summen, wo es um Personen geht; deines steht in `{ $prefix }statement`.

    `{ $prefix }ledger schließen 2026-11` ist fürs Kassenamt: Damit ist das Kassenbuch bis zum Ende dieses Monats geschlossen. Was davor geschah und später gebucht wird, steht dann unter dem ersten offenen Tag, mit dem Tag, an dem es geschah.
command-balance-summary = Zeigen, was auf der Bank liegt und was Mitgliedern zusteht
command-balance-help = Zuerst in Worten, dann nach Konten. Was jeder einzelnen Person zusteht, sieht nur das Kassenamt, im Kassenraum oder in einer Direktnachricht; was dir zusteht, zeigt `{ $prefix }dues`.
piece-what = der Betrag, und von wem oder an wen
piece-entry = die Nummer einer Buchung
piece-why = der Grund
argument-not-an-entry = { $typed } ist nicht die Nummer einer Buchung. Sie sehen aus wie `E12`.

## income-, expense-, reversal-, booked-, share-: etwas wird gebucht

income-booked = { $kind ->
    [opening] **{ $entry } ist gebucht**: { $amount } waren schon vor dem Kassenbuch da ({ $from }).
   *[income] **{ $entry } ist gebucht**: { $amount } von { $from }.
  }
income-task = { $state ->
    [paid] Für { $task } · { $title } ist jetzt alles da: { $received }. Der Auftrag ist bezahlt.
   *[other] Für { $task } · { $title } sind bisher { $received } von { $price } da.
  }
income-no-shares = Niemandem steht etwas davon zu: { $why ->
    [no-budget] { $when ->
        [then] An dem Tag galt kein Haushalt
       *[now] Es gilt kein Haushalt
      }
    [no-percent] Der Haushalt gibt weder Arbeitenden noch Bewertenden einen Anteil
    [nobody] Der Haushalt gibt { $whose ->
        [workers] nur Arbeitenden einen Anteil, und an diesem Auftrag arbeitet niemand
        [evaluators] nur Bewertenden einen Anteil, und diesen Auftrag bewertet niemand
       *[both] Arbeitenden und Bewertenden einen Anteil, und dieser Auftrag hat weder die einen noch die anderen
      }
   *[too-little] Bei so wenig sind die Anteile kleiner als { $unit }
  }. Alles bleibt bei der Genossenschaft.
income-share = { $role ->
    [workers] Für die Arbeit werden { $amount } fällig: { $people }
   *[evaluators] Für die Bewertung werden { $amount } fällig: { $people }
  }
income-kept = Bei der Genossenschaft bleiben { $amount }
refund-booked = **{ $entry } ist gebucht**: { $amount } vom Preis von { $task } · { $title } sind an { $to } zurückgezahlt. Von dem, was dafür einging, bleiben { $left }.
refund-shares = Davon steht weniger zu: { $people }.
refund-no-shares = Einen Anteil daran hatte niemand.
expense-booked = **{ $entry } ist gebucht**: { $amount } an { $to } für { $purpose }.
booked-day = Es steht unter dem { $day }, dem Tag, an dem es geschah.
booked-closed = Es geschah am { $happened }. Für diesen Tag ist das Kassenbuch geschlossen, deshalb steht es unter dem { $day }.
books-closed = **Das Kassenbuch ist bis zum { $day } geschlossen.** Was bis dahin geschah und erst jetzt gebucht wird, steht unter dem ersten offenen Tag, mit dem Tag, an dem es geschah. Was darin steht: `{ $prefix }ledger`
booked-bank = Auf der Bank liegen jetzt { $amount }.
booked-wrong = Ist daran etwas falsch? `{ $prefix }reverse { $entry } GRUND`
reversal-booked = **{ $entry } ist zurückgenommen**, durch { $by }: { $reason }
reversal-today = Es steht unter dem { $day }, und { $entry } unter dem { $before }.
reversal-means = { $kind ->
    [expense] Die { $amount } gelten als nie ausgegeben. Um zu buchen, wie es war: `{ $prefix }expense 20 EUR an TEXT für TEXT`
    [refund] Die { $amount } gelten als nie zurückgezahlt: Was davon fällig war, ist wieder fällig, und wen es betrifft, erfährt davon. Um es so zu buchen, wie es war: `{ $prefix }refund 50 EUR für { $task }`
    [payment] Die Zahlung von { $amount } gilt als nie geschehen, und wer sie bekommen sollte, erfährt es. Wofür sie war, steht wieder zu.
    [opening] Die { $amount } gelten als nie da gewesen. Um zu buchen, wie es war: `{ $prefix }income 500 EUR von TEXT --anfang`
   *[income] Die { $amount } gelten als nie eingenommen. { $of ->
        [task] Was daraus fällig war, ist es nicht mehr, und alle, die es betrifft, erfahren es. Um zu buchen, wie es war: `{ $prefix }income 500 EUR von TEXT { $task }`
       *[other] Um zu buchen, wie es war: `{ $prefix }income 500 EUR von TEXT`
      }
  }
share-told = { $of ->
    [income] **Für { $task } · { $title } sind { $amount } eingegangen** ({ $entry }). Dir steht davon zu:
    [adjusted] **Dein Anteil an { $income } ({ $task } · { $title }) hat sich geändert**, denn der heute angenommene Haushalt gilt für den ganzen Tag ({ $entry }):
    [refunded] **{ $amount } vom Preis von { $task } · { $title } sind zurückgezahlt** ({ $entry }). Das steht dir deshalb nicht mehr zu:
    [unrefunded] **{ $income } ist zurückgenommen**, durch { $entry }: { $reason }. Es waren { $amount } von { $task } · { $title }, zurückgezahlt, und das steht dir wieder zu:
   *[reversed] **{ $income } ist zurückgenommen**, durch { $entry }: { $reason }. Es waren { $amount } für { $task } · { $title }, und das steht dir nicht mehr zu:
  }
share-line = { $amount }: { $rule }
share-next = Alles, was dir zusteht: `{ $prefix }dues`

## ledger-, balance-, account-: was im Kassenbuch steht

ledger-title = **Kassenbuch von { $coop }, { $month }**
ledger-title-account = { $title } · { $account }
ledger-balance = Am Anfang des Monats: { $begin }. Am Ende oder jetzt: { $end }.
ledger-nothing = Da wurde nichts gebucht.
ledger-empty = { $asked ->
    [all] Es ist noch nichts gebucht.
   *[some] Dort ist noch nichts gebucht.
  }
ledger-entry = { $kind ->
    [opening] vor dem Kassenbuch da: { $text }
    [income] { $of ->
        [task] Einnahme für { $task }, von { $text }
       *[other] Einnahme von { $text }
      }
    [expense] Ausgabe, { $text }
    [refund] ein Teil des Preises von { $task }, zurückgezahlt an { $text }
    [monthly] die Monatszahlungen werden fällig
    [payment] { $said ->
        [yes] Zahlung an ein Mitglied: { $text }
       *[no] Zahlung an ein Mitglied
      }
    [reversal] nimmt { $other } zurück: { $text }
    [adjustment] berichtigt die Anteile von { $other }
   *[transfer] Ansprüche gehen unter einer neuen Matrix-ID weiter
  }
ledger-recorded = gebucht am { $day }
ledger-happened = geschehen am { $day }
ledger-reversed = (zurückgenommen durch { $by })
ledger-people = ({ $count ->
    [one] eine Person
   *[other] { $count } Personen
  })
ledger-paid = In diesem Monat an Mitglieder gezahlt, abzüglich des Zurückgenommenen: zusammen { $amount }.
ledger-before = Mehr aus diesem Monat
ledger-earlier = Früher
ledger-later = Später
balance-first = { $owes ->
    [yes] **Auf der Bank liegen { $bank }, und Mitgliedern stehen { $owed } zu.**
   *[no] **Auf der Bank liegen { $bank }, und Mitgliedern steht nichts zu.**
  }
balance-advanced = Manche haben zusammen { $amount } Vorschuss.
balance-signs = Was die Genossenschaft hat und ausgegeben hat, steht ohne Vorzeichen da; was sie schuldet und eingenommen hat, mit Minus. Zusammen ergibt alles null.
balance-next = { $reader ->
    [treasury] Jede Buchung: `{ $prefix }ledger`
   *[members] Jede Buchung: `{ $prefix }ledger`. Was dir zusteht: `{ $prefix }dues`
  }
account-of = was { $person } zusteht
account-name = { $account ->
    [assets-bank] auf der Bank
    [equity-opening] vor dem Kassenbuch da
    [income-tasks] aus Aufträgen
    [income-other] andere Einnahmen
    [expenses-other] andere Ausgaben
    [expenses-monthly] Monatszahlungen
    [expenses-workers] Anteile für Arbeit
    [expenses-evaluators] Anteile für Bewertung
   *[liabilities-dues] was Mitgliedern zusteht
  }
refused-line-lacks = { $part ->
    [from] Woher kommt es? Schreib es mit `von`, zum Beispiel `{ $prefix }income 500 EUR von Stadtwerke`
    [to] An wen ging es? Schreib es mit `an` und `für`, zum Beispiel `{ $prefix }expense 20 EUR an Bäckerei für Brot`
   *[for] Wofür war es? Schreib es mit `an` und `für`, zum Beispiel `{ $prefix }expense 20 EUR an Bäckerei für Brot`
  }
refused-refund-no-task = { $several ->
    [yes] Da stehen mehrere Aufträge, und zurückgezahlt wird für einen nach dem anderen. Gebucht ist nichts: `{ $prefix }refund { $amount } für { $task }`
   *[no] Von welchem Auftrag ist es ein Teil des Preises? Gebucht ist nichts: `{ $prefix }refund { $amount } für { $task }`
  }
refused-refund-above = { $amount } sind mehr als die { $left }, die von den Einnahmen für { $task } bleiben, deshalb ist nichts gebucht.
refused-expense-for-task = Ist ein Teil des Preises von { $task } zurückgezahlt? Dann: `{ $prefix }refund { $amount } an { $to } für { $task }`. Ist es eine Ausgabe? Dann sag, wofür, etwa `für Farbe, { $task }`. Gebucht ist nichts.
refused-income-several-tasks = Da stehen { $tasks }, und ich weiß nicht, wie viel für welchen ist, deshalb ist nichts gebucht. Buche sie einzeln, etwa `{ $prefix }income 300 EUR von TEXT { $first }`
refused-entry-text-too-long = Das ist zu lang fürs Kassenbuch: höchstens { $most } Zeichen für jeden Text. Ich habe nichts gebucht.
refused-opening-of-task = Was schon vor dem Kassenbuch da war, ist keine Einnahme für { $task }. Lass eines von beiden weg.
refused-ledger-empty = Es ist noch nichts gebucht, es gibt also keine Buchung.
refused-no-such-entry = Eine Buchung { $entry } gibt es nicht. Die neueste ist { $last }: `{ $prefix }ledger`
refused-no-such-account = „{ $typed }“ ist weder ein Konto noch ein Monat. Ein Monat sieht aus wie 2026-11, ein Konto wie `bank`, `einnahmen`, `ausgaben` oder `ansprüche`. Alle zeigt `{ $prefix }balance`
refused-ledger-twice = In „{ $typed }“ steht etwas doppelt. Ein Konto und ein Monat, zum Beispiel `{ $prefix }ledger einnahmen 2026-11`
refused-ledger-of-one = { $treasurer ->
    [yes] Was { $person } allein betrifft, zeige ich dir nur im Kassenraum oder in einer Direktnachricht.
   *[no] { $own ->
        [yes] Was dich allein betrifft, steht in `{ $prefix }statement`; das Kassenbuch zeigt Mitgliedern nur Summen.
       *[no] Was { $person } allein betrifft, sehen nur { $person } selbst und das Kassenamt. Summen von allen: `{ $prefix }ledger liabilities:dues`
      }
  }

## dues-, statement-: was einer Person zusteht, und wie es dazu kam

dues-now = { $sign ->
    [due] **{ $of ->
        [yours] Dir
       *[other] { $person }
    } steht zu: { $amount }**
    [ahead] **{ $of ->
        [yours] Du hast
       *[other] { $person } hat
    } { $amount } im Voraus bekommen.** Was als Nächstes fällig wird, wird damit verrechnet.
   *[nothing] **{ $of ->
        [yours] Dir
       *[other] { $person }
    } steht gerade nichts zu** ({ $amount })
}
dues-none = **{ $of ->
    [yours] Dir
   *[other] { $person }
} steht nichts zu**, und von früher ist nichts offen.
dues-before = Aus der Zeit vor diesem Monat: { $sign ->
    [ahead] { $amount } im Voraus bezahlt
   *[due] { $amount }
}
dues-more-lines = { $count ->
    [one] Eine frühere Zeile steht
   *[other] { $count } frühere Zeilen stehen
} in der Abrechnung
dues-waiting = { $month } ist vorbei, aber noch ist mir nicht alles bekannt, was bis dahin geschrieben wurde. Sobald es das ist, werden die Zahlungen fällig.
dues-days = { $days } Tage von { $monthly }; Haushalt { $budget }
dues-days-coming = { $done } von { $of } Tagen zu { $monthly } im Monat; Haushalt { $budget }
dues-coming = In diesem Monat bisher verdient: { $amount } ({ $parts }).
dues-next = Alle Zeilen dieses Monats: `{ $prefix }statement`, des vorigen: `{ $prefix }statement { $earlier }`. Die Regeln: `{ $prefix }help dues`
dues-next-other = Alle Zeilen dieses Monats: `{ $prefix }statement { $typed } { $person }`
dues-sent = Was jemandem zusteht, geht sonst niemanden etwas an. Darum steht es in einer Direktnachricht an dich.
statement-title = **{ $of ->
    [yours] Deine Abrechnung
   *[other] Abrechnung von { $person }
} für { $month }**
statement-ids = Mit dem, was unter { $ids } lief.
statement-opening = Übertrag von vorher: { $sign ->
    [ahead] { $amount } im Voraus bezahlt
   *[due] { $amount }
}
statement-closing = **Übertrag auf nachher: { $sign ->
    [ahead] { $amount } im Voraus bezahlt
    [nothing] nichts
   *[due] { $amount } offen
}**
statement-so-far = **Bis jetzt: { $sign ->
    [ahead] { $amount } im Voraus bezahlt
    [nothing] nichts offen
   *[due] { $amount } offen
}**
statement-empty = In diesem Monat wurde nichts fällig und nichts bezahlt, und von früher war nichts offen.
statement-next = Eine Zahlung fehlt oder ist falsch? `{ $prefix }payments`. Die Regeln: `{ $prefix }help dues`
statement-sent = Was jemandem zusteht, geht sonst niemanden etwas an. Darum steht es in einer Direktnachricht an dich.
statement-line = { $day }: **{ $amount }**, { $why } ({ $entry })
statement-reversal = { $of } zurückgenommen („{ $reason }“): { $rule }
statement-adjustment = { $of } berichtigt nach dem Haushalt dieses Tages: { $rule }
statement-share = { $part ->
    [all] { $percent }
   *[other] { $part } von { $percent }
} von { $income } aus { $task }, fürs { $role ->
    [workers] Arbeiten
   *[evaluators] Bewerten
}; Haushalt { $budget }
statement-happened = { $why }, geschehen am { $day }
statement-refund = { $refund } von { $received } für { $task } sind zurückgezahlt, und so derselbe Teil von { $share } fürs { $role ->
    [workers] Arbeiten
   *[evaluators] Bewerten
}
statement-payment = Zahlung { $payment }{ $purpose }{ $advance ->
    [yes] , im Voraus
   *[no] { "" }
}{ $state ->
    [recorded] , noch nicht bestätigt
    [confirmed] , bestätigt
    [disputed] , beanstandet
    [reversed] , inzwischen zurückgenommen
   *[other] { "" }
}
statement-purpose = { " " }für { $purpose }
statement-moved = was { $old } zustand, steht jetzt { $next } zu
refused-dues-of-others = Was anderen zusteht, sieht nur, wer das Kassenamt hat. Was dir zusteht: `{ $prefix }dues`
refused-dues-moved = Du bist jetzt { $next }, und was dir zustand, ging mit. Frag mich von dort aus.
refused-statement-unclear = Ein Monat, eine Person, eine Form oder je eins davon: `{ $prefix }statement 2026-11 @NAME pdf`
command-dues-summary = Zeigen, was dir zusteht, und warum
command-dues-usage = [@NAME]
command-dues-help =
    Dir steht zu, was bis jetzt fällig wurde, abzüglich dessen, was dir gezahlt wurde:
    - **Monatszahlungen** werden am Ende jedes Monats fällig, nach Tagen: die Tage des Monats, an denen du zur Genossenschaft gehört hast ÷ die Tage, die er hat × die Monatszahlung des Haushalts. Die Tage des Eintritts und des Austritts zählen ganz, ebenso der Tag, an dem ein Haushalt in Kraft tritt.
    - **Anteile an den Einnahmen eines Auftrags** werden fällig, wenn die Einnahme gebucht wird: der Anteil des Haushalts fürs Arbeiten an die Arbeitenden, der fürs Bewerten an die Bewertenden, zu gleichen Teilen oder im vereinbarten Verhältnis (`{ $prefix }task T1`). Von einer Teilzahlung entsprechend Teile.
    - **Rundung:** Jeder Teil wird auf den Cent abgerundet. Was an Cents übrig bleibt, geht je einer an die größten Reste, dann in der Reihenfolge der Matrix-IDs, sodass die Teile das Ganze ergeben.
    - **Zahlungen** werden abgezogen, sobald das Kassenamt sie bucht, bestätigt oder nicht. Was im Voraus gezahlt wurde, wird mit dem verrechnet, was als Nächstes fällig wird.

    Wer das Kassenamt hat, sieht, was allen zusteht: `{ $prefix }dues @NAME`
command-statement-summary = Zeigen, was in einem Monat für dich fällig und was dir bezahlt wurde
command-statement-usage = [MONAT] [@NAME] [pdf|csv]
command-statement-help = Ohne Monat: der laufende, soweit er ist. Jede Zeile sagt, nach welcher Regel es so viel ist und welche Buchung im Kassenbuch es ist; was vorher offen war, wird übertragen. Mit `pdf` oder `csv` bekommst du sie als Datei, zum Drucken oder für eine Tabelle. Wer das Kassenamt hat, sieht die Abrechnungen aller. Die Regeln: `{ $prefix }help dues`

## refused-: was falsch war, und was stattdessen geht (Kasse)
refused-treasury-frozen =
    Die Kasse ist eingefroren, seit das Kassenamt am { $since } entzogen wurde ({ $motion }). Nichts kann gebucht, gezahlt oder eingenommen werden, bis das Kassenamt neu gewählt ist: `{ $prefix }stand kassenamt`
refused-not-treasurer = Das kann nur, wer das Kassenamt hat. Wer das ist: `{ $prefix }offices`
refused-treasury-not-encrypted = Geldsachen brauchen einen verschlüsselten Raum, und deine Nachricht war nicht verschlüsselt. Ich habe nichts gebucht.
refused-treasury-device-not-signed =
    Ich habe nichts gebucht: Die Sitzung, aus der du schreibst, ist nicht verifiziert, es könnte also jemand anderes in deinem Namen schreiben. Verifiziere sie in den Einstellungen deines Clients (Sitzungen), und schick es noch einmal.
refused-treasury-identity-changed =
    Ich habe nichts gebucht: Die Identität deines Kontos ist eine andere als die, die ich kenne. Hast du sie selbst zurückgesetzt, dann sag es im Mitgliederraum: `{ $prefix }identity`
refused-money-nothing = „{ $typed }“ ist nichts. Nenne einen Betrag über null.
refused-currency-not-used =
    Die Genossenschaft verwendet { $currency } nicht. Ihre { $count ->
        [one] Währung ist
       *[other] Währungen sind
    } { $currencies }.
refused-entry-reversed-already = { $entry } ist schon zurückgenommen, durch { $by }.
refused-entry-one-by-one = Ich nehme Buchungen einzeln zurück, jede aus ihrem eigenen Grund, deshalb ist nichts geschehen. Was ist an { $entry } falsch? `{ $prefix }reverse { $entry } GRUND`
refused-entry-refunded = Ein Teil des Preises von { $task } ist zurückgezahlt, durch { $refund }, deshalb kann { $entry } nicht vorher zurückgenommen werden. Ich habe nichts getan. Zuerst: `{ $prefix }reverse { $refund } GRUND`
refused-entry-is-reversal = { $entry } nimmt selbst { $of } zurück. War das falsch, dann buche neu.
refused-entry-by-rule = { $entry } folgt aus den Regeln (`{ $prefix }help dues`), niemand kann es also zurücknehmen. Stimmt sie nicht, dann berichtige, woraus sie errechnet ist.
refused-iban-in-text = In diesem Text steht eine Kontonummer. Das Kassenbuch nennt keine Konten: Andere lesen es, und nichts wird je wieder daraus gestrichen. Ich habe nichts gebucht. Schreib es noch einmal ohne die Nummer.
refused-day-none = „{ $typed }“ ist kein Tag im Kalender. Ich habe nichts gebucht. Schreib ihn wie `am { $today }`.
refused-day-unclear = Welcher Tag ist „{ $typed }“? Ich habe nichts gebucht. Schreib ihn mit dem Jahr, wie `am { $today }`. Gehört er zu einem Text, dann setz den Text in Anführungszeichen.
refused-day-to-come = Der { $day } liegt in der Zukunft, deshalb habe ich nichts gebucht. Der letzte mögliche Tag ist heute: `am { $today }`. Gehört er zu einem Text, dann setz den Text in Anführungszeichen.
refused-day-long-ago = Der { $day } ist mehr als { $years } Jahre her, deshalb habe ich nichts gebucht. Stimmt das Jahr? Heute ist der { $today }.
refused-reversal-before-entry = { $entry } steht unter dem { $day }, also kann nichts es vor diesem Tag zurücknehmen. Ich habe nichts gebucht.
refused-books-not-over = Der { $day } ist noch nicht vorbei, deshalb habe ich nichts geschlossen. Der letzte Tag, der geschlossen werden kann, ist gestern.
refused-books-closed-already = Das Kassenbuch ist schon bis zum { $day } geschlossen, und das bleibt so.
refused-books-month-open = Die Monatszahlungen für { $of } sind noch nicht fällig geworden, deshalb habe ich nichts geschlossen. Vielleicht entscheidet eine Abstimmung noch etwas daran. Versuch es wieder, wenn ich gesagt habe, dass sie fällig sind.
refused-books-bank-waits = { $count ->
    [one] Ein Umsatz der Bank aus der Zeit bis zum { $day } wartet noch
   *[other] { $count } Umsätze der Bank aus der Zeit bis zum { $day } warten noch
  }, deshalb habe ich nichts geschlossen. Zuerst buchen oder weglassen: `{ $prefix }bank`
refused-month-unreadable = „{ $typed }“ ist kein Monat, den ich lesen kann. Schreib ihn wie 2026-11.
refused-month-to-come = { $typed } hat noch nicht begonnen. Der letzte Monat, von dem ich etwas weiß, ist { $now }.

## export-, cli-export-: waggle export

export-ledger-title = Kassenbuch von { $coop }
export-ledger-span = Buchungen { $first } bis { $last }
export-ledger-empty = noch keine Buchungen
export-ledger-days = Tage zählen nach der Zeitzone { $zone }.
export-statement-title = Abrechnung für { $month }
export-statement-ids = Mit dem, was unter { $ids } lief
export-statement-span = Vom { $first } bis zum { $last }, Tage nach der Zeitzone { $zone }
export-statement-empty = In diesem Monat wurde nichts fällig und nichts bezahlt.
export-statement-sent = { $of ->
    [yours] Deine Abrechnung
   *[other] Abrechnung von { $person }
} für { $month }, als Datei:
export-statement-file = abrechnung-{ $month }
export-statement-coming = Die Monatszahlungen sind noch nicht fällig. Bisher verdient: { $amount } ({ $days } von { $of } Tagen zu { $monthly } im Monat; Haushalt { $budget }).
export-statement-signs = Ein Minus steht vor dem, was bezahlt oder zurückgenommen wurde, und vor dem, was im Voraus bezahlt ist.
export-column-person = Mitglied
export-column-date = Datum
export-column-entry = Buchung
export-column-payment = Zahlung
export-column-what = Wofür
export-column-amount = Betrag
export-column-currency = Währung
export-sum-opening = Übertrag am { $date }
export-sum-due = Fällig geworden
export-sum-paid = Bezahlt oder zurückgenommen
export-sum-closing = { $state ->
    [open] Bis jetzt, { $date }
   *[closed] Übertrag auf nachher, { $date }
  }
export-page = Seite { $number } von { $count }
cli-export-written = { $file } ist geschrieben: { $entries ->
    [one] eine Buchung.
   *[other] { $entries } Buchungen.
  }
cli-export-exists = { $file } gibt es schon, und ich überschreibe sie nicht. Nenn einen anderen Namen, oder verschieb die alte Datei.
cli-export-unwritable = { $file } lässt sich nicht schreiben ({ $code }).
cli-export-zone-needed = Nach welcher Zeitzone zählt deine Genossenschaft ihre Tage? Nenn ihre Konfigurationsdatei, oder sag --zone Europe/Berlin: Was am Monatsende fällig wird, könnte sonst im nächsten Monat stehen.
cli-export-no-folder = Es gibt keinen Ordner { $folder }. Leg ihn zuerst an.
cli-export-no-member = An { $person } wurde in diesem Monat nichts fällig und nichts bezahlt, und vorher war nichts offen. Nenn die vollständige Matrix-ID, etwa @ana:example.org.
cli-export-zone = „{ $zone }“ ist keine Zeitzone, die ich kenne. Nenn eine wie Europe/Berlin.
cli-export-zone-assumed = Niemand hat gesagt, nach welcher Zeitzone deine Genossenschaft ihre Tage zählt; ich habe UTC genommen. Für ihre eigene nenn die Konfigurationsdatei, oder sag --zone Europe/Berlin.
cli-export-older = Diese Datenbank stammt aus der Zeit vor dem Kassenbuch. Starte den Bot einmal mit dieser Version, dann hat sie eines.
cli-export-empty = In dieser Datenbank ist noch keine Genossenschaft.
cli-export-which-coop = In dieser Datenbank sind mehrere Genossenschaften: { $coops }. Sag mit --coop, welche.
cli-export-no-coop = In dieser Datenbank gibt es keine Genossenschaft { $coop }. { $count ->
    [0] Es gibt noch gar keine.
   *[other] Es gibt: { $coops }.
  }

## payment-, pay-: Zahlungen an Mitglieder, bestätigt und beanstandet
payment = **{ $payment } · { $amount }**
payment-for = **{ $payment } · { $amount }** für { $purpose }
payment-of = **{ $payment } · { $amount }** an { $person }
payment-of-for = **{ $payment } · { $amount }** an { $person } für { $purpose }
payment-recorded = { $payment } ist gebucht ({ $entry }).
payment-nothing-left = Mehr steht { $person } in dieser Währung nicht zu.
payment-left = { $person } stehen noch { $amount } zu.
payment-ahead = { $person } hat jetzt einen Vorschuss von { $amount }: Was als Nächstes fällig wird, wird damit verrechnet.
payment-asked = { $person } ist gebeten, sie zu bestätigen.
payment-asked-officers = Die Zahlung ist als deine eigene gekennzeichnet: Du kannst sie nicht bestätigen, das tut jemand mit einem anderen Amt. Gefragt: { $officers }.
payment-no-officer = Die Zahlung ist als deine eigene gekennzeichnet: Du kannst sie nicht bestätigen, und sonst hat niemand ein Amt. Sie wartet, bis es jemanden gibt. Zum Kandidieren, im Mitgliederraum: `{ $prefix }stand moderation`
payment-to-you = { $treasurer } hat eine Zahlung an dich gebucht: { $payment }
payment-advance = Das ist ein Vorschuss: mehr, als dir zustand. Was als Nächstes fällig wird, wird damit verrechnet.
payment-next =
    Angekommen? `{ $prefix }confirm { $id }`
    Nicht angekommen, oder falsch? `{ $prefix }dispute { $id } GRUND`: Den Grund liest nur das Kassenamt.
payment-own-recorded = { $treasurer } hat das Kassenamt und hat eine Zahlung an sich selbst gebucht: { $payment }
payment-own-advance = Das ist ein Vorschuss: mehr, als fällig war.
payment-own-next =
    Ob das stimmt, muss jemand mit einem anderen Amt sagen; eine Person von euch genügt. Es stimmt? `{ $prefix }confirm { $id }`
    Es stimmt nicht? `{ $prefix }dispute { $id } GRUND`: Den Grund liest nur das Kassenamt.
payment-confirmed = Du hast { $payment } bestätigt.
payment-disputed-noted = Du hast { $payment } beanstandet.
payment-disputed-told = Das weiß jetzt { $treasurer }, und sonst niemand. Sobald es geklärt ist: `{ $prefix }confirm { $id }`
payment-disputed-kept = Gerade hat niemand das Kassenamt: Wer es als Nächstes hat, findet es bei den Zahlungen. Sobald es geklärt ist: `{ $prefix }confirm { $id }`
payment-disputed = { $by } beanstandet { $payment }
payment-disputed-next =
    Sprich mit { $by }. Wenn es falsch gebucht ist, nimm es zurück: `{ $prefix }reverse { $entry } GRUND`
    Wenn es doch stimmt, kann { $by } es bestätigen.
payment-settled = { $by } hat { $payment } bestätigt. Die Beanstandung ist erledigt.
payment-taken-back =
    { $treasurer } hat { $payment } zurückgenommen. Das gilt als nie gezahlt, und es gibt nichts zu bestätigen.
    Was dir zusteht: `{ $prefix }dues`
booked-take-out-reason = Gebucht wird im Kassenraum
booked-elsewhere =
    { $account ->
        [true] Eine Kontonummer geht sonst niemanden etwas an
       *[other] Was ihr einnehmt und ausgebt, geht nur eure Mitglieder etwas an
    }{ $removed ->
        [true] , deshalb ist deine Nachricht entfernt.
       *[other] . Ich kann deine Nachricht nicht entfernen: Lösche sie selbst.
    } Gebucht ist nichts. Wer das Kassenamt hat, bucht hier oder im Kassenraum: `{ $help }`
payment-take-out-reason = Zahlungen werden im Kassenraum gebucht
payment-elsewhere = { $removed ->
    [true] Zahlungen an Mitglieder gehen sonst niemanden etwas an, deshalb ist deine Nachricht entfernt.
   *[false] Zahlungen an Mitglieder gehen sonst niemanden etwas an. Ich kann deine Nachricht nicht entfernen: Lösche sie selbst.
  } Gebucht ist nichts. Wer das Kassenamt hat, bucht Zahlungen hier oder im Kassenraum: `{ $prefix }pay @NAME BETRAG für TEXT`
payment-dispute-take-out-reason = Was zu einer Zahlung zu sagen ist, gehört in eine Direktnachricht
payment-dispute-elsewhere = { $removed ->
    [true] Was du zu einer Zahlung sagst, geht sonst niemanden etwas an, deshalb ist deine Nachricht entfernt.
   *[false] Was du zu einer Zahlung sagst, geht sonst niemanden etwas an. Ich kann deine Nachricht nicht entfernen: Lösche sie selbst.
  } Notiert ist nichts. Schreib es hier: `{ $prefix }dispute P1 GRUND`
payment-line-advance = { $prefix }pay { $person } { $amount }{ $on } --vorschuss
payment-line-advance-for = { $prefix }pay { $person } { $amount }{ $on } für { $purpose } --vorschuss
payment-line-on = { " " }am { $day }
payments-sent = Das habe ich dir direkt geschickt.
payments-title = **{ $of ->
    [all] Alle Zahlungen
    [yours] Zahlungen an dich
   *[other] Zahlungen an { $person }
  }{ $month ->
    [ever] {""}
   *[other] {" "}im { $month }
  }**
payments-none = { $month ->
    [ever] Bisher gibt
   *[other] Im { $month } gibt
  } es keine Zahlungen{ $of ->
    [all] {""}
    [yours] {" "}an dich
   *[other] {" "}an { $person }
  }.
payments-why = Warum eine Zahlung beanstandet ist, sage ich dir in einer Direktnachricht: `{ $prefix }payments`
payments-for-officers = **Zahlungen des Kassenamts an sich selbst, die auf jemanden mit einem anderen Amt warten**
payments-more = … und { $count } weitere. Die eines Monats: `{ $prefix }payments { $month }`
payments-line = { $payment } ({ $date }): { $state }
payments-state = { $state ->
    [recorded] noch nicht bestätigt
    [confirmed] bestätigt
    [disputed] **beanstandet**
   *[reversed] zurückgenommen
  }
payments-own = { $of ->
    [yours] an dich selbst
   *[other] an sich selbst
  }
payments-advance = Vorschuss
payments-reason = { $line }: „{ $reason }“
payments-next-confirm =
    Eine bestätigen: `{ $prefix }confirm { $id }`
    Sie beanstanden: `{ $prefix }dispute { $id } GRUND`
todo-payments = { $count ->
    [one] Du bist bezahlt worden, { $payments }: Sag, ob es angekommen ist. `{ $prefix }confirm { $first }` oder `{ $prefix }dispute { $first } GRUND`
   *[other] Du bist bezahlt worden, { $payments }: Sag, ob das angekommen ist, jeweils mit `{ $prefix }confirm { $first }` oder `{ $prefix }dispute { $first } GRUND`
  }
todo-officer-payments = { $count ->
    [one] Das Kassenamt hat sich selbst bezahlt, { $payments }: Sag, ob das stimmt. `{ $prefix }confirm { $first }` oder `{ $prefix }dispute { $first } GRUND`
   *[other] Das Kassenamt hat sich selbst bezahlt, { $payments }: Sag, ob das stimmt, jeweils mit `{ $prefix }confirm { $first }` oder `{ $prefix }dispute { $first } GRUND`
  }
todo-disputes = { $count ->
    [one] Eine Zahlung ist beanstandet: { $payments }. Warum, und von wem: `{ $prefix }payments`
   *[other] Zahlungen sind beanstandet: { $payments }. Warum, und von wem: `{ $prefix }payments`
  }
todo-pay-run = Der Zahllauf für { $month } ist offen. Sobald alles gezahlt ist: `{ $prefix }payrun fertig`. Was darin steht: `{ $prefix }payrun`
todo-accounts = { $count ->
    [one] Jemand hat ein Konto angegeben, das ich von anderen kenne: { $people }.
   *[other] Einige haben Konten angegeben, die ich von anderen kenne: { $people }.
  } Sieh es dir an und sag Ja oder Nein: `{ $prefix }account { $typed }`
todo-payment = { $payment } ({ $amount })
command-pay-summary = Eine Zahlung an ein Mitglied buchen
command-pay-usage = @NAME BETRAG [für TEXT] [am TAG] [--vorschuss]
command-pay-help = Bucht, was du jemandem von seinen Ansprüchen gezahlt hast, und bittet um Bestätigung. `am 20.11.2026`: der Tag, an dem du gezahlt hast, wenn das nicht heute war. Mehr, als der Person zusteht, geht nur als Vorschuss: `--vorschuss`. Was wem zusteht: `{ $prefix }dues @NAME`
command-pay-examples =
    pay @ana 200 EUR
    pay @ana 200 EUR für November --vorschuss
    pay @ana 200 EUR am 20.11.2026
command-confirm-summary = Eine Zahlung bestätigen, die du bekommen hast
command-confirm-usage = P1
command-confirm-help = Bestätigt ist eine Zahlung erst, wenn die Person es gesagt hat, an die sie ging. Zahlt das Kassenamt an sich selbst, bestätigt es jemand mit einem anderen Amt. Deine Zahlungen: `{ $prefix }payments`
command-dispute-summary = Eine Zahlung beanstanden
command-dispute-usage = P1 GRUND
command-dispute-help = Sagt, dass eine Zahlung nicht angekommen ist oder nicht so, wie sie gebucht ist. Den Grund liest nur das Kassenamt. Sobald es geklärt ist, bestätige sie: `{ $prefix }confirm P1`
command-dispute-examples = dispute P1 Nur 150,00 EUR sind angekommen.
command-payments-summary = Zahlungen an dich zeigen
command-payments-usage = [@NAME] [MONAT]
command-payments-help = Die Zahlungen an dich, alle oder die eines Monats. Das Kassenamt sieht die von allen; wer ein anderes Amt hat, sieht auch Zahlungen des Kassenamts an sich selbst, die noch zu bestätigen sind.
piece-payment = die Nummer der Zahlung
piece-amount = der Betrag
piece-reason = der Grund
argument-not-a-payment = „{ $typed }“ ist keine Nummer einer Zahlung: Das ist ein P und eine Zahl, etwa P3.
refused-pay-above-due = { $person } stehen { $due } zu; { $amount } sind mehr, deshalb ist nichts gebucht. Als Vorschuss geht es so: { $advanceCopy }
refused-pay-nothing-due = { $person } steht in dieser Währung nichts zu, deshalb ist nichts gebucht. { $amount } als Vorschuss geht so: { $advanceCopy }
refused-pay-after-advance = { $person } steht nichts zu und hat noch einen Vorschuss von { $ahead }. Gebucht ist nichts. { $amount } mehr als Vorschuss geht so: { $advanceCopy }
refused-pay-advance-to-former = { $person } ist nicht mehr dabei, es wird also nichts mehr fällig, womit ein Vorschuss verrechnet werden könnte. Zu zahlen sind noch { $due }, und so viel geht. Gebucht ist nichts.
refused-pay-run-open = { $person } steht im Zahllauf von { $month }, der noch offen ist, und würde doppelt bezahlt. Gebucht ist nichts. Beende erst den Zahllauf: `{ $prefix }payrun fertig`, oder, wenn nichts gezahlt ist, `{ $prefix }payrun verwerfen`
refused-payee-unknown = { $person } ist hier nie bekannt gewesen, also kann nichts fällig sein. Gebucht ist nichts. Für Zahlungen an andere: `{ $prefix }expense BETRAG an NAME für TEXT`
refused-payee-moved = { $person } ist jetzt { $next }. Gebucht ist nichts: Schreib es noch einmal für { $next }.
refused-pay-no-amount = An wen, und wie viel? Zum Beispiel `{ $prefix }pay @ana 200 EUR`
refused-no-payment-of-yours = { $payment } gibt es nicht, oder du hast es nicht zu bestätigen oder zu beanstanden. Was du bestätigen kannst: `{ $prefix }payments`
refused-payment-own = { $payment } ist deine Zahlung an dich selbst, also bestätigt oder beanstandet sie jemand mit einem anderen Amt. Wer das sein kann: `{ $prefix }offices`
refused-payment-reversed = { $payment } ist zurückgenommen: Zu bestätigen oder zu beanstanden ist nichts mehr.
refused-payment-confirmed = { $payment } ist seit { $settledAt } bestätigt und bleibt es. Wenn doch etwas nicht stimmt, sprich mit dem Kassenamt: `{ $prefix }offices`
refused-payment-disputed = { $payment } ist schon beanstandet, seit { $settledAt }. Sobald es geklärt ist: `{ $prefix }confirm { $payment }`
refused-payments-unclear = Eine Person, ein Monat oder beides, aber je nur eins: `{ $prefix }payments @NAME 2026-11`
refused-payments-of-others = Zahlungen an andere sieht nur das Kassenamt. Deine: `{ $prefix }payments`
record-payment-confirmed = { $payment } ist bestätigt
record-payment-disputed = { $payment } ist beanstandet
record-pay-run-opened = { $actor } hat den Zahllauf { $run } begonnen
record-pay-run-done = { $actor } hat den Zahllauf { $run } beendet: Alles ist gezahlt
record-pay-run-dropped = { $actor } hat den Zahllauf { $run } verworfen; gebucht ist nichts
ledger-text-moved = Ansprüche gehen unter einer neuen Matrix-ID weiter

## command-bank-, bank-, file-: Kontoauszüge

command-bank-summary = Buchen, was auf dem Kontoauszug steht
command-bank-usage = [SEITE | buchen B3 | buchen B3 T3 | buchen B3 T3 T4 | buchen B3 einnahme von TEXT | buchen B3 ausgabe an TEXT für TEXT | buchen alle | zahlen B3 @NAME | weglassen B3 | nochmal B3]
command-bank-examples =
    bank
    bank buchen B3
    bank buchen B3 T3
    bank buchen B3 T3 300 EUR T4 200 EUR
    bank buchen B3 einnahme von Stadtwerke
    bank buchen B3 ausgabe an Bäckerei für Brot
    bank buchen alle
    bank zahlen B3 @ana
    bank weglassen B3
    bank nochmal B3
command-bank-help =
    Fürs Kassenamt. Schick mir den Kontoauszug als Datei, im Kassenraum oder als Direktnachricht: camt.053 oder camt.052 (XML) oder CSV, wenn in der Konfiguration steht, welche Spalten es hat. Ich behalte jeden Umsatz einmal, wie oft du ihn auch schickst, und schlage vor, was er ist. Nichts wird von selbst gebucht.

    Was du hinter „von“, „an“ und „für“ schreibst, lesen alle im Kassenbuch; wen die Bank nennt, siehst nur du. Wird eine Buchung zurückgenommen, wartet ihr Umsatz wieder.

    `buchen B3 T3 T4`: Er zahlt alles, was von beiden Aufträgen offen ist; mit Beträgen, `T3 300 EUR T4 200 EUR`, von jedem einen Teil. `buchen B3 E12` oder `buchen B3 E12 E13`: Er ist diese Buchungen, und nichts wird neu gebucht. `weglassen anfang`: lässt weg, was die Bank vor Beginn des Kassenbuchs gebucht hat. `buchen alle`: alles, was ich sicher weiß. `zahlen B3 @NAME --vorschuss`: mehr, als zustand.

bank-imported =
    { $added ->
        [0] **In diesem Kontoauszug ist nichts neu.**
        [one] **Ein Umsatz in diesem Kontoauszug ist neu.**
       *[other] **{ $added } Umsätze in diesem Kontoauszug sind neu.**
    } { $known ->
        [0] {""}
        [one] Einen kannte ich schon.
       *[other] { $known } kannte ich schon.
    }
bank-imported-others =
    { $count ->
        [one] Einer davon sieht genau aus wie einer, den ich schon hatte, und die Salden eurer Bank zeigen, dass es ein anderer ist.
       *[other] { $count } davon sehen genau aus wie welche, die ich schon hatte, und die Salden eurer Bank zeigen, dass es andere sind.
    }
bank-repeated-line =
    { $came ->
        [in] { $movement } ({ $amount } Eingang, { $day })
       *[out] { $movement } ({ $amount } Ausgang, { $day })
    }
bank-imported-repeated =
    { $count ->
        [one] Einer sieht genau aus wie { $named }, und ich halte ihn für denselben. Oder hat eure Bank ihn noch einmal gebucht? Dann: `{ $prefix }bank nochmal { $movement }`
        [2] 2 sehen genau aus wie { $named }, und ich halte sie für dieselben. Oder hat eure Bank einen noch einmal gebucht? Dann: `{ $prefix }bank nochmal { $movement }`
        [3] 3 sehen genau aus wie { $named }, und ich halte sie für dieselben. Oder hat eure Bank einen noch einmal gebucht? Dann: `{ $prefix }bank nochmal { $movement }`
       *[other] { $count } sehen genau aus wie welche, die ich habe, etwa { $named }, und ich halte sie für dieselben. Oder hat eure Bank einen noch einmal gebucht? Dann: `{ $prefix }bank nochmal { $movement }`
    }
bank-imported-pending =
    { $count ->
        [one] Ein Umsatz, den die Bank noch nicht gebucht hat, ist weggelassen: Ihn bringt ein späterer Auszug.
       *[other] { $count } Umsätze, die die Bank noch nicht gebucht hat, sind weggelassen: Sie bringt ein späterer Auszug.
    }
bank-imported-alike =
    { $of ->
        [one] Er sieht aus wie einer aus einer Datei anderer Art. Ob es derselbe ist, sagst du.
        [all] Alle sehen aus wie welche aus einer Datei anderer Art. Ob es dieselben sind, sagst du.
       *[some] { $count ->
            [one] Einer davon sieht aus wie einer aus einer Datei anderer Art. Ob es derselbe ist, sagst du.
           *[other] { $count } davon sehen aus wie welche aus einer Datei anderer Art. Ob es dieselben sind, sagst du.
        }
    }
bank-imported-account =
    { $account ->
        [unchecked] Ob es euer Konto ist, weiß ich nicht: Seine IBAN steht nicht in der Konfiguration (`account`).
       *[unnamed] Nichts in der Datei sagt, wessen Konto es ist; ob es eures ist, konnte ich also nicht prüfen.
    }
bank-asked-direction = **Noch habe ich nichts behalten.** { $count ->
        [one] Der eine Umsatz dieser Datei kam herein, so wie ich ihn lese, und nichts in der Datei sagt die Richtung. Stimmt das?
       *[other] Alle { $count } Umsätze dieser Datei kamen herein, so wie ich sie lese, und keiner ging hinaus. Stimmt das?
    } Dann schick mir dieselbe Datei noch einmal. Sonst lass die Spalte der Richtung in die Konfiguration schreiben (`bank.csv.direction`).
bank-asked-currencies = **Noch habe ich nichts behalten.** In der Datei stehen Beträge in { $currencies }. Wenn euer Konto in diesen geführt wird, schick mir dieselbe Datei noch einmal. Wenn andere darin bezahlt wurden, lass die Spalten dessen, was auf eurem Konto gebucht ist, in die Konfiguration schreiben (`bank.csv`).
bank-imported-left-out =
    { $count ->
        [one] In der Datei steht noch ein Konto, das nicht das der Genossenschaft ist: { $ends }. Ich habe es weggelassen.
       *[other] In der Datei stehen noch { $count } Konten, die nicht das der Genossenschaft sind: { $ends }. Ich habe sie weggelassen.
    }
bank-imported-foreign =
    Weggelassen: { $amount } { $came ->
        [in] Eingang
       *[out] Ausgang
    } am { $day }. Euer Konto ist in { $account }, und die Datei sagt nicht, wie viel das dort war. { $more ->
        [0] {""}
        [one] Noch einer ist so.
       *[other] Noch { $more } sind so.
    }
bank-imported-turned =
    Eure Bank hat { $count ->
        [one] einen Umsatz
       *[other] { $count } Umsätze
    } zurückgenommen und gibt dafür die Richtung dessen an, was sie zurückgenommen hat. Die Salden zeigen es, deshalb habe ich umgekehrt gelesen.
bank-imported-off = **Dieser Auszug geht nicht auf.** Er beginnt mit { $opening }, { $moved } { $came ->
        [in] kamen herein
       *[out] gingen hinaus
    }, und er endet mit { $closing } statt mit { $sum }. Etwas fehlt, oder etwas gehört nicht hinein. Vergleich ihn mit der Liste eurer Bank, bevor du buchst.
bank-compared =
    Am { $day } hatte die Bank { $bank }; im Kassenbuch sind dort jetzt { $ledger }: { $is ->
        [same] Das stimmt überein.
        [less] { $by } weniger.
       *[more] { $by } mehr.
    }
bank-compared-afterwards =
    { $is ->
        [same] Ist alles gebucht, was wartet, stimmt es überein.
        [less] Ist alles gebucht, was wartet, hat das Kassenbuch noch { $by } weniger.
       *[more] Ist alles gebucht, was wartet, hat das Kassenbuch noch { $by } mehr.
    }
bank-imported-next =
    { $count ->
        [one] Ein Umsatz wartet auf dich
       *[other] { $count } Umsätze warten auf dich
    }, mit Vorschlag: `{ $prefix }bank`
bank-nothing-waits = Kein Umsatz der Bank wartet.
bank-how = Schick mir den Kontoauszug als Datei, hier: camt.053 (XML) oder CSV. Was ich dann tue: `{ $prefix }help bank`
bank-waiting =
    { $count ->
        [one] **Ein Umsatz der Bank wartet.**
       *[other] **{ $count } Umsätze der Bank warten.**
    } Nichts wird gebucht, bevor du es sagst.
bank-line =
    { $came ->
        [in] **{ $movement }**: { $amount } von { $name }, { $day }.
       *[out] **{ $movement }**: { $amount } an { $name }, { $day }.
    }
bank-line-text = „{ $text }“
bank-line-nobody =
    { $came ->
        [in] **{ $movement }**: { $amount } Eingang, { $day }; die Bank nennt niemanden.
       *[out] **{ $movement }**: { $amount } Ausgang, { $day }; die Bank nennt niemanden.
    }
bank-propose-task =
    { $sure ->
        [true] Einnahme für { $task }
       *[other] Vielleicht eine Einnahme für { $task }
    }: `{ $prefix }bank buchen { $movement }`
bank-propose-tasks = Einnahme für { $tasks }, alles, was davon offen ist: `{ $prefix }bank buchen { $movement }`
bank-propose-refund = Vielleicht ein Teil des Preises von { $task }, zurückgezahlt: `{ $prefix }bank buchen { $movement }`. Von jedem Anteil geht dann derselbe Teil zurück.
bank-propose-opening = Das ist aus der Zeit vor dem Kassenbuch und in { $entry } schon enthalten. Um es wegzulassen: `{ $prefix }bank weglassen { $movement }`. Um alle solchen Umsätze wegzulassen: `{ $prefix }bank weglassen anfang`
bank-skipped-opening =
    { $count ->
        [one] { $movements } ist aus der Zeit vor dem Kassenbuch und bleibt weg.
       *[other] { $movements } sind aus der Zeit vor dem Kassenbuch und bleiben weg.
    }
bank-imported-to-come =
    { $count ->
        [one] Ein Umsatz bleibt vorerst weg: Sein Tag, der { $day }, liegt noch in der Zukunft. Schick mir die Datei dann noch einmal.
       *[other] { $count } Umsätze bleiben vorerst weg: Ihre Tage liegen noch in der Zukunft. Schick mir die Datei am { $day } noch einmal.
    }
bank-propose-seen =
    { $sure ->
        [true] Steht schon im Kassenbuch, als { $entries }
       *[other] Steht vielleicht schon im Kassenbuch, als { $entries }
    }: `{ $prefix }bank buchen { $movement }` bucht nichts neu.
bank-propose-pay-run = Teil des Zahllaufs { $run }: Das wird mit ihm gebucht, `{ $prefix }payrun fertig`
bank-propose-pay = Vielleicht eine Zahlung an { $person }: `{ $prefix }bank zahlen { $movement } { $person }`
bank-propose-income = Vielleicht eine Einnahme von „{ $from }“: `{ $prefix }bank buchen { $movement }`
bank-propose-income-unnamed = Eine Einnahme, von wem? `{ $prefix }bank buchen { $movement } einnahme von TEXT`
bank-propose-expense = Vielleicht eine Ausgabe an „{ $to }“ für „{ $purpose }“: `{ $prefix }bank buchen { $movement }`
bank-propose-expense-unnamed = An wen und wofür? `{ $prefix }bank buchen { $movement } ausgabe an TEXT für TEXT`
bank-propose-alike =
    Sieht aus wie { $other } aus einer Datei anderer Art, { $state ->
        [booked] gebucht als { $entries }
        [skipped] der weggelassen ist
       *[waits] der auch noch wartet
    }. Wenn es derselbe Umsatz ist: `{ $prefix }bank weglassen { $movement }`; wenn es ein anderer ist: `{ $prefix }bank buchen { $movement } { $came ->
        [in] einnahme von TEXT
       *[out] ausgabe an TEXT für TEXT
    }`
bank-propose-balance = Das sieht aus wie ein Saldo und nicht wie ein Umsatz. Wenn es einer ist: `{ $prefix }bank weglassen { $movement }`; wenn es ein Umsatz ist: `{ $prefix }bank buchen { $movement } { $came ->
        [in] einnahme von TEXT
       *[out] ausgabe an TEXT für TEXT
    }`
bank-propose-returned =
    { $certain ->
        [true] Die Bank hat etwas zurückgenommen. Nimm
       *[false] Vielleicht eine Zahlung, die zurückkam. Wenn ja, nimm
    } auch die Buchung dazu zurück, `{ $prefix }reverse BUCHUNG GRUND` (ihre Nummer: `{ $prefix }ledger`), dann lass beide Umsätze weg, diesen mit `{ $prefix }bank weglassen { $movement }`
bank-propose-came-back =
    { $certain ->
        [true] Die Zahlung { $entry } kam zurück
       *[false] Vielleicht kam die Zahlung { $entry } zurück
    }{ $state ->
        [reversed] , und du hast sie schon zurückgenommen. Lass
       *[standing] . { $certain ->
            [true] Nimm sie zurück
           *[false] Wenn ja, nimm sie zurück
        }: `{ $prefix }reverse { $entry } kam zurück am { $on }`, dann lass
    } { $count ->
        [one] diesen Umsatz
       *[other] beide Umsätze
    } weg: { $skips }{ $fee ->
        [kept] . Die Bank hat { $kept } behalten: `{ $prefix }expense { $kept } an die Bank für eine zurückgekommene Überweisung am { $on }`
        [more] . Es kamen { $kept } mehr, als gezahlt waren: `{ $prefix }income { $kept } von der Bank am { $on }`
       *[none] { "" }
    }
bank-skip-copy = `{ $prefix }bank weglassen { $movement }`
bank-more = Seite { $page } von { $pages }; die nächste: `{ $prefix }bank { $next }`
bank-sure =
    { $count ->
        [one] Bei einem bin ich sicher
       *[other] Bei { $count } davon bin ich sicher
    }: `{ $prefix }bank buchen alle`
bank-otherwise =
    Den Text einer Buchung können alle im Kassenbuch lesen. Ein anderer Text oder etwas anderes: `{ $prefix }bank buchen { $movement } { $came ->
        [in] einnahme von TEXT
       *[out] ausgabe an TEXT für TEXT
    }`. Nichts zu buchen: `{ $prefix }bank weglassen { $movement }`
bank-text-alone = die Überweisung vom { $day }
bank-pay-advance = { $prefix }bank zahlen { $movement } { $person } --vorschuss
bank-done = { $movement } ist gebucht.
bank-seen = { $movement } ist { $entries }; nichts wird neu gebucht.
bank-seen-elsewhere = { $entry } steht unter dem { $day }, bei der Bank unter dem { $bank }. Wenn das stört: `{ $prefix }reverse { $entry } falscher Tag`, dann wartet der Umsatz wieder und kommt unter den Tag der Bank.
bank-skipped = { $movement } ist weggelassen: Dafür wird nichts gebucht. Falls doch: `{ $prefix }bank buchen { $movement }`
bank-again = { $movement } ist { $of } noch einmal: { $amount }, { $day }. Er wartet auf dich, mit einem Vorschlag: `{ $prefix }bank`
bank-left =
    { $count ->
        [one] Ein Umsatz wartet noch
       *[other] { $count } Umsätze warten noch
    }: `{ $prefix }bank`
bank-all-done =
    { $count ->
        [one] Der eine Umsatz, bei dem ich sicher war, ist gebucht:
       *[other] Die { $count } Umsätze, bei denen ich sicher war, sind gebucht:
    }
bank-all-line =
    { $as ->
        [seen] { $movement }: { $amount } { $came ->
            [in] Eingang
           *[out] Ausgang
        }, schon im Kassenbuch als { $entry }
       *[income] { $movement }: { $amount } Eingang, für { $task }, als { $entry }
    }
bank-all-sum = Zusammen { $sums }.
bank-sum =
    { $came ->
        [in] { $amount } Eingang
       *[out] { $amount } Ausgang
    }
bank-take-out-reason = Kontoauszüge sind Sache des Kassenamts
bank-elsewhere =
    { $removed ->
        [true] Wer euch zahlt und wen ihr zahlt, geht sonst niemanden etwas an, deshalb ist deine Nachricht entfernt.
       *[false] Wer euch zahlt und wen ihr zahlt, geht sonst niemanden etwas an. Ich kann deine Nachricht nicht entfernen: Lösche sie selbst.
    } Gebucht ist nichts. Hier oder im Kassenraum: `{ $prefix }bank`

refused-file-which-coop = Du hast das Kassenamt von { $coops }. Schick die Datei in den Kassenraum derjenigen, deren Kontoauszug es ist.
refused-file-too-large = Die Datei hat mehr als { $most } Megabyte, deshalb habe ich sie nicht gelesen. Schick den Kontoauszug in Teilen, etwa Monat für Monat.
refused-file-gone = Der Homeserver gibt mir die Datei nicht. Gelesen ist nichts; bitte schick sie noch einmal.
refused-file-unreachable = Mehrmals wollte ich die Datei holen, und es ging nicht. Gelesen ist nichts; bitte schick sie später noch einmal.
refused-file-damaged = Die Datei ist nicht die, die geschickt wurde: Ihre Prüfsumme ist eine andere. Gelesen ist nichts; bitte schick sie noch einmal.
refused-bank-file-zip = Das ist ein ZIP-Archiv. Entpacke es und schick mir die Dateien darin einzeln.
refused-bank-file-pdf = Ein PDF ist zum Lesen da, und Beträge müsste ich daraus erraten. Hol dir bei der Bank camt.053 (XML) oder CSV.
refused-bank-file-mt940 = Das ist MT940, und das lese ich nicht. Hol dir bei der Bank camt.053 (XML) oder CSV.
refused-bank-file-empty = Die Datei ist leer.
refused-bank-file-binary = Das ist kein Kontoauszug, den ich lesen kann. Hol dir bei der Bank camt.053 (XML) oder CSV.
refused-bank-xml-broken = Das XML ist in Zeile { $line } kaputt, deshalb habe ich nichts gelesen. Hol die Datei noch einmal bei der Bank.
refused-bank-xml-doctype = In Zeile { $line } steht ein Dokumenttyp. Das hat kein Kontoauszug, deshalb habe ich nichts gelesen.
refused-bank-xml-too-much = In der Datei steht mehr oder tiefer Verschachteltes als in jedem Kontoauszug (Zeile { $line }). Gelesen ist nichts.
refused-bank-xml-encoding = Die Kodierung { $encoding }, die in der Datei steht, kenne ich nicht. Gelesen ist nichts.
refused-bank-encoding = In Zeile { $line } steht etwas, das nicht { $encoding } ist. Gelesen ist nichts. Für CSV steht die Kodierung in der Konfiguration: `bank.csv.encoding`
refused-bank-not-camt = Das ist XML, aber kein Kontoauszug der Arten camt.053 und camt.052 ({ $found }). Gelesen ist nichts. Hol dir bei der Bank einen davon.
refused-bank-camt-missing = In Zeile { $line } des Kontoauszugs fehlt { $what }. Gelesen ist nichts.
refused-bank-several-accounts = Ab Zeile { $line } geht es um ein anderes Konto. Schick mir die Auszüge jedes Kontos einzeln, oder lass das der Genossenschaft in die Konfiguration schreiben (`account`): Dann nehme ich nur dieses.
refused-bank-too-many-lines = Die Datei hat mehr als { $most } Umsätze. Schick den Kontoauszug in Teilen, etwa Monat für Monat.
refused-bank-amount-unreadable = In Zeile { $line } kann ich den Betrag „{ $typed }“ nicht lesen. Von der Datei habe ich nichts behalten.
refused-bank-currency-unknown = In Zeile { $line } steht die Währung „{ $typed }“, die ich nicht kenne. Von der Datei habe ich nichts behalten.
refused-bank-day-unreadable = In Zeile { $line } kann ich den Tag „{ $typed }“ nicht lesen: Erwartet ist { $format }. Von der Datei habe ich nichts behalten.
refused-bank-csv-unknown = In der Konfiguration steht nicht, welche Spalten das CSV eurer Bank hat (`bank.csv`). In dieser Datei sehe ich: { $there }. Sag es denen, die mich betreiben, oder schick camt.053.
refused-bank-csv-empty = Nach { $skip } Zeilen, die ausgelassen werden (`bank.csv.skip`), kommt in der Datei nichts mehr.
refused-bank-csv-columns = In der Datei fehlen Spalten, die in der Konfiguration stehen (`bank.csv`): { $missing }. In Zeile { $line } sehe ich: { $there }
refused-bank-csv-column-twice = Die Spalte { $column } gibt es zweimal (Zeile { $line }), da weiß ich nicht, welche gemeint ist. Von der Datei habe ich nichts behalten.
refused-bank-csv-short = Zeile { $line } hat { $fields } Spalten, und { $needed } müssen es sein. Von der Datei habe ich nichts behalten.
refused-bank-csv-both = In Zeile { $line } steht ein Betrag als Ausgang und als Eingang zugleich. Von der Datei habe ich nichts behalten.
refused-bank-csv-direction = Die Beträge dieser Datei haben kein Minus, und ihre Spalte „{ $column }“ sagt, was hinausging. Davon habe ich nichts behalten. Lass diese Spalte in die Konfiguration schreiben (`bank.csv.direction`), und schick mir die Datei dann noch einmal.
refused-bank-csv-direction-unknown = In Zeile { $line } steht in der Spalte { $column } „{ $typed }“, und ich weiß nicht, ob das Eingang oder Ausgang ist. Von der Datei habe ich nichts behalten.
refused-bank-csv-accounts = In dieser Datei stehen mehrere Konten: Ihre Spalte „{ $column }“ sagt, wessen jede Zeile ist. Davon habe ich nichts behalten. Lass diese Spalte in die Konfiguration schreiben (`bank.csv.account`), und schick mir die Datei dann noch einmal.
refused-bank-csv-quotes = In Zeile { $line } endet ein Anführungszeichen nicht, wo es sollte. Von der Datei habe ich nichts behalten.
refused-bank-other-account = Das ist der Auszug eines anderen Kontos: Seine IBAN endet auf { $theirs }, die eure auf { $ours }. Davon habe ich nichts behalten.
refused-bank-account-unnamed = Die Datei sagt nicht, wessen Konto es ist, und eures endet auf { $ours }. Ich habe nichts davon behalten. Hol dir bei der Bank einen Auszug, der das Konto mit seiner IBAN nennt.
refused-bank-deed-unknown = Mit „{ $typed }“ kann ich nichts anfangen. Zum Beispiel: `{ $prefix }bank buchen B3` oder `{ $prefix }bank buchen B3 einnahme von TEXT`
refused-bank-left-over = { $movement } wird mit dem Betrag der Bank gebucht, und vor einem Text steht sein Wort. Ich habe nichts gebucht. Schreib es so: `{ $prefix }bank buchen { $movement } { $as ->
    [income] einnahme von TEXT
   *[expense] ausgabe an TEXT für TEXT
  }`
refused-bank-pay-whom = An wen ging { $movement }? `{ $prefix }bank zahlen { $movement } @NAME`
refused-bank-not-repeated = In der neuesten Datei sieht nichts genau aus wie { $movement }, also habe ich nichts getan. Was mir eure Bank nicht gesagt hat, buchst du von Hand: `{ $prefix }income` oder `{ $prefix }expense`
refused-bank-which-line = Welcher Umsatz? Sie heißen B1, B2 und so weiter; die, die warten: `{ $prefix }bank`
refused-bank-no-page = Eine Seite { $page } gibt es nicht: Die letzte ist { $pages }. Die erste: `{ $prefix }bank`
refused-bank-empty = Noch ist kein Kontoauszug gekommen. Schick mir einen als Datei, hier: camt.053 (XML) oder CSV.
refused-no-such-bank-line = Einen Umsatz { $movement } gibt es nicht; der letzte ist { $last }. Die, die warten: `{ $prefix }bank`
refused-bank-line-booked = { $movement } ist schon gebucht, als { $entries }. War das falsch? `{ $prefix }reverse { $entry } GRUND`, dann wartet der Umsatz wieder.
refused-bank-went-out = { $movement } ging hinaus, das ist also keine Einnahme. Eine Ausgabe: `{ $prefix }bank buchen { $movement } ausgabe an TEXT für TEXT`; eine Zahlung an ein Mitglied: `{ $prefix }bank zahlen { $movement } @NAME`
refused-bank-came-in = { $movement } kam herein, das ist also weder Ausgabe noch Zahlung. Eine Einnahme: `{ $prefix }bank buchen { $movement } einnahme von TEXT`
refused-bank-is-opening = { $movement } ist aus der Zeit vor dem Kassenbuch und in { $entry } wohl schon enthalten. Gebucht ist nichts. Wenn { $entry } ihn enthält: `{ $prefix }bank weglassen { $movement }`; wenn nicht: `{ $prefix }bank buchen { $movement } { $came ->
        [in] einnahme von TEXT
       *[out] ausgabe an TEXT für TEXT
    }`
refused-bank-nothing-earlier = Nichts, was wartet, ist aus der Zeit vor dem Kassenbuch. Was wartet: `{ $prefix }bank`
refused-bank-task-twice = { $task } steht da zweimal, deshalb ist nichts gebucht.
refused-bank-part-of-one = { $movement } wird ganz gebucht. Ist alles davon für { $task }: `{ $prefix }bank buchen { $movement } { $task }`. Gebucht ist nichts.
refused-bank-tasks-differ = { $movement } sind { $amount }, und { $tasks } sind zusammen { $sum }, deshalb ist nichts gebucht. Sag, wie viel für welchen ist, etwa `{ $prefix }bank buchen { $movement } T3 300 EUR T4 200 EUR`
refused-bank-is-payment = { $movement } sieht nach einer Zahlung an { $person } aus. Wenn das stimmt: `{ $prefix }bank zahlen { $movement } { $person }`; wenn nicht: `{ $prefix }bank buchen { $movement } ausgabe an TEXT für TEXT`
refused-bank-is-pay-run = { $movement } gehört zum Zahllauf { $run } und wird mit ihm gebucht: `{ $prefix }payrun fertig`. Danach ist { $movement } nur noch zu vergleichen.
refused-bank-is-alike =
    { $movement } sieht aus wie { $other } aus einer Datei anderer Art, { $state ->
        [booked] gebucht als { $entries }
        [skipped] der weggelassen ist
       *[waits] der auch noch wartet
    }. Deshalb ist nichts gebucht. Wenn es derselbe Umsatz ist: `{ $prefix }bank weglassen { $movement }`; wenn es ein anderer ist: `{ $prefix }bank buchen { $movement } { $came ->
        [in] einnahme von TEXT
       *[out] ausgabe an TEXT für TEXT
    }`
refused-bank-is-balance = { $movement } sieht aus wie ein Saldo und nicht wie ein Umsatz, deshalb ist nichts gebucht. Wenn es einer ist: `{ $prefix }bank weglassen { $movement }`; wenn es ein Umsatz ist: `{ $prefix }bank buchen { $movement } { $came ->
        [in] einnahme von TEXT
       *[out] ausgabe an TEXT für TEXT
    }`
refused-bank-is-returned =
    { $certain ->
        [true] Mit { $movement } kam etwas zurück
       *[false] { $movement } sieht aus wie eine Zahlung, die zurückkam
    }, deshalb ist nichts gebucht. { $known ->
        [reversed] Die Buchung dazu, { $entry }, hast du schon zurückgenommen. Dann bleibt: `{ $prefix }bank weglassen { $movement }`
        [standing] Nimm die Buchung dazu zurück, `{ $prefix }reverse { $entry } kam zurück am { $on }`, dann: `{ $prefix }bank weglassen { $movement }`
       *[unknown] Nimm die Buchung dazu zurück, `{ $prefix }reverse BUCHUNG GRUND`, dann: `{ $prefix }bank weglassen { $movement }`
    }{ $fee ->
        [kept] . Die Bank hat { $kept } behalten: `{ $prefix }expense { $kept } an die Bank für eine zurückgekommene Überweisung am { $on }`
        [more] . Es kamen { $kept } mehr, als gezahlt waren: `{ $prefix }income { $kept } von der Bank am { $on }`
       *[none] { "" }
    }
refused-bank-lacks-text =
    Für { $movement } fehlt ein Text, den alle im Kassenbuch lesen können: `{ $prefix }bank buchen { $movement } { $came ->
        [in] einnahme von TEXT
       *[out] ausgabe an TEXT für TEXT
    }`
refused-bank-entry-reversed = { $entry } wurde zurückgenommen, { $movement } kann also nicht diese Buchung sein.
refused-bank-entry-taken = { $entry } ist schon ein anderer Umsatz, { $movement } kann nicht auch diese Buchung sein. Wenn beides derselbe Umsatz ist, aus zwei Dateien: `{ $prefix }bank weglassen { $movement }`
refused-bank-entry-differs = { $movement } hat { $amount }, und { $entry } { $ledger }: Das ist nicht dasselbe.
refused-bank-nothing-sure = Bei keinem der Umsätze, die warten, bin ich sicher, deshalb ist nichts gebucht. Jeder mit seinem Vorschlag: `{ $prefix }bank`

## command-task-, command-tasks-, task-, tasks-: tasks, from what a customer asks for to its price paid
command-task-summary = Einen Auftrag geben, zeigen oder weiterbringen
command-task-usage = neu TITEL oder T3 [bewerten, angebot, annehmen, ablehnen, mitarbeiten, aussteigen, anteile, fertig oder abbrechen]
command-task-help =
    Wer von der Genossenschaft etwas getan haben will, gibt einen Auftrag; weitere Zeilen erklären ihn. Dann:
    - `bewerten`: Ein Mitglied findet heraus, was es braucht, und spricht in einem eigenen Raum mit der Kundschaft darüber.
    - `angebot 1000 EUR 2027-01-15`: Wer bewertet, bietet Preis und Tag an; ein Text kann folgen.
    - `annehmen 1`, `ablehnen`: Die Kundschaft nimmt das neueste Angebot an; beide Seiten können das Gespräch beenden.
    - `mitarbeiten`, `aussteigen`: Mitglieder machen bei der Arbeit mit, oder nicht mehr.
    - `anteile`: wie die Arbeitenden ihren Anteil aufteilen, oder mit `anteile bewertende` die Bewertenden. Das gilt, sobald alle dasselbe geschrieben haben; bis dahin bekommen alle gleich viel.
    - `fertig`: Die Arbeit ist getan, und die Kundschaft erfährt, was zu zahlen ist.
    - `abbrechen`: Er endet, bevor er fertig ist.
    - `T3` allein zeigt alles davon, als Geschichte.
command-task-examples =
    task neu Eine Website für unseren Chor
    task T1
    task T1 bewerten
    task T1 angebot 1000 EUR 2027-01-15 Mit Kalender
    task T1 annehmen 1
    task T1 mitarbeiten
    task T1 anteile @ana:example.org 2 @ben:example.org 1
    task T1 fertig
command-tasks-summary = Zeigen, was zu tun ist
command-tasks-usage = [alle] [--vor T1]
command-tasks-help = Offene Aufträge, jeder mit seinem Stand; mit `alle` auch die, die vorbei sind. Die Kundschaft sieht ihre eigenen.
command-tasks-examples =
    tasks
    tasks alle
piece-ask = was zu tun ist
piece-all = `alle` oder nichts
argument-not-a-task = { $typed } ist nicht die Nummer eines Auftrags. Sie sehen aus wie `T3`.
argument-not-all-tasks = { $typed } ist nichts, was ich auflisten kann. Es gibt die offenen Aufträge, und `alle`.

task-announced = **Neuer Auftrag { $heading }**, von { $customer }:
task-announced-more = … und in dieser Stunde { $count } weitere von außen; der neueste ist { $newest }. Alle: `{ $prefix }tasks`
task-announced-next = Wer macht dafür ein Angebot? `{ $prefix }task { $task } bewerten`
task-aside = Ich habe in einer Direktnachricht geantwortet.
task-answer-new = **{ $heading }** ist bei den Mitgliedern von { $coop } angekommen.

    Sobald sich jemand von ihnen damit befasst, schreibe ich dir. Wie es darum steht: `{ $prefix }task { $task }`. Um den Auftrag zurückzunehmen: `{ $prefix }task { $task } abbrechen`
task-answer-evaluate = **{ $by } bewertet { $heading }.** { $first ->
        [first] Eine Einladung in einen Raum mit der Kundschaft ist unterwegs; dort sind nur sie und die Bewertenden.
       *[more] Eine Einladung in den Raum mit der Kundschaft ist unterwegs.
    }

    Mit Preis und Tag, als Angebot: `{ $prefix }task { $task } angebot BETRAG TAG`
task-answer-offer = **Angebot { $offer } für { $heading }** liegt der Kundschaft vor: { $price }, fertig bis { $date }. Ein neues Angebot tritt an seine Stelle.
task-answer-agree = **Du hast Angebot { $offer } für { $heading } angenommen**: { $price }, fertig bis { $date }.

    { $coop } weiß Bescheid. Ich schreibe dir, wenn der Auftrag fertig ist.
task-answer-decline = **{ $heading } ist abgelehnt.** Die andere Seite weiß Bescheid.
task-answer-share = **Vermerkt für { $heading }**: { $role ->
        [evaluators] Die Bewertenden teilen ihren Anteil
       *[workers] Die Arbeitenden teilen ihren Anteil
    } { $parts }.

    Das gilt, sobald { $people } dasselbe geschrieben { $count ->
        [one] hat
       *[other] haben
    }; ich habe { $count ->
        [one] gefragt
       *[other] alle gefragt
    }. Bis dahin bleibt es, wie es ist.
task-answer-done = **{ $heading } ist fertig.** Die Kundschaft weiß, was zu zahlen ist, und die Kasse, was zu erwarten ist: { $price }.
task-answer-cancel = **{ $heading } ist abgebrochen.** Alle, die es angeht, wissen Bescheid.

task-told-evaluated = **{ $by } bewertet { $heading }.** Auch andere von euch können das: `{ $prefix }task { $task } bewerten`
task-told-agreed = **{ $heading } ist vereinbart**: { $customer } nimmt Angebot { $offer } an, { $price }, fertig bis { $date }.

    Wer macht die Arbeit? `{ $prefix }task { $task } mitarbeiten`
task-told-declined = **{ $heading } ist abgelehnt**, von { $by }.
task-told-joined = **{ $by } arbeitet an { $heading } mit**, fertig bis { $date }. { $left ->
        [one] Sonst noch niemand.
       *[other] Dabei sind { $people }.
    }

    Um mitzumachen: `{ $prefix }task { $task } mitarbeiten`. Wenn die Arbeit getan ist: `{ $prefix }task { $task } fertig`
task-told-quit = **{ $role ->
        [evaluators] { $by } bewertet { $heading } nicht mehr.
       *[workers] { $by } arbeitet an { $heading } nicht mehr mit.
    }** { $left ->
        [0] Jetzt tut es niemand: `{ $prefix }task { $task } { $role ->
            [evaluators] bewerten
           *[workers] mitarbeiten
        }`
       *[other] { $left ->
            [one] Es bleibt { $people }.
           *[other] Es bleiben { $people }.
        }
    }
task-told-done = **{ $heading } ist fertig**, sagt { $by }. Die Kundschaft weiß, was zu zahlen ist.
task-told-cancelled = **{ $heading } ist abgebrochen**, von { $by }.
task-told-paid = **{ $heading } ist bezahlt.**
task-told-unpaid = **{ $heading } ist nicht mehr ganz bezahlt**: Eine Einnahme dafür wurde zurückgenommen.

task-customer-evaluated = **{ $by } von { $coop } befasst sich mit { $heading }.** Eine Einladung in einen Raum ist zu dir unterwegs; dort sprecht ihr über Preis und Tag, und sonst liest das niemand.
task-customer-declined = **{ $heading } ist abgelehnt**, von { $by }.
task-customer-over = **Von { $coop } befasst sich niemand mehr mit { $heading }**{ $offer ->
    [0] .
   *[other] , darum gilt kein Angebot mehr.
  } Sobald es wieder jemand tut, schreibe ich dir. Um den Auftrag zurückzunehmen: `{ $prefix }task { $task } abbrechen`
task-customer-done = **{ $heading } ist fertig.** Zu zahlen: { $price }. { $account ->
        [given] Bitte zahle an { $holder }, IBAN { $iban }, und nenne dabei { $task }.
       *[none] { $coop } sagt dir, wohin.
    }
task-customer-cancelled = **{ $heading } ist abgebrochen**, von { $by }.
task-customer-paid = **{ $heading } ist bezahlt**: { $price } sind ganz eingegangen.
task-customer-refunded = **{ $heading }**: { $coop } hat gebucht, dass ein Teil des Preises zurückgezahlt wurde. Wie es darum steht: `{ $prefix }task { $task }`
task-customer-unpaid = **{ $heading } ist nicht mehr ganz bezahlt**: { $coop } hatte eine Einnahme irrtümlich gebucht und hat sie zurückgenommen. Wie es darum steht: `{ $prefix }task { $task }`

customer-not-agreed = **Noch hast du nichts angenommen.** Ich richte mich nur nach Befehlen:
customer-pays-later = Zu zahlen ist noch nichts: Wenn die Arbeit getan ist, sage ich dir, wie viel und wohin.
customer-more = … und noch { $count }. Alle: `{ $prefix }tasks`
customer-ask = { $whom ->
    [people] Fragen kannst du { $people }, im Raum des Auftrags.
    [lobby] Fragen kannst du die Genossenschaft [in ihrer Lobby]({ $link }).
   *[nobody] Fragen kannst du die Person, von der du von mir weißt.
  } Was du hier tun kannst: `{ $prefix }help task`
task-offered = **Angebot { $offer } für { $heading }**, von { $by } von { $coop }: { $price }, fertig bis { $date }.
task-offered-next = Wenn du einverstanden bist, { $customer }: `{ $prefix }task { $task } annehmen { $offer }`. Wenn nicht, sag, was anders sein soll, oder beende das Gespräch: `{ $prefix }task { $task } ablehnen`
task-billed = **{ $heading } ist fertig**: { $price } sollen eingehen, von { $customer }.

    Wenn es so weit ist, auf einmal oder in Teilen: { $line }
task-income-line = { $prefix }income { $price } von { $customer } { $task }
task-share-line = { $prefix }task { $task } anteile { $role ->
    [evaluators] bewertende
   *[workers] arbeitende
  } { $parts }
task-ratio-proposed = **{ $by } schlägt vor, wie die { $role ->
        [evaluators] Bewertenden
       *[workers] Arbeitenden
    } von { $heading } ihren Anteil aufteilen**: { $parts }.

    Das gilt, sobald ihr alle dasselbe geschrieben habt; bis dahin bleibt es, wie es ist. Um zuzustimmen: { $line }
task-ratio-agreed = **Alle sind sich einig: Die { $role ->
        [evaluators] Bewertenden
       *[workers] Arbeitenden
    } von { $heading } teilen ihren Anteil** { $parts }.

task-phrase = { $state ->
    [submitted] wartet auf jemanden, der ihn bewertet
    [evaluated] wird bewertet
    [offered] Angebot { $offer } wartet auf Antwort
    [accepted] vereinbart, wartet auf Arbeitende; Tag { $date }
    [worked] vereinbart, in Arbeit; Tag { $date }
    [declined] abgelehnt
    [done] fertig, noch nicht ganz bezahlt
    [paid] bezahlt
   *[cancelled] abgebrochen
  }
task-is = **{ $heading }**, für { $customer }: { $state ->
    [submitted] wartet auf jemanden, der den Auftrag bewertet.
    [evaluated] wird gerade bewertet.
    [offered] Angebot { $offer } wartet auf Antwort: { $price }, fertig bis { $date }.
    [accepted] ist vereinbart und wartet auf Arbeitende.
    [worked] ist vereinbart und in Arbeit.
    [declined] wurde abgelehnt.
    [done] ist fertig, und noch nicht ganz bezahlt.
    [paid] ist bezahlt.
   *[cancelled] wurde abgebrochen.
  }
task-agreed = Vereinbart: { $price }, fertig bis { $date }.{ $paid ->
    [part] {" "}Davon sind { $received } eingegangen, und { $open } sind offen.
   *[other] {""}
  }
task-people = { $role ->
    [evaluators] Bewertende
   *[workers] Arbeitende
  }: { $people }
task-happened = **Was geschah**:
task-event-submitted = { $at }: { $who } hat den Auftrag gegeben.
task-event-evaluate = { $at }: { $who } bewertet ihn.
task-event-offer = { $at }: { $who } hat { $price } angeboten, fertig bis { $date } (Angebot { $offer }).
task-event-agree = { $at }: { $who } hat Angebot { $offer } angenommen.
task-event-decline = { $at }: { $who } hat abgelehnt.
task-event-join = { $at }: { $who } arbeitet mit.
task-event-quit = { $at }: { $who } { $role ->
    [evaluators] bewertet ihn nicht mehr.
   *[workers] arbeitet nicht mehr mit.
  }
task-event-left = { $at }: { $who } hat die Genossenschaft verlassen { $role ->
    [evaluators] und bewertet ihn nicht mehr.
   *[workers] und arbeitet nicht mehr mit.
  }
task-event-over = { $at }: Ohne Bewertende wartet er wieder; frühere Angebote gelten nicht mehr.
task-event-ratio = { $at }: Die { $role ->
    [evaluators] Bewertenden
   *[workers] Arbeitenden
  } sind sich einig, wie sie ihren Anteil aufteilen.
task-event-done = { $at }: { $who } sagt, dass er fertig ist.
task-event-income = { $at }: { $amount } sind eingegangen.
task-event-reversed = { $at }: Eine Einnahme von { $amount }, irrtümlich gebucht, wurde zurückgenommen.
task-event-refunded = { $at }: { $amount } vom Preis wurden zurückgezahlt.
task-event-unrefunded = { $at }: Dass { $amount } zurückgezahlt wurden, war irrtümlich gebucht.
task-event-paid = { $at }: Alles ist bezahlt.
task-event-unpaid = { $at }: Damit ist nicht mehr alles bezahlt.
task-event-cancel = { $at }: { $who } hat ihn abgebrochen.
task-event-said = { $line } „{ $said }“
task-event-more = … { $count } weitere Schritte …
task-sharing = **Wer wie viel bekommt**:
task-shares = Die { $role ->
    [evaluators] Bewertenden
   *[workers] Arbeitenden
  } teilen ihren Anteil { $parts }.
task-shares-equal = Von den { $role ->
    [evaluators] Bewertenden
   *[workers] Arbeitenden
  } bekommen alle gleich viel.
task-shares-waiting = Für die { $role ->
    [evaluators] Bewertenden
   *[workers] Arbeitenden
  } vorgeschlagen, und wartet auf dein Wort: { $parts }. Um zuzustimmen: { $line }
task-next = **Was du tun kannst**:
task-may-evaluate = Den Auftrag bewerten: `{ $prefix }task { $task } bewerten`
task-may-offer = Preis und Tag anbieten: `{ $prefix }task { $task } angebot BETRAG TAG`
task-may-agree = Angebot { $offer } annehmen: `{ $prefix }task { $task } annehmen { $offer }`
task-may-decline = Das Gespräch beenden: `{ $prefix }task { $task } ablehnen`
task-may-join = Mitarbeiten: `{ $prefix }task { $task } mitarbeiten`
task-may-quit = { $role ->
    [evaluators] Nicht mehr bewerten
   *[workers] Nicht mehr mitarbeiten
  }: `{ $prefix }task { $task } aussteigen`
task-may-done = Sagen, dass die Arbeit getan ist: `{ $prefix }task { $task } fertig`
task-may-cancel = Den Auftrag abbrechen: `{ $prefix }task { $task } abbrechen`

tasks-none = { $own ->
    [own] { $which ->
        [all] **Du hast { $coop } noch keinen Auftrag gegeben.**
       *[open] **Kein Auftrag von dir ist offen.**
    }
   *[all] { $which ->
        [all] **{ $coop } hatte noch keinen Auftrag.**
       *[open] **{ $coop } hat keinen offenen Auftrag.** Auch die, die vorbei sind: `{ $prefix }tasks alle`.
    }
  } Um einen zu geben: `{ $prefix }task neu TITEL`
tasks-here = { $own ->
    [own] **Deine Aufträge bei { $coop }**
   *[all] **Aufträge von { $coop }**
  }, { $which ->
    [all] { $count } im Ganzen:
   *[open] { $count } offen:
  }
tasks-line = { $heading } ({ $customer }): { $phrase }
tasks-line-own = { $heading }: { $phrase }
tasks-earlier = … und frühere: { $which ->
    [all] `{ $prefix }tasks alle --vor { $before }`
   *[open] `{ $prefix }tasks --vor { $before }`
  }
tasks-next = Alles über einen: `{ $prefix }task { $task }`. { $which ->
    [all] Um
   *[open] Auch die, die vorbei sind: `{ $prefix }tasks alle`. Um
  } einen zu geben: `{ $prefix }task neu TITEL`

refused-task-unknown = Einen Auftrag { $task } gibt es hier nicht. Die Aufträge, die du sehen kannst: `{ $prefix }tasks`
refused-task-unknown-deed = „{ $typed }“ ist nichts, was ich mit einem Auftrag tun kann. `{ $prefix }help task` zeigt, was es gibt.
refused-task-which = Welcher Auftrag ist gemeint? Nenne danach seine Nummer, etwa T3. Welche es gibt: `{ $prefix }tasks`
refused-task-new-numbered = Einem neuen Auftrag gebe ich seine Nummer selbst. Lass { $typed } weg und schreib: `{ $prefix }task neu TITEL`
refused-task-left-over = „{ $typed }“ verstehe ich an dieser Stelle nicht, darum habe ich nichts getan. `{ $prefix }help task` zeigt, wie man es schreibt.
refused-task-no-title = Ein neuer Auftrag braucht einen Titel: `{ $prefix }task neu TITEL`. Was ihn erklärt, kann in den Zeilen darunter stehen.
refused-task-title-too-long = Das ist zu lang für einen Titel. Was ihn erklärt, kann in den Zeilen darunter stehen.
refused-task-text-too-long = Dein Text hat { $length } Zeichen, und { $most } passen. Sag das Wichtigste; über alles andere könnt ihr im Raum des Auftrags sprechen.
refused-task-iban = In diesem Text steht eine Kontonummer, die andere lesen würden. Ich habe nichts getan. Schreib ihn noch einmal ohne die Nummer.
refused-task-state = { $state ->
    [submitted] { $task } ist gerade erst gegeben worden
    [offered] Für { $task } wartet ein Angebot auf Antwort
    [accepted] { $task } ist schon vereinbart
    [declined] { $task } wurde abgelehnt
    [done] { $task } ist schon fertig
    [paid] { $task } ist fertig und bezahlt
   *[cancelled] { $task } wurde abgebrochen
  }, darum { $deed ->
    [evaluate] gibt es jetzt nichts zu bewerten
    [offer] kann jetzt niemand ein Angebot machen
    [agree] gibt es jetzt kein Angebot anzunehmen
    [decline] gibt es jetzt nichts abzulehnen
    [join] kann jetzt niemand einsteigen
    [quit] kann jetzt niemand aussteigen
    [share] lassen sich jetzt keine Anteile aufteilen
    [done] kann der Auftrag jetzt nicht fertig werden
   *[cancel] kann ihn jetzt niemand abbrechen
  }. Wie es darum steht: `{ $prefix }task { $task }`
refused-task-members-only = Das können nur Mitglieder der Genossenschaft.
refused-task-own = Du hast { $task } selbst gegeben, darum bewerten ihn andere.
refused-task-own-offer = Bei { $task } würdest du dir selbst zustimmen: Das neueste Angebot ist deins. Wer ihn bewertet, kann ein anderes machen: `{ $prefix }task { $task } angebot BETRAG TAG`
refused-task-evaluates-already = Du bewertest { $task } schon. Für ein Angebot: `{ $prefix }task { $task } angebot BETRAG TAG`
refused-task-works-already = Du arbeitest an { $task } schon mit.
refused-task-evaluators-only = Angebote für { $task } machen nur die, die ihn bewerten. Um dazuzugehören: `{ $prefix }task { $task } bewerten`
refused-task-customer-only = Ein Angebot nimmt nur die Kundschaft an.
refused-task-customer-evaluators-only = Ablehnen können { $task } nur die Kundschaft und die Bewertenden.
refused-task-nothing-offered = { $task } bewertet noch niemand, darum gibt es nichts abzulehnen. Um ihn zurückzunehmen: `{ $prefix }task { $task } abbrechen`
refused-task-not-on-it = { $role ->
    [evaluators] Du gehörst nicht zu den Bewertenden von { $task }.
    [workers] Du gehörst nicht zu den Arbeitenden von { $task }.
   *[other] Du bist an { $task } nicht beteiligt.
  }
refused-task-last-evaluator = Außer dir bewertet niemand mehr { $task }, und die Kundschaft hat das Angebot angenommen. Jemand muss dafür einstehen, darum kannst du nicht aussteigen; was nicht geht, wird abgebrochen: `{ $prefix }task { $task } abbrechen`
refused-task-no-workers = An { $task } arbeitet noch niemand, darum kann er nicht fertig sein. Um mitzuarbeiten: `{ $prefix }task { $task } mitarbeiten`
refused-task-workers-only = Dass { $task } fertig ist, sagen nur die, die daran arbeiten.
refused-task-cancel-not-yours = Abbrechen können { $task } nur die Kundschaft, die Bewertenden, die Arbeitenden und die Moderation.
refused-task-which-offer = Für { $task } gab es mehrere Angebote. Das neueste ist { $newest }: { $price }, fertig bis { $dateDay }. Wenn du das annimmst: `{ $prefix }task { $task } annehmen { $newest }`
refused-task-not-newest = Angebot { $typed } für { $task } gilt nicht. Das neueste ist { $newest }: { $price }, fertig bis { $dateDay }. Wenn du das annimmst: `{ $prefix }task { $task } annehmen { $newest }`
refused-task-not-in-lobby = Preise gehören nicht in die Lobby, wo alle sie lesen. Mach dein Angebot im Raum des Auftrags oder in einer Direktnachricht an mich.
refused-task-offer-no-date = Bis zu welchem Tag ist { $task } fertig? Preis und Tag, zum Beispiel: `{ $prefix }task { $task } angebot 1000 EUR { $example }`
refused-task-offer-no-price = Was kostet { $task }? Preis und Tag, zum Beispiel: `{ $prefix }task { $task } angebot 1000 EUR { $example }`
refused-task-no-such-date = Den Tag „{ $typed }“ gibt es nicht.
refused-task-date-over = Der { $typedDay } ist vorbei. Der früheste Tag ist heute, der { $earliestDay }.
refused-task-date-far = Der { $typedDay } liegt weiter voraus, als jemand etwas versprechen kann. Der späteste Tag ist der { $latestDay }.
refused-task-share-direct = Wer wie viel von { $task } bekommt, geht nur die an, die es teilen. Sag es in unserer verschlüsselten Direktnachricht.
refused-task-share-too-many = Höchstens { $most } Personen können sich { $task } teilen. Ich habe nichts geändert.
refused-task-share-unreadable = Nenne jede Person mit einer ganzen Zahl, zum Beispiel: `{ $prefix }task { $task } anteile @ana 2 @ben 1`
refused-task-share-which = Du bewertest { $task } und arbeitest daran. Sag, welcher Anteil gemeint ist, zum Beispiel: `{ $prefix }task { $task } anteile arbeitende @ana 2 @ben 1`
refused-task-share-fixed = Für { $task } ist eine Einnahme gebucht, und damit aller Anteil. Daran ändert sich nichts mehr.
refused-task-share-alone = Es gibt niemanden, mit dem du teilen würdest.
refused-task-share-twice = { $person } steht zweimal da.
refused-task-share-stranger = { $person } gehört nicht zu denen, die das teilen.
refused-task-share-missing = { $person } fehlt: Alle, die das teilen, brauchen eine Zahl.
refused-task-share-part = Jede Zahl ist eine ganze von 1 bis { $most }.
refused-task-not-done = { $state ->
    [submitted] { $task } ist gerade erst gegeben worden
    [offered] { $task } ist noch nicht vereinbart
    [accepted] { $task } ist noch nicht fertig
    [declined] { $task } wurde abgelehnt
   *[cancelled] { $task } wurde abgebrochen
  }, darum kann dafür keine Einnahme gebucht werden. Wenn schon Geld eingegangen ist, buche es ohne den Auftrag; sobald der Auftrag fertig ist, nimm das zurück und buche es mit ihm.
refused-task-other-currency = { $task } ist in einer anderen Währung als { $currency } vereinbart: { $price }. Ich habe nichts gebucht.
refused-task-above-price = Das ist mehr, als vom Preis von { $task } offen ist: { $open } von { $price }. Ich habe nichts gebucht. Was darüber liegt, kannst du ohne den Auftrag buchen.

record-task-submitted = { $actor } hat { $task } gegeben
record-task-evaluate = { $actor } bewertet { $task }
record-task-offer = { $actor } hat Angebot { $offer } für { $task } gemacht
record-task-agree = { $actor } hat Angebot { $offer } für { $task } angenommen
record-task-decline = { $actor } hat { $task } abgelehnt
record-task-join = { $actor } arbeitet an { $task } mit
record-task-quit = { $actor } { $role ->
    [evaluators] bewertet { $task } nicht mehr
   *[workers] arbeitet an { $task } nicht mehr mit
  }
record-task-left = Nicht mehr in der Genossenschaft, { $role ->
    [evaluators] bewertet { $actor } { $task } nicht mehr
   *[workers] arbeitet { $actor } an { $task } nicht mehr mit
  }
record-task-over = Ohne Bewertende wartet { $task } wieder
record-task-ratio = { $role ->
    [evaluators] Die Bewertenden
   *[workers] Die Arbeitenden
  } von { $task } sind sich einig, wie sie ihren Anteil aufteilen
record-task-done = { $actor } hat gesagt, dass { $task } fertig ist
record-task-cancel = { $actor } hat { $task } abgebrochen
record-task-paid = { $task } wurde bezahlt
record-task-unpaid = { $task } war nicht mehr ganz bezahlt
todo-task-offer = **{ $heading }**: Angebot { $offer } wartet auf deine Antwort. Was es ist: `{ $prefix }task { $task }`
todo-task-ratio = **{ $heading }**: Ein Vorschlag, euren Anteil aufzuteilen, wartet auf dein Wort: `{ $prefix }task { $task }`
todo-task-date = **{ $heading }**: fertig bis { $date }. Wie es darum steht: `{ $prefix }task { $task }`

## account-, command-account-: Konten, die von anderen bekannt sind

command-account-summary = Sagen, ob ein Konto stimmt, das von anderen bekannt ist
command-account-usage = @NAME [ja 3000 | nein]
command-account-help =
    Jemand hat ein Konto angegeben (`{ $prefix }payinfo`), das ich als das eines anderen Mitglieds, als das der Genossenschaft oder aus Umsätzen der Bank kenne, die keine Zahlungen an diese Person waren. Bis du Ja sagst, steht es in keiner Überweisungsdatei. Zwei Personen können ein Konto teilen: Sag dann bei beiden Ja. Zum Ja gehören die letzten vier Zeichen des Kontos, damit es für kein anderes gilt, das inzwischen angegeben wird.
    Von mir erfahren beide nichts davon. Ohne Antwort zeige ich dir, was bekannt ist: `{ $prefix }account @NAME`
command-account-examples =
    account @ana ja 3000
    account @ana nein
    account @ana
piece-verdict = Ja oder Nein
argument-not-yes-or-no = { $typed } ist weder Ja noch Nein.
payinfo-check-own = das eigene Konto der Genossenschaft
payinfo-check-member = das Konto von { $person }
payinfo-check-lines = { $count ->
    [one] das Konto im Umsatz { $lines }
   *[other] das Konto in { $count } Umsätzen, etwa { $lines }
  }
payinfo-check-asked =
    { $person } hat ein Konto angegeben ({ $iban }). Ich kenne es als { $known }.
    Es kommt in keine Überweisungsdatei, bis du gesagt hast, dass es stimmt. Frag die Person selbst, und sag niemandem mehr, als sie oder er schon weiß.
    Es stimmt, etwa weil zwei es teilen: `{ $prefix }account { $typed } ja { $ending }`
    Es stimmt nicht: `{ $prefix }account { $typed } nein`
payinfo-check-approved = Das Konto { $iban } von { $person } wird ab jetzt verwendet. Womit du zahlst, falls ein Zahllauf offen ist: `{ $prefix }payrun`
payinfo-check-refused = Das Konto { $iban } von { $person } wird nicht verwendet. Die Person erfährt es nicht von mir; sprich mit ihr darüber, wie sie bezahlt werden soll.
refused-account-not-asked = Zu einem Konto von { $person } ist nichts zu prüfen.

## payinfo-, forget-, command-payinfo-, command-forget-: Zahlungsdaten

command-payinfo-summary = Sagen, auf welches Konto du bezahlt wirst, oder es zeigen
command-payinfo-help =
    `{ $prefix }payinfo DE89 3704 0044 0532 0130 00 Ana Beispiel` sagt, auf welches Konto du bezahlt werden willst und auf wessen Namen es läuft. Beides ist verschlüsselt abgelegt, unter einem Schlüssel, der nicht in der Datenbank steht. Zu sehen bekommt es nur das Kassenamt, und nur wenn es dir etwas zu zahlen gibt. Deine Nachricht entferne ich, sobald ich sie gelesen habe.
    `{ $prefix }payinfo` zeigt, was ich habe. `{ $prefix }forget payinfo` löscht es.
command-payinfo-examples =
    payinfo DE89 3704 0044 0532 0130 00 Ana Beispiel
    payinfo
forget-what = Gelöscht habe ich noch nichts. Vergessen kann ich deine Zahlungsdaten, also Kontonummer und Namen: `{ $prefix }forget payinfo`
command-forget-summary = Deine Zahlungsdaten löschen
command-forget-usage = payinfo
command-forget-help =
    `{ $prefix }forget payinfo` löscht deine Zahlungsdaten sofort. Was gebucht und gezahlt ist, bleibt: Die Bücher müssen nach dem Gesetz aufbewahrt werden, und sie nennen nur Matrix-IDs.
argument-not-forgettable = { $typed } kann ich nicht vergessen. Deine Zahlungsdaten heißen payinfo.
payinfo-kept =
    Du wirst auf { $iban }, { $name } bezahlt. { $replaced ->
        [true] Das ersetzt, was ich vorher hatte.
       *[false] {""}
    }
payinfo-kept-means = Es ist verschlüsselt abgelegt, unter einem Schlüssel, der nicht in der Datenbank steht. Zu sehen bekommt es nur das Kassenamt, und nur wenn es dir etwas zu zahlen gibt. Zum Löschen: `{ $prefix }forget payinfo`
payinfo-taken-out = { $removed ->
    [true] Deine Nachricht ist entfernt, damit die Kontonummer nicht hier stehen bleibt.
   *[false] Ich kann deine Nachricht hier nicht entfernen: Lösche sie selbst, damit die Kontonummer nicht stehen bleibt.
  }
payinfo-own =
    Du wirst auf { $iban }, { $name } bezahlt.
    Zum Ändern: `{ $prefix }payinfo IBAN NAME`
    Zum Löschen: `{ $prefix }forget payinfo`
payinfo-none =
    Ich habe keine Zahlungsdaten von dir. Sag mir deine IBAN und auf wessen Namen das Konto läuft, hier und nirgends sonst: `{ $prefix }payinfo IBAN NAME`
payinfo-redaction-reason = Zahlungsdaten sind gelesen und müssen hier nicht stehen bleiben
payinfo-elsewhere = { $removed ->
    [true] Zahlungsdaten gehen sonst niemanden etwas an, deshalb ist deine Nachricht entfernt.
   *[false] Zahlungsdaten gehen sonst niemanden etwas an. Ich kann deine Nachricht nicht entfernen: Lösche sie selbst.
  } Behalten habe ich davon nichts. Schreib sie hier, wo nur du und ich lesen: `{ $prefix }payinfo IBAN NAME`
payinfo-in-text-reason = Eine Kontonummer muss hier nicht stehen bleiben
payinfo-in-text = { $removed ->
    [true] Eine Kontonummer geht sonst niemanden etwas an. Deshalb habe ich deine Nachricht entfernt und sonst nichts damit getan.
   *[false] Eine Kontonummer geht sonst niemanden etwas an. Ich kann deine Nachricht nicht entfernen: Lösche sie selbst. Getan habe ich damit nichts.
  } Soll dein Geld auf dieses Konto? Dann schreib es hier, wo nur du und ich lesen: `{ $prefix }payinfo IBAN NAME`. Alles andere kannst du ohne die Nummer noch einmal schreiben.
payinfo-in-text-here = { $removed ->
    [true] Eine Kontonummer geht sonst niemanden etwas an. Deshalb habe ich deine Nachricht entfernt. Schreib sie bitte noch einmal ohne die Nummer.
   *[false] Eine Kontonummer geht sonst niemanden etwas an. Ich kann deine Nachricht nicht entfernen: Lösche sie bitte, und schreib sie noch einmal ohne die Nummer.
  }
payinfo-hint = Soll dein Geld auf dieses Konto? Behalten habe ich davon noch nichts. Damit ich es tue: `{ $prefix }payinfo IBAN NAME`
payinfo-edited = { $removed ->
    [true] Änderungen an Nachrichten sehe ich nicht; behalten habe ich davon also nichts. Deine Änderung ist entfernt, damit hier keine Kontonummer stehen bleibt.
   *[false] Änderungen an Nachrichten sehe ich nicht; behalten habe ich davon also nichts. Ich kann deine Änderung nicht entfernen: Lösche sie selbst, damit hier keine Kontonummer stehen bleibt.
  } Schreib es als neue Nachricht: `{ $prefix }payinfo IBAN NAME`
payinfo-erased = Deine Zahlungsdaten sind gelöscht.
payinfo-not-known = Ich habe keine Zahlungsdaten von dir, also gibt es nichts zu löschen.
payinfo-stays =
    Was bleibt, weil es muss oder weil ich nicht herankomme:
    - das Kassenbuch und die Zahlungen an dich: Handels- und Steuerrecht verlangen, dass sie aufbewahrt werden. Sie nennen deine Matrix-ID und kein Konto
    - was das Kassenamt schon der Bank gegeben hat
    - Nachrichten, die ein Client schon angezeigt oder gespeichert hat
    - Sicherungen auf dem Server, bis sie überschrieben werden; ohne den Schlüssel kann dort niemand deine Daten lesen
payinfo-again = Um später wieder bezahlt zu werden: `{ $prefix }payinfo IBAN NAME`
refused-payinfo-no-iban = Da sehe ich keine IBAN: Sie beginnt mit zwei Buchstaben und zwei Ziffern, etwa `DE89 3704 0044 0532 0130 00`. Schreib sie mit dem Namen, auf den das Konto läuft: `{ $prefix }payinfo IBAN NAME`
refused-payinfo-iban-country = In keinem Land beginnen IBANs mit { $country }. Vergleich sie mit der deiner Bank.
refused-payinfo-iban-length = Eine IBAN, die mit { $country } beginnt, hat { $needed } Buchstaben und Ziffern, diese hat { $has }. Vergleich sie mit der deiner Bank.
refused-payinfo-iban-format = Das kann keine IBAN aus { $country } sein: Wo Ziffern hingehören, stehen Buchstaben, oder umgekehrt. Vergleich sie mit der deiner Bank.
refused-payinfo-iban-check-digits = Die Prüfziffern passen nicht: In der IBAN ist etwas vertippt oder vertauscht. Vergleich sie mit der deiner Bank.
refused-payinfo-iban-qr = Das ist die IBAN einer Schweizer QR-Rechnung, die nur Zahlungen mit eigener Referenz annimmt. Dein Konto hat noch eine andere.
refused-payinfo-iban-not-sepa = Konten, die mit { $country } beginnen, sind nicht in SEPA, und Zahlungen dorthin kann ich nicht vorbereiten. Sprich mit dem Kassenamt ab, wie du bezahlt wirst.
refused-payinfo-no-name = Es fehlt der Name, auf den das Konto läuft. Er steht nach der IBAN: `{ $prefix }payinfo IBAN NAME`
refused-payinfo-name-too-long = Banken nehmen Namen mit höchstens { $most } Zeichen, dieser hat { $has }. Schreib ihn so, wie deine Bank ihn schreibt.
refused-payinfo-name-letters = Banken in SEPA nehmen Namen nur in lateinischen Buchstaben. Schreib ihn so, wie er auf deiner Bankkarte steht.

## command-payrun-, payrun-: ein Zahllauf, von der Liste bis zur Buchung

command-payrun-summary = Alle fälligen Zahlungen vorbereiten und auf einmal buchen
command-payrun-usage = [2026-11] [@NAME …] | fertig [am TAG] | verwerfen
command-payrun-help =
    `{ $prefix }payrun` listet auf, was allen zusteht, und schickt dir eine Überweisungsdatei für die Bank und zu jeder Zahlung einen Code zum Scannen, beides als Direktnachricht; was SEPA nicht überweist, etwa eine andere Währung, mit dem Konto, um es von Hand zu zahlen. `{ $prefix }payrun 2026-11` nimmt, was bis zum Ende dieses Monats fällig wurde, `{ $prefix }payrun 2026-11 @ana @ben` nur diese Leute.
    Gebucht ist nichts, bis du sagst, dass gezahlt ist: `{ $prefix }payrun fertig`, oder `{ $prefix }payrun fertig am 20.11.2026`, wenn das nicht heute war
    `{ $prefix }payrun verwerfen` beendet den Zahllauf und bucht nichts. Bis zu einem von beiden zeigt `{ $prefix }payrun` wieder dieselbe Liste, für die Bank unter derselben Nummer.
command-payrun-examples =
    payrun
    payrun 2026-11
    payrun fertig
payrun-begun = **Zahllauf { $month }: { $sums }**
payrun-again = **Zahllauf { $month }: { $sums }** (offen seit { $since }, begonnen von { $by })
payrun-line = { $person }: { $amount }
payrun-line-unknown = { $person }: { $amount } (keine Zahlungsdaten)
payrun-line-otherwise = { $person }: { $amount } (nicht über SEPA)
payrun-missed = Er hat begonnen, bevor die Monatszahlungen für { $month } fällig waren, deshalb fehlen sie darin. Ist er erledigt oder verworfen, stehen sie im nächsten.
payrun-to-come = Die Monatszahlungen für { $month } werden am Monatsende fällig und sind noch nicht dabei.
payrun-line-by-hand = { $person }: { $amount } (von Hand)
payrun-sent-by-hand = { $count ->
    [one] Eine Zahlung machst du bei der Bank von Hand: Das Konto dazu steht in meiner Direktnachricht an dich.
   *[other] { $count } Zahlungen machst du bei der Bank von Hand: Die Konten dazu stehen in meiner Direktnachricht an dich.
  }
payrun-by-hand = **Von Hand zu zahlen**, bei deiner Bank. { $why ->
    [area] { $count ->
        [one] Dieses Konto liegt
       *[other] Diese Konten liegen
    } im Ausland, und nicht beide Länder gehören zum Europäischen Wirtschaftsraum. Deine Bank fragt nach BIC und Adresse, die ich nicht kenne. Deshalb { $count ->
        [one] steht es
       *[other] stehen sie
    } weder in der Datei noch in einem Code:
   *[sepa] SEPA überweist { $count ->
        [one] das nicht:
       *[other] diese nicht:
    }
  }
payrun-by-hand-line = { $person }: { $amount } an { $holder }, { $iban }, Verwendungszweck { $reference }
payrun-caption = { $person }: { $amount }, an { $holder }
payrun-sent = { $kind ->
    [both] Eine Überweisungsdatei für die Bank und { $codes ->
        [one] einen Code
       *[other] { $codes } Codes
      } zum Scannen habe ich dir direkt geschickt. Nimm das eine oder das andere, und jedes nur einmal.
   *[codes] { $codes ->
        [one] Einen Code
       *[other] { $codes } Codes
      } zum Scannen mit der Banking-App habe ich dir direkt geschickt.
  }
payrun-no-account = Eine Überweisungsdatei gibt es nicht, weil ich das Konto der Genossenschaft nicht kenne. In der Konfiguration gehört es unter `account`, mit `holder` und `iban`: Das trägt ein, wer mich betreibt. Dann macht `{ $prefix }payrun` die Datei.
payrun-unknown = { $people } { $count ->
    [one] hat
   *[other] haben
  } mir keine Zahlungsdaten gegeben (`{ $prefix }payinfo`, in einer Direktnachricht an mich). Zahl dort auf anderem Weg, oder mach es ohne sie: `{ $prefix }payrun verwerfen`, dann
payrun-unknown-all = { $count ->
    [one] { $people } hat mir keine Zahlungsdaten gegeben
   *[other] { $people } haben mir keine Zahlungsdaten gegeben
  } (`{ $prefix }payinfo`, in einer Direktnachricht an mich). Zahl dort auf anderem Weg.
payrun-line-unchecked = { $person }: { $amount } (Zahlungsdaten sind zu prüfen)
payrun-unchecked = { $count ->
    [one] Die Zahlungsdaten von { $people } sind
   *[other] Die Zahlungsdaten von { $people } sind
  } zu prüfen, bevor ich sie verwende: Das Konto kenne ich auch von anderen. In deiner Direktnachricht mit mir: `{ $prefix }account @NAME`
payrun-without = `{ $prefix }payrun { $month } { $people }`
payrun-next =
    Gebucht ist noch nichts. Wenn alles gezahlt ist: `{ $prefix }payrun fertig`
    Um ihn ohne Zahlung zu beenden: `{ $prefix }payrun verwerfen`
payrun-direct = Zahllauf { $month }: womit du zahlst. Wenn der Zahllauf endet, nehme ich diese Nachrichten zurück.
payrun-redaction-reason = Zahlungsdaten werden hier nicht mehr gebraucht
payrun-details-changed =
    Im Zahllauf { $month } hat jemand Zahlungsdaten geändert oder gelöscht. Deshalb habe ich zurückgenommen, was ich dir geschickt hatte.
    Die Zahlungen mit den neuen: `{ $prefix }payrun`
    Wenn du schon gezahlt hast: `{ $prefix }payrun fertig`
payrun-purpose = Zahllauf { $month }
payrun-done = **Zahllauf { $month } ist fertig: { $sums }**
payrun-done-means = { $count ->
    [one] Eine Zahlung ist gebucht.{ $asked ->
        [nobody] {""}
       *[everybody] {" "}Wer sie bekommt, ist um Bestätigung gebeten.
      }
   *[other] { $count } Zahlungen sind gebucht.{ $asked ->
        [nobody] {""}
        [others] {" "}Die anderen, die eine bekommen, sind um Bestätigung gebeten.
       *[everybody] {" "}Alle, die sie bekommen, sind um Bestätigung gebeten.
      }
  } { $takenBack ->
    [true] Was ich dir zum Zahlen geschickt hatte, habe ich zurückgenommen. Was
   *[other] Was
  } gezahlt ist: `{ $prefix }payments`
payrun-own = { $asked ->
    [nobody] Was an dich selbst geht ({ $payments }), ist als deines gekennzeichnet: Du kannst es nicht bestätigen, und sonst hat niemand ein Amt. Es wartet, bis es jemanden gibt. Zum Kandidieren, im Mitgliederraum: `{ $prefix }stand moderation`
   *[officers] Was an dich selbst geht ({ $payments }), ist als deines gekennzeichnet: Du kannst es nicht bestätigen, das tut jemand mit einem anderen Amt. Gefragt: { $officers }.
  }
payrun-dropped = **Zahllauf { $month } ist verworfen.** Gebucht ist nichts.
payrun-dropped-means = { $takenBack ->
    [true] Was ich dir zum Zahlen geschickt hatte, habe ich zurückgenommen: Benutze es nicht mehr.
      Wenn es schon bei der Bank ist, halte es dort auf, oder buche, was gezahlt wurde: `{ $prefix }pay @NAME BETRAG`
   *[other] Wenn du etwas davon schon gezahlt hast, buche es: `{ $prefix }pay @NAME BETRAG`
  }
payrun-shrunk = { $person } ({ $amount } im Zahllauf, { $left } jetzt fällig)
payrun-shrunk-since = { $count ->
    [one] Seit er begonnen hat, steht jemandem weniger zu, als darin gezahlt wird
   *[other] Seit er begonnen hat, steht { $count } Leuten weniger zu, als darin gezahlt wird
  }: { $people }. Ist davon noch nichts gezahlt, dann zahl nichts davon: `{ $prefix }payrun verwerfen`, dann `{ $prefix }payrun` für das, was jetzt fällig ist
payrun-take-out-reason = Zahlläufe gehören in den Kassenraum
payrun-elsewhere = { $removed ->
    [true] Was wem gezahlt wird, geht sonst niemanden etwas an, deshalb ist deine Nachricht entfernt.
   *[false] Was wem gezahlt wird, geht sonst niemanden etwas an. Ich kann deine Nachricht nicht entfernen: Lösche sie selbst.
  } Getan habe ich nichts. Wer das Kassenamt hat, beginnt einen Zahllauf hier oder im Kassenraum: `{ $prefix }payrun`
refused-payrun-deed-alone = Es ist immer nur ein Zahllauf offen, also steht `{ $deed }` allein: `{ $prefix }payrun { $deed }`
refused-payrun-open = Der Zahllauf { $of } ist noch offen. Beende ihn zuerst: `{ $prefix }payrun fertig`, wenn alles gezahlt ist, `{ $prefix }payrun verwerfen`, wenn nichts daraus wird. Zum Ansehen: `{ $prefix }payrun`
refused-no-pay-run = Es ist kein Zahllauf offen. Um einen zu beginnen: `{ $prefix }payrun`
refused-payrun-nothing-due = Bis { $of } steht niemandem etwas zu, das nicht schon gezahlt ist.
refused-payrun-nothing-due-to = { $people } steht bis { $of } nichts zu, das nicht schon gezahlt ist. Ich habe keinen Zahllauf begonnen.
refused-payrun-dues-shrank = { $count ->
    [one] Seit der Zahllauf begonnen hat, steht jemandem weniger zu, als darin gezahlt wird
   *[other] Seit der Zahllauf begonnen hat, steht { $count } Leuten weniger zu, als darin gezahlt wird
  }: { $people }. Gebucht ist nichts. Wenn alles so gezahlt wurde: `{ $prefix }payrun fertig --vorschuss` bucht den Rest als Vorschuss. Wenn nicht: `{ $prefix }payrun verwerfen`, dann `{ $prefix }payrun` für das, was jetzt fällig ist

## year-: was das Jahr bisher gekostet hat
year-title = **{ $year } bisher, in { $currency }**
year-income = Einnahmen: { $amount }{ $parts }
year-cost = Kosten: { $amount }{ $parts }
year-left = Übrig: { $amount }
year-short = Es fehlen: { $amount }
year-part = { $part ->
    [tasks] aus Aufträgen
    [otherIncome] andere Einnahmen
    [monthly] Monatszahlungen
    [workers] Anteile der Arbeitenden
    [evaluators] Anteile der Bewertenden
   *[otherExpenses] andere Ausgaben
  }
year-part-amount = { $part } { $amount }
year-note = Monatszahlungen zählen, sobald sie fällig sind: am Ende des Monats.
year-chart-title = { $year }: Einnahmen und Kosten in { $currency }
year-chart-label = { $side ->
    [income] Einnahmen { $amount }
   *[cost] Kosten { $amount }
  }
year-chart-file = haushalt-{ $year }-{ $currency }.png
