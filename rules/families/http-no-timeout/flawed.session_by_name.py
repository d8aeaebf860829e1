from requests import Session

from harbour.adapters import SocketAdapter


def berths():
    with Session() as session:
        session.mount("http://harbour/", SocketAdapter())
        return session.get("http://harbour/berths").json()  # flaw: the harbour may never answer
