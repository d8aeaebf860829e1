// path: src/lib.rs
use std::collections::HashMap;

pub struct Event { pub slot_id: Option<usize>, pub trade_id: String, pub order_id: String }

pub struct Slot { pub trade_id: String, pub fill_count: u32 }

pub struct Kernel { slots: Vec<Slot>, by_order: HashMap<String, usize> }

impl Kernel {
    fn resolve_slot(&self, ev: &Event) -> Option<usize> {
        if let Some(ix) = self.by_order.get(&ev.order_id) {
            return Some(*ix);
        }
        let hinted = ev.slot_id.unwrap_or(0);
        match self.slots.get(hinted) {
            Some(slot) if !ev.trade_id.is_empty() && slot.trade_id == ev.trade_id => Some(hinted),
            _ => None,
        }
    }

    pub fn on_venue_event(&mut self, ev: &Event) -> &'static str {
        match self.resolve_slot(ev) {
            None => "UNKNOWN_SLOT",
            Some(ix) => {
                self.slots[ix].fill_count += 1;
                "OK"
            }
        }
    }
}
