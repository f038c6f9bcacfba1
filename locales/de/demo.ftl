### Die Vorführung.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist beim Einsetzen schon entschärft.

## Die Vorführung

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
demo-clock = In dieser Geschichte endet ein Jahr. Deshalb ist Waggles Uhr zurückgestellt: Für Waggle ist heute der { $day }.
demo-scene-bylaws = Eine Geschäftsordnung
demo-bylaws = Fünf Leute gründen eine Bäckerei, mit Ämtern, in die sie wählen und aus denen sie abwählen können. Zuerst einigen sie sich auf eine Geschäftsordnung.
demo-bylaws-title = Geschäftsordnung von Hive
demo-bylaws-meeting = Wir treffen uns jeden Monat.
demo-bylaws-cake = Wer zu spät kommt, bringt Kuchen mit.
demo-bylaws-bread = Wer zu spät kommt, bringt Brot mit.
demo-amending = Eine Woche später überlegt es sich cem anders. Was wegfällt und was dazukommt, ist markiert, auch ohne Farben.
demo-redline = [-Kuchen-] [+Brot+]
demo-scene-conference = Eine Vollversammlung wird einberufen
demo-conference = Noch ist das Amt nicht besetzt, das sie einberufen darf. In einer so kleinen Genossenschaft darf es jedes Mitglied. Alle bekommen sie für ihren Kalender.
demo-scene-candidates = Wer kandidiert
demo-candidates = Wer die Geschäftsführung will, bringt einen Plan mit. Der Vorstand hat drei Sitze, und vier kandidieren.
demo-president-says = Ich höre zu, bevor ich rede.
demo-plan-ben = Bis zum Sommer ein zweiter Ofen, und drei Cafés mehr, für die wir backen.
demo-plan-eli = Ein Ofen reicht. Montags machen wir zu und ruhen uns aus.
demo-board-says = Ich lese jeden Monat die Bücher.
demo-scene-meeting = Die Versammlung
demo-meeting = Alle sind da, mit dem Telefon in der Hand. ana leitet und ruft einen Punkt nach dem anderen auf; zu jeder Abstimmung kommt der Stimmzettel in die Direktnachricht.
demo-plan-stands = Womit ben gewählt wurde, ist jetzt ein Dokument, und daran wird er gemessen.
demo-board-counted = Die drei Sitze werden zusammen besetzt, mit übertragbarer Einzelstimmgebung.
demo-scene-roles = Rollen
demo-roles = ben baut den Betrieb unter dem Amt auf: eine Rolle, was von ihr erwartet wird, und Menschen, die sie haben, sobald sie annehmen.
demo-role = Backstube
demo-role-expected = Brot für alle bis sieben.
demo-reviews = Wer zusammenarbeitet, wird gefragt, wie, in der Direktnachricht. ben liest es ohne Namen, sobald drei geschrieben haben.
demo-review-text = Behalten: den Plan an der Wand. Ändern: uns vorher fragen.
demo-scene-year = Ein Kassenamt, und was das Jahr gebracht hat
demo-year = eli verwaltet von jetzt an das Geld; wer den Betrieb führt, darf das nicht.
demo-year-entered = Im Sommer hatte die Bäckerei ihre ersten Gäste. eli trägt ein, was auf Papier stand, jedes an seinem Tag.
demo-year-income = von dem Café am { $day }
demo-year-expense = an die Mühle für Mehl am { $day }
demo-dividend = Ein Teil von dem, was übrig ist, kann an alle gehen, denen der Betrieb gehört: für jeden Anteil gleich viel.
demo-dividend-line = 400 EUR für { $year }
demo-scene-pay = Eine Lohntabelle
demo-pay = Wer arbeitet, bekommt Geld nach Stunden. Zwischen welchen Sätzen, entscheiden alle; der höchste ist höchstens dreimal so hoch wie der niedrigste.
demo-bonuses = Auch über Boni wird abgestimmt: Der des Vorsitzes wächst mit dem, was alle verdienen, der der Geschäftsführung mit dem, was übrig bleibt. So ziehen sie in verschiedene Richtungen.
demo-bonus-line = { $president } 10% der lohnsumme, { $chief } 20% vom überschuss
demo-rate-why = Du backst am Morgen allein.
demo-scene-hours = Stunden
demo-hours = Alle tragen ein, was sie gearbeitet haben. ben gibt es frei, und sieht eine Zeile anders.
demo-hours-text = Brot
demo-hours-why = Der Ofen war eine Stunde aus.
demo-scene-payday = Das Jahr endet
demo-payday = Waggles Uhr wird auf den { $day } vorgestellt. Was freigegeben ist, wird mit dem Monat fällig, zum Satz des Tages. eli zahlt es aus.
demo-own-payment = Was eli sich selbst zahlt, muss jemand anderes prüfen.
demo-scene-closing = Boni und eine Dividende
demo-closing = eli schließt die Bücher des Jahres ab. Damit werden die Boni fällig, nach Tagen im Amt.
demo-scene-petition = Eine Petition
demo-petition = Monate später gibt es noch keinen zweiten Ofen. Jemand beginnt eine Petition. Wer, erfährt niemand: Sie wird später gezeigt, ohne Namen.
demo-petition-grounds = Der zweite Ofen wurde nie gekauft.
demo-recalled = ben hat das Amt verloren, und die Wahl einer anderen Person hat begonnen.
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
demo-lot = Drei Optionen hatten je eine Stimme, und keine frühere Runde unterschied sie. Also entschied das Los, und niemand konnte zweimal ziehen: Das eben offengelegte Geheimnis ist das, auf das die Regeln im Thread vom Beginn festgelegt waren. Geprüft: Seine SHA-256 ist { $commitment }
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
