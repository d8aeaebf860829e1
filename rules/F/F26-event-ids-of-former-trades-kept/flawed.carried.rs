// path: src/lib.rs
use std::collections::HashSet;

#[derive(Default)]
pub struct TradeSlot {
    pub trade_id: String,
    pub size: f64,
    pub initial_size: f64,
    pub realized_pnl: f64,
    pub closed: bool,
    pub seen_event_ids: HashSet<String>,
}

pub struct VenueEvent { pub event_id: String, pub filled_size: f64, pub reduces: bool }
pub struct KernelIntent { pub trade_id: String, pub slot_id: usize, pub target_size: f64 }

pub struct KernelCore { pub slots: Vec<TradeSlot> }

impl KernelCore {
    pub fn process_intent(&mut self, intent: &KernelIntent) -> Result<(), &'static str> {
        let slot = self.slots.get_mut(intent.slot_id).ok_or("INVALID_SLOT")?;
        if !slot.trade_id.is_empty() && !slot.closed {
            return Err("SLOT_BUSY");
        }
        slot.trade_id = intent.trade_id.clone(); // flaw: seen_event_ids of the former trade stay in the slot
        slot.initial_size = intent.target_size;
        slot.size = 0.0;
        slot.realized_pnl = 0.0;
        slot.closed = false;
        Ok(())
    }

    pub fn on_venue_event(&mut self, slot_id: usize, event: &VenueEvent) -> bool {
        let slot = &mut self.slots[slot_id];
        if !slot.seen_event_ids.insert(event.event_id.clone()) {
            return false;
        }
        slot.size += if event.reduces { -event.filled_size } else { event.filled_size };
        slot.closed = event.reduces && slot.size <= 0.0;
        true
    }
}
