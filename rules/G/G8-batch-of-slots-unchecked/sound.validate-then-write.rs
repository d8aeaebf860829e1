// path: src/lib.rs
use serde::Deserialize;
use std::collections::HashSet;

#[derive(Clone, Deserialize, Default)]
pub struct TradeSlot { pub slot_id: usize, pub trade_id: String, pub size: f64 }

pub struct Kernel { slots: Vec<TradeSlot> }

impl Kernel {
    fn check(&self, batch: &[TradeSlot]) -> Result<(), String> {
        let (mut ids, mut trades) = (HashSet::new(), HashSet::new());
        for slot in batch {
            if slot.slot_id >= self.slots.len() {
                return Err(format!("SLOT_OUT_OF_RANGE {}", slot.slot_id));
            }
            if !ids.insert(slot.slot_id) {
                return Err(format!("DUPLICATE_SLOT {}", slot.slot_id));
            }
            if slot.size > 0.0 && !trades.insert(slot.trade_id.as_str()) {
                return Err(format!("DUPLICATE_TRADE {}", slot.trade_id));
            }
        }
        Ok(())
    }

    pub fn reconcile_slots_json(&mut self, raw: &str) -> Result<usize, String> {
        let batch: Vec<TradeSlot> = serde_json::from_str(raw).map_err(|e| e.to_string())?;
        self.check(&batch)?;
        let count = batch.len();
        for slot in batch {
            let at = slot.slot_id;
            self.slots[at] = slot;
        }
        Ok(count)
    }
}
