// path: src/lib.rs
fn grown(held: f64, by: f64) -> f64 { held + by }
impl TradeSlot {
    fn apply_fill(&mut self, ev: &VenueEvent) -> Result<(), Code> {
        let qty = checked(ev.filled_size)?;
        let avg = (self.entry_price * self.size + ev.price * qty) / grown(self.size, qty);
        self.entry_price = avg;
        self.size = grown(self.size, qty);
        Ok(())
    }
}
fn checked(x: f64) -> Result<f64, Code> { if x.is_finite() && x > 0.0 { Ok(x) } else { Err(Code::INVALID) } }
