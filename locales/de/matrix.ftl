### Warum der Bot nicht weitermachen kann.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist beim Einsetzen schon entschärft.

## Was getippt wird

clocks-apart = ⏱ Meine Uhr zeigt { $ours }, die des Homeservers { $theirs }. Solange sie nicht übereinstimmen, beginnt und endet keine Abstimmung; es läuft also keine Frist ab. Bitte sag das eurem Admin.

## Warum der Bot nicht weitermachen kann

fatal-unreachable-homeserver = Der Homeserver { $url } ist nicht erreichbar: { $why }. Stimmt die Adresse, und läuft er?
fatal-not-a-matrix-server = { $url } antwortet nicht wie ein Matrix-Homeserver: { $why }. `homeserver` in der Konfiguration ist die Adresse, an der sich Clients anmelden.
fatal-wrong-password = Der Homeserver nimmt das Passwort von { $user } nicht an. Es kommt aus WAGGLE_PASSWORD oder aus der Datei, die WAGGLE_PASSWORD_FILE nennt.
fatal-no-credentials = Für { $user } gibt es weder Passwort noch Zugangs-Token: Gib eines in der Umgebungsvariablen WAGGLE_PASSWORD oder WAGGLE_ACCESS_TOKEN an, oder nenne in WAGGLE_PASSWORD_FILE oder WAGGLE_ACCESS_TOKEN_FILE eine Datei damit.
fatal-login-refused = Der Homeserver lässt { $user } sich nicht anmelden: { $why }.
fatal-revoked-token = Der Homeserver nimmt das Zugangs-Token von { $user } nicht mehr an: Die Sitzung wurde anderswo beendet. Um als neues Gerät weiterzumachen, entferne crypto.sqlite aus dem Datenordner, gib das Passwort oder ein neues Token an und starte neu.
fatal-another-account = Die Sitzung im Datenordner oder das Zugangs-Token gehört { $found }, nicht { $user }. Jedes Konto braucht einen eigenen Datenordner.
fatal-another-identity = Der Homeserver zeigt für { $user } eine andere Cross-Signing-Identität als die eigene des Bots. Gezeigt: { $shown }. Eigene: { $own }. Hast du sie nicht ersetzt, dann war es jemand, der über den Homeserver oder das Konto verfügt: Frage den Betreiber und warne die Mitglieder. Zeigt der Homeserver wieder die eigene, startet der Bot. Hast du sie selbst ersetzt, starte einmal mit --reset-identity.
fatal-another-process = Mit diesem Datenordner oder seiner Datenbank läuft schon ein anderer Prozess: { $pid } auf { $host }, seit { $since }. Beende ihn zuerst; oder lass diesen mit `cryptoStore: database` warten, bis er gebraucht wird: waggle start --standby
fatal-lead-lost = Dieser Prozess führt nicht mehr ({ $why }). Er hat sofort aufgehört, damit nicht zwei sprechen. Lass ihn vom Systemdienst neu starten: Mit `waggle start --standby` wartet er dann, bis er gebraucht wird.
fatal-database-replaced = Es antwortet ein anderer PostgreSQL-Server als vorher; er ist für den alten eingesprungen. Ihm kann fehlen, was zuletzt geschah, darum hat der Bot sofort aufgehört. Starte ihn neu, oder lass es den Systemdienst tun: Dann vergleicht er beides, macht weiter und fragt die Mitglieder nach dem, was fehlt.
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
