pub struct Slot {
    held: f64,
}

impl Slot {
    pub fn submit(&mut self, _size: f64) {}

    pub fn on_fill(&mut self, size: f64) {
        self.clamp_fill(size);
    }

    fn clamp_fill(&mut self, size: f64) {
        self.held += size;
    }
}
