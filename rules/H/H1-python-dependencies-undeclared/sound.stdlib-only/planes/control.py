from dataclasses import dataclass


@dataclass
class ControlPlane:
    mode: str = "NORMAL"

    def read(self):
        return {"mode": self.mode}
