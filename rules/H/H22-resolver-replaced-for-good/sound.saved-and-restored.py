# path: _gen_test.py
import contextlib
import json
import socket


@contextlib.contextmanager
def ipv4_only():
    resolve = socket.getaddrinfo

    def only_v4(host, port, family=0, type=0, proto=0, flags=0):
        return resolve(host, port, socket.AF_INET, type, proto, flags)

    socket.getaddrinfo = only_v4
    try:
        yield
    finally:
        socket.getaddrinfo = resolve


def generate(client, symbols, out) -> None:
    with ipv4_only():
        for symbol in symbols:
            json.dump({"symbol": symbol, "klines": client.klines(symbol)}, out)
