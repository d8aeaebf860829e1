// path: src/lib.rs
use std::collections::HashMap;

pub struct KernelCore {
    slots: Vec<TradeSlot>,
    by_trade: HashMap<String, usize>,
    by_order: HashMap<String, usize>,
}

pub struct TradeSlot { pub size: f64 }
pub struct VenueEvent { pub slot_id: Option<usize>, pub trade_id: String, pub order_id: String, pub quantity: f64 }

impl KernelCore {
    fn resolve_slot(&self, ev: &VenueEvent) -> usize {
        ev.slot_id
            .filter(|&i| i < self.slots.len())
            .or_else(|| self.by_order.get(&ev.order_id).copied())
            .or_else(|| self.by_trade.get(&ev.trade_id).copied())
            .unwrap_or(0) // flaw: not found is the same answer as slot 0
    }

    pub fn on_venue_event(&mut self, ev: &VenueEvent) -> bool {
        let idx = self.resolve_slot(ev);
        self.slots[idx].size += ev.quantity;
        true
    }
}
