// path: src/lib.rs
#[derive(Clone, Default)]
pub struct TradeSlot { pub slot_id: usize, pub size: f64 }

#[derive(Debug)]
pub enum KernelError { SlotOutOfRange { slot_id: usize, count: usize } }

pub struct Kernel { slots: Vec<TradeSlot> }

impl Kernel {
    fn commit_slot(&mut self, slot: TradeSlot) -> Result<(), KernelError> {
        let count = self.slots.len();
        let place = self
            .slots
            .get_mut(slot.slot_id)
            .ok_or(KernelError::SlotOutOfRange { slot_id: slot.slot_id, count })?;
        *place = slot;
        Ok(())
    }

    pub fn apply_fill(&mut self, mut next: TradeSlot, quantity: f64) -> Result<&'static str, KernelError> {
        next.size += quantity;
        self.commit_slot(next)?;
        Ok("FILL_APPLIED")
    }
}
