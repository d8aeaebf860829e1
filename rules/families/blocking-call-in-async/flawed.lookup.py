import os
import socket

import psycopg2


async def resolve(host):
    return socket.gethostbyname(host)  # flaw: a name server that is slow holds all


async def flush():
    os.system("sync")  # flaw: a child is waited for


async def rows(url):
    with psycopg2.connect(url) as db:  # flaw: a server that is slow is waited for
        return db.cursor().execute("select 1").fetchall()
