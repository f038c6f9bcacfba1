/** Files of banks in Germany. */
import { latin1, marked, movements, type Sample, utf8 } from "./sample.ts"

const eur = movements("EUR")
const ours = "DE89370400440532013000"
const korn = "DE02120300000000202051"

const camtHead =
  '"Auftragskonto";"Buchungstag";"Valutadatum";"Buchungstext";"Verwendungszweck";"Glaeubiger ID";"Mandatsreferenz";"Kundenreferenz (End-to-End)";"Sammlerreferenz";"Lastschrift Ursprungsbetrag";"Auslagenersatz Ruecklastschrift";"Beguenstigter/Zahlungspflichtiger";"Kontonummer/IBAN";"BIC (SWIFT-Code)";"Betrag";"Waehrung";"Info"'
const camtRows = [
  `"${ours}";"19.11.26";"19.11.26";"KARTENZAHLUNG";"Imbiss am Markt";"";"";"";"";"";"";"Imbiss";"";"";"-9,95";"EUR";"Umsatz vorgemerkt"`,
  `"${ours}";"18.11.26";"18.11.26";"GUTSCHR. UEBERWEISUNG";"Rechnung T3";"";"";"NOTPROVIDED";"";"";"";"Bäckerei Korn";"${korn}";"BYLADEM1001";"1.300,00";"EUR";"Umsatz gebucht"`,
  `"${ours}";"17.11.26";"17.11.26";"FOLGELASTSCHRIFT";"Strom November";"DE98ZZZ09999999999";"M-7";"E-7";"";"";"";"Stadtwerke";"";"";"-36,99";"EUR";"Umsatz gebucht"`,
]
const camtLines = [
  eur("2026-11-18", 130_000, { name: "Bäckerei Korn", iban: korn, text: "Rechnung T3 GUTSCHR. UEBERWEISUNG" }),
  eur("2026-11-17", -3699, { name: "Stadtwerke", text: "Strom November FOLGELASTSCHRIFT" }),
]

export const german: readonly Sample[] = [
  {
    ...{ format: "sparkasse-camt", ours, iban: ours, pending: 1, lines: camtLines },
    file: latin1(camtHead, ...camtRows),
  },
  {
    ...{ format: "sparkasse-camt", ours, iban: ours, pending: 1, lines: camtLines },
    file: latin1(`${camtHead};"Kategorie"`, ...camtRows.map((row) => `${row};"Sonstiges"`)),
  },
  {
    ...{ format: "dkb", iban: ours, pending: 1 },
    file: marked(
      `"Girokonto";"${ours}"`,
      '"Zeitraum:";"01.11.2026 - 19.11.2026"',
      '"Kontostand vom 19.11.2026:";"2.263,01 €"',
      '""',
      '"Buchungsdatum";"Wertstellung";"Status";"Zahlungspflichtige*r";"Zahlungsempfänger*in";"Verwendungszweck";"Umsatztyp";"IBAN";"Betrag (€)";"Gläubiger-ID";"Mandatsreferenz";"Kundenreferenz"',
      '"19.11.26";"";"Vorgemerkt";"Hive eG";"TINTENFASS//LEIPZIG/DE";"Kartenumsatz";"Ausgang";"";"-7,8";"";"";""',
      `"18.11.26";"18.11.26";"Gebucht";"Bäckerei Korn";"Hive eG";"Rechnung T3";"Eingang";"${korn}";"1.300";"";"";"7001"`,
      '"17.11.26";"17.11.26";"Gebucht";"Hive eG";"Stadtwerke";"Strom";"Ausgang";"";"-36,99";"DE98ZZZ09999999999";"M-7";"7002"',
    ),
    lines: [
      eur("2026-11-18", 130_000, { name: "Bäckerei Korn", iban: korn, text: "Rechnung T3" }),
      eur("2026-11-17", -3699, { name: "Stadtwerke", text: "Strom" }),
    ],
  },
  {
    ...{ format: "volksbank", ours, iban: ours },
    closing: { day: "2026-11-18", minor: 226_301, currency: "EUR" },
    file: marked(
      "Bezeichnung Auftragskonto;IBAN Auftragskonto;BIC Auftragskonto;Bankname Auftragskonto;Buchungstag;Valutadatum;Name Zahlungsbeteiligter;IBAN Zahlungsbeteiligter;BIC (SWIFT-Code) Zahlungsbeteiligter;Buchungstext;Verwendungszweck;Betrag;Waehrung;Saldo nach Buchung;Bemerkung;Gekennzeichneter Umsatz;Glaeubiger ID;Mandatsreferenz",
      `Girokonto;${ours};GENODEM1GLS;GLS Gemeinschaftsbank;18.11.2026;18.11.2026;Bäckerei Korn;${korn};BYLADEM1001;Überweisungsgutschr.;Rechnung T3;1300,00;EUR;2263,01;;;;`,
      `Girokonto;${ours};GENODEM1GLS;GLS Gemeinschaftsbank;17.11.2026;17.11.2026;Stadtwerke;;;Basislastschrift;Strom November;-36,99;EUR;963,01;;;DE98ZZZ09999999999;M-7`,
    ),
    lines: [
      eur("2026-11-18", 130_000, { name: "Bäckerei Korn", iban: korn, text: "Rechnung T3 Überweisungsgutschr." }),
      eur("2026-11-17", -3699, { name: "Stadtwerke", text: "Strom November Basislastschrift" }),
    ],
  },
  {
    ...{ format: "sparkasse-mt940", ours, iban: ours },
    file: latin1(
      '"Auftragskonto";"Buchungstag";"Valutadatum";"Buchungstext";"Verwendungszweck";"Beguenstigter/Zahlungspflichtiger";"Kontonummer";"BLZ";"Betrag";"Waehrung";"Info"',
      `"532013000";"18.11.26";"18.11.26";"GUTSCHRIFT";"SVWZ+Rechnung T3";"Bäckerei Korn";"${korn}";"BYLADEM1001";"1300,00";"EUR";"Umsatz gebucht"`,
    ),
    lines: [eur("2026-11-18", 130_000, { name: "Bäckerei Korn", iban: korn, text: "SVWZ+Rechnung T3 GUTSCHRIFT" })],
  },
  {
    ...{ format: "volksbank-old", ignored: 2 },
    file: latin1(
      '"GLS Gemeinschaftsbank eG"',
      "",
      '"Umsatzanzeige"',
      "",
      '"BLZ:";"43060967";;"Datum:";"19.11.2026"',
      '"Konto:";"1234567890";;"Uhrzeit:";"08:15:02"',
      '"Sortiert nach:";"Buchungstag";"absteigend"',
      "",
      '"Buchungstag";"Valuta";"Auftraggeber/Zahlungsempfänger";"Empfänger/Zahlungspflichtiger";"Konto-Nr.";"IBAN";"BLZ";"BIC";"Vorgang/Verwendungszweck";"Kundenreferenz";"Währung";"Umsatz";" "',
      `"18.11.2026";"18.11.2026";"Bäckerei Korn";"Hive eG";;"${korn}";;"BYLADEM1001";"GUTSCHRIFT`,
      'Rechnung T3";;"EUR";"1.300,00";"H"',
      '"17.11.2026";"17.11.2026";"Hive eG";"Stadtwerke";;;;;"Basislastschrift',
      'Strom";;"EUR";"36,99";"S"',
      '"01.11.2026";;;;;;;;;"Anfangssaldo";"EUR";"1.000,00";"H"',
      '"18.11.2026";;;;;;;;;"Endsaldo";"EUR";"2.263,01";"H"',
    ),
    lines: [
      eur("2026-11-18", 130_000, { name: "Bäckerei Korn", iban: korn, text: "GUTSCHRIFT Rechnung T3" }),
      eur("2026-11-17", -3699, { name: "Stadtwerke", text: "Basislastschrift Strom" }),
    ],
  },
  {
    ...{ format: "dkb-old", iban: ours },
    file: latin1(
      `"Kontonummer:";"${ours} / Girokonto";`,
      "",
      '"Von:";"01.11.2026";',
      '"Bis:";"19.11.2026";',
      '"Kontostand vom 19.11.2026:";"2.263,01 EUR";',
      "",
      '"Buchungstag";"Wertstellung";"Buchungstext";"Auftraggeber / Begünstigter";"Verwendungszweck";"Kontonummer";"BLZ";"Betrag (EUR)";"Gläubiger-ID";"Mandatsreferenz";"Kundenreferenz";',
      `"18.11.2026";"18.11.2026";"Gutschrift";"Bäckerei Korn";"Rechnung T3";"${korn}";"BYLADEM1001";"1.300,00";"";"";"";`,
      '"17.11.2026";"17.11.2026";"Lastschrift";"Stadtwerke";"Strom";"";"";"-36,99";"";"";"";',
    ),
    lines: [
      eur("2026-11-18", 130_000, { name: "Bäckerei Korn", iban: korn, text: "Rechnung T3 Gutschrift" }),
      eur("2026-11-17", -3699, { name: "Stadtwerke", text: "Strom Lastschrift" }),
    ],
  },
  {
    ...{ format: "ing-de", iban: ours, closing: { day: "2026-11-18", minor: 226_301, currency: "EUR" } },
    file: latin1(
      "Umsatzanzeige;Datei erstellt am: 19.11.2026 08:00",
      "",
      "IBAN;DE89 3704 0044 0532 0130 00",
      "Kontoname;Girokonto",
      "Bank;ING",
      "Kunde;Hive eG",
      "Zeitraum;01.11.2026 - 19.11.2026",
      "Saldo;2.263,01;EUR",
      "",
      "Sortierung;Datum absteigend",
      "",
      "In der CSV-Datei stehen alle gebuchten Umsätze.",
      "",
      "Buchung;Wertstellungsdatum;Auftraggeber/Empfänger;Buchungstext;Verwendungszweck;Saldo;Währung;Betrag;Währung",
      "18.11.2026;18.11.2026;Bäckerei Korn;Gutschrift;Rechnung T3;2.263,01;EUR;1.300,00;EUR",
      "17.11.2026;17.11.2026;Stadtwerke;Lastschrift;Strom;963,01;EUR;-36,99;EUR",
    ),
    lines: [
      eur("2026-11-18", 130_000, { name: "Bäckerei Korn", text: "Rechnung T3 Gutschrift" }),
      eur("2026-11-17", -3699, { name: "Stadtwerke", text: "Strom Lastschrift" }),
    ],
  },
  {
    ...{ format: "ing-de", iban: ours },
    file: marked(
      "Umsatzanzeige;Datei erstellt am: 19.11.2026 08:00",
      `IBAN;${ours}`,
      "",
      "Buchung;Valuta;Auftraggeber/Empfänger;Buchungstext;Notiz;Verwendungszweck;Betrag;Währung",
      "17.11.2026;17.11.2026;Stadtwerke;Lastschrift;;Strom;-36,99;EUR",
    ),
    lines: [eur("2026-11-17", -3699, { name: "Stadtwerke", text: "Strom Lastschrift" })],
  },
  {
    format: "n26",
    file: utf8(
      '"Booking Date","Value Date","Partner Name","Partner Iban",Type,"Payment Reference","Account Name","Amount (EUR)","Original Amount","Original Currency","Exchange Rate"',
      `2026-11-17,2026-11-17,Stadtwerke,,"Direct Debit",Strom,Main,-36.99,,,`,
      `2026-11-18,2026-11-18,"Bäckerei Korn",${korn},"Credit Transfer","Rechnung T3",Main,1300,,,`,
    ),
    lines: [
      eur("2026-11-17", -3699, { name: "Stadtwerke", text: "Strom Direct Debit" }),
      eur("2026-11-18", 130_000, { name: "Bäckerei Korn", iban: korn, text: "Rechnung T3 Credit Transfer" }),
    ],
  },
  {
    format: "n26-old",
    file: utf8(
      '"Date","Payee","Account number","Transaction type","Payment reference","Amount (EUR)","Amount (Foreign Currency)","Type Foreign Currency","Exchange Rate"',
      `"2026-11-18","Bäckerei Korn","${korn}","Income","Rechnung T3","1300.0","","",""`,
    ),
    lines: [eur("2026-11-18", 130_000, { name: "Bäckerei Korn", iban: korn, text: "Rechnung T3 Income" })],
  },
  {
    format: "n26-de-old",
    file: utf8(
      '"Datum","Empfänger","Kontonummer","Transaktionstyp","Verwendungszweck","Kategorie","Betrag (EUR)","Betrag (Fremdwährung)","Fremdwährung","Wechselkurs"',
      `"2026-11-18","Bäckerei Korn","${korn}","Gutschrift","Rechnung T3","Einkommen","1300.0","","",""`,
    ),
    lines: [eur("2026-11-18", 130_000, { name: "Bäckerei Korn", iban: korn, text: "Rechnung T3 Gutschrift" })],
  },
  {
    ...{ format: "postbank-old", closing: { day: "2026-11-18", minor: 226_301, currency: "EUR" } },
    file: utf8(
      '"Umsatzauskunft";"Girokonto"',
      '"Kontonummer:";"532013000"',
      "",
      '"Buchungstag";"Wertstellung";"Umsatzart";"Buchungsdetails";"Auftraggeber";"Empfänger";"Betrag (€)";"Saldo (€)"',
      '"18.11.2026";"18.11.2026";"Gutschrift";"Rechnung T3";"Bäckerei Korn";"Hive eG";"1.300,00 €";"2.263,01 €"',
      '"17.11.2026";"17.11.2026";"Lastschrift";"Strom";"Hive eG";"Stadtwerke";"-36,99 €";"963,01 €"',
    ),
    lines: [
      eur("2026-11-18", 130_000, { name: "Bäckerei Korn", text: "Rechnung T3 Gutschrift" }),
      eur("2026-11-17", -3699, { name: "Stadtwerke", text: "Strom Lastschrift" }),
    ],
  },
  {
    format: "comdirect",
    file: latin1(
      '"Buchungstag";"Vorgang";"Buchungstext";"Umsatz in EUR";',
      '"18.11.2026";"Übertrag";"Auftraggeber: Töpferei Lehm Miete";"412,60";',
      "",
      '"Alter Kontostand";"87,35 EUR";',
    ),
    lines: [eur("2026-11-18", 41_260, { text: "Auftraggeber: Töpferei Lehm Miete Übertrag" })],
  },
  {
    ...{ format: "comdirect", pending: 1 },
    file: latin1(
      "",
      '"Umsätze Girokonto";"Zeitraum: 30 Tage";',
      '"Neuer Kontostand";"2.263,01 EUR";',
      "",
      '"Buchungstag";"Wertstellung (Valuta)";"Vorgang";"Buchungstext";"Umsatz in EUR";',
      '"offen";"--";"Lastschrift / Belastung";"Auftraggeber: Imbiss";"-9,95";',
      '"18.11.2026";"18.11.2026";"Übertrag / Überweisung";"Auftraggeber: Korn Buchungstext: Rechnung T3";"1.300,00";',
      '"17.11.2026";"17.11.2026";"Lastschrift / Belastung";"Auftraggeber: Stadtwerke";"-36,99";',
      "",
      '"Alter Kontostand";"1.000,00 EUR";',
      "",
    ),
    lines: [
      eur("2026-11-18", 130_000, { text: "Auftraggeber: Korn Buchungstext: Rechnung T3 Übertrag / Überweisung" }),
      eur("2026-11-17", -3699, { text: "Auftraggeber: Stadtwerke Lastschrift / Belastung" }),
    ],
  },
  {
    ...{ format: "deutsche-bank", iban: ours },
    file: marked(
      "Umsätze",
      "Konto;Filial-/Kontonummer;IBAN;Währung",
      `Girokonto;100 1234567 00;${ours};EUR`,
      "",
      "1.11.2026 - 19.11.2026",
      "Letzter Kontostand;;;;1.000,00;EUR",
      "Vorgemerkte Umsätze stehen nicht in dieser Übersicht.",
      "Buchungstag;Wert;Umsatzart;Begünstigter / Auftraggeber;Verwendungszweck;IBAN / Kontonummer;BIC;Kundenreferenz;Mandatsreferenz;Gläubiger ID;Fremde Gebühren;Betrag;Abweichender Empfänger;Anzahl der Aufträge;Anzahl der Schecks;Soll;Haben;Währung",
      `18.11.2026;18.11.2026;SEPA Überweisung von;Bäckerei Korn;Rechnung T3;${korn};BYLADEM1001;;;;;1.300;;;;;1.300;EUR`,
      "3.11.2026;3.11.2026;SEPA Lastschrift von;Stadtwerke;Strom;;;;;;;-36,99;;;;-36,99;;EUR",
      "Kontostand;19.11.2026;;;2.263,01;EUR",
    ),
    lines: [
      eur("2026-11-18", 130_000, { name: "Bäckerei Korn", iban: korn, text: "Rechnung T3 SEPA Überweisung von" }),
      eur("2026-11-03", -3699, { name: "Stadtwerke", text: "Strom SEPA Lastschrift von" }),
    ],
  },
  {
    format: "deutsche-bank-old",
    file: latin1(
      "Umsätze Girokonto (00);;;Kundennummer: 100 1234567",
      "01.11.2026 - 19.11.2026",
      "Letzter Kontostand;;;;1.000,00;EUR",
      "Vorgemerkte Umsätze stehen nicht in dieser Übersicht.",
      "Buchungstag;Wert;Umsatzart;Begünstigter / Auftraggeber;Verwendungszweck;IBAN;BIC;Kundenreferenz;Mandatsreferenz ;Gläubiger ID;Fremde Gebühren;Betrag;Abweichender Empfänger;Anzahl der Aufträge;Anzahl der Schecks;Soll;Haben;Währung",
      "17.11.2026;17.11.2026;SEPA-Lastschrift von;Stadtwerke;Strom;;;;;;;;;;;-36,99;;EUR",
      `18.11.2026;18.11.2026;SEPA-Gutschrift von;Bäckerei Korn;Rechnung T3;${korn};BYLADEM1001;;;;;;;;;;1.300,00;EUR`,
      "Kontostand;19.11.2026;;;2.263,01;EUR",
    ),
    lines: [
      eur("2026-11-17", -3699, { name: "Stadtwerke", text: "Strom SEPA-Lastschrift von" }),
      eur("2026-11-18", 130_000, { name: "Bäckerei Korn", iban: korn, text: "Rechnung T3 SEPA-Gutschrift von" }),
    ],
  },
  {
    ...{ format: "commerzbank", ours, iban: ours },
    file: marked(
      "Buchungstag;Wertstellung;Umsatzart;Buchungstext;Betrag;Währung;IBAN Kontoinhaber;Kategorie",
      `18.11.2026;18.11.2026;Gutschrift;Bäckerei Korn Rechnung T3;1300;EUR;${ours};Einnahmen`,
      `17.11.2026;17.11.2026;Lastschrift;Stadtwerke Strom;-36,9;EUR;${ours};Energie`,
    ),
    lines: [
      eur("2026-11-18", 130_000, { text: "Bäckerei Korn Rechnung T3 Gutschrift" }),
      eur("2026-11-17", -3690, { text: "Stadtwerke Strom Lastschrift" }),
    ],
  },
  {
    ...{ format: "commerzbank-old", ours, iban: ours },
    file: marked(
      "Buchungstag;Wertstellung;Umsatzart;Buchungstext;Betrag;Währung;Auftraggeberkonto;Bankleitzahl Auftraggeberkonto;IBAN Auftraggeberkonto",
      `17.11.2026;17.11.2026;Lastschrift;"Stadtwerke Strom";-36,99;EUR;532013000;37040044;${ours}`,
    ),
    lines: [eur("2026-11-17", -3699, { text: "Stadtwerke Strom Lastschrift" })],
  },
]
