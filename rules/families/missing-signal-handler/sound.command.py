import atexit
import signal
import sys

import click


@click.group()
def mill():
    pass


@mill.command()
def worker():
    grinder = Grinder()
    atexit.register(grinder.stop)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    grinder.start()


@mill.command()
def show():
    table = Table()
    table.start()


def in_child():
    signal.signal(signal.SIGINT, signal.SIG_IGN)
