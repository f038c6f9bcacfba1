### The words that people may type about bookings by hand, in English.

command-book = book
command-accounts = accounts, chart
