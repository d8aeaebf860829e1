export class Mirror {
  handle = async (row: Row): Promise<void> => {
    try {
      await this.store.insert(row);
    } catch (error) { // flaw: the row is lost
      // eslint-disable-next-line no-empty
    }
  };

  begin(): void {
    void this.connect().then(() => this.pull()).catch(() => null); // flaw: it looks begun
  }
}
