### Die Wörter, die man zu Buchungen von Hand tippen kann, auf Deutsch.

command-book = buchen, buche, verbuchen
command-accounts = konten, kontenplan
