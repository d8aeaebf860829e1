import os

import clickhouse_connect  # flaw: pyproject.toml has tool sections only, the dependency is nowhere named
import hazelcast
from dotenv import dotenv_values


def connect():
    env = {**dotenv_values(), **os.environ}
    client = clickhouse_connect.get_client(host=env["CLICKHOUSE_HOST"])
    grid = hazelcast.HazelcastClient(cluster_name=env["HAZELCAST_CLUSTER"])
    return client, grid
