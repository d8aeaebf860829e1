# path: hazelcast_projection.py
import logging

import hazelcast
from hazelcast.serialization.api import Portable  # flaw: bound and never used
from hazelcast.predicate import sql

log = logging.getLogger(__name__)


def connect(members):
    client = hazelcast.HazelcastClient(cluster_members=list(members))
    log.info("connected to %s", members)
    return client


def write_rows(client, rows, name="pink_rows"):
    target = client.get_map(name)
    for row in rows:
        target.set(row["key"], row)


def open_rows(client, name="pink_rows"):
    return client.get_map(name).values(sql("size > 0")).result()
