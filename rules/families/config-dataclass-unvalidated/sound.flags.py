from dataclasses import dataclass


@dataclass
class OutputOptions:
    colour: bool = True
    verbose: bool = False
    title: str = ""
