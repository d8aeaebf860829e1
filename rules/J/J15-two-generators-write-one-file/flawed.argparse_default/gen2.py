import argparse
import textwrap


def build(flaws):
    out = ['"""Flaw tests."""', ""]
    for flaw in flaws:
        out.append(textwrap.dedent(f"""
            def test_{flaw.lower()}(runner):
                runner.check("{flaw}")
        """))
    return "\n".join(out)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", default="test_flaws.py")
    parser.add_argument("flaws", nargs="*", default=["A1", "A2", "A3"])
    args = parser.parse_args()
    with open(args.out, "w", encoding="utf-8") as handle:  # flaw: the default is what _gen_test.py writes
        handle.write(build(args.flaws))


if __name__ == "__main__":
    main()
