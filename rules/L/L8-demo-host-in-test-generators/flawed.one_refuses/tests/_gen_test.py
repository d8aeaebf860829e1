HOST = "https://open-api-vst.bingx.com"  # flaw: only the other generator refuses


def main(out):
    out.write(f'BASE = "{HOST}"\n')
