import signal


def install(server):
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: server.shutdown())


def main(server):
    install(server)
    server.serve_forever()
