// path: src/lib.rs
impl Slot {
    fn book_entry(&mut self, f: &Fill) {
        let notional = self.avg_entry * self.size + f.price * f.quantity;
        self.size += f.quantity; // flaw: a fill beyond the order enlarges the slot without a word
        self.avg_entry = if self.size > 0.0 { notional / self.size } else { 0.0 };
        if self.size >= self.intended_size {
            self.stage = Stage::PositionOpen;
        }
    }

    fn book_exit(&mut self, f: &Fill) {
        let closed = if f.quantity > self.size { self.size } else { f.quantity };
        self.realized += (f.price - self.avg_entry) * closed;
        self.size -= closed;
        if self.size == 0.0 {
            self.stage = Stage::Closed;
        }
    }
}

pub fn apply_fill(slot: &mut Slot, fill: &Fill) -> Outcome {
    match slot.stage {
        Stage::EntryWorking => slot.book_entry(fill),
        Stage::ExitWorking => slot.book_exit(fill),
        _ => return Outcome { accepted: false, diagnostic: "INVALID_STATE" },
    }
    Outcome { accepted: true, diagnostic: "OK" }
}
