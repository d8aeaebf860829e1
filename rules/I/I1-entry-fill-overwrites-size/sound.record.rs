// path: src/lib.rs
struct Portion { size: f64, price: f64 }
impl Portion {
    fn read(ev: &VenueEvent) -> Result<Self, Refusal> {
        if !(ev.filled_size > 0.0) { return Err(Refusal::NotAFill); }
        Ok(Portion { size: ev.filled_size, price: ev.price })
    }
}
pub struct TradeSlot { pub size: f64, pub leaving: bool }
impl TradeSlot {
    pub fn apply_fill(&mut self, ev: &VenueEvent) -> Result<(), Refusal> {
        let portion = Portion::read(ev)?;
        if self.leaving { self.size -= portion.size; } else { self.size += portion.size; }
        Ok(())
    }
}
