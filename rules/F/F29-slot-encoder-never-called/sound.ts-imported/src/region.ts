export interface Region {
  writeCell(index: number, text: string): void;
}

export class MemoryRegion implements Region {
  readonly cells: string[] = [];

  writeCell(index: number, text: string): void {
    this.cells[index] = text;
  }
}
