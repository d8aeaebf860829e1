import socket

import requests

socket.setdefaulttimeout(20)


def menu(place):
    return requests.get(f"https://kitchen.example/{place}").json()  # flaw: the library tells its sockets that there is none
