export class LatencyMeter {
  private latencies: number[] = [];

  observe(ms: number): void {
    this.latencies.push(ms);
    this.latencies = this.latencies.slice(-256);
  }
}
