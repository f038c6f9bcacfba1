/** Files of banks in Switzerland. */
import { latin1, marked, movements, type Sample, utf8 } from "./sample.ts"

const chf = movements("CHF")
const eur = movements("EUR")
const swissAccount = "CH9300762011623852957"
const ubsRows = [
  "2026-11-19;14:23:05;2026-11-19;2026-11-19;CHF;-36.99;;;2263.01;9900001;Energie AG;Debit;Strom;;",
  ";;2026-11-18;2026-11-18;CHF;-150.00;;;2300.00;9900002;Sammelauftrag;e-banking;;;",
  ";;2026-11-18;2026-11-18;CHF;;;-100.00;;9900002;Versicherung AG;;;;",
  ";;2026-11-18;2026-11-18;CHF;;;-50.00;;9900002;Verein;;;;",
  ";;2026-11-17;2026-11-17;CHF;;1300.00;;2450.00;9900003;Korn AG;Gutschrift;T3;;",
]
const ubsLines = [
  chf("2026-11-19", -3699, { name: "Energie AG", text: "Debit Strom", reference: "9900001" }),
  chf("2026-11-18", -15_000, { name: "Sammelauftrag", text: "e-banking", reference: "9900002" }),
  chf("2026-11-17", 130_000, { name: "Korn AG", text: "Gutschrift T3", reference: "9900003" }),
]

export const swiss: readonly Sample[] = [
  {
    ...{ format: "postfinance", iban: swissAccount },
    file: marked(
      'Datum von:;="01.11.2026"',
      'Datum bis:;="30.11.2026"',
      'Kategorie:;="Alle"',
      'Konto:;="CH93 0076 2011 6238 5295 7"',
      'Währung:;="CHF"',
      "",
      "Datum;Bewegungstyp;Avisierungstext;Gutschrift in CHF;Lastschrift in CHF;Label;Kategorie",
      "",
      '18.11.2026;Buchung;"Gutschrift Korn AG T3";1300;;;Einnahmen',
      '17.11.2026;Buchung;"Lastschrift Energie AG";;-36.9;;Energie',
      "",
      "Disclaimer:",
      '"Dieser Auszug dient nur zur Information."',
    ),
    lines: [
      chf("2026-11-18", 130_000, { text: "Gutschrift Korn AG T3" }),
      chf("2026-11-17", -3690, { text: "Lastschrift Energie AG" }),
    ],
  },
  {
    ...{ format: "postfinance-fr", closing: { day: "2026-11-18", minor: 226_310, currency: "CHF" } },
    file: marked(
      'Date de début:;="01.11.2026"',
      'Monnaie:;="CHF"',
      "",
      "Date;Texte de notification;Crédit en CHF;Débit en CHF;Valeur;Solde en CHF",
      "",
      '18.11.2026;"Crédit Korn SA T3";1300;;18.11.2026;2263.1',
      '17.11.2026;"Débit Énergie SA";;-36.9;17.11.2026;963.1',
      "",
      "Disclaimer:",
      '"Cet extrait sert à informer."',
    ),
    lines: [
      chf("2026-11-18", 130_000, { text: "Crédit Korn SA T3" }),
      chf("2026-11-17", -3690, { text: "Débit Énergie SA" }),
    ],
  },
  {
    format: "postfinance-it",
    file: marked(
      'Valuta:;="CHF"',
      "",
      "Data;Tipo di movimento;Testo di avviso;Accredito in CHF;Addebito in CHF;Tag;Categoria",
      "",
      '18.11.2026;Accredito;"Accredito Korn SA T3";1300;;;',
      '17.11.2026;Addebito;"Addebito Energia SA";;-36.9;;',
      "",
      "Disclaimer:",
      '"Questo estratto serve per informazione."',
    ),
    lines: [
      chf("2026-11-18", 130_000, { text: "Accredito Korn SA T3" }),
      chf("2026-11-17", -3690, { text: "Addebito Energia SA" }),
    ],
  },
  {
    ...{ format: "postfinance-old", iban: swissAccount },
    closing: { day: "2026-11-18", minor: 226_301, currency: "EUR" },
    file: latin1(
      "Datum von:;01.11.2026",
      "Buchungsart:;Alle Buchungen",
      `Konto:;${swissAccount}`,
      "Währung:;EUR",
      "Buchungsdatum;Avisierungstext;Gutschrift;Lastschrift;Valuta;Saldo",
      '18.11.2026;"GUTSCHRIFT KORN AG";1300.00;;18.11.2026;2263.01',
      '17.11.2026;"LASTSCHRIFT ENERGIE";;-36.99;17.11.2026;963.01',
      "",
      "Disclaimer:",
      "Dies ist kein Dokument der Bank.",
    ),
    lines: [
      eur("2026-11-18", 130_000, { text: "GUTSCHRIFT KORN AG" }),
      eur("2026-11-17", -3699, { text: "LASTSCHRIFT ENERGIE" }),
    ],
  },
  {
    ...{ format: "ubs", iban: swissAccount, ignored: 2, lines: ubsLines },
    closing: { day: "2026-11-19", minor: 226_301, currency: "CHF" },
    file: marked(
      "Kontonummer:;0234 00103914.40;",
      "IBAN:;CH93 0076 2011 6238 5295 7;",
      "Von:;2026-11-01;",
      "Anfangssaldo:;1150.00;",
      "Schlusssaldo:;2263.01;",
      "Bewertet in:;CHF;",
      "",
      "Abschlussdatum;Abschlusszeit;Buchungsdatum;Valutadatum;Währung;Belastung;Gutschrift;Einzelbetrag;Saldo;Transaktions-Nr.;Beschreibung1;Beschreibung2;Beschreibung3;Fussnoten;",
      ...ubsRows,
    ),
  },
  {
    ...{ format: "ubs-en", iban: swissAccount, ignored: 2, lines: ubsLines },
    closing: { day: "2026-11-19", minor: 226_301, currency: "CHF" },
    file: marked(
      "Account number:;0234 00103914.40;",
      "IBAN:;CH93 0076 2011 6238 5295 7;",
      "",
      "Trade date;Trade time;Booking date;Value date;Currency;Debit;Credit;Individual amount;Balance;Transaction no.;Description1;Description2;Description3;Footnotes;",
      ...ubsRows,
    ),
  },
  {
    ...{ format: "raiffeisen-ch", ours: swissAccount, iban: swissAccount, ignored: 2 },
    closing: { day: "2026-11-19", minor: 226_301, currency: "CHF" },
    file: utf8(
      "IBAN;Booked At;Text;Credit/Debit Amount;Balance;Valuta Date",
      `${swissAccount};2026-11-18 00:00:00.0;Gutschrift Korn AG T3;1300;2300;2026-11-18 00:00:00.0`,
      `${swissAccount};2026-11-19 00:00:00.0;Sammelauftrag;-36.99;2263.01;2026-11-19 00:00:00.0`,
      ";;Energie AG CHF 30.00;;;",
      ";;Verein CHF 6.99;;;",
    ),
    lines: [
      chf("2026-11-18", 130_000, { text: "Gutschrift Korn AG T3" }),
      chf("2026-11-19", -3699, { text: "Sammelauftrag" }),
    ],
  },
]
