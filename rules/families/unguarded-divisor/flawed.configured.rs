struct Kiln {
    config: KilnConfig,
}

impl Kiln {
    fn pause(&self) -> f32 {
        1.0 / self.config.firings as f32 // flaw
    }

    async fn run(&self, mut pots: Receiver<Vec<Pot>>) {
        while let Some(batch) = pots.recv().await {
            self.fire(batch.len() / self.config.shelf) // flaw
        }
    }
}
