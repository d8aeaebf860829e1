// path: src/lib.rs
pub struct TradeSlot { pub trade_id: String, pub client_order_id: Option<String>, pub size: f64 }

pub struct VenueEvent { pub trade_id: Option<String>, pub client_order_id: Option<String>, pub size: f64 }

pub struct Kernel { slots: Vec<TradeSlot> }

impl Kernel {
    fn resolve_slot(&self, event: &VenueEvent) -> usize {
        self.slots
            .iter()
            .position(|s| {
                event.trade_id.as_deref() == Some(s.trade_id.as_str())
                    || (event.client_order_id.is_some() && event.client_order_id == s.client_order_id)
            })
            .unwrap_or(0) // flaw: an event of nobody becomes slot 0
    }

    pub fn on_venue_event(&mut self, event: &VenueEvent) -> f64 {
        let index = self.resolve_slot(event);
        let slot = &mut self.slots[index];
        slot.size += event.size;
        slot.size
    }
}
