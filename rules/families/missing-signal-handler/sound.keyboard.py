import signal
import time


def main(poller):
    signal.signal(signal.SIGTERM, lambda *_: poller.stop())
    poller.start()
    try:
        while True:
            time.sleep(1)
    except KeyboardInterrupt:
        poller.stop()
