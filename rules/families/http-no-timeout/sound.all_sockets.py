import socket
from urllib.request import urlopen

socket.setdefaulttimeout(20)


def menu(place):
    with urlopen(f"https://kitchen.example/{place}") as answer:
        return answer.read()
