// path: src/lib.rs
#[derive(Clone, Default)]
pub struct TradeSlot { pub slot_id: usize, pub size: f64, pub revision: u64 }

pub struct Kernel { slots: Vec<TradeSlot>, journal: Vec<u64> }

impl Kernel {
    fn commit_slot(&mut self, slot: TradeSlot) {
        if slot.slot_id < self.slots.len() { // flaw: nothing happens for any other id
            let at = slot.slot_id;
            self.slots[at] = slot;
        }
    }

    pub fn apply_fill(&mut self, slot_id: usize, quantity: f64) -> &'static str {
        let mut next = self.slots.get(slot_id).cloned().unwrap_or_default();
        next.slot_id = slot_id;
        next.size += quantity;
        next.revision += 1;
        self.journal.push(next.revision);
        self.commit_slot(next);
        "FILL_APPLIED"
    }
}
