import click


@click.group()
def mill():
    pass


@mill.command()
@click.option("--stones", default=2)
def worker(stones):
    grinder = Grinder(stones)
    grinder.start()  # flaw: what is between the stones is lost when it is stopped
