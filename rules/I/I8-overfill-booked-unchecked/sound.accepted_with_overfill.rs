// path: src/lib.rs
pub struct FillResult { pub diagnostic: KernelDiagnostic, pub needs_reconcile: bool }

#[derive(PartialEq)]
pub enum KernelDiagnostic { Ok, OVERFILL, InvalidState }

impl Kernel {
    pub fn apply_fill(&mut self, idx: usize, fill: &Fill) -> FillResult {
        let slot = &mut self.slots[idx];
        let intended_size = slot.active_entry_order.as_ref().map(|o| o.intended_size);
        let Some(limit) = intended_size else {
            return self.apply_exit_fill(idx, fill);
        };
        let before = slot.size;
        slot.size += fill.qty;
        slot.entry_price = (slot.entry_price * before + fill.price * fill.qty) / slot.size;
        if slot.size > limit + self.tick {
            self.reconcile_queue.push(idx);
            return FillResult { diagnostic: KernelDiagnostic::OVERFILL, needs_reconcile: true };
        }
        FillResult { diagnostic: KernelDiagnostic::Ok, needs_reconcile: false }
    }
}
