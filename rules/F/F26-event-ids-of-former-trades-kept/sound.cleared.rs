// path: src/lib.rs
use std::collections::HashSet;

#[derive(Default)]
pub struct TradeSlot {
    pub trade_id: String,
    pub size: f64,
    pub closed: bool,
    pub seen_event_ids: HashSet<String>,
}

pub struct KernelIntent { pub trade_id: String, pub slot_id: usize }

pub struct KernelCore { pub slots: Vec<TradeSlot> }

impl KernelCore {
    pub fn process_intent(&mut self, intent: &KernelIntent) -> Result<(), &'static str> {
        let slot = self.slots.get_mut(intent.slot_id).ok_or("INVALID_SLOT")?;
        if !slot.trade_id.is_empty() && !slot.closed {
            return Err("SLOT_BUSY");
        }
        slot.trade_id = intent.trade_id.clone();
        slot.size = 0.0;
        slot.closed = false;
        slot.seen_event_ids.clear();
        Ok(())
    }

    pub fn on_venue_event(&mut self, slot_id: usize, event_id: &str, filled: f64) -> bool {
        let slot = &mut self.slots[slot_id];
        if !slot.seen_event_ids.insert(event_id.to_string()) {
            return false;
        }
        slot.size += filled;
        true
    }
}
