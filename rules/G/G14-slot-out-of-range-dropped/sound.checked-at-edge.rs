// path: src/lib.rs
#[derive(Clone)]
pub struct Slot { pub slot_id: usize, pub open: bool }

pub struct Core { table: Vec<Slot> }

impl Core {
    fn commit_slot(&mut self, slot: Slot) {
        let at = slot.slot_id;
        self.table[at] = slot;
    }

    pub fn reconcile(&mut self, recovered: Vec<Slot>) -> Result<usize, String> {
        if let Some(stray) = recovered.iter().find(|s| s.slot_id >= self.table.len()) {
            return Err(format!("SLOT_OUT_OF_RANGE {}", stray.slot_id));
        }
        let count = recovered.len();
        for slot in recovered {
            self.commit_slot(slot);
        }
        Ok(count)
    }
}
