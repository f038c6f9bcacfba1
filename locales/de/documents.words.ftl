### Die Wörter, die Menschen zu Dokumenten tippen dürfen, auf Deutsch. Was sie lesen, steht in documents.ftl.

## Befehle

command-documents = dokumente
command-document = dokument
command-amend = novelle, novellieren, änderungsantrag, aenderungsantrag
command-agreement = vereinbarung, vereinbarungen

## Zusätze

flag-keeps-control = kontrolle-bleibt

## Arten von Anträgen: `!regeln Dokument`

kind-bylaw = Dokument, Dokumente, Satzung, Geschäftsordnung, Geschaeftsordnung, Satzungsänderung, Satzungsaenderung
kind-plan = Plan, Pläne, Plaene
kind-agreement = Vereinbarung, Vereinbarungen, Vertrag

## Themen des Protokolls: `!protokoll Dokumente`

minutes-documents = Dokumente, Dokument, Satzung

## `!dokument neu ordnung ordnung TITEL`, `!dokument ordnung fassung 2 seit 1`, `!dokument neu ordnung aus vorlage`

document-new = neu, neues
document-revision = Fassung
document-since = seit
document-from = aus, nach, von
document-template = Vorlage, Vorlagen

## Arten von Dokumenten

paper-articles = Satzung
paper-bylaws = Ordnung, Geschäftsordnung, Geschaeftsordnung
paper-conduct = Verhaltenskodex, Kodex
paper-plan = Plan
paper-policy = Richtlinie
paper-agreement = Vereinbarung, Vertrag

## `!vereinbarung neu TITEL`, `!vereinbarung beende KÜRZEL`

agreement-new = neu, neue
agreement-end = beende, beenden, kündige, kuendige

## `!novelle ordnung ersetze 4 TEXT`, `!novelle ordnung füge nach 4 TEXT`, `!novelle ordnung streiche 4`

amend-replace = ersetze, ersetzen
amend-add = füge, fuege, einfügen, einfuegen, ergänze, ergaenze
amend-after = nach
amend-delete = streiche, streichen, lösche, loesche
