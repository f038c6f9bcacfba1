### Was die Kommandozeile sagt.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist beim Einsetzen schon entschärft.

## Was die Kommandozeile sagt

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
cli-checked-voted = seither beschlossen, gilt vor dieser Datei ({ $motion }): { $settings }
cli-voted-contradict = Die Genossenschaft { $coop } hat Regeln beschlossen ({ $motions }), denen diese Konfiguration widerspricht; deshalb startet der Bot nicht:
cli-voted-next = Was beschlossen ist, gilt vor der Datei. Nimm deine letzte Änderung an der Datei zurück und starte neu. Ändern kann die Regeln eine weitere Abstimmung: !regeln vorschlagen
cli-shares-fractions = ⚠ Die Stimmen neuer Anteile zählen nur zum Teil, und das Recht von { $country } verbietet das. Unter `ownership` geht `weight: nonvoting` oder `full`.
cli-shares-founders = ⚠ Es gibt { $founders } Gründungsmitglieder, und die Höchstzahl der Anteile ist { $authorised }. Bis es mehr sein dürfen, kann niemand aufgenommen werden.
cli-checked-data = Die Daten liegen in { $data }, die Datenbank in { $database }.
cli-problems = { $count ->
    [one] Eine Sache in { $file } stimmt nicht:
   *[other] { $count } Sachen in { $file } stimmen nicht:
  }
cli-fault = Es ist etwas schiefgegangen, womit Waggle nicht gerechnet hat: { $message }. Mit --debug sagt es, wo.

## Die Fragen von `waggle init`

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

## Waggle verify

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
    [seat] dem Amt { $name }
    [treasury] der Kasse (eingefroren oder offen)
    [run] Zahllauf Nr. { $name }
    [document] Fassung { $name } eines Dokuments
    [draft] dem vorgeschlagenen Text { $name }
    [person] { $name } (Mitgliedschaft oder Identität)
   *[other] { $name }
  }
cli-verify-older = Genossenschaft { $coop }, { $series }: Einträge bis Nr. { $number } stammen aus einem älteren Waggle und sagen weniger. Wovon sie handeln, ist geprüft, so weit sie reichen.
cli-verify-what-to-do = Jemand hat die Datenbank am Bot vorbei verändert, oder ein Teil ging verloren. Halte den Bot an und bewahre eine Kopie auf. Spiele dann die neueste Sicherung ein, in der sich hier nichts findet, und prüfe sie mit --anchor und einem Hash, der in einem Raum steht.
cli-verify-unbalanced = Genossenschaft { $coop }, Kassenbuch: Der Saldo von { $account } ist nicht, was seine Buchungen ergeben.
cli-verify-anchor = { $hash } ist Eintrag Nr. { $number } der Genossenschaft { $coop }, { $series }.
cli-verify-anchor-missing = { $hash } steht in keinem Protokoll. Es ist nicht das, aus dem dieser Hash veröffentlicht wurde.
cli-verify-empty = Es gibt noch kein Protokoll.

## Was `waggle recount` ausgibt

recount-turnout = Auf der Stimmliste { $roll }, abgestimmt { $cast }, enthalten { $abstained }.
recount-from-sums = Von dieser Abstimmung sind keine einzelnen Stimmzettel veröffentlicht; nachvollzogen wurden stattdessen die veröffentlichten Runden.
recount-from-both = { $withheld ->
    [one] Ein Stimmzettel ist nur als Summe veröffentlicht; sie wurde in jeder Runde hinzugezählt.
   *[other] { $withheld } Stimmzettel sind nur als Summen veröffentlicht; sie wurden in jeder Runde hinzugezählt.
  }
recount-withdrawn = Zurückgezogen: { $options }.
recount-seats = Die Datei ist für { $seats ->
    [one] einen Sitz
   *[other] { $seats } Sitze
  }, du hast { $counted } verlangt.
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
recount-countback = { $count ->
    [0] Nach diesen Stimmzetteln bekommt niemand den freien Sitz: Eine Nachwahl besetzt ihn.
    [one] Nach diesen Stimmzetteln bekommt { $people } den freien Sitz.
   *[other] Nach diesen Stimmzetteln bekommen { $people } die freien Sitze.
}
recount-vacant = { $vacant ->
    [one] Ein Sitz bleibt frei.
   *[other] { $vacant } Sitze bleiben frei.
  }
recount-nobody = Niemand hat eine Option gewählt, also gewinnt keine.
recount-needed = Nötig: mindestens { $votes }.
recount-needed-more = Nötig: mehr als { $votes }.
recount-result-carried = Ergebnis: angenommen.
recount-result-rejected = Ergebnis: nicht angenommen, alles bleibt, wie es ist.
recount-result-no-quorum = Ergebnis: Quorum verfehlt, nichts ändert sich.
recount-agrees = Die Datei stimmt mit sich selbst überein: Ihre Stimmzettel oder Summen ergeben, was sie als Ergebnis nennt. Das kann auch eine erfundene Datei.
recount-file = SHA-256 dieser Datei: { $hash }
recount-compare = Vergleiche das mit dem SHA-256 im Thread des Ergebnisses, oder nenne ihn: --sha256. Nur das zeigt, dass diese Datei die veröffentlichte ist.
recount-is-file = Das ist der SHA-256, den du genannt hast, also diese Datei.
recount-compare-lot = Das Los war durch { $commitment } festgelegt. Vergleiche das mit den Regeln im Thread vom Beginn der Abstimmung, oder nenne es: --commitment.
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
recount-wrong-stage = Schritt { $round }: Die Datei nennt { $claimed }, die Nachzählung { $found }.
recount-wrong-quota = Die Stimmen, die einen Sitz gewinnen: Die Datei nennt { $claimed }, die Nachzählung { $found }.
recount-wrong-ties = Gleichstände: Die Datei nennt { $claimed }, die Nachzählung { $found }.
recount-wrong-winner = Gewonnen hat laut Datei Option { $claimed }, laut Nachzählung Option { $found }.
recount-wrong-outcome = Ergebnis: Die Datei nennt { $claimed }, die Nachzählung { $found }.
recount-no-file = Es gibt keine Datei { $file }.
recount-folder = { $file } ist ein Ordner. Gebraucht wird die Datei darin: JSON oder BLT einer Auszählung.
recount-unopened = { $file } lässt sich nicht öffnen ({ $code }).
recount-not-counted = { $file } lässt sich nicht auszählen: { $reason }
recount-bad-secret = --lot-secret ist das Geheimnis, das am Ende der Abstimmung veröffentlicht wurde: 64 Zeichen von 0 bis 9 und a bis f.
recount-bad-number = { $option } braucht eine ganze Zahl von { $least } bis { $most }.
recount-bad-hash = { $option } verlangt 64 Zeichen von 0 bis 9 und a bis f, wie sie in der Nachricht stehen.

## Waggle start, health, doctor

cli-started = Waggle läuft.
cli-stopping = Waggle wird beendet.
cli-stopped = Waggle ist beendet.
cli-reload-adopted = Die Konfiguration wurde neu gelesen und gilt von jetzt an.
cli-reload-nothing = Die Konfiguration wurde neu gelesen. An ihr ist nichts anders.
cli-reload-left = Die Konfiguration wurde neu gelesen und nicht übernommen. Für diese Einstellungen muss der Bot neu gestartet werden: { $settings }
cli-reload-wrong = Die Konfiguration wurde neu gelesen und hat einen Fehler. Der Bot macht mit der bisherigen weiter.
cli-move-copied = { $rows } Zeilen in { $tables } Tabellen kopiert.
cli-move-verified = Die Kopie stimmt Zeile für Zeile, und ihr Protokoll ({ $records } Einträge) ist wie zuvor.
cli-move-keys-folder = Die Schlüssel vom Gerät des Bots liegen jetzt in { $data } und nicht mehr in der alten Datenbank.
cli-move-keys-database = Die Schlüssel vom Gerät des Bots liegen jetzt in der neuen Datenbank und nicht mehr in der alten.
cli-move-change = Schreibe nun in { $file }, statt dessen, was dort steht: { $line }
cli-move-change-keys = Und: { $line }
cli-move-old = Starte dann den Bot. Behalte { $database }, bis du sicher bist, und lösche sie dann: Alles steht darin, auch offene Stimmzettel. Starte keinen Bot mehr damit.
cli-move-same = Die Datenbank des Bots ist schon { $database }.
cli-move-password = Ein Passwort gehört nicht auf die Befehlszeile. Lass es aus der URL weg und gib es in der Umgebungsvariablen PGPASSWORD an.
cli-move-kind = Eine Datenbank ist der Pfad einer SQLite-Datei oder eine URL, die mit postgres:// beginnt
cli-move-file-there = { $path } gibt es schon. Nenne eine Datei, die es noch nicht gibt.
cli-move-no-folder = Den Ordner { $folder } gibt es nicht.
cli-move-nothing = { $database } ist leer: Damit ist noch kein Bot gelaufen. Es gibt nichts zu kopieren.
cli-move-older = Die Datenbank stammt von einer früheren Version. Starte den Bot einmal, damit sie auf den neuen Stand kommt, und beende ihn wieder.
cli-move-not-empty = { $database } ist nicht leer. Nenne eine Datenbank, oder ein Schema darin, in der nichts steht.
cli-move-uncopiable = Ein Wert in der Tabelle { $table } ({ $column }) lässt sich in der anderen Datenbank nicht aufbewahren. Es wurde nichts kopiert. Was dort verändert wurde, sagt vielleicht `waggle verify`.
cli-move-different = Die Kopie stimmt nicht mit der Datenbank überein ({ $tables }). Benutze die Kopie nicht; die Datenbank ist, wie sie war.
cli-health-well = Dem Bot geht es gut.
cli-health-waits = Dieser Prozess wartet seit { $since }, um zu übernehmen. Es geht ihm gut.
cli-lead-own = Er führt seit { $since }.
cli-lead-process = Prozess { $pid } auf { $host } führt, seit { $since }.
cli-lead-none = Kein Prozess führt.
cli-lead-standby = Prozess { $pid } auf { $host } wartet seit { $since }, um zu übernehmen.
cli-lead-no-standby = Kein anderer Prozess wartet, um zu übernehmen. Damit einer wartet: waggle start --standby
cli-standby-no-keys = Prozess { $pid } auf { $host } führt, und die Schlüssel vom Gerät des Bots liegen nicht in der Datenbank. Steht in seiner Konfiguration cryptoStore: database, und wurde er seitdem neu gestartet? Ohne die Schlüssel könnte dieser hier nicht übernehmen.
cli-standby-needs-database = Wer wartet, übernimmt auch die Schlüssel vom Gerät des Bots; darum müssen sie in PostgreSQL liegen. Schreibe cryptoStore: database in die Konfiguration beider Prozesse und starte den laufenden neu.
doctor-elsewhere = Der Bot läuft, mit einem anderen Datenordner. Was er selbst gefunden hat, sagt er dort: waggle doctor
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
doctor-disk-nearly-full = Die Platte von { $path } ist fast voll: { NUMBER($megabytes, useGrouping: 0) } MB sind frei. Ist sie voll, kann sich der Bot nicht merken, was jemand schreibt, und antwortet darum nicht. Schaff Platz.
doctor-not-writable = In { $path } lässt sich nicht schreiben ({ $code }), also kann der Bot nichts behalten. Ist die Platte nur zum Lesen eingehängt, oder gehört die Datei jemand anderem?
doctor-database-reads-only = Die Datenbank { $database } nimmt nichts an: Der Server ist ein Standby oder auf nur lesen gestellt. Nenne den Server, der schreibt, oder lass diesen schreiben.
doctor-database-silent = Die Datenbank { $database } antwortet nicht ({ $why }); darum bearbeitet der Bot nichts und sagt nichts. Läuft PostgreSQL, und erreicht dieser Rechner es? Sobald sie antwortet, macht der Bot von selbst weiter.
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
    [office] Raum des Amtes { $key }
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

## Waggle export

cli-export-written = { $file } ist geschrieben: { $entries ->
    [one] eine Buchung.
   *[other] { $entries } Buchungen.
  }
cli-export-receipts = { $count ->
    [0] Keine Auslage mit Beleg ist gebucht; nach { $folder } ist nichts geschrieben.
    [one] Ein Beleg ist nach { $folder } geschrieben.
   *[other] { $count } Belege sind nach { $folder } geschrieben.
  }
cli-export-documents = { $count ->
    [0] Die Genossenschaft hat noch kein Dokument; es ist nichts geschrieben.
    [one] Eine Fassung ist nach { $folder } geschrieben.
   *[other] { $count } Fassungen sind nach { $folder } geschrieben.
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

## Waggle backup und waggle restore

cli-backup-size = { $size } { $unit }
cli-backup-written = { $file } ist geschrieben ({ $size }). Ob alles darin ist, zeigt: waggle backup --check { $file }
cli-backup-with-keys = Die Schlüssel des Bots sind darin. Wer die Datei hat und das, was sie öffnet, kann alles lesen, was der Bot aufbewahrt, auch Zahlungsdaten. Bewahre beides getrennt auf und nicht auf diesem Rechner.
cli-backup-without-keys = Die Schlüssel des Bots sind nicht darin. Bewahre Kopien von master-key.txt und recovery-key.txt aus { $data } anderswo auf: Ohne sie lässt sich die Sicherung nicht zurückspielen.
cli-backup-new-key = { $file } ist geschrieben und öffnet künftige Sicherungen. Bewahre die Datei nicht auf dem Rechner des Bots auf, und eine Kopie davon noch anderswo. Gesichert wird mit ihrem öffentlichen Schlüssel: { $key }
cli-backup-whole = { $file } ist vollständig ({ $size }): der Stand von { $user } vom { $at }.
cli-backup-has = Darin: { $coops } mit { $members ->
    [one] einem Mitglied
   *[other] { $members } Mitgliedern
  }, { $motions ->
    [one] einem Antrag
   *[other] { $motions } Anträgen
  } und { $entries ->
    [one] einer Buchung
   *[other] { $entries } Buchungen
  }, von Waggle { $program }.
cli-backup-has-keys = Hauptschlüssel und Wiederherstellungsschlüssel sind darin.
cli-backup-has-no-keys = Hauptschlüssel und Wiederherstellungsschlüssel sind nicht darin. Zum Zurückspielen brauchst du sie.
cli-backup-open = { $where ->
    [here] Eine ältere Version hat sie gemacht: Die Schlüssel dessen, was offen war, sind darin, und damit die Stimmzettel offener Abstimmungen.
    [lacking] Einige Schlüssel dessen, was offen war, sind weder darin noch in den Kontodaten: Diese Abstimmungen fangen nach dem Zurückspielen neu an, Umfragen und Petitionen enden.
   *[away] Die Schlüssel dessen, was offen war, sind nicht darin: Die Kontodaten des Bots haben sie, bis es endet.
}
cli-backup-lacking = { $lacking ->
    [one] Eine offene Sache, etwa eine Abstimmung,
   *[other] { $lacking } offene Sachen, etwa Abstimmungen,
} kann mit dieser Sicherung nicht weitergehen: Der Schlüssel gehört in die Kontodaten des Bots und ist noch nicht dort. Lass den Bot eine Minute laufen und mach noch eine Sicherung.
cli-backup-ask-new = Passphrase für die Sicherung
cli-backup-ask-again = Noch einmal
cli-backup-ask = Passphrase der Sicherung
cli-backup-short = Diese Passphrase ist zu kurz: Es müssen mindestens { $least } Zeichen sein. Gut sind fünf oder sechs Wörter, auf die niemand kommt.
cli-backup-differ = Die beiden Passphrasen sind nicht gleich; darum ist nichts geschrieben.
cli-backup-no-key = Womit soll die Sicherung verschlüsselt werden? Nenne einen öffentlichen Schlüssel mit --recipient, oder gib eine Passphrase: --passphrase-file DATEI oder WAGGLE_BACKUP_PASSPHRASE. Zum Öffnen: --identity DATEI oder die Passphrase.
cli-backup-recipient = „{ $key }“ ist kein öffentlicher Schlüssel von age: Die beginnen mit age1. Ein Schlüsselpaar macht: waggle backup --make-key DATEI
cli-backup-key-file = { $file } lässt sich nicht lesen ({ $code }).
cli-backup-no-identity = In { $file } steht kein Schlüssel von age. Er beginnt mit AGE-SECRET-KEY-.
cli-backup-unreadable = { $file } lässt sich nicht lesen ({ $code }).
cli-backup-wrong-key = { $file } geht mit diesem Schlüssel oder dieser Passphrase nicht auf.
cli-backup-damaged = { $file } ist beschädigt oder abgeschnitten: Etwas fehlt oder wurde geändert. Nimm eine andere Sicherung.
cli-backup-not-one = { $file } ist keine Sicherung von Waggle.
cli-backup-newer = { $file } stammt von einer neueren Version von Waggle. Installiere zuerst diese.
cli-restore-not-empty = { $place } ist schon in Gebrauch, und ich schreibe nicht darüber. Nenne eine Konfiguration, deren Datenordner und Datenbank leer sind.
cli-restore-no-configuration = In der Sicherung ist keine Konfiguration. Schreibe zuerst { $file }.
cli-restore-another-user = Die Sicherung ist die von { $backup }, die Konfiguration die von { $here }.
cli-restore-no-master-key = In dieser Sicherung sind keine Schlüssel. Lege zuerst deine Kopien von master-key.txt und recovery-key.txt dorthin: { $file }
cli-restored = { $file } ist nach { $data } zurückgespielt: alles vom { $at }.
cli-restored-next = Beende den alten Bot für immer, falls er noch läuft. Gib das Passwort von { $user } in der Umgebung als WAGGLE_PASSWORD an, dann: waggle start { $configuration }
    Der Bot meldet sich als neues Gerät an und signiert es. Er sagt den Mitgliedern, ab wann ihm etwas fehlt, bittet sie, in offenen Abstimmungen noch einmal abzustimmen, und fragt, was inzwischen bezahlt wurde.
doctor-backup = { $age ->
    [none] Es gibt noch keine Sicherung.
   *[old] Die letzte gute Sicherung ist vom { $at }.
  } { $why ->
    [none] Sieh ins Log und in den Ordner der Sicherungen.
   *[other] Der letzte Versuch ist gescheitert: { $why }
  }
cli-health-backup = Dem Bot in { $data } geht es gut, aber seine Sicherungen sind überfällig:

## Waggle export all

cli-export-not-empty = { $folder } ist nicht leer. Nenne einen neuen Ordner.
cli-export-all = { $count } Dateien sind nach { $folder } geschrieben. README.md sagt, was sie sind.
export-all-about = # { $coop }
    { "" }
    Stand: { $at }. Die Zeiten sind die von { $zone }. In Dateien mit der Endung `.jsonl` steht in jeder Zeile ein JSON-Objekt; `.csv` ist für Tabellenprogramme.
    { "" }
    - `minutes.jsonl`, `minutes.md`: das Protokoll, jeder Eintrag mit dem Hash, der ihn an den vorigen bindet
    - `minutes-private.jsonl`, `minutes-private.md`, mit `--private`: das Protokoll des Moderationsraums, nur für die Moderation
    - `motions.jsonl`, `motions.csv`: worüber abgestimmt wurde, mit Optionen und Ergebnis
    - `members.jsonl`, `members.csv`, `offices.jsonl`, `offices.csv`: wer seit wann zur Genossenschaft gehört und wer welches Amt hat
    - `tasks.jsonl`, `tasks.csv`: Aufträge, wer daran arbeitet, und die Angebote
    - `hours.jsonl`, `hours.csv`: Stunden und Urlaub, in Minuten
    - `ledger.csv`, `ledger.journal` (hledger): jede Buchung
    - `documents/`: jede Fassung, die in Kraft getreten ist
    { "" }
    Nicht darin: wer wie abgestimmt hat, Zahlungsdaten, Kontoauszüge und Schlüssel.

## Waggle remove

cli-remove-open = Das ist { $name } ({ $key }), und dort ist noch offen:
cli-remove-members = { $count ->
    [one] 1 Mitglied
   *[other] { $count } Mitglieder
  }
cli-remove-motion = offene Abstimmung { $motion }: { $title }
cli-remove-confined = { $count ->
    [one] 1 offene Abstimmung der Moderation
   *[other] { $count } offene Abstimmungen der Moderation
  }
cli-remove-office = { $name }: { $person }
cli-remove-due = { $person } steht noch zu und ist nicht ausgezahlt: { $amount }
cli-remove-advance = { $person } schuldet der Genossenschaft { $amount }
cli-remove-tasks = { $count ->
    [one] 1 Auftrag, der noch nicht bezahlt ist
   *[other] { $count } Aufträge, die noch nicht bezahlt sind
  }
cli-remove-backup = { $file } ist geschrieben und geprüft: Die Sicherung ist vollständig. Wer sie hat und sie öffnen kann, kann alles lesen. Bewahre beides auf, und getrennt voneinander.
cli-remove-backup-faulty = { $file } ist geschrieben und lässt sich öffnen, aber das Protokoll darin ist nicht in Ordnung: waggle backup --check sagt, was nicht stimmt. Das war schon vorher so.
cli-remove-what = Wenn du weitermachst, erfährt es jeder Raum einmal, der Bot verlässt die Räume, und alles, was er über diese Genossenschaft aufbewahrt, wird gelöscht{ $last ->
    [true] : Datenbank, Schlüssel und Sitzung. Auch master-key.txt und recovery-key.txt verschwinden; sie liegen in der Sicherung.
   *[other] . Mit den anderen geht es weiter, sobald der Bot wieder läuft.
  } Rückgängig machen lässt sich das nicht.
cli-remove-ask-name = Um weiterzumachen, schreib den Namen der Genossenschaft ({ $name })
cli-remove-word = entfernen
cli-remove-ask-word = Und zur Sicherheit: { $word }
cli-remove-left = Nichts wurde entfernt. Export und Sicherung sind geschrieben; lösche sie, wenn du sie nicht brauchst.
cli-remove-leaving = Der Bot verabschiedet sich in den Räumen von { $name } und verlässt sie. Das kann einige Minuten dauern.
cli-removed = { $name } ist entfernt. { $last ->
    [true] Der Bot hat alle Räume verlassen und seine Sitzung beendet.
   *[other] Nimm jetzt { $key }: mit allem, was darunter steht, aus { $file } heraus, und starte den Bot wieder.
  }
cli-remove-staying = { $last ->
    [true] Diese Räume ließ der Homeserver den Bot nicht verlassen
   *[other] In diesen Räumen ist der Bot noch, und er verlässt sie, sobald er wieder läuft
  }: { $rooms }
cli-remove-files = In { $data } liegt noch: { $files }. Der Bot braucht das nicht mehr.
cli-remove-backups = Ältere Sicherungen liegen noch in { $folder }. In ihnen steht alles über diese Genossenschaft bis zu ihrem Tag.
cli-remove-stays = Was bleibt: der Export, Sicherungen und ihre Kopien, was in den Apps der Mitglieder steht, und was der Homeserver von den Räumen aufbewahrt. Das Konto selbst gibt es noch; wer den Homeserver betreibt, kann es stilllegen.
