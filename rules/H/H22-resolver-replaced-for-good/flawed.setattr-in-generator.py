# path: _gen_test.py
import functools
import json
import socket
import sys


def force_ipv4() -> None:
    resolve = socket.getaddrinfo

    @functools.wraps(resolve)
    def only_v4(host, port, family=0, type=0, proto=0, flags=0):
        return resolve(host, port, socket.AF_INET, type, proto, flags)

    setattr(socket, "getaddrinfo", only_v4)  # flaw: whatever runs after this resolves through it


def generate(client, symbols: list[str], out) -> None:
    force_ipv4()
    for symbol in symbols:
        json.dump({"symbol": symbol, "klines": client.klines(symbol)}, out)
        out.write("\n")


def test_generator_writes_a_line(fake_client, tmp_path):
    with open(tmp_path / "out.jsonl", "w") as out:
        generate(fake_client, ["BTC-USDT"], out)
    assert sys.getsizeof((tmp_path / "out.jsonl").read_text()) > 0
