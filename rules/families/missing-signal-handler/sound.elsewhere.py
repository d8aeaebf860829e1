import signal


def install(server):
    signal.signal(signal.SIGINT, lambda *_: server.shutdown())


def main(server):
    install(server)
    server.serve_forever()
