### Was Leute über die Bücher eines Jahres tippen können, auf Deutsch.

command-year = jahr, jahresabschluss
