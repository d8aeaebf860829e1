from dotenv import load_dotenv


def main():
    load_dotenv()
