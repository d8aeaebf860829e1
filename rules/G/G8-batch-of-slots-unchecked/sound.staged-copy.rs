// path: src/lib.rs
use serde::Deserialize;

#[derive(Clone, Deserialize)]
pub struct Slot { slot_id: usize, trade_id: String, size: f64 }

pub struct Kernel { slots: Vec<Option<Slot>> }

impl Kernel {
    fn open_elsewhere(staged: &[Option<Slot>], slot: &Slot) -> bool {
        slot.size > 0.0 && staged.iter().flatten().any(|s| s.size > 0.0 && s.trade_id == slot.trade_id)
    }

    pub fn reconcile_slots_json(&mut self, raw: &str) -> Result<(), String> {
        let batch: Vec<Slot> = serde_json::from_str(raw).map_err(|e| format!("BAD_JSON {e}"))?;
        let mut staged: Vec<Option<Slot>> = vec![None; self.slots.len()];
        for slot in batch {
            if Self::open_elsewhere(&staged, &slot) {
                return Err(format!("DUPLICATE_TRADE {}", slot.trade_id));
            }
            let place = staged.get_mut(slot.slot_id).ok_or_else(|| format!("SLOT_OUT_OF_RANGE {}", slot.slot_id))?;
            match place.replace(slot) {
                None => {}
                Some(earlier) => return Err(format!("DUPLICATE_SLOT {}", earlier.slot_id)),
            }
        }
        self.slots = staged;
        Ok(())
    }
}
