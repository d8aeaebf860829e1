// path: src/lib.rs
pub struct TradeSlot { pub trade_id: String, pub size: f64 }

pub struct VenueEvent { pub trade_id: Option<String>, pub size: f64 }

pub struct Kernel { slots: Vec<TradeSlot> }

impl Kernel {
    fn resolve_slot(&self, event: &VenueEvent) -> Option<usize> {
        let wanted = event.trade_id.as_deref()?;
        self.slots.iter().position(|s| s.trade_id == wanted)
    }

    pub fn on_venue_event(&mut self, event: &VenueEvent) -> Result<f64, &'static str> {
        let index = self.resolve_slot(event).ok_or("UNKNOWN_SLOT")?;
        self.slots[index].size += event.size;
        Ok(self.slots[index].size)
    }
}
