class Scene {
  private async draw(): Promise<void> { await this.renderer.flush(); }
  async start(): Promise<void> {
    await this.renderer.init();
    this.events.on("resized", () => {
      this.draw();
    });
  }
}
