import asyncio
import signal


def main(mill):
    loop = asyncio.new_event_loop()
    loop.add_signal_handler(signal.SIGINT, mill.stop)  # flaw: a supervisor sends another one
    loop.run_until_complete(mill.grind())
