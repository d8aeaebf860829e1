import os

LINES = ["from harness import kernel\n", "\n"]
for side in ("LONG", "SHORT"):
    for ratio in (0.25, 0.5, 1.0):
        name = f"{side.lower()}_{int(ratio * 100)}"
        LINES.append(f"\ndef test_exit_{name}(kernel):\n")
        LINES.append(f"    assert kernel.round_trip('{side}', {ratio}).size >= 0\n")

target = os.path.join(os.path.dirname(os.path.abspath(__file__)), "tests", "test_pink_generated.py")
with open(target, "w") as out:  # flaw: gen2.py writes this file too
    out.writelines(LINES)
print("wrote", target)
