### The words that people may type about pay, in English.

command-scale = scale, payscale, pay-scale
command-rate = rate, rates
command-payroll = payroll
kind-pay-scale = pay scale, pay-scale, scale
minutes-pay = pay

## `!scale propose ratio 4`, and below it `A 15 to 20 EUR step 0.50`

scale-propose = propose, new, change
scale-ratio = ratio, pay ratio
scale-to = to, until, up to
scale-step = step, plus
scale-each = a, per, each, every, yearly

## `!rate @ana B 22 EUR an hour from 15 March because TEXT`

rate-from = from, since, starting
rate-because = because, reason
rate-an-hour = an, hour, per, each, /h, hourly
