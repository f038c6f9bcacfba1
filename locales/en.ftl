### Every word that people read, in English. Keys stand in sections by their prefix.
### Messages for chat are Markdown; what people wrote is escaped before it is put in.

## format-: patterns of dates and times (luxon's tokens)

format-moment = ccc d LLL, HH:mm
format-date = d LLLL yyyy
format-time = HH:mm
