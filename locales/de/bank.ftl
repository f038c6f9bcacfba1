### Kontoauszüge.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist beim Einsetzen schon entschärft.

## In der Direktnachricht

send-numbers = { $last ->
    [1] Schick `1`
    [2] Schick `1` oder `2`
   *[other] Schick die Nummern, die du willst, von 1 bis { $last }, das Liebste zuerst
  }, oder „`Enthaltung`“.

## Kontoauszüge

command-bank-summary = Buchen, was auf dem Kontoauszug steht
command-bank-brief = `{ $prefix }bank`: den Kontoauszug buchen
command-bank-usage = [SEITE | buchen B3 | buchen B3 T3 | buchen B3 T3 T4 | buchen B3 einnahme von TEXT | buchen B3 ausgabe an TEXT für TEXT | aufteilen B3 T3 300 EUR + einnahme 20 EUR von TEXT | verbinden B3 B4 E12 | buchen alle | zahlen B3 @NAME | weglassen B3 | nochmal B3]
command-bank-examples =
    bank
    bank buchen B3
    bank buchen B3 T3
    bank buchen B3 T3 300 EUR T4 200 EUR
    bank buchen B3 einnahme von Stadtwerke
    bank buchen B3 ausgabe an Bäckerei für Brot
    bank aufteilen B3 T3 300 EUR + einnahme 20 EUR von Stadtwerke
    bank aufteilen B3 zahlen @ana 500 EUR + ausgabe 20 EUR an Ana für eine Fahrkarte
    bank verbinden B3 B4 E12
    bank buchen alle
    bank zahlen B3 @ana
    bank weglassen B3
    bank nochmal B3
command-bank-help =
    Fürs Kassenamt. Schick mir den Kontoauszug als Datei, im Kassenraum oder als Direktnachricht: camt.052, camt.053 oder camt.054 (XML), auch als ZIP-Archiv, MT940, OFX, QIF oder CSV: Das vieler Banken kenne ich, bei anderen steht in der Konfiguration, welche Spalten es hat. Ich behalte jeden Umsatz einmal, wie oft du ihn auch schickst, und schlage vor, was er ist. Nichts wird von selbst gebucht.

    Was du hinter „von“, „an“ und „für“ schreibst, lesen alle im Kassenbuch; wen die Bank nennt, siehst nur du. Wird eine Buchung zurückgenommen, wartet ihr Umsatz wieder.

    `buchen B3 T3 T4`: Er zahlt alles, was von beiden Aufträgen offen ist; mit Beträgen, `T3 300 EUR T4 200 EUR`, von jedem einen Teil. `buchen B3 E12` oder `buchen B3 E12 E13`: Er ist diese Buchungen, und nichts wird neu gebucht.

    `aufteilen B3 …`: Er ist mehreres, mit `+` dazwischen; zusammen muss es genau der Betrag der Bank sein. `verbinden B3 B4 E12`: Zusammen sind sie eine Buchung.

    `weglassen anfang`: lässt weg, was die Bank vor Beginn des Kassenbuchs gebucht hat. `buchen alle`: alles, was ich sicher weiß. `zahlen B3 @NAME --vorschuss`: mehr, als zustand.
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
bank-imported-bank = Ich habe die Datei als CSV von { $bank } gelesen.
bank-imported-ignored =
    { $count ->
        [one] Eine Zeile ist nach den Worten eurer Bank keine Buchung und ausgelassen.
       *[other] { $count } Zeilen sind nach den Worten eurer Bank keine Buchungen und ausgelassen.
    }
bank-imported-pending =
    { $count ->
        [one] Ein Umsatz, den die Bank noch nicht gebucht hat, ist weggelassen: Ihn bringt ein späterer Auszug.
       *[other] { $count } Umsätze, die die Bank noch nicht gebucht hat, sind weggelassen: Sie bringt ein späterer Auszug.
    }
bank-imported-changed =
    { $count ->
        [one] Einer ist wohl { $named }, inzwischen mit anderen Worten. Oder hat die Bank ihn noch einmal gebucht? Dann: `{ $prefix }bank nochmal { $movement }`
       *[other] { $count } sind wohl welche, die ich schon habe, inzwischen mit anderen Worten: { $named }. Oder hat die Bank einen noch einmal gebucht? Dann: `{ $prefix }bank nochmal { $movement }`
    }
bank-imported-alike =
    { $of ->
        [one] Er sieht aus wie einer { $by ->
            [kind] aus einer Datei anderer Art
           *[words] mit anderen Worten
        }. Ob es derselbe ist, sagst du.
        [all] Alle sehen aus wie welche { $by ->
            [kind] aus einer Datei anderer Art
           *[words] mit anderen Worten
        }. Ob es dieselben sind, sagst du.
       *[some] { $count ->
            [one] Einer davon sieht aus wie einer { $by ->
            [kind] aus einer Datei anderer Art
           *[words] mit anderen Worten
        }. Ob es derselbe ist, sagst du.
           *[other] { $count } davon sehen aus wie welche { $by ->
            [kind] aus einer Datei anderer Art
           *[words] mit anderen Worten
        }. Ob es dieselben sind, sagst du.
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
bank-imported-off-row = **Die Kontostände in dieser Datei gehen nicht auf.** Vor Zeile { $line } hatte das Konto { $opening }, { $moved } { $came ->
        [in] kamen herein
       *[out] gingen hinaus
    }, und in der Zeile stehen { $closing } statt { $sum }. Etwas fehlt, oder etwas gehört nicht hinein. Vergleich die Datei mit der Liste eurer Bank, bevor du buchst.
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
bank-how = Schick mir den Kontoauszug als Datei, hier: camt (XML oder ZIP), MT940, OFX, QIF oder CSV. Was ich dann tue: `{ $prefix }help bank`
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
bank-propose-tasks =
    { $sure ->
        [true] Einnahme für { $tasks }
       *[other] Vielleicht eine Einnahme für { $tasks }
    }, alles, was davon offen ist: `{ $prefix }bank buchen { $movement }`
bank-propose-tasks-and-entries = Steht zum Teil schon im Kassenbuch, als { $entries }; der Rest ist Einnahme für { $tasks }: `{ $prefix }bank buchen { $movement }`
bank-propose-joined = Vielleicht { $entries }, zusammen mit { $others }: `{ $prefix }bank buchen { $movement }` bucht nichts neu.
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
    Sieht aus wie { $other } { $by ->
        [kind] aus einer Datei anderer Art
       *[words] mit anderen Worten
    }, { $state ->
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
bank-propose-came-back-of-sum =
    { $certain ->
        [true] Die Zahlung { $entry } kam zurück
       *[false] Vielleicht kam die Zahlung { $entry } zurück
    }{ $state ->
        [reversed] , und du hast sie schon zurückgenommen. Was
       *[standing] . { $certain ->
            [true] Nimm sie zurück
           *[false] Wenn ja, nimm sie zurück
        }: `{ $prefix }reverse { $entry } kam zurück am { $on }`. Was dann
    } von der Summe bleibt, die hinausging: `{ $join }`
bank-join-copy = { $prefix }bank verbinden { $movements } { $entries }{ $fee ->
        [kept] { " + " }ausgabe { $kept } an die Bank für eine zurückgekommene Überweisung
        [more] { " + " }einnahme { $kept } von der Bank
       *[none] { "" }
    }
bank-typed-line = { $prefix }bank buchen { $movements } { $parts }
bank-typed-income = einnahme { $amount } von { $from }
bank-typed-expense = ausgabe { $amount } an { $to } für { $purpose }
bank-typed-pay = zahlen { $person } { $amount }
bank-typed-advance = { $line } --vorschuss
bank-skip-line = { $prefix }bank weglassen { $movement }
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
bank-done =
    { $count ->
        [one] { $movement } ist gebucht.
       *[other] { $movement } sind zusammen gebucht.
    }
bank-part-seen =
    { $count ->
        [one] { $entries } stand schon im Kassenbuch.
       *[other] { $entries } standen schon im Kassenbuch.
    }
bank-seen =
    { $count ->
        [one] { $movement } ist { $entries }; nichts wird neu gebucht.
       *[other] { $movement } sind zusammen { $entries }; nichts wird neu gebucht.
    }
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

## Was nicht ging, und was stattdessen geht, in der Reihenfolge des Codes, der ablehnt

refused-bank-too-many-lines = Die Datei hat mehr als { $most } Umsätze. Schick den Kontoauszug in Teilen, etwa Monat für Monat.
refused-bank-csv-direction = Die Beträge dieser Datei haben kein Minus, und ihre Spalte „{ $column }“ sagt, was hinausging. Davon habe ich nichts behalten. Lass diese Spalte in die Konfiguration schreiben (`bank.csv.direction`), und schick mir die Datei dann noch einmal.
refused-bank-other-account = Das ist der Auszug eines anderen Kontos: Seine IBAN endet auf { $theirs }, die eure auf { $ours }. Davon habe ich nichts behalten.
refused-bank-csv-accounts = In dieser Datei stehen mehrere Konten: Ihre Spalte „{ $column }“ sagt, wessen jede Zeile ist. Davon habe ich nichts behalten. Lass diese Spalte in die Konfiguration schreiben (`bank.csv.account`), und schick mir die Datei dann noch einmal.
refused-bank-several-accounts = Ab Zeile { $line } geht es um ein anderes Konto. Schick mir die Auszüge jedes Kontos einzeln, oder lass das der Genossenschaft in die Konfiguration schreiben (`account`): Dann nehme ich nur dieses.
refused-bank-csv-empty = Nach { $skip } Zeilen, die ausgelassen werden (`bank.csv.skip`), kommt in der Datei nichts mehr.
refused-bank-csv-columns = In der Datei fehlen Spalten, die in der Konfiguration stehen (`bank.csv`): { $missing }. In Zeile { $line } sehe ich: { $there }
refused-bank-csv-column-twice = Die Spalte { $column } gibt es zweimal (Zeile { $line }), da weiß ich nicht, welche gemeint ist. Von der Datei habe ich nichts behalten.
refused-bank-csv-short = Zeile { $line } hat { $fields } Spalten, und { $needed } müssen es sein. Von der Datei habe ich nichts behalten.
refused-bank-csv-direction-unknown = In Zeile { $line } steht in der Spalte { $column } „{ $typed }“, und ich weiß nicht, ob das Eingang oder Ausgang ist. Von der Datei habe ich nichts behalten.
refused-bank-csv-both = In Zeile { $line } steht ein Betrag als Ausgang und als Eingang zugleich. Von der Datei habe ich nichts behalten.
refused-bank-amount-unreadable = In Zeile { $line } kann ich den Betrag „{ $typed }“ nicht lesen. Von der Datei habe ich nichts behalten.
refused-bank-csv-headings = Zeile { $line } beginnt mit „{ $typed }“, wo ich einen Tag erwarte: Da stehen wohl die Namen der Spalten, und die Konfiguration nennt sie mit Nummern. Von der Datei habe ich nichts behalten. Lass diese Zeile auslassen (`bank.csv.skip: { $skip }`), und schick mir die Datei dann noch einmal.
refused-bank-csv-days = In Zeile { $line } kann der Tag { $one } oder { $other } sein, und nichts in der Datei entscheidet es. Davon habe ich nichts behalten. Schick mir eine Datei, die auch Tage nach dem 12. hat, oder lass das Format eurer Bank in die Konfiguration schreiben (`bank.format` oder `bank.csv.dateFormat`).
refused-bank-csv-net = In Zeile { $line } ergeben der Betrag { $amount } und die Gebühr { $fee } nicht { $net }, wie es die Datei sagt. Davon habe ich nichts behalten. Hol die Datei noch einmal bei eurer Bank.
refused-bank-csv-state = In Zeile { $line } steht in der Spalte { $column } „{ $typed }“, und ich weiß nicht, ob das eine Buchung ist. Von der Datei habe ich nichts behalten. Lass in die Konfiguration schreiben, was es heißt (`bank.csv.rows`), oder schick camt.053.
refused-bank-csv-formats = Diese Datei könnte mehrere Formate haben, und sie lesen sie verschieden: { $formats }. Davon habe ich nichts behalten. Lass das eurer Bank in die Konfiguration schreiben (zum Beispiel `bank.format: { $example }`), und schick sie mir dann noch einmal.
refused-bank-csv-end = Zeile { $line } hat einen Tag, ist also vielleicht ein Umsatz, und steht unter „{ $end }“, wo die Umsätze enden sollten (`bank.csv.end`). Von der Datei habe ich nichts behalten.
refused-bank-csv-below = Zeile { $line }, die mit „{ $begin }“ beginnt, hat keinen Tag, und ich weiß nicht, ob sie ein Umsatz ist. Von der Datei habe ich nichts behalten. Enden die Umsätze über ihr, lass in die Konfiguration schreiben, wie sie beginnt (`bank.csv.end`), und schick mir die Datei dann noch einmal.
refused-bank-csv-decimal = In Zeile { $line } kann ein Betrag { $one } oder { $other } heißen, und nichts in der Datei entscheidet es. Davon habe ich nichts behalten. Lass in die Konfiguration schreiben, was vor den Cents steht (`bank.csv.decimal`), und schick mir die Datei dann noch einmal.
refused-bank-deed-unknown = Mit „{ $typed }“ kann ich nichts anfangen. Zum Beispiel: `{ $prefix }bank buchen B3` oder `{ $prefix }bank buchen B3 einnahme von TEXT`
refused-bank-which-line = Welcher Umsatz? Sie heißen B1, B2 und so weiter; die, die warten: `{ $prefix }bank`
refused-bank-pay-whom = An wen ging { $movement }? `{ $prefix }bank zahlen { $movement } @NAME`
refused-bank-split-how = Woraus besteht { $movement }? Mit `+` zwischen den Teilen: `{ $prefix }bank aufteilen { $movement } T3 300 EUR + einnahme 20 EUR von TEXT`
refused-bank-join-which = Mit welchem anderen Umsatz, und was sind sie zusammen? `{ $prefix }bank verbinden { $movement } B4 E12`
refused-bank-join-what = Was sind sie zusammen? `{ $prefix }bank verbinden { $movements } E12` oder `{ $prefix }bank verbinden { $movements } einnahme von TEXT`. Gebucht ist nichts.
refused-bank-join-nothing = { $movements } heben sich auf, also gibt es nichts zu buchen. Um sie wegzulassen, jeden für sich: `{ $prefix }bank weglassen B3`
refused-bank-join-currencies = { $movements } haben verschiedene Währungen und sind deshalb nicht eines. Gebucht ist nichts.
refused-bank-left-over = { $movement } wird mit dem Betrag der Bank gebucht, und vor einem Text steht sein Wort. Ich habe nichts gebucht. Schreib es so: `{ $prefix }bank buchen { $movement } { $as ->
    [income] einnahme von TEXT
   *[expense] ausgabe an TEXT für TEXT
  }`
refused-bank-csv-unknown = Das CSV dieser Bank kenne ich nicht, und in der Konfiguration steht nicht, welche Spalten es hat (`bank.csv`). In dieser Datei sehe ich: { $there }. Sag es denen, die mich betreiben, oder schick camt.053, MT940 oder OFX.
refused-bank-xml-encoding = Die Kodierung { $encoding }, die in der Datei steht, kenne ich nicht. Gelesen ist nichts.
refused-bank-encoding = In Zeile { $line } steht etwas, das nicht { $encoding } ist. Gelesen ist nichts. Für CSV steht die Kodierung in der Konfiguration: `bank.csv.encoding`
refused-bank-currency-unknown = In Zeile { $line } steht die Währung „{ $typed }“, die ich nicht kenne. Von der Datei habe ich nichts behalten.
refused-bank-day-unreadable = In Zeile { $line } kann ich den Tag „{ $typed }“ nicht lesen: Erwartet ist { $format }. Von der Datei habe ich nichts behalten.
refused-bank-camt-missing = In Zeile { $line } des Kontoauszugs fehlt { $what }. Gelesen ist nichts.
refused-bank-not-camt = Das ist XML, aber kein Kontoauszug der Arten camt.052, camt.053 und camt.054 ({ $found }). Gelesen ist nichts. Hol dir bei der Bank einen davon.
refused-bank-account-unnamed = Die Datei sagt nicht, wessen Konto es ist, und eures endet auf { $ours }. Ich habe nichts davon behalten. Hol dir bei der Bank einen Auszug, der das Konto mit seiner IBAN nennt.
refused-bank-csv-quotes = In Zeile { $line } endet ein Anführungszeichen nicht, wo es sollte. Von der Datei habe ich nichts behalten.
refused-bank-xml-doctype = In Zeile { $line } steht ein Dokumenttyp. Das hat kein Kontoauszug, deshalb habe ich nichts gelesen.
refused-bank-xml-too-much = In der Datei steht mehr oder tiefer Verschachteltes als in jedem Kontoauszug (Zeile { $line }). Gelesen ist nichts.
refused-bank-xml-broken = Das XML ist in Zeile { $line } kaputt, deshalb habe ich nichts gelesen. Hol die Datei noch einmal bei der Bank.
refused-bank-is-opening = { $movement } ist aus der Zeit vor dem Kassenbuch und in { $entry } wohl schon enthalten. Gebucht ist nichts. Wenn { $entry } ihn enthält: `{ $prefix }bank weglassen { $movement }`; wenn nicht: `{ $prefix }bank buchen { $movement } { $came ->
        [in] einnahme von TEXT
       *[out] ausgabe an TEXT für TEXT
    }`
refused-bank-is-payment = { $movement } sieht nach einer Zahlung an { $person } aus. Wenn das stimmt: `{ $prefix }bank zahlen { $movement } { $person }`; wenn nicht: `{ $prefix }bank buchen { $movement } ausgabe an TEXT für TEXT`
refused-bank-is-pay-run = { $movement } gehört zum Zahllauf { $run } und wird mit ihm gebucht: `{ $prefix }payrun fertig`. Danach ist { $movement } nur noch zu vergleichen.
refused-bank-is-alike =
    { $movement } sieht aus wie { $other } { $by ->
        [kind] aus einer Datei anderer Art
       *[words] mit anderen Worten
    }, { $state ->
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
        [reversed] Die Buchung dazu, { $entry }, hast du schon zurückgenommen. Dann bleibt: { $settle }
        [standing] Nimm die Buchung dazu zurück, `{ $prefix }reverse { $entry } kam zurück am { $on }`, dann: { $settle }
       *[unknown] Nimm die Buchung dazu zurück, `{ $prefix }reverse BUCHUNG GRUND`, dann: { $settle }
    }{ $fee ->
        [kept] . Die Bank hat { $kept } behalten: `{ $prefix }expense { $kept } an die Bank für eine zurückgekommene Überweisung am { $on }`
        [more] . Es kamen { $kept } mehr, als gezahlt waren: `{ $prefix }income { $kept } von der Bank am { $on }`
       *[none] { "" }
    }
refused-bank-went-out = { $movement } ging hinaus, das ist also keine Einnahme. Eine Ausgabe: `{ $prefix }bank buchen { $movement } ausgabe an TEXT für TEXT`; eine Zahlung an ein Mitglied: `{ $prefix }bank zahlen { $movement } @NAME`
refused-bank-task-twice = Du hast { $task } zweimal genannt, deshalb ist nichts gebucht.
refused-bank-parts-differ =
    Bei der Bank hat { $movement } { $amount }, und { $parts } { $count ->
        [one] { "" }({ $sum }) ist das nicht
       *[other] sind zusammen { $sum }
    }. Gebucht ist nichts. { $fits ->
        [true] So geht es auf: { $line }
       *[false] { "" }
    }
refused-bank-parts-open = Wie viel von { $movement } ist jedes? Nur ein Teil darf ohne Betrag sein; alles zusammen sind { $amount }. Gebucht ist nichts.
refused-bank-part-currency = { $movement } hat bei der Bank { $amount }, { $part } kann also kein Teil davon sein. Gebucht ist nichts.
refused-bank-pay-more = { $movement } hat { $amount }, und { $person } stehen { $due } zu. Gebucht ist nichts. Ist der Rest etwas anderes, etwa erstattete Auslagen: { $line } Ist er ein Vorschuss: { $advanceCopy }
refused-bank-came-in = { $movement } kam herein, das ist also weder Ausgabe noch Zahlung. Eine Einnahme: `{ $prefix }bank buchen { $movement } einnahme von TEXT`
refused-bank-lacks-text =
    Für { $movement } fehlt ein Text, den alle im Kassenbuch lesen können: `{ $prefix }bank buchen { $movement } { $came ->
        [in] einnahme von TEXT
       *[out] ausgabe an TEXT für TEXT
    }`
refused-bank-entry-reversed = { $entry } wurde zurückgenommen, { $movement } kann also nicht diese Buchung sein.
refused-bank-entry-taken = { $entry } ist schon ein anderer Umsatz, { $movement } kann nicht auch diese Buchung sein. Wenn beides derselbe Umsatz ist, aus zwei Dateien: `{ $prefix }bank weglassen { $movement }`
refused-bank-nothing-sure = Bei keinem der Umsätze, die warten, bin ich sicher, deshalb ist nichts gebucht. Jeder mit seinem Vorschlag: `{ $prefix }bank`
refused-bank-not-repeated = In der neuesten Datei sieht nichts genau aus wie { $movement }, also habe ich nichts getan. Was mir eure Bank nicht gesagt hat, buchst du von Hand: `{ $prefix }income` oder `{ $prefix }expense`
refused-bank-nothing-earlier = Nichts, was wartet, ist aus der Zeit vor dem Kassenbuch. Was wartet: `{ $prefix }bank`
refused-bank-line-booked = { $movement } ist schon gebucht, als { $entries }. War das falsch? `{ $prefix }reverse { $entry } GRUND`, dann wartet der Umsatz wieder.
refused-bank-empty = Noch ist kein Kontoauszug gekommen. Schick mir einen als Datei, hier: camt (XML oder ZIP), MT940, OFX, QIF oder CSV.
refused-no-such-bank-line = Einen Umsatz { $movement } gibt es nicht; der letzte ist { $last }. Die, die warten: `{ $prefix }bank`
refused-bank-no-page = Eine Seite { $page } gibt es nicht: Die letzte ist { $pages }. Die erste: `{ $prefix }bank`
refused-file-which-coop = Du hast das Kassenamt von { $coops }. Schick die Datei in den Kassenraum derjenigen, deren Kontoauszug es ist.
refused-file-too-large = Die Datei hat mehr als { $most } Megabyte, deshalb habe ich sie nicht gelesen. Schick den Kontoauszug in Teilen, etwa Monat für Monat.
refused-file-gone = Der Homeserver gibt mir die Datei nicht. Gelesen ist nichts; bitte schick sie noch einmal.
refused-file-unreachable = Mehrmals wollte ich die Datei holen, und es ging nicht. Gelesen ist nichts; bitte schick sie später noch einmal.
refused-file-damaged = Die Datei ist nicht die, die geschickt wurde: Ihre Prüfsumme ist eine andere. Gelesen ist nichts; bitte schick sie noch einmal.
refused-bank-ofx-broken = Das OFX ist in Zeile { $line } kaputt oder abgeschnitten. Gelesen ist nichts. Hol die Datei noch einmal bei der Bank.
refused-bank-ofx-missing = In Zeile { $line } der OFX-Datei fehlt { $what }. Gelesen ist nichts. Hol die Datei noch einmal bei der Bank.
refused-bank-qif-broken = Das QIF ist in Zeile { $line } kaputt oder abgeschnitten. Gelesen ist nichts. Hol die Datei noch einmal bei der Bank.
refused-bank-qif-type = Ab Zeile { $line } geht es im QIF um „{ $type }“, und ich lese nur Konten mit Geld. Behalten habe ich nichts davon. Exportiere nur das Konto der Genossenschaft und schick mir das.
refused-bank-qif-accounts = Im QIF stehen mehrere Konten ({ $accounts }), und welches eures ist, weiß ich nicht: Keins heißt nach seiner IBAN. Behalten habe ich nichts davon. Exportiere nur das Konto der Genossenschaft und schick mir das.
refused-bank-qif-missing =
    Der Buchung in Zeile { $line } des QIF fehlt { $what ->
        [day] der Tag
       *[amount] der Betrag
    }. Von der Datei habe ich nichts behalten. Hol sie noch einmal bei der Bank.
refused-bank-qif-days = Ist der Tag in Zeile { $line } { $one } oder { $other }? QIF sagt es nicht, und nichts in der Datei entscheidet es, darum habe ich nichts behalten. Schick mir eine Datei, die auch Tage nach dem 12. hat, oder ein anderes Format.
refused-bank-qif-decimal = Ist der Betrag in Zeile { $line } { $one } oder { $other }? QIF sagt es nicht, und nichts in der Datei entscheidet es, darum habe ich nichts behalten. Schick mir eine Datei, die auch Beträge mit Cents hat, oder ein anderes Format.
refused-bank-qif-parts = In Zeile { $line } des QIF ist der Betrag { $amount }, und seine Teile zusammen { $sum }. Von der Datei habe ich nichts behalten. Hol sie noch einmal bei der Bank.
bank-in-file = In „{ $file }“ im Archiv: { $said }
refused-bank-archive-unreadable = Dieses Archiv kann ich nicht entpacken: Es ist beschädigt, hat ein Passwort oder ist auf eine Art gepackt, die ich nicht kenne. Entpacke es und schick mir die Dateien darin einzeln.
refused-bank-archive-too-much = In dem Archiv sind mehr als { $files } Dateien oder { $most } Megabyte, darum habe ich es nicht entpackt. Schick die Auszüge in Teilen, etwa Monat für Monat.
refused-bank-archive-nested = In diesem Archiv steckt noch ein Archiv. Entpacke es und schick mir die inneren einzeln.
refused-bank-archive-empty = Das Archiv ist leer. Schick mir eins mit den Auszügen darin, oder die Auszüge einzeln.
refused-bank-archive-mixed = In dem Archiv sind Dateien verschiedener Art, behalten habe ich nichts davon. Schick mir die einer Art zusammen, oder jede einzeln.
refused-bank-archive-twice = „{ $one }“ und „{ $other }“ im Archiv haben beide { $amount } am { $day }, mit denselben Worten, und ob das ein Umsatz ist oder zwei, weiß ich nicht. Behalten habe ich nichts. Schick mir die Dateien einzeln: Dann frage ich dich.
refused-bank-file-pdf = Ein PDF ist zum Lesen da, und Beträge müsste ich daraus erraten. Hol dir bei der Bank camt.053, sonst MT940, OFX, QIF oder CSV.
refused-bank-mt940-missing = Dem MT940-Auszug in Zeile { $line } fehlt { $what }: Er ist abgeschnitten, oder er kündigt Umsätze nur an (MT942). Behalten habe ich nichts von der Datei. Hol sie noch einmal bei der Bank.
refused-bank-mt940-unreadable = In Zeile { $line } kann ich „{ $typed }“ nicht als MT940 lesen. Behalten habe ich nichts von der Datei. Hol sie noch einmal bei der Bank.
refused-bank-mt940-stray = Zeile { $line } steht außerhalb aller MT940-Auszüge in der Datei. Behalten habe ich nichts davon. Hol die Datei noch einmal bei der Bank.
refused-bank-file-empty = Die Datei ist leer.
refused-bank-file-binary = Das ist kein Kontoauszug, den ich lesen kann. Hol dir bei der Bank camt.053, sonst MT940, OFX, QIF oder CSV.
