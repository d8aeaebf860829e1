fn request(asked: &Asked) -> Request {
    Request {
        offset: asked.offset.unwrap_or(0),
        max_size: asked.max_size.unwrap_or(0),
        size: asked.size,
        rows: Vec::with_capacity(asked.size_hint.unwrap_or(0)),
    }
}

impl Barrel {
    fn pour(&mut self, cup: Option<&Cup>) {
        let size = cup.map_or(0.0, |cup| cup.size).min(self.free);
        self.take(size);
    }

    fn take(&mut self, size: f64) {
        self.size += size;
        let amount = self.amount + size;
        self.amount = amount;
    }
}
