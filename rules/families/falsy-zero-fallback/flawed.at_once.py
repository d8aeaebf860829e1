import datetime


def end_after(future, timeout: None | float | datetime.timedelta):
    if timeout:  # flaw: at once is not never
        clock.call_later(timeout, future.give_up)
