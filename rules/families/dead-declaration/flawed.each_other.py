def _even(n):  # flaw: only the other one calls it
    return n == 0 or _odd(n - 1)


def _odd(n):  # flaw: only the other one calls it
    return n != 0 and _even(n - 1)
