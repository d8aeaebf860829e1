"""Python finds this on PYTHONPATH and loads it first: no network beyond loopback, in no process that is Python."""

import ipaddress
import socket
import sys


def is_loopback(host):
    if isinstance(host, (bytes, bytearray)):
        host = bytes(host).decode("ascii", "replace")
    if host in (None, "", "localhost"):
        return True
    try:
        address = ipaddress.ip_address(str(host).split("%", 1)[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def guard(event, arguments):
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        sock, address = arguments
        if sock.family in (socket.AF_INET, socket.AF_INET6) and isinstance(address, tuple):
            refuse_beyond_loopback(address[0])
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        refuse_beyond_loopback(arguments[0])


def refuse_beyond_loopback(host):
    if not is_loopback(host):
        raise OSError(f"flawgate: a reproduction has no network beyond loopback: {host}")


sys.addaudithook(guard)
