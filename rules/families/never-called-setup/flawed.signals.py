import signal


def _install_signal_handlers(stop):  # flaw: the program ends without stopping
    signal.signal(signal.SIGTERM, stop)


def main(stop):
    stop.wait()
