# path: launcher.py
from dataclasses import dataclass

from hazelcast_projection import HazelcastClient, HazelcastProjection


class Keeper:
    def __init__(self):
        self._held = []

    def own(self, part, method="close"):
        self._held.append((part, method))
        return part

    def close(self):
        while self._held:
            part, method = self._held.pop()
            getattr(part, method)()


@dataclass
class DITAv2LauncherBundle:
    projection: HazelcastProjection
    keeper: Keeper

    def close(self):
        self.keeper.close()


def build_launcher_bundle(members):
    keeper = Keeper()
    client = keeper.own(HazelcastClient(members), "shutdown")
    return DITAv2LauncherBundle(HazelcastProjection(client), keeper)
