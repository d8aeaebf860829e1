from dataclasses import dataclass


@dataclass
class ConsoleState:
    # What an operator may set while it runs; it has nothing to do with the environment.
    debug_clickhouse: bool = False
    muted: bool = True
