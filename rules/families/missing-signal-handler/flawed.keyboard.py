import time


def main(poller):
    poller.start()
    try:
        while True:
            time.sleep(1)  # flaw: of the signals only that of the keyboard is thought of
    except KeyboardInterrupt:
        poller.stop()
