### The words that people may type about a year's books, in English.

command-year = year, annual
